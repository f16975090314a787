"""How fast planlijsten are read, written, looked at and counted, beside the libraries alone in the same run."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from nplv_desktop.domain.area.plan import PLAN_COLUMNS, ColumnType, Plan, plan_of

_RUNS = 7
_READ = 10_000
_MANY = 50_000
_MOMENT = datetime(2026, 11, 21, 12)
#: 36 standard columns and four years of delivery.
_KEYS = tuple(column.key for column in PLAN_COLUMNS if not column.key.startswith("delivered_"))[:36] + tuple(
    f"delivered_{year}" for year in range(2027, 2031)
)
_COLUMNS = [column for column in PLAN_COLUMNS if column.key in _KEYS]


def made_plans(count: int) -> tuple[Plan, ...]:
    """Plans as a large municipality has them, all columns filled; the same ones each time."""
    chance = random.Random(1)
    plans = []
    for number in range(count):
        dwellings = chance.randrange(1, 300)
        values: dict[str, object] = {
            column.key: 0 if column.type == ColumnType.COUNT else f"tekst {chance.randrange(300)}"
            for column in _COLUMNS
        }
        values |= {
            "plan_id": f"P{number:05d}",
            "name": f"Plan {number} aan de weg",
            "in_area": chance.choice(["ja", "nee", "grootschalig"]),
            "kind": "nieuwbouw",
            "planning_status": chance.choice(["1A", "2A", "3", "4B"]),
            "confidence": 80,
            "dwellings": dwellings,
            "single_family": dwellings,
            "social_rent_corporation": dwellings,
            "start_2026": dwellings,
            "previous_subsidy": "geen",
        }
        plans.append(plan_of(values))  # type: ignore[arg-type]
    return tuple(plans)


def reading_ratio(folder: Path) -> tuple[float, str]:
    """A list of 10.000 × 40 cells to checked plans, over python-calamine reading the same file."""
    from python_calamine import CalamineWorkbook

    from nplv_desktop.planlijst.making.list_import import read_plans
    from nplv_desktop.planlijst.reading.list_reading import read_list
    from nplv_desktop.planlijst.recognising.answers import Answers
    from nplv_desktop.planlijst.recognising.proposing import propose
    from nplv_desktop.planlijst.writing.own_layout import write_plans

    path = folder / "lijst.xlsx"
    write_plans(made_plans(_READ), path, title="Meting", made_on=_MOMENT)

    def alone() -> None:
        CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()

    def ours() -> None:
        file = read_list(path)
        reading = read_plans(file, propose(file), Answers(), read_at=_MOMENT)
        assert len(reading.plans) == _READ

    return _ratio(alone, ours)


def command_ratio(folder: Path) -> tuple[float, str]:
    """`import-planlijst --dry-run` of a list of 10.000 × 40 cells, start included, over a process that reads it raw."""
    import subprocess
    import sys

    from nplv_desktop.planlijst.writing.own_layout import write_plans

    path, dossier = folder / "opdracht.xlsx", folder / "opdracht.nplv"
    write_plans(made_plans(_READ), path, title="Meting", made_on=_MOMENT)
    subprocess.run([sys.executable, "-m", "nplv_desktop", "new", str(dossier)], check=True, capture_output=True)
    raw = (
        "import sys; from python_calamine import CalamineWorkbook; "
        "CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()"
    )

    def alone() -> None:
        subprocess.run([sys.executable, "-c", raw, str(path)], check=True)

    def ours() -> None:
        command = ["import-planlijst", str(dossier), "--area", "Heerlen Noord", str(path), "--dry-run"]
        subprocess.run([sys.executable, "-m", "nplv_desktop", *command], check=True, capture_output=True)

    return _ratio(alone, ours, runs=5)


def foreign_reading_ratio(folder: Path) -> tuple[float, str]:
    """The same for a list in somebody else's layout, whose values have to be understood."""
    import xlsxwriter
    from python_calamine import CalamineWorkbook

    from nplv_desktop.planlijst.making.list_import import read_plans
    from nplv_desktop.planlijst.reading.list_reading import read_list
    from nplv_desktop.planlijst.recognising.answers import Answers
    from nplv_desktop.planlijst.recognising.proposing import propose

    path = folder / "vreemd.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Lijst")
    known = {"dwellings": "Aantal woningen", "demolished": "Sloop", "planning_status": "Planstatus", "plan_id": "Nr"}
    for place, column in enumerate(_COLUMNS):
        sheet.write(0, place, known.get(column.key, column.header))
    for row, plan in enumerate(made_plans(_READ), start=1):
        for place, column in enumerate(_COLUMNS):
            sheet.write(row, place, plan.get(column.key))
    book.close()

    def alone() -> None:
        CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()

    def ours() -> None:
        file = read_list(path)
        assert len(read_plans(file, propose(file), Answers(), read_at=_MOMENT).plans) == _READ

    return _ratio(alone, ours)


def writing_ratio(folder: Path) -> tuple[float, str]:
    """Our own layout of 5.000 plans, over openpyxl writing the same cells."""
    import openpyxl

    from nplv_desktop.planlijst.writing.own_layout import write_plans

    plans = made_plans(5_000)

    def alone() -> None:
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.append([column.header for column in _COLUMNS])
        for plan in plans:
            values = dict(plan.cells)
            sheet.append([values.get(column.key) for column in _COLUMNS])
        book.save(folder / "alleen.xlsx")

    def ours() -> None:
        write_plans(plans, folder / "eigen.xlsx", title="Meting", made_on=_MOMENT)

    return _ratio(alone, ours, runs=3)


def table_milliseconds() -> tuple[float, float]:
    """Filtering and sorting 50.000 plans, and the derived figures after one edit among them; both in ms."""
    from nplv_desktop.domain.figures.derived import derive
    from nplv_desktop.gui.plans.plan_rows import PlanRows

    plans = made_plans(_MANY)
    rows = PlanRows(plans, summed=("dwellings", "affordable", "start_2026"))
    rows.arrange()
    derive(plans)

    def look() -> None:
        rows.search = f"plan {random.randrange(9)}"
        rows.filters = {"planning_status": frozenset({"hard"})}
        rows.sort_key, rows.descending = ("dwellings", True) if rows.sort_key != "dwellings" else ("name", False)
        rows.arrange()

    def edited() -> tuple[Plan, ...]:
        number = random.randrange(_MANY)
        return (*plans[:number], plans[number].having({"dwellings": random.randrange(300)}), *plans[number + 1 :])

    looks, counts = [], []
    for _ in range(_RUNS):
        looks.append(_milliseconds(look))
        after = edited()
        counts.append(_milliseconds(lambda after=after: derive(after)))
    return statistics.median(looks), statistics.median(counts)


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _ratio(alone: Callable[[], None], ours: Callable[[], None], runs: int = _RUNS) -> tuple[float, str]:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(runs + 1):
        for work, times in zip((alone, ours), taken, strict=True):
            spent = _milliseconds(work) / 1000
            if number:
                times.append(spent)
    one, other = statistics.median(taken[0]), statistics.median(taken[1])
    return other / one, f"({other:.3f} s / {one:.3f} s)"
