"""What one sees in the window when a stick, a network or a synchronising folder fails: a sentence, and on with it."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QTimer

from nplv_desktop.gui.application import desk as desk_module
from nplv_desktop.gui.look import messages
from nplv_desktop.gui.session import dossier_writer
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.work.open_dossier import read_dossier
from tests.reliability.faults import broken_disk, held_by_a_slow_network


@pytest.fixture(autouse=True)
def answered(monkeypatch):
    """Whoever closes a window with changes that are nowhere is asked; here the answer is yes."""
    monkeypatch.setattr(messages, "ask", lambda parent, question, yes, no="": "kopie" in question)


@pytest.fixture
def said(monkeypatch):
    """What the program says in message boxes, which are answered at once."""
    sentences = []
    monkeypatch.setattr(desk_module, "tell_error", lambda parent, error: sentences.append(str(error)))
    return sentences


def kept(path):
    with Dossier.open(path, read_only=True) as dossier:
        return dossier.read()


def type_number(person, text):
    person.fill(person.go_to("stimulus").ui.pureAffordable, text)


def affordable(programme):
    return programme.area("Heerlen Noord").housing.pure_nplv.affordable


def saved(person):
    person.qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved, timeout=15_000)


def test_a_stick_that_comes_back_gets_what_was_typed_meanwhile(person, monkeypatch, tmp_path):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.05)
    path = person.window.dossier.path
    type_number(person, "1001")
    saved(person)
    away = tmp_path / "stick eruit"
    away.mkdir()
    path.rename(away / path.name)

    type_number(person, "1002")
    line, bar = person.window.ui.statusLine, person.window.ui.resultBar
    person.qtbot.waitUntil(
        lambda: bar.isVisible() and "niet bereikbaar; sluit de stick" in bar.unsaved_text, timeout=15_000
    )
    assert line.state_text == "▲ Niet opgeslagen"
    type_number(person, "1003")
    assert not person.window.dossier.writer.is_saved
    # Another stick, or the same one: for the system it is a new file.
    shutil.copy(away / path.name, path)

    saved(person)
    assert affordable(kept(path)) == 1003
    person.qtbot.waitUntil(lambda: line.state_text.startswith("● Opgeslagen"))
    person.qtbot.waitUntil(lambda: bar.text == "Alles is weer opgeslagen.")


def test_a_disk_that_gives_errors_for_a_while_loses_nothing(person, monkeypatch):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.05)
    path = person.window.dossier.path
    type_number(person, "1001")
    saved(person)

    with broken_disk(path), person.qtbot.waitSignal(person.window.dossier.writer.failed, timeout=15_000):
        type_number(person, "1002")
    saved(person)

    assert affordable(kept(path)) == 1002
    ui = person.window.ui
    person.qtbot.waitUntil(lambda: ui.statusLine.state_text.startswith("● Opgeslagen"))
    assert ui.resultBar.unsaved_text == ""


def test_a_replaced_file_stays_and_ones_own_version_goes_into_a_copy(person, desk, monkeypatch, tmp_path):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.05)
    path = person.window.dossier.path
    type_number(person, "1001")
    saved(person)
    other = tmp_path / "elders.nplv"
    shutil.copy(path, other)
    with Dossier.open(other) as elsewhere:
        before = elsewhere.read()
        area = before.areas[0]
        elsewhere.apply(before, before.with_area(type(area)(area.name, municipality="Elders")), "Elders")
    other.replace(path)
    content = path.read_bytes()

    type_number(person, "1002")
    person.qtbot.waitUntil(lambda: person.window.ui.statusLine.state_text.startswith("▲"), timeout=15_000)
    desk._commands.save_copy(tmp_path / "mijn versie.nplv")
    bar = person.window.ui.resultBar
    person.qtbot.waitUntil(lambda: bar.text.startswith("Kopie bewaard"), timeout=15_000)

    assert path.read_bytes() == content
    assert affordable(kept(tmp_path / "mijn versie.nplv")) == 1002
    person.window.close()
    person.qtbot.waitUntil(lambda: desk.window is None, timeout=10_000)


def test_the_window_lives_on_while_a_slow_disk_takes_its_time(person, monkeypatch):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.05)
    path = person.window.dossier.path
    turns = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(5)

    with held_by_a_slow_network(path):
        type_number(person, "1001")
        before = len(turns)
        person.qtbot.waitUntil(lambda: len(turns) > before + 50)
        type_number(person, "1002")
        assert not person.window.dossier.writer.is_saved
        assert person.session.area.housing.pure_nplv.affordable == 1002
    saved(person)

    assert affordable(kept(path)) == 1002


def test_a_window_that_is_closed_meanwhile_goes_when_the_last_change_is_in(person, monkeypatch):
    path, window = person.window.dossier.path, person.window
    closed = []
    window.closed.connect(lambda: closed.append(1))

    with held_by_a_slow_network(path):
        type_number(person, "1001")
        window.close()
        assert window.isVisible() and window.slow_close is not None
        assert window.ui.resultBar.text == "De laatste wijzigingen bewaren…"
    person.qtbot.waitUntil(lambda: bool(closed), timeout=15_000)

    assert affordable(kept(path)) == 1001


def test_another_dossier_that_was_asked_for_meanwhile_comes_after_it(person, desk, tmp_path):
    path = person.window.dossier.path
    other = tmp_path / "ander.nplv"
    shutil.copy(path, other)

    with held_by_a_slow_network(path):
        type_number(person, "1001")
        assert desk.show_dossier(read_dossier(other)) is None
    person.qtbot.waitUntil(lambda: desk.window is not None and desk.window.dossier.path == other, timeout=15_000)

    assert desk.window.isVisible()
    assert affordable(kept(path)) == 1001


def test_another_version_beside_the_dossier_is_told_with_a_way_to_it(person, desk, qtbot):
    path = person.window.dossier.path
    shutil.copy(path, path.with_name("dossier-LAPTOP-12.nplv"))
    with qtbot.waitSignal(person.window.closed):
        person.window.close()
    desk.open_file(path)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.isVisible(), timeout=10_000)

    assert "dossier-LAPTOP-12.nplv" in desk.window.ui.resultBar.text


def test_what_was_opened_before_and_is_gone_gets_a_sentence(person, desk, said, qtbot):
    path = person.window.dossier.path
    with qtbot.waitSignal(person.window.closed):
        person.window.close()
    path.unlink()
    desk.show_start()
    entries = desk.start.ui.recentList
    entries.itemActivated.emit(entries.item(0))

    qtbot.waitUntil(lambda: bool(said))
    assert "niet gevonden" in said[0]
