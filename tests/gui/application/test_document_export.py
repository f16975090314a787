"""Documents from the window: what stands in the folder is never lost, and a final export settles the dossier."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from nplv_desktop.domain.area.area import AgreementStatus
from nplv_desktop.gui.application.document_export import BESIDE, COMPARE
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.work.document_kinds import AGREEMENT
from tests.gui.application.test_desk import wait_for_result


def press(text: str) -> list[str]:
    """Presses a button of the next question, as soon as it stands there; gives what it asked."""
    asked: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, look)
            return
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == text).click()

    QTimer.singleShot(20, look)
    return asked


def export(person, desk, folder, *, final=False):
    desk._commands.export_to(folder, final=final, kinds=(AGREEMENT,))


def test_a_file_that_somebody_edited_stays_and_the_new_one_comes_beside_it(person, desk, tmp_path):
    folder = tmp_path / "uit"
    export(person, desk, folder)
    wait_for_result(person, "Gemaakt:")
    (first,) = folder.iterdir()
    first.write_bytes(first.read_bytes() + b" ")
    edited = first.read_bytes()

    asked = press(BESIDE)
    export(person, desk, folder)
    person.qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 2, timeout=20_000)
    assert first.name in asked[0] and "niet vervangen" in asked[0]
    assert first.read_bytes() == edited


def test_what_the_program_wrote_itself_is_replaced_without_a_question(person, desk, tmp_path):
    folder = tmp_path / "uit"
    export(person, desk, folder)
    wait_for_result(person, "Gemaakt:")
    (first,) = folder.iterdir()
    before = first.read_bytes()
    person.fill(person.go_to("parties").ui.placeField, "Heerlen")

    export(person, desk, folder)
    person.qtbot.waitUntil(lambda: first.read_bytes() != before, timeout=20_000)
    person.qtbot.waitUntil(lambda: list(folder.iterdir()) == [first], timeout=20_000)


def test_an_edited_file_can_be_compared_first(person, desk, tmp_path):
    folder = tmp_path / "uit"
    export(person, desk, folder)
    wait_for_result(person, "Gemaakt:")
    (first,) = folder.iterdir()
    first.write_bytes(first.read_bytes() + b" ")

    press(COMPARE)
    export(person, desk, folder)
    person.qtbot.waitUntil(lambda: person.window.pages.key == "returned", timeout=20_000)
    assert list(folder.iterdir()) == [first]


def test_a_final_export_sets_the_status_and_freezes_a_round_as_one_step(person, desk, tmp_path):
    session = person.session
    rounds, steps = len(session.rounds), session.undo_stack.index()
    export(person, desk, tmp_path / "uit", final=True)
    bar = wait_for_result(person, "Gemaakt:")

    assert "ter ondertekening" in bar.text and "vastgelegd als ronde" in bar.text
    assert session.area.agreement.status == AgreementStatus.FOR_SIGNATURE
    assert len(session.rounds) == rounds + 1
    assert session.rounds[-1].state.agreement.status == AgreementStatus.FOR_SIGNATURE
    assert session.undo_stack.index() == steps + 1
    person.qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved, timeout=20_000)
    with Dossier.open(person.window.dossier.path, read_only=True) as dossier:
        assert dossier.read().area("Heerlen Noord").agreement.status == AgreementStatus.FOR_SIGNATURE
        assert dossier.exports()[-1]["round"] == session.rounds[-1].number
    session.undo_stack.undo()
    assert session.area.agreement.status != AgreementStatus.FOR_SIGNATURE
