"""How dwellings and the band of the stimulus came about."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from nplv_desktop.domain.area.area import Area, DwellingCount, HousingSource
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.dutch.formatting import (
    decimal_comma,
    dwellings,
    euro_range,
    euros,
    grouped,
    percentage,
)
from nplv_desktop.domain.figures.derived import figures_of
from nplv_desktop.domain.figures.explanation_lines import (
    Explaining,
    Line,
    cents,
    range_of,
    signed,
    source_of,
)
from nplv_desktop.domain.figures.totals import Totals

_PARTS = (("pure_nplv", "Puur NPLV"), ("large_scale_part", "Grootschalig onderdeel"))
_PLANS_OF = {
    "pure_nplv.total": "pure_total",
    "pure_nplv.affordable": "pure_affordable",
    "large_scale_part.total": "large_total",
    "large_scale_part.affordable": "large_affordable",
    "subsidised": "subsidised",
}


def _from_plans(area: Area, figure: str, period: Period) -> str:
    count = sum(getattr(figures_of(plan, period), _PLANS_OF[figure]) > 0 for plan in area.planlijst)
    return f"volgt uit de planlijst: {'1 plan' if count == 1 else f'{grouped(count)} plannen'}"


def _count_line(area: Area, part: str, name: str, side: str, count: DwellingCount, period: Period) -> Line:
    typed = getattr(area.housing, part)
    if typed is not None or area.housing.source != HousingSource.PLANLIJST:
        field = f"housing.{part}.{side}"
        return Line(name, grouped(getattr(count, side)), origin="Ingevuld bij Stimulans", field=field)
    origin = _from_plans(area, f"{part}.{side}", period)
    return Line(name, grouped(getattr(count, side)), origin=origin, field="planlijst")


def explain_housing(side: str) -> Callable[[Area, Totals, Reference], Explaining]:
    """The dwellings or, with side "affordable", the affordable ones: both parts and their sum."""

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        def lines() -> Iterator[Line]:
            for part, name in _PARTS:
                count = getattr(figures.housing, part)
                if count is not None:
                    yield _count_line(area, part, name, side, count, figures.parameters.period)
            whole = figures.housing.total
            yield Line("Totaal", dwellings(getattr(whole, side) if whole else None), is_result=True)
            if side == "affordable" and figures.affordable_share is not None:
                yield Line("Aandeel van alle woningen", percentage(figures.affordable_share))

        kind = "Betaalbare woningen" if side == "affordable" else "Woningen"
        years = figures.parameters.period.words
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
    origin = "Ingevuld bij Stimulans" if is_typed else _from_plans(area, "subsidised", figures.parameters.period)
    yield Line(
        "− al gesubsidieerd",
        grouped(affordable - figures.band.basis),
        origin=origin,
        field="stimulus.previously_subsidised" if is_typed else "planlijst",
    )
    yield Line("Grondslag", grouped(figures.band.basis), is_result=True)


def explain_basis(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The affordable dwellings that qualify."""
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


def explain_middle(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The middle of the band, EUR."""

    def lines() -> Iterator[Line]:
        yield from _middle_lines(area, figures)
        yield Line("Midden", cents(figures.band.middle), is_result=True)

    return "Grondslag × bedrag per woning × correctie.", lines()


def explain_band(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """Both ends of the band, EUR, as computed and as agreed."""
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


def explain_per_dwelling(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The total per affordable dwelling and per dwelling, EUR."""
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


def explain_woontop(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The dwellings against the ambition of the Woontop."""
    whole = figures.housing.total

    def lines() -> Iterator[Line]:
        count = dwellings(whole.total if whole else None)
        yield Line("Woningen in dit dossier", count, origin="Stimulans", field="housing.pure_nplv.total")
        ambition = dwellings(figures.woontop_homes)
        profile = reference.profile(figures.area)
        period = (profile.woontop_period if profile else None) or figures.parameters.period
        yield Line(f"Woontopambitie {period}", ambition, origin=reference.sources.get("woontop", ""))
        yield Line("Verschil", signed(figures.woontop_surplus), is_result=True)

    return "De woningen in dit dossier min de ambitie van de Woontop voor dit gebied.", lines()


def explain_dwellings_and_affordable(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The dwellings and how many of them are affordable."""
    words, _ = explain_housing("total")(area, figures, reference)

    def lines() -> Iterator[Line]:
        for side, name in (("total", "Woningen"), ("affordable", "Betaalbaar")):
            for line in explain_housing(side)(area, figures, reference)[1]:
                if line.is_result:
                    yield Line(name, line.value, is_result=True)
                elif line.origin:
                    label = f"{name.lower()} {line.label[:1].lower()}{line.label[1:]}"
                    yield Line(label, line.value, False, line.origin, line.field)
                else:
                    yield line

    return words, lines()
