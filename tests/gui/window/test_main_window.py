from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from nplv_desktop.checks.findings import Severity
from nplv_desktop.domain.area.area import AgreementStatus, Area
from nplv_desktop.gui.fields.area_selector import AreaList
from nplv_desktop.gui.figures.explanation_card import ExplanationCard as Explanation
from nplv_desktop.gui.look.theme import DARK, LIGHT, color
from nplv_desktop.gui.pages.pages import ENTRIES, page_of
from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.reference import load_reference
from nplv_desktop.work.open_dossier import read_dossier

CONTROL = Qt.KeyboardModifier.ControlModifier
PAGES = tuple(ENTRIES)


def plain(text):
    return text.replace("\u00a0", " ")


def test_totals_and_band_are_those_of_the_signed_agreement(person):
    panel = person.window.ui.totalsPanel
    assert person.total == "€ 19,6 – 22,3 mln"
    assert plain(panel.row("per_dwelling").value) == "€ 11.042 – 12.563"
    assert plain(panel.row("dwellings").value) == "2.352 · 1.775"
    assert plain(panel.row("orv_right").value) == "100 %"
    assert panel.row("woontop").value == "1.500"


def test_every_figure_of_the_panel_opens_to_how_it_came_about(person):
    row = person.window.ui.totalsPanel.row("orv")
    person.click(row)
    explanation = row.findChild(Explanation)
    texts = [plain(label.text()) for label in explanation.findChildren(QLabel)]
    assert "€ 7.500.000" in texts and "€ 10.000.000" in texts
    explanation.close()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_from_the_list_and_shows_any_area(person, page):
    person.go_to(page)
    for area in ("Vlaardingen Westwijk", "Breda Noord", "Lelystad Oost", "Leeuwarden Oost", "Eindhoven Woensel-Zuid"):
        person.session.select_area(area)
        assert person.window.ui.areaSelector.text().startswith(area)


def test_pages_are_reached_with_the_keyboard(person):
    person.go_to("overview")
    person.qtbot.keyClick(person.window, Qt.Key.Key_PageDown, CONTROL)
    assert person.window.pages.key == "parties"
    person.qtbot.keyClick(person.window, Qt.Key.Key_PageUp, CONTROL)
    person.qtbot.keyClick(person.window, Qt.Key.Key_5, CONTROL)
    assert person.window.pages.key == "orv"


def test_an_area_is_chosen_by_typing_a_part_of_its_name(person):
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, CONTROL)
    areas = person.window.ui.areaSelector.findChild(AreaList)
    person.qtbot.keyClicks(areas.filter, "westwijk")
    person.qtbot.keyClick(areas.filter, Qt.Key.Key_Return)
    assert person.session.area.name == "Vlaardingen Westwijk"
    assert person.total == "€ 11,5 – 12,4 mln"


def test_undo_goes_back_over_all_pages_also_from_within_a_field(person):
    before = person.session.area
    person.fill(person.go_to("parties").ui.placeField, "Heerlen")
    page = person.go_to("stimulus").ui
    person.fill(page.pureTotal, "2400")
    person.click(page.pureAffordable)
    person.type("1")
    person.press(Qt.Key.Key_Z, CONTROL)
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.session.area.housing == before.housing and page.pureTotal.text() == "2.352"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.session.area == before
    person.press(Qt.Key.Key_Y, CONTROL)
    assert person.session.area.agreement.place == "Heerlen"
    assert "Plaats" in person.window.undo_action.toolTip()


def test_the_status_is_set_in_the_top_bar(person):
    menu = person.window.ui.statusPill.menu()
    menu.actions()[2].trigger()
    assert person.session.area.agreement.status == AgreementStatus.SIGNED
    assert person.window.ui.statusPill.text().startswith("Getekend")


def test_totals_fold_into_a_bar_in_a_narrow_window(person):
    person.window.resize(1100, 700)
    assert not person.window.ui.totalsPanel.isVisible() and person.window.ui.totalsBar.isVisible()
    person.window.resize(1366, 768)
    assert person.window.ui.totalsPanel.isVisible() and not person.window.ui.totalsBar.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1100, 700), (910, 512)])
def test_no_page_is_wider_than_the_window_also_at_150_percent(person, size):
    person.window.resize(*size)
    for page in PAGES:
        person.go_to(page)
        frame = person.window.ui.pages.currentWidget()
        assert frame.widget().minimumSizeHint().width() <= frame.viewport().width(), page


def test_findings_lead_to_their_field_and_stand_in_the_list_of_pages(person):
    table = person.go_to("orv").ui.orvTable
    table.setFocus()
    table.focus_cell(2, "description")
    person.type("Nieuw plein")
    person.press(Qt.Key.Key_Return)
    entry = next(entry for entry in person.window.ui.navigation.entries if entry.key == "orv")
    assert entry.blocking == 1 and "aandachtspunt" in entry.spoken()
    check = person.go_to("check").ui
    assert not check.finalButton.isEnabled() and check.verdictLabel.text() == "Nog niet klaar om te ondertekenen"
    strip = next(s for s in check.blockingGroup.strips.strips if "bedrag" in s.finding.message)
    strip.opened.emit(strip.finding)
    assert person.window.pages.key == "orv"
    assert person.focused is table and table.currentIndex().row() == 2


