"""A page is declared once; everything else asks the declaration."""

from dataclasses import replace

import pytest

from nplv_desktop.domain.area.area import AreaTexts, CapacityItem, OrvMeasure
from nplv_desktop.gui.pages.page import page_class
from nplv_desktop.gui.pages.pages import ENTRIES, PAGES, Scope


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_the_page_of_a_declaration_is_the_one_that_its_module_holds(entry):
    page = page_class(entry)

    assert page.key == entry.key
    assert page.__module__ == entry.module


def test_the_list_of_pages_shows_the_declared_titles_under_their_headings(person):
    lines = [(line.key, line.title) for line in person.window.ui.navigation.entries]

    assert lines == [
        ("", "PROGRAMMA"),
        ("overview", "Overzicht"),
        ("", "GEBIED"),
        *((entry.key, entry.title) for entry in PAGES if entry.scope == Scope.AREA),
    ]


def test_controle_counts_the_findings_of_all_pages_and_each_page_its_own(person):
    rows = {"orv_measures": (OrvMeasure(),), "capacity": (CapacityItem(),)}
    person.session.edit("Leeg", lambda area: replace(area, texts=AreaTexts(), **rows))

    lines = {line.key: line.open_findings for line in person.window.ui.navigation.entries if line.key}
    still_open = [finding for finding in person.session.findings if finding.is_open]

    assert lines["check"] == len(still_open) > 0
    assert {"orv", "capacity", "texts"} <= {key for key, count in lines.items() if count}
    assert sum(count for key, count in lines.items() if key != "check") == len(still_open)


def test_a_wish_that_nobody_fulfils_is_a_mistake_of_ours(person, desk):
    from nplv_desktop.gui.application.fulfilment import fulfil

    with pytest.raises(AssertionError, match="nobody fulfils"):
        fulfil(desk._commands, object())


def test_choosing_an_area_on_a_page_of_all_areas_goes_to_the_area(person):
    person.go_to("overview")
    assert not person.window.pages.shows_area

    person.window.choose_area("Vlaardingen Westwijk")

    assert ENTRIES[person.window.pages.key].scope == Scope.AREA
