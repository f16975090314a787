"""The line at the bottom: whether everything is saved, which file, which parameters."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget


class StatusLine(QFrame):
    """Saved state and file on the left, parameters and help on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(22)
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

    def show_saved(self, moment: datetime) -> None:
        """Says since when everything is in the file."""
        self._say(f"● Opgeslagen {moment:%H:%M}", "fine-text")

    def show_saving(self) -> None:
        """Says that a change is on its way to the file."""
        self._say("○ Opslaan…", "muted")

    def show_read_only(self, who: str = "") -> None:
        """Says that nothing can be changed; `who` has it open elsewhere, and since when."""
        self._say(f"● Alleen-lezen: geopend door {who}" if who else "● Alleen-lezen", "attention-text")

    def show_failure(self, sentence: str) -> None:
        """Says that the file did not take a change."""
        self._say("▲ Niet opgeslagen", "attention-text", sentence)

    def _say(self, text: str, role: str, more: str = "") -> None:
        self._state.setText(text)
        self._state.setToolTip(more or text)
        if self._state.property("role") != role:
            self._state.setProperty("role", role)
            self._state.style().unpolish(self._state)
            self._state.style().polish(self._state)
