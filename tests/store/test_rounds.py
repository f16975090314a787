"""A round holds everything, comes back equal, and cannot be changed."""

import sqlite3
from dataclasses import replace

import pytest

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    DwellingCount,
    Logo,
    Scenario,
    ScenarioRules,
)
from nplv_desktop.domain.area.plan import Plan, PlanOrigin, plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.area_file.area_json import area_from_json
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.round_rows import make_round
from tests.domain.area_file.test_area_file import FULL


@pytest.fixture
def full(reference):
    area = area_from_json(FULL, reference)
    cells = plan_of({"plan_id": "7", "name": "Kade", "total": 40}).cells
    return replace(
        area,
        planlijst=(*area.planlijst, Plan(cells, PlanOrigin("Blad1", 4, cells))),
        planlijst_source=PlanlijstSource("lijst.xlsx", "a" * 64, "2026-11-21T10:00:00"),
        accepted=(AcceptedFinding("vat-near-21", "orv/orv_measures[0].amount_excl", "€ 1", "Zo afgesproken"),),
        logos=(Logo("state", "Rijksoverheid", "image/png", b"\x89PNG\x00"),),
        scenarios=(
            Scenario(
                "Meer",
                pure_nplv=DwellingCount(10, 5),
                previously_subsidised=0,
                orv_measures=area.orv_measures,
                capacity=area.capacity,
                rules=ScenarioRules(correction_denominator=120),
            ),
        ),
    )


@pytest.fixture
def path(tmp_path, reference):
    made = tmp_path / "rondes.nplv"
    Dossier.create(made, example_programme(reference)).close()
    return made


def test_a_round_comes_back_with_everything_in_it(path, full):
    frozen = make_round(full, 1, "bod", "na schorsing", "2026-11-21T10:00:00+00:00")
    with Dossier.open(path) as dossier:
        dossier.add_round(frozen)

    with Dossier.open(path) as again:
        (found,) = again.rounds()

    assert found == frozen
    assert found.is_sound
    assert len(found.fingerprint) == 64


def test_scenarios_come_back_equal(path, full):
    with Dossier.open(path) as dossier:
        before = dossier.read()
        dossier.apply(before, before.with_area(full), "Scenario")

    with Dossier.open(path) as again:
        assert again.read().area(full.name) == full


def test_any_difference_gives_another_fingerprint(full):
    prints = {
        make_round(state, number, label, note, made_at).fingerprint
        for state, number, label, note, made_at in (
            (full, 1, "bod", "", "2026-11-21T10:00:00+00:00"),
            (full, 2, "bod", "", "2026-11-21T10:00:00+00:00"),
            (full, 1, "bot", "", "2026-11-21T10:00:00+00:00"),
            (full, 1, "bod", "x", "2026-11-21T10:00:00+00:00"),
            (full, 1, "bod", "", "2026-11-21T10:00:01+00:00"),
            (replace(full, municipality="Elders"), 1, "bod", "", "2026-11-21T10:00:00+00:00"),
        )
    }

    assert len(prints) == 6


def test_the_file_itself_refuses_to_change_or_drop_a_round(path, full):
    with Dossier.open(path) as dossier:
        dossier.add_round(make_round(full, 1, "bod", "", "2026-11-21T10:00:00+00:00"))

    connection = sqlite3.connect(path)
    for statement in ("UPDATE rounds SET label = 'anders'", "DELETE FROM rounds"):
        with pytest.raises(sqlite3.DatabaseError, match="unchangeable"):
            connection.execute(statement)
    connection.close()


def test_a_number_is_used_once(path, full):
    first = make_round(full, 1, "bod", "", "2026-11-21T10:00:00+00:00")
    with Dossier.open(path) as dossier:
        dossier.add_round(first)
        dossier.add_round(make_round(full, 1, "ander bod", "", "2026-11-21T11:00:00+00:00"))

        assert dossier.rounds() == (first,)


@pytest.mark.parametrize("column", ["label", "note", "made_at", "fingerprint"])
def test_a_round_that_was_tampered_with_says_so(path, full, column):
    with Dossier.open(path) as dossier:
        dossier.add_round(make_round(full, 1, "bod", "", "2026-11-21T10:00:00+00:00"))
    connection = sqlite3.connect(path)
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'rounds_no_update'").fetchone()
    connection.execute("DROP TRIGGER rounds_no_update")
    connection.execute(f"UPDATE rounds SET {column} = ?", ["0" * 64])
    connection.execute(trigger)
    connection.commit()
    connection.close()

    with Dossier.open(path) as again:
        assert not again.rounds()[0].is_sound


@pytest.mark.parametrize("content", [b"", b"geen zlib", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_round_that_cannot_be_read_is_told_in_one_sentence(path, content):
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO rounds (area, number, label, note, made_at, fingerprint, content) VALUES (?, 1, '', '', '', ?, ?)",
        ["Heerlen Noord", "0" * 64, content],
    )
    connection.commit()
    connection.close()

    with Dossier.open(path) as dossier, pytest.raises(DossierError, match="beschadigd"):
        dossier.rounds()


def test_plans_that_are_the_same_in_two_rounds_are_read_once(path, full):
    with Dossier.open(path) as dossier:
        for number in (1, 2):
            dossier.add_round(make_round(full, number, "", "", "2026-11-21T10:00:00+00:00"))

        first, second = dossier.rounds()

    assert first.state.planlijst[0] is second.state.planlijst[0]
