"""Wbi and gebiedsbudget: possible new applications and the area's budget."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.gui.forms.ui_wbi_page import Ui_WbiPage
from nplv_desktop.gui.pages.agreement.amounts_page import connect_strips, row_place
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.amount_tables import BUDGET_ROWS, WBI_ROWS


@register_page
class WbiPage(Page):
    """The page of Wbi candidates and the gebiedsbudget."""

    key = "wbi"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_WbiPage()
        self.ui.setupUi(self)
        ui = self.ui
        ui.wbiTable.edit_rows(session, WBI_ROWS)
        ui.budgetTable.edit_rows(session, BUDGET_ROWS)
        for table, button, problem in (
            (ui.wbiTable, ui.wbiDelete, ui.wbiProblem),
            (ui.budgetTable, ui.budgetDelete, ui.budgetProblem),
        ):
            button.clicked.connect(table.delete_rows)
            button.setEnabled(False)
            problem.hide()
        ui.wbiTable.row_selected.connect(self._allow_wbi_delete)
        ui.budgetTable.row_selected.connect(self._allow_budget_delete)
        ui.wbiTable.problems_changed.connect(self._show_wbi_problems)
        ui.budgetTable.problems_changed.connect(self._show_budget_problems)
        connect_strips(self, ui.findingStrips)

    def show_area(self, area: Area) -> None:
        self.ui.wbiTable.show_area(area)
        self.ui.budgetTable.show_area(area)
        self.ui.findingStrips.show_findings(self.findings_here(), changes=not self.session.read_only)

    def focus_field(self, field: str) -> None:
        name, number, key = row_place(field)
        table = self.ui.budgetTable if name == BUDGET_ROWS.path else self.ui.wbiTable
        table.focus_cell(number, key)

    def _allow_wbi_delete(self, number: int) -> None:
        self.ui.wbiDelete.setEnabled(number >= 0 and not self.session.read_only)

    def _allow_budget_delete(self, number: int) -> None:
        self.ui.budgetDelete.setEnabled(number >= 0 and not self.session.read_only)

    def _show_wbi_problems(self, problems: list[str]) -> None:
        self.ui.wbiProblem.setText("\n".join(problems))
        self.ui.wbiProblem.setVisible(bool(problems))

    def _show_budget_problems(self, problems: list[str]) -> None:
        self.ui.budgetProblem.setText("\n".join(problems))
        self.ui.budgetProblem.setVisible(bool(problems))
