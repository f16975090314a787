"""A newer version of a planlijst: what is new, gone and changed, and what was typed stays."""

from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.plan import Plan, PlanOrigin, plan_of
from nplv_desktop.domain.changes.plan_changes import DifferenceKind, compare, merged


def sent(row, **values):
    cells = plan_of(values).cells
    return Plan(cells, PlanOrigin("Blad", row, cells))


OLD = (
    sent(2, plan_id="1", name="Poort", dwellings=10, planning_status="3"),
    sent(3, plan_id="2", name="Groeve", dwellings=20),
    sent(4, plan_id="3", name="Hofje", dwellings=30),
)


def test_new_gone_and_changed_plans_per_cell():
    newer = (
        sent(2, plan_id="3", name="Hofje", dwellings=30),
        sent(3, plan_id="1", name="Poort", dwellings=12, planning_status="2A"),
        sent(4, plan_id="4", name="Dijk", dwellings=5),
    )
    version = compare(OLD, newer)

    kinds = {difference.name: difference.kind for difference in version.differences}
    assert kinds == {"Poort": DifferenceKind.CHANGED, "Dijk": DifferenceKind.NEW, "Groeve": DifferenceKind.GONE}
    changed = next(difference for difference in version.differences if difference.name == "Poort")
    assert [(cell.key, cell.before, cell.after) for cell in changed.cells] == [
        ("planning_status", "3", "2A"),
        ("dwellings", 10, 12),
    ]
    assert version.unchanged == 1
    assert [plan.get("name") for plan in merged(version)] == ["Hofje", "Poort", "Dijk"]


def test_what_was_typed_in_the_program_is_kept():
    typed = OLD[0].having({"in_area": "ja", "dwellings": 11})
    newer = (sent(2, plan_id="1", name="Poort", dwellings=12, planning_status="2A"),)
    version = compare((typed, *OLD[1:]), newer)

    plan = merged(version)[0]
    assert plan.get("in_area") == "ja"
    assert plan.get("dwellings") == 11
    assert plan.get("planning_status") == "2A"
    assert plan.typed == {"in_area", "dwellings"}
    cells = {cell.key: cell.kept for cell in version.differences[0].cells}
    assert cells == {"dwellings": True, "planning_status": False}


def test_refused_differences_leave_the_plans_as_they_were():
    newer = (sent(2, plan_id="1", name="Poort", dwellings=12), sent(3, plan_id="9", name="Dijk", dwellings=5))
    version = compare(OLD, newer)

    assert set(merged(version, version.differences)) == set(OLD)


def test_plans_added_in_the_program_stay():
    own = plan_of({"name": "Eigen idee", "dwellings": 7})
    version = compare((*OLD, own), OLD)

    assert merged(version) == (*OLD, own)
    assert version.differences == ()


def test_without_an_id_the_name_and_place_decide():
    before = (sent(2, name="Poort ", municipality="Delft", dwellings=10),)
    after = (sent(9, name="poort", municipality="Delft", dwellings=11),)

    assert [difference.kind for difference in compare(before, after).differences] == [DifferenceKind.CHANGED]


ROWS = st.lists(st.tuples(st.sampled_from("12345"), st.sampled_from(["A", "B", "C"]), st.integers(0, 3)), max_size=8)


@given(ROWS, ROWS)
def test_taking_over_everything_gives_the_newer_list(old, new):
    before = tuple(sent(row, plan_id=i, name=n, dwellings=d) for row, (i, n, d) in enumerate(old))
    after = tuple(sent(row, plan_id=i, name=n, dwellings=d) for row, (i, n, d) in enumerate(new))
    version = compare(before, after)

    assert [plan.cells for plan in merged(version)] == [plan.cells for plan in after]
    assert sorted(plan.cells for plan in merged(version, version.differences)) == sorted(plan.cells for plan in before)
