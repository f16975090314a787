"""Finds the files that ship with the program: in a checkout, an installed wheel and a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def _folder(name: str) -> Path:
    """A folder beside the code (wheel, frozen build) or one level up (checkout)."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [_PACKAGE / name, _PACKAGE.parent / name]
    if frozen:
        candidates.insert(0, Path(frozen) / "nplv_desktop" / name)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the program's folder {name!r} is missing")


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    return _folder("resources").joinpath(*parts)


def manual() -> Path:
    """The Dutch manual; its pictures stand beside it."""
    return _folder("docs") / "handleiding.md"


def template(name: str) -> Path:
    """The path of a document template under `templates/`."""
    return _folder("templates") / name


def earlier_templates(name: str) -> tuple[Path, ...]:
    """Templates that earlier releases shipped under this name, so that their documents can be held against them."""
    stem, _, suffix = name.rpartition(".")
    return tuple(sorted((_folder("templates") / "eerder").glob(f"{stem}-*.{suffix}")))
