"""One value for a column of several plans."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.gui.forms.ui_plans_edit_dialog import Ui_PlansEditDialog
from nplv_desktop.gui.plans.plan_columns import ALL_COLUMNS, COLUMN_VIEWS
from nplv_desktop.gui.plans.plan_values import PlanValueError, value_typed

_FIRST = ("in_area", "previous_subsidy", "planning_status", "kind")


class PlansEditDialog(QDialog):
    """Asks for a column and a value."""

    def __init__(self, count: int, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PlansEditDialog()
        ui.setupUi(self)
        plans = "het geselecteerde plan" if count == 1 else f"{grouped(count)} geselecteerde plannen"
        ui.introLabel.setText(f"Geldt voor {plans}. U kunt het daarna ongedaan maken.")
        keys = [*_FIRST, *(column.key for column in ALL_COLUMNS if column.is_editable and column.key not in _FIRST)]
        for key in keys:
            if not key.startswith("delivered") and key not in period.keys_outside:
                ui.columnField.addItem(COLUMN_VIEWS[key].full_title, key)
        ui.problemLabel.hide()
        ui.columnField.currentIndexChanged.connect(self._offer)
        ui.acceptButton.clicked.connect(self._accept)
        ui.cancelButton.clicked.connect(self.reject)
        self._offer()

    @property
    def key(self) -> str:
        """The chosen column."""
        return str(self.ui.columnField.currentData())

    @property
    def text(self) -> str:
        """The value as typed; "" empties the cells."""
        return self.ui.valueField.currentText()

    def _offer(self) -> None:
        value = self.ui.valueField
        value.clear()
        value.addItems(["geen", "Wbi", "SBI", "RHA", "SFT"] if self.key == "previous_subsidy" else [])
        value.addItems(list(COLUMN_VIEWS[self.key].choices))
        value.setCurrentText("")

    def _accept(self) -> None:
        try:
            value_typed(COLUMN_VIEWS[self.key], self.text)
        except PlanValueError as error:
            self.ui.problemLabel.setText(str(error))
            self.ui.problemLabel.show()
            return
        self.accept()
