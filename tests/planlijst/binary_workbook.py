"""A binary Excel workbook (.xlsb) for the tests; no library writes one.

The records and their layout are those of [MS-XLSB]: Excel (.xlsb) Binary File Format, section 2.4.
"""

import struct
import zipfile
from pathlib import Path

_ROW, _REAL, _TEXT, _SHARED = 0, 5, 6, 7
_ITEM, _BEGIN_SHEET, _END_SHEET, _BEGIN_BOOK, _END_BOOK = 19, 129, 130, 131, 132
_BEGIN_SHEETS, _END_SHEETS, _BEGIN_DATA, _END_DATA, _SIZE, _SHEET = 143, 144, 145, 146, 148, 156
_BEGIN_STRINGS, _END_STRINGS = 159, 160

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BINARY = "application/vnd.ms-excel"


def binary_workbook(path: Path, sheets: dict[str, list[list[object]]]) -> Path:
    """A .xlsb with these rows: texts (shared where they are longer than ten characters) and numbers."""
    shared: list[str] = []
    parts = {
        f"xl/worksheets/sheet{number}.bin": _sheet(rows, shared) for number, rows in enumerate(sheets.values(), start=1)
    }
    parts["xl/workbook.bin"] = (
        _record(_BEGIN_BOOK)
        + _record(_BEGIN_SHEETS)
        + b"".join(
            _record(_SHEET, struct.pack("<II", 0, number) + _wide(f"rId{number}") + _wide(name))
            for number, name in enumerate(sheets, start=1)
        )
        + _record(_END_SHEETS)
        + _record(_END_BOOK)
    )
    parts["xl/sharedStrings.bin"] = (
        _record(_BEGIN_STRINGS, struct.pack("<II", len(shared), len(shared)))
        + b"".join(_record(_ITEM, b"\0" + _wide(text)) for text in shared)
        + _record(_END_STRINGS)
    )
    targets = [("worksheet", f"worksheets/sheet{number}.bin") for number in range(1, len(sheets) + 1)]
    targets.append(("sharedStrings", "sharedStrings.bin"))
    overrides = {
        "/xl/workbook.bin": f"{_BINARY}.sheet.binary.macroEnabled.main",
        "/xl/sharedStrings.bin": f"{_BINARY}.sharedStrings",
    } | {f"/xl/{target}": f"{_BINARY}.worksheet" for kind, target in targets if kind == "worksheet"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _content_types(overrides))
        file.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.bin")]))
        file.writestr("xl/_rels/workbook.bin.rels", _relations(targets))
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def _sheet(rows: list[list[object]], shared: list[str]) -> bytes:
    wide = max((len(row) for row in rows), default=1)
    data = [
        _record(_BEGIN_SHEET),
        _record(_SIZE, struct.pack("<IIII", 0, len(rows) - 1, 0, wide - 1)),
        _record(_BEGIN_DATA),
    ]
    for number, row in enumerate(rows):
        span = struct.pack("<III", 1, 0, wide - 1)
        data.append(_record(_ROW, struct.pack("<IIH", number, 0, 300) + b"\0\0\0" + span))
        for place, value in enumerate(row):
            where = struct.pack("<II", place, 0)
            if isinstance(value, str) and len(value) > 10:
                shared.append(value)
                data.append(_record(_SHARED, where + struct.pack("<I", len(shared) - 1)))
            elif isinstance(value, str):
                data.append(_record(_TEXT, where + _wide(value)))
            elif isinstance(value, int | float):
                data.append(_record(_REAL, where + struct.pack("<d", value)))
    return b"".join([*data, _record(_END_DATA), _record(_END_SHEET)])


def _record(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(content), b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 127 else 0)])
        size >>= 7
        if not size:
            return head + length + content


def _wide(text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded


def _relations(targets: list[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{_RELATIONS}">{inside}</Relationships>'


def _content_types(overrides: dict[str, str]) -> str:
    inside = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{inside}</Types>"
    )
