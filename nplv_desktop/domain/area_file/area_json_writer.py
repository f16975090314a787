"""Writes an area as the values and the text of an area file (`.nplv-area.json`, version 1 or 2)."""

from __future__ import annotations

import json
from typing import Any

from nplv_desktop.domain.area.area import Area, AreaTexts
from nplv_desktop.domain.area_file.blanks import restate
from nplv_desktop.domain.area_file.file_sections import FORMAT, SECTIONS, steps_of_area
from nplv_desktop.domain.area_file.record_writer import holds_new, written_fields
from nplv_desktop.domain.record.field import fields_of
from nplv_desktop.domain.record.identity import is_area_id

TEXT_KEYS = tuple(field.json for field in fields_of(AreaTexts))


def version_of(area: Area) -> int:
    """The lowest version of the area file that holds what was entered.

    Identities of rows and of the twenty are no content of their own; that of an extra area is.
    """
    return 2 if is_area_id(area.uid) or holds_new(area) else 1


def area_to_json(area: Area, version: int | None = None, *, with_ids: bool = True) -> dict[str, Any]:
    """The area as JSON values in the order of the format; amounts as strings in EUR with two decimals.

    `version` is the lowest that holds the content unless told. Version 1 has no identities; `with_ids` leaves them
    out of a later version too, for who compares content.
    """
    version = version or version_of(area)
    blanks = [path for path in area.stated_blank if _is_known(path, version)]
    sections: dict[str, Any] = {}
    for section in SECTIONS:
        if section.since > version:
            continue
        made = written_fields(section.fields, area, version, with_ids=with_ids)
        value = made if section.is_group else made.get(section.key)
        if value or (value is not None and section.fields[0].default is None and not section.is_group):
            sections[section.key] = value
        elif section.key in blanks:
            # A section that was stated as null comes back as null, a list without rows as a list.
            sections[section.key] = [] if section.is_list else None
    restate(sections, blanks, with_parents=version > 1)
    ordered = {section.key: sections[section.key] for section in SECTIONS if section.key in sections}
    return {"format": FORMAT, "version": version} | ordered


def _is_known(path: str, version: int) -> bool:
    """Whether a file of this version can state that nothing stands at a path."""
    return all(step.since <= version for step in steps_of_area(path.removesuffix("[]").removesuffix("{}")))


def area_text(area: Area) -> str:
    """The area file's text: two-space indent, UTF-8 characters as they are, one newline at the end."""
    return json_text(area_to_json(area))


def json_text(value: Any) -> str:
    """JSON values as the text of a file."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
