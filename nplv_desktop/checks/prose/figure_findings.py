"""The figure check as findings: what a number in a text should read, and how to mend it with one click."""

from __future__ import annotations

from collections.abc import Iterator

from nplv_desktop.checks.findings import Finding, Mend, PageKey, Severity
from nplv_desktop.checks.prose.figure_check import Judged, Verdict, check_prose, findings_in
from nplv_desktop.checks.prose.all_facts import all_facts
from nplv_desktop.checks.prose.known_facts import Fact
from nplv_desktop.domain.area.area import Area, AreaTexts
from nplv_desktop.domain.changes.field_changes import text_name
from nplv_desktop.domain.figures.totals import Totals

CODE = "figure-check"
_MOST_LINES = 4000


class _Known:
    """Verdicts of lines that were judged before, under the same facts: one key changes one line."""

    def __init__(self) -> None:
        self._facts: tuple[Fact, ...] = ()
        self._lines: dict[str, tuple[Judged, ...]] = {}

    def judged(self, line: str, area: Area, figures: Totals, facts: tuple[Fact, ...]) -> tuple[Judged, ...]:
        if facts != self._facts or len(self._lines) > _MOST_LINES:
            self._facts, self._lines = facts, {}
        if line not in self._lines:
            self._lines[line] = tuple(findings_in(check_prose(line, area, figures, facts)))
        return self._lines[line]


_known = _Known()


def check_texts(area: Area, figures: Totals) -> Iterator[Finding]:
    """An attention point for every number in the texts that contradicts the dossier, or looks like a slip."""
    if figures.housing.total is None and not figures.orv.rows and not figures.capacity.rows:
        return
    facts = all_facts(area, figures)
    for key in AreaTexts.__dataclass_fields__:
        at = 0
        for line in (getattr(area.texts, key) or "").splitlines(keepends=True):
            for judged in _known.judged(line, area, figures, facts):
                yield _finding(judged, key, at)
            at += len(line)


def _finding(judged: Judged, key: str, offset: int) -> Finding:
    mention = judged.mention
    return Finding(
        CODE,
        Severity.ATTENTION,
        PageKey.ANNEX if key.startswith("annex_") else PageKey.TEXTS,
        f"texts.{key}",
        _message(judged, text_name(key)),
        figure=mention.text.replace("\u00a0", " "),
        mends=tuple(_mends(judged, offset)),
    )


def _message(judged: Judged, text: str) -> str:
    said, should = judged.mention.text, judged.should
    where = f"In “{text}” staat {said}"
    what = judged.fact.label if judged.fact is not None else ""
    match judged.verdict:
        case Verdict.PERIOD:
            return f"{where}; de periode van start bouw is {should}."
        case Verdict.TYPO:
            return f"{where}; dat lijkt een tikfout: {what} is {should}."
        case Verdict.ROUNDING:
            return f"{where} als afronding; {what} is {should}."
    return f"{where}; {what} is {should}." if what else f"{where}; de som in deze zin vraagt {should}."


def _mends(judged: Judged, offset: int) -> Iterator[Mend]:
    start, end = offset + judged.mention.start, offset + judged.mention.end
    old, should = judged.mention.text, judged.should
    if judged.fact is not None and judged.fact.field:
        yield Mend(f"Loopt mee: {should}", start, end, old, f"{{{judged.fact.field}}}")
    if should:
        yield Mend(f"Wijzig in {should}", start, end, old, should)
