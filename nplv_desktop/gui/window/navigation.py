"""The list of pages on the left, with a check mark or the number of open findings behind each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nplv_desktop.gui.look import theme

Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD = 30, 34


@dataclass
class Entry:
    """One line: a heading (key "") or a page with its state; `blocking` of the `open_findings` stop a signing."""

    key: str
    title: str
    is_filled: bool = False
    open_findings: int = 0
    blocking: int = 0

    def spoken(self) -> str:
        """The line for a screen reader."""
        if self.open_findings:
            return f"{self.title}, {self.open_findings} aandachtspunten"
        return f"{self.title}, ingevuld" if self.is_filled else self.title


class NavigationModel(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        """Replaces all lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def refresh(self) -> None:
        """Tells the view that states changed."""
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.entries[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW if index.flags() & Qt.ItemFlag.ItemIsEnabled else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, NavigationModel)
        entry = model.entries[index.row()]
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(option.font)
        if not entry.key:
            font.setPixelSize(11)
            font.setWeight(QFont.Weight.DemiBold)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            painter.drawText(area.adjusted(12, 4, -12, 0), int(Qt.AlignmentFlag.AlignVCenter), entry.title)
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft" if selected else "hover"))
            painter.drawRoundedRect(area, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        if selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if selected else "text"))
        room = area.adjusted(12, 0, -40 if entry.open_findings or entry.is_filled else -4, 0)
        title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), title)
        self._sign(painter, area.adjusted(0, 0, -12, 0), entry)
        painter.restore()

    @staticmethod
    def _sign(painter: QPainter, area: QRect, entry: Entry) -> None:
        if entry.open_findings:
            mark = "▲" if entry.blocking else "●"
            text, token = f"{mark} {entry.open_findings}", "error" if entry.blocking else "attention"
        elif entry.is_filled:
            text, token = "✓", "fine"
        else:
            return
        font = painter.font()
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)


class Navigation(QListView):
    """Chooses a page; arrow keys move, the choice follows at once."""

    #: A page was chosen: (key).
    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = NavigationModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def entries(self) -> list[Entry]:
        """The lines as they are."""
        return self._model.entries

    def set_entries(self, entries: list[Entry]) -> None:
        """Replaces all lines."""
        self._model.set_entries(entries)

    def refresh(self) -> None:
        """Paints states that changed."""
        self._model.refresh()

    def select(self, key: str) -> None:
        """Marks a page as chosen."""
        for row, entry in enumerate(self._model.entries):
            if entry.key == key:
                self.setCurrentIndex(self._model.index(row))

    def step(self, by: int) -> None:
        """Chooses the next (1) or previous (-1) page."""
        pages = [row for row, entry in enumerate(self._model.entries) if entry.key]
        row = self.currentIndex().row()
        here = pages.index(row) if row in pages else 0
        self.setCurrentIndex(self._model.index(pages[max(0, min(len(pages) - 1, here + by))]))

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self._model.entries[current.row()].key:
            self.page_chosen.emit(self._model.entries[current.row()].key)
