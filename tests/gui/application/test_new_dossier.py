"""“Nieuw dossier…” over a name that is taken: nobody's work goes, and one hears what stands in the way."""

import subprocess
import sys
from dataclasses import replace

import pytest

from nplv_desktop.gui.application import desk as desk_module
from nplv_desktop.store.backups import backups_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import example_programme
from tests.store.test_lock import HOLD


@pytest.fixture
def said(monkeypatch):
    """What the program says in message boxes, which are answered at once."""
    sentences = []
    monkeypatch.setattr(desk_module, "tell_error", lambda parent, error: sentences.append(str(error)))
    return sentences


@pytest.fixture
def other(tmp_path, reference):
    path = tmp_path / "ander.nplv"
    Dossier.create(path, example_programme(reference)).close()
    return path


def test_over_ones_own_open_dossier_it_is_refused_and_that_stays_open_to_be_changed(person, desk, said, qtbot):
    window, path = person.window, person.window.dossier.path
    person.session.edit("Plaats", lambda area: replace(area, municipality="Getypt"))
    desk.make_new(path)
    qtbot.waitUntil(lambda: bool(said))

    assert "het dossier dat u nu open hebt" in said[0]
    assert desk.window is window and not window.session.read_only
    qtbot.waitUntil(lambda: window.dossier.writer.is_saved)
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == person.session.programme


def test_over_a_colleagues_open_dossier_it_is_refused_with_who_has_it(person, desk, said, qtbot, other):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(other)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline().strip() == "DossierLock"
        content = other.read_bytes()
        desk.make_new(other)
        qtbot.waitUntil(lambda: bool(said))
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()

    assert "geopend door" in said[0]
    assert other.read_bytes() == content
    assert desk.window is person.window


def test_over_a_dossier_that_nobody_has_open_the_old_one_goes_to_the_backups(person, desk, qtbot, other, reference):
    desk.make_new(other)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.dossier.path == other, timeout=10_000)

    assert not desk.window.session.read_only
    assert all(area.is_empty for area in desk.window.session.programme.areas)
    (backup,) = backups_of(other)
    with Dossier.open(backup.path, read_only=True) as dossier:
        assert dossier.read() == example_programme(reference)


def test_a_copy_over_a_colleagues_open_dossier_is_refused_too(person, desk, qtbot, other, monkeypatch):
    from nplv_desktop.gui.application import running

    sentences = []
    monkeypatch.setattr(running, "tell_error", lambda parent, error: sentences.append(str(error)))
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(other)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline().strip() == "DossierLock"
        content = other.read_bytes()
        desk._commands.save_copy(other)
        qtbot.waitUntil(lambda: bool(sentences))
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()

    assert "geopend door" in sentences[0] and other.read_bytes() == content
