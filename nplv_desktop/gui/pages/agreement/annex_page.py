"""Bijlage: the other agreements that are possible, in the order of the annex."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.gui.fields.number_fields import show_followed
from nplv_desktop.gui.forms.ui_annex_page import Ui_AnnexPage
from nplv_desktop.gui.pages.agreement.amounts_page import connect_strips
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.texts.area_text_field import AreaTextField
from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor

_LINES = 4


@register_page
class AnnexPage(Page):
    """The page of care homes, the one-stop pilot and the annex's texts."""

    key = "annex"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_AnnexPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._fields = [
            self._text("annex_care", ui.careTitle, ui.careEditor, ui.careWords, ui.careNotice),
            self._text(
                "annex_infrastructure",
                ui.infrastructureTitle,
                ui.infrastructureEditor,
                ui.infrastructureWords,
                ui.infrastructureNotice,
            ),
            self._text(
                "annex_sustainability",
                ui.sustainabilityTitle,
                ui.sustainabilityEditor,
                ui.sustainabilityWords,
                ui.sustainabilityNotice,
            ),
            self._text(
                "annex_better_use", ui.betterUseTitle, ui.betterUseEditor, ui.betterUseWords, ui.betterUseNotice
            ),
            self._text(
                "annex_legal_instruments",
                ui.legalInstrumentsTitle,
                ui.legalInstrumentsEditor,
                ui.legalInstrumentsWords,
                ui.legalInstrumentsNotice,
            ),
        ]
        for text in self._fields:
            connect_strips(self, text.strips)
        ui.careSuitableField.count_edited.connect(self._store_suitable)
        ui.careClusteredField.count_edited.connect(self._store_clustered)
        ui.pilotBox.toggled.connect(self._store_pilot)
        ui.careSuitableField.setReadOnly(session.read_only)
        ui.careClusteredField.setReadOnly(session.read_only)
        ui.pilotBox.setEnabled(not session.read_only)

    def _text(self, key: str, title: QLabel, editor: RichTextEditor, words: QLabel, notice: QLabel) -> AreaTextField:
        editor.set_minimum_lines(_LINES)
        self.ui.toolbar.store_in(self.session)
        self.ui.toolbar.serve(editor, title.text())
        return AreaTextField(self.session, key, f"Bijlage, {title.text()}", editor, words, notice)

    def show_area(self, area: Area) -> None:
        ui = self.ui
        ui.careSuitableField.set_count(area.care_homes.care_suitable)
        ui.careClusteredField.set_count(area.care_homes.care_clustered)
        follows = with_derived(area, self.session.figures.parameters.period).care_homes
        show_followed(ui.careSuitableField, follows.care_suitable)
        show_followed(ui.careClusteredField, follows.care_clustered)
        if ui.pilotBox.isChecked() != bool(area.one_stop_shop_pilot):
            blocked = ui.pilotBox.blockSignals(True)
            ui.pilotBox.setChecked(bool(area.one_stop_shop_pilot))
            ui.pilotBox.blockSignals(blocked)
        for field in self._fields:
            field.show_area(area)

    def focus_field(self, field: str) -> None:
        places: dict[str, QWidget] = {f"texts.{text.key}": text.editor for text in self._fields}
        places["care_homes.care_suitable"] = self.ui.careSuitableField
        places["care_homes.care_clustered"] = self.ui.careClusteredField
        places["options.one_stop_shop_pilot"] = self.ui.pilotBox
        places.get(field, self.ui.careSuitableField).setFocus(Qt.FocusReason.OtherFocusReason)

    def _store_suitable(self, count: int | None) -> None:
        self.session.edit(
            "Zorggeschikte woningen", partial(_with_care, care_suitable=count), key="care_homes.care_suitable"
        )

    def _store_clustered(self, count: int | None) -> None:
        self.session.edit(
            "Zorggeclusterde woningen", partial(_with_care, care_clustered=count), key="care_homes.care_clustered"
        )

    def _store_pilot(self, takes_part: bool) -> None:
        self.session.edit("Pilot met één loket", partial(_with_pilot, takes_part=takes_part))


def _with_care(area: Area, **counts: int | None) -> Area:
    return replace(area, care_homes=replace(area.care_homes, **counts))


def _with_pilot(area: Area, takes_part: bool) -> Area:
    return replace(area, one_stop_shop_pilot=takes_part)
