"""What is called saved is in the file: at every moment, whatever the disk does and whatever is asked meanwhile."""

from __future__ import annotations

import hashlib
import queue
import random
import threading
import time
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.gui.session import dossier_writer
from nplv_desktop.gui.session.dossier_writer import DossierWriter
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.window.status_line import StatusLine
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.work.document_kinds import AGREEMENT
from nplv_desktop.work.export import ExportRecord
from nplv_desktop.work.templates import Template, TemplateChoice

#: What the disk may do with a write: take it, refuse it, be the victim of a mistake of ours, or give an error about a
#: write that it took all the same.
VERDICTS = ("take", "take", "take", "refuse", "mistake", "take and give an error")
SEEDS = 40
STEPS = 40


class Disk:
    """Decides about each write when the test says so."""

    def __init__(self):
        self.verdicts = queue.Queue()
        self.is_free = threading.Event()
        self.waits = threading.Event()

    def write(self, function):
        if self.is_free.is_set():
            return function()
        self.waits.set()
        verdict = self.verdicts.get(timeout=30)
        if verdict == "refuse":
            raise DossierError("De schijf neemt niets aan.")
        if verdict == "mistake":
            raise ZeroDivisionError
        function()
        if verdict == "take and give an error":
            raise DossierError("De schijf geeft een fout.")
        return None


class SlowDossier(Dossier):
    """A dossier on such a disk."""

    disk: Disk

    def apply(self, before, after, label):
        self.disk.write(lambda: super(SlowDossier, self).apply(before, after, label))

    def add_round(self, frozen):
        self.disk.write(lambda: super(SlowDossier, self).add_round(frozen))

    def record_export(self, export, template):
        self.disk.write(lambda: super(SlowDossier, self).record_export(export, template))

    def use_template(self, template, kind):
        self.disk.write(lambda: super(SlowDossier, self).use_template(template, kind))


class Worker:
    """Somebody who works on a dossier: what was asked, and what the line says of it."""

    def __init__(self, qtbot, path, reference):
        whole = example_programme(reference)
        programme = Programme((whole.area("Heerlen Noord"), whole.area("Breda Noord")))
        self.path, self.disk, self.qtbot = path, Disk(), qtbot
        with Dossier.create(path, programme) as made:
            revision = made.revision
        self.writer = DossierWriter(self._open, programme, revision)
        self.session = Session(programme, reference, self.writer)
        self.line = StatusLine()
        qtbot.addWidget(self.line)
        self.line.follow(self.writer)
        self.exports, self.template, self.number, self.seen_saved = set(), None, 0, 0

    def _open(self, revision):
        dossier = SlowDossier.open(self.path, revision=revision)
        dossier.disk = self.disk
        return dossier

    # -- what one may do ---------------------------------------------------------------------------------------------

    def edit(self):
        self.number += 1
        place = f"Plaats {self.number}"
        self.session.edit("Plaats", lambda area: replace(area, agreement=replace(area.agreement, place=place)))

    def undo(self):
        self.session.undo_stack.undo()

    def redo(self):
        self.session.undo_stack.redo()

    def freeze(self):
        self.session.freeze(f"bod {len(self.session.rounds)}", "")

    def export(self):
        self.number += 1
        digest = hashlib.sha256(str(self.number).encode()).hexdigest()
        self.exports.add(digest)
        template = Template("sjabloon.docx", b"sjabloon")
        self.writer.keep(
            ExportRecord(
                "Heerlen Noord", AGREEMENT.key, self.path, digest, False, datetime(2026, 11, 25), "0", template
            )
        )

    def choose_template(self):
        self.number += 1
        self.template = Template(f"eigen {self.number}.docx", str(self.number).encode())
        self.writer.keep(TemplateChoice(AGREEMENT.key, self.template))

    def deliver(self):
        QCoreApplication.processEvents()

    # -- what must hold ----------------------------------------------------------------------------------------------

    @property
    def is_called_saved(self):
        return self.line.state_text.startswith("● Opgeslagen")

    def check(self):
        """What the line says holds for whoever opens the file now."""
        if not self.is_called_saved:
            return
        self.seen_saved += 1
        with Dossier.open(self.path, read_only=True) as dossier:
            assert dossier.read() == self.session.programme
            assert dossier.rounds() == self.session.all_rounds
            assert {export["file_sha256"] for export in dossier.exports()} == self.exports
            kept = dossier.active_template(AGREEMENT.key)
            assert kept == (None if self.template is None else (self.template.name, self.template.data))

    def settle(self):
        self.disk.is_free.set()
        for _ in range(100):
            self.disk.verdicts.put("take")
        self.qtbot.waitUntil(lambda: self.is_called_saved, timeout=20_000)
        self.check()
        assert self.writer.finish()


