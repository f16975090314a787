"""Starts the window: the application, its look and language, and what happens when our own code fails."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from nplv_desktop import __version__
from nplv_desktop.assets import resource
from nplv_desktop.gui.background import wait_for_all
from nplv_desktop.gui.desk import Desk
from nplv_desktop.gui.messages import tell_error
from nplv_desktop.gui.theme import Theme
from nplv_desktop.store.reference import load_reference

_log = logging.getLogger(__name__)
_showing_mistake = False


def make_application() -> QApplication:
    """The application with its names, Dutch standard dialogs and icon; the one that exists where there is one."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setOrganizationName("nplv-desktop")
    application.setApplicationName("nplv-desktop")
    application.setApplicationDisplayName("NPLV Desktop")
    application.setApplicationVersion(__version__)
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    translator = QTranslator(application)
    if translator.load(str(resource("translations", "qtbase_nl.qm"))):
        application.installTranslator(translator)
    picture = QPixmap()
    picture.loadFromData(resource("icons", "application.svg").read_bytes())
    application.setWindowIcon(QIcon(picture))
    return application


def run_window(path: Path | None) -> int:
    """Shows the window with a dossier, or the start window without one, until it is closed; gives the exit code."""
    qInstallMessageHandler(_note_qt_message)
    application = make_application()
    sys.excepthook = _say_mistake
    threading.excepthook = _log_thread_mistake
    desk = Desk(Theme(application), load_reference(), application)
    if path is None:
        desk.show_start()
    else:
        # The program stays while the file is read; closing the only window ends it.
        application.setQuitOnLastWindowClosed(True)
        desk.open_file(path)
    code = application.exec()
    wait_for_all()
    return code


def _say_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Logs what our own code did wrong, and says so once; the window goes on."""
    global _showing_mistake
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _log.error("unexpected error", exc_info=(kind, error, trace))
    if not _showing_mistake and threading.current_thread() is threading.main_thread():
        _showing_mistake = True
        tell_error(QApplication.activeWindow(), error.with_traceback(trace))
        _showing_mistake = False


def _log_thread_mistake(details: threading.ExceptHookArgs) -> None:
    if details.exc_value is not None:
        _log.error("unexpected error in a thread", exc_info=details.exc_value)


def _note_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _log.warning("Qt: %s", message)
