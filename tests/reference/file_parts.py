"""Area and programme files: what is written, what is refused and with which sentence, and the schemas."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from nplv_desktop.domain.area_file.area_json import area_from_json, parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text, area_to_json, version_of
from nplv_desktop.domain.area_file.blanks import lookup
from nplv_desktop.domain.area_file.file_sections import SECTIONS, split, steps_of_area, steps_of_programme
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.area_file.json_schema import area_schema, programme_schema
from nplv_desktop.domain.area_file.programme_json import parse_programme_text, programme_from_json, programme_to_json
from nplv_desktop.store.reference import load_reference
from tests.reference.areas import every_key, every_key_programme, identified, json_of, shown, troubles, with_scenarios
from tests.reference.plain import line

#: What is put at every place of a file, one after the other.
_VALUES: dict[str, Any] = {
    "null": None,
    "true": True,
    "false": False,
    "0": 0,
    "1": 1,
    "-1": -1,
    "101": 101,
    "1999": 1999,
    "2000": 2000,
    "2061": 2061,
    "2101": 2101,
    "million": 1_000_000,
    "million+1": 1_000_001,
    "1.5": 1.5,
    "empty": "",
    "blank": " ",
    "word": "woord",
    "digits": "2026",
    "cents": "1.00",
    "cents-1": "1.5",
    "minus": "-1.00",
    "three": "1.005",
    "33": "33.01",
    "many": "10000000000.01",
    "most": "10000000000.00",
    "least": "-10000000000.01",
    "day": "2026-02-28",
    "noday": "2026-02-30",
    "halfday": "2026-2-28",
    "id16": "0" * 15 + "a",
    "id32": "0" * 32,
    "https": "https://www.voorbeeld.nl",
    "control": "a\x01",
    "line": "x" * 1000,
    "long": "x" * 1001,
    "list": [],
    "words": ["a", "a"],
    "lists": [[]],
    "object": {},
    "strange": {"foo": 1},
}
_KEPT = ("format", "version", "area")


def _places(value: Any, path: str = "") -> Iterator[str]:
    """Every path in a file, of lists the first place of its kind only."""
    if path:
        yield path
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _places(part, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        seen: set[str] = set()
        for number, part in enumerate(value):
            shape = ",".join(sorted(part)) if isinstance(part, dict) else ""
            if shape not in seen:
                seen.add(shape)
                yield from _places(part, f"{path}[{number}]")


def _with(file: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A file with another value at a path, and of its other sections what every file has."""
    parts = split(path)
    whole = {key: part for key, part in file.items() if key in (*_KEPT, parts[0])}
    made = copy.deepcopy(whole)
    inside: Any = made
    for part in parts[:-1]:
        inside = inside[part]
    inside[parts[-1]] = value
    return made


def _outcome(read: Callable[[Any], dict[str, Any]], file: Any, path: str, value: Any = None) -> str:
    try:
        back = read(file)
    except AreaFileError as refusal:
        where = "" if refusal.path == path else f"{refusal.path}: "
        return f"✗ {where}{refusal.problem}"
    held = lookup(back, path)
    return "✓ as it is" if held == value and type(held) is type(value) else f"✓ {line(held)[:80]}"


def _tried(file: dict[str, Any], read: Callable[[Any], dict[str, Any]], places: list[str]) -> Iterator[str]:
    for path in places:
        outcomes: dict[str, list[str]] = {}
        for name, value in _VALUES.items():
            outcomes.setdefault(_outcome(read, _with(file, path, value), path, value), []).append(name)
        for outcome, names in outcomes.items():
            yield f"{path} [{' '.join(names)}] {outcome}"


def _read_area(file: Any) -> dict[str, Any]:
    return area_to_json(area_from_json(file, load_reference()))


def _read_programme(file: Any) -> dict[str, Any]:
    return programme_to_json(programme_from_json(file, load_reference()))


