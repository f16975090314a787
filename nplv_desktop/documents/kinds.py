"""What a kind of document is, declared once: every menu, option, template and export asks it here.

Each folder beside this module declares its kinds as `DocumentKind`; what makes and reads a document is imported when it
is first needed, as menus ask for names only.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from nplv_desktop.documents.template_fields import TemplateField

if TYPE_CHECKING:
    from nplv_desktop.domain.area.area import Area
    from nplv_desktop.domain.area.parameters import Reference
    from nplv_desktop.domain.figures.totals import Totals
    from nplv_desktop.office.package import Package

#: What a document is made with, by how its file ends.
PROGRAMS: Mapping[str, str] = {".docx": "Word", ".xlsx": "Excel"}


class Make(Protocol):
    """Makes a document as a file's content. Raises DocumentError with one Dutch sentence.

    `final` leaves out CONCEPT; the template that ships is used where `template` is None. The same input and moment
    give the same bytes.
    """

    def __call__(
        self,
        area: Area,
        figures: Totals,
        reference: Reference,
        *,
        final: bool,
        made_on: datetime,
        template: Path | None = None,
    ) -> bytes:
        """Makes it."""


def _nothing(package: Package) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True, eq=False)
class DocumentKind:
    """One kind of document. All names are Dutch; functions that read a file raise DocumentError."""

    #: In the dossier and on the command line: "agreement".
    key: str
    #: In menus and messages, in lower case, with its article: "overeenkomst", "de".
    name: str
    article: str
    #: The start of its file's name: "Bestuurlijke afspraak".
    title: str
    #: How its file's name ends: ".docx".
    suffix: str
    #: The file in `templates/` that it is made from where the dossier has no template of its own.
    template: str
    #: Its place in menus and exports; the lowest comes first.
    place: int
    #: What its template may hold, by name.
    fields: Callable[[], Mapping[str, TemplateField]]
    #: Everything that is wrong with a file as its template, one sentence each.
    check: Callable[[Path], Iterable[object]]
    make: Make
    #: Where a document that was read back does not say what the dossier says, one sentence each.
    prove: Callable[[Package, Area, Totals], Sequence[str]]
    #: What a document still lacks before it can be signed, one sentence each.
    unfinished: Callable[[Package], Sequence[str]] = _nothing

    @property
    def label(self) -> str:
        """Its name as the start of a line."""
        return self.name[:1].upper() + self.name[1:]

    @property
    def program(self) -> str:
        """The program that opens it: "Word"."""
        return PROGRAMS[self.suffix]


@cache
def document_kinds() -> tuple[DocumentKind, ...]:
    """Every kind there is, in the order of menus and exports."""
    room = importlib.import_module(__package__)
    folders = [f"{room.__name__}.{one.name}" for one in pkgutil.iter_modules(room.__path__) if one.ispkg]
    declared = [value for name in folders for value in vars(importlib.import_module(name)).values()]
    return in_order(value for value in declared if isinstance(value, DocumentKind))


def in_order(kinds: Iterable[DocumentKind]) -> tuple[DocumentKind, ...]:
    """Kinds in the order of menus and exports."""
    return tuple(sorted(kinds, key=lambda kind: (kind.place, kind.key)))


def kind_of(key: str) -> DocumentKind:
    """The kind with a key. Raises KeyError where there is none."""
    return {kind.key: kind for kind in document_kinds()}[key]
