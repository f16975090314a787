"""An answer is taken only while it is the one that was asked for last, and only by somebody who is still there."""

import itertools
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog

from nplv_desktop.gui.look.background import LatestAnswer, Takers, ask_once, wait_for_all
from tests.gui.late import Gate


@pytest.fixture
def owner(qtbot):
    return QObject()


@pytest.fixture
def got():
    return []


def settle(qtbot):
    """All work ends, and what it tells is delivered."""
    assert wait_for_all()
    qtbot.wait(30)


def takers(got, name=""):
    return Takers(
        lambda answer: got.append(("answer", answer)),
        lambda error: got.append(("refusal", str(error))),
        told=lambda text: got.append(("told", text)),
        given=lambda part: got.append(("given", part)),
        unwanted=lambda answer: got.append(("unwanted", answer)),
    )


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_whatever_the_order_of_answers_the_last_question_is_answered_and_once(qtbot, owner, got, order):
    question, gates = LatestAnswer(owner), [Gate(lambda number=number: number) for number in range(4)]
    for gate in gates:
        question.ask(lambda progress, gate=gate: gate(), takers(got))
    qtbot.waitUntil(lambda: all(gate.waiting for gate in gates))
    for number in order:
        gates[number].let_through(0)
        qtbot.waitUntil(lambda number=number: bool(gates[number].ended))
        qtbot.wait(5)
    settle(qtbot)

    assert [answer for kind, answer in got if kind == "answer"] == [3]
    assert sorted(answer for kind, answer in got if kind == "unwanted") == [0, 1, 2]
    assert not question.is_open


def test_an_error_and_progress_of_an_older_question_are_not_told(qtbot, owner, got):
    question, gate = LatestAnswer(owner), Gate(lambda: 1 / 0)

    def failing(progress):
        gate_open.wait(30)
        progress.say("hoever")
        progress.give("deel")
        gate()

    gate_open = threading.Event()
    question.ask(failing, takers(got))
    question.ask(lambda progress: "nieuw", takers(got))
    gate_open.set()
    gate.open()
    settle(qtbot)

    assert got == [("answer", "nieuw")]


def test_an_older_question_is_asked_to_stop(qtbot, owner, got):
    question, stopped = LatestAnswer(owner), threading.Event()

    def patient(progress):
        while not progress.cancelled():
            stopped.wait(0.005)
        stopped.set()

    question.ask(patient, takers(got))
    question.ask(lambda progress: "nieuw", takers(got))
    assert stopped.wait(10)
    settle(qtbot)
    assert ("answer", "nieuw") in got


def test_nobody_is_told_when_the_owner_is_gone(qtbot, got):
    owner = QObject()
    gate = Gate(lambda: "te laat")
    LatestAnswer(owner).ask(lambda progress: gate(), takers(got))
    ask_once(owner, lambda progress: gate(), takers(got))
    qtbot.waitUntil(lambda: gate.waiting == 2)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.open()
    settle(qtbot)

    assert got == []


def test_what_may_not_run_twice_at_once_runs_in_turn_and_only_the_newest_of_what_waits(qtbot, owner, got):
    question, most, now = LatestAnswer(owner), [], []
    gates = [Gate(lambda number=number: number) for number in range(4)]

    def work(progress, number):
        now.append(number)
        most.append(len(now))
        try:
            return gates[number]()
        finally:
            now.remove(number)

    for number in range(4):
        question.ask(lambda progress, number=number: work(progress, number), takers(got), in_turn=True)
    for gate in gates:
        gate.open()
    qtbot.waitUntil(lambda: ("answer", 3) in got)
    settle(qtbot)

    assert max(most) == 1
    # The two in between were never begun.
    assert [gate.waiting for gate in gates] == [1, 0, 0, 1]
    assert got == [("unwanted", 0), ("answer", 3)]


def test_stopping_what_waits_for_its_turn_is_answered_too(qtbot, owner, got):
    question, gate = LatestAnswer(owner), Gate(lambda: 1)

    def stoppable(progress):
        return "gestopt" if progress.cancelled() else "klaar"

    question.ask(lambda progress: gate(), takers(got), in_turn=True)
    question.ask(stoppable, takers(got), in_turn=True)
    question.cancel()
    gate.open()
    qtbot.waitUntil(lambda: not question.is_open)

    assert ("answer", "gestopt") in got


def test_an_answer_that_opens_a_window_waits_until_no_dialog_stands_open(qtbot, owner, got):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    question = LatestAnswer(owner, alone=True)
    question.ask(lambda progress: "venster", takers(got))
    settle(qtbot)
    assert got == [] and question.is_open

    dialog.close()
    qtbot.waitUntil(lambda: got == [("answer", "venster")])


def test_what_waits_for_a_dialog_gives_way_to_a_newer_question_too(qtbot, owner, got):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    question = LatestAnswer(owner, alone=True)
    question.ask(lambda progress: "oud", takers(got))
    settle(qtbot)
    question.ask(lambda progress: "nieuw", takers(got))
    settle(qtbot)
    dialog.close()
    qtbot.waitUntil(lambda: ("answer", "nieuw") in got)
    qtbot.wait(100)

    assert sorted(got) == [("answer", "nieuw"), ("unwanted", "oud")]
