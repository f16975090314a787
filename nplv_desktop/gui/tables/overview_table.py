"""The table of all areas: status, dwellings, band, surcharges, total and open findings, with their sum below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from nplv_desktop.checks.findings import Severity
from nplv_desktop.domain.area.area import AgreementStatus, Area
from nplv_desktop.domain.dutch.formatting import dwellings, euros, grouped, millions_range
from nplv_desktop.domain.dutch.money import total
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.session.status_names import STATUS_NAMES

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 36


@dataclass(frozen=True)
class AreaLine:
    """One area with what the table shows of it."""

    area: Area
    figures: Totals
    blocking: int
    attention: int


@dataclass(frozen=True)
class _Column:
    title: str
    text: Callable[[AreaLine], str]
    key: Callable[[AreaLine], Any]
    width: int
    right: bool = True
    #: What is left out first (1) and next (2) where the window is too narrow for everything.
    spare: int = 0


def _homes(line: AreaLine) -> int:
    whole = line.figures.housing.total
    return whole.total if whole else -1


def _status(line: AreaLine) -> str:
    if not line.figures.in_agreement:
        return "Geen overeenkomst"
    if line.area.is_empty:
        return "Nog leeg"
    return STATUS_NAMES[line.area.agreement.status or AgreementStatus.CONCEPT]


def _findings(line: AreaLine) -> str:
    if line.area.is_empty or not line.figures.in_agreement:
        return ""
    parts = [f"▲ {line.blocking}" if line.blocking else "", f"● {line.attention}" if line.attention else ""]
    return "  ".join(filter(None, parts)) or "✓"


def _unless_empty(line: AreaLine, text: str) -> str:
    return "" if line.area.is_empty or not line.figures.in_agreement else text


COLUMNS = (
    _Column("Gebied", lambda line: line.area.name, lambda line: line.area.name, 174, right=False),
    _Column("Status", _status, _status, 150, right=False),
    _Column(
        "Woningen",
        lambda line: dwellings(line.figures.housing.total.total) if line.figures.housing.total else "",
        _homes,
        90,
        spare=2,
    ),
    _Column(
        "Betaalbaar",
        lambda line: dwellings(line.figures.housing.total.affordable) if line.figures.housing.total else "",
        lambda line: line.figures.housing.total.affordable if line.figures.housing.total else -1,
        92,
    ),
    _Column(
        "ORV",
        lambda line: _unless_empty(line, euros(line.figures.orv.incl)),
        lambda line: line.figures.orv.incl,
        112,
        spare=1,
    ),
    _Column(
        "Capaciteit",
        lambda line: _unless_empty(line, euros(line.figures.capacity.incl)),
        lambda line: line.figures.capacity.incl,
        106,
        spare=1,
    ),
    _Column(
        "Totaal incl. btw",
        lambda line: _unless_empty(line, millions_range(line.figures.total.low, line.figures.total.high)),
        lambda line: line.figures.total.high,
        138,
    ),
    _Column("Punten", _findings, lambda line: (line.blocking, line.attention), 72),
)


class OverviewModel(QAbstractTableModel):
    """The areas, sortable by every column; the last row is their sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._lines: list[AreaLine] = []
        self._sum: list[str] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show(self, session: Session) -> None:
        """Shows all areas of a session."""
        lines = []
        for area in session.programme.areas:
            findings = session.findings_of(area)
            blocking = sum(finding.severity == Severity.BLOCKING for finding in findings)
            attention = sum(finding.is_open for finding in findings) - blocking
            lines.append(AreaLine(area, session.figures_of(area), blocking, attention))
        self.beginResetModel()
        self._lines = lines
        self._sum = self._sums()
        self._sort()
        self.endResetModel()

    def area_name(self, row: int) -> str:
        """The area in a row, "" for the sum."""
        return self._lines[row].area.name if row < len(self._lines) else ""

    def _sums(self) -> list[str]:
        filled = [line for line in self._lines if line.figures.in_agreement]
        counts = [line.figures.housing.total for line in filled if line.figures.housing.total]

        def amount(value: Callable[[Totals], Decimal]) -> Decimal:
            return total(value(line.figures) for line in filled)

        return [
            "Totaal",
            "",
            grouped(sum(count.total for count in counts)),
            grouped(sum(count.affordable for count in counts)),
            euros(amount(lambda figures: figures.orv.incl)),
            euros(amount(lambda figures: figures.capacity.incl)),
            millions_range(amount(lambda figures: figures.total.low), amount(lambda figures: figures.total.high)),
            "",
        ]

    def _sort(self) -> None:
        if self._order is not None:
            column, order = self._order
            self._lines.sort(key=COLUMNS[column].key, reverse=order == Qt.SortOrder.DescendingOrder)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order) if column >= 0 else None
        self._sort()
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or not self._lines else len(self._lines) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        is_sum = index.row() >= len(self._lines)
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sum[index.column()] if is_sum else column.text(self._lines[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and (is_sum or index.column() == 0):
            font = QFont(theme.interface_font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and not is_sum:
            return self._colour(self._lines[index.row()], index.column())
        return None

    def _colour(self, line: AreaLine, column: int) -> Any:
        if line.area.is_empty or not line.figures.in_agreement:
            return theme.color("muted")
        if column == len(COLUMNS) - 1:
            return theme.color("error" if line.blocking else "attention" if line.attention else "fine")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class OverviewTable(QTableView):
    """Shows the areas; a double click or Enter opens one."""

    #: An area is to be opened: (name).
    area_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OverviewModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._sort_by)
        self._sorted_by = -1
        self.doubleClicked.connect(self._open)

    def show_session(self, session: Session) -> None:
        """Shows all areas of a session at full height."""
        self._model.show(session)
        rows = self._model.rowCount()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW_HEIGHT + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        shown = list(COLUMNS)
        for level in (1, 2):
            if sum(column.width for column in shown) > width:
                shown = [column for column in shown if column.spare != level]
        spare = max(0, width - sum(column.width for column in shown))
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column not in shown)
            self.setColumnWidth(number, column.width + (spare if number == 0 else 0))

    def _sort_by(self, column: int) -> None:
        descending = column == self._sorted_by
        self._sorted_by = -1 if descending else column
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def _open(self, index: QModelIndex) -> None:
        name = self._model.area_name(index.row()) if index.isValid() else ""
        if name:
            self.area_opened.emit(name)
