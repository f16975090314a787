"""Which values of a column of the planlijst are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.gui.forms.ui_plan_filter_dialog import Ui_PlanFilterDialog
from nplv_desktop.gui.plans.plan_columns import PlanColumnView

_MOST = 2_000


class PlanFilterDialog(QDialog):
    """A list of values to tick."""

    def __init__(
        self,
        column: PlanColumnView,
        values: list[tuple[str, int]],
        chosen: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = len(values)
        self.ui = ui = Ui_PlanFilterDialog()
        ui.setupUi(self)
        ui.titleLabel.setText(f"Filter op {column.full_title.lower()}")
        for value, count in values[:_MOST]:
            item = QListWidgetItem(f"{value}  ({grouped(count)})")
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            ticked = not chosen or value in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            ui.values.addItem(item)
        ui.searchField.textChanged.connect(self._narrow)
        ui.allButton.clicked.connect(self._tick_all)
        ui.noneButton.clicked.connect(self._tick_none)
        ui.acceptButton.clicked.connect(self.accept)
        ui.cancelButton.clicked.connect(self.reject)

    @property
    def chosen(self) -> frozenset[str]:
        """The values to show; none where all are ticked."""
        ticked = [
            item.data(Qt.ItemDataRole.UserRole) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        ]
        return frozenset() if len(ticked) == self._count else frozenset(ticked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.ui.values.item(row) for row in range(self.ui.values.count())]

    def _narrow(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in item.text().casefold())

    def _tick_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    def _tick_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)