def refused() -> Iterator[str]:
    """Every place of an area file with every kind of value: what is taken in and what is said of the rest."""
    file = json_of("area")
    # Two columns of plans of a kind are enough.
    places = [path for path in _places(file) if not re.match(r"planlijst\[0\]\.(?:bat_[1-4]|rent_)", path)]
    yield from _tried(file, _read_area, [path for path in places if path not in ("format", "version")])


def refused_programmes() -> Iterator[str]:
    """The same of a programme file, but for its areas."""
    file = json_of("programme")
    places = [path for path in _places(file) if not path.startswith("areas[")]
    yield from _tried(file, _read_programme, places)


_BESIDE: tuple[tuple[str, Any], ...] = (
    ("format", "nplv-programme"), ("format", None), ("version", 3), ("version", "1"), ("version", True), ("version", 1),
    ("area", {"name": "Breda Noord", "id": "x"}), ("area", {"name": "Elders", "id": "elders"}), ("area", {"name": "  "}),
    ("area", {"name": "Elders", "id": "a" * 32}), ("area", {"name": "den haag  zuidwest"}), ("area", {"id": "a" * 32}),
    ("orv_measures[1].id", "00000000000000a1"), ("capacity[0].id", "00000000000000a1"), ("orv_measures[0].amount_incl", "1.00"),
    ("orv_measures[0].taxed_excl", "1.00"), ("orv_measures[1].amount_excl", "1.00"), ("orv_measures[1].taxed_excl", "1.00"),
    ("orv_measures[2].untaxed", "1.00"), ("orv_measures[0].fte", "1.00"), ("capacity[0].amount_excl", "1.00"),
    ("capacity[0].vat", "mixed"), ("capacity[0].vat", "as_agreed"), ("capacity[0].untaxed", "1.00"), ("orv_measures[0].vat", "none"),
    ("orv_measures", [{"description": "x"}] * 1000), ("orv_measures", [{"description": "x"}] * 1001),
    ("woontop.promises[0].upper", 799), ("woontop.promises[0].upper", 800), ("woontop.promises[0].to", 2024),
    ("woontop.promises[0].to", 2025), ("woontop.promises[0].scope_name", None), ("woontop.promises[0].scope", "area"),
    ("bottlenecks[0].to", 2025), ("bottlenecks[0].to", 2026), ("booklet.picture.media_type", "image/jpeg"),
    ("booklet.picture.data", "AAAA"), ("booklet.picture.data", "AAA"), ("booklet.picture.data", "iVBORw0KGgo="),
    ("planning.starts.2026.affordable", 61), ("planning.starts.2026.affordable", 60), ("planning.starts.2026.qualifying", 41),
    ("planning.starts.2026.affordable", None), ("planning.starts.2030", {"total": 1}), ("planning.starts.later.total", 0),
    ("planning.lowering.2027", "33.00"), ("planning.lowering.later", "1.00"), ("monitoring.realised.2025.orv.compensable", "121.01"),
    ("monitoring.realised.2025.orv.incl", "120.00"), ("monitoring.realised.2025.orv.compensable", "20.00"),
    ("monitoring.realised.2025.rows[0].compensable", "122.00"), ("monitoring.realised.2025.rows[0].id", "00000000000000b1"),
    ("monitoring.realised.2025.rows[0].incl", None), ("monitoring.realised.2025.capacity.incl", "9.00"),
    ("monitoring.realised.2024", {}), ("monitoring.realised.2031", {"reported_on": "2027-01-01"}),
    ("monitoring.corrections[0].dwellings", 1), ("monitoring.corrections[0].incl", "0.00"), ("monitoring.corrections[0].incl", "1.00"),
    ("monitoring.corrections[0].compensable", "-12.11"), ("monitoring.corrections[0].compensable", "2.10"),
    ("monitoring.corrections[0].compensable", None), ("monitoring.corrections[0].incl", None), ("monitoring.corrections[0].scheme", "stimulus"),
    ("monitoring.corrections[1].incl", "1.00"), ("monitoring.corrections[1].compensable", "1.00"), ("monitoring.corrections[1].dwellings", None),
    ("monitoring.corrections[1].scheme", "orv"), ("monitoring.corrections[1].id", "00000000000000e1"),
    ("year_sheets[0].parties[1].of", "gemeente"), ("year_sheets[0].parties[2].members", ["gemeente"]),
    ("year_sheets[0].parties[3].members", ["allen"]), ("year_sheets[0].parties[1].id", "gemeente"),
    ("year_sheets[0].themes[1].holds_projects", True), ("year_sheets[0].themes[1].number", 1), ("year_sheets[0].agreements[0].theme", 2),
    ("year_sheets[0].agreements[0].number", "12.1"), ("year_sheets[0].agreements[1].number", "1.1"),
    ("year_sheets[0].agreements[0].targets[0].amount", "1.00"), ("year_sheets[0].agreements[0].targets[0].count", None),
    ("year_sheets[0].agreements[0].targets[1].percent", "1.0"), ("year_sheets[0].agreements[0].targets[3].tbd", False),
    ("year_sheets[0].agreements[0].targets[3].count", 1), ("year_sheets[0].efg.last_year", 2023), ("year_sheets[0].efg.last_year", 2024),
    ("year_sheets[0].efg.last_year", 2054), ("year_sheets[0].efg.last_year", 2055), ("year_sheets[0].efg.rows[0].values", {"2024": 1, "02025": 2}),
    ("year_sheets[0].efg.rows[0].values", {"2099": 1, "2024": "x"}), ("year_sheets[0].efg.rows[0].values", {"x": 1}),
    ("year_sheets[0].efg.rows[0].values", {"2025": 1, "2024": None}), ("year_sheets[0].overview[1].key", "new_build"),
    ("letter.per_dwelling.rounding", 100), ("letter.per_dwelling.rounding", 7), ("letter.per_dwelling.parts", ["orv", "orv"]),
    ("planlijst[0].plan_id", 7), ("planlijst[0].dwellings", "7"), ("planlijst[0].year_sheets", ["2025"]), ("planlijst[0].year_sheets", [1999]),
    ("planlijst[0].year_sheets", 2025), ("planlijst[0].bottlenecks", ["a", "b"]), ("planlijst[0].bottlenecks", [1]), ("planlijst[0].foo", 1),
    ("planlijst[0].in_area", "misschien"), ("planlijst[0].confidence", 101), ("planlijst[0].name", None), ("planlijst[0].start_2014", 1),
)  # fmt: skip


