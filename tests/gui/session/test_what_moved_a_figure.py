"""A figure's card says which change moved it last, however many there were, without computing anything anew."""

from dataclasses import replace

import pytest

from nplv_desktop.domain.area.area import AreaTexts, Programme
from nplv_desktop.gui.session import session as session_module
from nplv_desktop.gui.session.session import Session


def subsidised(count):
    return lambda area: replace(area, stimulus=replace(area.stimulus, previously_subsidised=count))


def written(text):
    return lambda area: replace(area, texts=AreaTexts(area=text))


@pytest.fixture
def session(qapp, heerlen, golden, reference):
    return Session(Programme((heerlen, replace(heerlen, name="Breda Noord"))), reference)


def test_explaining_after_500_changes_computes_no_figures_again(session, monkeypatch):
    session.edit("Al gesubsidieerd", subsidised(300))
    for number in range(499):
        session.edit("Tekst", written(f"Zin {number}"))
    assert session.undo_stack.count() == 500
    computed = []
    totals = session_module.totals
    monkeypatch.setattr(session_module, "totals", lambda *of: computed.append(of) or totals(*of))

    changed = session.explain("basis").changed

    assert "door “Al gesubsidieerd”; was 1.413." in changed
    assert session.explain("orv").changed == "In deze sessie niet gewijzigd."
    assert computed == []


def test_a_change_that_was_undone_moved_nothing(session):
    session.edit("Al gesubsidieerd", subsidised(300))
    session.undo_stack.undo()

    assert session.explain("basis").changed == "In deze sessie niet gewijzigd."


def test_typing_that_became_one_step_tells_what_the_figure_was_before_it_all(session):
    for count in (3, 30, 300):
        session.edit("Al gesubsidieerd", subsidised(count), key="stimulus.previously_subsidised")

    assert session.undo_stack.count() == 1
    assert session.explain("basis").changed.endswith("was 1.413.")


def test_a_change_of_another_area_did_not_move_the_figures_of_this_one(session):
    session.select_area("Breda Noord")
    session.edit("Al gesubsidieerd", subsidised(300))
    assert "Al gesubsidieerd" in session.explain("basis").changed
    session.select_area("Heerlen Noord")

    assert session.explain("basis").changed == "In deze sessie niet gewijzigd."


def test_a_step_over_several_areas_is_told_in_each(session):
    areas = [subsidised(10)(area) for area in session.programme.areas]
    session.edit_programme("Ingelezen", Programme(tuple(areas)))

    for name in ("Heerlen Noord", "Breda Noord"):
        session.select_area(name)
        assert "door “Ingelezen”" in session.explain("basis").changed


def test_two_steps_over_different_areas_keep_the_figures_of_both(session):
    heerlen, breda = session.programme.areas
    session.edit_programme("Samen", Programme((subsidised(10)(heerlen), breda)), key="samen")
    session.edit_programme("Samen", Programme((subsidised(10)(heerlen), subsidised(20)(breda))), key="samen")

    assert session.undo_stack.count() == 1
    assert session.explain("basis").changed.endswith("was 1.413.")
    session.select_area("Breda Noord")
    assert session.explain("basis").changed.endswith("was 1.413.")
