"""Looks at a list before any reader does: what kind of file it is, and whether it stays within bounds."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nplv_desktop.planlijst.reading.planlijst_errors import ActiveContentError, PlanlijstError
from nplv_desktop.system.broken_zip import BROKEN_ZIP
from nplv_desktop.system.safe_write import reason

LARGEST_FILE = 60 * 1024 * 1024
LARGEST_CONTENT = 300 * 1024 * 1024
MOST_ENTRIES = 2_000
MOST_ROWS = 100_000
MOST_COLUMNS = 702  # column ZZ
MOST_CELLS = 4_000_000
_HIGHEST_RATIO = 250
_CHUNK = 4 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ROW_NUMBER = re.compile(rb'<(?:\w+:)?row [^>]*?\br="(\d+)"')
#: A cell beyond the last column that holds something; an empty one with a look counts for nothing.
_WIDE_CELL = re.compile(rb'<(?:\w+:)?c r="[A-Z]{3}\d+"[^>]*(?<!/)><(?!/)')
#: Hidden rows, merged cells, formulas and error values: what a fast reader does not tell.
_TELLING_ODS = (b'table:visibility="', b"style:text-line-through-", b"table:formula=")
_TELLING = (b'hidden="1"', b'hidden="true"', b"mergeCell ", b't="e"', b"<f>", b"<f ", b":f>", b":f ")
#: Styles that strike through or show a share.
_TELLING_STYLES = re.compile(rb'<(?:\w+:)?strike|numFmtId="(?:9|10)"|formatCode="[^"]*[0#?]%')
#: What `encrypted-package` streams are called inside an OLE container, in UTF-16.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class FileKind(StrEnum):
    """How a list is stored."""

    EXCEL = "excel"
    BINARY_EXCEL = "xlsb"
    OLD_EXCEL = "xls"
    OPEN_DOCUMENT = "ods"
    TEXT = "csv"


@dataclass(frozen=True, slots=True)
class GuardedFile:
    """A file that may be read.

    `has_formatting` tells whether rows are hidden, cells merged, struck through or errors somewhere in the file.
    """

    kind: FileKind
    has_formatting: bool = False
    has_macros: bool = False
    has_links: bool = False


def guard(path: Path, *, values_only: bool = False, within_bounds: Callable[[], None] = lambda: None) -> GuardedFile:
    """What kind of list this is, after every bound was checked without a spreadsheet reader.

    `within_bounds` is called once sizes and ratios are known to be fine: a reader with bounded memory of its own may
    begin then, while every part is still looked at; what it reads counts only when this returns.

    Raises PlanlijstError with one Dutch sentence; ActiveContentError for macros or links to other files, unless
    `values_only` says that only the stored values are wanted.
    """
    try:
        if not path.exists():
            raise PlanlijstError(f"“{path.name}” is niet gevonden; controleer de naam en de map.")
        if not path.is_file():
            raise PlanlijstError(f"“{path.name}” is geen bestand; kies een planlijst.")
        size = path.stat().st_size
        if size == 0:
            raise PlanlijstError(f"“{path.name}” is leeg; vraag de lijst opnieuw op.")
        if size > LARGEST_FILE:
            raise PlanlijstError(f"“{path.name}” is groter dan 60 MB; bewaar alleen de bladen met plannen.")
        with path.open("rb") as file:
            head = file.read(4096)
        if head.startswith(b"PK"):
            return _guard_package(path, size, within_bounds, values_only=values_only)
        if head.startswith(_OLE):
            return _guard_ole(path, values_only=values_only)
    except OSError as error:
        raise PlanlijstError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
    _refuse_other(head, path.name)
    return GuardedFile(FileKind.TEXT)


def _refuse_other(head: bytes, name: str) -> None:
    start = head.lstrip()[:64].lower()
    if start.startswith(b"%pdf"):
        raise PlanlijstError(f"“{name}” is een pdf en geen planlijst; vraag de lijst als Excelbestand op.")
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<table")):
        raise PlanlijstError(f"“{name}” is een webpagina of XML en geen planlijst; bewaar de lijst als .xlsx.")
    utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\x00" in head and not utf16:
        raise PlanlijstError(f"“{name}” is geen planlijst die het programma kent; bewaar de lijst als .xlsx.")
    if name.lower().endswith((".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")):
        raise PlanlijstError(f"“{name}” is geen Excelbestand of is beschadigd; vraag de lijst opnieuw op.")


def _guard_ole(path: Path, *, values_only: bool) -> GuardedFile:
    content = path.read_bytes()
    if _ENCRYPTED in content:
        raise PlanlijstError(_locked(path.name))
    if "Workbook".encode("utf-16-le") not in content and "Book".encode("utf-16-le") not in content:
        raise PlanlijstError(f"“{path.name}” is geen Excelbestand; vraag de lijst als .xlsx op.")
    has_macros = "_VBA_PROJECT".encode("utf-16-le") in content
    if has_macros and not values_only:
        raise ActiveContentError(_with_macros(path.name))
    return GuardedFile(FileKind.OLD_EXCEL, has_macros=has_macros)


def _with_macros(name: str) -> str:
    return f"“{name}” bevat macro’s; bewaar de lijst in Excel als .xlsx zonder macro’s en lees die in."


def _locked(name: str) -> str:
    return f"“{name}” is met een wachtwoord beveiligd; haal de beveiliging er in Excel af en probeer het opnieuw."


def _guard_package(path: Path, size: int, within_bounds: Callable[[], None], *, values_only: bool) -> GuardedFile:
    broken = f"“{path.name}” is beschadigd of onvolledig; vraag de lijst opnieuw op."
    try:
        with zipfile.ZipFile(path) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            _check_bounds(entries, size, path.name)
            names = {entry.filename for entry in entries}
            kind = _kind(package, names, path.name)
            has_macros = any("vbaproject" in name.lower() or name.startswith("Basic/") for name in names)
            has_links = any("/externalLinks/" in name for name in names)
            if has_macros and not values_only:
                raise ActiveContentError(_with_macros(path.name))
            if has_links and not values_only:
                raise ActiveContentError(
                    f"“{path.name}” bevat koppelingen naar andere bestanden; verbreek die in Excel en lees de lijst in."
                )
            within_bounds()
            formatted = False
            for entry in entries:
                formatted = _check_part(package, entry, kind, path.name) or formatted
    except BROKEN_ZIP as error:
        raise PlanlijstError(broken) from error
    except RuntimeError as error:
        raise PlanlijstError(_locked(path.name)) from error
    return GuardedFile(kind, formatted, has_macros, has_links)


def _check_bounds(entries: list[zipfile.ZipInfo], size: int, name: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    worst = max(
        (entry.file_size / max(1, entry.compress_size) for entry in entries if entry.file_size > 1_000_000), default=0
    )
    if len(entries) > MOST_ENTRIES or unpacked > LARGEST_CONTENT or worst > _HIGHEST_RATIO:
        raise PlanlijstError(
            f"“{name}” pakt uit tot veel meer gegevens dan een planlijst heeft; vraag de lijst opnieuw op."
        )
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names) or any(".." in part or part.startswith("/") for part in names):
        raise PlanlijstError(f"“{name}” is beschadigd: de inhoud klopt niet; vraag de lijst opnieuw op.")


def _kind(package: zipfile.ZipFile, names: set[str], name: str) -> FileKind:
    if "xl/workbook.xml" in names:
        return FileKind.EXCEL
    if "xl/workbook.bin" in names:
        return FileKind.BINARY_EXCEL
    if "mimetype" in names and b"opendocument.spreadsheet" in package.read("mimetype")[:100]:
        if "META-INF/manifest.xml" in names and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise PlanlijstError(_locked(name))
        return FileKind.OPEN_DOCUMENT
    raise PlanlijstError(f"“{name}” is geen werkblad; kies een Excel-, OpenDocument- of csv-bestand.")


def _check_part(package: zipfile.ZipFile, entry: zipfile.ZipInfo, kind: FileKind, name: str) -> bool:
    """Streams one part and checks what it really holds; whether it has formatting that tells something."""
    part = entry.filename
    if not part.endswith((".xml", ".rels")):
        return False
    is_sheet = part.startswith("xl/worksheets/") and kind == FileKind.EXCEL
    is_styles = part == "xl/styles.xml"
    is_open_document = part == "content.xml" and kind == FileKind.OPEN_DOCUMENT
    formatted, rows, cells, tail, seen, last_row = False, 0, 0, b"", 0, 0
    with package.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            seen += len(chunk)
            if seen > LARGEST_CONTENT:
                raise PlanlijstError(f"“{name}” pakt uit tot te veel gegevens; vraag de lijst opnieuw op.")
            text = tail + chunk
            if seen <= 2 * _CHUNK and (b"<!DOCTYPE" in text or b"<!ENTITY" in text):
                raise PlanlijstError(
                    f"“{name}” bevat een DOCTYPE en wordt daarom niet gelezen; bewaar de lijst opnieuw."
                )
            if is_sheet:
                rows += chunk.count(b"<row ")
                cells += chunk.count(b"<c ")
                last_row = max(last_row, _check_dimensions(text, name))
                if rows > MOST_ROWS or cells > MOST_CELLS:
                    raise PlanlijstError(_too_large(name))
                formatted = formatted or any(mark in text for mark in _TELLING)
            elif is_open_document:
                formatted = formatted or any(mark in text for mark in _TELLING_ODS)
            elif is_styles:
                formatted = formatted or bool(_TELLING_STYLES.search(text))
            tail = chunk[-64:]
    return formatted


def _check_dimensions(text: bytes, name: str) -> int:
    """The last row of a piece that holds a value; rows and columns that only have a look count for nothing."""
    last = 0
    holding = next((at for mark in (b"<v>", b"<is>", b":v>", b"<v ") if (at := text.rfind(mark)) >= 0), -1)
    at = max(text.rfind(b"<row ", 0, holding), text.rfind(b":row ", 0, holding)) if holding >= 0 else -1
    if at >= 0:
        number = _ROW_NUMBER.search(text, max(0, text.rfind(b"<", 0, at + 1)), at + 400)
        last = int(number.group(1)) if number else 0
    if last > MOST_ROWS or _WIDE_CELL.search(text):
        raise PlanlijstError(_too_large(name))
    return last


def _too_large(name: str) -> str:
    return (
        f"“{name}” heeft een blad met meer dan {MOST_ROWS // 1000}.000 rijen of {MOST_COLUMNS} kolommen; verwijder de "
        "lege rijen en kolommen onder en naast de lijst en bewaar haar opnieuw."
    )
