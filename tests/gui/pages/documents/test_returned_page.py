"""A Word file that came back in the window: what differs, and texts taken over as one step."""

from dataclasses import replace
from datetime import datetime

import pytest
from docx import Document
from PySide6.QtWidgets import QCheckBox

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.gui.pages.documents.new_area_dialog import NewAreaDialog
from nplv_desktop.returned.document_differences import ReturnVerdict
from tests.gui.application.test_files_and_help import drop
from tests.returned.test_document_comparison import edited, paragraph, set_text
from tests.returned.typed_agreements import typed


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def sent(person, tmp_path):
    session = person.session
    path = tmp_path / "afspraak.docx"
    content = agreement_bytes(
        session.area, session.figures, session.reference, final=False, made_on=datetime(2026, 11, 21)
    )
    path.write_bytes(content)
    return path


def opened(person, path):
    """Drops a Word file on the window and waits for the comparison."""
    assert drop(person.window, path)
    person.qtbot.waitUntil(lambda: person.window.pages.key == "returned")
    page = person.window.pages.page("returned")
    person.qtbot.waitUntil(lambda: not page.is_busy, timeout=15_000)
    return page


def test_an_equal_file_says_so(person, sent):
    page = opened(person, sent)

    assert page.found.verdict == ReturnVerdict.EQUAL
    assert page.ui.verdictLabel.text() == "Gelijk aan het dossier"
    assert not page.ui.figuresCard.isVisible() and not page.ui.textsCard.isVisible()


def test_figures_that_differ_are_listed_and_the_dossier_keeps_its_own(person, sent):
    def change(document):
        one = paragraph(document, "In Heerlen Noord start")
        set_text(one, one.text.replace("2.352", "2.532"))

    before = person.session.programme
    page = opened(person, edited(sent, change))

    model = page.ui.figuresTable.model()
    assert [model.index(0, column).data() for column in (1, 2)] == ["2.352", "2.532"]
    assert person.session.programme == before


def test_texts_are_taken_over_one_by_one_as_one_undo_step(person, sent):
    def change(document):
        set_text(paragraph(document, "Tegelijk is het aanbod"), "Het aanbod is eenzijdig.")
        set_text(paragraph(document, "ontmoetingsplekken voor jong"), "ontmoetingsplekken voor iedereen;")

    before = person.session.area
    page = opened(person, edited(sent, change))
    boxes = page.ui.textsCard.findChildren(QCheckBox)
    assert [box.text() for box in boxes] == ["Gebied overnemen", "Fysieke ingrepen overnemen"]
    assert "jong en oud; nieuw: iedereen" in page.ui.textsView.accessibleDescription()
    person.tick(boxes[0])
    person.click(page.ui.takeButton)

    after = person.session.area
    assert after.texts.area == before.texts.area
    assert "2. ontmoetingsplekken voor iedereen;" in after.texts.interventions
    assert "*Geleenbeekdal*" in after.texts.interventions
    assert person.session.undo_stack.undoText() == "Teksten uit afspraak.docx overnemen"
    person.window.undo_action.trigger()
    assert person.session.area == before


def test_after_taking_over_everything_the_file_is_equal(person, sent):
    def change(document):
        set_text(paragraph(document, "Tegelijk is het aanbod"), "Het aanbod is eenzijdig.")

    page = opened(person, edited(sent, change))
    person.click(page.ui.takeButton)
    person.qtbot.waitUntil(lambda: not page.is_busy and page.found.verdict == ReturnVerdict.EQUAL, timeout=15_000)


