"""The data that a document carries along: the area file in a custom XML part, the fingerprint in its properties."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from xml.sax.saxutils import escape

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.office.package import Package, add_content_type, add_relationship

NAMESPACE = "urn:nplv-desktop:area:1"
_ITEM = "customXml/nplv-area.xml"
_PROPERTIES = "customXml/nplv-areaProps.xml"
_CUSTOM = "docProps/custom.xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_VARIANT = f"{_OFFICE}/docPropsVTypes"
_CUSTOM_PROPERTIES = f"{_OFFICE}/custom-properties"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FINGERPRINT = "NPLV vingerafdruk"
TEMPLATE = "NPLV sjabloon"
AREA = "NPLV gebied"


@dataclass(frozen=True, slots=True)
class EmbeddedData:
    """What a document says about itself: the area file's text, the figures' fingerprint, the template's SHA-256."""

    area_text: str
    fingerprint: str
    template: str


def data_of(area: Area, figures: Totals, template: str) -> EmbeddedData:
    """What a document of an area carries; `template` is the SHA-256 of its template."""
    return EmbeddedData(area_text(area), fingerprint(figures), template)


def embed(package: Package, main_part: str, area: str, data: EmbeddedData) -> None:
    """Puts the data into a package; `main_part` is "word/document.xml" or "xl/workbook.xml"."""
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMESPACE}/{data.fingerprint}")
    package[_ITEM] = f'{_HEAD}<area xmlns="{NAMESPACE}">{escape(data.area_text)}</area>'.encode()
    package[_PROPERTIES] = (
        f'{_HEAD}<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{{{str(identifier).upper()}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
    add_content_type(package, _PROPERTIES, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
    add_relationship(package, main_part, f"{_OFFICE}/relationships/customXml", f"../{_ITEM}")
    add_relationship(package, _ITEM, f"{_OFFICE}/relationships/customXmlProps", _PROPERTIES.rpartition("/")[2])
    values = {AREA: area, FINGERPRINT: data.fingerprint, TEMPLATE: data.template}
    properties = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{number}" name="{name}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(values.items(), start=2)
    )
    package[_CUSTOM] = (
        f'{_HEAD}<Properties xmlns="{_CUSTOM_PROPERTIES}" xmlns:vt="{_VARIANT}">{properties}</Properties>'
    ).encode()
    add_content_type(package, _CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml")
    add_relationship(package, "", f"{_OFFICE}/relationships/custom-properties", _CUSTOM)


def embedded_in(package: Package) -> EmbeddedData | None:
    """What a document carries, or None where it was not made by this program; DocumentError for a broken file."""
    if _CUSTOM not in package:
        return None
    text = None
    for part, data in package.items():
        if part.startswith("customXml/") and NAMESPACE.encode() in data and b"datastoreItem" not in data:
            text = package.tree(part).text
    properties = {child.get("name"): "".join(child.itertext()) for child in package.tree(_CUSTOM)}
    if text is None or FINGERPRINT not in properties:
        return None
    return EmbeddedData(text, properties[FINGERPRINT], properties.get(TEMPLATE, ""))
