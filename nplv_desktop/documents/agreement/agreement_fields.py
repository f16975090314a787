"""What the agreement's fields say for one area: every figure is a value of `Totals`, printed the Dutch way."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import Area, CareHomes, DwellingCount
from nplv_desktop.domain.area.parameters import ParameterSet, Reference
from nplv_desktop.domain.area.period import SOO_CLOSES
from nplv_desktop.domain.dutch.formatting import (
    NBSP,
    NOT_ENTERED,
    dwellings,
    euro_range,
    euros,
    long_date,
    millions,
    percentage,
    prose_range,
)
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.totals import AmountTable, SummaryKey, SummaryRow, Totals
from nplv_desktop.office.plain_text import one_line

#: Stands where a name, date or place was not entered yet, to be filled in by hand.
BLANK = "…………………………"
TEXT_FIELDS = {
    "tekst_gebied": "area",
    "tekst_woningbouwprogramma": "housing_programme",
    "tekst_fysieke_ingrepen": "interventions",
    "tekst_zorg": "annex_care",
    "tekst_infrastructuur": "annex_infrastructure",
    "tekst_verduurzamen": "annex_sustainability",
    "tekst_beter_benutten": "annex_better_use",
    "tekst_wettelijke_instrumenten": "annex_legal_instruments",
}


def agreement_fields(area: Area, figures: Totals, reference: Reference, *, final: bool) -> dict[str, Any]:
    """The values of all fields of the catalogue but texts and logos, which need the template's styles."""
    return {
        **_parties(area, reference, final=final),
        **_housing(figures),
        **_stimulus(figures),
        **_surcharges(figures),
        **_budgets(figures),
        **_summary(figures),
        **_annex(area, figures),
        **_regulation(figures),
    }


def _text(text: str | None, otherwise: str = BLANK) -> str:
    return one_line(text or "") or otherwise


def _sentence_part(title: str) -> str:
    """A title inside a sentence: "Burgemeester van Heerlen" becomes "de burgemeester van Heerlen"."""
    lowered = title[:1].lower() + title[1:]
    return lowered if lowered.startswith("de ") else f"de {lowered}"


def _subject(subject: str, name: str) -> str:
    """The subject with the area's name behind it, once."""
    if subject.casefold().endswith(name.casefold()):
        return subject or name
    return f"{subject} {name}".strip()


def _parties(area: Area, reference: Reference, *, final: bool) -> dict[str, Any]:
    agreement = area.agreement
    profile = reference.profile(area.name)
    minister = _text(agreement.minister.title, "De minister van Volkshuisvesting en Ruimtelijke Ordening")
    municipality = _text(area.municipality, profile.municipality if profile else BLANK)
    mayor = _text(agreement.mayor.title, f"Burgemeester van {municipality}")
    minister_part = _sentence_part(minister)
    return {
        "gebied": one_line(area.name),
        "gemeente": municipality,
        "alliantie": _text(area.alliance),
        "programma": _text(area.programme),
        "datum": long_date(agreement.date) if agreement.date else BLANK,
        "plaats": _text(agreement.place),
        "betreft": _subject(one_line(agreement.subject or ""), one_line(area.name)),
        "status": "Ter ondertekening" if final else "Concept",
        "concept": not final,
        "minister_functie": minister,
        "minister_functie_zin": minister_part[:1].upper() + minister_part[1:],
        "minister_naam": _text(agreement.minister.name),
        "burgemeester_functie": mayor,
        "burgemeester_functie_zin": _sentence_part(mayor),
        "burgemeester_hoedanigheid": _text(agreement.mayor.capacity),
        "burgemeester_naam": _text(agreement.mayor.name),
    }


def _housing(figures: Totals) -> dict[str, Any]:
    parts: dict[str, DwellingCount | None] = {
        "puur": figures.housing.pure_nplv,
        "grootschalig": figures.housing.large_scale_part,
        "totaal": figures.housing.total,
    }
    made = {}
    for name, part in parts.items():
        made[f"woningen_{name}"] = dwellings(part.total if part else None)
        made[f"betaalbaar_{name}"] = dwellings(part.affordable if part else None)
    return made


def _stimulus(figures: Totals) -> dict[str, Any]:
    parameters, band = figures.parameters, figures.band
    return {
        "periode_van": str(parameters.first_start_year),
        "periode_tot": str(parameters.last_start_year),
        "stimulans_per_woning": euros(parameters.stimulus_per_dwelling),
        "stimulans_btw": parameters.vat_side,
        "stimulans_band": prose_range(band.low, band.high),
        "stimulans_laag": euros(band.low),
        "stimulans_hoog": euros(band.high),
        "correctie": f"{parameters.correction_numerator}/{parameters.correction_denominator}",
        "band_onder": percentage(1 - parameters.band_low),
        "band_boven": percentage(parameters.band_high - 1),
        "band_afronding": euros(parameters.band_rounding),
        "prijspeil": str(parameters.price_level),
        "laatste_uitbetaling": str(parameters.last_payment_year),
        "eerste_uitbetaling": parameters.first_payment,
        "uitgesloten_regelingen": _listed(parameters),
    }


