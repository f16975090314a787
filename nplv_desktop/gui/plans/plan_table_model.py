"""The planlijst as a table: sorted, filtered and grouped in the model itself, edited through the session."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.area.plan import Plan, PlanValue, plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.plans.plan_columns import AFFORDABLE, COLUMN_VIEWS, PlanColumnView, first_shown
from nplv_desktop.gui.plans.plan_rows import Behind, Group, PlanRows
from nplv_desktop.gui.plans.plan_values import PlanValueError, value_typed
from nplv_desktop.gui.session.session import Session

Index = QModelIndex | QPersistentModelIndex
_LARGEST_BLOCK = 20_000
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITED = _SHOWN | Qt.ItemFlag.ItemIsEditable


class PlanTableModel(QAbstractTableModel):
    """All plans of the shown area."""

    #: Other lines or columns are shown.
    arranged = Signal()
    #: Something typed does not fit: (Dutch sentence).
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source: PlanlijstSource | None = None
        self._period = session.figures.parameters.period
        shown = first_shown(self._period)
        self.rows = PlanRows(summed=shown)
        self.columns: list[PlanColumnView] = [COLUMN_VIEWS[key] for key in shown]

    # -- shown -------------------------------------------------------------------------------------------------------

    def show_area(self, area: Area) -> None:
        """Shows an area's plans; the order stays while plans are edited, until somebody sorts again."""
        self._source = area.planlijst_source
        self._show_period(self._session.figures_of(area).parameters.period)
        plans, before = area.planlijst, self.rows.plans
        if plans is before:
            return
        if len(plans) == len(before) and not self.rows.group_key:
            self.rows.plans = plans
            changed = [
                line for line, number in enumerate(self.rows.lines)
                if isinstance(number, int) and plans[number] is not before[number]
            ]  # fmt: skip
            if len(changed) > 200:
                self.arrange()
                return
            for line in changed:
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(self.columns) - 1))
            self.arranged.emit()
            return
        self.rows.plans = plans
        self.arrange()

    def _show_period(self, period: Period) -> None:
        """Shows the years of another period in place of those that were shown."""
        if period == self._period:
            return
        shown = {column.key for column in self.columns}
        years = shown & set(self._period.start_keys)
        self._period = period
        if years:
            self.show_columns((shown - years) | set(period.start_keys))

    def arrange(self) -> None:
        """Filters, sorts and groups again."""
        self.beginResetModel()
        self.rows.arrange()
        self.endResetModel()
        self.arranged.emit()

    def show_columns(self, keys: Iterable[str]) -> None:
        """Shows these columns, the name always first."""
        wanted = set(keys) | {"name"}
        self.beginResetModel()
        self.columns = [view for key, view in COLUMN_VIEWS.items() if key in wanted]
        self.columns.sort(key=lambda view: view.key != "name")
        self.rows.summed = tuple(view.key for view in self.columns)
        self.rows.arrange()
        self.endResetModel()
        self.arranged.emit()

    def show_behind(self, behind: Behind | None) -> None:
        """Shows only the plans behind a figure."""
        self.rows.behind = behind
        self.arrange()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._session.read_only

    def line(self, row: int) -> int | Group | None:
        """What stands in a row: the number of a plan, or a group."""
        return self.rows.lines[row] if 0 <= row < len(self.rows.lines) else None

    def plan(self, row: int) -> Plan | None:
        """The plan in a row; None for a group."""
        line = self.line(row)
        return self.rows.plans[line] if isinstance(line, int) and line < len(self.rows.plans) else None

    def row_of(self, number: int) -> int:
        """The row in which a plan stands; -1 where it is filtered away."""
        try:
            return self.rows.lines.index(number)
        except ValueError:
            return -1

    def toggle_group(self, row: int) -> None:
        """Opens or closes the group in a row."""
        line = self.line(row)
        if isinstance(line, Group):
            self.rows.closed ^= {line.title}
            self.arrange()

    # -- Qt's questions ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Asked for every selected cell: nothing here may cost time.
        row = index.row()
        lines = self.rows.lines
        if row < 0 or row >= len(lines):
            return Qt.ItemFlag.NoItemFlags
        if type(lines[row]) is not int or self._session.read_only:
            return _SHOWN
        return _EDITED if self.columns[index.column()].key != AFFORDABLE else _SHOWN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = self.columns[index.column()]
        if isinstance(line, Group):
            return self._group_data(line, column, index.column(), role)
        if line >= len(self.rows.plans):
            return None
        plan = self.rows.plans[line]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(plan).removesuffix(" %") if role == Qt.ItemDataRole.EditRole else column.text(plan)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [issue.message for issue in issues_of(plan) if issue.key == column.key or column.key == "name"]
            return " ".join([f"{column.full_title}: {column.text(plan) or 'niet ingevuld'}.", *told])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_count else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(plan, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(plan, column)
        return None

    def _group_data(self, group: Group, column: PlanColumnView, place: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if place == 0:
                plans = "1 plan" if len(group.numbers) == 1 else f"{grouped(len(group.numbers))} plannen"
                return f"{'▾' if group.is_open else '▸'}  {group.title} · {plans}"
            return grouped(group.sums[column.key]) if group.sums.get(column.key) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if place == 0 or not column.is_count else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole:
            return theme.color("raised")
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(theme.interface_font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _tip(self, plan: Plan, column: PlanColumnView) -> str | None:
        said = []
        origin = plan.origin
        if origin is not None:
            if column.key in plan.typed:
                sent = plan_of(dict(origin.sent)).text(column.key)
                said.append(f"Door u ingevuld; de lijst zegt: {sent or 'niets'}.")
            unread = dict(origin.unread).get(column.key)
            if unread:
                said.append(f"In de lijst staat “{unread[:100]}”; dat is niet als waarde te lezen.")
            said.append(f"{_place(self._source, plan, column.key)}.")
        issues = issues_of(plan)
        said = [issue.message for issue in issues if column.key in ("name", issue.key)] + said
        if column.key in ("remarks", "bottlenecks", "name") and len(plan.text(column.key)) > 30:
            said.insert(0, plan.text(column.key)[:800])
        return "\n".join(said) or None

    def _colour(self, plan: Plan, column: PlanColumnView) -> Any:
        if any(issue.key == column.key for issue in issues_of(plan)):
            return theme.color("attention")
        if plan.origin is not None and column.key in plan.typed:
            return theme.color("accent")
        if plan.get("in_area") == "nee" or (column.is_count and column.value(plan) == 0):
            return theme.color("muted")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = (" ▾" if self.rows.descending else " ▴") if column.key == self.rows.sort_key else ""
            return f"{column.title}{arrow}{' ●' if column.key in self.rows.filters else ''}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{column.full_title}. Klik om te sorteren, klik rechts om te filteren."
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_count else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    # -- changed -----------------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line(index.row())
        if not isinstance(line, int) or role != Qt.ItemDataRole.EditRole:
            return False
        return self.fill([line], self.columns[index.column()].key, str(value))

    def fill(self, numbers: Iterable[int], key: str, text: str) -> bool:
        """Puts one value in a column of these plans, as one undo step; False where it does not fit."""
        column = COLUMN_VIEWS[key]
        try:
            value = value_typed(column, text)
        except PlanValueError as error:
            self.refused.emit(f"“{text[:60]}” is niet overgenomen. {column.full_title}: {error}")
            return False
        self.change({number: {key: value} for number in numbers}, column.full_title)
        return True

    def paste(self, row: int, place: int, block: list[list[str]]) -> bool:
        """Puts a block of texts over the plans from a cell on, as one undo step; all of it fits, or nothing changes."""
        changes: dict[int, dict[str, PlanValue | None]] = {}
        lines = [line for line in self.rows.lines[row:] if isinstance(line, int)]
        columns = self.columns[place:]
        if sum(map(len, block)) > _LARGEST_BLOCK:
            self.refused.emit("Dit blok is te groot om te plakken; lees de lijst in als bestand.")
            return False
        for line, texts in zip(lines, block, strict=False):
            for column, text in zip(columns, texts, strict=False):
                if not column.is_editable:
                    continue
                try:
                    changes.setdefault(line, {})[column.key] = value_typed(column, text)
                except PlanValueError as error:
                    self.refused.emit(f"Plakken: “{text[:40]}” past niet in {column.full_title}. {error}")
                    return False
        self.change(changes, "plakken")
        return True

    def change(self, changes: dict[int, dict[str, PlanValue | None]], what: str) -> None:
        """Changes columns of plans as one undo step."""

        def changed(area: Area) -> Area:
            plans = list(area.planlijst)
            for number, values in changes.items():
                plan = plans[number].having(values)
                if plan != plans[number]:
                    plans[number] = plan
            return replace(area, planlijst=tuple(plans))

        name = f"Planlijst, {what}" if len(changes) == 1 else f"Planlijst, {what} van {len(changes)} plannen"
        self._session.edit(name, changed)

    def add_plan(self) -> int:
        """Adds a plan at the end and returns its number."""
        number = len(self._session.area.planlijst)

        def added(area: Area) -> Area:
            return replace(area, planlijst=(*area.planlijst, plan_of({"name": f"Nieuw plan {number + 1}"})))

        self._session.edit("Plan toevoegen", added)
        return number

    def remove(self, numbers: Iterable[int]) -> None:
        """Removes plans as one undo step."""
        gone = set(numbers)

        def removed(area: Area) -> Area:
            kept = tuple(plan for number, plan in enumerate(area.planlijst) if number not in gone)
            return replace(area, planlijst=kept)

        self._session.edit("Plan verwijderen" if len(gone) == 1 else f"{len(gone)} plannen verwijderen", removed)


def _place(source: PlanlijstSource | None, plan: Plan, key: str) -> str:
    """Where a value was read: "Blad Dordrecht, cel G4" or its row."""
    origin = plan.origin
    assert origin is not None
    sheet = source.sheet(origin.sheet) if source else None
    letters = sheet.letters_of(key) if sheet else ()
    if letters:
        cells = ", ".join(f"{letter}{origin.row}" for letter in letters[:4])
        return f"Blad {origin.sheet}, cel {cells}"
    return f"Blad {origin.sheet}, rij {origin.row}"
