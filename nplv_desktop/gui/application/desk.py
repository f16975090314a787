"""The desk: opens dossiers in a window, makes new ones, and shows the start window while none is open."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.gui.application.commands import Commands
from nplv_desktop.gui.application.fulfilment import fulfil
from nplv_desktop.gui.application.start_window import StartWindow
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.messages import ask, tell_error
from nplv_desktop.gui.look.theme import Theme
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.gui.session.recent_files import remember_file
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.work.errors import DamagedDossierError
from nplv_desktop.work.example import example_dossier
from nplv_desktop.work.new_dossier import fresh_dossier
from nplv_desktop.work.open_dossier import DossierContent, read_dossier
from nplv_desktop.work.restore import Backup, backups_of, newest_sound, restored

if TYPE_CHECKING:
    from nplv_desktop.gui.window.manual_window import ManualWindow

_FILTER = "NPLV-dossiers (*.nplv)"
#: The dossiers that this program reads or makes now, by their path.
_being_read: dict[str, threading.Lock] = {}
_register = threading.Lock()


class Desk(QObject):
    """What is open; one dossier at a time."""

    def __init__(self, theme: Theme, reference: Reference, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.reference = reference
        self.window: MainWindow | None = None
        self.start: StartWindow | None = None
        #: A window that already stands there for the dossier that is being read.
        self.opening: MainWindow | None = None
        self._commands: Commands | None = None
        self.manual: ManualWindow | None = None
        self._tour_wanted = False
        #: The dossier that was asked for last; what was asked before it does not come any more.
        self._question = LatestAnswer(self, alone=True)
        #: What is shown when the window before it has put its last changes on a slow disk.
        self._next: DossierContent | None = None

    # -- what people ask ---------------------------------------------------------------------------------------------

    def show_start(self, start: StartWindow | None = None) -> None:
        """Shows the start window, the given one where it already stands there."""
        if self.start is None:
            self.start = start or StartWindow()
            self.start.new_requested.connect(self.ask_new)
            self.start.open_requested.connect(self.ask_open)
            self.start.example_requested.connect(self.open_example)
            self.start.file_chosen.connect(self.open_file)
            self.start.tour_requested.connect(self.start_tour)
            self.start.manual_requested.connect(self.show_manual)
        self.start.show_recent()
        self.start.show()

    def ask_new(self) -> None:
        """Asks where a new dossier should be, and makes it."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent(), "Nieuw dossier", str(Path(usual_folder()) / "NPLV.nplv"), _FILTER
        )
        if name:
            self.make_new(Path(name))

    def make_new(self, path: Path) -> None:
        """Makes a dossier with the twenty areas and opens it."""
        path = path if path.suffix else path.with_suffix(".nplv")
        # Of one that is open elsewhere the lock says who has it.
        window = self.window
        own = window.dossier.path if window is not None and window.dossier.holder is None else None
        self._run(lambda progress: fresh_dossier(path, self.reference, own), path)

    def ask_open(self) -> None:
        """Asks which dossier to open."""
        name, _ = QFileDialog.getOpenFileName(self._parent(), "Dossier openen", usual_folder(), _FILTER)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Opens a dossier in place of the one that is open; the one that is open already only comes to the front.

        For one that is damaged the newest backup that can be read is offered.
        """
        known = self._own_path()
        self._run(lambda progress: None if known is not None and _is_same(path, known) else read_dossier(path), path)

    def open_example(self) -> None:
        """Opens the example dossier, made where it is not there yet."""
        self._run(lambda progress: _example(), None)

    def start_tour(self) -> None:
        """Opens the example dossier and shows the three places that one needs first."""
        self._run(lambda progress: _example(), None, tour=True)

    def open_backup(self, backup: Path, dossier: Path) -> None:
        """Opens a copy of a backup, under a name of its own beside the dossier; the backup stays as it is."""
        self._run(lambda progress: restored(backup, dossier), None)

    def show_manual(self) -> None:
        """Shows the manual in a window of its own."""
        from nplv_desktop.gui.window.manual_window import ManualWindow

        if self.manual is None:
            self.manual = ManualWindow()
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def show_dossier(self, content: DossierContent) -> MainWindow | None:
        """Shows what was read in a window of its own, after closing the one before; None where that stays open."""
        previous = self.window
        if previous is not None:
            # Whatever happens to the window before it, this is what comes next.
            self._drop_next()
            self._next = content
            if not previous.close():
                return None
            self._next = None
            previous.closed.disconnect(self._after_close)
            previous.deleteLater()
        window = self.opening or MainWindow()
        self.opening = None
        window.take(DossierFile(content, self.reference))
        self.window = window
        self._commands = Commands(self, window)
        window.wish.connect(partial(fulfil, self._commands))
        window.closed.connect(self._after_close)
        window.stayed.connect(self._drop_next)
        window.reopen_requested.connect(self._reopen)
        window.show()
        if self.start is not None:
            self.start.hide()
        if content.conflicts and content.holder is None:
            other = content.conflicts[0]
            window.ui.resultBar.show_offer(
                f"Naast dit dossier staat “{other.name}”: een andere versie ervan, door synchronisatie. Vergelijk ze "
                "voordat u verder werkt.",
                "Openen",
                partial(self.open_file, other),
            )
        elif content.notices and content.holder is None:
            window.ui.resultBar.show_result(" ".join(content.notices))
        remember_file(content.path)
        remember_folder(content.path)
        if self._tour_wanted:
            self._tour_wanted = False
            QTimer.singleShot(0, window, window.show_tour)
        return window

    def _drop_next(self) -> None:
        """Lets go of a dossier that was waiting to be shown."""
        content, self._next = self._next, None
        if content is not None:
            _let_go(content)

    def _own_path(self) -> Path | None:
        """The dossier that is open here to be changed; None where none is."""
        window = self.window
        return window.dossier.path if window is not None and not window.session.read_only else None

    def _reopen(self) -> None:
        if self.window is not None:
            self.open_file(self.window.dossier.path)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _run(self, work: Callable[[Progress], DossierContent | None], path: Path | None, *, tour: bool = False) -> None:
        """Has a dossier read or made; one that was asked for before and is not there yet does not come any more.

        `path` is the file that was asked for, of which a backup is offered where it is damaged.
        """

        def in_turn(progress: Progress) -> DossierContent | None:
            # One at a time, so that what an earlier question has locked is free again.
            with _reading(path):
                content = None if progress.cancelled() else work(progress)
                if content is not None and progress.cancelled():
                    _let_go(content)
                    return None
                return content

        self._tour_wanted = tour
        self._question.ask(in_turn, Takers(self._take, partial(self._refuse, path), unwanted=_let_go))

    def _take(self, content: DossierContent | None) -> None:
        """Shows what was read; nothing was where it is the dossier that is open already."""
        if content is not None:
            self.show_dossier(content)
        elif self.window is not None:
            self.window.raise_()
            self.window.activateWindow()

    def _refuse(self, path: Path | None, error: BaseException) -> None:
        backups = backups_of(path) if path is not None and isinstance(error, DamagedDossierError) else []
        if path is not None and backups:
            self._offer_backup(path, backups[0], error)
        else:
            tell_error(self._parent(), error)
        if self.opening is not None:
            self.opening.deleteLater()
            self.opening = None
        if self.window is None and self.start is None:
            self.show_start()

    def _offer_backup(self, path: Path, newest: Backup, error: BaseException) -> None:
        """The damaged file stays as it is; what is opened is a copy of the newest backup that can be read."""
        question = (
            f"“{path.name}” is beschadigd. De nieuwste reservekopie is van {newest.made_at:%d-%m-%Y %H:%M}. Die openen "
            "als nieuw dossier? Het beschadigde bestand blijft staan."
        )
        if ask(self._parent(), question, "Reservekopie openen"):
            self._run(lambda progress: newest_sound(path), None)

    def _parent(self) -> QWidget | None:
        return self.window or self.opening or self.start

    def _after_close(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
        self.window = None
        self._commands = None
        content, self._next = self._next, None
        if content is not None:
            self.show_dossier(content)
            return
        # Whoever closes the program does not want a window that comes after it.
        self._question.forget()
        if self.start is not None:
            self.start.close()
        if self.manual is not None:
            self.manual.close()


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


@contextmanager
def _reading(path: Path | None) -> Iterator[None]:
    """Keeps others of this program from reading or making the same dossier meanwhile."""
    key = "" if path is None else os.path.normcase(path.absolute())
    with _register:
        lock = _being_read.setdefault(key, threading.Lock())
    with lock:
        yield


def _let_go(content: DossierContent | None) -> None:
    """Lets others open a dossier that was read and is not shown."""
    if content is not None and content.lock is not None:
        content.lock.release()


def _example() -> DossierContent:
    """The example dossier in the user's own data folder."""
    from platformdirs import user_data_dir

    return read_dossier(example_dossier(Path(user_data_dir("nplv-desktop", appauthor=False))))
