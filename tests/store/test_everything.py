"""Whatever is entered comes back as it was: through the dossier, through rounds, through every change."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.area_identity import identities_of
from nplv_desktop.domain.record.field import Group, fields_of
from nplv_desktop.store import schema
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.kept.digests import Digests, digest_of_json
from nplv_desktop.store.kept.kept_json import to_json
from nplv_desktop.store.migrations import make_tables
from nplv_desktop.store.round_rows import RoundReader, make_round, round_row
from nplv_desktop.store.tables.area_tables import AREA_TABLES, area_row, plan_row
from tests.store.values import areas, programmes

NAMES = ("Heerlen Noord", "Elders")
MADE_AT = "2026-11-21T10:00:00+00:00"


def identities(programme):
    return [programme.uid, *(identities_of(area) for area in programme.areas)]


def all_of(area):
    """An area with everything that `==` passes over, nested identities too."""
    return to_json(area)


@settings(max_examples=30)
@given(programme=programmes(*NAMES))
def test_everything_entered_comes_back_from_the_dossier(programme, tmp_path_factory):
    path = tmp_path_factory.mktemp("alles") / "dossier.nplv"
    with Dossier.create(path, programme) as dossier:
        found = dossier.read()

    assert found == programme
    assert identities(found) == identities(programme)
    assert [all_of(area) for area in found.areas] == [all_of(area) for area in programme.areas]


@settings(max_examples=20)
@given(states=st.lists(programmes(NAMES[0]), min_size=2, max_size=3), data=st.data())
def test_every_change_leaves_exactly_what_it_says(states, data, tmp_path_factory):
    """Rows of one state among those of another, in any order: what stays, goes and comes is all right."""
    path = tmp_path_factory.mktemp("alles") / "dossier.nplv"
    with Dossier.create(path, states[0]) as dossier:
        before = dossier.read()
        for state in states[1:]:
            area, other = before.areas[0], state.areas[0]
            mixed = {
                name: tuple(data.draw(st.permutations((*getattr(area, name), *getattr(other, name)[:1]))))[:3]
                for name in ("orv_measures", "capacity", "planlijst", "scenarios", "logos", "accepted", "wbi")
            }
            after = before.with_area(dataclasses.replace(other, uid=area.uid, **mixed))
            after = dataclasses.replace(after, booklet=state.booklet, parameters=state.parameters)
            dossier.apply(before, after, "Wijziging")
            assert dossier.read() == after
            assert identities(dossier.read()) == identities(after)
            dossier.check_holds(after)
            before = after


@settings(max_examples=30)
@given(state=areas(NAMES[0]))
def test_everything_entered_comes_back_from_a_round(state):
    frozen = make_round(state, 1, "bod", "", MADE_AT)

    found = RoundReader().read(round_row(frozen))

    assert found == frozen
    assert found.is_sound
    assert all_of(found.state) == all_of(state)


@settings(max_examples=30)
@given(state=areas(NAMES[0]), other=areas(NAMES[0]))
def test_the_digest_is_over_all_of_it_and_the_same_whether_computed_whole_or_by_part(state, other):
    digests = Digests()

    assert digests.of(state) == digest_of_json(to_json(state)) == Digests().of(state)
    assert (digests.of(other) == digests.of(state)) == (to_json(other) == to_json(state))


def test_every_field_has_the_column_that_its_declaration_names():
    db = Database(memory=True)
    make_tables(db)
    area = Area("x")

    def columns(table):
        return {row[1]: row[2] for row in db.execute(f"PRAGMA table_info({table})")}

    assert set(area_row(area)) == set(columns(schema.AREAS)) - {"id", "position"}
    assert {"uid", "cells", "origin"} == set(columns(schema.PLANS)) - {"area_id", "position"}
    assert {table.name for table in AREA_TABLES} | {schema.PLANS} == {
        name for name in schema.TABLES if "area_id" in columns(name)
    } - {schema.AREA_DIGESTS}
    assert plan_row.__doc__


@pytest.mark.parametrize("table", AREA_TABLES, ids=lambda table: table.name)
@settings(max_examples=8)
@given(data=st.data())
def test_every_row_fits_its_table(table, data):
    db = Database(memory=True)
    make_tables(db)
    known = {row[1] for row in db.execute(f"PRAGMA table_info({table.name})")} - {"area_id", "position"}

    for row in table.rows(data.draw(areas(NAMES[0]))):
        assert set(row) == known
        assert set(table.key) <= known


def test_the_parts_of_an_area_are_all_kept_somewhere():
    """A section that a later version adds must get its place: nothing of an area is left out in silence."""
    declared = {field.attribute for field in fields_of(Area)}
    groups = {field.attribute for field in fields_of(Area) if isinstance(field.kind, Group)}

    assert declared | {"planlijst_source", "accepted", "logos", "scenarios", "stated_blank"} == {
        field.name for field in dataclasses.fields(Area)
    }
    assert groups == {
        *("agreement", "housing", "stimulus", "care_homes", "texts", "woontop", "booklet", "letter"),
        *("planning", "monitoring"),
    }
