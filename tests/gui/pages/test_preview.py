"""The preview shows the very file that would be exported, and leads from a figure to its field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl

from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.office.pdf import office_program


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def page(person):
    """Somebody looking at the preview of Heerlen Noord's agreement."""
    assert office_program(), "LibreOffice ontbreekt; make test installeert het"
    made = person.window.pages.page("preview")
    with person.qtbot.waitSignal(made.shown, timeout=60_000):
        person.go_to("preview")
    made.person = person
    return made


def refreshed(page, act):
    with page.person.qtbot.waitSignal(page.shown, timeout=60_000):
        act()


def number_of(page, text, words=""):
    figures = page.ui.paper.figures
    return next(n for n, (_, figure, _) in enumerate(figures) if plain(figure.text) == text and words in figure.line)


def click_on(page, number):
    paper = page.ui.paper
    page.person.qtbot.mouseClick(paper, Qt.MouseButton.LeftButton, pos=paper.place_on_screen(number).center().toPoint())


def test_the_pages_of_the_agreement_are_shown_with_its_figures(page):
    assert len(page.preview.pages) >= 4
    texts = {plain(figure.text) for shown in page.preview.pages for figure in shown.figures}
    assert {"€ 7.500.000", "€ 10.000.000", "2.352", "1.775"} <= texts
    assert "pagina" in page.ui.stateLabel.text()
    image = page.ui.paper.grab().toImage()
    colours = {image.pixelColor(QPoint(x, y)).name() for x in range(0, image.width(), 3) for y in range(200, 500, 5)}
    assert len(colours) > 10


@pytest.mark.parametrize(
    ("figure", "words", "field"),
    [
        ("€ 7.500.000", "Collectieve", "orv_measures[0].amount_incl"),
        ("€ 2.066.115", "Bovenplanse", "orv_measures[1].amount_excl"),
        ("1.775", "", "housing.pure_nplv.affordable"),
    ],
)
def test_a_click_on_a_figure_leads_to_its_field(page, figure, words, field):
    opened = []
    page.origin_opened.connect(lambda *place: opened.append(place))
    click_on(page, number_of(page, figure, words))

    assert opened[0][1] == field
    assert page.person.window.pages.key == opened[0][0]


def test_the_arrows_walk_along_the_figures_and_enter_opens(page):
    page.ui.paper.setFocus()
    page.person.press(Qt.Key.Key_Down)
    first = page.ui.paper.accessibleName()
    page.person.press(Qt.Key.Key_Down)
    assert page.ui.paper.accessibleName() != first
    page.person.press(Qt.Key.Key_Return)
    assert page.person.window.pages.key != "preview"


def test_the_preview_follows_a_change(page):
    session = page.person.session

    def change():
        stimulus = replace(session.area.stimulus, previously_subsidised=300)
        session.edit("Al gesubsidieerd", lambda area: replace(area, stimulus=stimulus))

    refreshed(page, change)

    texts = {plain(figure.text) for shown in page.preview.pages for figure in shown.figures}
    assert "€ 8,3 mln." in texts


def test_the_annex_and_the_final_version_can_be_chosen(page):
    field = page.ui.kindField
    field.setFocus()
    refreshed(page, lambda: page.person.press(Qt.Key.Key_Down))
    assert page.preview.kind is ANNEX
    assert page.preview.pages


def test_without_libreoffice_the_words_of_the_file_are_shown(person, monkeypatch):
    monkeypatch.setattr("nplv_desktop.work.preview.office_program", lambda: None)
    page = person.window.pages.page("preview")
    with person.qtbot.waitSignal(page.shown, timeout=30_000):
        person.go_to("preview")

    text = plain(page.ui.plainText.toPlainText())
    assert page.ui.plainText.isVisible() and not page.ui.paper.isVisible()
    assert "€ 7.500.000" in text and "Collectieve maatschappelijke voorzieningen" in text
    assert "LibreOffice" in page.ui.stateLabel.text()
    number = next(n for n, (figure, _) in enumerate(page.preview.figures) if plain(figure) == "€ 2.500.000")
    page.ui.plainText.anchorClicked.emit(QUrl(f"figure:{number}"))
    assert person.window.pages.key == "orv"
    for wrong in ("figure:99999", "figure:x", "https://example.org/"):
        page.ui.plainText.anchorClicked.emit(QUrl(wrong))


def test_the_annex_as_text_has_its_sheets_and_amounts(person, monkeypatch):
    monkeypatch.setattr("nplv_desktop.work.preview.office_program", lambda: None)
    page = person.window.pages.page("preview")
    with person.qtbot.waitSignal(page.shown, timeout=30_000):
        person.go_to("preview")
    page.person = person
    page.ui.kindField.setFocus()
    refreshed(page, lambda: person.press(Qt.Key.Key_Down))

    text = plain(page.ui.plainText.toPlainText())
    assert "€ 10.000.000" in text and "2.352" in text


def test_an_area_without_an_agreement_says_so(person):
    person.session.select_area("Lelystad Oost")
    page = person.go_to("preview")
    person.qtbot.waitUntil(lambda: page.ui.problemLabel.isVisible(), timeout=10_000)

    assert "Woontopafspraken" in page.ui.problemLabel.text()


def test_leaving_the_page_stops_the_work(person, monkeypatch):
    page = person.go_to("preview")
    person.go_to("orv")

    person.qtbot.waitUntil(lambda: page._task is None, timeout=30_000)
    assert page.preview is None
