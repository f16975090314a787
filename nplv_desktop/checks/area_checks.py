"""All checks of one area."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from nplv_desktop.checks.amount_checks import check_budgets, check_capacity, check_orv
from nplv_desktop.checks.dated_clauses import check_dated_clauses
from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.checks.housing_checks import check_care_homes, check_housing, check_stimulus
from nplv_desktop.checks.planlijst_checks import check_planlijst
from nplv_desktop.checks.prose.figure_findings import check_texts
from nplv_desktop.domain.area.area import Area, AreaTexts
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.row_places import by_position
from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.domain.dutch.formatting import shortened
from nplv_desktop.domain.dutch.placeholders import first_placeholder, placeholders
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.text_fields import unknown_names
from nplv_desktop.domain.figures.totals import Totals

_ORDER = list(Severity)


def check_area(area: Area, figures: Totals, reference: Reference) -> tuple[Finding, ...]:
    """Every finding about an area, blocking ones first, each with the reason it was accepted for, if it was."""
    if not figures.in_agreement:
        return (
            Finding(
                "not-in-agreement",
                Severity.BLOCKING,
                "area.name",
                f"{area.name} maakt geen deel uit van de Woontopafspraken; er is geen overeenkomst te maken.",
            ),
        )
    whole = with_derived(area, figures.parameters.period)
    found = [
        *_check_identity(area, reference),
        *check_parameters(area, reference),
        *check_dated_clauses(area),
        *check_housing(whole, figures),
        *check_stimulus(whole, figures),
        *check_orv(area, figures),
        *check_capacity(area, figures),
        *check_budgets(area, figures),
        *check_care_homes(whole, figures),
        *check_planlijst(area, figures),
        *_check_lines(area),
        *_check_texts(area),
        *check_texts(area, figures),
    ]
    accepted = {(item.code, by_position(item.where, area), item.figure): item.reason for item in area.accepted}
    with_reasons = (
        replace(finding, accepted_reason=accepted.get((finding.code, finding.where, finding.figure)))
        if finding.severity == Severity.ATTENTION
        else finding
        for finding in found
    )
    return tuple(sorted(with_reasons, key=lambda finding: _ORDER.index(finding.severity)))


def findings_so_far(area: Area, figures: Totals, reference: Reference) -> tuple[Finding, ...]:
    """Every finding about an area somebody works on; one that nobody touched says only that."""
    if area.is_empty:
        nothing = "Voor dit gebied is nog niets ingevuld."
        return (Finding("nothing-entered", Severity.INFORMATION, "area", nothing),)
    return check_area(area, figures, reference)


def _check_identity(area: Area, reference: Reference) -> Iterator[Finding]:
    profile = reference.profile(area.name)
    if profile is None:
        yield Finding(
            "unknown-area",
            Severity.ATTENTION,
            "area.name",
            f"{area.name} is geen van de twintig NPLV-gebieden; rechten en Woontopcijfers ontbreken.",
        )
    agreement = area.agreement
    required = (
        ("agreement.date", agreement.date, "de datum"),
        ("agreement.place", agreement.place, "de plaats"),
        ("agreement.minister.name", agreement.minister.name, "de naam van de minister"),
        ("agreement.minister.title", agreement.minister.title, "de functie van de minister"),
        ("agreement.mayor.name", agreement.mayor.name, "de naam van de burgemeester"),
        ("agreement.mayor.title", agreement.mayor.title, "de functie van de burgemeester"),
        ("agreement.mayor.capacity", agreement.mayor.capacity, "de hoedanigheid van de burgemeester"),
        ("area.municipality", area.municipality or (profile.municipality if profile else None), "de gemeente"),
    )
    for field, value, what in required:
        if value is None or (isinstance(value, str) and not value.strip()):
            yield Finding("missing-party", Severity.BLOCKING, field, f"Vul {what} in.")
    if not agreement.subject:
        yield Finding(
            "missing-subject",
            Severity.ATTENTION,
            "agreement.subject",
            "Vul het onderwerp in; zonder onderwerp staat achter Betreft alleen de naam van het gebied.",
        )


def check_parameters(area: Area, reference: Reference) -> Iterator[Finding]:
    """The finding about an area that follows rules this release does not have: its figures are not of those rules."""
    key = area.stimulus.parameters
    if reference.parameters_of(key) is None:
        yield Finding(
            "parameters-unknown",
            Severity.BLOCKING,
            "stimulus.parameters",
            f"{area.name} volgt de regels “{key}”; deze uitgave kent die niet en rekent met "
            f"{reference.parameters(None).name}. Werk het programma bij, of kies andere regels.",
        )


def _check_lines(area: Area) -> Iterator[Finding]:
    """Placeholders in names and descriptions, which are printed as well."""
    for field, value in _lines_of(area):
        words = first_placeholder(value or "")
        if words is not None:
            message = f"Er staat nog “{shortened(words)}” in “{shortened(value or '')}”; vul in wat daar hoort."
            yield Finding("placeholder", Severity.BLOCKING, field, message)


def _lines_of(area: Area) -> Iterator[tuple[str, str | None]]:
    agreement, mayor, minister = area.agreement, area.agreement.mayor, area.agreement.minister
    yield from (
        *(("area.name", area.name), ("area.municipality", area.municipality), ("area.alliance", area.alliance)),
        *(("area.programme", area.programme), ("agreement.place", agreement.place)),
        *(("agreement.subject", agreement.subject), ("agreement.minister.name", minister.name)),
        *(("agreement.minister.title", minister.title), ("agreement.mayor.name", mayor.name)),
        *(("agreement.mayor.title", mayor.title), ("agreement.mayor.capacity", mayor.capacity)),
    )
    for section, rows in (
        ("orv_measures", [row.description for row in area.orv_measures]),
        ("capacity", [row.description for row in area.capacity]),
        ("wbi", [row.description for row in area.wbi]),
        ("area_budget", [row.description for row in area.area_budget]),
    ):
        for number, description in enumerate(rows):
            yield f"{section}[{number}].description", description


_TEXTS = (
    ("area", "NPLV gebied"),
    ("housing_programme", "Woningbouwprogramma"),
    ("interventions", "Benodigde fysieke ingrepen"),
)


def _check_texts(area: Area) -> Iterator[Finding]:
    for key, heading in _TEXTS:
        if not (getattr(area.texts, key) or "").strip():
            yield Finding(
                "missing-text",
                Severity.ATTENTION,
                f"texts.{key}",
                f"De tekst “{heading}” is leeg; dit onderdeel vervalt in de overeenkomst.",
            )
    for key in AreaTexts.__dataclass_fields__:
        for found in placeholders(getattr(area.texts, key) or ""):
            yield Finding(
                "placeholder",
                Severity.BLOCKING,
                f"texts.{key}",
                f"In de tekst “{text_name(key)}” staat nog “{shortened(found.text)}”; vul in wat daar hoort.",
            )
        for name in unknown_names(getattr(area.texts, key) or ""):
            yield Finding(
                "unknown-figure-field",
                Severity.BLOCKING,
                f"texts.{key}",
                f"In de tekst “{text_name(key)}” staat {name}; dat is geen cijfer dat meeloopt. Kies een cijfer of vul "
                "in wat daar hoort.",
                figure=name,
            )
