"""Controle: every finding in one place, each leading to its field, and the export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.area.area import Area
from nplv_desktop.gui.forms.ui_check_page import Ui_CheckPage
from nplv_desktop.gui.look.icons import icon
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.pages.pages import ENTRIES, page_of
from nplv_desktop.gui.pages.wishes import ExportDocuments
from nplv_desktop.gui.session.session import Session

_TITLES = {
    Severity.BLOCKING: "Blokkerend",
    Severity.ATTENTION: "Aandachtspunten",
    Severity.INFORMATION: "Ter informatie",
}
_ICON = 24


@register_page
class CheckPage(Page):
    """The page of findings."""

    key = "check"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_CheckPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._groups = {
            Severity.BLOCKING: ui.blockingGroup,
            Severity.ATTENTION: ui.attentionGroup,
            Severity.INFORMATION: ui.informationGroup,
        }
        for group in self._groups.values():
            group.opened.connect(self.open_finding)
            group.accept_requested.connect(self.accept)
            group.withdraw_requested.connect(self.withdraw)
            group.mend_requested.connect(self.mend)
        ui.conceptButton.clicked.connect(self._export_draft)
        ui.finalButton.clicked.connect(self._export_final)

    def show_area(self, area: Area) -> None:
        ui, findings = self.ui, self.session.findings
        in_agreement = self.session.figures.in_agreement
        for severity, group in self._groups.items():
            here = tuple(
                finding for finding in findings if finding.severity == severity and page_of(finding.field) != self.key
            )
            group.show_group(_TITLES[severity], here, _page_name, changes=not self.session.read_only)
        ui.emptyCard.setVisible(not findings and in_agreement)
        blocking = sum(finding.severity == Severity.BLOCKING for finding in findings)
        open_points = sum(finding.is_open for finding in findings) - blocking
        self._show_verdict(blocking, open_points)
        ui.conceptButton.setEnabled(in_agreement)
        ui.finalButton.setEnabled(in_agreement and not blocking and not area.is_empty)
        ui.finalButton.setToolTip(
            "Los eerst de blokkerende punten op" if blocking else "Afspraak en bijlage zonder watermerk"
        )

    def _show_verdict(self, blocking: int, open_points: int) -> None:
        ui = self.ui
        points = "1 aandachtspunt staat" if open_points == 1 else f"{open_points} aandachtspunten staan"
        rest = f"{points} nog open." if open_points else "Er staan geen aandachtspunten open."
        if not self.session.figures.in_agreement:
            name, token = "info", "accent"
            text, detail = "Voor dit gebied is er geen afspraak", "Er zijn geen documenten om te maken."
        elif self.session.area.is_empty:
            name, token = "info", "accent"
            text, detail = "Nog niets ingevuld", "Begin bij Partijen of Stimulans, of lees een gebiedsbestand in."
        elif blocking:
            name, token = "circle-alert", "error"
            text = "Nog niet klaar om te ondertekenen"
            what = "1 punt moet" if blocking == 1 else f"{blocking} punten moeten"
            detail = f"{what} eerst worden opgelost. Een concept exporteren kan wel. {rest}"
        else:
            name, token = ("triangle-alert", "attention") if open_points else ("check", "fine")
            text, detail = "Klaar om te ondertekenen", rest
        ui.verdictIcon.setPixmap(icon(name, token).pixmap(_ICON, _ICON))
        ui.verdictLabel.setText(text)
        ui.verdictDetail.setText(detail)

    def focus_field(self, field: str) -> None:
        self.ui.conceptButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export_draft(self) -> None:
        self.wish.emit(ExportDocuments(final=False))

    def _export_final(self) -> None:
        self.wish.emit(ExportDocuments(final=True))

    def accept(self, finding: Finding) -> None:
        super().accept(finding)
        self.show_area(self.session.area)


def _page_name(finding: Finding) -> str:
    return ENTRIES[page_of(finding.field)].title