def test_every_finding_leads_to_a_field_that_takes_the_focus(person):
    def emptied(area: Area) -> Area:
        return Area(area.name, orv_measures=(replace(area.orv_measures[0], description=""),), capacity=area.capacity)

    person.session.edit("Leeg", emptied)
    findings = person.session.findings
    assert len(findings) > 5
    for finding in findings:
        person.window.pages.show_field(finding.field)
        assert person.window.pages.key == page_of(finding.field)
        page = person.window.pages.page(page_of(finding.field))
        assert page.isAncestorOf(person.focused), finding


def test_an_attention_point_is_accepted_with_a_reason_and_taken_back(person, monkeypatch):
    from nplv_desktop.gui.findings import acceptance

    def answer(dialog):
        assert not dialog.ui.acceptButton.isEnabled()
        dialog.show()
        person.qtbot.keyClicks(dialog.ui.reasonField, "Zo afgesproken")
        person.qtbot.mouseClick(dialog.ui.acceptButton, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(acceptance.AcceptDialog, "exec", answer)
    person.session.edit("ORV", lambda area: replace(area, orv_measures=area.orv_measures * 2))
    strips = person.go_to("orv").ui.findingStrips
    strip = next(s for s in strips.strips if s.finding.severity == Severity.ATTENTION)
    strip.accept_requested.emit(strip.finding)
    accepted = [finding for finding in person.session.findings if finding.accepted_reason]
    assert [finding.accepted_reason for finding in accepted] == ["Zo afgesproken"]
    strip = next(s for s in strips.strips if s.finding.accepted_reason)
    strip.withdraw_requested.emit(strip.finding)
    assert not person.session.area.accepted


def test_everything_typed_is_in_the_file_at_once(person):
    person.fill(person.go_to("parties").ui.placeField, "Heerlen")
    person.qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    person.qtbot.waitUntil(lambda: person.window.ui.statusLine.state_text.startswith("● Opgeslagen"))
    with Dossier.open(person.window.dossier.path, read_only=True) as dossier:
        assert dossier.read().area("Heerlen Noord").agreement.place == "Heerlen"


def test_closing_the_window_keeps_what_is_being_typed(person):
    field = person.go_to("stimulus").ui.pureTotal
    person.click(field)
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("2401")
    with person.qtbot.waitSignal(person.window.closed):
        person.window.close()
    with Dossier.open(person.window.dossier.path, read_only=True) as dossier:
        assert dossier.read().area("Heerlen Noord").housing.pure_nplv.total == 2401


def test_a_read_only_dossier_can_be_seen_but_not_changed(person, qtbot):
    content = replace(read_dossier(person.window.dossier.path), read_only=True)
    window = MainWindow()
    window.take(DossierFile(content, load_reference()))
    qtbot.addWidget(window)
    window.session.select_area("Heerlen Noord")
    window.show()
    assert "Alleen-lezen" in window.ui.statusLine.state_text
    for key in PAGES[1:]:
        window.pages.show_page(key)
    page = window.pages.page("stimulus").ui
    qtbot.keyClicks(page.pureTotal, "9")
    assert window.session.area == content.programme.area("Heerlen Noord")
    orv = window.pages.page("orv").ui.orvTable
    assert orv.model().rowCount() == 3
    assert not orv.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable


def test_the_overview_lists_all_areas_with_their_totals_and_opens_one(person):
    table = person.go_to("overview").form.table
    model = table.model()
    assert model.rowCount() == 21
    rows = {model.index(row, 0).data(): row for row in range(21)}
    texts = [plain(model.index(rows["Heerlen Noord"], column).data()) for column in range(model.columnCount())]
    assert texts[1:7] == ["Concept", "2.352", "1.775", "€ 10.000.000", "€ 4.300.000", "€ 19,6 – 22,3 mln"]
    assert plain(model.index(20, 4).data()) == "€ 17.323.111"
    table.selectRow(rows["Vlaardingen Westwijk"])
    table.setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.session.area.name == "Vlaardingen Westwijk" and person.window.pages.key == "stimulus"


def test_the_overview_model_is_sound(person, qtmodeltester):
    qtmodeltester.check(person.go_to("overview").form.table.model())
    qtmodeltester.check(person.window.ui.navigation.model())
    assert person.window.ui.navigation.model().rowCount() == len(PAGES) + 2


def test_colours_follow_the_theme(person, theme):
    light = color("surface").name()
    theme.use(DARK)
    assert color("surface").name() != light
    theme.use(LIGHT)


def test_undo_names_what_it_undoes(person):
    table = person.go_to("orv").table
    table.focus_cell(1, "amount_incl")
    person.type("2000000")
    person.press(Qt.Key.Key_Return)
    window = person.window

    assert window.undo_action.text() == "Bedrag ORV-rij 2 ongedaan maken"
    assert window.undo_action.toolTip().startswith("Bedrag ORV-rij 2 ongedaan maken (Ctrl+Z")
    window.undo_action.trigger()
    assert window.redo_action.text() == "Bedrag ORV-rij 2 opnieuw doen"
    table.focus_cell(0, "description")
    person.press(Qt.Key.Key_Minus, CONTROL)
    assert window.undo_action.text() == "ORV-rij 1 verwijderen ongedaan maken"
