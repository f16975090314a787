"""The client's small lists with one trouble each, where they stand beside the project: right, told or refused."""

import json
from pathlib import Path

import pytest

from tests.planlijst.judging import judge

CASES = Path(__file__).parent.parent.parent.parent / "shared" / "planlijsten" / "cases"
pytestmark = pytest.mark.skipif(
    not CASES.is_dir(), reason="../shared/planlijsten is not beside the project; tests/planlijst makes lists of its own"
)
EXPECTED = json.loads((CASES / "expected.json").read_text("utf-8")) if CASES.is_dir() else {}


@pytest.mark.parametrize("name", [name for name in EXPECTED if (CASES / name).is_file()])
def test_a_list_with_a_trouble_is_read_right_or_the_trouble_is_told(name):
    verdict = judge(CASES / name, EXPECTED[name])

    assert verdict.kind in ("right", "told", "refused"), (verdict.differences, verdict.told)
