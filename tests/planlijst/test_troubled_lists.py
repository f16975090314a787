"""Whatever troubles a list has: its sums are right, or a finding of attention names the trouble and its rows."""

import random
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.planlijst.interpreting.list_findings import Weight
from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.proposing import propose
from tests.planlijst.clean_lists import known_plans, sums_of
from tests.planlijst.test_clean_lists import found_in
from tests.planlijst.troubles import LAST, TROUBLES, draft_of


def check_troubled(seed, names, last):
    chance = random.Random(seed)
    draft = draft_of(known_plans(chance))
    for name, trouble in TROUBLES.items():
        if name in names:
            trouble(draft, chance)
    # A total of what the list says now would state other numbers than the plans that are known.
    if last and not draft.told:
        LAST[last](draft, chance)
    file = draft.file()
    reading = read_plans(
        file, propose(file), Answers(years_are="start"), read_at=datetime(2026, 1, 2), municipality="Heerlen"
    )
    if found_in(reading) == sums_of(draft.plans):
        return
    told = [finding for finding in reading.findings if finding.weight == Weight.ATTENTION]
    assert draft.told, (found_in(reading), sums_of(draft.plans), [finding.message for finding in told])
    for words, rows in draft.told:
        naming = [finding for finding in told if any(word in finding.message.lower() for word in words)]
        named = {row for finding in naming for row in (*finding.rows, finding.row)}
        assert set(rows) <= named, (words, rows, [(finding.message, finding.rows) for finding in told])


@settings(max_examples=200)
@given(
    st.integers(0, 10_000),
    st.lists(st.sampled_from(sorted(TROUBLES)), max_size=4, unique=True),
    st.sampled_from([None, *LAST]),
)
def test_a_list_with_any_troubles_is_never_silently_wrong(seed, names, last):
    check_troubled(seed, names, last)
