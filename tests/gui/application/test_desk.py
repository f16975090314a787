import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from nplv_desktop.documents.embedded import embedded_in
from nplv_desktop.gui.application import commands
from nplv_desktop.gui.application import desk as desk_module
from nplv_desktop.gui.session.recent_files import recent_files
from nplv_desktop.gui.window.dialogs import ChangesDialog
from nplv_desktop.office.package import read_package
from nplv_desktop.store.area_file_on_disk import write_area_file
from nplv_desktop.store.dossier import Dossier


@pytest.fixture
def said(monkeypatch):
    """What the program says in message boxes, which are answered at once."""
    sentences = []
    monkeypatch.setattr(commands, "tell", lambda parent, text: sentences.append(text))
    monkeypatch.setattr(commands, "tell_error", lambda parent, error: sentences.append(commands.sentence_for(error)))
    monkeypatch.setattr(desk_module, "tell_error", lambda parent, error: sentences.append(str(error)))
    return sentences


def wait_for_result(person, start):
    bar = person.window.ui.resultBar
    person.qtbot.waitUntil(lambda: bar.isVisible() and bar.text.startswith(start), timeout=15_000)
    return bar


def test_a_new_dossier_has_the_twenty_areas(qtbot, desk, tmp_path):
    desk.show_start()
    desk.make_new(tmp_path / "Afspraken")
    qtbot.waitUntil(lambda: desk.window is not None)
    assert len(desk.window.session.programme.areas) == 20
    assert (tmp_path / "Afspraken.nplv").exists() and not desk.start.isVisible()
    assert recent_files() == [tmp_path / "Afspraken.nplv"]
    assert desk.window.pages.key == "overview"


def test_the_start_window_lists_what_was_opened_before(qtbot, desk, person):
    path = person.window.dossier.path
    with qtbot.waitSignal(person.window.closed):
        person.window.close()
    desk.show_start()
    (item,) = [desk.start.ui.recentList.item(row) for row in range(desk.start.ui.recentList.count())]
    assert path.stem in item.text()
    desk.start.ui.recentList.itemActivated.emit(item)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.isVisible())
    assert desk.window.dossier.path == path


