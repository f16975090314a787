"""A table that only shows: rows of texts from a list, whatever its length, with signs and ticks where wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from nplv_desktop.gui.look import theme

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 30
#: Pixels of a cell that the style counts as room for words and does not paint them in.
_UNPAINTED = 24


class TextTableModel(QAbstractTableModel):
    """Rows of texts. Each row is (texts, token of its colour or "", whether it is bold)."""

    #: A tick was set or taken away: (row, ticked).
    ticked = Signal(int, bool)

    def __init__(
        self, titles: Sequence[str], parent: QObject | None = None, *, right: frozenset[int] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._right = right
        self._rows: Sequence[Any] = ()
        self._texts: Callable[[int], Sequence[str]] = lambda row: ()
        self._token: Callable[[int, int], str] = lambda row, column: ""
        self._bold: Callable[[int], bool] = lambda row: False
        self._tick: Callable[[int], bool] | None = None

    def show(
        self,
        rows: Sequence[Any],
        texts: Callable[[int], Sequence[str]],
        *,
        titles: Sequence[str] | None = None,
        token: Callable[[int, int], str] | None = None,
        bold: Callable[[int], bool] | None = None,
        tick: Callable[[int], bool] | None = None,
        right: frozenset[int] | None = None,
    ) -> None:
        """Shows rows; the texts, colours and ticks of a row are asked for when it comes into sight."""
        self.beginResetModel()
        self._rows, self._texts = rows, texts
        self._token = token or (lambda row, column: "")
        self._bold = bold or (lambda row: False)
        self._tick = tick
        if right is not None:
            self._right = right
        if titles is not None:
            self._titles = list(titles)
        self.endResetModel()

    def refresh(self) -> None:
        """Paints every row again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._titles) - 1))

    def row(self, number: int) -> Any:
        """The value behind a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._tick is not None and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            texts = self._texts(row)
            text = texts[column] if column < len(texts) else ""
            return text[:500] or (None if role == Qt.ItemDataRole.ToolTipRole else "")
        if role == Qt.ItemDataRole.ForegroundRole:
            token = self._token(row, column)
            return theme.color(token) if token else None
        if role == Qt.ItemDataRole.FontRole and self._bold(row):
            font = QFont(theme.interface_font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and self._tick is not None:
            return Qt.CheckState.Checked if self._tick(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and self._tick is not None:
            self.ticked.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
            self.dataChanged.emit(index, index)
            return True
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and section < len(self._titles):
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def set_up_table(view: QTableView, model: QAbstractTableModel, widths: Sequence[int], *, stretch: int = -1) -> None:
    """A quiet table of rows: widths in pixels, one column takes what is left."""
    view.setModel(model)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)
    if stretch >= 0:
        head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)


def fit_rows(view: QTableView, *, most: int) -> None:
    """Makes a table as high as its rows, up to `most` of them; after that it scrolls."""
    rows = min(view.model().rowCount(), most)
    height = sum(map(view.rowHeight, range(rows))) if view.wordWrap() else rows * _ROW_HEIGHT
    view.setFixedHeight(view.horizontalHeader().sizeHint().height() + max(height, _ROW_HEIGHT) + 2)


class WrappingDelegate(QStyledItemDelegate):
    """Makes a cell high enough for its words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # The style measures a few pixels more room for the words than it paints them in.
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(0, 0, -_UNPAINTED, 0)
        return super().sizeHint(narrow, index)


class WrappedRows(QObject):
    """Keeps the rows of a table as high as their words, broken over lines, and the table as high as its rows."""

    def __init__(self, view: QTableView, *, most: int) -> None:
        super().__init__(view)
        self._view, self._most = view, most
        view.setWordWrap(True)
        view.setItemDelegate(WrappingDelegate(view))
        head = view.verticalHeader()
        head.setMinimumSectionSize(_ROW_HEIGHT)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.sectionResized.connect(self._fit)
        view.model().modelReset.connect(self._fit)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            # The columns take their new widths first.
            QTimer.singleShot(0, self._view, self._fit)
        return False

    def _fit(self) -> None:
        fit_rows(self._view, most=self._most)
