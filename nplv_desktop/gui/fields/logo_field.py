"""A field for a logo: choose or drop a file, see it small, say what it shows, take it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nplv_desktop.domain.area.area import Logo
from nplv_desktop.gui.fields.line_field import LineField
from nplv_desktop.gui.fields.logo_picture import LogoError, read_logo
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers

_SHOWN_WIDTH, _SHOWN_HEIGHT = 148, 72


class LogoField(QWidget):
    """One logo, or none; files are read in the background and written anew before anything keeps them."""

    #: A picture was taken in: (media type, bytes).
    picture_chosen = Signal(str, bytes)
    #: What the picture shows was typed: (text).
    description_edited = Signal(str)
    #: The logo should go.
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: bytes | None = None
        self._question = LatestAnswer(self)
        self._read_only = False
        self.setAcceptDrops(True)
        self._title = QLabel(self)
        self._title.setProperty("role", "label")
        self._picture = QLabel(self)
        self._picture.setProperty("logo", True)
        self._picture.setFixedSize(_SHOWN_WIDTH, _SHOWN_HEIGHT)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setWordWrap(True)
        self._choose = QPushButton("Kies bestand…", self)
        self._remove = QPushButton("Verwijderen", self)
        self._remove.setProperty("kind", "link")
        self.description = LineField(self)
        self._notice = QLabel(self)
        self._notice.setProperty("role", "error-text")
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._lay_out()
        self._choose.clicked.connect(self._open_dialog)
        self._remove.clicked.connect(self._ask_removal)
        self.description.text_edited.connect(self.description_edited)
        self.show_logo(None)

    def set_title(self, title: str, suggestion: str) -> None:
        """Says whose logo it is, and what its description could be."""
        self._title.setText(title)
        self._choose.setAccessibleName(f"{title}: kies bestand")
        self._remove.setAccessibleName(f"{title}: verwijderen")
        self.description.setAccessibleName(f"{title}: omschrijving")
        self.description.setToolTip("Wordt voorgelezen aan wie het logo niet kan zien")
        self.description.setPlaceholderText("Omschrijving van het logo")
        self.description.set_suggestion(suggestion)

    def set_read_only(self, read_only: bool) -> None:
        """Leaves only looking."""
        self._read_only = read_only
        self.setAcceptDrops(not read_only)
        self._choose.setEnabled(not read_only)
        self._remove.setEnabled(not read_only)
        self.description.setReadOnly(read_only)

    def forget_reading(self) -> None:
        """Takes nothing of a file that is still being read: it was meant for what was shown before."""
        self._question.forget()
        self._done()
        self._say("")

    def show_logo(self, logo: Logo | None) -> None:
        """Shows a logo, or the place for one."""
        data = logo.data if logo else None
        self.description.set_value(logo.description if logo else None)
        self.description.setVisible(logo is not None)
        self._remove.setVisible(logo is not None)
        if data is not None and data == self._data:
            return
        self._data = data
        self._choose.setText("Vervangen…" if logo else "Kies bestand…")
        self._picture.setAccessibleName(logo.description if logo else "Nog geen logo")
        if data is None:
            self._picture.setPixmap(QPixmap())
            self._picture.setText("Sleep een bestand hierheen")
        else:
            self._picture.setPixmap(self._small(data))

    def focus(self) -> None:
        """Puts the focus where the logo is chosen, or described."""
        (self._choose if self._data is None else self.description).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: Path) -> None:
        """Reads a picture file in the background; says what is the matter where it cannot be a logo."""
        self._say("")
        self._choose.setEnabled(False)
        self._question.ask(_Reading(path), Takers(self._taken, self._refused))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addLayout(buttons)
        side.addWidget(self.description)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(6)
        around.addWidget(self._title)
        around.addLayout(row)
        around.addWidget(self._notice)
        around.addStretch(1)

    def _small(self, data: bytes) -> QPixmap:
        """The picture as it fits; pictures in the dossier were written by `logo_picture`."""
        pixmap = QPixmap()
        pixmap.loadFromData(data)
        ratio = self.devicePixelRatioF()
        margin = 8
        size = self._picture.size().shrunkBy(self._picture.contentsMargins()) * ratio
        size.setWidth(size.width() - round(margin * ratio))
        size.setHeight(size.height() - round(margin * ratio))
        if pixmap.width() > size.width() or pixmap.height() > size.height():
            pixmap = pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _taken(self, result: object) -> None:
        self._done()
        if isinstance(result, tuple):
            self.picture_chosen.emit(*result)

    def _refused(self, error: object) -> None:
        self._done()
        if not isinstance(error, LogoError):
            raise AssertionError("reading a logo failed in an unforeseen way") from (
                error if isinstance(error, BaseException) else None
            )
        self._say(str(error))

    def _done(self) -> None:
        self._choose.setEnabled(not self._read_only)

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def _ask_removal(self) -> None:
        self.forget_reading()
        self._say("")
        self.removal_requested.emit()

    def _open_dialog(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Logo kiezen", "", "Plaatjes (*.png *.jpg *.jpeg)")
        if name:
            self.take_file(Path(name))


class _Reading:
    """The work of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, progress: Progress) -> tuple[str, bytes]:
        return read_logo(self._path)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dropped, or None."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
