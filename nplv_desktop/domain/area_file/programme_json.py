"""Reads and writes the programme file (`.nplv-programme.json`, version 1): what belongs to all areas together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.field import field_of, fields_of
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeParameters
from nplv_desktop.domain.area_file.area_json import area_from_json
from nplv_desktop.domain.area_file.area_json_writer import area_to_json, json_text
from nplv_desktop.domain.area_file.blanks import restate, still_blank
from nplv_desktop.domain.area_file.json_reader import AreaFileError, JsonObject, parsed
from nplv_desktop.domain.area_file.record_reader import read_field, read_fields
from nplv_desktop.domain.area_file.record_writer import written_field, written_fields
from nplv_desktop.domain.area_file.value_reader import read_list

FORMAT = "nplv-programme"
VERSION = 1
#: Areas in a programme file are of this version.
AREA_VERSION = 2
MOST_AREAS = 500
_KIND_OF_FILE = "programmabestand"
_ORDER = ("id", "parameters", "scenarios", "reviews", "booklet", "area_order", "areas")
_LISTS = ("scenarios", "areas")
_OVERRIDE = fields_of(ParameterOverride)


def programme_from_json(value: Any, reference: Reference) -> Programme:
    """What stands in a parsed programme file; a file without `id` gets one where it is taken in.

    Raises AreaFileError with the path of the first key that is missing, unknown or wrong.
    """
    blanks: list[str] = []
    file = JsonObject(value, "", blanks, AREA_VERSION)
    file.exactly("format", FORMAT)
    file.exactly("version", VERSION)
    values = read_fields(fields_of(Programme), file)
    parameters = file.value("parameters")
    if parameters is not None:
        if parameters == {}:
            blanks.append("parameters{}")
        values["parameters"] = _overrides(file.within(parameters, "parameters"))
    areas = file.value("areas")
    if areas is not None:
        if areas == []:
            blanks.append("areas")
        values["areas"] = _areas(areas, reference)
    file.finish()
    made = Programme(**values)
    return replace(made, stated_blank=still_blank(blanks, programme_to_json(made)))


def parse_programme_text(text: str, reference: Reference) -> Programme:
    """What stands in a programme file's text; raises AreaFileError with one Dutch sentence."""
    return programme_from_json(parsed(text, _KIND_OF_FILE), reference)


def _areas(value: Any, reference: Reference) -> tuple[Area, ...]:
    areas: list[Area] = []
    for place, item in enumerate(read_list(value, "areas", MOST_AREAS)):
        path = f"areas[{place}]"
        try:
            area = area_from_json(item, reference)
        except AreaFileError as refusal:
            raise refusal.within(path) from None
        for known in areas:
            if known.name == area.name or (area.uid and known.uid == area.uid):
                raise AreaFileError(f"{path}.area.name", f"{area.name} staat al in dit bestand.")
        areas.append(area)
    return tuple(areas)


def _overrides(source: JsonObject) -> tuple[ParameterOverride, ...]:
    """The parameters that differ, each as the bare value or with reason, person and date, in the declared order."""
    made = []
    for field in fields_of(ProgrammeParameters):
        stated = source.value(field.json) if source.states(field.json) else None
        if stated is None:
            continue
        if isinstance(stated, dict) and "value" in stated:
            around = source.within(stated, source.path(field.json))
            value = read_field(replace(field, json="value", is_required=True), around)
            made.append(ParameterOverride(field.attribute, value, **read_fields(_OVERRIDE, around)))
            around.finish()
        else:
            made.append(ParameterOverride(field.attribute, read_field(field, source)))
    source.finish()
    return tuple(made)


def programme_to_json(programme: Programme) -> dict[str, Any]:
    """The programme as JSON values in the order of the format; its areas are of version 2."""
    values = written_fields(fields_of(Programme), programme, AREA_VERSION, with_ids=True)
    values["parameters"] = _written_overrides(programme.parameters)
    values["areas"] = [area_to_json(area, AREA_VERSION) for area in programme.areas]
    sections = {key: value for key, value in values.items() if value not in ({}, [])}
    for key in _LISTS:
        if key in programme.stated_blank:
            sections.setdefault(key, [])
    restate(sections, programme.stated_blank, with_parents=True)
    ordered = {key: sections[key] for key in _ORDER if key in sections}
    return {"format": FORMAT, "version": VERSION} | ordered


def _written_overrides(overrides: tuple[ParameterOverride, ...]) -> dict[str, Any]:
    file: dict[str, Any] = {}
    for override in overrides:
        field = field_of(ProgrammeParameters, override.key)
        value = written_field(field, override.value, AREA_VERSION, with_ids=True)
        said = written_fields(_OVERRIDE, override, AREA_VERSION, with_ids=True)
        # A value that is an object with a key "value" would be taken for an override with a reason.
        is_bare = not said and not (isinstance(value, dict) and "value" in value)
        file[field.json] = value if is_bare else {"value": value} | said
    return file


def programme_text(programme: Programme) -> str:
    """The programme file's text, laid out like an area file."""
    return json_text(programme_to_json(programme))