def _listed(parameters: ParameterSet) -> str:
    *others, last = parameters.excluded_subsidies
    return f"{', '.join(others)} en {last}" if others else last


def _whole_millions(amount: Decimal) -> str:
    return f"€{NBSP}{millions(amount).removesuffix(',0')}{NBSP}mln."


def _rows(table: AmountTable) -> list[dict[str, str]]:
    return [
        {
            "omschrijving": _text(row.description, NOT_ENTERED),
            "excl": euros(row.amounts.excl if row.amounts else None),
            "incl": euros(row.amounts.incl if row.amounts else None),
        }
        for row in table.rows
    ]


def _surcharges(figures: Totals) -> dict[str, Any]:
    parameters = figures.parameters
    made: dict[str, Any] = {}
    for name, table, eligible, budget, agreed in (
        ("orv", figures.orv, figures.orv_eligible, parameters.orv_budget, parameters.orv_agreed),
        (
            "capaciteit",
            figures.capacity,
            figures.capacity_eligible,
            parameters.capacity_budget,
            parameters.capacity_agreed,
        ),
    ):
        made |= {
            f"heeft_{name}": eligible and bool(table.rows),
            f"{name}_rijen": _rows(table),
            f"{name}_totaal_excl": euros(table.excl),
            f"{name}_totaal_incl": euros(table.incl),
            f"{name}_afronding": table.shows_rounding_difference,
            f"{name}_budget": _whole_millions(budget),
            f"{name}_rechten_som": _whole_millions(agreed),
        }
    return made


def _budgets(figures: Totals) -> dict[str, Any]:
    return {
        "wbi_rijen": [
            {
                "omschrijving": _text(row.description, NOT_ENTERED),
                "cofinanciering": euros(row.cofinancing),
                "rijksbijdrage": euros(row.state_contribution),
            }
            for row in figures.wbi.rows
        ],
        "wbi_totaal_cofinanciering": euros(figures.wbi.cofinancing),
        "wbi_totaal_rijksbijdrage": euros(figures.wbi.state_contribution),
        "gebiedsbudget_rijen": [
            {"omschrijving": _text(row.description, NOT_ENTERED), "rijksbijdrage": euros(row.state_contribution)}
            for row in figures.area_budget_rows
        ],
        "gebiedsbudget_totaal": euros(figures.area_budget),
    }


def _summary(figures: Totals) -> dict[str, Any]:
    empty = {
        key for key, table in ((SummaryKey.ORV, figures.orv), (SummaryKey.CAPACITY, figures.capacity)) if not table.rows
    }
    rows = [row for row in figures.summary if row.key not in (SummaryKey.TOTAL, *empty)]
    rounded = [sum(to_euro(getattr(row, end)) for row in rows) for end in ("low", "high")]
    return {
        "samenvatting_rijen": [{"omschrijving": row.label, "bedrag": _range(row)} for row in rows],
        "samenvatting_totaal": euro_range(figures.total.low, figures.total.high),
        "samenvatting_afronding": rounded != [to_euro(figures.total.low), to_euro(figures.total.high)],
    }


def _range(row: SummaryRow) -> str:
    return euro_range(row.low, row.high)


def _annex(area: Area, figures: Totals) -> dict[str, Any]:
    care = with_derived(area, figures.parameters.period).care_homes
    day = area.agreement.date
    return {
        # Without a date the draft speaks of a scheme that has closed as closed.
        "soo_staat_open": day is not None and day <= SOO_CLOSES,
        "zorgwoningen_zin": _care_homes(care),
        "heeft_zorgwoningen": care.care_suitable is not None or care.care_clustered is not None,
        "zorggeschikt": dwellings(care.care_suitable),
        "zorggeclusterd": dwellings(care.care_clustered),
        "loketpilot": bool(area.one_stop_shop_pilot),
    }


def _care_homes(care: CareHomes) -> str:
    """ "384 zorggeschikte en 104 zorggeclusterde woningen", or the one of both that was entered."""
    parts = [
        f"{dwellings(number)} {kind}"
        for number, kind in ((care.care_suitable, "zorggeschikte"), (care.care_clustered, "zorggeclusterde"))
        if number is not None
    ]
    return f"{' en '.join(parts)} woningen"


def _regulation(figures: Totals) -> dict[str, Any]:
    """What only the regulation says, where the area follows it; and which surcharges the area has."""
    surcharges = [
        name
        for name, eligible, table in (
            ("ORV", figures.orv_eligible, figures.orv),
            ("capaciteit", figures.capacity_eligible, figures.capacity),
        )
        if eligible and table.rows
    ]
    word = "de opslagen voor" if len(surcharges) > 1 else "de opslag voor"
    return {
        "orv_plafondregel": figures.parameters.orv_ceiling_rule,
        "capaciteit_plafondregel": figures.parameters.capacity_ceiling_rule,
        "opslagen_zin": f"{word} {' en '.join(surcharges)}" if surcharges else "",
    }
