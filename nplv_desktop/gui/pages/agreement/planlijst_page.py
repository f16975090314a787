"""Planlijst: all plans with search, filters, groups and sums, and the figures that follow from them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from nplv_desktop.domain.area.area import Area, CareHomes, HousingSource
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.dutch.formatting import grouped, long_date, percentage
from nplv_desktop.domain.figures.derived import Derived, derive
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.gui.forms.ui_planlijst_page import Ui_PlanlijstPage
from nplv_desktop.gui.pages.agreement.amounts_page import connect_strips, restyle
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.pages.wishes import ExportPlanlijst, ImportPlanlijst
from nplv_desktop.gui.plans.plan_columns import ALL_COLUMNS, COLUMN_VIEWS, GROUPINGS, first_shown
from nplv_desktop.gui.plans.plan_rows import HARD, SOFT, Behind
from nplv_desktop.gui.session.session import Session

_CELL = re.compile(r"planlijst\[(\d+)\]\.?(\w*)")
_SEARCH_PAUSE = 120
_LONGEST_NAME = 44
_MANY = 5_000
_ROOM_FOR_ALL = 700


@register_page
class PlanlijstPage(Page):
    """The page of the planlijst."""

    key = "planlijst"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._shown_area = ""
        self.ui = ui = Ui_PlanlijstPage()
        ui.setupUi(self)
        self.plans = ui.planTable.serve(session)
        ui.tableProblem.hide()
        ui.filterLabel.setText("")
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.timeout.connect(self._search)
        self._sum_timer = QTimer(self)
        self._sum_timer.setSingleShot(True)
        self._sum_timer.timeout.connect(self._show_sums)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        for button in (ui.importButton, ui.newVersionButton):
            button.clicked.connect(self._wish_import)
            button.setDisabled(self.session.read_only)
        ui.excelButton.clicked.connect(self._wish_workbook)
        for button in (ui.firstPlanButton, ui.addButton):
            button.clicked.connect(self._add_plan)
            button.setDisabled(self.session.read_only)
        ui.searchField.textChanged.connect(self._search_soon)
        for button, show in (
            (ui.statusFilter, self._fill_status_menu),
            (ui.areaFilter, self._fill_area_menu),
            (ui.moreFilter, self._fill_filter_menu),
            (ui.groupButton, self._fill_group_menu),
            (ui.columnsButton, self._fill_columns_menu),
        ):
            menu = QMenu(button)
            menu.aboutToShow.connect(show)
            button.setMenu(menu)
        ui.clearFilters.clicked.connect(self._clear_filters)
        ui.planTable.selection_changed.connect(self._sum_soon)
        ui.planTable.filter_requested.connect(self.ask_filter)
        ui.planTable.change_requested.connect(self.ask_change)
        ui.planTable.refused.connect(self._show_problem)
        ui.changeButton.clicked.connect(self.ask_change)
        self.plans.arranged.connect(self._show_arrangement)
        ui.derivedFigures.behind_requested.connect(self._show_behind)
        ui.derivedFigures.follow_requested.connect(self._follow_one)
        ui.followBox.toggled.connect(self._follow)
        ui.followBox.setDisabled(self.session.read_only)
        connect_strips(self, ui.findingStrips)

    def _wish_import(self) -> None:
        self.wish.emit(ImportPlanlijst())

    def _wish_workbook(self) -> None:
        self.wish.emit(ExportPlanlijst())

    def fit_width(self, width: int) -> None:
        super().fit_width(width)
        self.ui.reviewCard.setVisible(width >= _ROOM_FOR_ALL)
        # Every column can be filtered in the menu beside it.
        self.ui.areaFilter.setVisible(width >= _ROOM_FOR_ALL)

    # -- shown -------------------------------------------------------------------------------------------------------

    def show_area(self, area: Area) -> None:
        ui = self.ui
        if area.name != self._shown_area:
            self._shown_area = area.name
            self._forget_filters()
        self.plans.show_area(area)
        has_plans = bool(area.planlijst)
        ui.emptyCard.setVisible(not has_plans)
        ui.planArea.setVisible(has_plans)
        ui.newVersionButton.setVisible(has_plans)
        ui.introLabel.setText(_source_text(area))
        if has_plans:
            derived = derive(area.planlijst, self._period)
            self._show_cards(area, derived)
            ui.followBox.blockSignals(True)
            ui.followBox.setChecked(area.housing.source == HousingSource.PLANLIJST)
            ui.followBox.blockSignals(False)
            ui.derivedFigures.show_area(area, derived, changes=not self.session.read_only)
            source = area.planlijst_source
            ui.assumptionsLabel.setText("\n".join(source.assumptions) if source else "")
            ui.assumptionsLabel.setVisible(bool(source and source.assumptions))
        ui.findingStrips.show_findings(self.findings_here(), changes=not self.session.read_only)

    @property
    def _period(self) -> Period:
        return self.session.figures.parameters.period

    def _show_cards(self, area: Area, derived: Derived) -> None:
        ui = self.ui
        whole = derived.dwellings
        ui.hardValue.setText(percentage(_share(derived.hard, whole)) if whole else "–")
        ui.hardNote.setText(f"{grouped(derived.hard)} van {grouped(whole)} woningen")
        ui.affordableValue.setText(percentage(_share(derived.affordable, whole)) if whole else "–")
        ui.affordableNote.setText(f"{grouped(derived.affordable)} woningen; streven twee derde")
        ui.startsChart.show_starts(derived)
        doubtful = sum(bool(issues_of(plan)) for plan in area.planlijst)
        ui.reviewValue.setText(grouped(doubtful))
        ui.reviewNote.setText("plan waar iets niet klopt" if doubtful == 1 else "plannen waar iets niet klopt")
        restyle(ui.reviewNote, "attention-text" if doubtful else "muted")

    def _show_arrangement(self) -> None:
        ui, rows = self.ui, self.plans.rows
        status, where = rows.filters.get("planning_status"), rows.filters.get("in_area")
        ui.statusFilter.setText(f"Status: {_few(status)} ▾" if status else "Status ▾")
        ui.areaFilter.setText(f"Gebied: {_few(where)} ▾" if where else "Gebied ▾")
        others = len([key for key in rows.filters if key not in ("planning_status", "in_area")])
        ui.moreFilter.setText(f"Filter ({others}) ▾" if others else "Filter ▾")
        by = COLUMN_VIEWS[rows.group_key].title if rows.group_key else ""
        ui.groupButton.setText(f"Per {by.lower()} ▾" if by else "Groeperen ▾")
        ui.clearFilters.setVisible(rows.is_narrowed)
        ui.filterLabel.setVisible(rows.is_narrowed)
        if rows.is_narrowed:
            shown = len(rows.narrowed())
            told = f"{grouped(shown)} van {grouped(len(rows.plans))} plannen"
            ui.filterLabel.setText(f"{told}: {rows.behind.title}" if rows.behind else told)
        self._sum_soon()

    def _sum_soon(self) -> None:
        # Adding up many plans takes a while: it waits until nothing was typed or selected for a moment.
        self._sum_timer.start(0 if len(self.plans.rows.plans) < _MANY else _SEARCH_PAUSE)

    def _show_sums(self) -> None:
        ui, rows = self.ui, self.plans.rows
        numbers = ui.planTable.selected_plans
        is_selection = len(numbers) > 1
        if not is_selection:
            numbers = rows.narrowed()
        sums = rows.sums(numbers)
        plans = "1 plan" if len(numbers) == 1 else f"{grouped(len(numbers))} plannen"
        ui.sumLabel.setText(f"Selectie: {plans}" if is_selection else plans.capitalize())
        shown = [column for column in self.plans.columns if sums.get(column.key)]
        ui.sumFigures.setText("   ".join(f"{column.title} {grouped(sums[column.key])}" for column in shown[:8]))
        ui.changeButton.setVisible(not self.session.read_only and is_selection)

    def _show_problem(self, sentence: str) -> None:
        self.ui.tableProblem.setText(sentence)
        self.ui.tableProblem.setVisible(bool(sentence))

    # -- looked at another way ---------------------------------------------------------------------------------------

    def _search_soon(self) -> None:
        self._search_timer.start(_SEARCH_PAUSE)

    def _search(self) -> None:
        self.plans.rows.search = self.ui.searchField.text()
        self.plans.arrange()

    def _forget_filters(self) -> None:
        rows = self.plans.rows
        rows.search, rows.behind, rows.group_key = "", None, ""
        rows.filters.clear()
        rows.closed.clear()
        self.ui.searchField.blockSignals(True)
        self.ui.searchField.clear()
        self.ui.searchField.blockSignals(False)

    def _clear_filters(self) -> None:
        group = self.plans.rows.group_key
        self._forget_filters()
        self.plans.rows.group_key = group
        self.plans.arrange()

    def set_filter(self, key: str, values: frozenset[str]) -> None:
        """Shows only plans with one of these values in a column; every plan for no values."""
        if values:
            self.plans.rows.filters[key] = values
        else:
            self.plans.rows.filters.pop(key, None)
        self.plans.arrange()

    def ask_filter(self, key: str) -> None:
        """Asks which values of a column are to be shown."""
        from nplv_desktop.gui.plans.plan_filter_dialog import PlanFilterDialog

        rows = self.plans.rows
        dialog = PlanFilterDialog(COLUMN_VIEWS[key], rows.values_of(key), rows.filters.get(key, frozenset()), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.set_filter(key, dialog.chosen)
        dialog.deleteLater()

    def _show_behind(self, behind: Behind) -> None:
        self._forget_filters()
        self.plans.show_behind(behind)
        self.ui.planTable.setFocus()

    def _fill_status_menu(self) -> None:
        choices = [("Hard (1A, 1B, 2A, 2B)", frozenset({HARD})), ("Zacht", frozenset({SOFT}))]
        self._fill_quick_menu("planning_status", choices)

    def _fill_area_menu(self) -> None:
        self._fill_quick_menu("in_area", [])

    def _fill_quick_menu(self, key: str, more: list[tuple[str, frozenset[str]]]) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        menu.clear()
        now = self.plans.rows.filters.get(key, frozenset())
        values = [(f"{value} ({count})", frozenset({value})) for value, count in self.plans.rows.values_of(key)[:30]]
        for text, chosen in [("Alle", frozenset[str]()), *more, *values]:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(chosen == now)
            action.setData((key, chosen))
            action.triggered.connect(self._choose_filter)

    def _choose_filter(self) -> None:
        self.set_filter(*self.sender().data())  # type: ignore[attr-defined]

    def _fill_filter_menu(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        menu.clear()
        for column in ALL_COLUMNS:
            if column.is_count or column.key == "plan_id" or column.key.startswith("delivered"):
                continue
            action = menu.addAction(f"{column.full_title}…")
            action.setCheckable(True)
            action.setChecked(column.key in self.plans.rows.filters)
            action.setData(column.key)
            action.triggered.connect(self._ask_chosen_filter)

    def _ask_chosen_filter(self) -> None:
        self.ask_filter(self.sender().data())  # type: ignore[attr-defined]

    def _fill_group_menu(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        menu.clear()
        for key in ("", *GROUPINGS):
            action = menu.addAction(COLUMN_VIEWS[key].full_title if key else "Niet groeperen")
            action.setCheckable(True)
            action.setChecked(key == self.plans.rows.group_key)
            action.setData(key)
            action.triggered.connect(self._choose_group)

    def _choose_group(self) -> None:
        self.plans.rows.group_key = self.sender().data()  # type: ignore[attr-defined]
        self.plans.rows.closed.clear()
        self.plans.arrange()

    def _fill_columns_menu(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        menu.clear()
        used = {key for plan in self.session.area.planlijst[:2_000] for key, _ in plan.cells}
        shown = {column.key for column in self.plans.columns}
        action = menu.addAction("Gewone kolommen")
        action.triggered.connect(self._show_usual_columns)
        menu.addSeparator()
        for column in ALL_COLUMNS:
            is_rare = column.key.startswith("delivered") or column.key in self._period.keys_outside
            if column.key == "name" or (is_rare and column.key not in used):
                continue
            action = menu.addAction(column.full_title)
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setData(column.key)
            action.triggered.connect(self._toggle_column)

    def _show_usual_columns(self) -> None:
        self.plans.show_columns(first_shown(self._period))

    def _toggle_column(self) -> None:
        key = self.sender().data()  # type: ignore[attr-defined]
        shown = {column.key for column in self.plans.columns} ^ {key}
        self.plans.show_columns(shown)

    # -- changed -----------------------------------------------------------------------------------------------------

    def ask_change(self) -> None:
        """Asks for one value for a column of all selected plans."""
        from nplv_desktop.gui.plans.plans_edit_dialog import PlansEditDialog

        numbers = self.ui.planTable.selected_plans
        if not numbers:
            return
        dialog = PlansEditDialog(len(numbers), self._period, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.plans.fill(numbers, dialog.key, dialog.text)
        dialog.deleteLater()

    def _add_plan(self) -> None:
        number = self.plans.add_plan()
        self.ui.planTable.focus_cell(number, "name")

    def _follow(self, follows: bool) -> None:
        source = HousingSource.PLANLIJST if follows else HousingSource.MANUAL

        def changed(area: Area) -> Area:
            housing = replace(area.housing, source=source)
            if not follows:
                # What follows now becomes what is typed: the figures stay as they are.
                from nplv_desktop.domain.figures.derived import with_derived

                area = with_derived(area, self._period)
                housing = replace(area.housing, source=source)
            return replace(area, housing=housing)

        self.session.edit("Woningen uit de planlijst", changed)

    def _follow_one(self, field: str) -> None:
        self.session.edit("Planlijst volgen", lambda area: _without_typed(area, field))

    def focus_field(self, field: str) -> None:
        match = _CELL.match(field)
        if match:
            self.ui.planTable.focus_cell(int(match[1]), match[2] or "name")
        elif self.session.area.planlijst:
            self.ui.planTable.setFocus()
        else:
            self.ui.importButton.setFocus()


def _without_typed(area: Area, field: str) -> Area:
    """The area without what was typed in a field, so that the planlijst is followed."""
    section, name, *_ = field.split(".")
    if section == "housing":
        return replace(area, housing=replace(area.housing, **{name: None}))
    if section == "stimulus":
        return replace(area, stimulus=replace(area.stimulus, previously_subsidised=None))
    care: CareHomes = replace(area.care_homes, **{name: None})
    return replace(area, care_homes=care)


def _share(part: int, whole: int) -> Decimal:
    return Decimal(part) / whole


def _few(values: frozenset[str]) -> str:
    first = sorted(values)[0]
    return first if len(values) == 1 else f"{first} +{len(values) - 1}"


def _source_text(area: Area) -> str:
    if not area.planlijst:
        return "Alle woningbouwplannen van het gebied, waar de opgave en de stimulans uit volgen."
    plans = "1 plan" if len(area.planlijst) == 1 else f"{grouped(len(area.planlijst))} plannen"
    source = area.planlijst_source
    if source is None:
        return f"{plans.capitalize()}."
    sheets = [sheet.name for sheet in source.sheets]
    where = f"blad {sheets[0]}" if len(sheets) == 1 else f"{len(sheets)} bladen"
    read = long_date(datetime.fromisoformat(source.read_at).date())
    name = source.file_name if len(source.file_name) <= _LONGEST_NAME else source.file_name[:_LONGEST_NAME] + "…"
    return f"{name} · {where} · {plans} · ingelezen {read}"
