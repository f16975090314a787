import zipfile

import pytest
from docx import Document

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.gui.application.templates_dialog import TemplatesDialog
from nplv_desktop.gui.session.dossier_file import read_dossier
from nplv_desktop.office.package import read_package, write_package
from nplv_desktop.work.export import shipped_template


@pytest.fixture
def dialog(person):
    made = TemplatesDialog(person.window.dossier, person.window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def own_word(tmp_path, text):
    document = Document(shipped_template(AGREEMENT))
    document.add_paragraph(text)
    document.save(tmp_path / "eigen sjabloon.docx")
    return tmp_path / "eigen sjabloon.docx"


def test_an_own_template_is_checked_kept_in_the_dossier_and_used(person, dialog, desk, tmp_path):
    assert (
        dialog.cards[AGREEMENT].ui.nameLabel.text() == "Meegeleverd sjabloon"
        and not dialog.cards[AGREEMENT].ui.resetButton.isVisible()
    )
    dialog.take_file(AGREEMENT, own_word(tmp_path, "Eigen slotzin over {{ gebied }}."))
    person.qtbot.waitUntil(lambda: "eigen sjabloon.docx" in dialog.cards[AGREEMENT].ui.nameLabel.text())

    desk._commands.export_to(tmp_path / "uit", final=False, kinds={AGREEMENT})
    person.qtbot.waitUntil(lambda: (tmp_path / "uit").exists() and any((tmp_path / "uit").iterdir()), timeout=15_000)
    person.qtbot.waitUntil(lambda: person.window.ui.resultBar.text.startswith("Gemaakt"), timeout=15_000)
    (made,) = (tmp_path / "uit").iterdir()
    assert Document(made).paragraphs[-1].text == "Eigen slotzin over Heerlen Noord."

    person.qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    kept = read_dossier(person.window.dossier.path).templates[AGREEMENT.key]
    assert kept.data == (tmp_path / "eigen sjabloon.docx").read_bytes()
    person.click(dialog.cards[AGREEMENT].ui.resetButton)
    person.qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    assert read_dossier(person.window.dossier.path).templates == {}


def test_everything_wrong_with_a_template_is_named_and_the_old_one_stays(person, dialog, tmp_path):
    dialog.take_file(AGREEMENT, own_word(tmp_path, "Bedrag {{ stimulans_bnad }} en {{ gebied"))
    person.qtbot.waitUntil(dialog.cards[AGREEMENT].ui.problemsLabel.isVisible)
    said = dialog.cards[AGREEMENT].ui.problemsLabel.text()
    assert "niet afgesloten" in said and "alinea: “Bedrag" in said
    assert person.window.dossier.templates == {}


@pytest.mark.parametrize("kind", [AGREEMENT, ANNEX])
def test_a_file_that_is_no_template_gets_a_sentence(person, dialog, tmp_path, kind):
    path = tmp_path / "iets.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("a", "b")
    dialog.take_file(kind, path)
    problems = dialog.cards[kind].ui.problemsLabel
    person.qtbot.waitUntil(problems.isVisible)
    assert problems.text().endswith(".")


def test_a_copy_of_the_template_can_be_adapted_and_taken_back(person, dialog, tmp_path):
    dialog.save_copy(ANNEX, tmp_path / "bijlage eigen.xlsx")
    person.qtbot.waitUntil(lambda: (tmp_path / "bijlage eigen.xlsx").exists())
    parts = read_package(tmp_path / "bijlage eigen.xlsx")
    parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(b"FF01689B", b"FF00AA00")
    (tmp_path / "bijlage eigen.xlsx").write_bytes(write_package(parts))
    dialog.take_file(ANNEX, tmp_path / "bijlage eigen.xlsx")
    person.qtbot.waitUntil(lambda: "bijlage eigen.xlsx" in dialog.cards[ANNEX].ui.nameLabel.text())
