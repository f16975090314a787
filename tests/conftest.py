"""What every test can ask for: the reference data, the golden cases, areas that are filled in."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from nplv_desktop.domain.area import Area
from nplv_desktop.domain.area_json import parse_area_text
from nplv_desktop.domain.parameters import Reference
from nplv_desktop.store.reference import load_reference

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

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
