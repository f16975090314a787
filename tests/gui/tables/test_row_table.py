from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from nplv_desktop.domain.area.area import MeasureKind
from nplv_desktop.domain.area.vat import VatRegime
from nplv_desktop.gui.tables.amount_tables import BUDGET_ROWS, CAPACITY_ROWS, ORV_ROWS, WBI_ROWS
from nplv_desktop.gui.tables.row_table_model import RowTableModel

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def table(person):
    """The ORV table of Heerlen Noord, which has two rows."""
    return person.go_to("orv").ui.orvTable


@pytest.fixture
def rows(person):
    """The ORV rows as they are in the session."""
    return lambda: person.session.area.orv_measures


def click(person, table, row, column, modifier=Qt.KeyboardModifier.NoModifier):
    place = table.visualRect(table.model().index(row, column)).center()
    person.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def shown(table, row, column):
    return table.model().index(row, column).data().replace("\u00a0", " ")


@pytest.mark.parametrize("kind", [ORV_ROWS, CAPACITY_ROWS, WBI_ROWS, BUDGET_ROWS])
@pytest.mark.parametrize("area", ["Heerlen Noord", "Vlaardingen Westwijk", "Breda Noord"])
def test_every_table_is_a_sound_model(qtmodeltester, person, kind, area):
    person.session.select_area(area)
    model = RowTableModel(person.session, kind)
    model.show_area(person.session.area)
    qtmodeltester.check(model)
    assert model.rowCount() == len(kind.rows(person.session.area)) + 2
    assert model.index(model.rowCount() - 1, 0).data() == "Totaal"


def test_typing_in_the_last_row_adds_a_row_and_an_empty_one_comes_below(person, table, rows):
    click(person, table, 2, 0)
    person.type("Nieuw plein")
    assert rows()[2].description == "Nieuw plein"
    assert shown(table, 3, 0) == "Nieuwe maatregel…"
    person.press(Qt.Key.Key_Return)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 0)


def test_totals_follow_every_keystroke(person, table):
    click(person, table, 1, 4)
    seen = []
    person.session.changed.connect(lambda: seen.append(person.session.figures.orv.incl))
    person.type("3 mln")
    assert seen == [Decimal(7_500_003), Decimal(10_500_000)]
    assert person.total == "€ 20,1 – 22,8 mln"


def test_tab_goes_through_the_cells_and_enter_goes_down(person, table):
    click(person, table, 0, 0)
    person.press(Qt.Key.Key_Tab)
    assert table.currentIndex().column() == 1
    person.press(Qt.Key.Key_Backtab, SHIFT)
    assert table.currentIndex().column() == 0
    person.press(Qt.Key.Key_Return)
    assert table.currentIndex().row() == 1
    click(person, table, 2, 4)
    person.press(Qt.Key.Key_Tab)
    assert person.focused is not table, "Tab leaves the table behind its last cell"


def test_escape_gives_back_what_stood_there(person, table, rows):
    before = rows()
    click(person, table, 1, 4)
    person.type("9")
    assert rows() != before
    person.press(Qt.Key.Key_Escape)
    assert rows() == before
    click(person, table, 2, 0)
    person.type("x")
    person.press(Qt.Key.Key_Escape)
    assert rows() == before


def test_what_cannot_be_read_stays_in_its_cell_and_is_said(person, table, rows):
    before = rows()[1]
    click(person, table, 1, 4)
    person.type("2,5 ml")
    person.press(Qt.Key.Key_Tab)
    page = person.window.pages.page("orv").ui
    assert shown(table, 1, 4) == "2,5 ml"
    assert page.tableProblem.isVisible() and page.tableProblem.text().startswith("Rij 2, incl. btw:")
    assert before.amount.incl is not None
    assert person.window.pages.unreadable()
    click(person, table, 1, 4)
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_End)
    person.type("n")
    person.press(Qt.Key.Key_Return)
    assert rows()[1].amount.incl == Decimal(2_500_000)
    assert not person.window.pages.unreadable()


def test_typing_one_side_gives_the_other(person, table, rows):
    click(person, table, 2, 0)
    for text in ("Plein", "", "", "", "1.210.000"):
        if text:
            person.type(text)
        person.press(Qt.Key.Key_Tab)
    assert rows()[2].amount.incl == Decimal(1_210_000)
    assert (shown(table, 2, 3), shown(table, 2, 4)) == ("€ 1.000.000", "€ 1.210.000")


def test_looking_at_the_computed_side_does_not_make_it_the_typed_one(person, table, rows):
    click(person, table, 2, 4)
    person.type("100.000")
    person.press(Qt.Key.Key_Return)
    click(person, table, 2, 3)
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_Return)
    assert rows()[2].amount.incl == Decimal(100_000) and rows()[2].amount.excl is None


def test_mixed_vat_is_entered_in_its_two_parts(person, table, rows):
    click(person, table, 2, 4)
    person.type("121")
    person.press(Qt.Key.Key_Return)
    click(person, table, 2, 2)
    person.type("gem")
    person.press(Qt.Key.Key_Tab)
    detail = person.window.pages.page("orv").ui.rowDetail.ui
    click(person, table, 2, 0)
    assert detail.mixedPart.isVisible() and detail.taxedField.text() == "121"
    person.fill(detail.untaxedField, "79")
    assert rows()[2].amount.vat == VatRegime.MIXED
    assert shown(table, 2, 4) == "€ 200"
    assert not table.model().index(2, 4).flags() & Qt.ItemFlag.ItemIsEditable