@pytest.mark.parametrize("content", [b"", b"geen dossier", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_file_that_is_no_dossier_gets_a_sentence_and_leaves_everything_as_it_was(
    qtbot, desk, tmp_path, said, content
):
    path = tmp_path / "kapot.nplv"
    path.write_bytes(content)
    desk.open_file(path)
    qtbot.waitUntil(lambda: bool(said))
    assert "kapot.nplv" in said[0] and said[0].endswith(".")
    assert path.read_bytes() == content
    assert desk.window is None and desk.start.isVisible()


def test_a_new_dossier_never_replaces_something_else(qtbot, desk, tmp_path, said):
    path = tmp_path / "brief.nplv"
    path.write_text("een brief")
    desk.make_new(path)
    qtbot.waitUntil(lambda: bool(said))
    assert path.read_text() == "een brief"


def test_opening_another_dossier_closes_the_first_with_everything_in_it(qtbot, desk, person, tmp_path):
    first = person.window.dossier.path
    person.fill(person.go_to("parties").ui.placeField, "Heerlen")
    desk.make_new(tmp_path / "tweede.nplv")
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.dossier.path.name == "tweede.nplv")
    with Dossier.open(first, read_only=True) as dossier:
        assert dossier.read().area("Heerlen Noord").agreement.place == "Heerlen"


def test_documents_are_made_in_the_background_and_remembered(person, desk, tmp_path):
    desk._commands.export_to(tmp_path / "uit", final=True)
    bar = wait_for_result(person, "Gemaakt:")
    made = sorted(path.name for path in (tmp_path / "uit").iterdir())
    assert made == [
        "Bestuurlijke afspraak Heerlen Noord (ter ondertekening).docx",
        "Bijlage Heerlen Noord (ter ondertekening).xlsx",
    ]
    assert "Bijlage Heerlen Noord" in bar.text
    carried = embedded_in(read_package(tmp_path / "uit" / made[0]))
    assert json.loads(carried.area_text)["area"]["name"] == "Heerlen Noord"
    person.qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    with Dossier.open(person.window.dossier.path, read_only=True) as dossier:
        assert {export["file_name"] for export in dossier.exports()} == set(made)


def test_a_final_export_with_a_blocking_point_is_refused_with_the_reason(person, desk, tmp_path, said):
    person.session.select_area("Breda Noord")
    desk._commands.export_to(tmp_path / "uit", final=True)
    person.qtbot.waitUntil(lambda: bool(said), timeout=15_000)
    assert said[0].startswith("Breda Noord kan nog niet ter ondertekening:")
    assert not (tmp_path / "uit").exists()


def test_nothing_is_exported_while_something_on_the_screen_cannot_be_read(person, desk, said, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: asked.append(args) or "")
    field = person.go_to("stimulus").ui.pureTotal
    person.fill(field, "2.35o")
    person.qtbot.keyClick(person.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not asked
    assert "Stimulans" in said[0] and "Puur NPLV, totaal" in said[0]
    person.fill(field, "2350")
    person.qtbot.keyClick(person.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert asked


def test_an_export_folder_that_cannot_be_made_gets_a_sentence(person, desk, tmp_path, said):
    (tmp_path / "bestand").write_text("x")
    desk._commands.export_to(tmp_path / "bestand" / "uit", final=False)
    person.qtbot.waitUntil(lambda: bool(said), timeout=15_000)
    assert "kan niet worden gemaakt" in said[0]


def test_an_area_file_shows_what_would_change_before_it_does(person, desk, vlaardingen, tmp_path, monkeypatch):
    seen = []

    def answer(dialog):
        tree = dialog.ui.changes
        for section in map(tree.topLevelItem, range(tree.topLevelItemCount())):
            rows = map(section.child, range(section.childCount()))
            seen.extend(tuple(row.text(column) for column in range(3)) for row in rows)
        return ChangesDialog.DialogCode.Accepted

    monkeypatch.setattr(ChangesDialog, "exec", answer)
    other = tmp_path / "vlaardingen.nplv-area.json"
    text = json.loads(vlaardingen_text(vlaardingen, tmp_path))
    text["housing"]["pure_nplv"]["total"] = 1300
    text["agreement"]["date"] = "2025-07-01"
    other.write_text(json.dumps(text), encoding="utf-8")
    before = person.session.programme
    desk._commands.read_area(other)
    person.qtbot.waitUntil(lambda: person.session.area.name == "Vlaardingen Westwijk", timeout=10_000)
    assert ("Woningen, puur NPLV totaal", "1.256", "1.300") in seen
    assert ("Partijen, datum", "24 juni 2025", "1 juli 2025") in seen
    assert person.session.area.housing.pure_nplv.total == 1300
    person.window.undo_action.trigger()
    assert person.session.programme == before


def vlaardingen_text(area, tmp_path) -> str:
    write_area_file(area, tmp_path / "v.json")
    return (tmp_path / "v.json").read_text("utf-8")


def test_a_wrong_area_file_is_refused_with_the_offending_key(person, desk, tmp_path, said):
    wrong = tmp_path / "fout.nplv-area.json"
    wrong.write_text('{"format": "nplv-area", "version": 1, "area": {"name": "X"}, "kleur": 1}')
    before = person.session.programme
    desk._commands.read_area(wrong)
    person.qtbot.waitUntil(lambda: bool(said))
    assert "kleur" in said[0] and person.session.programme == before


def test_an_area_is_given_out_and_a_copy_is_kept(person, desk, tmp_path):
    desk._commands.write_area(tmp_path / "heerlen.nplv-area.json")
    wait_for_result(person, "Heerlen Noord bewaard")
    assert json.loads((tmp_path / "heerlen.nplv-area.json").read_text("utf-8"))["area"]["name"] == "Heerlen Noord"
    person.fill(person.go_to("parties").ui.placeField, "Heerlen")
    desk._commands.save_copy(tmp_path / "kopie.nplv")
    wait_for_result(person, "Kopie bewaard")
    with Dossier.open(tmp_path / "kopie.nplv", read_only=True) as dossier:
        assert dossier.read() == person.session.programme


def test_the_menus_say_what_they_do_in_dutch(person):
    texts = [action.text() for action in person.window.menu.actions() if action.text()]
    assert texts == [
        *("Nieuw dossier…", "Openen…", "Eerder geopend", "Reservekopieën", "Kopie bewaren…"),
        *("Gebied inlezen…", "Gebied als bestand bewaren…", "Planlijst inlezen…", "Ronde vastleggen…"),
        "Sjablonen…",
        *(
            "Zoeken…",
            "Presenteren",
            "Weergave",
            "Handleiding",
            "Rondleiding",
            "Toetsen",
            "Meld een probleem…",
            "Over NPLV Desktop",
        ),
    ]
    person.window.export_menu.aboutToShow.emit()
    assert person.window.export_menu.actions()[-1].text() == "Ter ondertekening…"


def test_the_example_is_made_once_and_opened(qtbot, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *args, **options: str(tmp_path / "data"))
    desk.open_example()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=10_000)
    assert desk.window.dossier.path == tmp_path / "data" / "voorbeeld.nplv"
    assert desk.window.session.programme.area("Heerlen Noord").orv_measures
