"""The JSON Schema of the area file and the programme file, made from the declared fields.

It says what each key holds. What keys must say together ("of" belongs to tenants only) is told by the reader alone.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, ColumnType, Plan, PlanColumn
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeParameters
from nplv_desktop.domain.area_file import programme_json
from nplv_desktop.domain.area_file.file_sections import FORMAT, SECTIONS, VERSIONS
from nplv_desktop.domain.record.field import (
    Amount,
    Choice,
    Count,
    CountOr,
    Day,
    Encoded,
    Field,
    Flag,
    Flat,
    Fraction,
    Group,
    Identity,
    Keyed,
    Kind,
    Listed,
    ParameterSetKey,
    Rows,
    Text,
    Verbatim,
    field_of,
    fields_of,
)

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NEWEST = VERSIONS[-1]
Schema = dict[str, Any]


def area_schema() -> Schema:
    """The schema of an area file of any version."""
    made = _Definitions()
    versions = [made.area(version) for version in VERSIONS]
    return {"$schema": _DIALECT, "title": "Gebiedsbestand", "oneOf": versions, "$defs": made.sorted()}


def programme_schema() -> Schema:
    """The schema of a programme file, with the areas in it."""
    made = _Definitions()
    properties: Schema = {"format": {"const": programme_json.FORMAT}, "version": {"const": programme_json.VERSION}}
    fields = made.properties(fields_of(Programme), _NEWEST)
    parameters = {
        field.json: _nullable({"anyOf": [made.kind(field.kind, _NEWEST), made.override(field)]})
        for field in fields_of(ProgrammeParameters)
    }
    areas = {"anyOf": [made.area(version) for version in VERSIONS]}
    fields["parameters"] = _nullable(_object(parameters))
    fields["areas"] = _nullable({"type": "array", "maxItems": programme_json.MOST_AREAS, "items": areas})
    properties |= {key: fields[key] for key in programme_json.ORDER}
    return {
        "$schema": _DIALECT,
        "title": "Programmabestand",
        **_object(properties, required=["format", "version"]),
        "$defs": made.sorted(),
    }


def _object(properties: Schema, required: list[str] | None = None) -> Schema:
    made: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return made | ({"required": required} if required else {})


def _nullable(schema: Schema) -> Schema:
    """The same, or null: not entered."""
    return {"anyOf": [schema, {"type": "null"}]}


class _Definitions:
    """The records of a schema, each once for every version of the file in which it stands."""

    def __init__(self) -> None:
        self._made: dict[str, Schema] = {}

    def sorted(self) -> dict[str, Schema]:
        return dict(sorted(self._made.items()))

    def area(self, version: int) -> Schema:
        name = f"area-file.{version}"
        properties: Schema = {"format": {"const": FORMAT}, "version": {"const": version}}
        for section in SECTIONS:
            if section.since > version:
                continue
            if section.is_group:
                required = [field.json for field in section.fields if field.is_required]
                group = _object(self.properties(section.fields, version), required)
                properties[section.key] = {"title": section.title, **(group if required else _nullable(group))}
            else:
                properties |= self.properties(section.fields, version)
        self._made[name] = _object(properties, ["format", "version", "area"])
        return {"$ref": f"#/$defs/{name}"}

    def record(self, record: type[Any], version: int, without: str = "") -> Schema:
        """A reference to a record's schema; `without` is a field that stands elsewhere."""
        name = f"{record.__name__}.{version}"
        if name not in self._made:
            self._made[name] = {}
            if record is Plan:
                self._made[name] = _plan(version)
            else:
                fields = tuple(field for field in fields_of(record) if field.attribute != without)
                self._made[name] = _object(self.properties(fields, version), _required(fields, version))
        return {"$ref": f"#/$defs/{name}"}

    def properties(self, fields: tuple[Field, ...], version: int) -> Schema:
        made: Schema = {}
        for field in fields:
            if field.since > version:
                continue
            if isinstance(field.kind, Flat):
                made |= self.properties(fields_of(field.kind.record), version)
            else:
                schema = self.kind(field.kind, version)
                made[field.json] = {"title": field.title, **(schema if field.is_required else _nullable(schema))}
        return made

    def override(self, field: Field) -> Schema:
        said = self.properties(fields_of(ParameterOverride), _NEWEST)
        return _object({"value": self.kind(field.kind, _NEWEST), **said}, ["value"])

    def kind(self, kind: Kind, version: int) -> Schema:
        match kind:
            case Group(record):
                return self.record(record, version)
            case Rows(record):
                return {"type": "array", "maxItems": kind.most, "items": self.record(record, version)}
            case Keyed():
                return self._keyed(kind, version)
            case Listed():
                made = {"type": "array", "minItems": kind.fewest, "maxItems": kind.most, "uniqueItems": kind.unique}
                return made | {"items": self.kind(kind.each, version)}
            case _:
                return _value(kind)

    def _keyed(self, kind: Keyed, version: int) -> Schema:
        if kind.value:
            inner = _nullable(self.kind(field_of(kind.record, kind.value).kind, version))
        else:
            inner = _nullable(self.record(kind.record, version, without=kind.key))
        if kind.keys:
            return _object(dict.fromkeys(kind.keys, inner))
        key = field_of(kind.record, kind.key).kind
        pattern = f"^(?:{key.pattern})$" if isinstance(key, Text) else "^[0-9]{4}$"
        return {"type": "object", "additionalProperties": False, "patternProperties": {pattern: inner}}


