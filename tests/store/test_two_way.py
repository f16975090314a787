"""A next minor release reads what this one wrote; this one reads on in what that one wrote and loses nothing of it."""

import json
import shutil
import sqlite3
from dataclasses import replace

import pytest

from nplv_desktop.cli.main import run
from nplv_desktop.domain.area.area import OrvMeasure
from nplv_desktop.domain.record.identity import new_row_id
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.kept.formats import FORMAT
from nplv_desktop.store.migrations import user_version
from nplv_desktop.store.new_programme import example_programme
from tests.store import next_release
from tests.store.test_earlier_formats import EXPORTED, FOLDER, OLD_FILES

_COMMON = """
import json, sys
from dataclasses import replace
from pathlib import Path
import nplv_desktop
assert Path(nplv_desktop.__file__).parent.parent == Path.cwd(), nplv_desktop.__file__
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.round_rows import make_round
"""
_OPEN_ALL = (
    _COMMON
    + """
from tests.store.test_earlier_formats import said
from nplv_desktop.domain.area_file.area_json_writer import area_text
told = {}
for path in map(Path, sys.argv[1:]):
    with Dossier.open(path) as dossier:
        first = dossier.read()
        told[path.stem] = said(dossier)
        formats = {row[0] for row in dossier._db.execute("SELECT format FROM area_digests")}
        assert formats == {3}, formats
        area = next(area for area in first.areas if area.orv_measures)
        phased = replace(area, orv_measures=tuple(replace(row, phase="bouw") for row in area.orv_measures))
        dossier.apply(first, first.with_area(phased), "Fase")
        dossier.add_round(make_round(phased, 9, "", "", "2027-01-01T10:00:00+00:00"))
    with Dossier.open(path) as dossier:
        assert dossier.read().area(area.name).orv_measures[0].phase == "bouw"
        assert dossier.rounds()[-1].state.orv_measures[0].phase == "bouw"
        file = json.loads(area_text(dossier.read().area(area.name)))
        assert file["version"] == 3 and file["orv_measures"][0]["phase"] == "bouw"
        assert all(known.is_sound for known in dossier.rounds()[:-1])
        assert dossier.rounds()[-1].is_sound
print(json.dumps(told))
"""
)
_WRITE = (
    _COMMON
    + """
with Dossier.open(Path(sys.argv[1])) as dossier:
    programme = dossier.read()
    for name in ("Heerlen Noord", "Vlaardingen Westwijk"):
        area = programme.area(name)
        rows = tuple(replace(row, phase=f"fase {place}") for place, row in enumerate(area.orv_measures))
        after = programme.with_area(replace(area, orv_measures=rows, coordinator="Jansen"))
        dossier.apply(programme, after, "Fasen")
        programme = after
        dossier._db.execute("INSERT INTO visits SELECT id, '2027-01-01' FROM areas WHERE name = ?", [name])
        dossier._db.conn.commit()
    dossier.add_round(make_round(programme.area("Heerlen Noord"), 1, "nieuw", "", "2027-01-01T10:00:00+00:00"))
"""
)
_READ = (
    _COMMON
    + """
with Dossier.open(Path(sys.argv[1])) as dossier:
    programme = dossier.read()
    told = {
        area.name: {
            "coordinator": area.coordinator,
            "municipality": area.municipality,
            "rows": [[row.description, row.phase] for row in area.orv_measures],
        }
        for area in programme.areas
        if area.orv_measures
    }
    told["notices"] = dossier.notices
    told["formats"] = dict(dossier._db.execute(
        "SELECT name, format FROM area_digests JOIN areas ON id = area_id"
    ).fetchall())
    told["rounds"] = [[known.number, known.is_sound] for known in dossier.rounds()]
    told["visits"] = dossier._db.execute("SELECT count(*) FROM visits").fetchone()[0]
    if sys.argv[2:]:
        name = sys.argv[2]
        area = programme.area(name)
        dossier.apply(programme, programme.with_area(replace(area, municipality="Daarna")), "Daarna")
        told["formats"] = dict(dossier._db.execute(
            "SELECT name, format FROM area_digests JOIN areas ON id = area_id"
        ).fetchall())
print(json.dumps(told))
"""
)


