"""Rondes: freezing what lies on the table, holding two states side by side, and going back to one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QTableView, QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.domain.changes.plan_changes import DifferenceKind
from nplv_desktop.domain.changes.side_by_side import UP, Comparison, FigureChange, PlanChange, compare_states, mark
from nplv_desktop.domain.dutch.formatting import millions_range
from nplv_desktop.gui.forms.ui_rounds_page import Ui_RoundsPage
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.messages import ask, sentence_for
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.pages.wishes import ExportChanges, FreezeRound
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.simple_table import TextTableModel, fit_rows, set_up_table

#: Milliseconds after the last key before a comparison with now is made again.
_SOON = 200
_NOW = 0
_KINDS = {DifferenceKind.NEW: "nieuw", DifferenceKind.GONE: "weg", DifferenceKind.CHANGED: "gewijzigd"}
_MOST_CELLS = 4


@register_page
class RoundsPage(Page):
    """The page of rounds."""

    key = "rounds"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_RoundsPage()
        self.ui.setupUi(self)
        ui = self.ui
        #: What differs between the two chosen states; None while it is not known.
        self.comparison: Comparison | None = None
        self._question = LatestAnswer(self)
        self._shown: tuple[str, int] = ("", -1)
        self._rounds = TextTableModel(
            ("Ronde", "Naam", "Vastgelegd", "Totaal", "Sinds vorige"), self, right=frozenset({3, 4})
        )
        self._figures = TextTableModel(("Bedrag", "Van", "Met", "Verschil"), self, right=frozenset({1, 2, 3}))
        self._entries = TextTableModel(("Veld", "Van", "Met"), self)
        self._plans = TextTableModel(("Plan", "Wat", "Verschil"), self)
        set_up_table(ui.roundsTable, self._rounds, (74, 120, 138, 166, 110), stretch=1)
        set_up_table(ui.figuresTable, self._figures, (180, 124, 124, 130), stretch=0)
        set_up_table(ui.entriesTable, self._entries, (180, 190, 190), stretch=0)
        set_up_table(ui.plansTable, self._plans, (200, 90, 260), stretch=2)
        ui.roundsTable.selectionModel().currentRowChanged.connect(self._show_round)
        ui.freezeButton.clicked.connect(self._wish_freeze)
        ui.compareButton.clicked.connect(self._compare_with_now)
        ui.restoreButton.clicked.connect(self._restore)
        ui.changesButton.clicked.connect(self._ask_changes)
        for field in (ui.beforeField, ui.afterField):
            field.activated.connect(self._compare)
        ui.onlyDifferent.toggled.connect(self._show_comparison)
        ui.freezeButton.setDisabled(session.read_only)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._compare)
        session.round_frozen.connect(self._show_rounds)

    # -- shown -------------------------------------------------------------------------------------------------------

    def show_area(self, area: Area) -> None:
        ui = self.ui
        if self._shown != (area.name, len(self.session.rounds)):
            self._show_rounds()
        elif self.session.rounds:
            self._soon.start()
        ui.freezeButton.setEnabled(not self.session.read_only and not area.is_empty)
        ui.freezeButton.setToolTip("Er is nog niets ingevuld" if area.is_empty else "")

    def focus_field(self, field: str) -> None:
        self.ui.freezeButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rounds(self) -> None:
        ui, rounds = self.ui, self.session.rounds
        self._shown = (self.session.area.name, len(rounds))
        # What was asked was about what was chosen before.
        self._question.forget()
        ui.emptyCard.setVisible(not rounds)
        ui.roundsCard.setVisible(bool(rounds))
        ui.compareCard.setVisible(bool(rounds))
        newest_first = tuple(reversed(rounds))
        totals = [self.session.figures_of(known.state).total for known in newest_first]

        def texts(row: int) -> Sequence[str]:
            known, total = newest_first[row], totals[row]
            since = mark(totals[row + 1].high, total.high) if row + 1 < len(totals) else ""
            name = known.label if known.is_sound else f"{known.label} (beschadigd)".strip()
            return (str(known.number), name, moment(known), millions_range(total.low, total.high), since)

        self._rounds.show(newest_first, texts, token=lambda row, column: "" if newest_first[row].is_sound else "error")
        fit_rows(ui.roundsTable, most=8)
        self._fill_choices(rounds)
        if rounds:
            ui.roundsTable.setCurrentIndex(self._rounds.index(0, 0))
            self._compare()

    def _fill_choices(self, rounds: tuple[Round, ...]) -> None:
        for field, start in ((self.ui.beforeField, rounds[-1].number if rounds else _NOW), (self.ui.afterField, _NOW)):
            field.clear()
            field.addItem("Nu", _NOW)
            for known in reversed(rounds):
                field.addItem(known.name[:1].upper() + known.name[1:], known.number)
            field.setCurrentIndex(max(0, field.findData(start)))

    def _show_round(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        ui = self.ui
        known = self._rounds.row(index.row()) if index.isValid() else None
        ui.noteLabel.setVisible(known is not None and bool(known.note or not known.is_sound))
        if known is None:
            return
        ui.noteLabel.setText(
            known.note
            if known.is_sound
            else "Wat in het bestand staat is niet meer wat is vastgelegd; open een reservekopie om deze ronde te zien."
        )
        ui.fingerprintLabel.setText(f"Vingerafdruk {known.short_fingerprint}")
        ui.fingerprintLabel.setToolTip(known.fingerprint)
        ui.restoreButton.setEnabled(known.is_sound and not self.session.read_only)
        ui.restoreButton.setText(f"Ronde {known.number} terugzetten…")

    # -- compared ----------------------------------------------------------------------------------------------------

    def compare(self, before: int, after: int) -> None:
        """Holds two rounds side by side by their numbers; 0 is the state as it is now."""
        for field, number in ((self.ui.beforeField, before), (self.ui.afterField, after)):
            field.setCurrentIndex(max(0, field.findData(number)))
        self._compare()

    def _compare_with_now(self) -> None:
        index = self.ui.roundsTable.currentIndex()
        if index.isValid():
            self.compare(self._rounds.row(index.row()).number, _NOW)

    def _state(self, field: QComboBox) -> Area:
        known = self._round(field)
        return self.session.area if known is None else known.state

    def _wish_freeze(self) -> None:
        self.wish.emit(FreezeRound())

    def _ask_changes(self) -> None:
        from nplv_desktop.work.changes import Version

        before, after = (
            Version.of_round(known) if (known := self._round(field)) is not None else Version.now(self.session.area)
            for field in (self.ui.beforeField, self.ui.afterField)
        )
        self.wish.emit(ExportChanges(before, after))

    def _round(self, field: QComboBox) -> Round | None:
        number = field.currentData()
        return next((known for known in self.session.rounds if known.number == number), None)

    def _compare(self) -> None:
        if not self.session.rounds:
            return
        before, after = self._state(self.ui.beforeField), self._state(self.ui.afterField)
        old, new = self.session.figures_of(before), self.session.figures_of(after)

        def work(progress: Progress) -> Comparison:
            return compare_states(before, after, old, new)

        self._question.ask(work, Takers(self._take_comparison, self._refuse))

    def _take_comparison(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._show_comparison()

    def _refuse(self, error: BaseException) -> None:
        self.ui.equalLabel.setText(sentence_for(error))
        self.ui.equalLabel.show()

    def _show_comparison(self) -> None:
        ui, found = self.ui, self.comparison
        if found is None:
            return
        names = (_short(ui.beforeField), _short(ui.afterField))
        ui.equalLabel.setText("Er is geen verschil." if found.is_equal else "")
        ui.equalLabel.setVisible(found.is_equal)
        ui.changesButton.setDisabled(found.is_equal)
        figures = [figure for figure in found.figures if figure.differs or not ui.onlyDifferent.isChecked()]
        self._figures.show(
            figures,
            lambda row: _figure_texts(figures[row]),
            titles=("Bedrag", *names, "Verschil"),
            token=lambda row, column: _rise(figures[row]) if column == 3 else "",
            bold=lambda row: figures[row].differs,
        )
        entries, plans = found.entries, found.plans
        self._entries.show(
            entries,
            lambda row: (entries[row].field, entries[row].before or "–", entries[row].after or "–"),
            titles=("Veld", *names),
        )
        self._plans.show(plans, lambda row: (plans[row].name, _KINDS[plans[row].kind], _cells(plans[row])))
        for title, table, shown, most in (
            (ui.figuresTitle, ui.figuresTable, bool(figures), 20),
            (ui.entriesTitle, ui.entriesTable, bool(entries), 12),
            (ui.plansTitle, ui.plansTable, bool(plans), 12),
        ):
            _show_part(title, table, shown=shown, most=most)
        ui.plansTitle.setText(f"Planlijst · {_counted(plans)}")
        ui.textsTitle.setVisible(bool(found.texts))
        ui.textsView.setVisible(bool(found.texts))
        ui.textsView.show_changes(found.texts)

    # -- restored ----------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        index = self.ui.roundsTable.currentIndex()
        if not index.isValid():
            return
        known: Round = self._rounds.row(index.row())
        question = (
            f"{self.session.area.name} terugzetten naar {known.name} van {moment(known)}? Wat nu is ingevuld, vervalt; "
            "u kunt dit ongedaan maken."
        )
        if ask(self, question, "Terugzetten"):
            self.session.restore(known)


def moment(known: Round) -> str:
    """When a round was frozen, in this machine's time: "21-11-2026 14:32"."""
    return f"{datetime.fromisoformat(known.made_at).astimezone():%d-%m-%Y %H:%M}"


def _short(field: QComboBox) -> str:
    return f"Ronde {field.currentData()}" if field.currentData() else "Nu"


def _figure_texts(figure: FigureChange) -> Sequence[str]:
    return (figure.label, figure.before, figure.after, figure.difference or "=")


def _rise(figure: FigureChange) -> str:
    if not figure.differs:
        return "muted"
    return "fine" if figure.difference.startswith(UP) else "attention"


def _cells(plan: PlanChange) -> str:
    parts = [f"{cell.field}: {cell.before or '–'} → {cell.after or '–'}" for cell in plan.cells[:_MOST_CELLS]]
    if len(plan.cells) > _MOST_CELLS:
        parts.append(f"en nog {len(plan.cells) - _MOST_CELLS}")
    return " · ".join(parts)


def _counted(plans: Sequence[PlanChange]) -> str:
    counts = ((kind, sum(plan.kind == kind for plan in plans)) for kind in DifferenceKind)
    return ", ".join(f"{count} {_KINDS[kind]}" for kind, count in counts if count)


def _show_part(title: QWidget, table: QTableView, *, shown: bool, most: int) -> None:
    title.setVisible(shown)
    table.setVisible(shown)
    if shown:
        fit_rows(table, most=most)
