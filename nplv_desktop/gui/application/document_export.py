"""Making documents from the window: where, over what, and what follows for the dossier."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nplv_desktop.domain.area.area import Area
from nplv_desktop.gui.application.running import RunningCommands
from nplv_desktop.gui.look.background import Progress
from nplv_desktop.gui.look.messages import choose
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.work.document_kinds import DocumentKind, document_kinds
from nplv_desktop.work.errors import StandingFileError
from nplv_desktop.work.signing import LABEL, NOTE, for_signature
from nplv_desktop.work.standing_files import Standing

BESIDE, COMPARE, ELSEWHERE = "Ernaast bewaren", "Eerst vergelijken", "Andere map…"


class DocumentExport(QObject):
    """The exports of one window; `is_ready` says first whether all on the screen can be read."""

    def __init__(self, window: MainWindow, running: RunningCommands, is_ready: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._running, self._is_ready = window, running, is_ready
        self._session = window.session

    def ask(self, final: bool, kinds: Collection[DocumentKind] = ()) -> None:
        """Asks for a folder and makes documents of these kinds (every kind where empty) there."""
        if not self._is_ready():
            return
        folder = QFileDialog.getExistingDirectory(self._window, "Map voor de documenten", usual_folder())
        if folder:
            remember_folder(Path(folder) / "document")
            self.make(Path(folder), final=final, kinds=kinds)

    def make(
        self,
        folder: Path,
        *,
        final: bool,
        kinds: Collection[DocumentKind] = (),
        standing: Standing = Standing.REFUSE,
    ) -> None:
        """Makes documents of the shown area in a folder, in the background; of every kind where none is named.

        After a final one the area stands as "ter ondertekening" and is frozen as a round.
        """
        shown, reference, file = self._session.area, self._session.reference, self._window.dossier
        area = for_signature(shown) if final else shown
        templates, written = dict(file.templates), frozenset(file.written)
        number = max((one.number for one in self._session.rounds), default=None)
        if final and not self._session.read_only:
            number = (number or 0) + 1

        def work(progress: Progress) -> tuple[Path, ...]:
            from nplv_desktop.work.export import export_documents

            return export_documents(
                area,
                reference,
                folder,
                kinds=kinds or document_kinds(),
                final=final,
                made_on=datetime.now().replace(microsecond=0),
                progress=lambda name: progress.say(f"{name} maken…"),
                cancelled=progress.cancelled,
                templates=templates,
                recorder=progress.give,
                round_number=number,
                written=written,
                standing=standing,
            )

        self._running.run(
            work,
            "Documenten maken…",
            "Gemaakt:",
            given=file.keep_export,
            finished=partial(self._settle, shown, area) if final else None,
            refused=partial(self._refused, folder, final, kinds),
        )

    def _settle(self, shown: Area, area: Area) -> str:
        """What follows from a final export, and the sentence that says it."""
        session = self._session
        if session.read_only:
            return "Het dossier is alleen-lezen; de status en een ronde zijn niet vastgelegd."
        if session.area != shown:
            return "Het dossier is intussen gewijzigd; de status en een ronde zijn niet vastgelegd."
        frozen = session.freeze_as(area, LABEL, NOTE)
        return f"De status is “ter ondertekening” en de stand is vastgelegd als {frozen.name}." if frozen else ""

    def _refused(self, folder: Path, final: bool, kinds: Collection[DocumentKind], error: BaseException) -> bool:
        """Asks what to do where files stand in the way that the program did not write; False for other errors."""
        if not isinstance(error, StandingFileError):
            return False
        comparable = [path for path in error.paths if path.suffix == ".docx"]
        choices = (BESIDE, *((COMPARE,) if comparable else ()), ELSEWHERE)
        chosen = choose(self._window, f"{error} Wat wilt u doen?", choices)
        if chosen == BESIDE:
            self.make(folder, final=final, kinds=kinds, standing=Standing.BESIDE)
        elif chosen == COMPARE:
            self._window.pages.open_returned(comparable[0])
        elif chosen == ELSEWHERE:
            self.ask(final, kinds)
        return True
