"""Every dossier, round, backup and area file that a release ever wrote opens, and says what it said then."""

import json
import shutil
import sqlite3

import pytest

from nplv_desktop.domain.area.area_identity import identities_of
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.store import schema
from nplv_desktop.store.area_file_on_disk import read_area_file, write_area_file
from nplv_desktop.store.backups import backups_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.migrations import minor_version, user_version
from nplv_desktop.store.round_rows import make_round
from tests.conftest import DATA

FOLDER = DATA / "dossiers"
#: By file: the areas and rounds as the release that wrote version 1.7 exported them.
EXPORTED = json.loads((FOLDER / "exported.json").read_text("utf-8"))
AREA_FILES = sorted((DATA / "area_files").glob("*.json"))
OLD_FILES = sorted(FOLDER.glob("*.nplv"))
TALKS = FOLDER / "version-1.7-talks.nplv"


def version(path):
    connection = sqlite3.connect(path)
    try:
        return connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()


@pytest.fixture(params=OLD_FILES, ids=lambda file: file.stem)
def old(request):
    return request.param


@pytest.fixture
def path(old, tmp_path):
    return shutil.copy(old, tmp_path / old.name)


def test_a_file_of_every_format_is_kept():
    kept = {version(file) for file in OLD_FILES}

    released = {100 + minor for minor in range(1, 8)}
    assert kept == released | {schema.MAJOR_VERSION * 100 + minor for minor in range(10, minor_version() + 1)}


def said(dossier):
    """What a dossier says, as the release of then would have exported it."""
    return {
        "areas": {area.name: area_text(area) for area in dossier.read().areas},
        "rounds": [
            {
                "area": known.area,
                "number": known.number,
                "label": known.label,
                "fingerprint": known.fingerprint,
                "is_sound": known.is_sound,
                "state": area_text(known.state),
            }
            for known in dossier.rounds()
        ],
    }


@pytest.mark.parametrize("read_only", [True, False])
def test_it_says_what_it_said_then_areas_and_rounds(path, old, read_only):
    with Dossier.open(path, read_only=read_only) as dossier:
        assert said(dossier) == EXPORTED[old.stem]
        assert dossier.notices == ()

    with Dossier.open(path, read_only=read_only) as again:
        assert said(again) == EXPORTED[old.stem]


def test_it_is_brought_up_to_date_after_a_backup(path, old):
    before = version(path)
    Dossier.open(path).close()

    assert version(path) == user_version()
    backups = [file for file in path.parent.iterdir() if file != path]
    assert [version(backup) for backup in backups] == ([] if before == user_version() else [before])


def test_everything_in_it_has_an_identity_that_stays(path):
    with Dossier.open(path) as dossier:
        programme = dossier.read()
    assert len(programme.uid) == 32
    found = [uid for area in programme.areas for uid in identities_of(area)]
    assert all(found) and len(found) == len(set(found))
    assert {"heerlen-noord", "vlaardingen-westwijk"} <= {area.uid for area in programme.areas}

    with Dossier.open(path) as again:
        same = again.read()
    assert [identities_of(area) for area in same.areas] == [identities_of(area) for area in programme.areas]
    assert same.uid == programme.uid


@pytest.mark.parametrize("file", AREA_FILES, ids=lambda file: file.name)
def test_an_area_file_of_then_is_read_and_written_again_to_the_letter(file, reference, tmp_path):
    write_area_file(read_area_file(file, reference), tmp_path / file.name)

    assert (tmp_path / file.name).read_bytes() == file.read_bytes()


def test_a_backup_of_the_ring_opens(tmp_path):
    (tmp_path / "Reservekopieën").mkdir()
    shutil.copy(FOLDER / "backup-1.7-talks.nplv", tmp_path / "Reservekopieën" / "talks 2026-11-21 101500.nplv")
    shutil.copy(TALKS, tmp_path / "talks.nplv")

    (backup,) = backups_of(tmp_path / "talks.nplv")
    with Dossier.open(backup.path, read_only=True) as dossier:
        assert said(dossier) == EXPORTED["backup-1.7-talks"]


