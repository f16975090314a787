"""Reads the parameter sets and the twenty areas that ship with the program."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from nplv_desktop.domain.area.parameters import AreaProfile, ParameterSet, Reference
from nplv_desktop.domain.area.promises import Woontop
from nplv_desktop.domain.area_file.json_reader import JsonObject
from nplv_desktop.domain.area_file.record_reader import read_record
from nplv_desktop.domain.record.field import NEWEST_VERSION
from nplv_desktop.system.assets import resource

_HEAD = ("key", "name", "source")


@cache
def load_reference() -> Reference:
    """The reference data of this release, read once."""
    return read_reference(resource("parameters"), resource("areas.json"))


def read_reference(parameter_folder: Path, areas_file: Path) -> Reference:
    """Reference data from a folder of parameter sets and a file of areas."""
    sets = [_parameter_set(json.loads(path.read_text("utf-8"))) for path in parameter_folder.glob("*.json")]
    areas = json.loads(areas_file.read_text("utf-8"))
    return Reference(
        parameter_sets={made.key: made for made in sorted(sets, key=lambda made: made.valid_from)},
        profiles=tuple(_profile(area) for area in areas["areas"]),
        sources=dict(areas["sources"]),
    )


def _parameter_set(file: dict[str, Any]) -> ParameterSet:
    values = file["values"]
    typed: dict[str, Any] = {}
    for field in fields(ParameterSet):
        if field.name not in values:
            continue
        value = values[field.name]["value"]
        if field.type == "Decimal":
            value = Decimal(value)
        elif field.name == "vat_rates":
            value = {name: Decimal(rate) for name, rate in value.items()}
        elif isinstance(value, list):
            value = tuple(value)
        typed[field.name] = value
    return ParameterSet(
        **{key: file[key] for key in _HEAD},
        valid_from=date.fromisoformat(file["valid_from"]),
        sources={name: entry["source"] for name, entry in values.items()},
        **typed,
    )


def _profile(area: dict[str, Any]) -> AreaProfile:
    promised = JsonObject(area["woontop"] or {}, "woontop", [], NEWEST_VERSION)
    return AreaProfile(
        name=area["name"],
        municipality=area["municipality"],
        aliases=tuple(area["aliases"]),
        orv_right=Decimal(area["rights"]["orv_incl"]).quantize(Decimal("0.01")),
        capacity_right=Decimal(area["rights"]["capacity_incl"]).quantize(Decimal("0.01")),
        in_agreement=area["eligible"]["agreement"],
        orv_eligible=area["eligible"]["orv"],
        capacity_eligible=area["eligible"]["capacity"],
        woontop=read_record(Woontop, promised),
        note=area["note"],
    )
