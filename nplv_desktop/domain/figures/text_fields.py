"""Figure fields in the area's texts: "{orv}" in a text stands for the figure as it is now.

Inside the program each field is one character, so that a text with fields can be cut, styled and compared like any
other; in the dossier and the area file it is its name in braces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nplv_desktop.domain.dutch.formatting import (
    dwellings,
    euro_range,
    euros,
    grouped,
    percentage,
    prose_range,
    short_euro_range,
)
from nplv_desktop.domain.figures.totals import Totals

#: The first of the characters that stand for fields (Unicode's private use area).
_FIRST = 0xE100
_LAST = 0xE1FF
_ANY_MARK = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")
_NAME = re.compile(r"\{([a-z]+(?:-[a-z]+)*)\}")


@dataclass(frozen=True, slots=True)
class TextField:
    """A field: its name in braces, what it is called, its value as printed in running text, and what explains it."""

    name: str
    title: str
    value: Callable[[Totals], str]
    #: The key in `explanation.FIGURES`, which leads to where the figure comes from; "" where there is none.
    figure: str = ""


def _count(side: str, part: str = "total") -> Callable[[Totals], str]:
    def value(figures: Totals) -> str:
        found = getattr(figures.housing, part)
        return dwellings(getattr(found, side) if found else None)

    return value


FIELDS: tuple[TextField, ...] = (
    TextField("woningen", "Woningen", _count("total"), "homes"),
    TextField("betaalbaar", "Betaalbare woningen", _count("affordable"), "affordable"),
    TextField("woningen-puur", "Woningen puur NPLV", _count("total", "pure_nplv"), "homes"),
    TextField("betaalbaar-puur", "Betaalbaar puur NPLV", _count("affordable", "pure_nplv"), "affordable"),
    TextField("woningen-grootschalig", "Woningen grootschalig onderdeel", _count("total", "large_scale_part"), "homes"),
    TextField(
        "betaalbaar-grootschalig",
        "Betaalbaar grootschalig onderdeel",
        _count("affordable", "large_scale_part"),
        "affordable",
    ),
    TextField(
        "aandeel-betaalbaar",
        "Aandeel betaalbaar",
        lambda figures: dwellings(None) if figures.affordable_share is None else percentage(figures.affordable_share),
        "affordable",
    ),
    TextField("grondslag", "Grondslag van de stimulans", lambda figures: grouped(figures.band.basis), "basis"),
    TextField(
        "stimulans", "Stimulans, in een zin", lambda figures: prose_range(figures.band.low, figures.band.high), "band"
    ),
    TextField("stimulans-laag", "Stimulans, laag", lambda figures: euros(figures.band.low), "band"),
    TextField("stimulans-hoog", "Stimulans, hoog", lambda figures: euros(figures.band.high), "band"),
    TextField("orv", "ORV, incl. btw", lambda figures: euros(figures.orv.incl), "orv"),
    TextField("capaciteit", "Capaciteit, incl. btw", lambda figures: euros(figures.capacity.incl), "capacity"),
    TextField("wbi", "Wbi, schatting", lambda figures: euros(figures.wbi.state_contribution), "wbi"),
    TextField("gebiedsbudget", "Gebiedsbudget", lambda figures: euros(figures.area_budget), "area_budget"),
    TextField("totaal", "Totaal", lambda figures: euro_range(figures.total.low, figures.total.high), "total"),
    TextField("totaal-laag", "Totaal, laag", lambda figures: euros(figures.total.low), "total"),
    TextField("totaal-hoog", "Totaal, hoog", lambda figures: euros(figures.total.high), "total"),
    TextField(
        "per-betaalbare-woning",
        "Per betaalbare woning",
        lambda figures: (
            dwellings(None)
            if figures.per_affordable_dwelling is None
            else short_euro_range(figures.per_affordable_dwelling.low, figures.per_affordable_dwelling.high)
        ),
        "per_dwelling",
    ),
    TextField("recht-orv", "Recht op ORV", lambda figures: euros(figures.orv_right), "orv_right"),
    TextField(
        "recht-capaciteit", "Recht op capaciteit", lambda figures: euros(figures.capacity_right), "capacity_right"
    ),
    TextField("woontop", "Woontopambitie", lambda figures: dwellings(figures.woontop_homes), "woontop"),
    TextField(
        "periode",
        "Periode van start bouw",
        lambda figures: f"{figures.parameters.first_start_year} t/m {figures.parameters.last_start_year}",
    ),
)
_MARKS: Mapping[str, str] = {field.name: chr(_FIRST + number) for number, field in enumerate(FIELDS)}
_BY_MARK: Mapping[str, TextField] = {_MARKS[field.name]: field for field in FIELDS}


def mark_of(name: str) -> str:
    """The character that stands for a field. Raises KeyError for an unknown name."""
    return _MARKS[name]


def field_of(mark: str) -> TextField | None:
    """The field that a character stands for, or None for any other character."""
    return _BY_MARK.get(mark)


def without_marks(text: str) -> str:
    """A text from elsewhere without characters that would be taken for fields."""
    return _ANY_MARK.sub("", text)


def with_marks(text: str) -> str:
    """The text with every known name in braces as the one character of its field."""
    return _NAME.sub(lambda found: _MARKS.get(found[1], found[0]), without_marks(text))


def with_names(text: str) -> str:
    """The text with every field as its name in braces, as it is kept."""
    return _ANY_MARK.sub(lambda found: f"{{{_BY_MARK[found[0]].name}}}" if found[0] in _BY_MARK else "", text)


def unknown_names(text: str) -> tuple[str, ...]:
    """What stands in braces like the name of a field, but is none: "{ovr}"."""
    return tuple(dict.fromkeys(found[0] for found in _NAME.finditer(text) if found[1] not in _MARKS))


def values_of(figures: Totals) -> dict[str, str]:
    """What each field says now, by its name."""
    return {field.name: field.value(figures) for field in FIELDS}


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with every field, marked or named, as its value."""
    return _ANY_MARK.sub(
        lambda found: values.get(_BY_MARK[found[0]].name, "") if found[0] in _BY_MARK else "", with_marks_kept(text)
    )


def with_marks_kept(text: str) -> str:
    """Like `with_marks`, for a text that may hold marks already."""
    return _NAME.sub(lambda found: _MARKS.get(found[1], found[0]), text)
