"""Capaciteit: the extra capacity of the municipality, as lump sums or FTE × years × rate."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.figures.totals import AmountTable, Totals
from nplv_desktop.gui.forms.ui_capacity_page import Ui_CapacityPage
from nplv_desktop.gui.pages.agreement.amounts_page import AmountsPage
from nplv_desktop.gui.pages.page import register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.amount_tables import CAPACITY_ROWS


@register_page
class CapacityPage(AmountsPage):
    """The page of capacity items."""

    key = "capacity"
    kind = CAPACITY_ROWS
    subject = "een bijdrage voor capaciteit"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = Ui_CapacityPage()
        form.setupUi(self)
        self.set_up(form, form.capacityTable)

    def amounts(self, figures: Totals) -> AmountTable:
        return figures.capacity

    def right(self, figures: Totals) -> Decimal | None:
        return figures.capacity_right

    def is_eligible(self, figures: Totals) -> bool:
        return figures.capacity_eligible
