"""The signed agreements as the client keeps them, where they stand beside the project; our own copies always run."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.area_file_on_disk import read_area_file

SHARED = Path(__file__).parent.parent.parent.parent.parent / "shared" / "golden"


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/golden is not beside the project; tests/data/golden is used")
@pytest.mark.parametrize("name", ["heerlen-noord", "vlaardingen-westwijk"])
def test_the_clients_own_golden_cases_come_out_to_the_euro(name, reference):
    figures = totals(read_area_file(SHARED / f"{name}.area.json", reference), reference)
    expected = json.loads((SHARED / f"{name}.expected.json").read_text("utf-8"))
    shown = [[row.label, round(row.low), round(row.high)] for row in figures.summary]
    assert shown == [[label, round(Decimal(low)), round(Decimal(high))] for label, low, high in expected["summary"]]
    assert figures.orv.excl == pytest.approx(Decimal(expected["orv_total_excl"]), abs=Decimal("0.5"))
    assert figures.capacity.excl == pytest.approx(Decimal(expected["capacity_total_excl"]), abs=Decimal("0.5"))
