"""The program that reads a workbook for us, with bounded memory: a file that breaks it breaks nothing else.

Started as `python -m nplv_desktop.planlijst.reading.sheet_process`. It waits for a line of JSON with the file, reads
it, then waits for a line that says whether to look at its formatting, which comes once the guard let the whole file
through. Only then it writes lines of JSON: for each sheet a head, and its rows in blocks. python-calamine can abort the
whole process on a hostile file: therefore it has its own.
"""

from __future__ import annotations

import gc
import json
import sys
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any, TextIO

#: Address space of the reading process, bytes: a list of 50.000 plans takes some 200 MB.
MEMORY = 420 * 1024 * 1024
_ROWS_AT_ONCE = 2_000
_MOST_SHEETS = 200


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows; the guard's bounds hold there
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _plain(value: object) -> object:
    """A value JSON has no form for."""
    if isinstance(value, datetime):
        return {"d": value.date().isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time | timedelta):
        return str(value)
    raise TypeError


def read(path: str, asked: TextIO, out: TextIO) -> None:
    """Writes every sheet of a workbook as lines of JSON, once `asked` says whether to look at its formatting."""
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    workbook = CalamineWorkbook.from_path(path)
    sheets = []
    for metadata in workbook.sheets_metadata[:_MOST_SHEETS]:
        with suppress(Exception):  # a chart sheet, say
            sheets.append((metadata, workbook.get_sheet_by_name(metadata.name)))
    line = asked.readline()
    if not line:
        return  # the guard refused the file
    told = _told(path, json.loads(line)["formatting"])
    for metadata, sheet in sheets:
        start = sheet.start or (0, 0)
        head = {
            "sheet": metadata.name,
            "hidden": metadata.visible != SheetVisibleEnum.Visible,
            "top": start[0],
            "left": start[1],
            "width": sheet.width,
            **told.get(metadata.name, {}),
        }
        if "merged" not in head:
            merged = sheet.merged_cell_ranges or []
            head["merged"] = [[a + 1, b + 1, c + 1, d + 1] for (a, b), (c, d) in merged[:5_000]]
        out.write(json.dumps(head) + "\n")
        block: list[list[Any]] = []
        for row in sheet.to_python(skip_empty_area=True):
            block.append(row)
            if len(block) == _ROWS_AT_ONCE:
                out.write(json.dumps(block, default=_plain, ensure_ascii=False) + "\n")
                block = []
        out.write(json.dumps(block, default=_plain, ensure_ascii=False) + "\n")
        out.write("[]\n")


def _told(path: str, kind: str) -> dict[str, dict[str, Any]]:
    if kind == "ods":
        from nplv_desktop.planlijst.reading.open_document import ods_formatting

        return dict(ods_formatting(path))
    if kind == "excel":
        from nplv_desktop.planlijst.reading.workbook_marks import workbook_marks

        return dict(workbook_marks(path))
    return {}


def main() -> int:
    """Reads the file that is asked for; the exit code is 3 for a password, 4 for a broken file."""
    import python_calamine  # noqa: F401 - loaded while the guard still looks at the file

    _limit_memory()
    gc.disable()  # a short life without cycles
    line = sys.stdin.readline()
    if not line:
        return 0
    try:
        read(json.loads(line)["path"], sys.stdin, sys.stdout)
    except MemoryError:
        return 5
    except Exception as error:
        return 3 if type(error).__name__ == "PasswordError" else 4
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(main())
