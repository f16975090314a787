"""The sentences that the figure check is measured on: two thirds were used in building it, one third was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from nplv_desktop.checks.prose.figure_check import check_prose, findings_in
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.totals import Totals, totals
from nplv_desktop.store.reference import load_reference
from tests.conftest import DATA, read_golden

_AREAS = {"h": "heerlen-noord", "v": "vlaardingen-westwijk"}


@cache
def area_of(key: str) -> tuple[Area, Totals]:
    """The area "h" or "v" with its figures."""
    area = read_golden(_AREAS[key]).area
    return area, totals(area, load_reference())


@dataclass(frozen=True)
class Sentence:
    """A sentence with the figures that must be found in it, each with its verdict."""

    area: str
    text: str
    expected: frozenset[tuple[str, str]]

    def found(self) -> frozenset[tuple[str, str]]:
        """What the check finds."""
        area, figures = area_of(self.area)
        return frozenset(
            (judged.mention.text.replace("\u00a0", " "), judged.verdict.value)
            for judged in findings_in(check_prose(self.text, area, figures))
        )


def _read(name: str) -> list[Sentence]:
    made = []
    for line in (DATA / "prose" / name).read_text("utf-8").splitlines():
        if line[:3] in ("h |", "v |"):
            area, text, expected = (part.strip() for part in line.split("|"))
            pairs = (part.strip().rsplit("=", 1) for part in expected.split(", ") if part.strip())
            text = text.replace("⏎", "\n")
            made.append(Sentence(area, text, frozenset((figure, verdict) for figure, verdict in pairs)))
    return made


DEVELOPMENT = [sentence for name in ("sentences.txt", "development.txt", "kinds.txt") for sentence in _read(name)]
#: Made by `packaging/make_held_out_sentences.py` when the rules stood, and not looked at in building them.
HELD_OUT = _read("held_out.txt")


def measure(sentences: Sequence[Sentence]) -> tuple[float, float]:
    """Precision and recall over the figures that are findings."""
    right = wrong = missed = 0
    for sentence in sentences:
        wanted = {figure for figure, _ in sentence.expected}
        found = {figure for figure, _ in sentence.found()}
        right += len(wanted & found)
        wrong += len(found - wanted)
        missed += len(wanted - found)
    return right / (right + wrong), right / (right + missed)
