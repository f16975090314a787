"""The button that shows the area and opens the list of areas to choose from, with a filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

_WIDTH, _HEIGHT = 320, 420


class AreaSelector(QPushButton):
    """Shows the chosen area; opens a list that one can type in."""

    #: An area was chosen: (name).
    area_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = ""
        self.clicked.connect(self.open_list)

    def show_area(self, name: str, names: tuple[str, ...]) -> None:
        """Shows an area; `names` are those to choose from."""
        self._current, self._names = name, names
        self.setText(f"{name} ▾".replace("&", "&&"))

    def open_list(self) -> None:
        """Opens the list under the button."""
        popup = AreaList(self._names, self._current, self)
        popup.chosen.connect(self.area_chosen)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        popup.filter.setFocus()


class AreaList(QFrame):
    """A list of areas with a filter above it."""

    #: An area was chosen: (name).
    chosen = Signal(str)

    def __init__(self, names: tuple[str, ...], current: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Zoek een gebied")
        self.filter.setAccessibleName("Zoek een gebied")
        self.list = QListWidget()
        self.list.setObjectName("areaList")
        self.list.setAccessibleName("Gebieden")
        self.list.addItems(list(names))
        for row, name in enumerate(names):
            if name == current:
                self.list.setCurrentRow(row)
        layout.addWidget(self.filter)
        layout.addWidget(self.list)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.filter.returnPressed.connect(self._take_current)
        self.list.itemClicked.connect(self._take_current)
        self.list.itemActivated.connect(self._take_current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in step:
            self._move(step[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _shown(self) -> list[int]:
        return [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]

    def _move(self, by: int) -> None:
        rows = self._shown()
        if rows:
            here = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -by
            self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, here + by))])

    def _narrow(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
        rows = self._shown()
        if rows and self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0])

    def _take_current(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self.chosen.emit(item.text())
            self.close()
