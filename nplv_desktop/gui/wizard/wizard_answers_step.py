"""The wizard's fourth step: what the list itself does not say."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, Plan
from nplv_desktop.domain.dutch.formatting import euros, euros_and_cents, grouped
from nplv_desktop.domain.figures.derived import TENURE_KEYS, derive
from nplv_desktop.gui.forms.ui_wizard_answers_step import Ui_WizardAnswersStep
from nplv_desktop.gui.plans.plan_columns import COLUMN_VIEWS
from nplv_desktop.gui.plans.plan_rows import search_text
from nplv_desktop.gui.tables.simple_table import TextTableModel, set_up_table
from nplv_desktop.gui.wizard.planlijst_draft import PlanlijstDraft
from nplv_desktop.planlijst.reading.cell_values import read_subsidy
from nplv_desktop.planlijst.recognising.aliases import DELIVERY_DATE, START_DATE
from nplv_desktop.planlijst.recognising.answers import SPREAD_WORDS, USE_WORDS, Spread, Use
from nplv_desktop.planlijst.recognising.layout import meaning_is_open
from nplv_desktop.planlijst.recognising.price_limits import PriceLimit, price_limits
from nplv_desktop.planlijst.recognising.year_columns import DELIVERY, START

_COLUMNS = ("name", "municipality", "district", "dwellings", "affordable", "in_area", "previous_subsidy")
_WIDTHS = (270, 120, 130, 80, 96, 110, 130)


class WizardAnswersStep(QWidget):
    """Asks for years, numbered price classes, area and earlier contributions."""

    #: An answer changed that the list is read with.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_WizardAnswersStep()
        ui.setupUi(self)
        self._draft: PlanlijstDraft | None = None
        self._plans: tuple[Plan, ...] = ()
        self._shown: list[int] = []
        self._price_boxes: dict[str, QComboBox] = {}
        ui.yearsField.addItem("jaren van oplevering", DELIVERY)
        ui.yearsField.addItem("jaren van start bouw", START)
        for way in Spread:
            ui.spreadField.addItem(SPREAD_WORDS[way], way)
        for use in Use:
            ui.useField.addItem(USE_WORDS[use], use)
        for words, key in (("onbekend", ""), ("sociale huur", "social_rent_corporation"), ("dure huur", "high_rent")):
            ui.expensiveField.addItem(words, key)
        ui.areaField.addItems(["ja", "nee", "grootschalig", "onbekend"])
        ui.subsidyField.addItems(["geen", "Wbi", "SBI", "RHA", "SFT", "vergunninghouders", "onbekend"])
        titles = [COLUMN_VIEWS[key].title for key in _COLUMNS]
        self.table = TextTableModel(titles, self, right=frozenset({3, 4}))
        set_up_table(ui.plans, self.table, _WIDTHS, stretch=0)
        ui.plans.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.modelReset.connect(self._show_selection)
        ui.yearsField.currentIndexChanged.connect(self._take_answers)
        ui.spreadField.currentIndexChanged.connect(self._take_answers)
        ui.shiftField.valueChanged.connect(self._take_answers)
        ui.useField.currentIndexChanged.connect(self._take_use)
        ui.yearField.valueChanged.connect(self._take_use)
        ui.expensiveField.currentIndexChanged.connect(self._take_use)
        ui.othersBox.toggled.connect(self._take_use)
        ui.searchField.textChanged.connect(self._show_plans)
        ui.selectButton.clicked.connect(ui.plans.selectAll)
        ui.areaButton.clicked.connect(self._fill_area)
        ui.subsidyButton.clicked.connect(self._fill_subsidy)
        ui.thresholdsLabel.setText(
            "Grenzen: "
            + "; ".join(f"{limit.name} tot {_amount(limit)} ({limit.year})" for limit in price_limits())
            + "."
        )

    def show_draft(self, draft: PlanlijstDraft) -> None:
        """Shows the questions that this list leaves open."""
        ui, self._draft = self.ui, draft
        layouts = [proposal.layout for proposal in draft.chosen_proposals]
        years = [found for layout in layouts for column in layout.columns if (found := column.years)]
        spans = [found for found in years if found.years and not found.is_demolition]
        is_open = any(map(meaning_is_open, layouts))
        has_delivery = any(found.meaning == DELIVERY for found in spans)
        keys = {column.key for layout in layouts for column in layout.columns}
        has_delivery = has_delivery or (DELIVERY_DATE in keys and START_DATE not in keys)
        ui.yearsPart.setVisible(bool(spans) or has_delivery)
        needs_shift = has_delivery or (is_open and draft.answers.years_are == DELIVERY)
        has_spans = any(found.years and found.years[0] != found.years[1] for found in spans)
        questions: tuple[tuple[QWidget, QWidget, bool], ...] = (
            (ui.yearsLabel, ui.yearsField, is_open),
            (ui.shiftLabel, ui.shiftField, needs_shift),
            (ui.spreadLabel, ui.spreadField, has_spans),
        )
        for label, field, is_asked in questions:
            label.setVisible(is_asked)
            field.setVisible(is_asked)
        inputs: tuple[QWidget, ...] = (ui.yearsField, ui.spreadField, ui.shiftField)
        for field in inputs:
            field.blockSignals(True)
        ui.yearsField.setCurrentIndex(ui.yearsField.findData(draft.answers.years_are))
        ui.spreadField.setCurrentIndex(ui.spreadField.findData(draft.answers.spread))
        ui.shiftField.setValue(draft.answers.shift)
        for field in inputs:
            field.blockSignals(False)
        self._show_prices(sorted({found.tenure for found in years if found.tenure and found.tenure[-1].isdigit()}))
        self.show_reading(draft)

    def show_reading(self, draft: PlanlijstDraft) -> None:
        """Shows the plans as they are read now."""
        self._draft, self._plans = draft, draft.plans
        self._show_use(draft)
        self._show_plans()
        self._show_effect()

    def _show_use(self, draft: PlanlijstDraft) -> None:
        """Shows what the list is for, and what is asked about its plans."""
        ui, reading, answers = self.ui, draft.reading, draft.answers
        codes = {finding.code for finding in reading.findings} if reading else set()
        is_own = any(proposal.layout.is_own for proposal in draft.chosen_proposals)
        use = answers.use or (reading.use if reading else Use.PROGRAMME)
        ui.useLabel.setVisible(not is_own)
        ui.useField.setVisible(not is_own)
        ui.yearField.setVisible(not is_own and use != Use.PROGRAMME)
        asks_expensive = "liberalised" in codes or answers.liberalised is not None
        ui.expensiveLabel.setVisible(asks_expensive)
        ui.expensiveField.setVisible(asks_expensive)
        ui.othersBox.setVisible("other-municipality" in codes or answers.other_municipalities)
        fields: tuple[QWidget, ...] = (ui.useField, ui.yearField, ui.expensiveField, ui.othersBox)
        for field in fields:
            field.blockSignals(True)
        ui.useField.setCurrentIndex(ui.useField.findData(use))
        ui.yearField.setValue(answers.year or (reading.year if reading else ui.yearField.value()))
        ui.expensiveField.setCurrentIndex(max(0, ui.expensiveField.findData(answers.liberalised or "")))
        ui.othersBox.setChecked(answers.other_municipalities)
        for field in fields:
            field.blockSignals(False)

    def _take_use(self) -> None:
        if self._draft is None:
            return
        ui = self.ui
        self._draft.answers = replace(
            self._draft.answers,
            use=Use(ui.useField.currentData()),
            year=ui.yearField.value(),
            liberalised=ui.expensiveField.currentData() or None,
            other_municipalities=ui.othersBox.isChecked(),
        )
        self._show_use(self._draft)
        self.changed.emit()

    def _show_prices(self, classes: list[str]) -> None:
        draft = self._draft
        self.ui.pricesPart.setVisible(bool(classes))
        if draft is None or list(self._price_boxes) == classes:
            return
        grid = self.ui.prices.layout()
        assert isinstance(grid, QGridLayout)
        while grid.count():
            item = grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._price_boxes.clear()
        for number, name in enumerate(classes):
            box = QComboBox()
            box.setAccessibleName(f"{name} betekent")
            box.addItem("onbekend", "")
            for key in TENURE_KEYS[:-1]:
                box.addItem(COLUMN_BY_KEY[key].header, key)
            box.setCurrentIndex(max(0, box.findData(draft.answers.price_classes.get(name, ""))))
            box.currentIndexChanged.connect(partial(self._take_price, name))
            label = QLabel(name)
            label.setBuddy(box)
            grid.addWidget(label, number // 4, 2 * (number % 4))
            grid.addWidget(box, number // 4, 2 * (number % 4) + 1)
            self._price_boxes[name] = box

    def _take_price(self, name: str, _index: int) -> None:
        if self._draft is None:
            return
        classes = dict(self._draft.answers.price_classes)
        key = self._price_boxes[name].currentData()
        if key:
            classes[name] = key
        else:
            classes.pop(name, None)
        self._draft.answers = replace(self._draft.answers, price_classes=classes)
        self.changed.emit()

    def _take_answers(self) -> None:
        if self._draft is None:
            return
        ui = self.ui
        self._draft.answers = replace(
            self._draft.answers,
            years_are=str(ui.yearsField.currentData()),
            shift=ui.shiftField.value(),
            spread=Spread(ui.spreadField.currentData()),
        )
        self.show_draft(self._draft)
        self.changed.emit()

    # -- per plan ----------------------------------------------------------------------------------------------------

    def _show_plans(self) -> None:
        words = self.ui.searchField.text().casefold().split()
        plans = self._plans
        self._shown = [n for n, plan in enumerate(plans) if all(word in search_text(plan) for word in words)]
        views = [COLUMN_VIEWS[key] for key in _COLUMNS]
        self.table.show(self._shown, lambda row: [view.text(self._plans[self._shown[row]]) for view in views])

    def _selected(self) -> list[int]:
        spans = self.ui.plans.selectionModel().selection().toList()
        rows = sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})
        return [self._shown[row] for row in rows if row < len(self._shown)]

    def _show_selection(self) -> None:
        count = len(self._selected())
        self.ui.selectionLabel.setText(f"{grouped(count)} geselecteerd" if count else "Selecteer plannen")
        self.ui.areaButton.setEnabled(bool(count))
        self.ui.subsidyButton.setEnabled(bool(count))

    def _fill_area(self) -> None:
        text = self.ui.areaField.currentText()
        self._fill("in_area", None if text == "onbekend" else text)

    def _fill_subsidy(self) -> None:
        text = self.ui.subsidyField.currentText().strip()
        value = None if text in ("", "onbekend") else str(read_subsidy(text).value or text)
        self._fill("previous_subsidy", value)

    def _fill(self, key: str, value: str | None) -> None:
        draft, numbers = self._draft, self._selected()
        if draft is None:
            return
        places = [(origin.sheet, origin.row) for n in numbers if (origin := self._plans[n].origin)]
        draft.fill(places, key, value)
        self._plans = draft.plans
        self.table.refresh()
        self._show_effect()

    def _show_effect(self) -> None:
        derived = derive(self._plans)
        parts = [part for part in (derived.pure_nplv, derived.large_scale_part) if part]
        total, affordable = sum(part.total for part in parts), sum(part.affordable for part in parts)
        said = [
            f"Start in {derived.period}: {grouped(total)} woningen, {grouped(affordable)} betaalbaar",
            f"grondslag stimulans {grouped(derived.basis)}",
            f"te slopen {grouped(derived.demolished)}",
        ]
        open_questions = [
            f"{grouped(derived.area_unsaid)} plannen zonder ligging tellen mee" if derived.area_unsaid else "",
            f"{grouped(derived.without_start)} woningen zonder startjaar tellen mee" if derived.without_start else "",
        ]
        self.ui.effectLabel.setText(" · ".join([*said, *filter(None, open_questions)]))
        self.ui.effectLabel.setAlignment(Qt.AlignmentFlag.AlignLeft)


def _amount(limit: PriceLimit) -> str:
    whole = limit.below == limit.below.to_integral_value()
    return euros(limit.below) if whole else euros_and_cents(limit.below)
