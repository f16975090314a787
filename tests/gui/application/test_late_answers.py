"""Two things asked shortly after one another: the later one is what one gets, in whatever order the answers come.

Every place of the window where an answer can come late is tried with work that the test holds.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.gui.application import commands as commands_module
from nplv_desktop.gui.application import desk as desk_module
from nplv_desktop.gui.application.templates_dialog import TemplatesDialog
from nplv_desktop.gui.fields import logo_field
from nplv_desktop.gui.look.background import wait_for_all
from nplv_desktop.gui.pages.documents.changes_dialog import ChangesDialog
from nplv_desktop.gui.pages.documents.new_area_dialog import NewAreaDialog
from nplv_desktop.gui.texts import spell_check as spelling
from nplv_desktop.gui.window import open_elsewhere
from nplv_desktop.store.area_file_on_disk import write_area_file
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.lock import DossierLock, Holder, take_lock
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.work.document_kinds import AGREEMENT
from nplv_desktop.work.export import shipped_template
from nplv_desktop.work.open_dossier import read_dossier
from tests.documents.areas import png
from tests.gui.late import Gate
from tests.planlijst import lists
from tests.returned.typed_agreements import typed


@pytest.fixture
def gate(monkeypatch):
    """Makes a function slow: gate(module, name)."""
    made = []

    def before(module, name):
        made.append(Gate(getattr(module, name)))
        monkeypatch.setattr(module, name, made[-1])
        return made[-1]

    yield before
    for one in made:
        one.open()
    assert wait_for_all()


def settle(qtbot):
    """All work ends, and what it tells is delivered."""
    assert wait_for_all()
    qtbot.wait(60)


def backwards(qtbot, slow):
    """The second of two calls ends first, and then the first."""
    qtbot.waitUntil(lambda: slow.waiting >= 2)
    slow.let_through(1)
    qtbot.waitUntil(lambda: 1 in slow.ended)
    qtbot.wait(60)
    slow.let_through(0)
    qtbot.waitUntil(lambda: 0 in slow.ended)
    slow.open()
    settle(qtbot)


# -- dossiers --------------------------------------------------------------------------------------------------------


@pytest.fixture
def others(tmp_path, reference):
    """Two more dossiers."""
    made = tmp_path / "een.nplv", tmp_path / "twee.nplv"
    for path in made:
        Dossier.create(path, new_programme(reference)).close()
    return made


def test_the_dossier_asked_for_last_stays_when_an_earlier_one_comes_late(person, desk, qtbot, gate, others):
    slow = gate(desk_module, "read_dossier")
    desk.open_file(others[0])
    qtbot.waitUntil(lambda: slow.waiting == 1)
    desk.open_file(others[1])
    qtbot.waitUntil(lambda: slow.waiting == 2)
    slow.let_through(1)
    qtbot.waitUntil(lambda: desk.window.dossier.path == others[1], timeout=10_000)
    window = desk.window
    window.session.edit("Plaats", lambda area: replace(area, municipality="Getypt"))
    slow.let_through(0)
    settle(qtbot)

    assert desk.window is window and window.isVisible()
    assert window.session.area.municipality == "Getypt"
    # The one that came late is free for others.
    lock = take_lock(others[0])
    assert isinstance(lock, DossierLock)
    lock.release()


def test_one_dossier_asked_for_twice_opens_to_be_changed(person, desk, qtbot, gate, others):
    slow = gate(desk_module, "read_dossier")
    desk.open_file(others[0])
    qtbot.waitUntil(lambda: slow.waiting == 1)
    desk.open_file(others[1])
    desk.open_file(others[0])
    slow.open()
    qtbot.waitUntil(lambda: desk.window.dossier.path == others[0], timeout=10_000)
    settle(qtbot)

    assert desk.window.dossier.path == others[0]
    assert not desk.window.session.read_only


def test_a_dossier_that_comes_while_a_dialog_stands_open_waits_for_it(person, desk, qtbot, others):
    from nplv_desktop.gui.window.freezing import FreezeDialog

    window = person.window
    dialog = FreezeDialog(window.session, window)
    dialog.open()
    desk.open_file(others[0])
    settle(qtbot)
    qtbot.wait(200)
    assert desk.window is window and window.isVisible()

    dialog.accept()
    qtbot.waitUntil(lambda: desk.window.dossier.path == others[0], timeout=10_000)


def test_a_dossier_that_is_still_being_read_does_not_come_after_the_program_was_closed(
    person, desk, qtbot, gate, others
):
    slow = gate(desk_module, "read_dossier")
    desk.open_file(others[0])
    qtbot.waitUntil(lambda: slow.waiting == 1)
    with qtbot.waitSignal(person.window.closed):
        person.window.close()
    slow.open()
    settle(qtbot)

    assert desk.window is None
    assert not isinstance(take_lock(others[0]), Holder)


def test_the_list_of_backups_is_the_one_asked_for_last(person, desk, qtbot, gate):
    commands = desk._commands
    slow = gate(commands_module, "backups_of")
    commands._backups.aboutToShow.emit()
    qtbot.waitUntil(lambda: slow.waiting == 1)
    commands._backups.aboutToShow.emit()
    qtbot.waitUntil(lambda: slow.waiting == 2)
    slow.let_through(0)
    qtbot.waitUntil(lambda: 0 in slow.ended)
    qtbot.wait(50)
    assert [action.text() for action in commands._backups.actions()] == ["Bezig…"]

    slow.let_through(1)
    qtbot.waitUntil(lambda: [action.text() for action in commands._backups.actions()] == ["Nog geen"])


def test_of_two_area_files_only_the_last_shows_what_it_changes(person, desk, qtbot, gate, monkeypatch, tmp_path):
    seen = []
    made = ChangesDialog.__init__

    def note(dialog, name, file, *given, **named):
        seen.append(file)
        made(dialog, name, file, *given, **named)

    monkeypatch.setattr(ChangesDialog, "__init__", note)
    monkeypatch.setattr(ChangesDialog, "exec", lambda dialog: ChangesDialog.DialogCode.Rejected)
    area = person.session.area
    for name in ("een", "twee"):
        write_area_file(replace(area, municipality=name), tmp_path / f"{name}.json")
    from nplv_desktop.work import area_files

    slow = gate(area_files, "read_area_file")
    desk._commands.read_area(tmp_path / "een.json")
    desk._commands.read_area(tmp_path / "twee.json")
    backwards(qtbot, slow)

    assert seen == ["twee.json"]


# -- commands --------------------------------------------------------------------------------------------------------


def test_two_commands_at_once_each_end_with_their_own_result(person, desk, qtbot, gate, tmp_path):
    from nplv_desktop.work import area_files, copy

    copying, writing = gate(copy, "save_copy"), gate(area_files, "write_area_file")
    bar = person.window.ui.resultBar
    desk._commands.save_copy(tmp_path / "kopie.nplv")
    desk._commands.write_area(tmp_path / "gebied.json")
    qtbot.waitUntil(lambda: copying.waiting == 1 and writing.waiting == 1)
    assert [notice.text for notice in bar.notices] == ["Kopie bewaren…", "Gebied bewaren…"]

    writing.let_through(0)
    qtbot.waitUntil(lambda: bar.notices[1].text.startswith("Heerlen Noord bewaard als “gebied.json”"))
    assert bar.notices[0].text == "Kopie bewaren…"
    copying.let_through(0)
    qtbot.waitUntil(lambda: bar.notices[0].text == "Kopie bewaard als “kopie.nplv”.")
    assert bar.notices[1].text.startswith("Heerlen Noord bewaard")


def test_a_planlijst_that_is_written_beside_another_command_has_its_own_result(person, desk, qtbot, gate, tmp_path):
    from nplv_desktop.planlijst.writing import own_layout
    from nplv_desktop.work import area_files

    listing, writing = gate(own_layout, "write_planlijst"), gate(area_files, "write_area_file")
    bar = person.window.ui.resultBar
    desk._commands.planlijst.write_workbook(tmp_path / "lijst.xlsx")
    desk._commands.write_area(tmp_path / "gebied.json")
    listing.open()
    qtbot.waitUntil(lambda: bar.notices[0].text == "Planlijst bewaard als “lijst.xlsx”.")
    writing.open()
    qtbot.waitUntil(lambda: bar.notices[1].text == "Heerlen Noord bewaard als “gebied.json”.")


# -- dialogs and fields ----------------------------------------------------------------------------------------------


@pytest.fixture
def templates(person):
    made = TemplatesDialog(person.window.dossier, person.window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def own(tmp_path):
    for name in ("een.docx", "twee.docx"):
        shutil.copy(shipped_template(AGREEMENT), tmp_path / name)
    return tmp_path / "een.docx", tmp_path / "twee.docx"


def test_of_two_templates_the_one_chosen_last_is_in_use(person, templates, qtbot, gate, own):
    from nplv_desktop.work import export

    slow = gate(export, "read_template")
    for path in own:
        templates.take_file(AGREEMENT, path)
    backwards(qtbot, slow)

    assert person.window.dossier.templates[AGREEMENT.key].name == "twee.docx"


def test_a_template_that_is_still_being_checked_is_not_taken_after_going_back_to_the_shipped_one(
    person, templates, qtbot, gate, own
):
    from nplv_desktop.work import export

    slow = gate(export, "read_template")
    templates.take_file(AGREEMENT, own[0])
    templates._use(AGREEMENT, None)
    slow.open()
    settle(qtbot)

    assert AGREEMENT.key not in person.window.dossier.templates


def test_of_two_copies_of_a_template_the_last_one_is_told(templates, qtbot, gate, tmp_path):
    from nplv_desktop.work import export

    slow = gate(export, "shipped_template")
    for name in ("een.docx", "twee.docx"):
        templates.save_copy(AGREEMENT, tmp_path / name)
    backwards(qtbot, slow)

    assert "twee.docx" in templates.cards[AGREEMENT].ui.nameLabel.text()


def test_of_two_logos_the_one_chosen_last_is_taken(person, qtbot, gate, tmp_path):
    field = person.go_to("parties").ui.stateLogo
    slow = gate(logo_field, "read_logo")
    for name, width in (("een.png", 40), ("twee.png", 60)):
        (tmp_path / name).write_bytes(png(width, 20))
        field.take_file(tmp_path / name)
    backwards(qtbot, slow)

    (logo,) = person.session.area.logos
    assert logo.data == logo_field.read_logo(tmp_path / "twee.png")[1]
    assert person.session.undo_stack.index() == 1


def test_a_logo_that_is_still_being_read_does_not_go_to_the_area_chosen_meanwhile(person, qtbot, gate, tmp_path):
    field = person.go_to("parties").ui.stateLogo
    slow = gate(logo_field, "read_logo")
    (tmp_path / "logo.png").write_bytes(png(40, 20))
    field.take_file(tmp_path / "logo.png")
    person.session.select_area("Breda Noord")
    slow.open()
    settle(qtbot)

    assert person.session.undo_stack.index() == 0
    assert field._choose.isEnabled()


# -- pages -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def sent(person, tmp_path):
    """The agreement of Heerlen Noord as it is now, and as it was with other figures."""
    session = person.session
    made = []
    for name, subsidised in (("nu.docx", None), ("ouder.docx", 300)):
        area = session.area
        if subsidised is not None:
            area = replace(area, stimulus=replace(area.stimulus, previously_subsidised=subsidised))
        content = agreement_bytes(
            area, session.figures_of(area), session.reference, final=False, made_on=datetime(2026, 11, 21)
        )
        (tmp_path / name).write_bytes(content)
        made.append(tmp_path / name)
    return made


def test_of_two_returned_files_the_one_opened_last_is_shown(person, qtbot, gate, sent):
    from nplv_desktop.work import compare

    slow = gate(compare, "compare_returned")
    person.window.pages.open_returned(sent[0])
    page = person.window.pages.page("returned")
    page.open_document(sent[1])
    backwards(qtbot, slow)

    assert "ouder.docx" in page.ui.verdictDetail.text()
    assert page.found.verdict == "figures differ"


def test_of_two_files_read_as_a_new_area_the_last_is_asked_about(person, qtbot, gate, tmp_path, monkeypatch):
    from nplv_desktop.work import compare

    asked = []
    made = NewAreaDialog.__init__

    def note(dialog, read, file, *given):
        asked.append(file)
        made(dialog, read, file, *given)

    monkeypatch.setattr(NewAreaDialog, "__init__", note)
    monkeypatch.setattr(NewAreaDialog, "exec", lambda dialog: NewAreaDialog.DialogCode.Rejected)
    slow = gate(compare, "read_agreement")
    page = person.go_to("returned")
    for name in ("een.docx", "twee.docx"):
        page.read_as_new_area(typed(tmp_path / name))
    backwards(qtbot, slow)

    assert asked == ["twee.docx"]


def test_of_two_comparisons_of_rounds_the_last_one_is_shown(person, qtbot, gate):
    import sys

    session = person.session
    session.freeze("een", "")
    session.edit(
        "Al gesubsidieerd", lambda area: replace(area, stimulus=replace(area.stimulus, previously_subsidised=7))
    )
    session.freeze("twee", "")
    page = person.go_to("rounds")
    settle(qtbot)
    slow = gate(sys.modules[type(page).__module__], "compare_states")
    page.compare(1, 0)
    page.compare(2, 0)
    backwards(qtbot, slow)

    assert page.comparison.is_equal


def test_a_comparison_of_rounds_is_not_shown_under_another_area(person, qtbot, gate):
    import sys

    person.session.freeze("een", "")
    page = person.go_to("rounds")
    settle(qtbot)
    page.comparison = None
    slow = gate(sys.modules[type(page).__module__], "compare_states")
    page.compare(1, 0)
    person.session.select_area("Breda Noord")
    slow.open()
    settle(qtbot)

    assert page.comparison is None


@pytest.fixture
def preview(person, qtbot, gate, monkeypatch):
    """The page of the preview, of which the first is being made."""
    import sys

    monkeypatch.setattr("nplv_desktop.work.preview.office_program", lambda: None)
    page = person.window.pages.page("preview")
    page.slow = gate(sys.modules[type(page).__module__], "make_preview")
    person.go_to("preview")
    qtbot.waitUntil(lambda: page.slow.waiting == 1)
    return page


def test_a_preview_of_what_was_changed_meanwhile_is_not_shown(person, qtbot, preview):
    shown = []
    preview.shown.connect(lambda: shown.append(preview.preview.html))
    person.session.edit(
        "Al gesubsidieerd", lambda area: replace(area, stimulus=replace(area.stimulus, previously_subsidised=300))
    )
    preview.slow.open()
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=20_000)

    assert len(shown) == 1 and "8,3 mln." in shown[0].replace("\u00a0", " ")


def test_a_preview_is_not_shown_under_the_name_of_another_area(person, qtbot, preview):
    preview.slow.open()
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=20_000)
    assert preview.ui.plainText.isVisible()

    person.session.select_area("Vlaardingen Westwijk")
    assert not preview.ui.plainText.isVisible() and preview.preview is None
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=20_000)
    assert "Vlaardingen" in preview.ui.plainText.toPlainText()


def test_a_preview_of_an_area_that_is_gone_is_not_shown(person, qtbot, preview):
    session = person.session
    gone = session.area.name
    session.edit_programme("Weg", replace(session.programme, areas=session.programme.areas[:1]))
    assert session.programme.area(gone) is None
    preview.slow.open()
    settle(qtbot)
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=20_000)

    assert session.area.name == session.programme.areas[0].name
    assert "Heerlen" not in preview.ui.plainText.toPlainText()
    session.undo_stack.undo()
    session.select_area(gone)
    qtbot.waitUntil(lambda: "Heerlen" in preview.ui.plainText.toPlainText(), timeout=20_000)


# -- words, locks and lists ------------------------------------------------------------------------------------------


def test_a_word_learned_while_it_was_being_looked_up_stays_right(qtbot, gate, tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *given, **named: str(tmp_path))
    check = spelling.SpellCheck()
    check.is_wrong("Voorraad")
    qtbot.waitUntil(lambda: check._verdicts.get("Voorraad") is True, timeout=20_000)
    slow = gate(check._speller, "is_right")
    assert not check.is_wrong("Kwaltoren")
    qtbot.waitUntil(lambda: slow.waiting == 1)
    check.learn("Kwaltoren")
    slow.open()
    settle(qtbot)
    qtbot.wait(400)

    assert not check.is_wrong("Kwaltoren")
    assert check._verdicts["Kwaltoren"]


def test_suggestions_for_a_menu_that_is_gone_go_nowhere(qtbot, monkeypatch):
    from nplv_desktop.gui.texts.spell_check import SpellCheck, Suggestions

    slow = Gate(lambda: ["huizen"])
    monkeypatch.setattr(SpellCheck, "suggesting", lambda check, word: lambda progress: slow())
    menu = QMenu()
    told = []
    made = Suggestions("hiuzen", menu)
    made.chosen.connect(told.append)
    made.destroyed.connect(lambda: told.append("weg"))
    menu.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    slow.open()
    settle(qtbot)

    assert told == ["weg"]


def test_whether_a_dossier_came_free_is_looked_at_once_at_a_time(person, desk, qtbot, gate, others, monkeypatch):
    monkeypatch.setattr(open_elsewhere, "WATCH", 10)
    held = read_dossier(others[0])
    slow = gate(open_elsewhere, "is_open_elsewhere")
    desk.open_file(others[0])
    qtbot.waitUntil(lambda: desk.window.dossier.path == others[0], timeout=10_000)
    assert desk.window.session.read_only
    qtbot.waitUntil(lambda: slow.waiting == 1)
    qtbot.wait(150)
    assert slow.waiting == 1
    held.lock.release()
    slow.open()
    qtbot.waitUntil(lambda: "is vrij" in desk.window.ui.resultBar.text)


def test_of_two_lists_the_one_chosen_last_is_read(person, desk, qtbot, gate, tmp_path):
    from nplv_desktop.gui.wizard import planlijst_wizard

    slow = gate(planlijst_wizard, "read_file")
    desk._commands.planlijst.ask_import()
    wizard = desk._commands.planlijst.wizard
    wizard.read_path(lists.inventory(tmp_path / "een.xlsx"))
    wizard.read_path(lists.inventory(tmp_path / "twee.xlsx"))
    backwards(qtbot, slow)
    qtbot.waitUntil(lambda: not wizard.is_busy)

    assert wizard.draft.file.name == "twee.xlsx"
    wizard.reject()


def test_a_wizard_that_was_left_takes_nothing_in(person, desk, qtbot, gate, tmp_path):
    from nplv_desktop.gui.wizard import planlijst_wizard

    before = person.session.programme
    slow = gate(planlijst_wizard, "read_file")
    desk._commands.planlijst.import_list(lists.inventory(tmp_path / "een.xlsx"))
    wizard = desk._commands.planlijst.wizard
    qtbot.waitUntil(lambda: slow.waiting == 1)
    wizard.reject()
    slow.open()
    settle(qtbot)

    assert person.session.programme is before and wizard.draft.file is None


def test_every_place_where_work_ends_later_takes_only_the_latest_answer():
    """Nobody starts a task around it: then an answer could come late."""
    import re
    from pathlib import Path

    import nplv_desktop.gui

    wrong = [
        path.name
        for path in Path(nplv_desktop.gui.__file__).parent.rglob("*.py")
        if path.name != "background.py" and re.search(r"\b(Task|QRunnable|QThreadPool)\b", path.read_text("utf-8"))
    ]
    assert wrong == []
