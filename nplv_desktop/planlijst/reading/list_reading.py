"""Reads a list of any kind: the guard first, then a process of its own for workbooks, or text with any delimiter."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import IO, Any

from nplv_desktop.planlijst.reading.collecting import without_collecting
from nplv_desktop.planlijst.reading.csv_reading import read_text_sheet
from nplv_desktop.planlijst.reading.guard import MOST_ROWS, FileKind, GuardedFile, guard
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError, ReadingCancelledError
from nplv_desktop.planlijst.reading.sheets import CellValue, ListFile, Sheet
from nplv_desktop.system.safe_write import reason

_MODULE = "nplv_desktop.planlijst.reading.sheet_process"
_SECONDS = 60.0
_NO_WINDOW = 0x08000000


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
    with _Reader(path) as reader:
        guarded = guard(path, values_only=values_only, within_bounds=reader.begin)
        if progress:
            progress(f"“{path.name}” lezen…")
        try:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as error:
            raise PlanlijstError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
        if guarded.kind == FileKind.TEXT:
            sheets: tuple[Sheet, ...] = (read_text_sheet(path),)
        else:
            sheets = reader.sheets(guarded, cancelled or (lambda: False))
    if not any(any(cell is not None for row in sheet.rows for cell in row) for sheet in sheets):
        raise PlanlijstError(f"“{path.name}” bevat geen gegevens; kies een andere lijst.")
    return ListFile(path.name, digest, sheets, tuple(_notes(guarded)))


class _Reader:
    """The process that reads a workbook; it starts up, and reads, while the guard still looks at every part.

    What it read is asked for only once the guard let the whole file through; else it is ended unheard.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_begun = False
        is_text = path.suffix.lower() in (".csv", ".txt")
        self._process = None if is_text else self._start()

    def __enter__(self) -> _Reader:
        return self

    def __exit__(self, *_: object) -> None:
        process = self._process
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    @staticmethod
    def _start() -> subprocess.Popen[bytes]:
        frozen = getattr(sys, "frozen", False)
        command = [sys.executable, "--read-sheets"] if frozen else [sys.executable, "-P", "-m", _MODULE]
        flags: dict[str, Any] = {"creationflags": _NO_WINDOW} if sys.platform == "win32" else {}
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **flags
        )

    def begin(self) -> None:
        """Lets the process read the file."""
        if not self._is_begun:
            self._is_begun = True
            self._process = self._process or self._start()
            self._say(path=str(self._path.resolve()))

    def _say(self, **words: object) -> None:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        # A process that broke down tells so by its exit code.
        with suppress(OSError):
            process.stdin.write(json.dumps(words).encode() + b"\n")
            process.stdin.flush()

    def sheets(self, guarded: GuardedFile, cancelled: Callable[[], bool]) -> tuple[Sheet, ...]:
        """Every sheet that was read. Raises PlanlijstError, ReadingCancelledError."""
        self.begin()
        self._say(formatting=guarded.kind.value if guarded.has_formatting else "")
        process, name = self._process, self._path.name
        assert process is not None
        assert process.stdout is not None
        broken = f"“{name}” is beschadigd of te groot om te lezen; bewaar het in Excel opnieuw als .xlsx."
        timer = threading.Timer(_SECONDS, process.kill)
        timer.start()
        try:
            with without_collecting():
                sheets = _read_sheets(process.stdout, cancelled)
            code = process.wait()
        except (ValueError, KeyError, TypeError, IndexError, RecursionError, OSError) as error:
            raise PlanlijstError(broken) from error
        finally:
            timer.cancel()
        if code == 3:
            raise PlanlijstError(f"“{name}” is met een wachtwoord beveiligd; haal de beveiliging er in Excel af.")
        if code != 0 or not sheets:
            raise PlanlijstError(broken)
        return tuple(sheets)


def _notes(guarded: GuardedFile) -> list[str]:
    notes = []
    if guarded.kind in (FileKind.OLD_EXCEL, FileKind.BINARY_EXCEL):
        notes.append(
            f"In een .{guarded.kind.value}-bestand is niet te zien wat verborgen of doorgehaald is; "
            "bewaar het als .xlsx."
        )
    if guarded.has_macros:
        notes.append("Het bestand bevat macro’s; die zijn niet uitgevoerd.")
    if guarded.has_links:
        notes.append("Het bestand bevat koppelingen; die zijn niet gevolgd, de bewaarde waarden zijn gelezen.")
    return notes


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


def _cells(listed: list[list[int]] | None) -> frozenset[tuple[int, int]]:
    return frozenset((row, column) for row, column in listed or ())


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
        struck=_cells(head.get("struck")),
        merged=tuple((a, b, c, d) for a, b, c, d in head.get("merged", ())),
        errors=errors,
        uncalculated=_cells(head.get("uncalculated")),
        sums=_cells(head.get("sums")),
        shares=_cells(head.get("shares")),
    )
    for (row, column), text in errors.items():
        if row <= len(sheet.rows) and column <= width:
            sheet.rows[row - 1][column - 1] = text
    return sheet
