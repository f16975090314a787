"""A window as people have it: a dossier on disk, settings of its own, real keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.gui.application.app import dress_application, make_application
from nplv_desktop.gui.application.desk import Desk
from nplv_desktop.gui.look.background import wait_for_all
from nplv_desktop.gui.look.theme import LIGHT, Theme
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.store.new_programme import example_programme, new_programme
from nplv_desktop.work.new_dossier import create_dossier

_theme: list[Theme] = []


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The one theme of the application."""
    dress_application(make_application())
    if not _theme:
        _theme.append(Theme(qapp))
    _theme[0].use(LIGHT)
    return _theme[0]


class Person:
    """Somebody at the keyboard and the mouse of a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.session = window.session

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def go_to(self, page: str) -> QWidget:
        """Chooses a page in the list on the left with the mouse."""
        navigation = self.window.ui.navigation
        row = next(number for number, entry in enumerate(navigation.entries) if entry.key == page)
        place = navigation.visualRect(navigation.model().index(row, 0)).center()
        self.qtbot.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.window.pages.key == page
        return self.window.pages.page(page)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def tick(self, box: QWidget) -> None:
        """Clicks on the little square of a check box."""
        self.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))

    def type(self, text: str) -> None:
        """Types into whatever has the focus."""
        for character in text:
            if character.isascii():
                self.qtbot.keyClicks(self.focused, character)
            else:
                # QTest knows no key for these; a keyboard sends the character itself.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused, key, modifier)

    def fill(self, field: QWidget, text: str) -> None:
        """Clicks in a field, types over what stands there and leaves it."""
        self.click(field)
        assert self.focused is field
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)
        self.press(Qt.Key.Key_Tab)

    @property
    def total(self) -> str:
        return self.window.ui.totalsPanel.total_text.replace("\u00a0", " ")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, reference: Reference) -> Iterator[Desk]:
    made = Desk(theme, reference)
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    if made.start is not None:
        made.start.close()
        made.start.deleteLater()
    assert wait_for_all()


Opener = Callable[[Programme], Person]


@pytest.fixture
def open_window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Opener:
    """Opens a window on a new dossier with a programme."""

    def opened(programme: Programme) -> Person:
        window = desk.show_dossier(create_dossier(tmp_path / "dossier.nplv", programme))
        assert window is not None
        window.resize(1366, 768)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isActiveWindow())
        return Person(qtbot, window)

    return opened


@pytest.fixture
def person(open_window: Opener, reference: Reference) -> Person:
    """Somebody with the example dossier open at Heerlen Noord."""
    made = open_window(example_programme(reference))
    made.session.select_area("Heerlen Noord")
    return made


@pytest.fixture
def beginner(open_window: Opener, reference: Reference) -> Person:
    """Somebody with a new, empty dossier open."""
    return open_window(new_programme(reference))
