"""The figures of the task and the stimulus: dwellings, band, what they come to per dwelling."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from nplv_desktop.domain.dutch.formatting import (
    dwellings,
    euro_range,
    euros,
    grouped,
    millions_range,
    percentage,
    prose_range,
    short_euro_range,
)
from nplv_desktop.domain.figures.explained_dwellings import (
    explain_band,
    explain_basis,
    explain_dwellings_and_affordable,
    explain_housing,
    explain_middle,
    explain_per_dwelling,
    explain_woontop,
)
from nplv_desktop.domain.figures.explanation_lines import cents, range_of, signed
from nplv_desktop.domain.figures.figure import (
    Block,
    Compared,
    Figure,
    Measure,
    PanelRow,
    Reported,
    Said,
    Subject,
    TextField,
)
from nplv_desktop.domain.figures.json_values import (
    amount_json,
    dwellings_json,
    range_json,
)
from nplv_desktop.domain.figures.totals import Totals


def _count(side: str, part: str = "total") -> Callable[[Totals], int | None]:
    """Dwellings (`side` "total" or "affordable") of a part of the task."""

    def value(figures: Totals) -> int | None:
        found = getattr(figures.housing, part)
        return getattr(found, side) if found else None

    return value


def _shown(count: Callable[[Totals], int | None]) -> Callable[[Totals], str]:
    return lambda figures: dwellings(count(figures))


def _number(value: Decimal) -> str:
    return grouped(int(value))


def _both_parts(figures: Totals) -> bool:
    """Whether both parts of the task were entered, and so are worth telling apart."""
    large = figures.housing.large_scale_part
    return figures.housing.pure_nplv is not None and large is not None and bool(large.total)


def _of_both(count: Callable[[Totals], int | None]) -> Callable[[Totals], int | None]:
    return lambda figures: count(figures) if _both_parts(figures) else None


def _whole_shown(figures: Totals) -> str:
    return f"{_shown(_count('total'))(figures)} · {_shown(_count('affordable'))(figures)}"


def _per_shown(figures: Totals) -> str:
    per = figures.per_affordable_dwelling
    return short_euro_range(per.low, per.high) if per else ""


def _surplus(figures: Totals) -> tuple[str, bool]:
    surplus = figures.woontop_surplus
    return "" if surplus is None else signed(surplus), surplus is None or surplus >= 0


_HOMES, _AFFORDABLE = _count("total"), _count("affordable")
_PURE, _LARGE = "pure_nplv", "large_scale_part"

DWELLING_FIGURES: tuple[Figure, ...] = (
    Figure(
        "band",
        "Realisatiestimulans",
        lambda f: (f.band.low, f.band.high),
        lambda f: euro_range(f.band.low, f.band.high),
        explain_band,
        panel=PanelRow(
            5,
            "Realisatiestimulans",
            lambda f: millions_range(f.band.low, f.band.high),
            moved=(lambda f: f.band.high,),
            folded="Stimulans",
        ),
        compared=(
            Compared(20, "band_low", "Realisatiestimulans, laag", lambda f: f.band.low),
            Compared(21, "band_high", "Realisatiestimulans, hoog", lambda f: f.band.high),
        ),
        block=Block(10, "Stimulans", lambda f: millions_range(f.band.low, f.band.high)),
        fields=(
            TextField(80, "stimulans", "Stimulans, in een zin", lambda f: prose_range(f.band.low, f.band.high)),
            TextField(90, "stimulans-laag", "Stimulans, laag", lambda f: euros(f.band.low)),
            TextField(100, "stimulans-hoog", "Stimulans, hoog", lambda f: euros(f.band.high)),
        ),
        said=(
            Said(90, Subject.STIMULUS, Measure.EURO, "de stimulans, laag", lambda f: f.band.low, "stimulans-laag"),
            Said(91, Subject.STIMULUS, Measure.EURO, "de stimulans, hoog", lambda f: f.band.high, "stimulans-hoog"),
        ),
        reported=(
            Reported(42, "stimulus.low", lambda f: amount_json(f.band.low)),
            Reported(43, "stimulus.high", lambda f: amount_json(f.band.high)),
        ),
    ),
    Figure(
        "basis",
        "Grondslag",
        lambda f: f.band.basis,
        lambda f: grouped(f.band.basis),
        explain_basis,
        compared=(Compared(30, "basis", "Grondslag", lambda f: f.band.basis, _number),),
        fields=(TextField(75, "grondslag", "Grondslag van de stimulans", lambda f: grouped(f.band.basis)),),
        said=(Said(70, Subject.BASIS, Measure.HOMES, "de grondslag", lambda f: f.band.basis, "grondslag"),),
        reported=(Reported(40, "stimulus.basis", lambda f: f.band.basis),),
    ),
    Figure(
        "middle",
        "Midden van de band",
        lambda f: f.band.middle,
        lambda f: cents(f.band.middle),
        explain_middle,
        said=(Said(92, Subject.STIMULUS, Measure.EURO, "het midden van de stimulans", lambda f: f.band.middle),),
        reported=(Reported(41, "stimulus.middle", lambda f: amount_json(f.band.middle)),),
    ),
    Figure(
        "dwellings",
        "Woningen · betaalbaar",
        lambda f: f.housing,
        _whole_shown,
        explain_dwellings_and_affordable,
        panel=PanelRow(
            60,
            "Woningen · betaalbaar",
            lambda f: _whole_shown(f) if f.housing.total else "-",
            moved=(_AFFORDABLE, _HOMES),
            counts=True,
        ),
        block=Block(
            60,
            "Woningen",
            _shown(_HOMES),
            lambda f: f"{_shown(_AFFORDABLE)(f)} betaalbaar" if f.housing.total else "",
        ),
        reported=(
            Reported(10, "housing.pure_nplv", lambda f: dwellings_json(f.housing.pure_nplv)),
            Reported(11, "housing.large_scale_part", lambda f: dwellings_json(f.housing.large_scale_part)),
            Reported(12, "housing.total", lambda f: dwellings_json(f.housing.total)),
        ),
    ),
    Figure(
        "homes",
        "Woningen",
        _HOMES,
        _shown(_HOMES),
        explain_housing("total"),
        compared=(Compared(80, "dwellings", "Woningen", _HOMES, _number),),
        fields=(
            TextField(10, "woningen", "Woningen", _shown(_HOMES)),
            TextField(30, "woningen-puur", "Woningen puur NPLV", _shown(_count("total", _PURE))),
            TextField(50, "woningen-grootschalig", "Woningen grootschalig onderdeel", _shown(_count("total", _LARGE))),
        ),
        said=(
            Said(10, Subject.HOMES, Measure.HOMES, "het aantal woningen", _HOMES, "woningen"),
            Said(
                30,
                Subject.PURE,
                Measure.HOMES,
                "de woningen puur NPLV",
                _of_both(_count("total", _PURE)),
                "woningen-puur",
            ),
            Said(
                50,
                Subject.LARGE,
                Measure.HOMES,
                "het grootschalig onderdeel",
                _of_both(_count("total", _LARGE)),
                "woningen-grootschalig",
            ),
        ),
    ),
    Figure(
        "affordable",
        "Betaalbare woningen",
        _AFFORDABLE,
        _shown(_AFFORDABLE),
        explain_housing("affordable"),
        compared=(Compared(90, "affordable", "Betaalbare woningen", _AFFORDABLE, _number),),
        fields=(
            TextField(20, "betaalbaar", "Betaalbare woningen", _shown(_AFFORDABLE)),
            TextField(40, "betaalbaar-puur", "Betaalbaar puur NPLV", _shown(_count("affordable", _PURE))),
            TextField(
                60,
                "betaalbaar-grootschalig",
                "Betaalbaar grootschalig onderdeel",
                _shown(_count("affordable", _LARGE)),
            ),
            TextField(
                70,
                "aandeel-betaalbaar",
                "Aandeel betaalbaar",
                lambda f: dwellings(None) if f.affordable_share is None else percentage(f.affordable_share),
            ),
        ),
        said=(
            Said(20, Subject.AFFORDABLE, Measure.HOMES, "het aantal betaalbare woningen", _AFFORDABLE, "betaalbaar"),
            Said(
                40,
                Subject.AFFORDABLE,
                Measure.HOMES,
                "betaalbaar puur NPLV",
                _of_both(_count("affordable", _PURE)),
                "betaalbaar-puur",
            ),
            Said(
                60,
                Subject.AFFORDABLE,
                Measure.HOMES,
                "betaalbaar in het grootschalig onderdeel",
                _of_both(_count("affordable", _LARGE)),
                "betaalbaar-grootschalig",
            ),
            Said(
                190,
                Subject.SHARE,
                Measure.PERCENT,
                "het aandeel betaalbaar",
                lambda f: None if f.affordable_share is None else f.affordable_share * 100,
                "aandeel-betaalbaar",
            ),
        ),
    ),
    Figure(
        "per_dwelling",
        "Per betaalbare woning",
        lambda f: f.per_affordable_dwelling,
        lambda f: range_of(f.per_affordable_dwelling),
        explain_per_dwelling,
        panel=PanelRow(
            50,
            "Per betaalbare woning",
            lambda f: _per_shown(f) or "-",
            moved=(lambda f: f.per_affordable_dwelling.high if f.per_affordable_dwelling else None,),
        ),
        compared=(
            Compared(
                100,
                "per_dwelling_low",
                "Per betaalbare woning, laag",
                lambda f: f.per_affordable_dwelling.low if f.per_affordable_dwelling else None,
            ),
            Compared(
                101,
                "per_dwelling_high",
                "Per betaalbare woning, hoog",
                lambda f: f.per_affordable_dwelling.high if f.per_affordable_dwelling else None,
            ),
        ),
        fields=(
            TextField(
                180, "per-betaalbare-woning", "Per betaalbare woning", lambda f: _per_shown(f) or dwellings(None)
            ),
        ),
        reported=(Reported(100, "per_affordable_dwelling", lambda f: range_json(f.per_affordable_dwelling)),),
    ),
    Figure(
        "woontop",
        "Woontop 2024",
        lambda f: f.woontop_surplus,
        lambda f: signed(f.woontop_surplus),
        explain_woontop,
        panel=PanelRow(
            90,
            "Woontop 2024",
            lambda f: dwellings(f.woontop_homes),
            lambda f: f.woontop_homes is not None,
            extra=_surplus,
        ),
        fields=(TextField(210, "woontop", "Woontopambitie", lambda f: dwellings(f.woontop_homes)),),
        said=(Said(80, Subject.WOONTOP, Measure.HOMES, "de Woontopambitie", lambda f: f.woontop_homes, "woontop"),),
    ),
)
