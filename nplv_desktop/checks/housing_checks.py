"""Checks of dwellings, the stimulus band and care homes."""

from __future__ import annotations

from collections.abc import Iterator

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.area.area import Area, DwellingCount, Override
from nplv_desktop.domain.dutch.formatting import euros, grouped, percentage
from nplv_desktop.domain.figures.totals import Totals


def check_housing(area: Area, figures: Totals) -> Iterator[Finding]:
    """Dwellings entered at all, affordable within total, and the Woontop and national aims."""
    whole = figures.housing.total
    if whole is None:
        yield Finding("missing-housing", Severity.BLOCKING, "housing.pure_nplv.total", "Vul het aantal woningen in.")
        return
    parts = (
        ("pure_nplv", "Puur NPLV", area.housing.pure_nplv),
        ("large_scale_part", "Grootschalig onderdeel van NPLV", area.housing.large_scale_part),
    )
    for key, label, part in parts:
        if part is not None and part.affordable > part.total:
            yield _more_affordable(key, label, part)
    if figures.woontop_surplus is not None and figures.woontop_surplus < 0:
        yield Finding(
            "below-woontop",
            Severity.ATTENTION,
            "housing.pure_nplv.total",
            f"Het aantal woningen ({grouped(whole.total)}) ligt onder de Woontopambitie van "
            f"{grouped(figures.woontop_homes or 0)}.",
            figure=grouped(whole.total),
        )
    aim = figures.parameters.affordable_aim
    if figures.affordable_share is not None and figures.affordable_share < aim:
        yield Finding(
            "affordable-share",
            Severity.INFORMATION,
            "housing.pure_nplv.affordable",
            f"{percentage(figures.affordable_share)} van de woningen is betaalbaar; het landelijke doel is twee derde.",
        )


def _more_affordable(key: str, label: str, part: DwellingCount) -> Finding:
    return Finding(
        "affordable-above-total",
        Severity.BLOCKING,
        f"housing.{key}.affordable",
        f"{label}: {grouped(part.affordable)} betaalbare woningen is meer dan het totaal van {grouped(part.total)}; "
        "verbeter een van beide.",
        figure=grouped(part.affordable),
    )


def check_stimulus(area: Area, figures: Totals) -> Iterator[Finding]:
    """The subsidised dwellings, and the ends of the band that were agreed at the table."""
    whole, subsidised = figures.housing.total, area.stimulus.previously_subsidised
    if whole is not None and subsidised is None:
        yield Finding(
            "missing-subsidised",
            Severity.BLOCKING,
            "stimulus.previously_subsidised",
            "Vul in hoeveel betaalbare woningen al een rijksbijdrage hebben; vul 0 in als er geen zijn.",
        )
    if whole is not None and subsidised is not None and subsidised > whole.affordable:
        yield Finding(
            "subsidised-above-affordable",
            Severity.BLOCKING,
            "stimulus.previously_subsidised",
            f"{grouped(subsidised)} gesubsidieerde woningen is meer dan de {grouped(whole.affordable)} betaalbare "
            "woningen; verbeter een van beide.",
            figure=grouped(subsidised),
        )
    band = figures.band
    yield from _check_override("low", "De onderkant", area.stimulus.low_override, figures)
    yield from _check_override("high", "De bovenkant", area.stimulus.high_override, figures)
    if band.low > band.high:
        yield Finding(
            "band-reversed",
            Severity.BLOCKING,
            "stimulus.low_override.amount",
            f"De onderkant van de band ({euros(band.low)}) ligt boven de bovenkant ({euros(band.high)}); "
            "verbeter een van beide.",
            figure=euros(band.low),
        )
    if not figures.parameters.stimulus_includes_vat:
        yield Finding(
            "stimulus-excludes-vat",
            Severity.INFORMATION,
            "stimulus.parameters",
            f"Dit gebied volgt de {figures.parameters.name}: {euros(figures.parameters.stimulus_per_dwelling)} per "
            "betaalbare woning is excl. btw.",
        )


def _check_override(end: str, label: str, override: Override | None, figures: Totals) -> Iterator[Finding]:
    if override is None:
        return
    field = f"stimulus.{end}_override"
    computed = figures.band.computed_low if end == "low" else figures.band.computed_high
    if not override.reason.strip():
        yield Finding(
            "override-without-reason",
            Severity.BLOCKING,
            f"{field}.reason",
            f"{label} van de band is afgesproken op {euros(override.amount)}; vul de reden in.",
            figure=euros(override.amount),
        )
    if override.amount != computed:
        difference = abs(override.amount - computed)
        direction = "hoger" if override.amount > computed else "lager"
        yield Finding(
            "override-differs",
            Severity.ATTENTION,
            f"{field}.amount",
            f"{label} van de band is afgesproken op {euros(override.amount)}: {euros(difference)} {direction} dan "
            f"berekend ({euros(computed)}).",
            figure=euros(override.amount),
        )


def check_care_homes(area: Area, figures: Totals) -> Iterator[Finding]:
    """No more care homes than homes."""
    whole = figures.housing.total
    care = (area.care_homes.care_suitable or 0) + (area.care_homes.care_clustered or 0)
    if whole is not None and care > whole.total:
        yield Finding(
            "care-above-total",
            Severity.ATTENTION,
            "care_homes.care_suitable",
            f"{grouped(care)} zorgwoningen is meer dan het totaal van {grouped(whole.total)} woningen.",
            figure=grouped(care),
        )
