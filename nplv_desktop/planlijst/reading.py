"""Reads a list of any kind: the guard first, then a process of its own for workbooks, or text with any delimiter."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import IO, Any

from nplv_desktop.planlijst.collecting import without_collecting
from nplv_desktop.planlijst.csv_reading import read_text_sheet
from nplv_desktop.planlijst.errors import PlanlijstError, ReadingCancelledError
from nplv_desktop.planlijst.guard import MOST_ROWS, FileKind, GuardedFile, guard
from nplv_desktop.planlijst.sheets import CellValue, ListFile, Sheet
from nplv_desktop.safe_write import reason

_MODULE = "nplv_desktop.planlijst.sheet_process"
_SECONDS = 60.0
_LONGEST_CELL = 40_000


def read_list(
    path: Path,
    *,
    values_only: bool = False,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ListFile:
    """Every sheet of a list (.xlsx .xlsm .xls .xlsb .ods .csv), hidden ones too.

    `values_only` reads the stored values of a file with macros or links, which are never run or followed. Raises
    PlanlijstError with one Dutch sentence, ReadingCancelledError where `cancelled` says so.
    """
    guarded = guard(path, values_only=values_only)
    if progress:
        progress(f"“{path.name}” lezen…")
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise PlanlijstError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
    if guarded.kind == FileKind.TEXT:
        sheets: tuple[Sheet, ...] = (read_text_sheet(path),)
    else:
        sheets = _read_workbook(path, guarded, cancelled or (lambda: False))
    if not any(any(cell is not None for row in sheet.rows for cell in row) for sheet in sheets):
        raise PlanlijstError(f"“{path.name}” bevat geen gegevens; kies een andere lijst.")
    return ListFile(path.name, digest, sheets, tuple(_notes(guarded)))


def _notes(guarded: GuardedFile) -> list[str]:
    notes = []
    if guarded.has_macros:
        notes.append("Het bestand bevat macro’s; die zijn niet uitgevoerd.")
    if guarded.has_links:
        notes.append("Het bestand bevat koppelingen; die zijn niet gevolgd, de bewaarde waarden zijn gelezen.")
    return notes


def _command(path: Path, guarded: GuardedFile) -> list[str]:
    flags = ["formatting"] if guarded.has_formatting and guarded.kind == FileKind.EXCEL else []
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-sheets", str(path), *flags]
    return [sys.executable, "-P", "-m", _MODULE, str(path), *flags]


def _read_workbook(path: Path, guarded: GuardedFile, cancelled: Callable[[], bool]) -> tuple[Sheet, ...]:
    broken = f"“{path.name}” is beschadigd of te groot om te lezen; bewaar het in Excel opnieuw als .xlsx."
    flags: dict[str, Any] = {"creationflags": 0x08000000} if sys.platform == "win32" else {}
    process = subprocess.Popen(
        _command(path.resolve(), guarded),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        **flags,
    )
    assert process.stdout is not None
    timer = threading.Timer(_SECONDS, process.kill)
    timer.start()
    try:
        sheets = _sheets_from(process.stdout, cancelled)
        code = process.wait()
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise PlanlijstError(broken) from error
    finally:
        timer.cancel()
        process.kill()
        process.wait()
        process.stdout.close()
    if code == 3:
        raise PlanlijstError(f"“{path.name}” is met een wachtwoord beveiligd; haal de beveiliging er in Excel af.")
    if code != 0 or not sheets:
        raise PlanlijstError(broken)
    return tuple(sheets)


def _sheets_from(stream: IO[bytes], cancelled: Callable[[], bool]) -> list[Sheet]:
    with without_collecting():
        return _read_sheets(stream, cancelled)


def _read_sheets(stream: IO[bytes], cancelled: Callable[[], bool]) -> list[Sheet]:
    sheets = []
    while line := stream.readline():
        head = json.loads(line)
        rows: list[list[CellValue]] = []
        while block := json.loads(stream.readline(), object_hook=_day):
            if cancelled():
                raise ReadingCancelledError("Inlezen afgebroken; er is niets gewijzigd.")
            rows += block
            if len(rows) > MOST_ROWS:
                raise ValueError
        sheets.append(_sheet(head, rows))
    return sheets


def _day(value: dict[str, Any]) -> Any:
    """The date that JSON has no form for."""
    return date.fromisoformat(value["d"])


def _sheet(head: dict[str, Any], rows: list[list[CellValue]]) -> Sheet:
    left = [None] * int(head["left"])
    if left:
        rows = [[*left, *row] for row in rows]
    width = len(rows[0]) if rows else 0
    whole: list[list[CellValue]] = [[None] * width for _ in range(int(head["top"]))]
    errors = {(row, column): text for row, column, text in head.get("errors", ())}
    sheet = Sheet(
        name=str(head["sheet"]),
        rows=whole + rows,
        is_hidden=bool(head["hidden"]),
        hidden_rows=frozenset(head.get("hidden_rows", ())),
        hidden_columns=frozenset(head.get("hidden_columns", ())),
        struck=frozenset((row, column) for row, column in head.get("struck", ())),
        merged=tuple((a, b, c, d) for a, b, c, d in head.get("merged", ())),
        errors=errors,
    )
    for (row, column), text in errors.items():
        if row <= len(sheet.rows) and column <= width:
            sheet.rows[row - 1][column - 1] = text
    return sheet
