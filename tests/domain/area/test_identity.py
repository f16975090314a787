"""Identities of rows: made once, kept for ever, no content."""

from dataclasses import replace
from decimal import Decimal

from nplv_desktop.domain.area.area import Area, OrvMeasure, Programme
from nplv_desktop.domain.area.area_identity import identities_of, with_identities
from nplv_desktop.domain.area.letter import Letter
from nplv_desktop.domain.area.plan import Plan, plan_of
from nplv_desktop.domain.area.planning import YearAmount
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.changes.plan_changes import compare, merged


def area(*rows: OrvMeasure, plans: tuple[Plan, ...] = ()) -> Area:
    return Programme().with_area(Area("Breda Noord", uid="breda-noord", orv_measures=rows, planlijst=plans)).areas[0]


def test_every_row_gets_an_identity_and_keeps_it():
    made = area(OrvMeasure("Brug"), OrvMeasure("Brug"), plans=(plan_of({"name": "Hof"}),))
    first, second = (row.uid for row in made.orv_measures)

    assert len({first, second, made.planlijst[0].uid}) == 3
    assert all(len(uid) == 16 and set(uid) <= set("0123456789abcdef") for uid in identities_of(made)[1:])
    assert with_identities(made) is made


def test_a_row_that_moves_takes_its_identity_along():
    made = area(OrvMeasure("Brug"), OrvMeasure("Plein"))
    moved = Programme().with_area(replace(made, orv_measures=made.orv_measures[::-1])).areas[0]

    assert [row.uid for row in moved.orv_measures] == [row.uid for row in made.orv_measures][::-1]
    assert identities_of(moved) != identities_of(made)


def test_a_row_that_was_copied_gets_an_identity_of_its_own():
    made = area(OrvMeasure("Brug"))
    twice = with_identities(replace(made, orv_measures=made.orv_measures * 2))

    assert twice.orv_measures[0].uid == made.orv_measures[0].uid
    assert twice.orv_measures[1].uid not in ("", made.orv_measures[0].uid)


def test_identities_are_no_content():
    assert OrvMeasure("Brug", uid="a" * 16) == OrvMeasure("Brug", uid="b" * 16)
    assert Area("Breda Noord", uid="breda-noord").is_empty


def test_a_file_without_identities_pairs_its_rows_by_description_amount_and_place():
    euro = EnteredAmount(excl=Decimal("5.00"))
    known = area(OrvMeasure("Brug"), OrvMeasure("Plein", amount=euro), OrvMeasure("Park"))
    brug, plein, park = (row.uid for row in known.orv_measures)
    file = Area("Breda Noord", orv_measures=(OrvMeasure("Square", amount=euro), OrvMeasure("brug"), OrvMeasure("Tuin")))

    taken = Programme((known,)).taking_in(file).areas[0]

    assert [row.uid for row in taken.orv_measures] == [plein, brug, park]


def test_a_file_of_an_older_program_takes_nothing_away_that_it_cannot_hold():
    row = OrvMeasure("Brug", spending=(YearAmount("2025", Decimal("1.00")),))
    known = replace(area(row), letter=Letter(subject="Afspraak"))

    taken = (
        Programme((known,)).taking_in(Area("Breda Noord", orv_measures=(OrvMeasure("Brug", note="nieuw"),))).areas[0]
    )

    assert taken.letter == known.letter
    assert taken.orv_measures[0].spending == row.spending
    assert taken.orv_measures[0].note == "nieuw"


def test_a_plan_of_a_newer_list_is_the_plan_that_it_was():
    known = area(plans=(plan_of({"plan_id": "N-01", "name": "Hof", "dwellings": 5}),)).planlijst
    newer = (plan_of({"plan_id": "N-01", "name": "Hof", "dwellings": 6}),)

    assert [plan.uid for plan in merged(compare(known, newer))] == [known[0].uid]
