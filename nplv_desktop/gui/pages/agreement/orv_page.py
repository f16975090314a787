"""ORV: the measures in public space and collective facilities."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.figures.totals import AmountTable, Totals
from nplv_desktop.gui.forms.ui_orv_page import Ui_OrvPage
from nplv_desktop.gui.pages.agreement.amounts_page import AmountsPage
from nplv_desktop.gui.pages.page import register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.amount_tables import ORV_ROWS


@register_page
class OrvPage(AmountsPage):
    """The page of ORV measures."""

    key = "orv"
    kind = ORV_ROWS
    subject = "een opslag voor ORV"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = Ui_OrvPage()
        form.setupUi(self)
        self.set_up(form, form.orvTable)

    def amounts(self, figures: Totals) -> AmountTable:
        return figures.orv

    def right(self, figures: Totals) -> Decimal | None:
        return figures.orv_right

    def is_eligible(self, figures: Totals) -> bool:
        return figures.orv_eligible
