"""Office packages as plain parts: read within bounds, written the same way each time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

from lxml import etree

from nplv_desktop.documents.document_errors import DocumentError
from nplv_desktop.system.broken_zip import BROKEN_ZIP
from nplv_desktop.system.safe_write import reason

LARGEST_FILE = 30 * 1024 * 1024
LARGEST_CONTENT = 200 * 1024 * 1024
MOST_ENTRIES = 2_000
_HIGHEST_RATIO = 200
#: The date every entry of a written package carries, so that equal content gives equal bytes.
_ENTRY_DATE = (2026, 1, 1, 0, 0, 0)
_CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

Parts = dict[str, bytes]
_BROKEN: tuple[type[Exception], ...] = (*BROKEN_ZIP, RuntimeError, OSError)


def read_package(path: Path) -> Parts:
    """Every part of an Office file by its name.

    Raises DocumentError with one Dutch sentence for a file that is missing, too large, no Office file, a zip bomb, or
    that brings macros, a DOCTYPE or links to parts outside the file.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentError(f"“{path.name}” is groter dan 30 MB; kies een ander bestand.")
        return parts_of(path.read_bytes(), path.name)
    except OSError as error:
        raise DocumentError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error


def parts_of(content: bytes, name: str) -> Parts:
    """Every part of an Office file's content; `name` is for the refusal. Raises DocumentError as `read_package`."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            _check_bounds(entries, len(content), name)
            parts = {entry.filename: package.read(entry) for entry in entries}
    except _BROKEN as error:
        raise DocumentError(f"“{name}” is geen Word- of Excelbestand of is beschadigd.") from error
    _check_content(parts, name)
    return parts


def _check_bounds(entries: list[zipfile.ZipInfo], size: int, name: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > LARGEST_CONTENT or unpacked > max(size, 50_000) * _HIGHEST_RATIO:
        raise DocumentError(f"“{name}” pakt uit tot te veel gegevens; kies een ander bestand.")
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names) or any(".." in part or part.startswith("/") for part in names):
        raise DocumentError(f"“{name}” is beschadigd: de inhoud klopt niet.")


def _check_content(parts: Parts, name: str) -> None:
    if "[Content_Types].xml" not in parts:
        raise DocumentError(f"“{name}” is geen Word- of Excelbestand.")
    for part, data in parts.items():
        if "vbaProject" in part or "/activeX/" in part or "/embeddings/" in part:
            raise DocumentError(f"“{name}” bevat macro’s of ingesloten objecten; verwijder die eerst.")
        if part.endswith((".xml", ".rels")) and b"<!DOCTYPE" in data.upper():
            raise DocumentError(f"“{name}” bevat een DOCTYPE en wordt daarom niet gelezen.")
        if part.endswith(".rels") and _leads_elsewhere(data, name):
            raise DocumentError(f"“{name}” verwijst naar bestanden elders; sluit die eerst in.")


def _leads_elsewhere(relationships: bytes, name: str) -> bool:
    """Whether anything but a hyperlink of the text leads outside the file."""
    return any(
        relationship.get("TargetMode") == "External" and not relationship.get("Type", "").endswith("/hyperlink")
        for relationship in parse_part(relationships, name)
    )


def parse_part(data: bytes, name: str = "") -> Any:
    """The XML of a part, without entities and network; raises DocumentError where it is broken."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(f"“{name}” is beschadigd: de inhoud is niet te lezen.") from error


def xml_bytes(root: Any) -> bytes:
    """A part's XML as it stands in a package."""
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def write_parts(parts: Parts) -> bytes:
    """The package with these parts: content types first, the same bytes for the same parts."""
    made = io.BytesIO()
    names = sorted(parts, key=lambda name: (name != "[Content_Types].xml", name != "_rels/.rels", name))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in names:
            entry = zipfile.ZipInfo(name, _ENTRY_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, parts[name])
    return made.getvalue()


def add_content_type(parts: Parts, name: str, content_type: str) -> None:
    """Declares the type of a part, replacing an earlier declaration."""
    root = parse_part(parts["[Content_Types].xml"])
    for override in root.findall(f"{_CONTENT_TYPES}Override"):
        if override.get("PartName") == f"/{name}":
            root.remove(override)
    etree.SubElement(root, f"{_CONTENT_TYPES}Override", PartName=f"/{name}", ContentType=content_type)
    parts["[Content_Types].xml"] = xml_bytes(root)


def relationships_name(part: str) -> str:
    """The name of the part that holds a part's relationships; "" is the package itself."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def add_relationship(parts: Parts, part: str, kind: str, target: str) -> str:
    """Adds a relationship from a part ("" for the package) and returns its id; an equal one is used again."""
    name = relationships_name(part)
    if name in parts:
        root = parse_part(parts[name])
    else:
        root = etree.Element(f"{{{_RELATIONSHIPS}}}Relationships", nsmap={None: _RELATIONSHIPS})
    taken = set()
    for relationship in root:
        if relationship.get("Type") == kind and relationship.get("Target") == target:
            return str(relationship.get("Id"))
        taken.add(relationship.get("Id"))
    number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
    parts[name] = xml_bytes(root)
    return f"rId{number}"
