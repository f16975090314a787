"""Overzicht: all areas of the dossier."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.pages.wishes import OpenArea
from nplv_desktop.gui.session.session import Session


@register_page
class OverviewPage(Page):
    """Lists the areas with their status and totals."""

    key = "overview"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_OverviewPage()
        self.form.setupUi(self)
        self.form.pageLayout.addStretch(1)
        self.form.table.area_opened.connect(self._open_area)

    def show_area(self, area: Area) -> None:
        self.form.table.show_session(self.session)

    def focus_field(self, field: str) -> None:
        self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_area(self, name: str) -> None:
        self.wish.emit(OpenArea(name))
