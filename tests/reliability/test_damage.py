"""Damaged files are refused or read the same: never a crash, never silently other figures."""

import json
import random
import sqlite3

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.store import schema
from nplv_desktop.store.area_file_on_disk import read_area_file, write_area_file
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.round_rows import make_round
from tests.reliability.damage import damaged
from tests.reliability.everything import programme_with_everything

VARIANTS = 250


@pytest.fixture
def programme(reference):
    return programme_with_everything(reference)


@pytest.fixture
def path(tmp_path, programme):
    made = tmp_path / "dossier.nplv"
    with Dossier.create(made, programme) as dossier:
        area = programme.area("Heerlen Noord")
        dossier.add_round(make_round(area, 1, "bod", "", "2026-11-21T10:00:00+00:00"))
    return made


def outcome(path, programme):
    """ "refused", or "same"; anything else fails."""
    try:
        with Dossier.open(path, read_only=True) as dossier:
            read, rounds = dossier.read(), dossier.rounds()
    except DossierError as error:
        assert "\n" not in str(error)
        return "refused"
    assert read == programme, "figures changed silently"
    assert all(not known.is_sound or known.state == programme.area("Heerlen Noord") for known in rounds)
    return "same"


@pytest.mark.parametrize("seed", range(5))
def test_a_damaged_dossier_is_refused_or_reads_the_same(seed, path, programme, counted):
    whole, random_ = path.read_bytes(), random.Random(seed)
    seen = []
    for _ in range(VARIANTS // 5):
        path.write_bytes(damaged(whole, random_))
        seen.append(outcome(path, programme))
    for what in ("refused", "same"):
        counted(f"damaged dossiers, {what}", seen.count(what))
    assert "refused" in seen


def test_every_table_of_an_area_is_among_what_is_damaged_here(path):
    connection = sqlite3.connect(path)
    held = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in schema.TABLES}
    connection.close()

    empty = {table for table, count in held.items() if not count}
    assert empty == {schema.TEMPLATES, schema.EXPORTS, schema.CHANGES}


@pytest.mark.parametrize(
    "change",
    [
        "orv_measures SET incl_cents = incl_cents + 100 WHERE position = 0",
        "row_spending SET amount_cents = amount_cents + 100",
        "row_spending SET row_uid = '0000000000000000'",
        "planned_starts SET qualifying = 4",
        "lowerings SET percent_hundredths = 1251",
        "realised_years SET orv_incl_cents = 101",
        "realised_rows SET compensable_cents = 18",
        "corrections SET incl_cents = -201",
        "decisions SET granted_cents = 101",
        "payments SET kind = 'recovery'",
        "sisa_lines SET final = 0",
        "judgements SET value = 'behind'",
        "area_sections SET content = replace(content, 'Brief', 'Brieven')",
        "areas SET baseline_round = 2 WHERE baseline_round = 1",
        "areas SET uid = 'heerlen-zuid' WHERE uid = 'heerlen-noord'",
        "orv_measures SET uid = '0000000000000000' WHERE position = 0",
        "accepted_findings SET place = replace(place, 'orv/', 'capacity/')",
        "logos SET role = 'state'",
        "programme_values SET content = replace(content, '180000001', '180000002')",
        "programme_scenarios SET spend_factor_hundredths = 91",
        "reviews SET content = '{}'",
        "programme SET uid = '00000000000000000000000000000000'",
    ],
)
def test_a_digit_that_changed_in_the_file_is_not_read_as_a_figure(path, change):
    connection = sqlite3.connect(path)
    assert connection.execute(f"UPDATE {change}").rowcount
    connection.commit()
    connection.close()

    with Dossier.open(path) as dossier, pytest.raises(DossierError, match="beschadigd"):
        dossier.read()


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_area_file_is_refused_or_reads_the_same(seed, heerlen, reference, tmp_path, counted):
    path = tmp_path / "heerlen.nplv-area.json"
    write_area_file(heerlen, path)
    whole, random_ = path.read_bytes(), random.Random(seed)
    for _ in range(VARIANTS // 5):
        path.write_bytes(damaged(whole, random_))
        try:
            assert read_area_file(path, reference) == heerlen
        except AreaFileError as error:
            assert "\n" not in str(error)
    counted("damaged area files, refused or the same", VARIANTS // 5)


def test_a_digit_that_changed_in_an_area_file_is_refused_with_a_way_on(heerlen, reference, tmp_path):
    path = tmp_path / "heerlen.nplv-area.json"
    write_area_file(heerlen, path)
    changed = path.read_text("utf-8").replace('"7500000.00"', '"7600000.00"')
    path.write_text(changed, "utf-8")

    with pytest.raises(AreaFileError, match="veranderd of beschadigd; vraag het opnieuw op"):
        read_area_file(path, reference)
    path.write_text(changed.rstrip(), "utf-8")
    assert read_area_file(path, reference).orv_measures[0].amount.incl == 7_600_000


def test_a_seal_is_no_key_and_survives_what_mail_does_to_lines(heerlen, reference, tmp_path):
    path = tmp_path / "heerlen.nplv-area.json"
    write_area_file(heerlen, path)
    assert parse_area_text(path.read_text("utf-8"), reference) == heerlen
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_area_file(path, reference) == heerlen
    # Written again by another program it carries none.
    path.write_text(json.dumps(json.loads(path.read_text("utf-8"))), "utf-8")
    assert read_area_file(path, reference) == heerlen


def test_a_damaged_dossier_opens_from_its_newest_sound_backup_with_a_word(
    desk,
    qtbot,
    path,
    programme,
):
    with Dossier.open(path) as dossier:
        dossier.keep_backup()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    said = []

    def agree():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, agree)
            return
        said.append(box.text())
        box.defaultButton().click()

    QTimer.singleShot(0, agree)
    desk.open_file(path)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.isVisible(), timeout=15_000)

    assert "reservekopie" in said[0]
    assert desk.window.session.programme == programme
    assert "teruggezet" in desk.window.dossier.path.name
    assert path.read_bytes() == whole[: len(whole) // 2]


@pytest.mark.parametrize("blanks", ["        ", "\t" * 64, " " * 64, " \t" * 40, "   \t  \t    \n\n", "\n" * 70])
def test_an_area_file_that_happens_to_end_in_blanks_is_read(blanks, heerlen, reference, tmp_path):
    path = tmp_path / "heerlen.nplv-area.json"
    path.write_text(f"{area_text(heerlen)}{blanks}", "utf-8")
    assert read_area_file(path, reference) == heerlen
    path.write_text(f"{area_text(heerlen)}{blanks}\n", "utf-8")
    assert read_area_file(path, reference) == heerlen
