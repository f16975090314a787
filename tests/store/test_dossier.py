import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from nplv_desktop.domain.area.area import AcceptedFinding, Area, Logo, OrvMeasure, Programme
from nplv_desktop.domain.area_file.area_json import area_from_json
from nplv_desktop.store import schema
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.migrations import user_version
from nplv_desktop.store.new_programme import example_programme, new_programme
from tests.domain.area_file.test_area_file import FULL


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "Woontop 2025.nplv"


@pytest.fixture
def programme(reference) -> Programme:
    return example_programme(reference)


def changed(programme: Programme, municipality: str = "Elders") -> Programme:
    area = programme.areas[0]
    return programme.with_area(replace(area, municipality=municipality))


def test_new_dossier_holds_the_twenty_areas(path, reference):
    with Dossier.create(path, new_programme(reference)) as dossier:
        names = [area.name for area in dossier.read().areas]

    assert len(names) == 20
    assert names[0] == "Amsterdam Nieuw-West"


def test_new_dossier_never_overwrites_a_file(path, programme):
    path.write_text("van iemand anders")

    with pytest.raises(DossierError, match="bestaat al"):
        Dossier.create(path, programme)

    assert path.read_text() == "van iemand anders"


def test_everything_entered_comes_back_equal(path, programme, reference):
    full = replace(
        area_from_json(FULL, reference),
        accepted=(AcceptedFinding("vat-near-21", "orv/orv_measures[0].amount_excl", "€ 1", "Zo afgesproken"),),
        logos=(Logo("state", "Rijksoverheid", "image/png", b"\x89PNG"),),
    )
    with Dossier.create(path, programme) as dossier:
        dossier.apply(programme, programme.with_area(full), "Gebied overgenomen")

    with Dossier.open(path) as again:
        assert again.read() == programme.with_area(full)


def test_each_change_is_in_the_file_at_once_and_in_its_history(path, programme):
    with Dossier.create(path, programme) as dossier:
        dossier.apply(programme, changed(programme), "Gemeente")

        with Dossier.open(path, read_only=True) as other:
            assert other.read() == changed(programme)
        assert [(row["area"], row["label"]) for row in dossier.history()] == [("Amsterdam Nieuw-West", "Gemeente")]


def test_areas_can_be_added_and_removed(path, programme):
    extra = Programme((*programme.areas[1:], Area("Elders")))
    with Dossier.create(path, programme) as dossier:
        dossier.apply(programme, extra, "Gebieden")

        assert {area.name for area in dossier.read().areas} == {area.name for area in extra.areas}


def test_an_area_that_is_called_otherwise_is_still_the_same_area(path, programme):
    with Dossier.create(path, programme) as dossier:
        before = dossier.read()
        extra = before.with_area(Area("Elders", municipality="Elders"))
        dossier.apply(before, extra, "Erbij")
        row = dossier._db.execute("SELECT id, uid FROM areas WHERE name = 'Elders'").fetchone()
        areas = (*extra.areas[:-1], replace(extra.areas[-1], name="Elders Oost"))
        after = replace(extra, areas=areas[::-1])
        dossier.apply(extra, after, "Anders genoemd")

        assert dossier.read() == after
        assert dossier._db.execute("SELECT id, uid FROM areas WHERE name = 'Elders Oost'").fetchone() == row


def test_a_row_that_moves_stays_the_same_row_in_the_file(path, programme):
    with Dossier.create(path, programme) as dossier:
        before = dossier.read()
        area = before.area("Vlaardingen Westwijk")
        query = "SELECT uid, rowid FROM orv_measures ORDER BY uid"
        rows = dossier._db.execute(query).fetchall()
        dossier.apply(before, before.with_area(replace(area, orv_measures=area.orv_measures[::-1])), "Omgekeerd")

        assert dossier._db.execute(query).fetchall() == rows
        assert dossier.read().area(area.name).orv_measures == area.orv_measures[::-1]


def test_rows_that_come_from_a_file_over_rows_that_are_there_keep_who_they_are(path, programme):
    with Dossier.create(path, programme) as dossier:
        before = dossier.read()
        area = before.area("Vlaardingen Westwijk")
        known = [row.uid for row in area.orv_measures]
        rows = [replace(row, uid="") for row in area.orv_measures]
        rows[0] = replace(rows[0], note="anders")
        rows[1] = replace(rows[1], description="Anders genoemd")
        after = before.taking_in(replace(area, orv_measures=tuple(rows[::-1])))
        dossier.apply(before, after, "Overgenomen")

        assert [row.uid for row in dossier.read().area(area.name).orv_measures] == known[::-1]


def test_rows_that_nobody_gave_an_identity_get_one_that_stays(path, programme):
    with Dossier.create(path, programme) as dossier:
        before = dossier.read()
        bare = replace(before.areas[0], orv_measures=(OrvMeasure("a"), OrvMeasure("b")))
        after = replace(before, areas=(bare, *before.areas[1:]))
        dossier.apply(before, after, "Zonder")
        first = [row.uid for row in dossier.read().areas[0].orv_measures]
        later = replace(after, areas=(replace(bare, orv_measures=bare.orv_measures[::-1]), *after.areas[1:]))
        dossier.apply(after, later, "Omgekeerd")
        dossier.check_holds(later)

        assert all(len(uid) == 16 for uid in first)
        assert [row.uid for row in dossier.read().areas[0].orv_measures] == first[::-1]


