"""The presentation: one calm view of band and sums for the beamer, in letters that read from across the room."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.changes.field_changes import changes_between
from nplv_desktop.domain.dutch.formatting import millions_range
from nplv_desktop.domain.figures.all_figures import BLOCKS, PANEL_ROWS
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.session.session import Session

#: The view is drawn as if it were this large, and scaled; the smallest letters are 22 of 720 lines.
_WIDTH, _HEIGHT = 1280.0, 720.0
_MARGIN = 72.0
_SMALL, _NORMAL, _NAME, _FIGURE, _TOTAL = 22, 24, 28, 44, 84
_BAR = QRectF(_MARGIN, 286, _WIDTH - 2 * _MARGIN, 26)
_ROOM = Decimal("1.35")
_RANGE = 1.5
#: Lighter than this is a light theme.
_HALF = 128


class Presentation(QWidget):
    """Shows the area of a session and follows every change; Esc or F5 ends it."""

    #: It was closed.
    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._session = session
        self._before = session.figures
        #: What changed: the total since the presentation began, and the last change.
        self.news = ""
        self.setWindowTitle("NPLV Desktop – presentatie")
        self.setCursor(Qt.CursorShape.BlankCursor)
        # A step on the undo stack is complete only after it was told.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        session.changed.connect(self._refresh_soon)
        session.area_selected.connect(self._start_over)
        self._describe()

    def show_beside(self, window: QWidget) -> None:
        """Shows it over a whole screen: another one than the window's where there is one."""
        own = window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        screen = others[0] if others else own
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        if others:
            window.activateWindow()
        else:
            self.activateWindow()

    # -- figures -----------------------------------------------------------------------------------------------------

    def _start_over(self) -> None:
        self._before = self._session.figures
        self._refresh()

    def _refresh_soon(self) -> None:
        self._soon.start(0)

    def _refresh(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        """What a screen reader says: the same as what is drawn."""
        self.news = self._news_now()
        figures = self._session.figures
        parts = [f"{label}: {value}" for label, value, _ in self.blocks(figures)]
        self.setAccessibleName(f"{self._session.area.name}, totaal {self.total(figures)}")
        self.setAccessibleDescription(". ".join([*parts, self.news]))

    @staticmethod
    def total(figures: Totals) -> str:
        """The large figure."""
        return PANEL_ROWS["total"].shown(figures)

    @staticmethod
    def blocks(figures: Totals) -> list[tuple[str, str, str]]:
        """The sums under the band: label, figure in EUR mln or dwellings, and a line below it."""
        return [
            (block.label, block.value(figures), block.below(figures)) for block in BLOCKS if block.is_shown(figures)
        ]

    def _news_now(self) -> str:
        figures = self._session.figures
        difference = figures.total.high - self._before.total.high
        parts = []
        if difference:
            parts.append(f"{'▲' if difference > 0 else '▼'} {_sum(abs(difference))} sinds het begin")
        change = self._session.last_change
        if change is not None:
            _, before, after = change
            # A planlijst is told by what was done to it; comparing all its cells takes too long here.
            changes = changes_between(replace(before, planlijst=()), replace(after, planlijst=()))
            if len(changes) == 1:
                (only,) = changes
                parts.append(f"{only.field}: {only.before or '–'} → {only.after or '–'}")
            elif changes or before.planlijst is not after.planlijst:
                parts.append(change[0])
        return "  ·  ".join(parts)

    # -- drawn -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("surface"))
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.translate((self.width() - _WIDTH * scale) / 2, (self.height() - _HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        figures = self._session.figures
        self._draw_head(painter, figures)
        self._draw_band(painter, figures)
        self._draw_blocks(painter, figures)
        self._draw_news(painter)

    def _text(
        self, painter: QPainter, place: QPointF, text: str, size: int, colour: QColor, *, bold: bool = False,
        width: float = _WIDTH - 2 * _MARGIN,
    ) -> None:  # fmt: skip
        """One line from a point on its base line; smaller where it would not fit."""
        font = QFont(theme.interface_font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setPixelSize(size)
        taken = QFontMetricsF(font).horizontalAdvance(text)
        if taken > width:
            font.setPixelSize(max(_SMALL, int(size * width / taken)))
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(place, text)

    def _draw_head(self, painter: QPainter, figures: Totals) -> None:
        muted = theme.color("muted")
        name = self._session.area.name
        self._text(painter, QPointF(_MARGIN, 86), name, _NAME, theme.color("text"), bold=True, width=560)
        period = f"Woningbouw en leefbaarheid {figures.parameters.period}"
        font = QFont(theme.interface_font())
        font.setPixelSize(_SMALL)
        right = _WIDTH - _MARGIN - QFontMetricsF(font).horizontalAdvance(period)
        self._text(painter, QPointF(right, 86), period, _SMALL, muted)
        self._text(painter, QPointF(_MARGIN, 160), "Totaal rijksbijdrage, incl. btw", _SMALL, muted)
        deep = theme.color("deep") if theme.color("surface").lightness() > _HALF else theme.color("accent")
        self._text(painter, QPointF(_MARGIN, 245), self.total(figures), _TOTAL, deep, bold=True)

    @staticmethod
    def _draw_band(painter: QPainter, figures: Totals) -> None:
        band = figures.band
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(_BAR, 13, 13)
        if band.high <= 0:
            return
        scale = max(band.high * _ROOM, Decimal(1))

        def place(amount: Decimal) -> float:
            return _BAR.left() + float(min(max(amount / scale, Decimal(0)), Decimal(1))) * _BAR.width()

        left, right = place(band.low), place(band.high)
        painter.setBrush(theme.color("band"))
        painter.drawRoundedRect(QRectF(left, _BAR.top(), max(right - left, 13), _BAR.height()), 13, 13)
        painter.setBrush(theme.color("band_middle"))
        painter.drawRoundedRect(QRectF(place(band.middle) - 2.5, _BAR.top() - 3, 5, _BAR.height() + 6), 2, 2)

    def _draw_blocks(self, painter: QPainter, figures: Totals) -> None:
        blocks = self.blocks(figures)
        # The first is a range, and wider.
        widths = [_RANGE, *[1.0] * (len(blocks) - 1)]
        left, step = _MARGIN, 0.0
        for (label, value, below), share in zip(blocks, widths, strict=True):
            left += step
            step = (_WIDTH - 2 * _MARGIN + 24) * share / sum(widths)
            lines = ((375, label, _SMALL, "muted"), (423, value, _FIGURE, "text"), (455, below, _SMALL, "muted"))
            for line, text, size, token in lines:
                self._text(
                    painter, QPointF(left, line), text, size, theme.color(token), bold=size == _FIGURE, width=step - 24
                )

    def _draw_news(self, painter: QPainter) -> None:
        news = self.news
        token = "attention" if news.startswith("▼") else "fine"
        self._text(painter, QPointF(_MARGIN, 535), news, _NORMAL, theme.color(token), bold=True)

    # -- ended -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.ended.emit()


def _sum(amount: Decimal) -> str:
    return millions_range(amount, amount)