@pytest.fixture
def worker(qtbot, tmp_path, reference, monkeypatch):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.002)
    return Worker(qtbot, tmp_path / "dossier.nplv", reference)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_is_called_saved_is_what_one_finds_on_opening_the_file(worker, seed, counted):
    chance = random.Random(seed)
    asked = [worker.edit, worker.edit, worker.edit, worker.undo, worker.redo, worker.freeze, worker.export]
    for _ in range(STEPS):
        what = chance.random()
        if what < 0.35:
            chance.choice([*asked, worker.choose_template])()
        elif what < 0.65:
            worker.disk.verdicts.put(chance.choice(VERDICTS))
        elif what < 0.9:
            worker.deliver()
        else:
            time.sleep(chance.random() * 0.01)
        worker.check()
    worker.settle()
    counted("moments called saved and looked up", worker.seen_saved)
    assert worker.seen_saved


def test_a_late_word_about_an_older_change_does_not_call_a_newer_one_saved(worker):
    worker.edit()
    worker.disk.verdicts.put("take")
    worker.qtbot.waitUntil(lambda: worker.is_called_saved)
    with worker.qtbot.waitSignal(worker.writer.saved):
        worker.edit()
        worker.disk.verdicts.put("take")
    worker.edit()
    worker.disk.verdicts.put("take")
    deadline = time.monotonic() + 10
    while not worker.writer.is_saved and time.monotonic() < deadline:
        time.sleep(0.002)
    # The word about it waits to be delivered; the next change comes first.
    worker.edit()
    worker.deliver()

    assert not worker.is_called_saved
    worker.settle()


def test_a_round_that_waits_for_a_busy_file_is_not_called_saved(worker):
    worker.freeze()
    assert worker.disk.waits.wait(10)
    worker.deliver()
    assert not worker.is_called_saved
    with Dossier.open(worker.path, read_only=True) as dossier:
        assert dossier.rounds() == ()

    worker.disk.verdicts.put("take")
    worker.qtbot.waitUntil(lambda: worker.is_called_saved)
    worker.check()
    worker.settle()


def test_a_change_taken_back_while_it_is_being_written_is_not_called_saved_before_it_is_back(worker):
    before = worker.session.programme
    worker.edit()
    assert worker.disk.waits.wait(10)
    worker.undo()
    worker.deliver()
    assert worker.session.programme is before
    assert not worker.is_called_saved

    worker.settle()


def test_the_writer_outlives_a_mistake_tells_it_and_goes_on(worker):
    with worker.qtbot.waitSignal(worker.writer.failed) as told:
        worker.edit()
        worker.disk.verdicts.put("mistake")
    assert "iets mis bij het bewaren" in told.args[0] and told.args[0].endswith(".")
    assert worker.line.state_text == "▲ Niet opgeslagen"
    worker.edit()
    worker.deliver()
    assert worker.line.state_text == "▲ Niet opgeslagen"

    # The first change may be tried again by itself before the second one.
    for _ in range(2):
        worker.disk.verdicts.put("take")
    worker.qtbot.waitUntil(lambda: worker.is_called_saved)
    worker.check()
    worker.settle()


class Unkeepable:
    """What no dossier can take, by a mistake of ours."""

    def keep_in(self, dossier):
        raise KeyError("een fout")


def test_what_can_never_be_kept_does_not_keep_the_rest_from_the_file(worker):
    worker.disk.is_free.set()
    with worker.qtbot.waitSignal(worker.writer.failed):
        worker.writer.keep(Unkeepable())
    worker.freeze()
    worker.edit()

    def is_in():
        with Dossier.open(worker.path, read_only=True) as dossier:
            return dossier.read() == worker.session.programme and dossier.rounds() == worker.session.all_rounds

    worker.qtbot.waitUntil(is_in, timeout=10_000)
    worker.deliver()
    assert worker.line.state_text == "▲ Niet opgeslagen"
    assert not worker.writer.finish()


def test_an_error_about_a_change_that_the_disk_took_all_the_same_loses_nothing(worker):
    worker.edit()
    worker.disk.verdicts.put("take and give an error")
    with worker.qtbot.waitSignal(worker.writer.failed):
        pass
    worker.edit()
    worker.settle()
    with Dossier.open(worker.path, read_only=True) as dossier:
        assert dossier.read() == worker.session.programme
