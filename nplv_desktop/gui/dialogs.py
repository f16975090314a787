"""The small dialogs of the window: what taking in an area would change, the keys, and about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QTableWidgetItem, QWidget

from nplv_desktop import __version__
from nplv_desktop.domain.area_changes import AreaChange
from nplv_desktop.gui.forms.ui_about_dialog import Ui_AboutDialog
from nplv_desktop.gui.forms.ui_changes_dialog import Ui_ChangesDialog
from nplv_desktop.gui.forms.ui_shortcuts_dialog import Ui_ShortcutsDialog
from nplv_desktop.logbook import log_file

_MOST_SHOWN = 500
KEYS = (
    ("Ctrl+N", "Nieuw dossier"),
    ("Ctrl+O", "Dossier openen"),
    ("Ctrl+K", "Zoeken: gebied, pagina, veld, bedrag, plan, tekst of opdracht"),
    ("Ctrl+L", "Ander gebied kiezen"),
    ("Ctrl+E", "Overeenkomst en bijlage exporteren"),
    ("Ctrl+Z", "Ongedaan maken"),
    ("Ctrl+Y", "Opnieuw"),
    ("Ctrl+Page Up / Page Down", "Vorige of volgende pagina"),
    ("Ctrl+1 … Ctrl+9", "Naar een pagina"),
    ("Tab / Enter", "In een tabel: volgende cel, volgende rij"),
    ("F2", "In een tabel: cel wijzigen"),
    ("Esc", "In een tabel: wijziging vergeten"),
    ("Alt+↑ / Alt+↓", "In een tabel: rij verplaatsen"),
    ("Ctrl+-", "In een tabel: rij verwijderen"),
    ("Ctrl+D", "In de planlijst: bovenste waarde doorvoeren in de selectie"),
    ("Ctrl+C / Ctrl+V", "In een tabel: blok kopiëren of plakken, ook van en naar Excel"),
    ("F5", "Presenteren; nogmaals F5 of Esc stopt"),
    ("F1", "Dit overzicht"),
)


class ChangesDialog(QDialog):
    """Shows what taking in an area file would change, before it does."""

    def __init__(
        self, area: str, file_name: str, changes: tuple[AreaChange, ...], *, is_extra: bool, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ChangesDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.titleLabel.setText(f"{area} inlezen uit “{file_name}”")
        extra = f" {area} is geen van de twintig NPLV-gebieden en komt erbij als extra gebied." if is_extra else ""
        ui.introLabel.setText(f"Dit verandert er in het dossier. U kunt het daarna ongedaan maken.{extra}")
        table = ui.changes
        table.setHorizontalHeaderLabels(["Veld", "Nu", "Wordt"])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setRowCount(min(len(changes), _MOST_SHOWN))
        for row, change in enumerate(changes[:_MOST_SHOWN]):
            for column, text in enumerate((change.field, change.before or "–", change.after or "–")):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        ui.footLabel.setText("1 veld verandert" if len(changes) == 1 else f"{len(changes)} velden veranderen")
        ui.acceptButton.clicked.connect(self.accept)
        ui.cancelButton.clicked.connect(self.reject)


class ShortcutsDialog(QDialog):
    """Lists the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShortcutsDialog()
        self.ui.setupUi(self)
        for row, (keys, meaning) in enumerate(KEYS):
            left, right = QLabel(keys), QLabel(meaning)
            left.setProperty("role", "figure")
            self.ui.keysGrid.addWidget(left, row, 0)
            self.ui.keysGrid.addWidget(right, row, 1)
        self.ui.closeButton.clicked.connect(self.accept)


class AboutDialog(QDialog):
    """Says which program and version this is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.ui.versionLabel.setText(f"Versie {__version__}")
        self.ui.logLabel.setText(f"Meldingen over fouten staan in {log_file()}")
        self.ui.closeButton.clicked.connect(self.accept)
