"""Shows what a Word agreement holds and what of it does not fit, before it becomes a new area."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.changes.field_changes import changes_between
from nplv_desktop.gui.look.fitting import fit_to_screen
from nplv_desktop.gui.pages.documents.changes_dialog import ChangesDialog
from nplv_desktop.returned.document_area import ReadArea


class NewAreaDialog(ChangesDialog):
    """Asks under which name a document comes into the dossier."""

    def __init__(self, read: ReadArea, file_name: str, programme: Programme, parent: QWidget | None = None) -> None:
        name = programme.free_name(read.area.name)
        changes = changes_between(Area(read.area.name), read.area)
        super().__init__(name, file_name, changes, is_extra=False, can_choose=False, parent=parent)
        self._programme, self._read = programme, read
        ui = self.ui
        self.carriedBox = QCheckBox("De meegedragen gegevens overnemen in plaats van het papier", ui.nameFrame)
        self.carriedBox.setObjectName("carriedBox")
        self.carriedBox.setVisible(read.carried_area is not None)
        name_layout = ui.nameFrame.layout()
        if name_layout is not None:
            name_layout.addWidget(self.carriedBox)
        ui.titleLabel.setText(f"“{file_name}” inlezen als nieuw gebied")
        known = programme.area(read.area.name)
        if known is not None and not known.is_empty:
            ui.introLabel.setText(
                f"{read.area.name} is al ingevuld en blijft zoals het is; dit komt er als apart gebied naast."
            )
        # Nothing stands there now, so there is nothing to hold it against.
        ui.changes.hideColumn(1)
        ui.changes.setHeaderLabels(["Veld", "", "In het document"])
        ui.nameFrame.show()
        ui.nameField.setText(name)
        if read.findings:
            ui.findingsLabel.setText(f"Wat niet past · {len(read.findings)}")
            ui.findings.addItems([f"{finding.where}: {finding.message}" for finding in read.findings])
            ui.findingsLabel.show()
            ui.findings.show()
        fit_to_screen(self, 820, 680 if read.findings else 560)
        ui.nameField.textChanged.connect(self._check_name)
        self._check_name()

    @property
    def name(self) -> str:
        """The name for the new area."""
        return " ".join(self.ui.nameField.text().split())

    @property
    def chosen(self) -> Area:
        """The area as the paper has it, or as the data that the file carries where those were chosen."""
        carried = self._read.carried_area
        return carried if carried is not None and self.carriedBox.isChecked() else self._read.area

    def _check_name(self) -> None:
        known = self._programme.area(self.name)
        taken = known is not None and not known.is_empty
        self.ui.acceptButton.setEnabled(bool(self.name) and not taken)
        count = len(self._changes)
        self.ui.footLabel.setText(
            "Er is al een gebied met deze naam; kies een andere."
            if taken
            else ("1 veld wordt ingevuld" if count == 1 else f"{count} velden worden ingevuld")
        )
