"""The box of Ctrl+K: one line to type in, and under it what answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nplv_desktop.gui.look import theme
from nplv_desktop.gui.look.icons import icon
from nplv_desktop.gui.window.findable import Findable, best, snippet

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT, _ROW = 620, 440, 36
_PAGE_OF_ROWS = 8
_SMALL = 12


class _FoundModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.found: list[Findable] = []
        self._typed = ""

    def show(self, found: list[Findable], typed: str) -> None:
        self.beginResetModel()
        self.found, self._typed = found, typed
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return thing.title
        if role == Qt.ItemDataRole.UserRole:
            return snippet(thing.detail, self._typed)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (thing.title, snippet(thing.detail, self._typed), thing.kind.value)))
        return None


class _FoundPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _FoundModel)
        thing = model.found[index.row()]
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(row, 6, 6)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        inside = row.adjusted(12, 0, -12, 0)
        small = QFont(option.font)
        small.setPixelSize(_SMALL)
        metrics, titles = QFontMetrics(small), QFontMetrics(option.font)
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        painter.drawText(inside, middle | int(Qt.AlignmentFlag.AlignRight), thing.kind.value)
        room = inside.width() - metrics.horizontalAdvance("Opdracht") - 24
        title = titles.elidedText(thing.title, Qt.TextElideMode.ElideRight, room)
        used = titles.horizontalAdvance(title) + 12
        detail = metrics.elidedText(
            str(index.data(Qt.ItemDataRole.UserRole)), Qt.TextElideMode.ElideRight, max(0, room - used)
        )
        painter.drawText(inside.adjusted(used, 0, 0, 0), middle, detail)
        painter.setFont(option.font)
        painter.setPen(theme.color("text"))
        painter.drawText(inside, middle, title)
        painter.restore()


class FindBox(QFrame):
    """Type to find, arrows to choose, Enter or a click to go, Esc to stay."""

    def __init__(self, things: Sequence[Findable], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName("Zoeken")
        self.resize(min(_WIDTH, parent.width() - 32), min(_HEIGHT, parent.height() - 32))
        self._things = things
        self.field = QLineEdit()
        self.field.setPlaceholderText("Zoek een gebied, pagina, veld, bedrag, plan, tekst of opdracht")
        self.field.setAccessibleName("Zoeken")
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListView()
        self.list.setAccessibleName("Gevonden")
        self.list.setItemDelegate(_FoundPainter(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _FoundModel(self)
        self.list.setModel(self._model)
        self.nothing = QLabel("Niets gevonden. Probeer een ander woord.")
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for widget in (self.field, self.list, self.nothing):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._go)
        self.list.clicked.connect(self._go)
        self._search("")

    @property
    def found(self) -> list[Findable]:
        """What is shown, best first."""
        return self._model.found

    def show_over(self, window: QWidget) -> None:
        """Shows it in the upper middle of a window, ready to type."""
        top = window.mapToGlobal(window.rect().topLeft())
        room = window.height() - self.height()
        self.move(top.x() + (window.width() - self.width()) // 2, top.y() + min(96, max(16, room // 2)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE_OF_ROWS,
            Qt.Key.Key_PageUp: -_PAGE_OF_ROWS,
        }
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            self._choose(self.list.currentIndex().row() + steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _choose(self, row: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self._model.index(max(0, min(last, row))))

    def _search(self, typed: str) -> None:
        self._model.show(best(self._things, typed), typed)
        self.list.setVisible(bool(self._model.found))
        self.nothing.setVisible(not self._model.found)
        self._choose(0)

    def _go(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            thing = self._model.found[index.row()]
            typed = self.field.text()
            self.close()
            thing.go()
            if thing.point_at is not None:
                thing.point_at(typed)
