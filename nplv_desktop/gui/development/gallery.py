"""Pictures of every page in every look, to be looked at one by one: `make screenshots`.

`python -m nplv_desktop.gui.development.gallery FOLDER` makes them for 1366 × 768 at 100 % and 1920 × 1080 at 150 %.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from html import escape
from pathlib import Path

#: Pixels of the screen and its scaling.
SCREENS = (((1366, 768), "1"), ((1920, 1080), "1.5"))
_FILLED, _EMPTY = "Heerlen Noord", "Breda Noord"
_LONGEST_WAIT = 60.0


def make_gallery(folder: Path) -> None:
    """Every page, light, dark and high contrast, on both screens, filled and empty; with a page that shows them all."""
    folder.mkdir(parents=True, exist_ok=True)
    for size, scale in SCREENS:
        # The scaling is decided before the first window: each screen is a program of its own.
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        command = [
            sys.executable,
            "-m",
            "nplv_desktop.gui.development.gallery",
            str(folder),
            str(size[0]),
            str(size[1]),
            scale,
        ]
        subprocess.run(command, check=True, env=environment)
    _write_index(folder)


def make_for_screen(folder: Path, width: int, height: int, scale: float) -> list[Path]:
    """The pictures for one screen, in this program."""
    from nplv_desktop.gui.application.app import dress_application, make_application
    from nplv_desktop.gui.development.screenshots import _own_settings, _settle, _window, open_returned_example
    from nplv_desktop.gui.look.theme import CONTRAST, DARK, LIGHT, Theme
    from nplv_desktop.work.example import example_dossier

    application = make_application()
    dress_application(application)
    _own_settings()
    theme = Theme(application)
    made = []
    with tempfile.TemporaryDirectory() as scratch:
        for name in (LIGHT, DARK, CONTRAST):
            theme.use(name)
            for area, state in ((_FILLED, "filled"), (_EMPTY, "empty")):
                dossier = example_dossier(Path(tempfile.mkdtemp(dir=scratch)))
                window = _window(dossier, (round(width / scale), round(height / scale)), area, "overview")
                if state == "filled":
                    window.session.freeze("bod van de gemeente", "Eerste bod, na de schorsing.")
                for key in window.pages.keys:
                    window.pages.show_page(key)
                    _settle()
                    if key == "preview":
                        _wait_for_preview(window)
                    if key == "returned" and state == "filled":
                        open_returned_example(window)
                    target = folder / f"{key}-{name}-{width}-{state}.png"
                    window.grab().save(str(target))
                    made.append(target)
                window.close()
                _settle()
    return made


def _wait_for_preview(window: object) -> None:
    from nplv_desktop.gui.development.screenshots import _settle
    from nplv_desktop.gui.pages.documents.preview_page import PreviewPage
    from nplv_desktop.gui.window.main_window import MainWindow

    assert isinstance(window, MainWindow)
    page = window.pages.page("preview")
    assert isinstance(page, PreviewPage)
    until = time.monotonic() + _LONGEST_WAIT
    while page.preview is None and not page.ui.problemLabel.isVisible() and time.monotonic() < until:
        _settle()
    _settle()


def _write_index(folder: Path) -> None:
    """One page with all pictures, to leaf through."""
    pictures = sorted(path.name for path in folder.glob("*.png"))
    items = "".join(
        f'<figure><a href="{escape(name)}"><img src="{escape(name)}" width="460" alt=""></a>'
        f"<figcaption>{escape(name.removesuffix('.png'))}</figcaption></figure>"
        for name in pictures
    )
    page = f'<!doctype html><meta charset="utf-8"><title>NPLV Desktop</title><div class="all">{items}</div>'
    (folder / "index.html").write_text(page, "utf-8")


def main() -> int:
    """Writes the pictures into the folder that was named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "out/screenshots")
    if len(sys.argv) > 2:
        width, height = int(sys.argv[2]), int(sys.argv[3])
        make_for_screen(folder, width, height, float(sys.argv[4]))
        return 0
    make_gallery(folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