@pytest.fixture(scope="module")
def next_program(tmp_path_factory):
    return next_release.make(tmp_path_factory.mktemp("next"))


@pytest.fixture
def from_next(tmp_path, next_program, reference):
    """A dossier that the next release wrote into last: every digest and a round are of its format."""
    path = tmp_path / "volgende.nplv"
    Dossier.create(path, example_programme(reference)).close()
    next_release.run(next_program, _WRITE, path)
    return path


def test_the_next_release_opens_every_dossier_there_ever_was(tmp_path, next_program):
    paths = [shutil.copy(old, tmp_path / old.name) for old in OLD_FILES]

    told = json.loads(next_release.run(next_program, _OPEN_ALL, *paths))

    assert told == EXPORTED
    assert sorted(told) == sorted(file.stem for file in FOLDER.glob("*.nplv"))


def test_a_dossier_of_the_next_release_is_read_on_and_that_is_said(from_next, reference):
    with Dossier.open(from_next) as dossier:
        assert dossier.read() == example_programme(reference)
        newer, unchecked = dossier.notices
        rounds = dossier.rounds()

    assert "ook met een nieuwere versie van NPLV Desktop bewaard" in newer
    assert "niet te controleren: Amsterdam Nieuw-West, " in unchecked
    assert [known.is_sound for known in rounds] == [True]
    assert rounds[0].state == example_programme(reference).area("Heerlen Noord")


def test_what_this_release_does_not_know_stays_with_its_row_when_rows_change_and_move(from_next, next_program):
    with Dossier.open(from_next) as dossier:
        before = dossier.read()
        area = before.area("Vlaardingen Westwijk")
        _, second, *rest = area.orv_measures
        new = OrvMeasure("Nieuw", uid=new_row_id())
        rows = (*rest[::-1], new, replace(second, description="Anders genoemd"))
        after = before.with_area(replace(area, orv_measures=rows, municipality="Gewijzigd"))
        dossier.apply(before, after, "Wijzigingen")
        assert dossier.read() == after

    others = {area.name for area in after.areas} - {"Vlaardingen Westwijk"}
    with Dossier.open(from_next) as again:
        assert again.read() == after
        assert "niet te controleren" in again.notices[1]
    assert formats_in(from_next) == {"Vlaardingen Westwijk": FORMAT} | dict.fromkeys(others, FORMAT + 1)
    told = json.loads(next_release.run(next_program, _READ, from_next, "Heerlen Noord"))
    there = told["Vlaardingen Westwijk"]
    assert there["coordinator"] == "Jansen" and there["municipality"] == "Gewijzigd"
    kept = {row.description: f"fase {place}" for place, row in enumerate(area.orv_measures)}
    kept |= {"Nieuw": None, "Anders genoemd": "fase 1"}
    assert there["rows"] == [[row.description, kept[row.description]] for row in rows]
    assert told["Heerlen Noord"]["rows"][0][1] == "fase 0"
    assert told["visits"] == 2
    assert told["rounds"] == [[1, True]]
    assert told["notices"] == []
    # With its next change the newer release makes the digests anew that this one left.
    assert set(told["formats"].values()) == {3}


