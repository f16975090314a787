"""What the parts of an Excel workbook tell beside their values: hidden, struck, merged, in per cent, not calculated.

Read straight from the XML, in pieces: a library that builds every cell takes too much memory for a large list, and none
reads Strict Open XML. Names of elements and attributes are those of ECMA-376, part 1, sections 18.2, 18.3 and 18.8.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO, Any
from xml.etree.ElementTree import fromstring

_PIECE = 1024 * 1024
_MOST_MERGED = 5_000
#: Cells of one sort that are told of a sheet; more of them say nothing more.
_MOST_CELLS = 200_000
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^>]*)>")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_FORMULA = re.compile(rb"<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*)</)")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]+)<")
_SUM = re.compile(rb"\b(?:SUM|SUBTOTAL)\((?:\d+,)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)", re.IGNORECASE)
_REFERENCE = re.compile(rb"([A-Z]+)(\d+)")
_TRUE = (b"1", b"true")


def workbook_marks(path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and marks of each sheet, as `sheet_process` tells them; the guard refused any DOCTYPE before."""
    with zipfile.ZipFile(path) as package:
        styles = _Styles(package)
        names, calculates_anew = _sheets(package)
        for name, part in names:
            with package.open(part) as stream:
                seen = _SheetSeen(styles, calculates_anew=calculates_anew)
                seen.look(stream)
            yield name, seen.told()


def _sheets(package: zipfile.ZipFile) -> tuple[list[tuple[str, str]], bool]:
    """Sheets with their parts, and whether the workbook says that nothing was calculated yet."""
    there = set(package.namelist())
    targets = {}
    if "xl/_rels/workbook.xml.rels" in there:
        for relation in fromstring(package.read("xl/_rels/workbook.xml.rels")):
            target = relation.get("Target") or ""
            targets[relation.get("Id")] = target[1:] if target.startswith("/") else f"xl/{target}"
    sheets, anew = [], False
    for element in fromstring(package.read("xl/workbook.xml")).iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "sheet":
            key = next((value for name, value in element.items() if name.endswith("}id")), None)
            part = targets.get(key, "")
            if part in there:
                sheets.append((element.get("name") or "", part))
        elif tag == "calcPr":
            anew = element.get("fullCalcOnLoad") in ("1", "true")
    return sheets, anew


class _Styles:
    """Which cell styles are struck through, and which show a share in per cent; by number."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self.struck: set[bytes] = set()
        self.shares: set[bytes] = set()
        if "xl/styles.xml" not in package.namelist():
            return
        root = fromstring(package.read("xl/styles.xml"))
        fonts: list[bool] = []
        formats = {"9", "10"}
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            if tag == "numFmt" and re.search(r"[0#?]%", element.get("formatCode") or ""):
                formats.add(element.get("numFmtId") or "")
            elif tag == "fonts":
                fonts = [
                    any(part.tag.endswith("}strike") and part.get("val", "1") not in ("0", "false") for part in font)
                    for font in element
                ]
        for element in root.iter():
            if element.tag.rpartition("}")[2] != "cellXfs":
                continue
            for number, style in enumerate(element):
                font = style.get("fontId") or "0"
                if font.isdecimal() and int(font) < len(fonts) and fonts[int(font)]:
                    self.struck.add(str(number).encode())
                if style.get("numFmtId") in formats:
                    self.shares.add(str(number).encode())


class _SheetSeen:
    def __init__(self, styles: _Styles, *, calculates_anew: bool) -> None:
        self._styles = styles
        self._anew = calculates_anew
        self._told: dict[str, list[Any]] = {
            key: []
            for key in ("hidden_rows", "hidden_columns", "struck", "errors", "merged", "uncalculated", "sums", "shares")
        }
        self._zeros: list[list[int]] = []
        self._calculated = 0

    def look(self, stream: IO[bytes]) -> None:
        """Goes through a sheet piece by piece, each up to the end of a row."""
        rest = b""
        while chunk := stream.read(_PIECE):
            text = rest + chunk
            end = text.rfind(b"row>")
            if end < 0:
                rest = text
                if len(rest) > 64 * _PIECE:
                    return
                continue
            self._piece(text[: end + 4])
            rest = text[end + 4 :]
        self._piece(rest)

    def _piece(self, text: bytes) -> None:
        told = self._told
        for found in _COLUMN.finditer(text) if b"col " in text else ():
            said = _attributes(found.group(1))
            if said.get(b"hidden") in _TRUE and said.get(b"min", b"").isdigit():
                first, last = int(said[b"min"]), int(said.get(b"max", said[b"min"]))
                told["hidden_columns"] += range(first, min(last, first + 1_000) + 1)
        if b"hidden=" in text:
            for found in _ROW.finditer(text):
                said = _attributes(found.group(1))
                if said.get(b"hidden") in _TRUE and said.get(b"r", b"").isdigit():
                    told["hidden_rows"].append(int(said[b"r"]))
        for found in _MERGED.finditer(text) if b"mergeCell " in text else ():
            if len(told["merged"]) < _MOST_MERGED:
                left, top, right, bottom = found.groups()
                told["merged"].append([int(top), _number(left), int(bottom), _number(right)])
        if self._has_told_cells(text):
            for found in _CELL.finditer(text):
                if found.group(3):
                    self._cell(_attributes(found.group(1)), found.group(3))

    def _has_told_cells(self, text: bytes) -> bool:
        return b't="e"' in text or b"<f" in text or b":f" in text or bool(self._styles.struck or self._styles.shares)

    def _cell(self, said: dict[bytes, bytes], inside: bytes) -> None:
        reference = _REFERENCE.fullmatch(said.get(b"r", b""))
        if reference is None:
            return
        told = self._told
        place = [int(reference.group(2)), _number(reference.group(1))]
        value = _VALUE.search(inside)
        if said.get(b"t") == b"e" and value:
            told["errors"].append([*place, value.group(1).decode("utf-8", "replace")])
        style = said.get(b"s", b"0")
        if style in self._styles.struck:
            self._add("struck", place)
        if style in self._styles.shares and value:
            self._add("shares", place)
        formula = _FORMULA.search(inside)
        if formula is None:
            return
        if value is None and b"<is>" not in inside:
            if said.get(b"t") != b"str":  # an empty text is a result too
                self._add("uncalculated", place)
        elif value is not None and value.group(1) in (b"0", b"0.0"):
            self._zeros.append(place)
        else:
            self._calculated += 1
        summed = _SUM.search(formula.group(1) or b"")
        if summed and summed.group(1) == summed.group(3) and int(summed.group(4)) > int(summed.group(2)):
            self._add("sums", place)

    def _add(self, key: str, place: list[int]) -> None:
        if len(self._told[key]) < _MOST_CELLS:
            self._told[key].append(place)

    def told(self) -> dict[str, Any]:
        """The marks by name. Zeros are no results where the workbook asks for a calculation and holds nothing else."""
        if self._anew and not self._calculated:
            self._told["uncalculated"] += self._zeros[:_MOST_CELLS]
        return self._told


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return dict(_ATTRIBUTE.findall(text))


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
