"""What the Excel annex shows: a value for every named cell and every table, with the results of its formulas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from nplv_desktop import __version__
from nplv_desktop.domain.area.area import Area, CapacityItem, HousingSource, MeasureKind
from nplv_desktop.domain.area.parameters import ParameterSet, Reference
from nplv_desktop.domain.area.plan import DELIVERY_YEARS, PLAN_COLUMNS, START_YEARS, ColumnType, Plan
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.formatting import NOT_ENTERED
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.derived import OTHER_KINDS, derive, figures_of, subsidised_dwellings, with_derived
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import AmountTable, SummaryKey, Totals, fte_product
from nplv_desktop.office.excel.sheet_cells import Value
from nplv_desktop.office.plain_text import one_line

SUMMARY, ORV, CAPACITY, WBI, BUDGET, PLANS = "Samenvatting", "ORV", "Capaciteit", "Wbi", "Gebiedsbudget", "Planlijst"
#: Columns of the planlijst that say what each plan adds to the task and the stimulus.
COUNTS, IN_PERIOD, AFFORDABLE_IN_PERIOD = "Telt mee", "Start in de periode", "Betaalbaar in de periode"
WITH_SUBSIDY, SUBSIDISED = "Met rijksbijdrage", "Al gesubsidieerd"
COUNTED_COLUMNS = (COUNTS, IN_PERIOD, AFFORDABLE_IN_PERIOD, WITH_SUBSIDY, SUBSIDISED)
#: Sheets that are left out where there is nothing to show.
OPTIONAL_SHEETS = (WBI, BUDGET)
STARTS_AREA = "starts_blok"
STARTS_CHART_SHEET = "Opgave"
VAT_NAMES = {
    VatRegime.TAXED_21: "21 %",
    VatRegime.TAXED_9: "9 %",
    VatRegime.NONE: "geen",
    VatRegime.MIXED: "gemengd",
    VatRegime.AS_AGREED: "afgesproken",
}
KIND_NAMES = {MeasureKind.PUBLIC_SPACE: "openbare ruimte", MeasureKind.FACILITY: "voorziening"}
_NO_AMOUNTS: dict[str, Value] = {"Exclusief btw": 0, "Inclusief btw": 0, "Uit te keren": 0}
_SUMMARY_ROWS = {
    SummaryKey.STIMULUS: "regel_stimulans",
    SummaryKey.ORV: "regel_orv",
    SummaryKey.CAPACITY: "regel_capaciteit",
    SummaryKey.WBI: "regel_wbi",
    SummaryKey.AREA_BUDGET: "regel_gebiedsbudget",
}
#: Parameters with their named cell, as they stand on the last sheet; the source stands in "bron_<name>".
PARAMETERS: Mapping[str, str] = {
    "stimulans_per_woning": "stimulus_per_dwelling",
    "correctie_teller": "correction_numerator",
    "correctie_noemer": "correction_denominator",
    "band_onder": "band_low",
    "band_boven": "band_high",
    "band_afronding": "band_rounding",
    "eerste_startjaar": "first_start_year",
    "laatste_startjaar": "last_start_year",
    "budget_orv": "orv_budget",
    "budget_capaciteit": "capacity_budget",
    "prijspeil": "price_level",
    "wbi_minimum": "wbi_minimum_cofinancing",
}


@dataclass
class AnnexTable:
    """The rows of a table by column title, and the results of its total row."""

    rows: list[dict[str, Value]]
    totals: dict[str, Value] = field(default_factory=dict)
    #: The results of the formulas in the one row of a table that has no rows.
    of_nothing: dict[str, Value] = field(default_factory=dict)


@dataclass
class AnnexFields:
    """Everything that goes into the template."""

    cells: dict[str, Value]
    tables: dict[str, AnnexTable]
    absent_rows: tuple[str, ...]
    absent_sheets: tuple[str, ...]
    delivery_years: tuple[str, ...]
    #: Named cells that follow from the planlijst, with their formula.
    followed: dict[str, str] = field(default_factory=dict)

    @property
    def has_plans(self) -> bool:
        """Whether the area has a planlijst."""
        return bool(self.tables[PLANS].rows)


def annex_fields(area: Area, figures: Totals, reference: Reference, *, final: bool, made_on: datetime) -> AnnexFields:
    """The values of the annex; amounts in EUR, shares as fractions."""
    followed = _followed(area)
    area = with_derived(area)
    derived = derive(area.planlijst)
    present = {row.key for row in figures.summary}
    tables = {
        ORV: _orv(area, figures),
        CAPACITY: _capacity(area, figures),
        WBI: _wbi(figures),
        BUDGET: AnnexTable(
            [
                {"Omschrijving": one_line(row.description), "Rijksbijdrage": row.state_contribution}
                for row in figures.area_budget_rows
            ],
            {"Rijksbijdrage": figures.area_budget},
        ),
        PLANS: _plans(area),
    }
    return AnnexFields(
        cells={
            **_summary(area, figures, final=final),
            **_task(area, figures),
            **_band(area, figures),
            **_rights(figures),
            **_parameters(figures, reference, made_on),
            **{f"start_{year}": number for year, number in zip(START_YEARS, derived.starts, strict=True)},
            "start_later": derived.start_later,
        },
        tables=tables,
        absent_rows=tuple(name for key, name in _SUMMARY_ROWS.items() if key not in present),
        absent_sheets=tuple(name for name in OPTIONAL_SHEETS if not tables[name].rows),
        followed=followed,
        delivery_years=tuple(
            year for year in DELIVERY_YEARS if any(plan.get(f"delivered_{year}") is not None for plan in area.planlijst)
        ),
    )


def _summary(area: Area, figures: Totals, *, final: bool) -> dict[str, Value]:
    cells: dict[str, Value] = {
        "gebied": one_line(area.name),
        "gemeente": one_line(area.municipality or ""),
        "alliantie": one_line(area.alliance or ""),
        "datum_afspraak": area.agreement.date,
        "plaats": one_line(area.agreement.place or ""),
        "status": "Ter ondertekening" if final else "CONCEPT",
        "totaal_laag": figures.total.low,
        "totaal_hoog": figures.total.high,
        "zorggeschikt": _entered(area.care_homes.care_suitable),
        "zorggeclusterd": _entered(area.care_homes.care_clustered),
        "pilot_een_loket": {True: "ja", False: "nee", None: ""}[area.one_stop_shop_pilot],
    }
    for row in figures.summary:
        if row.key in _SUMMARY_ROWS:
            name = _SUMMARY_ROWS[row.key]
            cells |= {name: row.label, f"{name}_laag": row.low, f"{name}_hoog": row.high}
    for name, value in (("per_betaalbare", figures.per_affordable_dwelling), ("per_woning", figures.per_dwelling)):
        cells |= {f"{name}_laag": value.low if value else "", f"{name}_hoog": value.high if value else ""}
    return cells


def _entered(count: int | None) -> Value:
    return NOT_ENTERED if count is None else count


def _task(area: Area, figures: Totals) -> dict[str, Value]:
    housing = area.housing
    pure, large, whole = housing.pure_nplv, housing.large_scale_part, figures.housing.total
    return {
        "puur_totaal": pure.total if pure else NOT_ENTERED,
        "puur_betaalbaar": pure.affordable if pure else NOT_ENTERED,
        "grootschalig_totaal": large.total if large else NOT_ENTERED,
        "grootschalig_betaalbaar": large.affordable if large else NOT_ENTERED,
        "woningen_totaal": whole.total if whole else 0,
        "woningen_betaalbaar": whole.affordable if whole else 0,
        "aandeel_betaalbaar": figures.affordable_share if figures.affordable_share is not None else "",
        "woontop_woningen": figures.woontop_homes,
        "woontop_verschil": ""
        if figures.woontop_homes is None
        else (whole.total if whole else 0) - figures.woontop_homes,
    }


def _band(area: Area, figures: Totals) -> dict[str, Value]:
    band, stimulus = figures.band, area.stimulus
    low, high = stimulus.low_override, stimulus.high_override
    return {
        "al_gesubsidieerd": stimulus.previously_subsidised,
        "grondslag": band.basis,
        "stimulans_bruto": band.gross,
        "stimulans_midden": band.middle,
        "laag_berekend": band.computed_low,
        "hoog_berekend": band.computed_high,
        "laag_afgesproken": low.amount if low else None,
        "laag_reden": one_line(low.reason) if low else "",
        "hoog_afgesproken": high.amount if high else None,
        "hoog_reden": one_line(high.reason) if high else "",
        "stimulans_laag": band.low,
        "stimulans_hoog": band.high,
        "stimulans_breedte": band.high - band.low,
        "betaalbaar_hier": figures.housing.total.affordable if figures.housing.total else 0,
    }


def _rights(figures: Totals) -> dict[str, Value]:
    cells: dict[str, Value] = {}
    for name, table, right, eligible in (
        ("orv", figures.orv, figures.orv_right, figures.orv_eligible),
        ("capaciteit", figures.capacity, figures.capacity_right, figures.capacity_eligible),
    ):
        note = "" if eligible else f"{one_line(figures.area)} heeft geen recht op deze opslag."
        cells |= {
            f"{name}_excl": table.excl,
            f"{name}_incl": table.incl,
            f"{name}_uit_te_keren": table.payable,
            f"{name}_compensabel": table.compensable,
            f"{name}_ingevuld": table.incl,
            f"{name}_maximaal": table.payable,
            f"recht_{name}": right,
            f"{name}_vrij": "" if right is None else to_euro(right - table.incl),
            f"{name}_opmerking": note,
        }
    cells |= {
        "wbi_cofinanciering": figures.wbi.cofinancing,
        "wbi_rijksbijdrage": figures.wbi.state_contribution,
        "gebiedsbudget_totaal": figures.area_budget,
    }
    return cells


def _parameters(figures: Totals, reference: Reference, made_on: datetime) -> dict[str, Value]:
    parameters: ParameterSet = figures.parameters
    cells: dict[str, Value] = {
        "regels": parameters.name,
        "bron_regels": parameters.source,
        "btw_stimulans": parameters.vat_side,
        "uitgesloten_subsidies": ", ".join(parameters.excluded_subsidies),
        "bron_uitgesloten_subsidies": parameters.sources.get("excluded_subsidies", ""),
        "btw_21": parameters.vat_rates["21"],
        "btw_9": parameters.vat_rates["9"],
        "bron_btw": parameters.sources.get("vat_rates", ""),
        "bron_rechten": reference.sources.get("rights", ""),
        "bron_woontop": reference.sources.get("woontop", ""),
        "gemaakt_op": made_on.date(),
        "gemaakt_met": f"NPLV Desktop {__version__}",
        "vingerafdruk": fingerprint(figures),
    }
    for name, key in PARAMETERS.items():
        cells[name] = getattr(parameters, key)
        cells[f"bron_{name}"] = parameters.sources.get(key, "")
    return cells


def _amount_cells(entered: EnteredAmount) -> dict[str, Value]:
    return {
        "Btw": VAT_NAMES[entered.vat],
        "Ingevuld exclusief": entered.excl,
        "Ingevuld inclusief": entered.incl,
        "Belast exclusief": entered.taxed_excl,
        "Belast inclusief": entered.taxed_incl,
        "Onbelast": entered.untaxed,
    }


def _results(table: AmountTable, number: int) -> dict[str, Value]:
    amounts = table.rows[number].amounts
    return {
        "Exclusief btw": amounts.excl if amounts else 0,
        "Inclusief btw": amounts.incl if amounts else 0,
        "Uit te keren": amounts.payable if amounts else 0,
    }


def _sums(table: AmountTable) -> dict[str, Value]:
    return {"Exclusief btw": table.excl, "Inclusief btw": table.incl, "Uit te keren": table.payable}


def _orv(area: Area, figures: Totals) -> AnnexTable:
    rows: list[dict[str, Value]] = []
    for number, measure in enumerate(area.orv_measures if figures.orv_eligible else ()):
        rows.append(
            {
                "Nr": number + 1,
                "Maatregel": one_line(measure.description),
                "Soort": KIND_NAMES[measure.kind] if measure.kind else "",
                **_amount_cells(measure.amount),
                **_results(figures.orv, number),
                "Startjaar": measure.start_year,
                "Toelichting": one_line(measure.note or ""),
            }
        )
    return AnnexTable(rows, _sums(figures.orv), _NO_AMOUNTS)


def _capacity(area: Area, figures: Totals) -> AnnexTable:
    rows: list[dict[str, Value]] = []
    for number, item in enumerate(area.capacity if figures.capacity_eligible else ()):
        rows.append(
            {
                "Nr": number + 1,
                "Capaciteit": one_line(figures.capacity.rows[number].description),
                **_count_cells(item),
                **_amount_cells(item.amount),
                **_results(figures.capacity, number),
                "Startjaar": item.start_year,
                "Toelichting": one_line(item.note or ""),
            }
        )
    return AnnexTable(rows, _sums(figures.capacity), {**_NO_AMOUNTS, "Product": ""})


def _count_cells(item: CapacityItem) -> dict[str, Value]:
    count = item.count
    if count is None:
        return {"Product": ""}
    product = fte_product(count)
    return {
        "Fte": count.fte,
        "Jaren": count.years,
        "Tarief per fte per jaar": count.rate,
        "Tarief is": "incl. btw" if count.rate_includes_vat else "excl. btw",
        "Product": "" if product is None else product,
    }


def _wbi(figures: Totals) -> AnnexTable:
    rows: list[dict[str, Value]] = [
        {
            "Mogelijke aanvraag": one_line(row.description),
            "Cofinanciering": row.cofinancing,
            "Rijksbijdrage": row.state_contribution,
            "Aandeel cofinanciering": "" if row.cofinancing_share is None else row.cofinancing_share,
        }
        for row in figures.wbi.rows
    ]
    return AnnexTable(
        rows, {"Cofinanciering": figures.wbi.cofinancing, "Rijksbijdrage": figures.wbi.state_contribution}
    )


def _followed(area: Area) -> dict[str, str]:
    """The formulas of figures that were not typed and follow from the planlijst."""
    if area.housing.source != HousingSource.PLANLIJST or not area.planlijst:
        return {}
    derived = derive(area.planlijst)
    formulas: dict[str, str] = {}
    for name, typed, found, which in (
        ("puur", area.housing.pure_nplv, derived.pure_nplv, "<>grootschalig"),
        ("grootschalig", area.housing.large_scale_part, derived.large_scale_part, "grootschalig"),
    ):
        if typed is None and found is not None:
            for end, column in (("totaal", IN_PERIOD), ("betaalbaar", AFFORDABLE_IN_PERIOD)):
                formulas[f"{name}_{end}"] = f'SUMIFS({PLANS}[{column}],{PLANS}[In NPLV-gebied],"{which}")'
    if area.stimulus.previously_subsidised is None and derived.previously_subsidised is not None:
        formulas["al_gesubsidieerd"] = f"SUM({PLANS}[{SUBSIDISED}])"
    return formulas


def _counted(plan: Plan) -> dict[str, Value]:
    """What a plan adds, as the formulas of its row give it."""
    share = figures_of(plan)
    subsidy = plan.get("previous_subsidy")
    counts = plan.get("in_area") != "nee" and plan.text("kind").casefold() not in OTHER_KINDS
    return {
        COUNTS: int(counts),
        IN_PERIOD: share.pure_total + share.large_total,
        AFFORDABLE_IN_PERIOD: share.pure_affordable + share.large_affordable,
        WITH_SUBSIDY: None if subsidy is None else subsidised_dwellings(str(subsidy), plan.count("dwellings")),
        SUBSIDISED: share.subsidised,
    }


def _plans(area: Area) -> AnnexTable:
    rows: list[dict[str, Value]] = []
    totals: dict[str, Value] = {}
    for plan in area.planlijst:
        row: dict[str, Value] = {}
        for column in PLAN_COLUMNS:
            value = plan.get(column.key)
            row[column.header] = ", ".join(map(one_line, value)) if isinstance(value, tuple) else value
            if isinstance(value, str):
                row[column.header] = one_line(value)
        rows.append(row | _counted(plan))
    for column in PLAN_COLUMNS:
        if column.type == ColumnType.COUNT:
            totals[column.header] = _sum(area.planlijst, column.key)
    shares = [figures_of(plan) for plan in area.planlijst]
    totals |= {
        IN_PERIOD: sum(share.pure_total + share.large_total for share in shares),
        AFFORDABLE_IN_PERIOD: sum(share.pure_affordable + share.large_affordable for share in shares),
        SUBSIDISED: sum(share.subsidised for share in shares),
    }
    return AnnexTable(rows, totals, {COUNTS: 1, IN_PERIOD: 0, AFFORDABLE_IN_PERIOD: 0, SUBSIDISED: 0})


def _sum(plans: tuple[Plan, ...], key: str) -> int:
    return sum(plan.count(key) for plan in plans)
