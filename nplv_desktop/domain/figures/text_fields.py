"""Figure fields in the area's texts: "{orv}" in a text stands for the figure as it is now.

Inside the program each field is one character, so that a text with fields can be cut, styled and compared like any
other; in the dossier and the area file it is its name in braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nplv_desktop.domain.figures.all_figures import TEXT_FIELDS
from nplv_desktop.domain.figures.figure import TextField
from nplv_desktop.domain.figures.totals import Totals

#: The first of the characters that stand for fields (Unicode's private use area).
_FIRST = 0xE100
_LAST = 0xE1FF
_ANY_MARK = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")
_NAME = re.compile(r"\{([a-z]+(?:-[a-z]+)*)\}")


_MARKS: Mapping[str, str] = {field.name: chr(_FIRST + number) for number, field in enumerate(TEXT_FIELDS)}
_BY_MARK: Mapping[str, TextField] = {_MARKS[field.name]: field for field in TEXT_FIELDS}


def mark_of(name: str) -> str:
    """The character that stands for a field. Raises KeyError for an unknown name."""
    return _MARKS[name]


def field_of(mark: str) -> TextField | None:
    """The field that a character stands for, or None for any other character."""
    return _BY_MARK.get(mark)


def without_marks(text: str) -> str:
    """A text from elsewhere without characters that would be taken for fields."""
    return _ANY_MARK.sub("", text)


def with_marks(text: str) -> str:
    """The text with every known name in braces as the one character of its field."""
    return _NAME.sub(lambda found: _MARKS.get(found[1], found[0]), without_marks(text))


def with_names(text: str) -> str:
    """The text with every field as its name in braces, as it is kept."""
    return _ANY_MARK.sub(lambda found: f"{{{_BY_MARK[found[0]].name}}}" if found[0] in _BY_MARK else "", text)


def unknown_names(text: str) -> tuple[str, ...]:
    """What stands in braces like the name of a field, but is none: "{ovr}"."""
    return tuple(dict.fromkeys(found[0] for found in _NAME.finditer(text) if found[1] not in _MARKS))


def values_of(figures: Totals) -> dict[str, str]:
    """What each field says now, by its name."""
    return {field.name: field.value(figures) for field in TEXT_FIELDS}


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with every field, marked or named, as its value."""
    return _ANY_MARK.sub(
        lambda found: values.get(_BY_MARK[found[0]].name, "") if found[0] in _BY_MARK else "", with_marks_kept(text)
    )


def with_marks_kept(text: str) -> str:
    """Like `with_marks`, for a text that may hold marks already."""
    return _NAME.sub(lambda found: _MARKS.get(found[1], found[0]), text)
