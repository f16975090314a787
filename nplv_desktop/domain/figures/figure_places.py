"""Where the figures of a document come from: from a number in a line of print to the field behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nplv_desktop.domain.area.area import Area, AreaTexts
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.domain.dutch.formatting import euros
from nplv_desktop.domain.figures.explanation import FIGURES, explain
from nplv_desktop.domain.figures.text_fields import filled, values_of
from nplv_desktop.domain.figures.totals import Totals

#: A figure as it is printed: an amount, a percentage, a count. Spaces in it do not break.
FIGURE = re.compile(
    "€[ \u00a0]?\\d[\\d.]*(?:,\\d+)?(?:[ \u00a0]ml[nd]\\.?)?"
    "|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?[ \u00a0]?%|(?<![\\w.,/-])\\d+(?:,\\d+)?(?![\\w/])"
)
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class FigurePlace:
    """A figure as printed, the words that stand with it, and the field (an area-file path) where it is filled in."""

    text: str
    words: str
    field: str


def figure_places(area: Area, figures: Totals, reference: Reference) -> tuple[FigurePlace, ...]:
    """Every figure that can stand in a document of this area, rows before sums."""
    return (*_rows(area, figures), *_explained(area, figures, reference), *_texts(area, figures))


def place_of(figure: str, line: str, places: Iterable[FigurePlace]) -> FigurePlace | None:
    """Where a figure in a line of a document comes from; None for a number that is nobody's.

    Of several places with this figure the one whose words stand in the line is meant.
    """
    wanted, around = _plain(figure), set(_words(line))
    best, most = None, -1
    for place in places:
        if _plain(place.text) == wanted:
            shared = len(around & set(_words(place.words)))
            if shared > most:
                best, most = place, shared
    return best


def _plain(text: str) -> str:
    return re.sub("[€\\s\u00a0]", "", text)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _rows(area: Area, figures: Totals) -> Iterator[FigurePlace]:
    for table, path in ((figures.orv, "orv_measures"), (figures.capacity, "capacity")):
        for number, row in enumerate(table.rows):
            if row.amounts is None:
                continue
            for side, amount in (("excl", row.amounts.excl), ("incl", row.amounts.incl)):
                yield FigurePlace(euros(amount), row.description, f"{path}[{number}].amount_{side}")
        name = "ORV totaal" if path == "orv_measures" else "Capaciteit totaal"
        for amount in (table.excl, table.incl):
            yield FigurePlace(euros(amount), name, f"{path}[0].amount_incl")
    for number, wbi in enumerate(figures.wbi.rows):
        for key, amount in (("cofinancing_incl", wbi.cofinancing), ("state_contribution", wbi.state_contribution)):
            yield FigurePlace(euros(amount), wbi.description, f"wbi[{number}].{key}")
    for number, budget in enumerate(figures.area_budget_rows):
        field = f"area_budget[{number}].state_contribution"
        yield FigurePlace(euros(budget.state_contribution), budget.description, field)
    for key in ("care_suitable", "care_clustered"):
        count = getattr(area.care_homes, key)
        if count is not None:
            yield FigurePlace(str(count), "zorgwoningen zorggeschikt geclusterd", f"care_homes.{key}")


def _explained(area: Area, figures: Totals, reference: Reference) -> Iterator[FigurePlace]:
    for key, figure in FIGURES.items():
        lines = explain(key, area, figures, reference).lines
        known = next((line for line in lines if line.field), None)
        for line in lines:
            source = line if line.field else known
            if source is not None:
                for found in FIGURE.finditer(line.value):
                    yield FigurePlace(found[0], f"{figure.title} {line.label}", source.field)
    band = figures.band
    for end, amount in (("low", band.low), ("high", band.high)):
        for text in (values_of(figures)["stimulans"], euros(amount)):
            for found in FIGURE.finditer(text):
                yield FigurePlace(found[0], f"realisatiestimulans {end}", "housing.pure_nplv.affordable")


def _texts(area: Area, figures: Totals) -> Iterator[FigurePlace]:
    values = values_of(figures)
    for key in AreaTexts.__dataclass_fields__:
        text = filled(getattr(area.texts, key) or "", values)
        for line in text.splitlines():
            for found in FIGURE.finditer(line):
                yield FigurePlace(found[0], f"{line} {text_name(key)}", f"texts.{key}")
