"""How the window looks: two sets of colour tokens, one style sheet, one font, icons that take the text's colour."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from nplv_desktop.assets import resource

LIGHT, DARK, SYSTEM = "light", "dark", "system"
_SETTING = "view/theme"
_FONTS = ("Segoe UI", "SF Pro Text", "Open Sans", "Noto Sans")
_TEXT_PIXELS = 13
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
        """What was chosen: light, dark or system."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Chooses light, dark or system, and remembers it."""
        self._choice = choice
        QSettings().setValue(_SETTING, choice)
        self._apply()

    def use(self, name: str) -> None:
        """Shows light or dark without remembering it, for pictures."""
        self._choice = name
        self._apply()

    def _follow_system(self) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.name = self._choice if self._choice in (LIGHT, DARK) else (DARK if dark else LIGHT)
        _tokens.clear()
        _tokens.update(json.loads(resource("style", f"{self.name}.json").read_text("utf-8")))
        _pixmaps.clear()
        self._application.setPalette(_palette())
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit(self.name)

    def _style_sheet(self) -> str:
        folder = Path(self._sheet_icons.name)
        for icon_name, token in _SHEET_ICONS.items():
            svg = _svg(icon_name, _tokens[token])
            (folder / f"{icon_name}-{self.name}.svg").write_bytes(svg)
        values = {**_tokens, "icons": folder.as_posix(), "theme": self.name}
        sheets = sorted(resource("style").glob("*.qss"), key=lambda path: (path.stem != "base", path.stem))
        return "\n".join(Template(path.read_text("utf-8")).substitute(values) for path in sheets)


_tokens: dict[str, str] = {}
_pixmaps: dict[tuple[str, str, int, int, float], QPixmap] = {}


def color(token: str) -> QColor:
    """The colour of a token ("accent") in the theme in force; asked for at paint time."""
    return QColor(_tokens[token])


def interface_font() -> QFont:
    """The system's interface font where it is a good one, else one with Dutch text; figures of equal width."""
    families = set(QFontDatabase.families())
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    preferred = next((name for name in _FONTS if name in families), None)
    if preferred and sys.platform != "darwin":
        font.setFamily(preferred)
    font.setPixelSize(_TEXT_PIXELS)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def icon(name: str, token: str = "muted") -> QIcon:
    """A Lucide icon in the colour of a token, following the theme."""
    return QIcon(_TintedIcon(name, token))


def _svg(name: str, colour: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())


class _TintedIcon(QIconEngine):
    """Draws an icon in the colour that its token has at that moment."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        QSvgRenderer(QByteArray(_svg(self._name, _tokens[token]))).render(painter, QRectF(rect))
        painter.setOpacity(1.0)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedIcon(self._name, self._token)


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
