"""What a file stated as empty: kept when it is read, put back when it is written, so that both are equal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nplv_desktop.domain.area_file.file_sections import split

_EMPTY: dict[str, Any] = {"[]": [], "{}": {}}


def _parted(path: str) -> tuple[str, Any]:
    """A kept path without its mark, and what was stated there."""
    if path[-2:] in _EMPTY:
        return path[:-2], type(_EMPTY[path[-2:]])()
    return path, None


def lookup(file: Any, path: str) -> Any:
    """The value at a path of a file ("orv_measures[1].amount_incl"), or None where there is none."""
    for step in split(path):
        try:
            file = file[step]
        except (KeyError, IndexError, TypeError):
            return None
    return file


def still_blank(blanks: Iterable[str], written: dict[str, Any]) -> tuple[str, ...]:
    """The paths that were stated as empty and that the written file does not fill."""
    return tuple(dict.fromkeys(path for path in blanks if lookup(written, _parted(path)[0]) is None))


def restate(file: dict[str, Any], blanks: Sequence[str], *, with_parents: bool) -> None:
    """Puts empty keys back where nothing was entered since.

    Their parents must still stand; `with_parents` puts objects back that hold nothing else.
    """
    for path in blanks:
        bare, value = _parted(path)
        *parents, last = split(bare)
        parent: Any = file
        for step in parents:
            if with_parents and isinstance(parent, dict) and parent.get(str(step)) is None:
                parent[str(step)] = {}
            try:
                parent = parent[step]
            except (KeyError, IndexError, TypeError):
                parent = None
                break
        if isinstance(parent, dict):
            parent.setdefault(str(last), value)
