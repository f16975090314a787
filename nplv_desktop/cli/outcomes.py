"""What commands share: exit codes, the areas that were asked for, and JSON."""

from __future__ import annotations

import json

from nplv_desktop.cli.arguments import UsageError
from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.parameters import Reference

FINE = 0
#: There are findings that block, or a file differs.
BLOCKED = 1
WRONG_USE = 2


def area_named(programme: Programme, reference: Reference, name: str) -> Area:
    """The area with this name or alias. Raises UsageError where the dossier has none."""
    profile = reference.profile(name)
    area = programme.area(profile.name if profile else name) or programme.area(name)
    if area is None:
        raise UsageError(f"Gebied “{name}” staat niet in dit dossier; controleer de naam.")
    return area


def areas_named(programme: Programme, reference: Reference, name: str | None) -> tuple[Area, ...]:
    """The area with this name, or all of them. Raises UsageError where the dossier has none."""
    return programme.areas if name is None else (area_named(programme, reference, name),)


def print_json(value: object) -> None:
    """Prints a value for programs."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
