"""An area under rules of a later release is shown, told about, and keeps no other area from working."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from nplv_desktop.gui.pages.pages import ENTRIES
from nplv_desktop.store.new_programme import example_programme


def test_a_window_shows_an_area_under_unknown_rules_and_all_others(open_window, reference):
    programme = example_programme(reference)
    heerlen = programme.area("Heerlen Noord")
    stimulus = replace(heerlen.stimulus, parameters="regeling-2031")
    person = open_window(programme.with_area(replace(heerlen, stimulus=stimulus)))
    session = person.session

    session.select_area("Heerlen Noord")
    for key in ENTRIES:
        person.window.pages.show_page(key)
        QApplication.processEvents()
    page = person.go_to("stimulus")

    assert "parameters-unknown" in [finding.code for finding in session.findings]
    assert page.ui.setField.currentData() is None

    session.select_area("Vlaardingen Westwijk")
    QApplication.processEvents()
    assert session.figures.parameters.key == "woontop-2025"
    assert "parameters-unknown" not in [finding.code for finding in session.findings]
    assert page.ui.setField.currentData() == "woontop-2025"

    session.select_area("Heerlen Noord")
    assert session.area.stimulus.parameters == "regeling-2031"
