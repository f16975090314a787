"""A quiet bar under the top bar: what is being made, what was made and what is not saved yet, a line for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from nplv_desktop.gui.look.icons import icon


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "link")
    return button


class Notice(QFrame):
    """One line: work in progress with a way to stop it, and afterwards its own result."""

    #: It is to go: its cross was clicked, or what it offered was taken.
    closed = Signal()
    #: It says something else than before.
    spoke = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "fine")
        self._paths: tuple[Path, ...] = ()
        self._stopped: Callable[[], None] | None = None
        self._offered: Callable[[], None] | None = None
        #: Whether it says what goes on; it then stays beside other lines.
        self.is_busy = False
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
        self._cross = QToolButton()
        self._cross.setIcon(icon("x"))
        self._cross.setAccessibleName("Melding sluiten")
        layout.addWidget(self._text, 1)
        for widget in (self._progress, self._stop, self._open, self._folder, self._offer, self._cross):
            layout.addWidget(widget)
        self._stop.clicked.connect(self._cancel)
        self._open.clicked.connect(self._open_files)
        self._folder.clicked.connect(self._open_folder)
        self._offer.clicked.connect(self._take_offer)
        self._cross.clicked.connect(self.closed)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_progress(self, text: str, stop: Callable[[], None] | None = None) -> None:
        """Says what is being done; `stop` is what the way to stop it does."""
        self._stopped = stop
        self._say(text, busy=True)

    def say(self, text: str) -> None:
        """Says how far the work is."""
        self._text.setText(text)

    def show_result(self, text: str, paths: tuple[Path, ...] = ()) -> None:
        """Says what was made."""
        self._paths = paths
        self._say(text, busy=False)

    def show_offer(self, text: str, offer: str, taken: Callable[[], None]) -> None:
        """Says something and offers one thing to do about it."""
        self._paths, self._offered = (), taken
        self._say(text, busy=False)
        self._offer.setText(offer)
        self._offer.show()

    def stay(self) -> None:
        """Says what does not go: it stays, whatever is clicked."""
        self._cross.hide()
        self.setProperty("notice", "attention")
        self.style().unpolish(self)
        self.style().polish(self)

    def _take_offer(self) -> None:
        if self.property("notice") == "fine":
            self.closed.emit()
        if self._offered is not None:
            self._offered()

    def _say(self, text: str, *, busy: bool) -> None:
        self.is_busy = busy
        self._text.setText(text)
        self._progress.setVisible(busy)
        self._offer.hide()
        self._stop.setVisible(busy and self._stopped is not None)
        self._open.setVisible(not busy and bool(self._paths))
        self._folder.setVisible(not busy and bool(self._paths))
        self.show()
        self.spoke.emit()

    def _cancel(self) -> None:
        if self._stopped is not None:
            self._stopped()

    def _open_files(self) -> None:
        for path in self._paths:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths[0].parent)))


class ResultBar(QFrame):
    """The lines: what is not saved on top, for as long as it is not; then what goes on; then what was said last.

    A new line takes the place of those that only say what was; one that still says what goes on stays beside it, and
    each ends with its own result.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._notices: list[Notice] = []
        self._unsaved: Notice | None = None
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The lines about work and results, the newest last."""
        return tuple(self._notices)

    @property
    def text(self) -> str:
        """What its newest line says; "" where there is none."""
        return self._notices[-1].text if self._notices else ""

    @property
    def unsaved_text(self) -> str:
        """What it says about changes that are not in the file; "" where all are."""
        return self._unsaved.text if self._unsaved is not None else ""

    def begin(self, text: str, stop: Callable[[], None] | None = None) -> Notice:
        """A line of its own for work that begins; it ends with `show_result` or `close_notice`."""
        notice = self._new()
        notice.show_progress(text, stop)
        return notice

    def show_result(self, text: str, paths: tuple[Path, ...] = ()) -> None:
        """Says what was made, or is."""
        self._new().show_result(text, paths)

    def show_offer(self, text: str, offer: str, taken: Callable[[], None]) -> None:
        """Says something and offers one thing to do about it."""
        self._new().show_offer(text, offer, taken)

    def show_unsaved(self, text: str, offer: str, taken: Callable[[], None]) -> None:
        """Says what is not in the file, in a place of its own until `clear_unsaved`."""
        if self._unsaved is None:
            self._unsaved = Notice(self)
            self._unsaved.spoke.connect(self.show)
            self._layout.insertWidget(0, self._unsaved)
            self._unsaved.stay()
        self._unsaved.show_offer(text, offer, taken)

    def clear_unsaved(self) -> bool:
        """Everything is in the file; whether it was said that it is not."""
        if self._unsaved is None:
            return False
        self._drop(self._unsaved)
        self._unsaved = None
        self._hide_when_empty()
        return True

    def close_notice(self, notice: Notice) -> None:
        """Takes a line away."""
        if notice in self._notices:
            self._notices.remove(notice)
            self._drop(notice)
            self._hide_when_empty()

    def _new(self) -> Notice:
        for notice in [known for known in self._notices if not known.is_busy]:
            self._notices.remove(notice)
            self._drop(notice)
        notice = Notice(self)
        notice.closed.connect(self._close_sender)
        notice.spoke.connect(self.show)
        self._layout.addWidget(notice)
        self._notices.append(notice)
        return notice

    def _close_sender(self) -> None:
        notice = self.sender()
        if isinstance(notice, Notice) and notice.is_busy:
            # What goes on comes back with its result.
            notice.hide()
            self._hide_when_empty()
        elif isinstance(notice, Notice):
            self.close_notice(notice)

    def _drop(self, notice: Notice) -> None:
        self._layout.removeWidget(notice)
        notice.hide()
        notice.deleteLater()

    def _hide_when_empty(self) -> None:
        shown = [notice for notice in self._notices if not notice.isHidden()]
        self.setVisible(bool(shown) or self._unsaved is not None)
