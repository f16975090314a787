"""Makes the pictures of the documentation: `python -m nplv_desktop.gui.screenshots FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from nplv_desktop.gui.app import dress_application, make_application
from nplv_desktop.gui.dossier_file import DossierFile, read_dossier
from nplv_desktop.gui.main_window import MainWindow
from nplv_desktop.gui.theme import DARK, LIGHT, Theme
from nplv_desktop.store.reference import load_reference

_SIZES = ((1366, 768), (1920, 1080))


def _settle() -> None:
    """Lets the window lay itself out and paint."""
    for _ in range(20):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _own_settings() -> None:
    """Keeps the choices of the person at this machine out of the pictures."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp(prefix="nplv-"))


def _window(dossier: Path, size: tuple[int, int], area: str, page: str) -> MainWindow:
    window = MainWindow()
    window.take(DossierFile(read_dossier(dossier), load_reference()))
    window.resize(*size)
    window.session.select_area(area)
    window.pages.show_page(page)
    window.show()
    _settle()
    return window


def picture_of_window(dossier: Path, target: Path) -> Path:
    """A picture of the window on a dossier (ORV of its first filled area, 1366 × 768, light)."""
    application = make_application()
    dress_application(application)
    _own_settings()
    Theme(application).use(LIGHT)
    filled = next((area.name for area in read_dossier(dossier).programme.areas if area.orv_measures), "")
    window = _window(dossier, _SIZES[0], filled, "orv")
    window.grab().save(str(target))
    window.close()
    return target


def make_pictures(folder: Path, area: str = "Heerlen Noord") -> list[Path]:
    """Every page in both sizes and both themes, from the example dossier."""
    from nplv_desktop.example import example_dossier

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    dress_application(application)
    _own_settings()
    theme = Theme(application)
    made = []
    with tempfile.TemporaryDirectory() as scratch:
        dossier = example_dossier(Path(scratch))
        for name in (LIGHT, DARK):
            theme.use(name)
            for size in _SIZES:
                window = _window(dossier, size, area, "overview")
                for key in window.pages.keys:
                    window.pages.show_page(key)
                    _settle()
                    target = folder / f"{key}-{name}-{size[0]}.png"
                    window.grab().save(str(target))
                    made.append(target)
                window.close()
    return made


def main() -> int:
    """Writes the pictures into the folder that was named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for path in make_pictures(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")):
        print(path)
    QApplication.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
