"""What every test can ask for: the reference data, the golden cases, areas that are filled in."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.store.reference import load_reference

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

#: Properties of a test that are counts for the end of the run.
COUNTED = "counted: "
DATA = Path(__file__).parent / "data"
GOLDEN_NAMES = ("heerlen-noord", "vlaardingen-westwijk")

# Two busy cores: how long one example takes says nothing about the program.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("house")


@dataclass(frozen=True)
class GoldenCase:
    """A signed agreement: the area file, the area in it and the figures that must come out."""

    name: str
    path: Path
    area: Area
    expected: dict[str, Any]


def read_golden(name: str) -> GoldenCase:
    path = DATA / "golden" / f"{name}.area.json"
    expected = json.loads((DATA / "golden" / f"{name}.expected.json").read_text("utf-8"))
    return GoldenCase(name, path, parse_area_text(path.read_text("utf-8"), load_reference()), expected)


@pytest.fixture(scope="session")
def reference() -> Reference:
    return load_reference()


@pytest.fixture(params=GOLDEN_NAMES)
def golden(request: pytest.FixtureRequest) -> GoldenCase:
    return read_golden(request.param)


@pytest.fixture
def heerlen() -> Area:
    return read_golden("heerlen-noord").area


@pytest.fixture
def vlaardingen() -> Area:
    return read_golden("vlaardingen-westwijk").area


@pytest.fixture
def counted(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Counts what was done to the program ("kills", 5); the sums are printed at the end."""
    return lambda what, count: record_property(f"{COUNTED}{what}", count)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Prints what the reliability suite did, also where several programs ran it."""
    sums: Counter[str] = Counter()
    for report in terminalreporter.stats.get("passed", []):
        for name, count in report.user_properties:
            if report.when == "call" and name.startswith(COUNTED):
                sums[name.removeprefix(COUNTED)] += count
    if sums:
        terminalreporter.section("reliability")
        for what, count in sorted(sums.items()):
            terminalreporter.write_line(f"{count:>6}  {what}")
