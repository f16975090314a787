"""Reads the area file (`.nplv-area.json`, versions 1 and 2), without loss and with the path of whatever is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.area_identity import IDENTIFIED_LINES
from nplv_desktop.domain.area.monitoring import Costs, RealisedYear
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area_file.area_json_writer import area_to_json
from nplv_desktop.domain.area_file.blanks import still_blank
from nplv_desktop.domain.area_file.file_sections import FORMAT, SECTIONS, VERSIONS
from nplv_desktop.domain.area_file.json_reader import MISSING, AreaFileError, JsonObject, parsed
from nplv_desktop.domain.area_file.record_reader import note_blank, read_field, read_fields
from nplv_desktop.domain.dutch.money import total
from nplv_desktop.domain.record.identity import is_area_id, slug

_KIND_OF_FILE = "gebiedsbestand"


def area_from_json(value: Any, reference: Reference) -> Area:
    """The area in a parsed area file; its name is the official one where the file uses an alias.

    Rows that the file gives no identity have none yet: they get one where they are taken in (`Programme.taking_in`).
    Raises AreaFileError with the path of the first key that is missing, unknown or wrong.
    """
    blanks: list[str] = []
    file = JsonObject(value, "", blanks)
    file.exactly("format", FORMAT)
    file.version = file.exactly("version", *VERSIONS)
    values: dict[str, Any] = {}
    for section in SECTIONS:
        if section.since > file.version:
            continue
        if section.is_group:
            found = file.value(section.key, required=section.key == "area")
            if found is not None:
                group = file.within(found, section.key)
                note_blank(file, found, section.key)
                values |= read_fields(section.fields, group)
                group.finish()
        else:
            field = section.fields[0]
            made = read_field(field, file)
            if made is not None:
                values[field.attribute] = made
    file.finish()
    area = _identified(Area(**values), reference)
    for path, uid in _repeated_ids(area):
        raise AreaFileError(path, f"het kenmerk “{uid}” staat al bij een andere rij.")
    _check_sums(area)
    return replace(area, stated_blank=still_blank(blanks, area_to_json(area, file.version)))


def parse_area_text(text: str, reference: Reference) -> Area:
    """The area in an area file's text; raises AreaFileError with one Dutch sentence."""
    return area_from_json(parsed(text, _KIND_OF_FILE), reference)


def _identified(area: Area, reference: Reference) -> Area:
    """The area under its official name, with the identity that fits it."""
    name = area.name.strip()
    if not name:
        raise AreaFileError("area.name", "vul de naam van het gebied in.")
    profile = reference.profile(name)
    if profile is not None:
        own = slug(profile.name)
        if area.uid not in ("", own):
            raise AreaFileError("area.id", f"het kenmerk van {profile.name} is “{own}”.")
        return replace(area, name=profile.name, uid=own)
    if area.uid and not is_area_id(area.uid):
        raise AreaFileError(
            "area.id",
            "het kenmerk van een gebied buiten de twintig bestaat uit 32 cijfers en kleine letters a tot en met f.",
        )
    return replace(area, name=name)


def _repeated_ids(area: Area) -> Iterator[tuple[str, str]]:
    """The paths of rows whose identity stands at a row before them; identities are unique in a file."""
    lists = {name: getattr(area, name) for name in ("orv_measures", "capacity", "wbi", "area_budget")}
    lists |= {f"monitoring.{name}": getattr(area.monitoring, name) for name in IDENTIFIED_LINES}
    seen: set[str] = set()
    for name, rows in lists.items():
        for place, row in enumerate(rows):
            if row.uid in seen:
                yield f"{name}[{place}].id", row.uid
            if row.uid:
                seen.add(row.uid)


def _check_sums(area: Area) -> None:
    """Refuses a scheme's sum of a year that differs from the costs of its rows."""
    rows_of = {"orv": {row.uid for row in area.orv_measures}, "capacity": {row.uid for row in area.capacity}}
    for year in area.monitoring.realised:
        for scheme, uids in rows_of.items():
            stated: Costs = getattr(year, scheme)
            own = costs_of_rows(year, uids)
            for key in ("incl", "compensable"):
                said, summed = getattr(stated, key), getattr(own, key)
                if said is not None and summed is not None and said != summed:
                    raise AreaFileError(
                        f"monitoring.realised.{year.year}.{scheme}.{key}",
                        f"dit is niet de som van de rijen, {summed:.2f}.",
                    )


def costs_of_rows(year: RealisedYear, uids: set[str]) -> Costs:
    """The costs of a registered year that were given for these rows, EUR; None where none of them has any."""
    rows = [row for row in year.rows if row.row in uids]

    def summed(values: list[Decimal]) -> Decimal | None:
        return total(values) if values else None

    return Costs(
        summed([row.incl for row in rows if row.incl is not None]),
        summed([row.compensable for row in rows if row.compensable is not None]),
    )


__all__ = ["MISSING", "AreaFileError", "area_from_json", "costs_of_rows", "parse_area_text"]