def test_change_that_fails_halfway_leaves_the_file_as_it_was(path, programme):
    too_large = replace(programme.areas[0], stimulus=replace(programme.areas[0].stimulus, previously_subsidised=-5))
    with Dossier.create(path, programme) as dossier:
        after = changed(programme.with_area(too_large))
        broken = Programme((replace(after.areas[1], municipality="X"), too_large, *after.areas[2:]))
        with pytest.raises(DossierError):
            dossier.apply(programme, broken, "Kapot")

        assert dossier.read() == programme
        dossier.apply(programme, changed(programme), "Daarna gaat het verder")


def test_two_programs_never_overwrite_each_other(path, programme):
    with Dossier.create(path, programme) as one, Dossier.open(path) as other:
        one.apply(programme, changed(programme, "Een"), "Een")

        with pytest.raises(DossierError, match="intussen gewijzigd of vervangen"):
            other.apply(programme, changed(programme, "Twee"), "Twee")
        assert one.read() == changed(programme, "Een")


def test_value_read_before_another_program_wrote_is_never_written(path, programme):
    with Dossier.create(path, programme) as early:
        revision = early.revision
        early.apply(programme, changed(programme, "Een"), "Een")

    with (
        Dossier.open(path, revision=revision) as late,
        pytest.raises(DossierError, match="intussen gewijzigd of vervangen"),
    ):
        late.apply(programme, changed(programme, "Twee"), "Twee")


def test_copy_is_complete_and_never_the_file_itself(path, programme, tmp_path):
    with Dossier.create(path, programme) as dossier:
        dossier.save_copy(tmp_path / "kopie.nplv")
        with pytest.raises(DossierError, match="andere naam"):
            dossier.save_copy(path)

    with Dossier.open(tmp_path / "kopie.nplv") as copy:
        assert copy.read() == programme
    assert sorted(file.name for file in tmp_path.iterdir()) == ["Woontop 2025.nplv", "kopie.nplv"]


def test_read_only_dossier_refuses_changes(path, programme):
    Dossier.create(path, programme).close()

    with Dossier.open(path, read_only=True) as dossier, pytest.raises(DossierError, match="alleen-lezen"):
        dossier.apply(programme, changed(programme), "Gemeente")


def test_dossier_has_exactly_the_named_tables_and_all_are_strict(path, programme):
    Dossier.create(path, programme).close()
    with sqlite3.connect(path) as connection:
        tables = {row[1]: row[5] for row in connection.execute("PRAGMA table_list") if row[2] == "table"}
    connection.close()

    own = {name: strict for name, strict in tables.items() if not name.startswith(("sqlite_", "_sqlite_"))}
    assert own == dict.fromkeys(schema.TABLES, 1)


def test_journal_is_a_rollback_journal(path, programme):
    with Dossier.create(path, programme) as dossier:
        assert dossier._db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert dossier._db.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert dossier._db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


# -- files that are not what they should be ---------------------------------------------------------------------------


def refusal(path: Path) -> str:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DossierError) as caught:
        Dossier.open(path)
    assert "\n" not in str(caught.value)
    if before is not None:
        assert path.read_bytes() == before
    return str(caught.value)


def altered(path: Path, programme: Programme, *statements: str) -> Path:
    Dossier.create(path, programme).close()
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_missing_file_is_refused(path):
    assert "niet gevonden" in refusal(path)


def test_folder_is_refused(tmp_path):
    assert "geen bestand" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 een Excelbestand", b"SQLite format 3\x00"])
def test_foreign_file_is_refused(path, content):
    path.write_bytes(content)

    assert refusal(path)


def test_other_sqlite_database_is_refused(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE iets (x)")
    connection.commit()
    connection.close()

    assert "geen dossier" in refusal(path)


def test_newer_file_is_refused_kindly(path, programme):
    assert "nieuwere versie" in refusal(altered(path, programme, "PRAGMA user_version = 301"))


def test_slightly_newer_file_still_opens(path, programme):
    newer = altered(path, programme, f"PRAGMA user_version = {user_version() + 1}", "CREATE TABLE later (x)")

    with Dossier.open(newer) as dossier:
        assert dossier.read() == programme


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER hap AFTER UPDATE ON areas BEGIN DELETE FROM orv_measures; END",
        "CREATE VIEW kijk AS SELECT * FROM areas",
        "DROP TABLE orv_measures",
        "ALTER TABLE areas ADD COLUMN extra TEXT",
        "DELETE FROM programme",
    ],
)
def test_tampered_file_is_refused(path, programme, statement):
    assert "beschadigd" in refusal(altered(path, programme, statement))


def test_damaged_file_is_refused_or_reads_the_same(path, programme):
    Dossier.create(path, programme).close()
    whole = path.read_bytes()
    for offset in range(0, len(whole), 997):
        path.write_bytes(whole[:offset] + b"\xff" * 64 + whole[offset + 64 :])
        try:
            with Dossier.open(path) as dossier:
                dossier.read()
        except DossierError as error:
            assert "\n" not in str(error)


def test_cut_file_is_refused(path, programme):
    Dossier.create(path, programme).close()
    path.write_bytes(path.read_bytes()[:-5000])

    assert refusal(path)
