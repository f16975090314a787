"""The ring of backups: the newest ones and one for each of the last days, never of another dossier."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from nplv_desktop.store.backups import DAYS, FOLDER, NEWEST, Backup, backup_path, backups_of, superseded
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import example_programme


@pytest.fixture
def path(tmp_path, reference):
    made = tmp_path / "Woontop 2025.nplv"
    Dossier.create(made, example_programme(reference)).close()
    return made


def test_a_backup_holds_everything_and_opens_as_a_dossier(path):
    with Dossier.open(path) as dossier:
        backup = dossier.keep_backup()
        programme = dossier.read()

    assert backup.parent.name == FOLDER
    with Dossier.open(backup, read_only=True) as kept:
        assert kept.read() == programme


def test_the_same_state_is_kept_once(path):
    with Dossier.open(path) as dossier:
        assert dossier.keep_backup() is not None
        assert dossier.keep_backup() is None


def test_a_changed_dossier_gets_another_backup_with_the_state_of_then(path):
    import os
    import time

    with Dossier.open(path) as dossier:
        first = dossier.keep_backup()
        before = dossier.read()
        after = before.with_area(replace(before.areas[0], municipality="Elders"))
        dossier.apply(before, after, "Gemeente")
    os.utime(path, (time.time() + 5, time.time() + 5))
    first.rename(backup_path(path, datetime.now() - timedelta(minutes=3)))
    with Dossier.open(path) as dossier:
        dossier.keep_backup()

    newest, oldest = backups_of(path)
    with Dossier.open(newest.path, read_only=True) as kept:
        assert kept.read() == after
    with Dossier.open(oldest.path, read_only=True) as kept:
        assert kept.read() == before


def test_with_the_clock_set_back_the_newest_state_is_still_the_newest_backup(path):
    import os

    future = datetime.now() + timedelta(days=400)
    with Dossier.open(path) as dossier:
        dossier.keep_backup()
        for place in range(NEWEST + DAYS):
            moment = future - timedelta(days=place)
            backup_path(path, moment).write_bytes(path.read_bytes())
            os.utime(backup_path(path, moment), (moment.timestamp(), moment.timestamp()))
        before = dossier.read()
        after = before.with_area(replace(before.areas[0], municipality="Elders"))
        dossier.apply(before, after, "Gemeente")
        made = dossier.keep_backup()
        assert dossier.keep_backup() is None

    assert backups_of(path)[0].path == made
    with Dossier.open(made, read_only=True) as kept:
        assert kept.read() == after


def test_the_ring_keeps_the_newest_and_the_last_of_each_day():
    start = datetime(2026, 11, 21, 17)
    made = sorted(
        (
            Backup(backup_path(path_of("a"), moment), moment)
            for day in range(30)
            for hour in range(4)
            for moment in [start - timedelta(days=day, hours=hour)]
        ),
        key=lambda backup: backup.made_at,
        reverse=True,
    )

    gone = superseded(made)

    kept = [backup for backup in made if backup not in gone]
    assert kept[:NEWEST] == made[:NEWEST]
    days = {backup.made_at.date() for backup in kept}
    assert len(days) == DAYS
    assert len(kept) == NEWEST + DAYS - len({backup.made_at.date() for backup in made[:NEWEST]})


def path_of(name):
    from pathlib import Path

    return Path(f"/map/{name}.nplv")


def test_files_of_other_dossiers_and_strangers_are_left_alone(path):
    folder = path.parent / FOLDER
    folder.mkdir()
    for name in ("Ander 2026-11-21 100000.nplv", "Woontop 2025 kladje.nplv", "Woontop 2025 2026-99-99 100000.nplv"):
        (folder / name).write_bytes(b"x")

    assert backups_of(path) == []
