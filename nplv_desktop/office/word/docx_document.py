"""python-docx on our packages, without a file in between: opened from the parts, given back as parts.

python-docx opens and saves zip files only. What stands underneath (its reader and writer of parts) takes the parts from
here, so that a document is unpacked, parsed and packed once.
"""

from __future__ import annotations

from typing import Any

from docx.opc.constants import CONTENT_TYPE
from docx.opc.package import Unmarshaller
from docx.opc.packuri import PACKAGE_URI
from docx.opc.part import PartFactory, XmlPart
from docx.opc.pkgreader import PackageReader, _ContentTypeMap
from docx.opc.pkgwriter import PackageWriter
from docx.package import Package as DocxPackage

from nplv_desktop.office.package import Package

# python-docx declares no types for what stands underneath.
_READER: Any = PackageReader
_WRITER: Any = PackageWriter
_TYPES: Any = _ContentTypeMap
_UNMARSHALLER: Any = Unmarshaller


class _Parts:
    """The parts as python-docx asks for them and hands them over."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def blob_for(self, place: Any) -> bytes:
        return self._package[place.membername]

    def rels_xml_for(self, source: Any) -> bytes | None:
        return self._package.get(source.rels_uri.membername)

    def write(self, place: Any, content: bytes) -> None:
        self._package[place.membername] = content


def open_document(package: Package) -> Any:
    """The document of a package. Raises whatever a broken package makes python-docx trip over."""
    parts = _Parts(package)
    relationships = _READER._srels_for(parts, PACKAGE_URI)
    types = _TYPES.from_xml(package["[Content_Types].xml"])
    found = _READER._load_serialized_parts(parts, relationships, types)
    opened = DocxPackage()
    _UNMARSHALLER.unmarshal(_READER(types, relationships, found), opened, PartFactory)
    main: Any = opened.main_document_part
    if main.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
        raise ValueError(f"no Word document: {main.content_type}")
    return main.document


def package_of_document(document: Any, name: str) -> Package:
    """The parts of a document as they are now; those that python-docx holds as XML are parsed already."""
    package = Package({}, name)
    writer = _Parts(package)
    opened = document.part.package
    _WRITER._write_content_types_stream(writer, opened.parts)
    _WRITER._write_pkg_rels(writer, opened.rels)
    for part in opened.parts:
        if isinstance(part, XmlPart):
            package.put(part.partname.membername, part.element)
        else:
            writer.write(part.partname, part.blob)
        if len(part.rels):
            writer.write(part.partname.rels_uri, part.rels.xml)
    return package
