"""A dossier is open in one program at a time; a lock goes when its program does."""

import json
import subprocess
import sys
from datetime import datetime

import pytest

from nplv_desktop.store.lock import DossierLock, Holder, is_held, take_lock

LONG = json.dumps({"user": "x" * 500, "machine": 7, "since": "gisteren\n"}).encode()
HOLD = """
import sys
from pathlib import Path
from nplv_desktop.store.lock import take_lock
lock = take_lock(Path(sys.argv[1]))
print(type(lock).__name__, flush=True)
sys.stdin.read()
"""
LOOK = """
import sys
from pathlib import Path
from nplv_desktop.store.lock import is_held
print("looking", flush=True)
while True:
    is_held(Path(sys.argv[1]))
"""


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "Woontop 2025.nplv"
    made.write_bytes(b"x")
    return made


@pytest.fixture
def elsewhere(path):
    """Another program that has the dossier open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline().strip() == "DossierLock"
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_the_second_program_hears_who_has_it_and_since_when(path, elsewhere):
    found = take_lock(path)

    assert isinstance(found, Holder)
    assert found.machine
    assert f"sinds {datetime.now():%H}" in found.sentence
    assert is_held(path)


def test_a_lock_that_is_released_leaves_nothing_behind(path):
    lock = take_lock(path)
    assert isinstance(lock, DossierLock)
    assert is_held(path)
    lock.release()
    lock.release()

    assert not is_held(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_program_that_was_killed_holds_nothing(path, elsewhere):
    elsewhere.kill()
    elsewhere.wait()

    lock = take_lock(path)
    assert isinstance(lock, DossierLock)
    lock.release()


def test_two_dossiers_do_not_hold_each_other(path, tmp_path):
    other = tmp_path / "ander.nplv"
    other.write_bytes(b"x")
    first, second = take_lock(path), take_lock(other)

    assert isinstance(first, DossierLock) and isinstance(second, DossierLock)
    first.release()
    second.release()


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"user": 7}',
        json.dumps({"user": "x" * 500, "since": "gisteren\n"}).encode(),
        b"\xff",
    ],
)
def test_a_strange_note_is_no_reason_to_fail(path, elsewhere, note):
    path.with_name(f".{path.name}.open").write_bytes(note)

    found = take_lock(path)

    assert isinstance(found, Holder)
    assert "\n" not in found.sentence and len(found.sentence) < 200


def test_a_folder_that_cannot_be_written_opens_without_a_lock(path, monkeypatch):
    from nplv_desktop.store import lock as module

    def refuse(self):
        raise PermissionError("no")

    monkeypatch.setattr(module.FileLock, "acquire", refuse)
    found = take_lock(path)
    assert isinstance(found, DossierLock)
    found.release()


def test_looking_at_a_lock_keeps_nobody_out_and_leaves_nothing(path):
    """While one program looks all the time, another one gets the lock every time it asks."""
    looker = subprocess.Popen([sys.executable, "-c", LOOK, str(path)], stdout=subprocess.PIPE, text=True)
    try:
        assert looker.stdout.readline().strip() == "looking"
        for _ in range(100):
            lock = take_lock(path)
            assert isinstance(lock, DossierLock)
            lock.release()
    finally:
        looker.kill()
        looker.wait()
        looker.stdout.close()
    assert not is_held(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_letting_go_never_takes_away_the_lock_of_the_next_one(path, monkeypatch):
    """The next program has it the moment this one lets go: its lock file must be there, and keep others out."""
    first = take_lock(path)
    let_go = first._lock.release
    waiting = []

    def let_go_and_be_followed():
        let_go()
        waiting.append(take_lock(path))

    monkeypatch.setattr(first._lock, "release", let_go_and_be_followed)
    first.release()

    (next_one,) = waiting
    assert isinstance(next_one, DossierLock)
    assert is_held(path)
    assert isinstance(take_lock(path), Holder)
    next_one.release()
