"""A Word file that somebody sends: read whoever wrote it, with what of it is passed over said by name.

Nothing outside the file is opened, nothing in it is run: a template that is attached, a picture that is linked, a chart
with its sheet are read past.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import LARGEST_FILE, Package, package_of
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.system.safe_write import reason

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AGAIN = "open het in Word en bewaar het als Word-document (.docx)"
#: Strict Open XML names the same things otherwise.
_STRICT = b"http://purl.oclc.org/ooxml/"
_FOLDERS = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/customProperties",
        b"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
        b"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"


def read_foreign(path: Path) -> Package:
    """A Word file from the disk, from whatever program.

    Raises DocumentError with one Dutch sentence that says what kind of file it is and what to do: missing, too large,
    with a password, of an older or another format, with macros, a zip bomb.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentError(f"“{path.name}” is groter dan 30 MB; kies een ander bestand.")
        content = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
    _check_format(content, path.name)
    package = package_of(content, path.name, foreign=True)
    for part in list(package):
        if part.endswith((".xml", ".rels")) and _STRICT in package[part]:
            data = package[part]
            for strict, usual in _FOLDERS:
                data = data.replace(strict, usual)
            package[part] = data
    return package


def _check_format(content: bytes, name: str) -> None:
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise DocumentError(f"“{name}” heeft een wachtwoord; haal het in Word weg en bewaar het bestand opnieuw.")
        raise DocumentError(f"“{name}” is van een oudere Word-versie (.doc); {_SAVE_AGAIN}.")
    if b"mimetypeapplication/vnd.oasis.opendocument" in content[:200]:
        raise DocumentError(f"“{name}” is een OpenDocument-bestand (.odt); {_SAVE_AGAIN}.")
    if content.lstrip()[:5] == b"{\\rtf":
        raise DocumentError(f"“{name}” is een RTF-bestand; {_SAVE_AGAIN}.")
    if content[:1024].lstrip().startswith(b"%PDF"):
        raise DocumentError(f"“{name}” is een PDF; vraag om het Word-document (.docx).")
    if content[:512].lstrip().lower().startswith((b"<!doctype html", b"<html", b"<?xml")):
        raise DocumentError(f"“{name}” is een webpagina of XML-bestand; {_SAVE_AGAIN}.")
    if not content:
        raise DocumentError(f"“{name}” is leeg; kies een ander bestand.")


def passed_over(package: Package) -> tuple[str, ...]:
    """What a reader does not see and is not opened, in Dutch: a template that is attached, text that is hidden."""
    found = []
    if any(kind.endswith("/attachedTemplate") for kind, _ in _external(package)):
        found.append("een gekoppeld sjabloon")
    if any(True for _ in _tree(package).iter(w("vanish"))):
        found.append("verborgen tekst")
    return tuple(found)


def not_comparable(package: Package, beside: Package) -> tuple[str, ...]:
    """What a reader sees in a file but cannot be compared with the agreement `beside` it, in Dutch."""
    body, other = _tree(package), _tree(beside)

    def more(tag: str) -> int:
        return len(list(body.iter(tag))) - len(list(other.iter(tag)))

    linked = sum(kind.endswith("/image") for kind, _ in _external(package))
    elsewhere = sum(not kind.endswith(("/image", "/attachedTemplate")) for kind, _ in _external(package))
    counts = (
        (more(w("altChunk")), "ingevoegd bestand", "ingevoegde bestanden"),
        (max(more(_CHART), _charts(package) - _charts(beside)), "grafiek", "grafieken"),
        (more(_DIAGRAM), "SmartArt-schema", "SmartArt-schema’s"),
        (more(w("object")), "ingesloten object", "ingesloten objecten"),
        (linked, "gekoppelde afbeelding", "gekoppelde afbeeldingen"),
        (elsewhere, "gekoppeld onderdeel", "gekoppelde onderdelen"),
        (_white(body) - _white(other), "stuk tekst in wit", "stukken tekst in wit"),
        (more(_PICTURE) - linked, "afbeelding", "afbeeldingen"),
    )
    return tuple(f"1 {one}" if count == 1 else f"{count} {several}" for count, one, several in counts if count > 0)


def _white(body: Any) -> int:
    """Runs in white: on paper they are not there, on a coloured ground they are."""
    return sum(colour.get(w("val"), "").upper() == "FFFFFF" for colour in body.iter(w("color")))


def _charts(package: Package) -> int:
    return sum(bool(re.fullmatch(r"word/charts/chart\d*\.xml", part)) for part in package)


def _tree(package: Package) -> Any:
    return package.tree("word/document.xml")


def _external(package: Package) -> Iterator[Sequence[str]]:
    """Kind and target of everything outside the file that it leads to, but links in its text."""
    for part in package:
        if not part.endswith(".rels"):
            continue
        for relationship in package.tree(part):
            kind = relationship.get("Type", "")
            if relationship.get("TargetMode") == "External" and not kind.endswith("/hyperlink"):
                yield kind, relationship.get("Target", "")