def test_what_no_area_file_holds_is_all_there(tmp_path):
    path = shutil.copy(TALKS, tmp_path / "talks.nplv")
    with Dossier.open(path) as dossier:
        area = dossier.read().area("Breda Noord")
        first = dossier.rounds()[0].state
        own = dossier.active_template("agreement")
        exports = dossier.exports()

    assert [logo.role for logo in area.logos] == ["state", "alliance"]
    assert area.planlijst_source.sheets[0].columns == (("A", "Plan", "name"), ("B", "Aantal", "dwellings"))
    assert area.planlijst[-2].typed == {"dwellings", "start_2026"}
    assert area.planlijst[-2].origin.unread == (("Opmerking", "zie mail"),)
    scenario = area.scenarios[0]
    assert (str(scenario.rules.band_low), str(scenario.rules.band_high)) == ("0.875", "1.125")
    assert str(scenario.rules.per_dwelling) == "7000.50"
    assert scenario.orv_measures == first.orv_measures
    assert area.scenarios[1].orv_measures is None
    assert own[0] == "eigen.docx" and own[1][:2] == b"PK"
    assert {export["file_name"] for export in exports} and all(export["round"] == 1 for export in exports)
    assert (first.scenarios, first.logos, first.planlijst) == (area.scenarios, area.logos, area.planlijst)
    assert first.accepted[0].where == "orv/orv_measures[1].untaxed"


def test_accepted_findings_now_name_the_row_they_are_about(tmp_path):
    path = shutil.copy(TALKS, tmp_path / "talks.nplv")
    with Dossier.open(path) as dossier:
        area = dossier.read().area("Breda Noord")

    assert [item.where for item in area.accepted] == [
        f"orv/orv_measures[{area.orv_measures[1].uid}].untaxed",
        f"orv/orv_measures[{area.orv_measures[0].uid}].start_year",
        "stimulus/housing",
        f"capacity/capacity[{area.capacity[1].uid}].amount_incl",
    ]


def test_rounds_of_then_and_of_now_stand_beside_each_other(tmp_path):
    path = shutil.copy(TALKS, tmp_path / "talks.nplv")
    with Dossier.open(path) as dossier:
        state = dossier.read().area("Breda Noord")
        dossier.add_round(make_round(state, 3, "nu", "", "2026-11-25T10:00:00+00:00"))
    with Dossier.open(path) as dossier:
        rounds = dossier.rounds()

    assert all(known.is_sound for known in rounds)
    assert rounds[-1].state == state
    assert identities_of(rounds[-1].state) == identities_of(state)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE orv_measures SET untaxed_cents = 201 WHERE untaxed_cents = 200",
        "UPDATE logos SET description = 'Anders' WHERE role = 'state'",
        "UPDATE accepted_findings SET reason = 'Anders' WHERE code = 'rate'",
        "UPDATE scenarios SET band_low_per_mille = 876 WHERE band_low_per_mille = 875",
        "UPDATE plans SET origin = replace(origin, 'Blad1', 'Blad2')",
        "UPDATE planlijst_sources SET shift = 3",
    ],
)
@pytest.mark.parametrize("is_upgraded", [False, True], ids=["then", "now"])
def test_nothing_of_an_area_changes_without_being_noticed(tmp_path, damage, is_upgraded):
    path = shutil.copy(TALKS, tmp_path / "talks.nplv")
    if is_upgraded:
        Dossier.open(path).close()
    connection = sqlite3.connect(path)
    assert connection.execute(damage).rowcount > 0
    connection.commit()
    connection.close()
    before = path.read_bytes()

    with pytest.raises(DossierError, match="beschadigd"), Dossier.open(path) as dossier:
        dossier.read()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "damage", ["UPDATE payments SET amount_cents = 1 + amount_cents", "UPDATE reviews SET content = '{}'"]
)
def test_damage_is_noticed_before_a_file_is_brought_up_to_date(tmp_path, damage):
    """A file of an earlier minor release with digests over JSON is held against them before they are made anew."""
    path = shutil.copy(FOLDER / "version-2.10.nplv", tmp_path / "dossier.nplv")
    connection = sqlite3.connect(path)
    assert connection.execute(damage).rowcount > 0
    connection.execute("PRAGMA user_version = 209")
    connection.commit()
    connection.close()
    before = path.read_bytes()

    with pytest.raises(DossierError, match="beschadigd"):
        Dossier.open(path)
    assert path.read_bytes() == before
