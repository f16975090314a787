"""Any value of the program as one line of text."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.record.field import Field

_MADE_UP = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{16})(?![0-9a-f])")


def plain(value: Any) -> Any:
    """A value as JSON has it; of a record the fields that differ from what they are by themselves."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case Decimal():
            return f"{value}"
        case date():
            return value.isoformat()
        case bytes():
            return f"{len(value)} bytes {hashlib.sha256(value).hexdigest()[:12]}"
        case ParameterSet():
            return f"rules {value.key}: {value.name}"
        case Field():
            return [value.title, value.json, value.attribute]
        case Mapping():
            return {str(plain(key)): plain(part) for key, part in value.items()}
        case list() | tuple():
            return [plain(part) for part in value]
        case set() | frozenset():
            return sorted(map(line, value))
        case type():
            return value.__name__
        case re.Pattern():
            return [value.pattern, value.flags]
        case _ if callable(value):
            return "…"
        case _ if dataclasses.is_dataclass(value):
            return {
                field.name: plain(held)
                for field in dataclasses.fields(value)
                if not callable(held := getattr(value, field.name)) and held != _default(field)
            }
        case _:
            return str(value)


def _default(field: dataclasses.Field[Any]) -> Any:
    return field.default if field.default is not dataclasses.MISSING else dataclasses.MISSING


def line(value: Any) -> str:
    """A value on one line; a no-break space stands as its escape."""
    text = json.dumps(plain(value), ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
    return text.replace("\u00a0", "\\u00a0").replace("\u202f", "\\u202f")


def steady(lines: Iterable[str]) -> Iterator[str]:
    """Lines in which identities and digests, which are drawn anew every time, are numbered as they come."""
    names: dict[str, str] = {}
    for text in lines:
        yield _MADE_UP.sub(lambda one: names.setdefault(one[0], f"<{len(one[0])}-{len(names)}>"), text)


def once(lines: Iterable[str]) -> Iterator[str]:
    """Lines "name: what is told" without those that tell what one before them told."""
    seen: set[str] = set()
    for text in lines:
        told = text.partition(" ")[2]
        if told not in seen:
            seen.add(told)
            yield text
