"""Starts the window: the application, its look and language, and what happens when our own code fails."""

from __future__ import annotations

import logging
import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from nplv_desktop import __version__
from nplv_desktop.gui.look.theme import Theme
from nplv_desktop.system.assets import resource

if TYPE_CHECKING:
    from nplv_desktop.gui.application.start_window import StartWindow
    from nplv_desktop.gui.window.main_window import MainWindow

_log = logging.getLogger(__name__)
_showing_mistake = False

_TURN = 0.0005


def make_application() -> QApplication:
    """The application with its names; the one that exists where there is one."""
    # Each cell that is painted takes its turn with background work; turns of 5 ms would be seen.
    sys.setswitchinterval(_TURN)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setOrganizationName("nplv-desktop")
    application.setApplicationName("nplv-desktop")
    application.setApplicationDisplayName("NPLV Desktop")
    application.setApplicationVersion(__version__)
    return application


def dress_application(application: QApplication) -> None:
    """Dutch numbers, dates and standard dialogs, and the icon; can wait until something stands on the screen."""
    from PySide6.QtCore import QLocale, QTranslator
    from PySide6.QtGui import QIcon, QPixmap

    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    translator = QTranslator(application)
    if translator.load(str(resource("translations", "qtbase_nl.qm"))):
        application.installTranslator(translator)
    picture = QPixmap()
    picture.loadFromData(resource("icons", "application.svg").read_bytes())
    application.setWindowIcon(QIcon(picture))


def run_window(path: Path | None) -> int:
    """Shows the window with a dossier, or the start window without one, until it is closed; gives the exit code.

    Something stands on the screen first; what reads dossiers is imported behind it.
    """
    qInstallMessageHandler(_note_qt_message)
    application = make_application()
    sys.excepthook = _say_mistake
    threading.excepthook = _log_thread_mistake
    theme = Theme(application)
    first = _first_window(path)
    first.first_painted.connect(partial(_open_desk, theme, path, first))
    first.show()
    code = application.exec()
    from nplv_desktop.gui.look.background import wait_for_all

    wait_for_all()
    return code


def _first_window(path: Path | None) -> StartWindow | MainWindow:
    if path is None:
        from nplv_desktop.gui.application.start_window import StartWindow

        start = StartWindow()
        start.show_recent()
        return start
    from nplv_desktop.gui.window.main_window import MainWindow

    window = MainWindow()
    window.show_opening(path.name)
    return window


def _open_desk(theme: Theme, path: Path | None, first: StartWindow | MainWindow) -> None:
    from nplv_desktop.gui.application.desk import Desk
    from nplv_desktop.gui.application.start_window import StartWindow
    from nplv_desktop.gui.window.main_window import MainWindow
    from nplv_desktop.work.open_dossier import load_reference

    dress_application(make_application())
    desk = Desk(theme, load_reference(), theme)
    if isinstance(first, StartWindow):
        desk.show_start(first)
    elif isinstance(first, MainWindow) and path is not None:
        desk.opening = first
        desk.open_file(path)


def _say_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Logs what our own code did wrong, and says so once; the window goes on."""
    global _showing_mistake
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _log.error("unexpected error", exc_info=(kind, error, trace))
    if not _showing_mistake and threading.current_thread() is threading.main_thread():
        from nplv_desktop.gui.look.messages import tell_error

        _showing_mistake = True
        tell_error(QApplication.activeWindow(), error.with_traceback(trace))
        _showing_mistake = False


def _log_thread_mistake(details: threading.ExceptHookArgs) -> None:
    if details.exc_value is not None:
        _log.error("unexpected error in a thread", exc_info=details.exc_value)


def _note_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _log.warning("Qt: %s", message)
