"""Office packages: opened within bounds, each part parsed once, written once and the same way each time."""

from __future__ import annotations

import hashlib
import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from lxml import etree

from nplv_desktop.office.document_errors import DocumentError
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

_BROKEN: tuple[type[Exception], ...] = (*BROKEN_ZIP, RuntimeError, OSError)


class Package(MutableMapping[str, bytes]):
    """The parts of an Office file by their name, each parsed at most once.

    `tree` gives a part's XML to read, `to_change` to change; what is changed stands in the package without more ado.
    `name` is the file's, for messages; `sha256` that of the file as it was read.
    """

    def __init__(self, parts: Mapping[str, bytes], name: str, sha256: str = "") -> None:
        self.name = name
        self.sha256 = sha256
        self._parts = dict(parts)
        self._trees: dict[str, Any] = {}
        self._changed: set[str] = set()

    def __getitem__(self, part: str) -> bytes:
        return xml_bytes(self._trees[part]) if part in self._changed else self._parts[part]

    def __setitem__(self, part: str, data: bytes) -> None:
        self._forget(part)
        self._parts[part] = data

    def __delitem__(self, part: str) -> None:
        del self._parts[part]
        self._forget(part)

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def __contains__(self, part: object) -> bool:
        return part in self._parts

    def _forget(self, part: str) -> None:
        self._trees.pop(part, None)
        self._changed.discard(part)

    def drop(self, part: str) -> None:
        """Takes a part away where it is there; what leads to it stays."""
        if self._parts.pop(part, None) is not None:
            self._forget(part)

    def tree(self, part: str) -> Any:
        """A part's XML, to read. Raises KeyError for an absent part, DocumentError for a broken one."""
        if part not in self._trees:
            self._trees[part] = parse_part(self._parts[part], self.name)
        return self._trees[part]

    def to_change(self, part: str) -> Any:
        """A part's XML, to change. Raises as `tree`."""
        root = self.tree(part)
        self._changed.add(part)
        return root

    def put(self, part: str, root: Any) -> None:
        """Makes an element the content of a part, new or not."""
        self._parts[part] = b""
        self._trees[part] = root
        self._changed.add(part)


def read_package(path: Path) -> Package:
    """An Office file from the disk.

    Raises DocumentError with one Dutch sentence for a file that is missing, too large, no Office file, a zip bomb, or
    that brings macros, a DOCTYPE or links to parts outside the file.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentError(f"“{path.name}” is groter dan 30 MB; kies een ander bestand.")
        return package_of(path.read_bytes(), path.name)
    except OSError as error:
        raise DocumentError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error


def package_of(content: bytes, name: str, *, foreign: bool = False) -> Package:
    """An Office file from its content; `name` is for messages. Raises DocumentError as `read_package`.

    A `foreign` file may lead outside itself and hold sheets of charts: whoever reads it passes them over.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check_bounds(entries, len(content), name)
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except _BROKEN as error:
        raise DocumentError(f"“{name}” is geen Word- of Excelbestand of is beschadigd.") from error
    package = Package(parts, name, hashlib.sha256(content).hexdigest())
    _check_content(package, foreign=foreign)
    return package


def _check_bounds(entries: list[zipfile.ZipInfo], size: int, name: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > LARGEST_CONTENT or unpacked > max(size, 50_000) * _HIGHEST_RATIO:
        raise DocumentError(f"“{name}” pakt uit tot te veel gegevens; kies een ander bestand.")
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names) or any(".." in part or part.startswith("/") for part in names):
        raise DocumentError(f"“{name}” is beschadigd: de inhoud klopt niet.")


def _check_content(package: Package, *, foreign: bool) -> None:
    name = package.name
    if "[Content_Types].xml" not in package:
        raise DocumentError(f"“{name}” is geen Word- of Excelbestand.")
    for part, data in package.items():
        if "vbaProject" in part or "/activeX/" in part or ("/embeddings/" in part and not foreign):
            raise DocumentError(f"“{name}” bevat macro’s of ingesloten objecten; verwijder die eerst.")
        if part.endswith((".xml", ".rels")) and b"<!DOCTYPE" in data.upper():
            raise DocumentError(f"“{name}” bevat een DOCTYPE en wordt daarom niet gelezen.")
        if not foreign and part.endswith(".rels") and _leads_elsewhere(package.tree(part)):
            raise DocumentError(f"“{name}” verwijst naar bestanden elders; sluit die eerst in.")


def _leads_elsewhere(relationships: Any) -> bool:
    """Whether anything but a hyperlink of the text leads outside the file."""
    return any(
        relationship.get("TargetMode") == "External" and not relationship.get("Type", "").endswith("/hyperlink")
        for relationship in relationships
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


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """An Office file with these parts: content types first, the same bytes for the same parts."""
    made = io.BytesIO()
    names = sorted(parts, key=lambda name: (name != "[Content_Types].xml", name != "_rels/.rels", name))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, _ENTRY_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, parts[name])
    return made.getvalue()


def add_content_type(package: Package, name: str, content_type: str) -> None:
    """Declares the type of a part, replacing an earlier declaration."""
    forget_content_type(package, name)
    root = package.to_change("[Content_Types].xml")
    etree.SubElement(root, f"{_CONTENT_TYPES}Override", PartName=f"/{name}", ContentType=content_type)


def forget_content_type(package: Package, name: str) -> None:
    """Takes away what is declared about a part."""
    root = package.to_change("[Content_Types].xml")
    for override in root.findall(f"{_CONTENT_TYPES}Override"):
        if override.get("PartName") == f"/{name}":
            root.remove(override)


def relationships_name(part: str) -> str:
    """The name of the part that holds a part's relationships; "" is the package itself."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def target_of(part: str, target: str) -> str:
    """The name of the part that a relationship of a part ("" for the package) leads to, however it is written.

    Stays with ".." in front where it leads out of the file.
    """
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target)).lstrip("/")


def add_relationship(package: Package, part: str, kind: str, target: str, *, external: bool = False) -> str:
    """Adds a relationship from a part ("" for the package) and returns its id; an equal one is used again."""
    name = relationships_name(part)
    if name not in package:
        package.put(name, etree.Element(f"{{{_RELATIONSHIPS}}}Relationships", nsmap={None: _RELATIONSHIPS}))
    taken = set()
    for relationship in package.tree(name):
        if relationship.get("Type") == kind and relationship.get("Target") == target:
            return str(relationship.get("Id"))
        taken.add(relationship.get("Id"))
    number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    root = package.to_change(name)
    made = etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
    if external:
        made.set("TargetMode", "External")
    return f"rId{number}"
