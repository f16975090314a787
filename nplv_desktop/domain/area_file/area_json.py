"""Reads the area file (`.nplv-area.json`, version 1), without loss and with the path of whatever is wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import (
    Agreement,
    AgreementStatus,
    Area,
    AreaBudgetItem,
    AreaTexts,
    CapacityItem,
    CareHomes,
    DwellingCount,
    FteCount,
    Housing,
    HousingSource,
    Mayor,
    MeasureKind,
    Minister,
    OrvMeasure,
    Override,
    Stimulus,
    WbiCandidate,
)
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, ColumnType, Plan, PlanValue, plan_of
from nplv_desktop.domain.area.vat import SINGLE_SIDED, EnteredAmount, VatRegime
from nplv_desktop.domain.area_file.area_json_writer import FORMAT, TEXT_KEYS, VERSION, area_to_json, lookup
from nplv_desktop.domain.area_file.json_reader import LONGEST_TEXT, AreaFileError, JsonObject

MOST_PLANS = 50_000
_COUNTED = ("fte", "years", "rate_per_fte_year")


def area_from_json(value: Any, reference: Reference) -> Area:
    """The area in a parsed area file; its name is the official one where the file uses an alias.

    Raises AreaFileError with the path of the first key that is missing, unknown or wrong.
    """
    blanks: list[str] = []
    file = JsonObject(value, "", blanks)
    file.exactly("format", FORMAT)
    file.exactly("version", VERSION)
    identity = file.child("area")
    if identity is None:
        raise AreaFileError("area", "deze verplichte sleutel ontbreekt.")
    name = (identity.text("name", required=True) or "").strip()
    if not name:
        raise AreaFileError("area.name", "vul de naam van het gebied in.")
    profile = reference.profile(name)
    area = Area(
        name=profile.name if profile else name,
        municipality=identity.text("municipality"),
        alliance=identity.text("alliance"),
        programme=identity.text("programme"),
        agreement=_agreement(file.child("agreement")),
        housing=_housing(file.child("housing")),
        stimulus=_stimulus(file.child("stimulus"), reference),
        orv_measures=file.rows("orv_measures", _orv_measure),
        capacity=file.rows("capacity", _capacity_item),
        wbi=file.rows("wbi", _wbi_candidate),
        area_budget=file.rows("area_budget", _area_budget_item),
        care_homes=_care_homes(file.child("care_homes")),
        one_stop_shop_pilot=_pilot(file.child("options")),
        texts=_texts(file.child("texts")),
        planlijst=file.rows("planlijst", _plan, MOST_PLANS),
        stated_blank=(),
    )
    identity.finish()
    file.finish()
    return _with_blanks(area, blanks)


def parse_area_text(text: str, reference: Reference) -> Area:
    """The area in an area file's text; raises AreaFileError with one Dutch sentence."""
    try:
        value = json.loads(text, object_pairs_hook=_no_doubles, parse_constant=_no_constants)
    except AreaFileError:
        raise
    except (ValueError, RecursionError):
        raise AreaFileError("", "Dit is geen gebiedsbestand: de inhoud is geen geldige JSON.") from None
    return area_from_json(value, reference)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise AreaFileError(key[:100], "deze sleutel staat er twee keer.")
        made[key] = value
    return made


def _no_constants(name: str) -> Any:
    raise AreaFileError("", f"Dit is geen gebiedsbestand: {name} is geen geldige waarde.")


# -- reading ---------------------------------------------------------------------------------------------------------


def _agreement(section: JsonObject | None) -> Agreement:
    if section is None:
        return Agreement()
    minister, mayor = section.child("minister"), section.child("mayor")
    made = Agreement(
        date=section.day("date"),
        place=section.text("place"),
        subject=section.text("subject"),
        status=section.choice("status", AgreementStatus),
        minister=Minister(minister.text("name"), minister.text("title")) if minister else Minister(),
        mayor=Mayor(mayor.text("name"), mayor.text("title"), mayor.text("capacity")) if mayor else Mayor(),
    )
    for part in (minister, mayor, section):
        if part is not None:
            part.finish()
    return made


def _count_pair(section: JsonObject | None) -> DwellingCount | None:
    if section is None:
        return None
    total, affordable = section.count("total", required=True), section.count("affordable", required=True)
    section.finish()
    return DwellingCount(total or 0, affordable or 0)


def _housing(section: JsonObject | None) -> Housing:
    if section is None:
        return Housing()
    made = Housing(
        source=section.choice("source", HousingSource),
        pure_nplv=_count_pair(section.child("pure_nplv")),
        large_scale_part=_count_pair(section.child("large_scale_part")),
    )
    section.finish()
    return made


def _override(section: JsonObject | None) -> Override | None:
    if section is None:
        return None
    amount, reason = section.amount("amount", required=True), section.text("reason", required=True)
    section.finish()
    return Override(amount if amount is not None else Decimal(0), reason or "")


def _stimulus(section: JsonObject | None, reference: Reference) -> Stimulus:
    if section is None:
        return Stimulus()
    made = Stimulus(
        previously_subsidised=section.count("previously_subsidised"),
        parameters=section.one_of("parameters", reference.parameter_sets),
        low_override=_override(section.child("low_override")),
        high_override=_override(section.child("high_override")),
    )
    section.finish()
    return made


def _needed(row: JsonObject, *keys: str) -> None:
    """At least one of the keys must stand in the file; null says "not entered yet", leaving out is a mistake."""
    stated = [row.states(key) for key in keys]
    if not any(stated):
        raise AreaFileError(row.path(keys[0]), "deze verplichte sleutel ontbreekt.")


