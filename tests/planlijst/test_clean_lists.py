"""A list without trouble gives exactly its sums and no attention finding, whatever its layout."""

import random
from datetime import datetime

import pytest

from nplv_desktop.domain.figures.derived import AFFORDABLE_KEYS, derive
from nplv_desktop.planlijst.interpreting.list_findings import Weight
from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.proposing import propose
from tests.planlijst.clean_lists import LAYOUTS, Sums, known_plans, sums_of

#: Lists of each layout in an ordinary run; the soak makes a thousand in all.
LISTS = 12
START = Answers(years_are="start", shift=0)


def read(file, answers=START, municipality="Heerlen"):
    return read_plans(file, propose(file), answers, read_at=datetime(2026, 1, 2), municipality=municipality)


def found_in(reading) -> Sums:
    plans = reading.plans
    return Sums(
        len(plans),
        sum(plan.count("dwellings") for plan in plans),
        sum(plan.count("demolished") for plan in plans),
        sum(plan.count(key) for plan in plans for key in AFFORDABLE_KEYS),
        derive(plans).starts,
    )


def check_clean(layout, seed):
    plans = known_plans(random.Random(seed))
    clean = LAYOUTS[layout]
    reading = read(clean.make(plans))
    found, wanted = found_in(reading), sums_of(plans)

    assert (found.plans, found.dwellings) == (wanted.plans, wanted.dwellings)
    assert not clean.demolished or found.demolished == wanted.demolished
    assert not clean.affordable or found.affordable == wanted.affordable
    assert not clean.starts or found.starts == wanted.starts
    assert [finding.message for finding in reading.findings if finding.weight != Weight.INFORMATION] == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_clean_list_gives_its_sums_and_nothing_to_look_at(layout):
    for seed in range(LISTS):
        check_clean(layout, seed)