def test_a_change_of_one_plan_keeps_what_its_list_has_more(from_next):
    from nplv_desktop.domain.area.plan import plan_of

    with Dossier.open(from_next) as dossier:
        before = dossier.read()
        plans = tuple(plan_of({"plan_id": str(place), "name": f"Plan {place}"}) for place in range(3))
        after = before.with_area(replace(before.area("Heerlen Noord"), planlijst=plans))
        dossier.apply(before, after, "Lijst")
        dossier._db.execute("UPDATE plans SET cells = json_set(cells, '$.later', 'iets')")
        dossier._db.conn.commit()
        area = after.area("Heerlen Noord")
        plans = (area.planlijst[2], area.planlijst[0].having({"name": "Anders"}))
        dossier.apply(after, after.with_area(replace(area, planlijst=plans)), "Plan")
        cells = [json.loads(row[0]) for row in dossier._db.execute("SELECT cells FROM plans ORDER BY position")]
        assert dossier.read().area("Heerlen Noord").planlijst == plans

    assert [cell["name"] for cell in cells] == ["Plan 2", "Anders"]
    assert [cell["later"] for cell in cells] == ["iets", "iets"]


def formats_in(path):
    connection = sqlite3.connect(path)
    found = dict(connection.execute("SELECT name, format FROM area_digests JOIN areas ON id = area_id").fetchall())
    connection.close()
    return found


def altered(path, *statements):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


@pytest.fixture
def path(tmp_path, reference):
    made = tmp_path / "dossier.nplv"
    Dossier.create(made, example_programme(reference)).close()
    return made


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE orv_measures ADD COLUMN phase TEXT",
        "CREATE TABLE later (x TEXT) STRICT",
        "ALTER TABLE rounds ADD uid TEXT",
    ],
)
def test_one_more_column_or_table_is_no_damage(path, reference, statement):
    altered(path, statement, f"PRAGMA user_version = {user_version() + 1}")

    with Dossier.open(path) as dossier:
        assert dossier.read() == example_programme(reference)
        assert len(dossier.notices) == 1


def test_a_digest_of_a_later_format_is_not_to_be_checked_but_never_damage(path, reference):
    altered(path, f"UPDATE area_digests SET format = 99, sha256 = '{'0' * 64}'")
    altered(path, f"UPDATE programme_digest SET format = 99, sha256 = '{'0' * 64}'")

    with Dossier.open(path) as dossier:
        assert dossier.read() == example_programme(reference)
        (notice,) = dossier.notices
    assert "niet te controleren" in notice and "en 18 andere" in notice


def test_the_next_major_release_is_newer_and_never_damage(path):
    altered(path, f"PRAGMA user_version = {(user_version() // 100 + 1) * 100}", "DROP TABLE orv_measures")

    with pytest.raises(DossierError, match="nieuwere versie") as refusal:
        Dossier.open(path)
    assert "beschadigd" not in str(refusal.value)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER hap AFTER UPDATE ON areas BEGIN DELETE FROM orv_measures; END",
        "CREATE VIEW kijk AS SELECT * FROM areas",
    ],
)
def test_what_acts_on_tables_of_this_release_is_refused_also_in_a_later_file(path, statement):
    altered(path, statement, f"PRAGMA user_version = {user_version() + 1}")

    with pytest.raises(DossierError, match="nieuwere versie"):
        Dossier.open(path)


def test_a_value_that_only_a_later_release_has_is_newer_and_never_damage(path):
    altered(path, "UPDATE orv_measures SET kind = NULL", f"PRAGMA user_version = {user_version() + 1}")
    altered(path, "UPDATE area_digests SET format = 99", "UPDATE area_texts SET key = 'later' WHERE position = 0")
    with Dossier.open(path) as dossier:
        dossier.read()

    altered(path, "INSERT INTO area_sections (area_id, position, key, content) VALUES (1, 0, 'letter', '[]')")
    with Dossier.open(path) as dossier, pytest.raises(DossierError, match="nieuwere versie"):
        dossier.read()


def test_a_command_says_beside_its_result_that_a_later_release_wrote_the_file(path, capsys):
    altered(path, "ALTER TABLE orv_measures ADD COLUMN phase TEXT", f"PRAGMA user_version = {user_version() + 1}")

    assert run(["totals", str(path), "--json"]) == 0
    said = capsys.readouterr()
    assert len(json.loads(said.out)) == 20
    assert said.err.startswith("Let op: “dossier.nplv” is ook met een nieuwere versie")