def test_the_side_chosen_for_mixed_vat_holds_for_what_is_typed_next(person, table, rows):
    click(person, table, 2, 0)
    person.type("Buurthuis")
    person.press(Qt.Key.Key_Return)
    click(person, table, 2, 2)
    person.type("gem")
    person.press(Qt.Key.Key_Tab)
    click(person, table, 2, 0)
    detail = person.window.pages.page("orv").ui.rowDetail.ui
    detail.taxedSide.setFocus()
    person.press(Qt.Key.Key_Down)
    assert detail.taxedSide.currentText() == "incl. btw"
    person.fill(detail.untaxedField, "79")
    assert detail.taxedSide.currentText() == "incl. btw"
    person.fill(detail.taxedField, "121")
    assert rows()[2].amount.taxed_incl == Decimal(121) and rows()[2].amount.taxed_excl is None
    assert shown(table, 2, 4) == "€ 200"
    click(person, table, 0, 0)
    click(person, table, 2, 0)
    assert detail.taxedSide.currentText() == "incl. btw" and detail.taxedField.text() == "121"


def test_a_field_of_a_row_that_went_away_changes_no_other_row(person, table, rows):
    click(person, table, 1, 0)
    detail = person.window.pages.page("orv").ui.rowDetail.ui
    person.click(detail.noteField)
    person.type("noot")
    table.rows.delete([0, 1])
    detail.noteField.text_edited.emit("van de verdwenen rij")
    assert rows() == ()


def test_rows_move_by_keys_and_by_dragging_their_number(person, table, rows):
    first, second = rows()
    click(person, table, 0, 0)
    person.press(Qt.Key.Key_Down, ALT)
    assert rows() == (second, first) and table.currentIndex().row() == 1
    table.verticalHeader().moveSection(1, 0)
    assert rows() == (first, second)
    assert table.verticalHeader().visualIndex(1) == 1


def test_delete_empties_cells_and_removes_whole_rows(person, table, rows):
    first, second = rows()
    click(person, table, 0, 0)
    person.press(Qt.Key.Key_Delete)
    assert rows()[0].description == "" and len(rows()) == 2
    table.selectRow(0)
    person.press(Qt.Key.Key_Delete)
    assert rows() == (second,)
    person.press(Qt.Key.Key_Z, CONTROL)
    person.press(Qt.Key.Key_Z, CONTROL)
    assert rows() == (first, second)


def test_a_block_from_excel_is_pasted_as_one_step(person, table, rows):
    before = rows()
    block = (
        "Plein\tOpenbare ruimte\t21%\t100000\t121000\r\n"
        '"Park, met ""water"""\tvoorziening\tgeen\t\t50.000\r\n'
        "School\tVoorziening\t21 %\t100.000\t115.000\r\n"
    )
    QGuiApplication.clipboard().setText(block)
    click(person, table, 2, 0)
    person.press(Qt.Key.Key_V, CONTROL)
    plein, park, school = rows()[2:]
    assert (plein.kind, plein.amount.excl, plein.amount.incl) == (MeasureKind.PUBLIC_SPACE, Decimal(100_000), None)
    assert (park.description, park.amount.vat) == ('Park, met "water"', VatRegime.NONE)
    assert school.amount.vat == VatRegime.AS_AGREED and school.amount.incl == Decimal(115_000)
    person.press(Qt.Key.Key_Z, CONTROL)
    assert rows() == before


def test_a_block_that_is_too_large_is_refused_and_changes_nothing(person, table, rows):
    before = rows()
    QGuiApplication.clipboard().setText("x\n" * 600)
    click(person, table, 2, 0)
    person.press(Qt.Key.Key_V, CONTROL)
    assert rows() == before
    assert "te groot om te plakken" in person.window.pages.page("orv").ui.tableProblem.text()


def test_copied_cells_can_be_pasted_again(person, table, rows):
    click(person, table, 0, 0)
    click(person, table, 1, 4, SHIFT)
    person.press(Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[1].split("\t")[3:] == ["2.066.115", "2.500.000"]
    click(person, table, 2, 0)
    person.press(Qt.Key.Key_V, CONTROL)
    assert rows()[2:] == rows()[:2]


def test_pasted_formulas_and_codes_stay_text(person, table, rows):
    QGuiApplication.clipboard().setText("=HYPERLINK(1)\x00\x07")
    click(person, table, 2, 0)
    person.press(Qt.Key.Key_V, CONTROL)
    assert rows()[2].description == "=HYPERLINK(1)"


def test_a_lump_sum_is_not_lost_by_typing_fte(person):
    table = person.go_to("capacity").ui.capacityTable
    assert not table.model().index(0, 1).flags() & Qt.ItemFlag.ItemIsEditable
    assert "vast bedrag" in table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_table_says_its_cells_to_a_screen_reader(person, table):
    index = table.model().index(0, 4)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ") == "€ 7.500.000"
    assert table.accessibleName()
