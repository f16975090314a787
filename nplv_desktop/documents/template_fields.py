"""What a template may hold, described for whoever adapts it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TemplateField:
    """One field: `meaning` and `example` are Dutch, for the lawyer; `rows` names the parts of a row field.

    `required` fields must stand in every template: without them a figure or signatory would be missing.
    """

    meaning: str
    example: str
    required: bool = False
    rows: tuple[str, ...] = ()
