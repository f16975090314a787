"""A finding or an origin names a field; the window knows the page that shows it."""

import pytest

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.area_file.area_json_writer import area_to_json
from nplv_desktop.gui.pages.pages import PAGES, page_of


def test_every_section_of_the_area_file_is_shown_by_one_page(heerlen):
    sections = [section for entry in PAGES for section in entry.sections]

    assert len(sections) == len(set(sections))
    assert set(area_to_json(heerlen)) - {"format", "version"} <= set(sections)


@pytest.mark.parametrize("section", [section for entry in PAGES for section in entry.sections if section != "whole"])
def test_what_a_finding_calls_its_place_is_the_page_it_leads_to(section):
    path = "texts.annex_care" if section == "annex_texts" else f"{section}.x"

    assert Finding("a", Severity.ATTENTION, path, "Zo.").where == f"{page_of(path)}/{path}"
