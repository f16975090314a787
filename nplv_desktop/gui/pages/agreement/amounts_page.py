"""What the pages of ORV and capacity share: a table of rows of amounts, their details and what follows from them."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.dutch.formatting import euros
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.totals import AmountTable, Totals
from nplv_desktop.gui.findings.finding_strips import FindingStrips
from nplv_desktop.gui.pages.page import Page
from nplv_desktop.gui.tables.row_columns import RowKind
from nplv_desktop.gui.tables.row_table import RowTable

_ROW_PATH = re.compile(r"(?P<table>\w+)\[(?P<number>\d+)\]\.?(?P<key>\w*)")


def row_place(field: str) -> tuple[str, int, str]:
    """Table, row number and key in an area-file path ("orv_measures[1].amount_incl"); row 0 where it names none."""
    match = _ROW_PATH.match(field)
    return (match["table"], int(match["number"]), match["key"]) if match else (field, 0, "")


def connect_strips(page: Page, strips: FindingStrips) -> None:
    """Lets strips lead to their field and be accepted on a page."""
    strips.opened.connect(page.open_finding)
    strips.accept_requested.connect(page.accept)
    strips.withdraw_requested.connect(page.withdraw)
    strips.mend_requested.connect(page.mend)


class AmountsPage(Page):
    """A page of rows of amounts with VAT."""

    kind: ClassVar[RowKind[Any]]
    #: What the area may have none of, in Dutch.
    subject: ClassVar[str]

    def set_up(self, form: Any, table: RowTable) -> None:
        """Takes the compiled form and its table into use."""
        self.ui = form
        self.table = table
        self.side_by_side = (form.cardsLayout,)
        table.edit_rows(self.session, self.kind)
        table.problems_changed.connect(self._show_problems)
        form.rowDetail.serve(table)
        connect_strips(self, form.findingStrips)
        form.tableProblem.hide()

    def amounts(self, figures: Totals) -> AmountTable:
        """The table of this page among the figures."""
        raise AssertionError(f"{type(self).__name__} must say this itself")

    def right(self, figures: Totals) -> Any:
        """The area's right in EUR incl. btw, or None."""
        raise AssertionError(f"{type(self).__name__} must say this itself")

    def is_eligible(self, figures: Totals) -> bool:
        """Whether the area can have rows here."""
        raise AssertionError(f"{type(self).__name__} must say this itself")

    def show_area(self, area: Area) -> None:
        ui, figures = self.ui, self.session.figures
        self.table.show_area(area)
        ui.rowDetail.refresh()
        eligible = self.is_eligible(figures)
        ui.notEligible.setVisible(not eligible)
        if not eligible:
            ui.notEligibleText.setText(
                f"{area.name} heeft geen recht op {self.subject}. "
                "Rijen die hier staan tellen niet mee en komen niet in de documenten."
            )
        whole, right = self.amounts(figures), self.right(figures)
        ui.compensableValue.setText(euros(whole.compensable))
        ui.payableValue.setText(euros(whole.payable))
        ui.rightCard.setVisible(eligible)
        ui.fundCard.setVisible(eligible)
        ui.rightValue.setText(euros(right))
        self._show_free(whole, right)
        ui.findingStrips.show_findings(self.findings_here(), changes=not self.session.read_only)

    def _show_free(self, whole: AmountTable, right: Any) -> None:
        label, value = self.ui.freeLabel, self.ui.freeValue
        over = right is not None and to_euro(whole.incl) > to_euro(right)
        label.setText("▲ Boven het recht" if over else "Nog vrij")
        value.setText(euros(None if right is None else abs(right - whole.incl)))
        for widget, role in (
            (label, "attention-text" if over else ""),
            (value, "attention-text" if over else "figure"),
        ):
            restyle(widget, role)

    def focus_field(self, field: str) -> None:
        _, number, key = row_place(field)
        key = {"taxed_excl": key, "taxed_incl": key, "untaxed": key}.get(key, key)
        self.table.focus_cell(number, key)
        self.ui.rowDetail.focus_field(key)

    def _show_problems(self, problems: list[str]) -> None:
        self.ui.tableProblem.setText("\n".join(problems))
        self.ui.tableProblem.setVisible(bool(problems))


def restyle(widget: QLabel | QFrame | QWidget, role: str) -> None:
    """Gives a widget another role of the style sheet."""
    if (widget.property("role") or "") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
