from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nplv_desktop.gui.fields.number_fields import AmountField, CountField, YearField


@pytest.fixture
def form(qtbot, theme):
    """A window with an amount, a count and a year, and a field to go to."""
    window = QWidget()
    layout = QVBoxLayout(window)
    window.amount, window.count, window.year, window.other = AmountField(), CountField(), YearField(), QLineEdit()
    for field in (window.amount, window.count, window.year, window.other):
        layout.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def told_by(signal):
    told = []
    signal.connect(told.append)
    return told


def leave(qtbot, form):
    form.other.setFocus()


@pytest.mark.parametrize(
    ("typed", "amount", "shown"),
    [
        ("7,5 mln", "7500000.00", "7.500.000"),
        ("7.500.000", "7500000.00", "7.500.000"),
        ("€ 7500000", "7500000.00", "7.500.000"),
        ("2*5*130000", "1300000.00", "1.300.000"),
        ("1.074.380,17", "1074380.17", "1.074.380,17"),
    ],
)
def test_an_amount_is_told_while_typing_and_shown_neatly_afterwards(qtbot, form, typed, amount, shown):
    told = told_by(form.amount.amount_edited)
    form.amount.setFocus()
    qtbot.keyClicks(form.amount, typed.replace("€ ", ""))
    assert told[-1] == Decimal(amount)
    assert form.amount.text() == typed.replace("€ ", "")
    leave(qtbot, form)
    assert form.amount.text() == shown


def test_every_keystroke_that_completes_a_value_is_told(qtbot, form):
    told = told_by(form.count.count_edited)
    form.count.setFocus()
    qtbot.keyClicks(form.count, "2352")
    assert told == [2, 23, 235, 2352]


def test_text_that_cannot_be_read_stays_and_says_why_when_the_field_is_left(qtbot, form):
    told, problems = told_by(form.amount.amount_edited), told_by(form.amount.problem_changed)
    form.amount.set_amount(Decimal(100))
    form.amount.setFocus()
    form.amount.selectAll()
    qtbot.keyClicks(form.amount, "x")
    assert problems == [] and told == []
    leave(qtbot, form)
    assert form.amount.text() == "x" and form.amount.property("invalid")
    assert "niet te lezen" in problems[0] and form.amount.problem
    form.amount.set_amount(Decimal(100))
    assert form.amount.text() == "x", "another change elsewhere must not wipe it out"
    form.amount.setFocus()
    qtbot.keyClick(form.amount, Qt.Key.Key_Backspace)
    qtbot.keyClicks(form.amount, "5")
    assert told[-1] == Decimal(5) and problems[-1] == "" and not form.amount.property("invalid")


def test_another_area_does_not_inherit_unreadable_text(qtbot, form):
    form.count.set_count(12)
    form.count.setFocus()
    qtbot.keyClicks(form.count, "x")
    leave(qtbot, form)
    form.count.discard_unreadable()
    assert form.count.text() == "12" and not form.count.problem


def test_emptying_a_field_means_not_entered_which_is_not_zero(qtbot, form):
    told = told_by(form.count.count_edited)
    form.count.set_count(5)
    form.count.setFocus()
    qtbot.keyClick(form.count, Qt.Key.Key_Backspace)
    assert told == [None]


def test_a_value_that_means_what_is_being_typed_leaves_the_cursor_alone(qtbot, form):
    form.amount.setFocus()
    qtbot.keyClicks(form.amount, "1000000")
    form.amount.setCursorPosition(3)
    form.amount.set_amount(Decimal(1_000_000))
    assert (form.amount.text(), form.amount.cursorPosition()) == ("1000000", 3)


def test_a_year_has_four_figures(qtbot, form):
    told = told_by(form.year.year_edited)
    form.year.setFocus()
    qtbot.keyClicks(form.year, "2027")
    assert told == [2027]
    form.year.selectAll()
    qtbot.keyClicks(form.year, "27")
    leave(qtbot, form)
    assert "vier cijfers" in form.year.problem


def test_undo_keys_are_left_to_the_window(qtbot, form):
    form.amount.setFocus()
    qtbot.keyClicks(form.amount, "12")
    qtbot.keyClick(form.amount, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.amount.text() == "12"