def test_figures_that_followed_follow_again(person, tmp_path):
    session = person.session
    text = "Er komen {woningen} woningen in het gebied, voor iedereen."
    session.edit("Tekst", lambda area: replace(area, texts=replace(area.texts, area=text)))
    path = tmp_path / "afspraak.docx"
    path.write_bytes(
        agreement_bytes(session.area, session.figures, session.reference, final=False, made_on=datetime(2026, 11, 21))
    )

    def change(document):
        one = paragraph(document, "Er komen")
        set_text(one, one.text.replace("voor iedereen", "voor jong en oud"))

    page = opened(person, edited(path, change))
    person.click(page.ui.takeButton)

    assert session.area.texts.area == "Er komen {woningen} woningen in het gebied, voor jong en oud."


def test_a_letter_and_a_broken_file_get_a_sentence(person, tmp_path):
    letter = Document()
    letter.add_paragraph("Geachte mevrouw,")
    letter.save(tmp_path / "brief.docx")
    page = opened(person, tmp_path / "brief.docx")
    assert page.ui.verdictLabel.text() == "Dit is geen bestuurlijke afspraak"
    assert not page.ui.newAreaButton.isVisible()
    (tmp_path / "kapot.docx").write_bytes(b"x")
    page.open_document(tmp_path / "kapot.docx")
    person.qtbot.waitUntil(lambda: not page.is_busy)
    assert "kapot.docx" in page.ui.emptyText.text()


def test_another_area_starts_anew(person, sent):
    page = opened(person, sent)
    person.session.select_area("Vlaardingen Westwijk")

    assert page.found is None
    assert page.ui.emptyCard.isVisible()


