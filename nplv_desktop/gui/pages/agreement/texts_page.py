"""Teksten: the three chapters of the agreement that an area writes itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.gui.forms.ui_texts_page import Ui_TextsPage
from nplv_desktop.gui.pages.agreement.amounts_page import connect_strips
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.texts.area_text_field import AreaTextField


@register_page
class TextsPage(Page):
    """The page of the area's own texts."""

    key = "texts"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_TextsPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._fields = (
            AreaTextField(session, "area", "Tekst over het gebied", ui.areaEditor, ui.areaWords, ui.areaNotice),
            AreaTextField(
                session,
                "housing_programme",
                "Tekst woningbouwprogramma",
                ui.housingProgrammeEditor,
                ui.housingProgrammeWords,
                ui.housingProgrammeNotice,
            ),
            AreaTextField(
                session,
                "interventions",
                "Tekst fysieke ingrepen",
                ui.interventionsEditor,
                ui.interventionsWords,
                ui.interventionsNotice,
            ),
        )
        for field in self._fields:
            connect_strips(self, field.strips)
        ui.toolbar.store_in(session)
        ui.toolbar.serve(ui.areaEditor, "NPLV gebied")
        ui.toolbar.serve(ui.housingProgrammeEditor, ui.housingProgrammeTitle.text())
        ui.toolbar.serve(ui.interventionsEditor, ui.interventionsTitle.text())

    def show_area(self, area: Area) -> None:
        self.ui.areaTitle.setText(f"NPLV gebied {area.name}".rstrip())
        for field in self._fields:
            field.show_area(area)

    def focus_field(self, field: str) -> None:
        key = field.removeprefix("texts.")
        found = next((known for known in self._fields if known.key == key), self._fields[0])
        found.editor.setFocus(Qt.FocusReason.OtherFocusReason)
