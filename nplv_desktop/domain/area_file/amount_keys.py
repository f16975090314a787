"""The keys of a row's amount: which of them stand in a file depends on the VAT regime and on what was typed."""

from __future__ import annotations

from typing import Any

from nplv_desktop.domain.area.area import FteCount
from nplv_desktop.domain.area.field import Choice, field_of, fields_of
from nplv_desktop.domain.area.vat import SINGLE_SIDED, EnteredAmount, VatRegime
from nplv_desktop.domain.area_file.json_reader import AreaFileError, JsonObject
from nplv_desktop.domain.area_file.value_reader import read_choice, read_value
from nplv_desktop.domain.area_file.value_writer import written

_COUNTED = fields_of(FteCount)


def read_amounts(row: JsonObject, *, may_be_counted: bool) -> tuple[EnteredAmount, FteCount | None]:
    """A row's amount, or its FTEs, years and rate in place of one."""
    vat: VatRegime = read_choice(Choice(VatRegime), row.value("vat", required=True), row.path("vat"))
    count = _count(row, vat) if may_be_counted else None
    return (EnteredAmount(vat), count) if count is not None else (_entered(row, vat), None)


def _count(row: JsonObject, vat: VatRegime) -> FteCount | None:
    values: dict[str, Any] = {}
    for field in _COUNTED:
        value = row.value(field.json)
        values[field.attribute] = None if value is None else read_value(field.kind, value, row.path(field.json))
    if all(value is None for value in values.values()):
        return None
    if vat not in SINGLE_SIDED:
        raise AreaFileError(row.path("vat"), f"bij fte past {vat} niet; kies uit: {', '.join(SINGLE_SIDED)}.")
    for side in ("excl", "incl"):
        if _amount(row, side) is not None:
            key = field_of(EnteredAmount, side).json
            raise AreaFileError(row.path(key), "geef een bedrag of fte, jaren en tarief, niet allebei.")
    for field in _COUNTED:
        row.needs(field.json)
    if values["rate_includes_vat"] is None:
        values["rate_includes_vat"] = True
    return FteCount(**values)


def _amount(row: JsonObject, attribute: str) -> Any:
    field = field_of(EnteredAmount, attribute)
    value = row.value(field.json)
    return None if value is None else read_value(field.kind, value, row.path(field.json))


def _entered(row: JsonObject, vat: VatRegime) -> EnteredAmount:
    key = {name: field_of(EnteredAmount, name).json for name in EnteredAmount.__dataclass_fields__}
    if vat == VatRegime.MIXED:
        row.needs(key["taxed_excl"], key["taxed_incl"])
        row.needs(key["untaxed"])
        sides = _amount(row, "taxed_excl"), _amount(row, "taxed_incl")
        _only_one(row, sides, key["taxed_incl"])
        return EnteredAmount(vat, taxed_excl=sides[0], taxed_incl=sides[1], untaxed=_amount(row, "untaxed"))
    if vat == VatRegime.AS_AGREED:
        row.needs(key["excl"])
        row.needs(key["incl"])
        return EnteredAmount(vat, _amount(row, "excl"), _amount(row, "incl"))
    row.needs(key["excl"], key["incl"])
    sides = _amount(row, "excl"), _amount(row, "incl")
    _only_one(row, sides, key["incl"])
    return EnteredAmount(vat, *sides)


def _only_one(row: JsonObject, sides: tuple[object, object], key: str) -> None:
    if None not in sides:
        raise AreaFileError(row.path(key), "geef één van beide bedragen: het bedrag dat is ingevuld.")


def amount_keys(entered: EnteredAmount, count: FteCount | None) -> dict[str, Any]:
    """The keys of a row's amount; a side that the regime needs and nobody typed yet stands as null."""
    if count is not None:
        counted = {field.json: written(field.kind, getattr(count, field.attribute)) for field in _COUNTED}
        return counted | {"vat": entered.vat}
    return {"vat": entered.vat} | {
        field.json: written(field.kind, getattr(entered, field.attribute))
        for field in fields_of(EnteredAmount)
        if field.attribute in _sides(entered)
    }


def _sides(entered: EnteredAmount) -> tuple[str, ...]:
    match entered.vat:
        case VatRegime.MIXED:
            return "taxed_excl" if entered.taxed_incl is None else "taxed_incl", "untaxed"
        case VatRegime.AS_AGREED:
            return "excl", "incl"
        case _:
            return ("excl",) if entered.incl is None else ("incl",)
