"""The figure check in the window: findings stand under their text, and one click mends them."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton


@pytest.fixture
def page(person):
    text = "Voor circa 2.250 woningen start de bouw tot en met 2029."
    person.session.edit("Tekst", lambda area: replace(area, texts=replace(area.texts, housing_programme=text)))
    made = person.go_to("texts")
    made.person = person
    return made


def strips(page):
    return next(field for field in page._fields if field.key == "housing_programme").strips


def click(page, start):
    button = next(
        one
        for one in strips(page).findChildren(QPushButton)
        if one.isVisible() and one.text().replace("\u00a0", " ").startswith(start)
    )
    page.person.click(button)


def test_a_contradiction_stands_under_its_text_and_on_the_check_page(page):
    (strip,) = strips(page).strips
    assert "2.250" in strip.finding.message and "2.352" in strip.finding.message
    check = page.person.go_to("check")
    assert any("2.250" in one.finding.message for one in check.ui.attentionGroup.strips.strips)


def test_one_click_puts_a_figure_that_follows(page):
    click(page, "Loopt mee")

    session = page.person.session
    assert session.area.texts.housing_programme.startswith("Voor circa {woningen} woningen")
    assert strips(page).strips == []
    assert session.undo_stack.undoText() == "Cijfer in “Woningbouwprogramma”"
    page.person.window.undo_action.trigger()
    assert "2.250" in session.area.texts.housing_programme


def test_one_click_corrects_the_figure(page):
    click(page, "Wijzig in")

    assert page.person.session.area.texts.housing_programme.startswith("Voor circa 2.352 woningen")


def test_it_can_be_mended_on_the_check_page_too(page):
    check = page.person.go_to("check")
    strip = next(one for one in check.ui.attentionGroup.strips.strips if "2.250" in one.finding.message)
    page.person.click(next(one for one in strip.findChildren(QPushButton) if one.text().startswith("Wijzig in")))

    assert "2.352" in page.person.session.area.texts.housing_programme


def test_typing_the_right_number_takes_the_finding_away(page):
    page.ui.housingProgrammeEditor.setFocus()
    page.ui.housingProgrammeEditor.selectAll()
    page.person.type("Er start de bouw van 2.352 woningen.")

    assert strips(page).strips == []
