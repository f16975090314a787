"""The line at the bottom: whether everything is saved, which file, which parameters."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nplv_desktop.gui.session.dossier_writer import DossierWriter


class StatusLine(QFrame):
    """Saved state and file on the left, parameters and help on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(22)
        self._writer: DossierWriter | None = None
        self._failure = ""
        self._state, self._file, self._parameters = QLabel(), QLabel(), QLabel()
        find_hint, help_hint = QLabel("Ctrl+K Zoeken"), QLabel("F1 Toetsen")
        self._more = (self._parameters, find_hint, help_hint)
        for label in (self._file, self._parameters, find_hint, help_hint):
            label.setProperty("role", "muted")
        layout.addWidget(self._state)
        layout.addWidget(self._file, 1)
        layout.addWidget(self._parameters)
        layout.addWidget(find_hint)
        layout.addWidget(help_hint)

    def show_all(self, wanted: bool) -> None:
        """In a narrow window only what is saved and which file."""
        for label in self._more:
            label.setVisible(wanted)

    @property
    def state_text(self) -> str:
        """What it says about saving."""
        return self._state.text()

    def show_file(self, name: str) -> None:
        """Names the dossier."""
        self._file.setText(name)

    def show_parameters(self, name: str) -> None:
        """Names the parameter set of the shown area."""
        self._parameters.setText(f"Parameters: {name}")

    def follow(self, writer: DossierWriter) -> None:
        """Says from now on how far a writer is, and never that something is saved that it has not put in the file."""
        self._writer = writer
        writer.asked.connect(self._tell_asked)
        writer.saved.connect(self._tell_saved)
        writer.failed.connect(self._tell_failed)
        self._tell_saved(datetime.now())

    def _tell_asked(self) -> None:
        # What failed is said until everything is in the file.
        if not self._failure:
            self._say("○ Opslaan…", "muted")

    def _tell_saved(self, moment: datetime) -> None:
        # It comes from another thread: something may have been asked since.
        if self._writer is not None and self._writer.is_saved:
            self._failure = ""
            self._say(f"● Opgeslagen {moment:%H:%M}", "fine-text")

    def _tell_failed(self, sentence: str) -> None:
        if self._writer is not None and not self._writer.is_saved:
            self._failure = sentence
            self._say("▲ Niet opgeslagen", "attention-text", sentence)

    def show_read_only(self, who: str = "") -> None:
        """Says that nothing can be changed; `who` has it open elsewhere, and since when."""
        self._say(f"● Alleen-lezen: geopend door {who}" if who else "● Alleen-lezen", "attention-text")

    def _say(self, text: str, role: str, more: str = "") -> None:
        self._state.setText(text)
        self._state.setToolTip(more or text)
        if self._state.property("role") != role:
            self._state.setProperty("role", role)
            self._state.style().unpolish(self._state)
            self._state.style().polish(self._state)
