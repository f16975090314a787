"""Our own layout goes out and comes back the same, also after LibreOffice had it."""

import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nplv_desktop.domain.area.plan import PLAN_COLUMNS, ColumnType, Plan, clean_text, plan_of
from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.proposing import propose
from nplv_desktop.planlijst.writing.own_layout import write_plans

MOMENT = datetime(2026, 1, 2, 3, 4)
NASTY = (
    "=1+1",
    '=HYPERLINK("http://x")',
    "+31 6",
    "@SUM(A1)",
    "-5",
    "'aanhaling",
    '"dubbel"',
    "regel één\nregel twee",
    "😀 Ⅷ é ǆ",
    "_x0041_ _x000D_",
    "\x01\x02stuur\x1b",
    "#REF!",
    "Totaal",
    "totaal",
    "Onbekend",
    "pm",
    "ja",
    "007",
    "1.234",
    "01-02-2026",
    "TRUE",
    'a;b, c; "d"',
    "</t><x>&amp;",
    "x" * 32_000,
    "dubbele  spatie",
    "Plannaam",
    "1e5",
)

texts = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40)
).map(clean_text)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    values: dict[str, object] = {"name": draw(texts.filter(bool))}
    for column in draw(st.lists(st.sampled_from(PLAN_COLUMNS), max_size=12, unique=True)):
        if column.key == "name":
            continue
        if column.key == "bottlenecks":
            values[column.key] = tuple(
                draw(st.lists(texts.filter(bool).map(lambda t: t[:200].strip()), min_size=1, max_size=3))
            )
        elif column.type == ColumnType.COUNT:
            values[column.key] = draw(st.integers(0, 1_000_000))
        elif column.type == ColumnType.PERCENTAGE:
            values[column.key] = draw(st.integers(0, 100))
        elif column.type == ColumnType.CHOICE:
            values[column.key] = draw(st.sampled_from(column.choices))
        else:
            values[column.key] = draw(texts) or None
    return plan_of(values)  # type: ignore[arg-type]


def read_back(path: Path) -> list[tuple[tuple[str, object], ...]]:
    file = read_list(path)
    reading = read_plans(file, propose(file), Answers(), read_at=MOMENT)
    return [plan.cells for plan in reading.plans]


def through_libreoffice(path: Path, kind: str, folder: Path) -> Path:
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(folder / "out"),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / "out" / f"{path.stem}.{kind}"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(plans(), min_size=1, max_size=6))
def test_own_workbook_comes_back_without_loss(tmp_path_factory, made):
    path = tmp_path_factory.mktemp("round") / "planlijst.xlsx"
    write_plans(made, path, title="Heerlen-Noord", made_on=MOMENT)
    assert read_back(path) == [plan.cells for plan in made]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_own_workbook_saved_by_libreoffice_comes_back_without_loss(tmp_path, kind):
    """Many generated plans in one workbook, since LibreOffice takes a second to start."""
    made: list[Plan] = []

    @settings(max_examples=80, deadline=None, database=None, derandomize=True)
    @given(plans())
    def collect(plan: Plan) -> None:
        made.append(plan)

    collect()
    made += [plan_of({"name": text, "remarks": text, "plan_id": text[:50]}) for text in map(clean_text, NASTY)]
    path = tmp_path / "planlijst.xlsx"
    write_plans(made, path, title="Heerlen-Noord", made_on=MOMENT)
    assert shutil.which("soffice"), "LibreOffice ontbreekt; make test installeert het"
    assert read_back(through_libreoffice(path, kind, tmp_path)) == [plan.cells for plan in made]
