import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from nplv_desktop.gui.texts.pasted_text import from_html, from_plain
from nplv_desktop.text.markdown_text import read_markdown, write_markdown

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WORD_HTML = """<html><body lang=NL><p class=MsoHeading2 style='mso-style-name:"heading 2"'>Kop</p>
<h2>Ingrepen</h2><p class=MsoNormal>Een <b>vette</b> en <i>schuine</i> <a href="http://x">regel</a>.
<script>alert(1)</script></p><ul><li>een</li><li>twee</li></ul><p><img src="file:///etc/passwd"></p></body></html>"""


@pytest.fixture
def editor(person):
    """The empty text about Breda Noord, with the cursor in it."""
    person.session.select_area("Breda Noord")
    editor = person.go_to("texts").ui.areaEditor
    person.click(editor.viewport())
    return editor


@given(st.text(max_size=200))
def test_any_text_survives_being_stored_and_read_again(text):
    once = write_markdown(read_markdown(text))
    assert write_markdown(read_markdown(once)) == once


@given(st.lists(st.sampled_from(["# Kop", "alinea", "**vet** en *schuin*", "- een", "1. een", "2 * 3 = 6", "a_b_c"])))
def test_formatting_is_stable_and_keeps_every_word(lines):
    text = "\n\n".join(lines)
    stored = write_markdown(read_markdown(text))
    assert write_markdown(read_markdown(stored)) == stored
    for word in ("Kop", "alinea", "vet", "schuin"):
        assert stored.count(word) == text.count(word)


def test_what_is_typed_with_marks_and_keys_is_stored_as_markdown(person, editor):
    person.type("# Gebied")
    person.press(Qt.Key.Key_Return)
    person.type("Een ")
    person.press(Qt.Key.Key_B, CONTROL)
    person.type("mooie")
    person.press(Qt.Key.Key_B, CONTROL)
    person.type(" buurt")
    person.press(Qt.Key.Key_Return)
    person.type("- bos")
    person.press(Qt.Key.Key_Return)
    person.type("water")
    assert person.session.area.texts.area == "## Gebied\n\nEen **mooie** buurt\n\n- bos\n- water"
    page = person.window.pages.page("texts").ui
    assert page.areaWords.text() == "6 woorden"


def test_the_text_on_the_page_follows_undo_and_redo(person, editor):
    person.type("Eerste alinea.")
    person.press(Qt.Key.Key_Return)
    person.type("Tweede alinea.")
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.session.area.texts.area in ("Eerste alinea.", None)
    assert editor.toPlainText().strip() in ("Eerste alinea.", "")
    while person.window.undo_action.isEnabled():
        person.press(Qt.Key.Key_Z, CONTROL)
    assert person.session.area.texts.area is None and editor.toPlainText() == ""
    while person.window.redo_action.isEnabled():
        person.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert editor.toPlainText() == "Eerste alinea.\nTweede alinea."


def test_the_buttons_make_headings_and_lists(person, editor):
    person.type("Regel")
    toolbar = person.window.pages.page("texts").ui.toolbar
    buttons = {button.text(): button for button in toolbar.window().findChildren(type(person.window.ui.undoButton))}
    person.click(buttons["Opsomming"])
    assert person.session.area.texts.area == "- Regel"
    person.click(buttons["Kop"])
    assert person.session.area.texts.area.startswith("#")


def test_a_paste_from_word_keeps_headings_lists_bold_and_italic_and_nothing_else(person, editor):
    data = QMimeData()
    data.setHtml(WORD_HTML)
    data.setText("Kop Ingrepen")
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Qt.Key.Key_V, CONTROL)
    stored = person.session.area.texts.area
    assert "# Ingrepen" in stored
    assert "Een **vette** en *schuine* regel." in stored
    assert "- een\n- twee" in stored
    assert "alert" not in stored and "passwd" not in stored and "http" not in stored


@given(st.text(max_size=300))
def test_any_html_or_text_can_be_pasted(source):
    for pasted in (from_html(f"<p>{source}</p>"), from_plain(source)):
        if pasted is not None:
            stored = write_markdown(pasted.blocks)
            assert write_markdown(read_markdown(stored)) == stored


def test_a_text_that_is_too_long_is_cut_and_said(person, editor):
    data = QMimeData()
    data.setText("woord " * 40_000)
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Qt.Key.Key_V, CONTROL)
    assert len(person.session.area.texts.area) <= 200_000
    assert person.window.pages.page("texts").ui.areaNotice.isVisible()


def test_html_in_a_text_of_an_area_file_is_shown_as_words(person):
    from dataclasses import replace

    text = "<b>niet vet</b> & <script>x</script>"
    person.session.edit("Tekst", lambda area: replace(area, texts=replace(area.texts, area=text)))
    assert person.go_to("texts").ui.areaEditor.toPlainText() == text