def _only_one(row: JsonObject, first: object, second: object, key: str) -> None:
    if first is not None and second is not None:
        raise AreaFileError(row.path(key), "geef één van beide bedragen: het bedrag dat is ingevuld.")


def _entered(row: JsonObject, vat: VatRegime) -> EnteredAmount:
    if vat == VatRegime.MIXED:
        _needed(row, "taxed_excl", "taxed_incl")
        _needed(row, "untaxed")
        taxed_excl, taxed_incl = row.amount("taxed_excl"), row.amount("taxed_incl")
        _only_one(row, taxed_excl, taxed_incl, "taxed_incl")
        return EnteredAmount(vat, taxed_excl=taxed_excl, taxed_incl=taxed_incl, untaxed=row.amount("untaxed"))
    if vat == VatRegime.AS_AGREED:
        _needed(row, "amount_excl")
        _needed(row, "amount_incl")
        return EnteredAmount(vat, excl=row.amount("amount_excl"), incl=row.amount("amount_incl"))
    _needed(row, "amount_excl", "amount_incl")
    excl, incl = row.amount("amount_excl"), row.amount("amount_incl")
    _only_one(row, excl, incl, "amount_incl")
    return EnteredAmount(vat, excl=excl, incl=incl)


def _vat(row: JsonObject) -> VatRegime:
    vat = row.choice("vat", VatRegime, required=True)
    assert vat is not None
    return vat


def _description(row: JsonObject) -> str:
    return row.text("description", required=True) or ""


def _year(row: JsonObject) -> int | None:
    return row.count("start_year", smallest=2000, largest=2100)


def _orv_measure(row: JsonObject) -> OrvMeasure:
    vat = _vat(row)
    return OrvMeasure(
        description=_description(row),
        kind=row.choice("kind", MeasureKind),
        amount=_entered(row, vat),
        start_year=_year(row),
        note=row.text("note", longest=LONGEST_TEXT),
    )


def _capacity_item(row: JsonObject) -> CapacityItem:
    vat = _vat(row)
    fte, years = row.fte("fte"), row.count("years", largest=100)
    rate, includes = row.amount("rate_per_fte_year"), row.flag("rate_includes_vat")
    counted = any(part is not None for part in (fte, years, rate, includes))
    amount = EnteredAmount(vat)
    if counted:
        if vat not in SINGLE_SIDED:
            raise AreaFileError(row.path("vat"), f"bij fte past {vat} niet; kies uit: {', '.join(SINGLE_SIDED)}.")
        for key in ("amount_excl", "amount_incl"):
            if row.amount(key) is not None:
                raise AreaFileError(row.path(key), "geef een bedrag of fte, jaren en tarief, niet allebei.")
        for key in (*_COUNTED, "rate_includes_vat"):
            _needed(row, key)
    else:
        amount = _entered(row, vat)
    return CapacityItem(
        description=_description(row),
        amount=amount,
        count=FteCount(fte, years, rate, True if includes is None else includes) if counted else None,
        start_year=_year(row),
        note=row.text("note", longest=LONGEST_TEXT),
    )


def _wbi_candidate(row: JsonObject) -> WbiCandidate:
    _needed(row, "cofinancing_incl")
    _needed(row, "state_contribution")
    return WbiCandidate(_description(row), row.amount("cofinancing_incl"), row.amount("state_contribution"))


def _area_budget_item(row: JsonObject) -> AreaBudgetItem:
    _needed(row, "state_contribution")
    return AreaBudgetItem(_description(row), row.amount("state_contribution"))


def _care_homes(section: JsonObject | None) -> CareHomes:
    if section is None:
        return CareHomes()
    made = CareHomes(section.count("care_suitable"), section.count("care_clustered"))
    section.finish()
    return made


def _pilot(section: JsonObject | None) -> bool | None:
    if section is None:
        return None
    made = section.flag("one_stop_shop_pilot")
    section.finish()
    return made


def _texts(section: JsonObject | None) -> AreaTexts:
    if section is None:
        return AreaTexts()
    made = AreaTexts(**{key: section.text(key, longest=LONGEST_TEXT) for key in TEXT_KEYS})
    section.finish()
    return made


def _plan(row: JsonObject) -> Plan:
    values: dict[str, PlanValue | None] = {}
    for column in ALL_PLAN_COLUMNS:
        match column.type:
            case ColumnType.COUNT:
                values[column.key] = row.count(column.key)
            case ColumnType.PERCENTAGE:
                values[column.key] = row.count(column.key, largest=100)
            case ColumnType.CHOICE:
                values[column.key] = row.one_of(column.key, column.choices)
            case ColumnType.TEXT:
                raw = row.raw(column.key)
                if column.key == "bottlenecks" and isinstance(raw, list):
                    if not all(isinstance(item, str) and len(item) <= 200 for item in raw) or len(raw) > 50:
                        raise AreaFileError(row.path(column.key), "hier hoort een lijst van korte teksten te staan.")
                    values[column.key] = tuple(raw)
                else:
                    values[column.key] = row.text(column.key, required=column.key == "name", longest=10_000)
    return plan_of(values)


def _with_blanks(area: Area, blanks: list[str]) -> Area:

    written = area_to_json(area)
    kept = tuple(dict.fromkeys(path for path in blanks if lookup(written, path) is None))
    return replace(area, stated_blank=kept)
