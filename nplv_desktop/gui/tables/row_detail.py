"""What belongs to a row of amounts but has no column: start year, note, parts of mixed VAT, side of a rate."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from nplv_desktop.domain.area.area import CapacityItem
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime, amounts_of
from nplv_desktop.gui.fields.number_fields import NumberField
from nplv_desktop.gui.forms.ui_row_detail import Ui_RowDetail
from nplv_desktop.gui.look.icons import icon
from nplv_desktop.gui.tables.amount_columns import amount_text
from nplv_desktop.gui.tables.row_table import RowTable


class VatSide(StrEnum):
    """Whether an amount was typed excl. or incl. btw."""

    EXCL = "excl"
    INCL = "incl"


SIDE_NAMES = {VatSide.EXCL: "excl. btw", VatSide.INCL: "incl. btw"}


class RowDetail(QFrame):
    """Shows and edits the rest of the table's current row; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RowDetail()
        self.ui.setupUi(self)
        self._table: RowTable | None = None
        self._number = -1
        ui = self.ui
        ui.taxedSide.offer(SIDE_NAMES)
        ui.rateSide.offer(SIDE_NAMES)
        for button, name in ((ui.upButton, "arrow-up"), (ui.downButton, "arrow-down"), (ui.deleteButton, "trash-2")):
            button.setIcon(icon(name))
        self.hide()

    def serve(self, table: RowTable) -> None:
        """Follows a table; once."""
        self._table = table
        table.row_selected.connect(self.show_row)
        ui = self.ui
        ui.taxedField.amount_edited.connect(self._store_taxed)
        ui.taxedSide.choice_edited.connect(self._store_taxed_side)
        ui.untaxedField.amount_edited.connect(self._store_untaxed)
        ui.rateSide.choice_edited.connect(self._store_rate_side)
        ui.startField.year_edited.connect(self._store_start)
        ui.noteField.text_edited.connect(self._store_note)
        ui.upButton.clicked.connect(self._move_up)
        ui.downButton.clicked.connect(self._move_down)
        ui.deleteButton.clicked.connect(table.delete_rows)
        for field in (ui.taxedField, ui.untaxedField, ui.startField):
            field.problem_changed.connect(self._say)
        read_only = self._model().session.read_only
        for line in (ui.taxedField, ui.untaxedField, ui.startField, ui.noteField):
            line.setReadOnly(read_only)
        for widget in (ui.taxedSide, ui.rateSide, ui.upButton, ui.downButton, ui.deleteButton):
            widget.setDisabled(read_only)

    def refresh(self) -> None:
        """Shows the current row as it is now."""
        if self._table is not None:
            self.show_row(self._table.current_row)

    def show_row(self, number: int) -> None:
        """Shows a row by its number; -1 hides everything."""
        if number != self._number:
            self.ui.taxedSide.set_choice(VatSide.EXCL)
            for field in self.findChildren(NumberField):
                field.discard_unreadable()
            self._say("")
        self._number = number
        row = self._row()
        self.setVisible(row is not None)
        if row is None:
            return
        ui, entered = self.ui, row.amount
        ui.rowTitle.setText(f"Rij {number + 1} · {row.description}".rstrip(" ·"))
        counted = isinstance(row, CapacityItem) and row.count is not None
        ui.mixedPart.setVisible(entered.vat == VatRegime.MIXED and not counted)
        ui.ratePart.setVisible(counted)
        ui.startField.set_year(row.start_year)
        ui.noteField.set_value(row.note)
        self._show_mixed(entered)
        if isinstance(row, CapacityItem) and row.count is not None:
            ui.rateSide.set_choice(VatSide.INCL if row.count.rate_includes_vat else VatSide.EXCL)
        last = len(self._model().rows) - 1
        ui.upButton.setEnabled(number > 0 and not self._model().session.read_only)
        ui.downButton.setEnabled(number < last and not self._model().session.read_only)

    def _show_mixed(self, entered: EnteredAmount) -> None:
        ui = self.ui
        if entered.taxed_incl is not None:
            ui.taxedSide.set_choice(VatSide.INCL)
        elif entered.taxed_excl is not None:
            ui.taxedSide.set_choice(VatSide.EXCL)
        # With neither typed yet, the side that was chosen holds for what is typed next.
        incl = ui.taxedSide.currentData() == VatSide.INCL
        ui.taxedField.set_amount(entered.taxed_incl if incl else entered.taxed_excl)
        ui.untaxedField.set_amount(entered.untaxed)
        taxed = replace(entered, untaxed=Decimal(0)) if entered.vat == VatRegime.MIXED else EnteredAmount()
        made = amounts_of(taxed, self._model().parameters.vat_rates)
        other = (made.excl if incl else made.incl) if made else None
        ui.taxedOther.setText(f"= {amount_text(other)} {'excl.' if incl else 'incl.'} btw" if other is not None else "")

    def focus_field(self, key: str) -> bool:
        """Puts the cursor in the field of the current row with this key; False where it is not one of these."""
        ui = self.ui
        places: dict[str, QWidget] = {
            "start_year": ui.startField,
            "note": ui.noteField,
            "taxed_excl": ui.taxedField,
            "taxed_incl": ui.taxedField,
            "untaxed": ui.untaxedField,
            "rate_includes_vat": ui.rateSide,
        }
        if key in places:
            places[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return key in places

    # -- stored ------------------------------------------------------------------------------------------------------

    def _store_taxed(self, amount: Decimal | None) -> None:
        incl = self.ui.taxedSide.currentData() == VatSide.INCL
        self._store_amount(
            "Belast deel", "taxed", taxed_incl=amount if incl else None, taxed_excl=None if incl else amount
        )

    def _store_taxed_side(self, side: VatSide) -> None:
        row = self._row()
        if row is None:
            return
        typed = (row.amount.taxed_incl, row.amount.taxed_excl)
        amount = next((side for side in typed if side is not None), None)
        if amount is None:
            return  # the choice holds for what is typed next
        incl = side == VatSide.INCL
        self._store_amount(
            "Belast deel", None, taxed_incl=amount if incl else None, taxed_excl=None if incl else amount
        )

    def _store_untaxed(self, amount: Decimal | None) -> None:
        self._store_amount("Onbelast deel", "untaxed", untaxed=amount)

    def _store_amount(self, label: str, key: str | None, **parts: Decimal | None) -> None:
        row = self._row()
        if row is not None:
            self._store(label, key, amount=replace(row.amount, **parts))

    def _store_rate_side(self, side: VatSide) -> None:
        row = self._row()
        if isinstance(row, CapacityItem) and row.count is not None:
            count = replace(row.count, rate_includes_vat=side == VatSide.INCL)
            self._store("Tarief", None, count=count)

    def _store_start(self, year: int | None) -> None:
        self._store("Startjaar", "start_year", start_year=year)

    def _store_note(self, text: str) -> None:
        self._store("Toelichting", "note", note=text or None)

    def _store(self, label: str, key: str | None, **changes: Any) -> None:
        model, number = self._model(), self._number
        if self._row() is None:
            return  # the row went away while its field was being left
        rows = list(model.rows)
        rows[number] = replace(rows[number], **changes)
        model.session.edit(
            f"{label} {model.kind.line} {number + 1}",
            lambda area: model.kind.with_rows(area, tuple(rows)),
            key=f"{model.kind.path}[{number}].{key}" if key else None,
        )

    def _move_up(self) -> None:
        if self._table is not None:
            self._table.move_row(-1)

    def _move_down(self) -> None:
        if self._table is not None:
            self._table.move_row(1)

    def _say(self, problem: str) -> None:
        self.ui.detailProblem.setText(problem)
        self.ui.detailProblem.setVisible(bool(problem))

    def _row(self) -> Any:
        rows = self._model().rows
        return rows[self._number] if 0 <= self._number < len(rows) else None

    def _model(self) -> Any:
        assert self._table is not None and self._table.rows is not None, "serve was not called"
        return self._table.rows
