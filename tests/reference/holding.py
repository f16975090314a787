"""The reference files: what is in each, making them, and comparing with them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import ModuleType

from tests.conftest import DATA
from tests.reference import change_parts, checks_parts, domain_parts, dossier_parts, file_parts, store_parts, text_parts

FOLDER = DATA / "reference"
DOMAIN: dict[str, Callable[[], Iterator[str]]] = {
    **domain_parts.PARTS,
    **change_parts.PARTS,
    **file_parts.PARTS,
    **text_parts.PARTS,
}
CHECKS: dict[str, Callable[[], Iterator[str]]] = checks_parts.PARTS
STORE: dict[str, Callable[[], Iterator[str]]] = {**store_parts.PARTS, **dossier_parts.PARTS}
PARTS = {**DOMAIN, **CHECKS, **STORE}


def _program() -> list[ModuleType]:
    return [module for name, module in sys.modules.items() if name.startswith("nplv_desktop.") and module is not None]


def made(name: str) -> list[str]:
    """The lines of a part, computed from the start: nothing that was kept from before is used."""
    for module in _program():
        for held in list(vars(module).values()):
            if hasattr(held, "cache_clear"):
                held.cache_clear()
    return list(PARTS[name]())


def kept(name: str) -> list[str]:
    """The lines of a part as the reference file has them."""
    return (FOLDER / f"{name}.txt").read_text("utf-8").removesuffix("\n").split("\n")


def written(name: str, *, keep: bool) -> bool:
    """Whether a part differs from its file, which is written anew where it is to be kept."""
    path = FOLDER / f"{name}.txt"
    text = "\n".join(made(name)) + "\n"
    changed = not path.exists() or path.read_text("utf-8") != text
    if changed and keep:
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return changed


def differing(name: str) -> list[str]:
    """The lines that differ, as a person reads them; empty where all is as it was."""
    now, before = made(name), kept(name)
    if now == before:
        return []
    gone, new = set(before) - set(now), set(now) - set(before)
    told = [f"- {one}" for one in before if one in gone] + [f"+ {one}" for one in now if one in new]
    return told or ["the same lines in another order"]
