"""The page of the planlijst shows the years of the rules that the area follows."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from nplv_desktop.domain.area.area import Area, Housing, HousingSource, Programme, Stimulus
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.gui.figures.presentation import Presentation
from nplv_desktop.gui.figures.starts_chart import StartsChart
from nplv_desktop.gui.figures.totals_panel import TotalsPanel
from nplv_desktop.gui.pages.agreement.planlijst_page import PlanlijstPage
from nplv_desktop.gui.session.session import Session

PLANS = (
    plan_of({"name": "Kade", "dwellings": 100, "mid_rent": 60, "start_2031": 100, "in_area": "ja"}),
    plan_of({"name": "Oud", "dwellings": 50, "mid_rent": 50, "start_2029": 50, "start_later": 3, "in_area": "ja"}),
)


@pytest.fixture
def session(theme, reference):
    rules = replace(reference.parameters(None), key="later", name="Later", first_start_year=2030, last_start_year=2034)
    known = replace(reference, parameter_sets={**reference.parameter_sets, "later": rules})
    area = Area("Heerlen Noord", housing=Housing(HousingSource.PLANLIJST), planlijst=PLANS)
    return Session(Programme((area,)), known)


def follow_later_rules(session):
    session.edit("Regels", lambda area: replace(area, stimulus=Stimulus(0, "later")))


def shown_years(page):
    return [view.title for view in page.plans.columns if view.key.startswith("start_")]


def test_table_and_chart_change_to_the_years_of_other_rules(qtbot, session):
    page = PlanlijstPage(session)
    qtbot.addWidget(page)
    page.show_area(session.area)
    assert shown_years(page) == ["2025", "2026", "2027", "2028", "2029"]
    assert "2029 50, later 103" in page.findChild(StartsChart).accessibleName()

    follow_later_rules(session)
    page.show_area(session.area)

    assert shown_years(page) == ["2030", "2031", "2032", "2033", "2034"]
    assert page.findChild(StartsChart).accessibleName() == (
        "Start bouw per jaar: 2030 0, 2031 100, 2032 0, 2033 0, 2034 0, later 3"
    )


def test_panel_and_presentation_show_the_figures_of_the_period(qtbot, session):
    follow_later_rules(session)
    panel = TotalsPanel()
    qtbot.addWidget(panel)
    panel.show_figures(session.figures, ())

    assert panel.row("dwellings").value == "100 · 60"
    assert Presentation.blocks(session.figures)[-1] == ("Woningen", "100", "60 betaalbaar")
    assert "Totaal rijksbijdrage 2030–2034, incl. btw" in [label.text() for label in panel.findChildren(QLabel)]
