"""Everybody can use the window: read it, hear it, reach it by keyboard, at every scale."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QTextEdit,
    QWidget,
)

from nplv_desktop.gui.look.theme import CONTRAST, DARK, LIGHT, color
from nplv_desktop.gui.pages.pages import ENTRIES

THEMES = [LIGHT, DARK, CONTRAST]
PAGES = list(ENTRIES)
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit, QSlider)
ROLES = QAccessible.Role


# -- contrast ---------------------------------------------------------------------------------------------------------


def luminance(token):
    channels = [value / 255 for value in color(token).getRgb()[:3]]
    parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


TEXTS = ["text", "muted", "accent", "fine", "attention", "error"]
PAIRS = [
    *((text, surface) for text in TEXTS for surface in ("window", "surface", "raised", "soft")),
    *((text, "hover") for text in ("text", "accent", "muted")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("fine", "fine_soft"),
    ("attention", "attention_soft"),
    ("error", "error_soft"),
    ("accent", "attention_soft"),
    ("accent", "error_soft"),
    ("accent", "fine_soft"),
    ("surface", "text"),
]


@pytest.mark.parametrize("name", THEMES)
def test_text_has_accessible_contrast_on_every_surface(theme, name):
    theme.use(name)
    poor = {pair: round(contrast(*pair), 2) for pair in PAIRS if contrast(*pair) < 4.5}
    theme.use(LIGHT)
    assert not poor


@pytest.mark.parametrize("name", THEMES)
def test_disabled_text_stays_readable_and_outlines_can_be_seen(theme, name):
    theme.use(name)
    found = {pair: contrast(*pair) for pair in (("disabled", "surface"), ("line_strong", "surface"))}
    band = contrast("band_middle", "track"), contrast("accent", "surface")
    theme.use(LIGHT)
    assert found["disabled", "surface"] >= 3 and found["line_strong", "surface"] >= 2.8
    assert min(band) >= 3


def test_high_contrast_has_at_least_seven_to_one_for_all_text(theme):
    theme.use(CONTRAST)
    poor = {pair: round(contrast(*pair), 2) for pair in PAIRS if contrast(*pair) < 7}
    theme.use(LIGHT)
    assert not poor


def test_high_contrast_is_chosen_in_the_menu_and_remembered(person, theme):
    look = next(action.menu() for action in person.window.menu.actions() if action.text() == "Weergave")
    next(action for action in look.actions() if action.text() == "Hoog contrast").trigger()

    assert (theme.name, theme.choice) == (CONTRAST, CONTRAST)
    theme.choose(LIGHT)


# -- names, roles, values ---------------------------------------------------------------------------------------------


def controls(root):
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and widget.objectName() not in ("qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")
        and not isinstance(widget.parent(), QComboBox)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def spoken(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface


def check_names(root):
    nameless = []
    for widget in controls(root):
        interface = spoken(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
        assert interface.role() not in (ROLES.NoRole, ROLES.Client, ROLES.Pane), widget
    assert not nameless


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name_and_a_role(person, page):
    person.go_to(page)
    if page == "stimulus":
        person.window.try_out()
    if page == "rounds":
        person.session.freeze("bod", "")
    QApplication.processEvents()
    check_names(person.window)


def test_every_control_of_the_start_window_has_a_name_and_a_role(desk):
    desk.show_start()
    check_names(desk.start)


def dialogs(person):
    """Every dialog and window of its own."""
    from nplv_desktop.checks.findings import Finding, Severity
    from nplv_desktop.domain.changes.field_changes import AreaChange
    from nplv_desktop.gui.application.templates_dialog import TemplatesDialog
    from nplv_desktop.gui.findings.acceptance import AcceptDialog
    from nplv_desktop.gui.pages.documents.changes_dialog import ChangesDialog
    from nplv_desktop.gui.window.dialogs import AboutDialog, ShortcutsDialog
    from nplv_desktop.gui.window.find_box import FindBox
    from nplv_desktop.gui.window.finder import Finder
    from nplv_desktop.gui.window.freezing import FreezeDialog
    from nplv_desktop.gui.window.manual_window import ManualWindow
    from nplv_desktop.gui.window.tour import Tour
    from nplv_desktop.gui.wizard.planlijst_wizard import PlanlijstWizard

    window, session = person.window, person.session
    finding = Finding("vat", Severity.ATTENTION, "orv_measures[0].amount_incl", "Wijkt af.")
    changes = (AreaChange("Partijen, plaats", "Utrecht", "Heerlen", "parties"),)
    return {
        "freeze": lambda: FreezeDialog(session, window),
        "accept": lambda: AcceptDialog(finding, window),
        "changes": lambda: ChangesDialog("Heerlen Noord", "a.json", changes, is_extra=False, parent=window),
        "keys": lambda: ShortcutsDialog(window),
        "about": lambda: AboutDialog(window),
        "templates": lambda: TemplatesDialog(window.dossier, window),
        "wizard": lambda: PlanlijstWizard(session.area, window),
        "find": lambda: FindBox(Finder(window).things(), window),
        "manual": ManualWindow,
        "tour": lambda: Tour(window, window.ui),
    }


@pytest.mark.parametrize(
    "name",
    ["freeze", "accept", "changes", "keys", "about", "templates", "wizard", "find", "manual", "tour"],
)
def test_every_control_of_a_dialog_has_a_name_and_a_role(person, name):
    made = dialogs(person)[name]()
    person.qtbot.addWidget(made)
    if name == "tour":
        made.start()
    made.show()
    QApplication.processEvents()
    assert controls(made)
    check_names(made)
    made.close()


def test_the_overview_of_keys_names_every_key_of_the_window(person):
    """A key that works but is not in the overview (F1) would never be found."""
    from nplv_desktop.gui.window.dialogs import KEYS

    told = " ".join(keys for keys, _ in KEYS).replace(" ", "")
    actions = [action for action in person.window.actions() if not action.shortcut().isEmpty()]
    missing = [
        keys.toString()
        for action in actions
        for keys in action.shortcuts()[:1]
        if keys.toString().replace("PgUp", "PageUp").replace("PgDown", "PageDown") not in told
        and not keys.toString()[-1].isdigit()
    ]
    # "Ctrl+Page Up / Page Down" stands there as one line.
    assert [keys for keys in missing if keys != "Ctrl+PgDown"] == []


def test_values_are_told_as_they_are_shown(person):
    ui = person.go_to("stimulus").ui
    assert spoken(ui.pureTotal).text(QAccessible.Text.Value) == "2.352"
    assert spoken(ui.overrideBox).role() == ROLES.CheckBox
    assert spoken(person.window.ui.totalsPanel.row("orv")).text(QAccessible.Text.Name).startswith("ORV: €")
    person.window.try_out()
    slider = ui.whatIf.line("pure_nplv.total").slider
    assert spoken(slider).role() == ROLES.Slider
    assert spoken(slider).valueInterface().currentValue() == 2352


def test_tables_tell_their_cells(person):
    table = person.go_to("orv").table
    interface = spoken(table)
    assert interface.role() in (ROLES.Table, ROLES.Tree)
    model = table.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


# -- keyboard ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_control_is_reached_with_tab_alone(person, page):
    person.go_to(page)
    QApplication.processEvents()
    root = person.window.ui.pages.currentWidget()
    wanted = {widget for widget in controls(root) if widget.isEnabled() and _takes_tab(widget)}
    person.window.setFocus()
    seen = set()
    for _ in range(4 * len(controls(person.window)) + 60):
        person.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        seen.add(focused)
        if wanted <= seen:
            break
        if isinstance(focused, QAbstractItemView | QTextEdit):
            # In a table Tab goes to the next cell; Ctrl+Tab leaves it.
            person.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
            seen.add(QApplication.focusWidget())
    missing = {f"{type(widget).__name__} {widget.objectName()}" for widget in wanted - seen}
    assert not missing


def _takes_tab(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


# -- nothing cut off ---------------------------------------------------------------------------------------------------


def scrolls(widget):
    return isinstance(widget, QAbstractScrollArea)


def cut_off(root):
    """Widgets of which a part lies outside their parent, or whose text does not fit."""
    wrong = []
    for widget in root.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or parent.parentWidget() is None:
            continue
        inside_view = scrolls(parent.parentWidget()) and not isinstance(parent.parentWidget(), QScrollArea)
        name = f"{type(widget).__name__} {widget.objectName()}"
        # What a scroll area shows may be higher than it, never wider: the caller asks for its scroll bar.
        if not inside_view and not widget.isWindow() and not scrolls(parent) and not scrolls(parent.parentWidget()):
            area = widget.geometry()
            room = parent.rect()
            is_page = isinstance(parent.parentWidget(), QScrollArea)
            if (
                area.right() > room.right() + 1
                or area.left() < -1
                or (not is_page and area.bottom() > room.bottom() + 1)
            ):
                wrong.append(f"{name} sticks out of {type(parent).__name__} {parent.objectName()}")
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap() and widget.width() > 0:
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
            if "<" not in widget.text() and needed > widget.contentsRect().width() + 2:
                wrong.append(f"{name} “{widget.text()}” needs {needed}, has {widget.contentsRect().width()}")
        if isinstance(widget, QAbstractButton) and widget.text() and type(widget).__name__ == "QPushButton":
            needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
            if needed > widget.width():
                wrong.append(f"{name} “{widget.text()}” needs {needed}, has {widget.width()}")
    return wrong


#: A window of 1366 × 768 at 100, 125, 150, 175 and 200 %, and of 1920 × 1080 at 100 and 150 %.
SIZES = [(1366, 768), (1092, 614), (910, 512), (780, 438), (683, 384), (1920, 1080), (1280, 720)]


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_at_any_scale(person, page):
    person.go_to(page)
    if page == "rounds":
        person.session.freeze("bod van de gemeente", "na schorsing")
    if page == "stimulus":
        person.window.try_out()
    for width, height in SIZES:
        person.window.resize(width, height)
        for _ in range(10):
            QApplication.processEvents()
        assert person.window.width() <= max(width, person.window.minimumWidth())
        assert person.window.size().width() == width, f"the window cannot be {width} wide"
        assert not cut_off(person.window), (width, height)
        frame = person.window.ui.pages.currentWidget()
        assert frame.horizontalScrollBar().maximum() == 0, (width, height)


@pytest.mark.parametrize(
    "name", ["freeze", "accept", "changes", "keys", "about", "templates", "wizard", "find", "manual"]
)
def test_every_dialog_fits_a_small_screen_at_200_percent(person, name):
    made = dialogs(person)[name]()
    person.qtbot.addWidget(made)
    made.show()
    made.resize(643, 344)
    for _ in range(6):
        QApplication.processEvents()
    assert made.width() <= 643 and made.height() <= 344, made.size()
    wrong = [one for one in cut_off(made) if "sticks out" in one]
    assert not wrong
    made.close()


@pytest.mark.parametrize("size", SIZES)
def test_a_planlijst_with_everything_in_it_is_not_cut_off(person, size):
    from dataclasses import replace

    from nplv_desktop.domain.area.plan import plan_of

    plans = tuple(
        plan_of(
            {
                "plan_id": str(number),
                "name": "Herstructurering Stationskwartier, tweede fase",
                "dwellings": 120,
                "mid_rent": 70,
                "start_2026": 100,
                "in_area": "ja",
            }
        )
        for number in range(30)
    )
    person.session.edit("Planlijst", lambda area: replace(area, planlijst=plans))
    person.go_to("planlijst")
    person.window.resize(*size)
    for _ in range(10):
        QApplication.processEvents()
    assert not cut_off(person.window)
    assert person.window.ui.pages.currentWidget().horizontalScrollBar().maximum() == 0


def test_the_focus_can_be_seen(person):
    """A focused control looks different from one without the focus."""
    for page in ("parties", "stimulus", "orv"):
        person.go_to(page)
        frame = person.window.ui.pages.currentWidget()
        for widget in controls(frame)[:12]:
            if isinstance(widget, QAbstractItemView):
                continue
            frame.ensureWidgetVisible(widget)
            person.window.setFocus()
            QApplication.processEvents()
            before = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            assert widget.grab().toImage() != before, f"{type(widget).__name__} {widget.objectName()}"
