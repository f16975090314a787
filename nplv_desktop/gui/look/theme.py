"""How the window looks: three sets of colour tokens, one style sheet, one font."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from nplv_desktop.system.assets import resource

LIGHT, DARK, CONTRAST, SYSTEM = "light", "dark", "contrast", "system"
_SETTING = "view/theme"
_FONTS = ("Segoe UI", "SF Pro Text", "Open Sans", "Noto Sans")
_TEXT_PIXELS = 13
_HALF_LIGHT = 128
#: Icons that the style sheet itself draws, with the token that colours them.
_SHEET_ICONS = {"chevron-down": "muted", "check": "on_accent"}


class Theme(QObject):
    """The theme in force; one for the application."""

    #: The colours changed: (name of the theme).
    changed = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = str(QSettings().value(_SETTING, SYSTEM))
        self._sheet_icons = tempfile.TemporaryDirectory(prefix="nplv-")
        self.name = LIGHT
        application.setStyle("Fusion")
        application.setFont(interface_font())
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def choice(self) -> str:
        """What was chosen: light, dark, contrast or system."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Chooses light, dark, high contrast or system, and remembers it."""
        self._choice = choice
        QSettings().setValue(_SETTING, choice)
        self._apply()

    def use(self, name: str) -> None:
        """Shows light, dark or high contrast without remembering it, for pictures."""
        self._choice = name
        self._apply()

    def _follow_system(self) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.name = self._choice if self._choice in (LIGHT, DARK, CONTRAST) else self._of_system()
        _tokens.clear()
        _tokens.update(json.loads(resource("style", f"{self.name}.json").read_text("utf-8")))
        self._application.setPalette(_palette())
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit(self.name)

    def _of_system(self) -> str:
        """Dark where the system's own windows are; asked of its palette, as that is there first.

        Where the system asks for high contrast and Qt tells so (6.10 and later), that comes first.
        """
        accessibility = getattr(self._application.styleHints(), "accessibility", None)
        if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        ground = self._application.style().standardPalette().color(QPalette.ColorRole.Window)
        return DARK if ground.lightness() < _HALF_LIGHT else LIGHT

    def _style_sheet(self) -> str:
        folder = Path(self._sheet_icons.name)
        for icon_name, token in _SHEET_ICONS.items():
            svg = svg_of(icon_name, _tokens[token])
            (folder / f"{icon_name}-{self.name}.svg").write_bytes(svg)
        values = {**_tokens, "icons": folder.as_posix(), "theme": self.name}
        sheets = sorted(resource("style").glob("*.qss"), key=lambda path: (path.stem != "base", path.stem))
        return "\n".join(Template(path.read_text("utf-8")).substitute(values) for path in sheets)


_tokens: dict[str, str] = {}


def color(token: str) -> QColor:
    """The colour of a token ("accent") in the theme in force; asked for at paint time."""
    return QColor(_tokens[token])


def interface_font() -> QFont:
    """The system's interface font where it is a good one, else one with Dutch text; figures of equal width."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    if sys.platform != "darwin":
        # Qt takes the first that is there, without listing every font of the machine.
        font.setFamilies([*_FONTS, font.family()])
    font.setPixelSize(_TEXT_PIXELS)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def svg_of(name: str, colour: str) -> bytes:
    """The Lucide icon with this name in a colour ("#01689B")."""
    return resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())


def _palette() -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "raised",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.ToolTipBase: "text",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "line_strong",
        QPalette.ColorRole.Light: "raised",
    }
    for role, token in roles.items():
        palette.setColor(role, color(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, color("disabled"))
    return palette