def answer(person, do):
    """What a person does in the dialog that comes up; what it returns comes after the dialog has closed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NewAreaDialog):
            timer.stop()
            seen.append(do(dialog))

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    person.qtbot.waitUntil(lambda: bool(seen), timeout=15_000)
    return seen[0]


def test_a_typed_agreement_becomes_a_new_area_with_what_does_not_fit(person, tmp_path):
    page = opened(person, typed(tmp_path / "getypt.docx"))
    before = person.session.programme
    assert page.ui.verdictLabel.text() == "Er zijn cijfers die verschillen"
    page.ui.newAreaButton.click()

    def look(dialog):
        shown = [dialog.ui.findings.item(row).text() for row in range(dialog.ui.findings.count())]
        name = dialog.ui.nameField.text()
        dialog.ui.nameField.setText("Heerlen Noord")
        assert not dialog.ui.acceptButton.isEnabled()
        dialog.ui.nameField.setText("Heerlen Noord, getypt")
        dialog.ui.acceptButton.click()
        return name, shown

    name, shown = answer(person, look)

    assert name == "Heerlen Noord (2)"
    assert any("al gesubsidieerd" in line for line in shown)
    person.qtbot.waitUntil(lambda: not page.is_busy and page.found is not None, timeout=15_000)
    assert person.session.area.name == "Heerlen Noord, getypt"
    assert person.session.area.housing.pure_nplv.total == 2352
    assert page.ui.readingCard.isVisible()
    assert page.ui.readingTable.model().rowCount() == len(shown)
    assert person.session.undo_stack.undoText() == "Heerlen Noord, getypt inlezen"
    person.window.undo_action.trigger()
    assert person.session.programme == before


def test_reading_it_in_can_be_called_off(person, tmp_path):
    before = person.session.programme
    page = opened(person, typed(tmp_path / "getypt.docx"))
    page.ui.newAreaButton.click()
    answer(person, lambda dialog: dialog.ui.cancelButton.click())

    assert person.session.programme == before and page.ui.verdictCard.isVisible()


def test_the_area_that_a_file_is_about_is_chosen(person, sent):
    person.session.select_area("Vlaardingen Westwijk")
    page = opened(person, sent)
    person.qtbot.waitUntil(lambda: not page.is_busy and page.found is not None, timeout=15_000)

    assert person.session.area.name == "Heerlen Noord"
    assert page.found.verdict == ReturnVerdict.EQUAL
    assert "Gebied Heerlen Noord is gekozen" in page.ui.verdictDetail.text()


def test_comments_of_the_other_side_are_shown(person, sent):
    def change(document):
        one = paragraph(document, "In Heerlen Noord start")
        document.add_comment(one.runs, "Klopt dit aantal?", author="Gemeente", initials="G")

    page = opened(person, edited(sent, change))

    model = page.ui.commentsTable.model()
    assert page.ui.commentsCard.isVisible()
    assert model.index(0, 0).data().startswith("Gemeente, ") and model.index(0, 1).data() == "Klopt dit aantal?"


def subsidised(person, number):
    person.session.edit(
        "Al gesubsidieerd",
        lambda area: replace(area, stimulus=replace(area.stimulus, previously_subsidised=number)),
    )


@pytest.fixture
def changed_text(person, sent):
    """A file that came back with another text, opened on the page."""

    def change(document):
        set_text(paragraph(document, "Tegelijk is het aanbod"), "Het aanbod is eenzijdig.")

    return opened(person, edited(sent, change))


def settled(person, page):
    person.qtbot.waitUntil(lambda: not page.is_busy and page.found is not None, timeout=15_000)
    return page.found.verdict


def test_a_figure_changed_on_another_page_is_seen_when_one_comes_back(person, sent):
    page = opened(person, sent)
    assert page.found.verdict == ReturnVerdict.EQUAL
    person.fill(person.go_to("stimulus").ui.pureAffordable, "1000")
    assert page.found is None
    person.go_to("returned")
    assert page.ui.verdictLabel.text() == "Het dossier is gewijzigd"

    assert settled(person, page) == ReturnVerdict.FIGURES
    assert page.ui.verdictLabel.text() == "Er zijn cijfers die verschillen"


def test_undo_and_a_restored_round_are_compared_anew_too(person, sent):
    page = opened(person, sent)
    person.session.freeze("bod", "")
    assert settled(person, page) == ReturnVerdict.EQUAL
    subsidised(person, 300)
    assert page.found is None
    assert settled(person, page) == ReturnVerdict.FIGURES
    person.window.undo_action.trigger()
    assert page.found is None
    assert settled(person, page) == ReturnVerdict.EQUAL
    subsidised(person, 200)
    assert settled(person, page) == ReturnVerdict.FIGURES
    person.session.restore(person.session.last_round)

    assert settled(person, page) == ReturnVerdict.EQUAL


def test_texts_cannot_be_taken_over_while_the_dossier_is_compared_anew(person, changed_text):
    page = changed_text
    assert page.ui.takeButton.isEnabled()
    subsidised(person, 300)
    assert not page.ui.takeButton.isEnabled()
    steps = person.session.undo_stack.index()
    person.click(page.ui.takeButton)
    page._take_over()
    assert person.session.undo_stack.index() == steps

    assert settled(person, page) == ReturnVerdict.FIGURES
    person.click(page.ui.takeButton)
    assert person.session.area.texts.area.startswith("Het aanbod") or "eenzijdig" in person.session.area.texts.area


def test_a_change_that_is_taken_back_at_once_leaves_the_verdict_that_held(person, sent):
    page = opened(person, sent)
    subsidised(person, 300)
    person.window.undo_action.trigger()

    assert settled(person, page) == ReturnVerdict.EQUAL
    assert page.ui.verdictLabel.text() == "Gelijk aan het dossier"


def test_another_template_is_compared_with_too(person, sent, tmp_path):
    from nplv_desktop.work.document_kinds import AGREEMENT
    from nplv_desktop.work.export import shipped_template
    from nplv_desktop.work.templates import Template

    page = opened(person, sent)
    document = Document(shipped_template(AGREEMENT))
    document.add_paragraph("Eigen slotzin.")
    document.save(tmp_path / "eigen.docx")
    person.window.dossier.use_template(AGREEMENT.key, Template("eigen.docx", (tmp_path / "eigen.docx").read_bytes()))
    person.window.pages.refresh()
    assert page.found is None

    assert settled(person, page) != ReturnVerdict.EQUAL
