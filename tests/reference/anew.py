"""Modules of the program run anew, so that what is made when they are imported is made in the test itself."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from hashlib import sha256
from types import ModuleType

import nplv_desktop
from nplv_desktop.domain.record.field import fields_of
from tests.reference.plain import line

_LONGEST = 300
#: Names that stand in a module beside its own: of the language, and of the program that draws mutants.
_ADDED = re.compile(r"mut(?:mut|ant)|^(?:annotations|TYPE_CHECKING|UTC)$", re.IGNORECASE)


def anew(name: str) -> ModuleType:
    """A copy of a module of the program, run now; the one that is imported stays as it is."""
    found = importlib.util.find_spec(f"nplv_desktop.{name}")
    assert found is not None and found.loader is not None
    made = importlib.util.module_from_spec(found)
    found.loader.exec_module(made)
    return made


def _names(room: str) -> list[str]:
    whole = importlib.import_module(f"nplv_desktop.{room}")
    start = len(nplv_desktop.__name__) + 1
    return sorted(one.name[start:] for one in pkgutil.walk_packages(whole.__path__, f"{whole.__name__}."))


def constants_of(room: str) -> Iterator[str]:
    """What each module of a room makes when it is imported, and what its records declare; long ones by their digest."""
    for name in _names(room):
        module = anew(name)
        for key, value in sorted(vars(module).items()):
            if key.startswith("__") or isinstance(value, ModuleType) or _ADDED.search(key):
                continue
            if isinstance(value, type):
                if value.__module__ == module.__name__ and is_dataclass(value) and fields_of(value):
                    yield from (f"{name} {key}: {line(vars_of(field))}" for field in fields_of(value))
            elif not callable(value):
                told = re.sub(r"<[^<>]* at 0x[0-9a-f]+>", "<…>", line(value))
                whole = f"{told[:_LONGEST]}… {sha256(told.encode()).hexdigest()[:16]}"
                yield f"{name} {key}: {told if len(told) <= _LONGEST else whole}"


def vars_of(field: object) -> dict[str, object]:
    """Everything that is declared of a field."""
    return {name: getattr(field, name) for name in field.__dataclass_fields__}  # type: ignore[attr-defined]
