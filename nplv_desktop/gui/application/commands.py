"""The commands of the window's menus: dossier, area, export, look and help."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.changes.field_changes import changes_between, with_sections
from nplv_desktop.gui.application.document_export import DocumentExport
from nplv_desktop.gui.application.planlijst_commands import PlanlijstCommands
from nplv_desktop.gui.application.running import RunningCommands
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.icons import icon
from nplv_desktop.gui.look.messages import sentence_for, tell, tell_error
from nplv_desktop.gui.look.theme import CONTRAST, DARK, LIGHT, SYSTEM, Theme
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.session.recent_files import recent_files
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.work.document_kinds import DocumentKind, document_kinds
from nplv_desktop.work.restore import Backup, backups_of

if TYPE_CHECKING:
    from nplv_desktop.gui.window.result_bar import Notice
    from nplv_desktop.work.changes import Version

_READ_FILTER = "Gebiedsbestanden en afspraken (*.nplv-area.json *.json *.docx)"
_AREA_FILTER = "Gebiedsbestanden (*.nplv-area.json *.json)"
_DOSSIER_FILTER = "NPLV-dossiers (*.nplv)"
_PICTURES = {".docx": "file-text", ".xlsx": "file-spreadsheet"}


class OpenDesk(Protocol):
    """What opens dossiers and shows what belongs to no dossier."""

    theme: Theme

    def ask_new(self) -> None:
        """Asks where a new dossier should be, and makes it."""

    def ask_open(self) -> None:
        """Asks which dossier to open."""

    def open_file(self, path: Path) -> None:
        """Opens a dossier in place of the one that is open."""

    def open_backup(self, backup: Path, dossier: Path) -> None:
        """Opens a copy of a backup."""

    def show_manual(self) -> None:
        """Shows the manual."""


class Commands(QObject):
    """Fills the menus of one window and carries out what is chosen there."""

    def __init__(self, desk: OpenDesk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._session = window.session
        self._running = RunningCommands(window)
        self._listing = LatestAnswer(self)
        self._reading = LatestAnswer(self, alone=True)
        self._writer = writer = window.dossier.writer
        #: Rounds that are not in the file yet: the writer's count, the line that says so, and what it says then.
        self._freezing: list[tuple[int, Notice, str]] = []
        if writer is not None:
            writer.failed.connect(self._tell_unsaved)
            writer.saved.connect(self._tell_saved_again)
            writer.kept.connect(self._tell_frozen)
        self.planlijst = PlanlijstCommands(window, self._running)
        self.documents = DocumentExport(window, self._running, self._all_can_be_read)
        self._recent = QMenu("Eerder geopend", window)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._recent.triggered.connect(self._open_recent)
        self._backups = QMenu("Reservekopieën", window)
        self._backups.aboutToShow.connect(self._fill_backups)
        self._backups.triggered.connect(self._open_backup)
        window.files_dropped.connect(self.take_dropped)
        self._fill_menu()
        self._fill_export_menu()

    # -- the menus ---------------------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu, window = self._window.menu, self._window
        self._add(menu, "Nieuw dossier…", self._desk.ask_new, "file-plus", "Ctrl+N")
        self._add(menu, "Openen…", self._desk.ask_open, "folder-open", "Ctrl+O")
        menu.addMenu(self._recent)
        menu.addMenu(self._backups)
        self._add(menu, "Kopie bewaren…", self.ask_copy, "copy")
        menu.addSeparator()
        take_in = self._add(menu, "Gebied inlezen…", self.ask_area_file, "download")
        take_in.setDisabled(self._session.read_only)
        self._add(menu, "Gebied als bestand bewaren…", self.ask_area_target, "upload")
        read = self._add(menu, "Planlijst inlezen…", self.planlijst.ask_import, "file-spreadsheet")
        read.setDisabled(self._session.read_only)
        freeze = self._add(menu, "Ronde vastleggen…", self.freeze, "bookmark")
        freeze.setDisabled(self._session.read_only)
        self._add(menu, "Sjablonen…", self._show_templates, "file-text")
        menu.addSeparator()
        self._add(menu, "Zoeken…", window.search, "search")
        self._add(menu, "Presenteren", window.present, "monitor")
        look = menu.addMenu("Weergave")
        group = QActionGroup(look)
        for choice, name, picture in (
            (LIGHT, "Licht", "sun"),
            (DARK, "Donker", "moon"),
            (CONTRAST, "Hoog contrast", "contrast"),
            (SYSTEM, "Zoals systeem", "monitor"),
        ):
            action = self._add(look, name, self._choose_theme, picture)
            action.setCheckable(True)
            action.setData(choice)
            action.setChecked(self._desk.theme.choice == choice)
            group.addAction(action)
        menu.addSeparator()
        self._add(menu, "Handleiding", self._show_manual, "book-open")
        self._add(menu, "Rondleiding", window.show_tour, "route")
        self._add(menu, "Toetsen", window.show_shortcuts, "keyboard")
        self._add(menu, "Meld een probleem…", self.ask_report, "life-buoy")
        self._add(menu, "Over NPLV Desktop", self._show_about, "info")

    def _fill_export_menu(self) -> None:
        menu, kinds = self._window.export_menu, document_kinds()
        *names, last = (kind.name for kind in kinds)
        every = f"{', '.join(names)} en {last}" if names else last
        self._add(menu, f"{every[:1].upper()}{every[1:]}…", self._export_chosen, "download").setData((kinds, False))
        for kind in kinds:
            name = f"Alleen {kind.article} {kind.name} ({kind.program})…"
            self._add(menu, name, self._export_chosen, _PICTURES[kind.suffix]).setData(((kind,), False))
        menu.addSeparator()
        final = self._add(menu, "Ter ondertekening…", self._export_chosen, "check")
        final.setData((kinds, True))
        menu.aboutToShow.connect(partial(self._allow_final, final))

    def _add(self, menu: QMenu, text: str, slot: object, picture: str, keys: str = "") -> QAction:
        action = menu.addAction(icon(picture), text)
        action.triggered.connect(slot)
        if keys:
            action.setShortcut(QKeySequence(keys))
            self._window.addAction(action)
        return action

    def _allow_final(self, action: QAction) -> None:
        blocking = sum(finding.severity == "blocking" for finding in self._session.findings)
        action.setDisabled(bool(blocking) or self._session.area.is_empty)
        action.setText(f"Ter ondertekening ({blocking} blokkerend)" if blocking else "Ter ondertekening…")

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in recent_files():
            action = self._recent.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setData(path)
        if self._recent.isEmpty():
            self._recent.addAction("Nog geen").setEnabled(False)

    def _open_recent(self, action: QAction) -> None:
        if isinstance(action.data(), Path):
            self._desk.open_file(action.data())

    def _fill_backups(self) -> None:
        self._backups.clear()
        self._backups.addAction("Bezig…").setEnabled(False)
        path = self._window.dossier.path
        self._listing.ask(lambda progress: backups_of(path), Takers(self._list_backups, self._refuse_listing))

    def _refuse_listing(self, error: BaseException) -> None:
        self._backups.clear()
        self._backups.addAction(sentence_for(error)).setEnabled(False)

    def _list_backups(self, found: list[Backup]) -> None:
        self._backups.clear()
        for backup in found:
            self._backups.addAction(f"{backup.made_at:%d-%m-%Y %H:%M:%S}").setData(backup.path)
        if self._backups.isEmpty():
            self._backups.addAction("Nog geen").setEnabled(False)

    def _open_backup(self, action: QAction) -> None:
        if isinstance(action.data(), Path):
            self._desk.open_backup(action.data(), self._window.dossier.path)

    def take_dropped(self, path: Path) -> None:
        """Takes in a file that was dropped on the window: a dossier, an area file, a planlijst, or an agreement."""
        if path.suffix.casefold() == ".nplv":
            self._desk.open_file(path)
        elif path.suffix.casefold() == ".docx":
            self._window.pages.open_returned(path)
        elif self._session.read_only:
            tell(self._window, f"Het dossier is alleen-lezen geopend; “{path.name}” kan nu niet worden ingelezen.")
        elif path.suffix.casefold() == ".json":
            self.read_area(path)
        else:
            self.planlijst.import_list(path)

    def _choose_theme(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._desk.theme.choose(action.data())

    def freeze(self) -> None:
        """Asks for a name and freezes the shown area as its next round."""
        from nplv_desktop.gui.window.freezing import FreezeDialog

        if not self._all_can_be_read():
            return
        dialog = FreezeDialog(self._session, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            frozen = self._session.freeze(dialog.label, dialog.note)
            if frozen is not None and self._writer is not None:
                notice = self._window.ui.resultBar.begin(f"{frozen.name[:1].upper()}{frozen.name[1:]} vastleggen…")
                self._freezing.append((self._writer.asked_count, notice, f"Vastgelegd: {frozen.name}."))
                self._tell_frozen()
        dialog.deleteLater()

    def _tell_frozen(self) -> None:
        """Says which rounds are in the file now; before that they are not frozen."""
        for entry in list(self._freezing):
            count, notice, text = entry
            if self._writer is not None and self._writer.has_kept(count):
                self._freezing.remove(entry)
                notice.show_result(text)

    def _all_can_be_read(self) -> bool:
        """Says what cannot be read, as the screen would not be what is kept or printed; False where there is such."""
        unreadable = self._window.pages.unreadable()
        if unreadable:
            tell(self._window, "Herstel eerst wat niet te lezen is:\n\n" + "\n".join(unreadable))
        return not unreadable

    def _show_templates(self) -> None:
        from nplv_desktop.gui.application.templates_dialog import TemplatesDialog

        dialog = TemplatesDialog(self._window.dossier, self._window)
        dialog.exec()
        dialog.deleteLater()
        # A preview or a comparison may be made from another template now.
        self._window.pages.refresh()

    def _show_manual(self) -> None:
        self._desk.show_manual()

    def ask_report(self) -> None:
        """Asks where a report about a problem should be, and writes it: version, log and settings, nothing entered."""
        start = str(Path(usual_folder()) / "NPLV Desktop melding.zip")
        name, _ = QFileDialog.getSaveFileName(self._window, "Meld een probleem", start, "Zip-bestanden (*.zip)")
        if name:
            self.write_report(Path(name))

    def write_report(self, target: Path) -> None:
        """Writes a report about a problem."""
        settings = {key: QSettings().value(key) for key in QSettings().allKeys()}

        def work(progress: Progress) -> tuple[Path, ...]:
            from nplv_desktop.work.problem_report import write_report

            write_report(target, settings)
            return (target,)

        self._running.run(work, "Melding maken…", f"Melding gemaakt: {target.name}. Er staat niets uit het dossier in.")

    def _show_about(self) -> None:
        from nplv_desktop.gui.window.dialogs import AboutDialog

        AboutDialog(self._window).exec()

    # -- dossier and area --------------------------------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Asks where a copy of the dossier should be, and writes it."""
        path = self._window.dossier.path
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Kopie bewaren", str(path.with_name(f"{path.stem} (kopie).nplv")), _DOSSIER_FILTER
        )
        if name:
            self.save_copy(Path(name))

    def save_copy(self, target: Path) -> None:
        """Writes a copy of the dossier as it is now, also of what its own file would not take."""
        programme, rounds, dossier = self._session.programme, self._session.all_rounds, self._window.dossier
        source, templates = dossier.path, dict(dossier.templates)
        writer = dossier.writer

        def work(progress: Progress) -> tuple[Path, ...]:
            from nplv_desktop.work.copy import save_copy

            # Only now: the writer goes on meanwhile.
            written = programme if writer is None else writer.written
            save_copy(source, target, written, programme, rounds, templates)
            return (target,)

        self._running.run(work, "Kopie bewaren…", f"Kopie bewaard als “{target.name}”.")

    def ask_area_file(self) -> None:
        """Asks for an area file or an agreement in Word, and shows what it would change."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Gebied inlezen", usual_folder(), _READ_FILTER)
        if name:
            remember_folder(Path(name))
            if name.casefold().endswith(".docx"):
                self._window.pages.open_returned(Path(name), as_new_area=True)
            else:
                self.read_area(Path(name))

    def read_area(self, path: Path) -> None:
        """Reads an area file in the background and shows what it would change."""
        from nplv_desktop.work.area_files import read_area_file

        reference = self._session.reference
        self._reading.ask(
            lambda progress: (path, read_area_file(path, reference)), Takers(self._show_changes, self._refuse_reading)
        )

    def _refuse_reading(self, error: BaseException) -> None:
        tell_error(self._window, error)

    def _show_changes(self, read: tuple[Path, Area]) -> None:
        from nplv_desktop.gui.pages.documents.changes_dialog import ChangesDialog

        path, area = read
        session = self._session
        programme = session.programme
        changes = changes_between(programme.area(area.name) or Area(area.name), area)
        is_extra = session.reference.profile(area.name) is None
        if not changes and programme.area(area.name) is not None:
            tell(self._window, f"“{path.name}” is gelijk aan {area.name} in dit dossier; er verandert niets.")
            return
        known = programme.area(area.name)
        dialog = ChangesDialog(
            area.name, path.name, changes, is_extra=is_extra, can_choose=known is not None, parent=self._window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            # What the dialog showed was of the state before it; something may have come in behind it.
            now = session.programme.area(area.name)
            taken = area if known is None or now is None else with_sections(now, area, dialog.sections)
            session.edit_programme(f"{area.name} inlezen", session.programme.taking_in(taken))
            session.select_area(area.name)
        dialog.deleteLater()

    def ask_area_target(self) -> None:
        """Asks where the shown area should be written as an area file."""
        area = self._session.area
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            "Gebied als bestand bewaren",
            str(Path(usual_folder()) / f"{area.name}.nplv-area.json"),
            _AREA_FILTER,
        )
        if name:
            self.write_area(Path(name))

    def write_area(self, target: Path) -> None:
        """Writes the shown area as an area file."""
        from nplv_desktop.work.area_files import write_area_file

        area = self._session.area

        def work(progress: Progress) -> tuple[Path, ...]:
            write_area_file(area, target)
            return (target,)

        self._running.run(work, "Gebied bewaren…", f"{area.name} bewaard als “{target.name}”.")

    # -- export ------------------------------------------------------------------------------------------------------

    def _export_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            kinds, final = action.data()
            self.export(final, kinds)

    def export(self, final: bool, kinds: Collection[DocumentKind] = ()) -> None:
        """Asks for a folder and makes documents of these kinds (every kind where empty) there."""
        self.documents.ask(final, kinds)

    def export_to(self, folder: Path, *, final: bool, kinds: Collection[DocumentKind] = ()) -> None:
        """Makes documents of the shown area in a folder, in the background; of every kind where none is named."""
        self.documents.make(folder, final=final, kinds=kinds)

    def ask_changes(self, before: Version, after: Version) -> None:
        """Asks where two states should be as one Word file, and writes it."""
        from nplv_desktop.work.changes import changes_file_name

        if not self._all_can_be_read():
            return
        start = str(Path(usual_folder()) / changes_file_name(before, after))
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Als Word met wijzigingen", start, "Word-documenten (*.docx)"
        )
        if name:
            remember_folder(Path(name))
            self.write_changes(before, after, Path(name))

    def write_changes(self, before: Version, after: Version, target: Path) -> None:
        """Writes two states as one Word file with tracked changes, in the background."""
        reference, templates = self._session.reference, dict(self._window.dossier.templates)

        def work(progress: Progress) -> tuple[Path, ...]:
            from nplv_desktop.work.changes import export_changes

            return (
                export_changes(before, after, reference, target, templates=templates, cancelled=progress.cancelled),
            )

        self._running.run(work, "Word met wijzigingen maken…", "Gemaakt:")

    def _tell_unsaved(self, sentence: str) -> None:
        """Says that the file takes no changes, with a way to keep them elsewhere, until all are in it."""
        if self._writer is not None and not self._writer.is_saved:
            text = f"Niet opgeslagen. {sentence}"
            self._window.ui.resultBar.show_unsaved(text, "Kopie bewaren…", self.ask_copy)

    def _tell_saved_again(self) -> None:
        bar = self._window.ui.resultBar
        if self._writer is not None and self._writer.is_saved and bar.clear_unsaved():
            bar.show_result("Alles is weer opgeslagen.")
