"""The program as its next minor release would be: a field on every row, a table, and a key in the area file.

The changes are those that the recipe for a new field asks for (docs/dossier.md), made to a copy of the program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_RECORDS = ("OrvMeasure", "CapacityItem", "WbiCandidate", "AreaBudgetItem")
_UID = "    uid: str = declared_id()\n"
_FIELD = '    phase: str | None = declared(None, LINE, "fase", since=3)\n'
_MIGRATION = """@migrations(name="9001_phase")
def _phase(db: Database) -> None:
    for table in ("orv_measures", "capacity_items", "wbi_candidates", "area_budget_items"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN phase TEXT")
    db.execute("ALTER TABLE areas ADD COLUMN coordinator TEXT")
    db.execute(
        "CREATE TABLE visits (area_id INTEGER NOT NULL REFERENCES areas(id) ON DELETE CASCADE, "
        "visited_on TEXT NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TRIGGER visits_no_update BEFORE UPDATE ON visits BEGIN SELECT RAISE(ABORT, 'no'); END"
    )


"""
_EARLIER = """def _without_phase(value: Json) -> Json:
    if isinstance(value, list):
        return [_without_phase(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_phase(item) for key, item in value.items() if key not in ("phase", "coordinator")}
    return value


EARLIER: Mapping[int, Callable[[Json], Json]] = {2: _without_phase}
"""


def _changed(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for before, after in changes:
        assert before in text, f"{path.name}: {before!r}"
        text = text.replace(before, after, 1)
    path.write_text(text, "utf-8")


def make(folder: Path) -> Path:
    """A copy of the program with the changes of a next minor release; gives the folder to run it from."""
    shutil.copytree(ROOT / "nplv_desktop", folder / "nplv_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "resources").symlink_to(ROOT / "resources")
    (folder / "templates").symlink_to(ROOT / "templates")
    program = folder / "nplv_desktop"
    area = program / "domain" / "area" / "area.py"
    for record in _RECORDS:
        head, rest = area.read_text("utf-8").split(f"class {record}:", 1)
        area.write_text(f"{head}class {record}:{rest.replace(_UID, _UID + _FIELD, 1)}", "utf-8")
    end = '    uid: str = declared_id(Identity(32, or_slug=True), group="area")\n'
    _changed(
        area, (end, end + '    coordinator: str | None = declared(None, LINE, "coördinator", group="area", since=3)\n')
    )
    _changed(program / "domain" / "record" / "field.py", ("NEWEST_VERSION = 2", "NEWEST_VERSION = 3"))
    _changed(program / "domain" / "area_file" / "file_sections.py", ("VERSIONS = (1, 2)", "VERSIONS = (1, 2, 3)"))
    _changed(
        program / "domain" / "area_file" / "area_json_writer.py",
        (
            "    return 2 if ",
            "    if area.coordinator or any(row.phase for row in area.orv_measures):\n"
            "        return 3\n"
            "    return 2 if ",
        ),
    )
    _changed(program / "store" / "migrations.py", ("def minor_version()", _MIGRATION + "def minor_version()"))
    _changed(
        program / "store" / "kept" / "formats.py",
        ("FORMAT = 2\n", "FORMAT = 3\n"),
        ("EARLIER: Mapping[int, Callable[[Json], Json]] = {}\n", _EARLIER),
    )
    return folder


def run(folder: Path, code: str, *arguments: object) -> str:
    """Runs code in the program of a folder; gives what it printed. Raises AssertionError with what went wrong."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
