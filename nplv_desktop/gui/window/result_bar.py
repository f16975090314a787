"""A quiet bar under the top bar that says what was made, and lets one open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from nplv_desktop.gui.look.background import Task
from nplv_desktop.gui.look.icons import icon


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "link")
    return button


class ResultBar(QFrame):
    """Shows work in progress with a way to stop it, and afterwards its result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._task: Task | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 6, 16, 6)
        layout.setSpacing(16)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._stop, self._open, self._folder = _link("Stoppen"), _link("Openen"), _link("Map openen")
        self._offer = _link("")
        self._offered: Callable[[], None] | None = None
        self._offer.clicked.connect(self._take_offer)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName("Melding sluiten")
        layout.addWidget(self._text, 1)
        for widget in (self._progress, self._stop, self._open, self._folder, self._offer):
            layout.addWidget(widget)
        layout.addWidget(close)
        self._stop.clicked.connect(self._cancel)
        self._open.clicked.connect(self._open_files)
        self._folder.clicked.connect(self._open_folder)
        close.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_progress(self, text: str, task: Task | None = None) -> None:
        """Says what is being done; `task` can be stopped from here."""
        self._task = task
        self._show(text, busy=True)

    def show_result(self, text: str, paths: tuple[Path, ...] = ()) -> None:
        """Says what was made."""
        self._paths = paths
        self._show(text, busy=False)

    def show_offer(self, text: str, offer: str, taken: Callable[[], None]) -> None:
        """Says something and offers one thing to do about it."""
        self._paths, self._offered = (), taken
        self._show(text, busy=False)
        self._offer.setText(offer)
        self._offer.show()

    def show_failure(self, text: str, offer: str, taken: Callable[[], None]) -> None:
        """Says what does not go, and offers one thing to do about it; it stays when that was taken."""
        self.show_offer(text, offer, taken)
        self._set_tone("attention")

    @property
    def is_failure(self) -> bool:
        """Whether it says what does not go."""
        return self.isVisible() and self.property("tone") == "attention"

    def _set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _take_offer(self) -> None:
        if not self.is_failure:
            self.hide()
        if self._offered is not None:
            self._offered()

    def _show(self, text: str, *, busy: bool) -> None:
        self._text.setText(text)
        self._set_tone("fine")
        self._progress.setVisible(busy)
        self._offer.hide()
        self._stop.setVisible(busy and self._task is not None)
        self._open.setVisible(not busy and bool(self._paths))
        self._folder.setVisible(not busy and bool(self._paths))
        self.show()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _open_files(self) -> None:
        for path in self._paths:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths[0].parent)))
