"""How a figure came about: the formula in words, the numbers filled in, and where each number came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.area.area import Area, DwellingCount, HousingSource
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.dutch.formatting import (
    decimal_comma,
    dwellings,
    euro_range,
    euros,
    grouped,
    percentage,
)
from nplv_desktop.domain.figures.derived import figures_of
from nplv_desktop.domain.figures.explained_amounts import (
    explain_budget,
    explain_fund,
    explain_right,
    explain_table,
    explain_wbi,
)
from nplv_desktop.domain.figures.explanation_lines import (
    Explained,
    Explaining,
    Line,
    cents,
    range_of,
    signed,
    source_of,
)
from nplv_desktop.domain.figures.totals import SummaryKey, Totals


@dataclass(frozen=True, slots=True)
class _Figure:
    title: str
    #: What the figure is, to tell whether a change moved it.
    value: Callable[[Totals], object]
    #: How it is said in "was …".
    show: Callable[[Totals], str]
    explain: Callable[[Area, Totals, Reference], Explaining]


def explain(key: str, area: Area, figures: Totals, reference: Reference) -> Explained:
    """How the figure with this key came about. Raises KeyError for an unknown key; `FIGURES` has them all."""
    figure = FIGURES[key]
    words, lines = figure.explain(area, figures, reference)
    return Explained(figure.title, words, tuple(lines))


# -- the total -------------------------------------------------------------------------------------------------------

_SUMMARY_FIELDS = {
    SummaryKey.STIMULUS: ("housing.pure_nplv.affordable", "Stimulans"),
    SummaryKey.ORV: ("orv_measures[0].description", "ORV"),
    SummaryKey.CAPACITY: ("capacity[0].description", "Capaciteit"),
    SummaryKey.WBI: ("wbi[0].description", "Wbi en gebiedsbudget"),
    SummaryKey.AREA_BUDGET: ("area_budget[0].description", "Wbi en gebiedsbudget"),
}


def _total(area: Area, figures: Totals, reference: Reference) -> Explaining:
    def lines() -> Iterator[Line]:
        for row in figures.summary:
            field, name = _SUMMARY_FIELDS.get(row.key, ("", ""))
            yield Line(row.label, euro_range(row.low, row.high), row.key == SummaryKey.TOTAL, name, field)

    return (
        "Alle onderdelen bij elkaar opgeteld, incl. btw; de stimulans geeft het laagste en het hoogste bedrag.",
        lines(),
    )


# -- dwellings and stimulus ------------------------------------------------------------------------------------------

_PARTS = (("pure_nplv", "Puur NPLV"), ("large_scale_part", "Grootschalig onderdeel"))
_PLANS_OF = {
    "pure_nplv.total": "pure_total",
    "pure_nplv.affordable": "pure_affordable",
    "large_scale_part.total": "large_total",
    "large_scale_part.affordable": "large_affordable",
    "subsidised": "subsidised",
}


def _from_plans(area: Area, figure: str) -> str:
    count = sum(getattr(figures_of(plan), _PLANS_OF[figure]) > 0 for plan in area.planlijst)
    return f"volgt uit de planlijst: {'1 plan' if count == 1 else f'{grouped(count)} plannen'}"


def _count_line(area: Area, part: str, name: str, side: str, count: DwellingCount) -> Line:
    typed = getattr(area.housing, part)
    if typed is not None or area.housing.source != HousingSource.PLANLIJST:
        field = f"housing.{part}.{side}"
        return Line(name, grouped(getattr(count, side)), origin="Ingevuld bij Stimulans", field=field)
    origin = _from_plans(area, f"{part}.{side}")
    return Line(name, grouped(getattr(count, side)), origin=origin, field="planlijst")


def _housing(side: str) -> Callable[[Area, Totals, Reference], Explaining]:
    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        def lines() -> Iterator[Line]:
            for part, name in _PARTS:
                count = getattr(figures.housing, part)
                if count is not None:
                    yield _count_line(area, part, name, side, count)
            whole = figures.housing.total
            yield Line("Totaal", dwellings(getattr(whole, side) if whole else None), is_result=True)
            if side == "affordable" and figures.affordable_share is not None:
                yield Line("Aandeel van alle woningen", percentage(figures.affordable_share))

        kind = "Betaalbare woningen" if side == "affordable" else "Woningen"
        years = f"{figures.parameters.first_start_year} t/m {figures.parameters.last_start_year}"
        return f"{kind} met start bouw in {years}: puur NPLV en grootschalig onderdeel opgeteld.", lines()

    return explained


def _basis_lines(area: Area, figures: Totals) -> Iterator[Line]:
    whole = figures.housing.total
    affordable = whole.affordable if whole else 0
    yield Line(
        "Betaalbare woningen",
        grouped(affordable),
        origin="Stimulans",
        field="housing.pure_nplv.affordable",
    )
    is_typed = area.stimulus.previously_subsidised is not None or area.housing.source != HousingSource.PLANLIJST
    origin = "Ingevuld bij Stimulans" if is_typed else _from_plans(area, "subsidised")
    yield Line(
        "− al gesubsidieerd",
        grouped(affordable - figures.band.basis),
        origin=origin,
        field="stimulus.previously_subsidised" if is_typed else "planlijst",
    )
    yield Line("Grondslag", grouped(figures.band.basis), is_result=True)


def _basis(area: Area, figures: Totals, reference: Reference) -> Explaining:
    subsidies = ", ".join(figures.parameters.excluded_subsidies)
    return f"Betaalbare woningen min woningen die al een rijksbijdrage hebben ({subsidies}).", _basis_lines(
        area, figures
    )


def _middle_lines(area: Area, figures: Totals) -> Iterator[Line]:
    band, parameters = figures.band, figures.parameters
    yield from _basis_lines(area, figures)
    yield Line(
        "× bedrag per woning",
        f"{euros(parameters.stimulus_per_dwelling)} {parameters.vat_side}",
        origin=source_of(parameters, "stimulus_per_dwelling"),
    )
    yield Line(f"{grouped(band.basis)} × {euros(parameters.stimulus_per_dwelling)}", euros(band.gross))
    yield Line(
        "× correctie",
        f"{parameters.correction_numerator}/{parameters.correction_denominator}",
        origin=source_of(parameters, "correction_denominator"),
    )


def _middle(area: Area, figures: Totals, reference: Reference) -> Explaining:
    def lines() -> Iterator[Line]:
        yield from _middle_lines(area, figures)
        yield Line("Midden", cents(figures.band.middle), is_result=True)

    return "Grondslag × bedrag per woning × correctie.", lines()


def _band(area: Area, figures: Totals, reference: Reference) -> Explaining:
    band, parameters = figures.band, figures.parameters
    rounding = euros(parameters.band_rounding)

    def lines() -> Iterator[Line]:
        yield from _middle_lines(area, figures)
        yield Line("Midden", cents(band.middle), is_result=True)
        for factor, end, computed, name, override, field in (
            (parameters.band_low, "band_low", band.computed_low, "Laag", area.stimulus.low_override, "low_override"),
            (
                parameters.band_high,
                "band_high",
                band.computed_high,
                "Hoog",
                area.stimulus.high_override,
                "high_override",
            ),
        ):
            yield Line(
                f"{name}: midden × {decimal_comma(factor)}, afgerond op {rounding}",
                euros(computed),
                override is None,
                source_of(parameters, end),
            )
            if override is not None:
                yield Line(
                    f"{name}, afgesproken",
                    euros(override.amount),
                    is_result=True,
                    origin=override.reason,
                    field=f"stimulus.{field}.amount",
                )

    return (
        "Grondslag × bedrag per woning × correctie geeft het midden; de band ligt daar "
        f"{percentage(1 - parameters.band_low)} onder en {percentage(parameters.band_high - 1)} boven, "
        f"elk uiteinde afgerond op {rounding}."
    ), lines()


# -- the rest --------------------------------------------------------------------------------------------------------


def _per_dwelling(area: Area, figures: Totals, reference: Reference) -> Explaining:
    whole = figures.housing.total

    def lines() -> Iterator[Line]:
        yield Line("Totaal rijksbijdrage", euro_range(figures.total.low, figures.total.high))
        for label, count, value, side in (
            ("betaalbare woningen", whole.affordable if whole else None, figures.per_affordable_dwelling, "affordable"),
            ("woningen", whole.total if whole else None, figures.per_dwelling, "total"),
        ):
            yield Line(
                f"gedeeld door {dwellings(count)} {label}",
                range_of(value),
                is_result=True,
                origin="Stimulans",
                field=f"housing.pure_nplv.{side}",
            )

    return "Het totaal gedeeld door het aantal woningen.", lines()


def _woontop(area: Area, figures: Totals, reference: Reference) -> Explaining:
    whole = figures.housing.total

    def lines() -> Iterator[Line]:
        count = dwellings(whole.total if whole else None)
        yield Line("Woningen in dit dossier", count, origin="Stimulans", field="housing.pure_nplv.total")
        ambition = dwellings(figures.woontop_homes)
        yield Line("Woontopambitie 2025–2029", ambition, origin=reference.sources.get("woontop", ""))
        yield Line("Verschil", signed(figures.woontop_surplus), is_result=True)

    return "De woningen in dit dossier min de ambitie van de Woontop voor dit gebied.", lines()


def _dwellings_and_affordable(area: Area, figures: Totals, reference: Reference) -> Explaining:
    words, _ = _housing("total")(area, figures, reference)

    def lines() -> Iterator[Line]:
        for side, name in (("total", "Woningen"), ("affordable", "Betaalbaar")):
            for line in _housing(side)(area, figures, reference)[1]:
                if line.is_result:
                    yield Line(name, line.value, is_result=True)
                elif line.origin:
                    label = f"{name.lower()} {line.label[:1].lower()}{line.label[1:]}"
                    yield Line(label, line.value, False, line.origin, line.field)
                else:
                    yield line

    return words, lines()


def _whole(figures: Totals, side: str) -> int | None:
    return getattr(figures.housing.total, side) if figures.housing.total else None


def _band_shown(figures: Totals) -> str:
    return euro_range(figures.band.low, figures.band.high)


FIGURES: Mapping[str, _Figure] = {
    "total": _Figure(
        "Totaal rijksbijdrage", lambda f: f.total, lambda f: euro_range(f.total.low, f.total.high), _total
    ),
    "band": _Figure("Realisatiestimulans", lambda f: (f.band.low, f.band.high), _band_shown, _band),
    "basis": _Figure("Grondslag", lambda f: f.band.basis, lambda f: grouped(f.band.basis), _basis),
    "middle": _Figure("Midden van de band", lambda f: f.band.middle, lambda f: cents(f.band.middle), _middle),
    "dwellings": _Figure(
        "Woningen · betaalbaar",
        lambda f: f.housing,
        lambda f: f"{dwellings(_whole(f, 'total'))} · {dwellings(_whole(f, 'affordable'))}",
        _dwellings_and_affordable,
    ),
    "homes": _Figure(
        "Woningen", lambda f: _whole(f, "total"), lambda f: dwellings(_whole(f, "total")), _housing("total")
    ),
    "affordable": _Figure(
        "Betaalbare woningen",
        lambda f: _whole(f, "affordable"),
        lambda f: dwellings(_whole(f, "affordable")),
        _housing("affordable"),
    ),
    "orv": _Figure("ORV", lambda f: f.orv.incl, lambda f: cents(f.orv.incl), explain_table("orv")),
    "capacity": _Figure(
        "Capaciteit", lambda f: f.capacity.incl, lambda f: cents(f.capacity.incl), explain_table("capacity")
    ),
    "orv_compensable": _Figure(
        "ORV, btw-compensatiefonds",
        lambda f: f.orv.compensable,
        lambda f: cents(f.orv.compensable),
        explain_fund("orv", payable=False),
    ),
    "orv_payable": _Figure(
        "ORV, uit te keren", lambda f: f.orv.payable, lambda f: cents(f.orv.payable), explain_fund("orv", payable=True)
    ),
    "capacity_compensable": _Figure(
        "Capaciteit, btw-compensatiefonds",
        lambda f: f.capacity.compensable,
        lambda f: cents(f.capacity.compensable),
        explain_fund("capacity", payable=False),
    ),
    "capacity_payable": _Figure(
        "Capaciteit, uit te keren",
        lambda f: f.capacity.payable,
        lambda f: cents(f.capacity.payable),
        explain_fund("capacity", payable=True),
    ),
    "orv_right": _Figure(
        "Recht ORV", lambda f: f.orv_used, lambda f: percentage(f.orv_used or Decimal(0)), explain_right("orv")
    ),
    "capacity_right": _Figure(
        "Recht capaciteit",
        lambda f: f.capacity_used,
        lambda f: percentage(f.capacity_used or Decimal(0)),
        explain_right("capacity"),
    ),
    "wbi": _Figure(
        "Wbi (schatting)", lambda f: f.wbi.state_contribution, lambda f: cents(f.wbi.state_contribution), explain_wbi
    ),
    "area_budget": _Figure("Gebiedsbudget", lambda f: f.area_budget, lambda f: cents(f.area_budget), explain_budget),
    "per_dwelling": _Figure(
        "Per betaalbare woning",
        lambda f: f.per_affordable_dwelling,
        lambda f: range_of(f.per_affordable_dwelling),
        _per_dwelling,
    ),
    "woontop": _Figure("Woontop 2024", lambda f: f.woontop_surplus, lambda f: signed(f.woontop_surplus), _woontop),
}
