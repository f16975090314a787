"""The window shown while no dossier is open: new, open, the example, and what was opened before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from nplv_desktop.gui.forms.ui_start_window import Ui_StartWindow
from nplv_desktop.gui.session.recent_files import recent_files

_ROW = 40


class StartWindow(QWidget):
    """Lets one choose a dossier."""

    #: A new dossier is wanted.
    new_requested = Signal()
    #: A dossier is to be looked for.
    open_requested = Signal()
    #: The example is wanted.
    example_requested = Signal()
    #: The tour through the example is wanted.
    tour_requested = Signal()
    #: The manual is wanted.
    manual_requested = Signal()
    #: This dossier is wanted: (path).
    file_chosen = Signal(Path)
    #: The window stands on the screen for the first time.
    first_painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_painted = False
        self.setObjectName("startWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ui = Ui_StartWindow()
        self.ui.setupUi(self)
        self.setObjectName("startWindow")
        ui = self.ui
        ui.newButton.clicked.connect(self.new_requested)
        ui.openButton.clicked.connect(self.open_requested)
        ui.exampleButton.clicked.connect(self.example_requested)
        ui.tourButton.clicked.connect(self.tour_requested)
        ui.manualButton.clicked.connect(self.manual_requested)
        ui.newButton.setShortcut("Ctrl+N")
        ui.openButton.setShortcut("Ctrl+O")
        ui.recentList.itemActivated.connect(self._choose)
        ui.recentList.itemClicked.connect(self._choose)
        self.resize(900, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def show_recent(self) -> None:
        """Lists the dossiers that were opened before."""
        ui, files = self.ui, recent_files()
        ui.recentList.clear()
        for path in files:
            item = QListWidgetItem(f"{path.stem}   ·   {path.parent}")
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            ui.recentList.addItem(item)
        ui.recentTitle.setVisible(bool(files))
        ui.recentList.setVisible(bool(files))
        ui.recentList.setFixedHeight(min(len(files), 6) * _ROW + 4)

    def _choose(self, item: QListWidgetItem) -> None:
        self.file_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
