"""The page with all areas of the dossier."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nplv_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from nplv_desktop.gui.session.session import Session


class OverviewPage(QWidget):
    """Lists the areas with their status and totals."""

    #: An area is to be opened: (name).
    area_opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Ui_OverviewPage()
        self.form.setupUi(self)
        self.form.pageLayout.addStretch(1)
        self.form.table.area_opened.connect(self.area_opened)

    def refresh(self) -> None:
        """Shows the areas as they are now."""
        self.form.table.show_session(self._session)
