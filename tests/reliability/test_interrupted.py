"""After a crash in the middle of a change the dossier opens, for whoever reads and in a second window."""

import shutil
import signal
import subprocess
import sys

import pytest

from nplv_desktop.cli.main import run
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import example_programme
from tests.conftest import DATA
from tests.reliability.faults import ordinary_user
from tests.reliability.kills import ROOT

#: Writes a change into the file itself, with what it was in the journal, and is killed before it is finished.
_CRASH = """
import os, signal, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size = 1")
db.execute("BEGIN IMMEDIATE")
db.execute("UPDATE areas SET municipality = 'half', subject = hex(zeroblob(20000))")
db.execute("UPDATE programme SET revision = revision + 1")
os.kill(os.getpid(), signal.SIGKILL)
"""


def crash(path):
    """A program that was killed in the middle of a change leaves its journal."""
    done = subprocess.run([sys.executable, "-c", _CRASH, str(path)], cwd=ROOT, timeout=60)
    assert done.returncode == -signal.SIGKILL
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 512
    assert b"half" in path.read_bytes()
    return journal


@pytest.fixture
def programme(reference):
    return example_programme(reference)


@pytest.fixture
def path(tmp_path, programme):
    made = tmp_path / "dossier.nplv"
    Dossier.create(made, programme).close()
    return made


def test_a_reader_takes_back_what_was_halfway(path, programme):
    journal = crash(path)

    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == programme
        assert dossier.read_only
    assert not journal.exists()


@pytest.mark.parametrize(
    "command",
    [
        ["totals", "{}", "--area", "Heerlen Noord"],
        ["check", "{}", "--json"],
        ["export-area", "{}", "--area", "Heerlen Noord", "--out", "{}.json"],
    ],
    ids=lambda command: command[0],
)
def test_every_reading_command_works_after_a_crash(path, command, capsys):
    crash(path)

    assert run([part.format(path) for part in command]) in (0, 1)
    assert capsys.readouterr().err == ""


def test_a_second_window_reads_after_a_crash(path, programme):
    from nplv_desktop.store.lock import take_lock
    from nplv_desktop.work.open_dossier import read_dossier

    crash(path)
    lock = take_lock(path)
    second = read_dossier(path)

    assert second.read_only and second.holder is not None
    assert second.programme == programme
    lock.release()


def test_where_one_may_not_write_it_says_what_is_so(path):
    crash(path)
    files = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with ordinary_user() as folder:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        folder.chmod(0o555)
        with pytest.raises(DossierError) as refusal:
            Dossier.open(folder / path.name)

    assert "niet netjes afgesloten" in str(refusal.value)
    assert f"samen met “{path.name}-journal”" in str(refusal.value)


def test_a_change_that_another_program_is_making_is_left_to_it(path, programme):
    busy = subprocess.Popen(
        [sys.executable, "-c", _BUSY, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert busy.stdout.readline().strip() == "changing"
        with Dossier.open(path, read_only=True) as dossier:
            assert dossier.read() == programme
        assert path.with_name(f"{path.name}-journal").exists()
    finally:
        busy.communicate("\n")
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.revision == 1


_BUSY = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
db.execute("UPDATE programme SET revision = revision + 1")
print("changing", flush=True)
sys.stdin.readline()
db.execute("COMMIT")
"""


@pytest.mark.parametrize("old", sorted((DATA / "dossiers").glob("version-*.nplv")), ids=lambda file: file.stem)
def test_an_older_dossier_is_read_without_being_changed(old, tmp_path, capsys):
    path = tmp_path / old.name
    shutil.copy(old, path)

    assert run(["totals", str(path), "--json"]) == 0
    assert path.read_bytes() == old.read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
