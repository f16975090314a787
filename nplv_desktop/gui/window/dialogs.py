"""The small dialogs of the window: the keys, and about."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from nplv_desktop import __version__
from nplv_desktop.gui.forms.ui_about_dialog import Ui_AboutDialog
from nplv_desktop.gui.forms.ui_shortcuts_dialog import Ui_ShortcutsDialog
from nplv_desktop.gui.look.fitting import fit_to_screen
from nplv_desktop.system.logbook import log_file

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
    ("Ctrl+F / Ctrl+H", "In een tekst: zoeken en vervangen"),
    ("Ctrl+B / Ctrl+I", "In een tekst: vet, cursief"),
    ("Ctrl+Shift+K / L / G", "In een tekst: kop, opsomming, nummering"),
    ("Ctrl+Shift+J", "In een tekst: cijfer invoegen dat meeloopt"),
    ("F7", "In een tekst: spelling aan of uit"),
    ("← / → / Enter", "In het voorbeeld: langs de cijfers, en naar het veld"),
    ("Ctrl+Tab", "Een tabel verlaten"),
    ("F5", "Presenteren; nogmaals F5 of Esc stopt"),
    ("F1", "Dit overzicht"),
)


class ShortcutsDialog(QDialog):
    """Lists the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShortcutsDialog()
        self.ui.setupUi(self)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, meaning) in enumerate(KEYS):
            left, right = QLabel(keys), QLabel(meaning)
            left.setProperty("role", "figure")
            right.setWordWrap(True)
            grid.addWidget(left, row, 0)
            grid.addWidget(right, row, 1)
        self.ui.scroll.setWidget(content)
        fit_to_screen(self, 640, content.sizeHint().height() + 150)
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