def _required(fields: tuple[Field, ...], version: int) -> list[str]:
    """The keys that must stand in a record; those of an amount depend on its regime and are the reader's."""
    made = [field.json for field in fields if (field.is_required or field.is_stated) and field.since <= version]
    if any(isinstance(field.kind, Flat) for field in fields):
        made.append("vat")
    return made


def _value(kind: Kind) -> Schema:
    """The schema of a kind that is no record."""
    match kind:
        case Text():
            made: Schema = {"type": "string", "maxLength": kind.longest}
            made |= {"minLength": kind.shortest} if kind.shortest else {}
            return made | ({"pattern": f"^(?:{kind.pattern})$"} if kind.pattern else {})
        case Amount():
            return _digits(kind.smallest, 11, 2)
        case Fraction():
            return _digits(kind.smallest, 4, kind.decimals)
        case Count():
            if kind.only:
                return {"enum": list(kind.only)}
            return {"type": "integer", "minimum": kind.smallest, "maximum": kind.largest}
        case CountOr():
            return {"anyOf": [_value(kind.count), {"const": kind.word}]}
        case Flag():
            return {"type": "boolean"}
        case Day():
            return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        case Choice():
            return {"enum": [str(value) for value in kind.kind]}
        case ParameterSetKey():
            return {"type": "string", "pattern": "^[a-z0-9-]{1,60}$"}
        case Encoded():
            return {"type": "string", "contentEncoding": "base64", "maxLength": kind.largest * 4 // 3 + 4}
        case Identity():
            digits = f"[0-9a-f]{{{kind.digits}}}"
            return {
                "type": "string",
                "pattern": f"^(?:{digits}|[a-z0-9-]{{1,100}})$" if kind.or_slug else f"^{digits}$",
            }
        case Verbatim():
            return {}
        case _:
            raise TypeError(f"{kind} is a record")


def _digits(smallest: Decimal, digits: int, decimals: int) -> Schema:
    sign = "-?" if smallest < 0 else ""
    return {"type": "string", "pattern": f"^{sign}[0-9]{{1,{digits}}}(?:\\.[0-9]{{1,{decimals}}})?$"}


def _plan(version: int) -> Schema:
    columns = [column for column in ALL_PLAN_COLUMNS if column.since <= version]
    properties = {column.key: {"title": column.header, **_nullable(_column(column))} for column in columns}
    properties["name"] = {"title": "Plannaam", **_column(next(column for column in columns if column.key == "name"))}
    return _object(properties, ["name"])


def _column(column: PlanColumn) -> Schema:
    text: Schema = {"type": "string", "maxLength": 10_000}
    match column.type:
        case ColumnType.COUNT:
            return {"type": "integer", "minimum": column.smallest, "maximum": column.largest}
        case ColumnType.PERCENTAGE:
            return {"type": "integer", "minimum": 0, "maximum": 100}
        case ColumnType.CHOICE:
            return {"enum": list(column.choices)}
        case ColumnType.YEARS:
            year = {"type": "integer", "minimum": column.smallest, "maximum": column.largest}
            return {"type": "array", "items": year}
        case _ if column.key == "bottlenecks":
            return {"anyOf": [text, {"type": "array", "maxItems": 50, "items": {"type": "string", "maxLength": 200}}]}
        case _:
            return text