def contradicting() -> Iterator[str]:
    """Files whose parts contradict each other, and files that are none."""
    file = json_of("area")
    whole = copy.deepcopy(file)
    for path, value in _BESIDE:
        yield f"{path} = {line(value)[:90]}: {_outcome(_read_area, _with_all(whole, path, value), path)}"
    old = {"format": "nplv-area", "version": 1, "area": {"name": "Breda Noord"}}
    for key, value in file.items():
        if key not in ("format", "version", "area"):
            yield f"version 1, {key}: {_outcome(_read_area, {**old, key: value}, key)}"
    for path in ("wbi[0].id", "orv_measures[0].spending", "area.id"):
        yield f"version 1, {path}: {_outcome(_read_area, {**_with(file, path, 'x'), 'version': 1}, path)}"
    programme = json_of("programme")
    areas = [
        {"format": "nplv-area", "version": 1, "area": {"name": name}}
        for name in ("Breda Noord", "breda noord", "Elders")
    ]
    wrong = {"format": "nplv-area", "version": 1, "area": {"name": "Elders"}, "wbi": 3}
    for listed in (areas[:2], areas[1:], [areas[0], wrong], [1], [{}], areas * 200):
        yield f"areas {line(listed)[:60]}: {_outcome(_read_programme, {**programme, 'areas': listed}, 'areas')}"
    for stated in (
        {"orv_ceiling": {"value": "1.00"}},
        {"orv_ceiling": {"value": None}},
        {"orv_ceiling": {"value": "1.00", "by": "x", "foo": 1}},
        {"foo": 1},
    ):
        yield f"parameters {line(stated)}: {_outcome(_read_programme, {**programme, 'parameters': stated}, 'parameters')}"
    for text in (
        "",
        "{",
        "[]",
        "null",
        '{"a":1,"a":2}',
        '{"format": NaN}',
        "[" * 3000,
        "1" * 5000,
        "\ufeff{}",
        '{"format": Infinity}',
    ):
        for read in (parse_area_text, parse_programme_text):
            try:
                read(text, load_reference())
            except AreaFileError as refusal:
                yield f"{line(text[:20])}: {refusal} [{refusal.path}] {refusal.within('areas[1]')}"


