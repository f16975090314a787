"""Files that mean harm, or are simply broken."""

import io
import struct
import zipfile
from pathlib import Path

import xlsxwriter

from tests.planlijst.binary_workbook import binary_workbook
from tests.planlijst.lists import inventory

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def package(path: Path, content: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in content.items():
            made.writestr(name, data)
    return path


def with_sheet(folder: Path, xml: bytes, name: str) -> Path:
    content = parts(inventory(folder / "bron.xlsx"))
    content["xl/worksheets/sheet1.xml"] = xml
    return package(folder / name, content)


def sheet_xml(rows: bytes) -> bytes:
    return f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>'.encode() + rows + b"</sheetData></worksheet>"


def zip_bomb(folder: Path) -> Path:
    rows = b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b"a" * 400_000_000 + b"</t></is></c></row>"
    return with_sheet(folder, sheet_xml(rows), "bom.xlsx")


def many_entries(folder: Path) -> Path:
    content = parts(inventory(folder / "bron.xlsx"))
    return package(folder / "delen.xlsx", content | {f"xl/x{number}.xml": b"<a/>" for number in range(5_000)})


def last_cell(folder: Path) -> Path:
    return with_sheet(folder, sheet_xml(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "hoek.xlsx")


def last_cell_hidden_in_a_low_row(folder: Path) -> Path:
    """The row says 1, its cell says otherwise."""
    rows = b'<row r="1"><c r="A1"><v>1</v></c><c r="ZZ99999999"><v>1</v></c></row>'
    return with_sheet(folder, sheet_xml(rows), "hoek2.xlsx")


def million_styled_rows(folder: Path) -> Path:
    made = io.BytesIO()
    for number in range(1, 1_000_001):
        made.write(b'<row r="%d" s="1" customFormat="1"/>' % number)
    return with_sheet(folder, sheet_xml(made.getvalue()), "rijen.xlsx")


def entities(folder: Path) -> Path:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">{levels}]><worksheet xmlns="{MAIN}"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData></worksheet>'
    )
    return with_sheet(folder, xml.encode(), "entiteiten.xlsx")


def outside_entity(folder: Path) -> Path:
    content = parts(inventory(folder / "bron.xlsx"))
    content["xl/sharedStrings.xml"] = (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst xmlns="{MAIN}"><si><t>&e;</t>'
        "</si></sst>"
    ).encode()
    return package(folder / "buiten.xlsx", content)


def external_links(folder: Path) -> Path:
    content = parts(inventory(folder / "bron.xlsx"))
    content["xl/externalLinks/externalLink1.xml"] = f'<externalLink xmlns="{MAIN}"/>'.encode()
    content["xl/externalLinks/_rels/externalLink1.xml.rels"] = b"<Relationships/>"
    return package(folder / "koppelingen.xlsx", content)


def encrypted(folder: Path) -> Path:
    path = folder / "geheim.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1024 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 4096
    )
    return path


def encrypted_zip(folder: Path) -> Path:
    """A package whose entries say that they are encrypted."""
    path = inventory(folder / "slot.xlsx")
    data = bytearray(path.read_bytes())
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    path.write_bytes(data)
    return path


def truncated(folder: Path) -> Path:
    path = inventory(folder / "half.xlsx")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def renamed_pdf(folder: Path) -> Path:
    path = folder / "lijst.xlsx"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\n" * 200)
    return path


def with_macro(folder: Path) -> Path:
    content = parts(inventory(folder / "bron.xlsx"))
    content["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
    return package(folder / "macro.xlsm", content)


def empty(folder: Path) -> Path:
    path = folder / "leeg.xlsx"
    path.touch()
    return path


def binary(folder: Path) -> Path:
    path = folder / "ruis.csv"
    path.write_bytes(bytes(range(256)) * 40)
    return path


def web_page(folder: Path) -> Path:
    path = folder / "export.xls"
    path.write_text("<html><body><table><tr><td>Plannaam</td></tr></table></body></html>")
    return path


def no_plans(folder: Path) -> Path:
    path = folder / "brief.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet("Brief").write(0, 0, "Geachte heer, mevrouw")
    book.close()
    return path


def broken_xml(folder: Path) -> Path:
    return with_sheet(folder, b"<worksheet><sheetData><row", "stuk.xlsx")


def broken_old_excel(folder: Path) -> Path:
    path = folder / "oud.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + b"\xff" * 5_000)
    return path


def last_cell_of_a_binary_workbook(folder: Path) -> Path:
    path = binary_workbook(folder / "hoek.xlsb", {"A": [["Plannaam", "Aantal"], ["Poort", 2]]})
    content = parts(path)
    sheet = content["xl/worksheets/sheet1.bin"]
    row, column = struct.pack("<I", 1), struct.pack("<I", 1)
    at = sheet.rindex(b"\x00\x19" + row) + 2
    sheet = sheet[:at] + struct.pack("<I", 1_048_575) + sheet[at + 4 :]
    at = sheet.rindex(b"\x05\x10" + column) + 2
    sheet = sheet[:at] + struct.pack("<I", 16_383) + sheet[at + 4 :]
    return package(path, content | {"xl/worksheets/sheet1.bin": sheet})


def binary_workbook_with_macro(folder: Path) -> Path:
    path = binary_workbook(folder / "macro.xlsb", {"A": [["Plannaam", "Aantal"], ["Poort", 2]]})
    return package(path, parts(path) | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"})


def old_excel_with_macro(folder: Path) -> Path:
    path = folder / "macro.xls"
    names = "".join(("Workbook", "_VBA_PROJECT_CUR")).encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1_024 + names + b"\0" * 2_048)
    return path


_OPEN_DOCUMENT = (
    '<?xml version="1.0"?>{doctype}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
)


def _open_document(path: Path, rows: str, doctype: str = "") -> Path:
    xml = _OPEN_DOCUMENT.format(rows=rows, doctype=doctype)
    content = {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        "content.xml": xml.encode(),
    }
    return package(path, content)


def repeated_cells(folder: Path) -> Path:
    """One cell of OpenDocument that stands in sixteen thousand million places."""
    cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    rows = f'<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576">{cell}</table:table-row>'
    return _open_document(folder / "herhaald.ods", rows)


def open_document_with_entities(folder: Path) -> Path:
    rows = '<table:table-row><table:table-cell office:value-type="string"><text:p>&e;</text:p></table:table-cell></table:table-row>'
    return _open_document(folder / "entiteit.ods", rows, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')


FILES = (
    last_cell_of_a_binary_workbook,
    binary_workbook_with_macro,
    old_excel_with_macro,
    repeated_cells,
    open_document_with_entities,
    zip_bomb,
    many_entries,
    last_cell,
    last_cell_hidden_in_a_low_row,
    million_styled_rows,
    entities,
    outside_entity,
    external_links,
    encrypted,
    encrypted_zip,
    truncated,
    renamed_pdf,
    with_macro,
    empty,
    binary,
    web_page,
    no_plans,
    broken_xml,
    broken_old_excel,
)