def _with_all(file: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    made = copy.deepcopy(file)
    inside: Any = made
    *outer, last = split(path)
    for part in outer:
        inside = inside[part if not isinstance(inside, dict) else str(part)]
    inside[last] = value
    return made


def written_files() -> Iterator[str]:
    """Areas and programmes as files, in both versions, with and without identities."""
    chosen = [(name, make()) for name, make in shown().items()]
    chosen += [
        (name, area) for name, area in troubles().items() if name in ("capacity", "wbi", "orv-half", "empty-extra")
    ]
    for name, area in chosen:
        yield f"{name}: version {version_of(area)}"
        yield from area_text(identified(area)).splitlines()
        yield f"{name}, version 1: {line(area_to_json(area, 1))}"
        yield f"{name}, no ids: {line(area_to_json(identified(area), 2, with_ids=False))}"
    blanks = (
        "woontop",
        "wbi",
        "letter.annexes[]",
        "planning.starts{}",
        "texts",
        "agreement.mayor",
        "area.alliance",
        "planlijst",
        "foo",
    )
    for area in (
        replace(shown()["minimal"](), stated_blank=blanks),
        replace(every_key(), stated_blank=blanks),
        with_scenarios(),
    ):
        yield line(area_to_json(area, 2))
        yield line(area_to_json(area, 1))
    yield line(programme_to_json(every_key_programme()))
    yield line(every_key_programme())
    yield line(every_key())
    for key in json_of("area"):
        for empty in (None, [], {}):
            file = {"format": "nplv-area", "version": 2, "area": {"name": "Breda Noord"}, key: empty}
            yield f"{key} {line(empty)}: {_outcome(_read_area, file, key)}"


def called() -> Iterator[str]:
    """What every part of a file is called."""
    for path in _places(json_of("area")):
        yield f"{path}: {line([[step.name, step.since, type(step.kind).__name__] for step in steps_of_area(path)])}"
    for path in _places(json_of("programme")):
        if not path.startswith("areas["):
            yield f"{path}: {line([[step.name, step.since, type(step.kind).__name__] for step in steps_of_programme(path)])}"
    for path in (
        "foo",
        "foo.bar[2]",
        "area.foo",
        "wbi[0].foo.bar",
        "planlijst[3]",
        "planlijst[3].foo",
        "planlijst",
        "texts",
        "planlijst[0].year_sheets[1]",
    ):
        yield f"{path}: {line([step.name for step in steps_of_area(path)])}"
    yield from (
        line([section.key, section.title, section.since, section.is_group, section.is_list]) for section in SECTIONS
    )


def schemas() -> Iterator[str]:
    """The JSON Schemas, definition by definition."""
    for name, schema in (("area", area_schema()), ("programme", programme_schema())):
        for key, value in schema.items():
            if isinstance(value, dict):
                yield from (f"{name} {key} {inner}: {line(part)}" for inner, part in value.items())
            else:
                yield f"{name} {key}: {line(value)}"


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "refused": refused,
    "refused-programmes": refused_programmes,
    "contradicting": contradicting,
    "written-files": written_files,
    "called": called,
    "schemas": schemas,
}
