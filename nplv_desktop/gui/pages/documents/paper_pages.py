"""Pages as they print, below each other; a figure on them leads to its field, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from nplv_desktop.domain.figures.figure_places import FigurePlace, place_of
from nplv_desktop.gui.look import theme
from nplv_desktop.office.pdf_pages import PageImage, PrintedFigure

_GAP = 16
_WIDEST = 860
_AROUND = 3.0


class PaperPages(QWidget):
    """Shows the pages of one document at full height; the page that it stands in scrolls."""

    #: The field of a figure is wanted: (area-file path).
    place_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PageImage, ...] = ()
        self._images: list[QImage] = []
        #: The figures that lead somewhere: page number, figure, place.
        self._figures: list[tuple[int, PrintedFigure, FigurePlace]] = []
        self._at = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def figures(self) -> Sequence[tuple[int, PrintedFigure, FigurePlace]]:
        """The figures that lead somewhere, in reading order: page number from 0, figure, place."""
        return self._figures

    def show_pages(self, pages: tuple[PageImage, ...], places: Sequence[FigurePlace]) -> None:
        """Shows pages; `places` say where figures come from."""
        self._pages = pages
        self._images = [
            QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32) for page in pages
        ]
        self._figures = [
            (number, figure, place)
            for number, page in enumerate(pages)
            for figure in page.figures
            if (place := place_of(figure.text, figure.line, places)) is not None
        ]
        self._at = min(self._at, len(self._figures) - 1)
        self._fit()
        self._describe()
        self.update()

    def place_on_screen(self, number: int) -> QRectF:
        """Where a figure is drawn in this widget."""
        page_number, figure, _ = self._figures[number]
        page = self._place(page_number)
        return QRectF(
            page.left() + figure.left * page.width(),
            page.top() + figure.top * page.height(),
            (figure.right - figure.left) * page.width(),
            (figure.bottom - figure.top) * page.height(),
        ).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    # -- painted -----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = sum(round(self._place(number).height()) + _GAP for number in range(len(self._pages)))
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(max(height, 1))

    def _place(self, number: int) -> QRectF:
        width = min(self.width(), _WIDEST)
        top = 0.0
        for page in self._pages[:number]:
            top += round(page.height * width / page.width) + _GAP
        page = self._pages[number]
        return QRectF((self.width() - width) / 2, top, width, round(page.height * width / page.width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, image in enumerate(self._images):
            place = self._place(number)
            if place.intersects(QRectF(event.rect())):
                painter.drawImage(place, image)
                painter.setPen(theme.color("line"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        if 0 <= self._at < len(self._figures):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            wash = QColor(theme.color("accent"))
            wash.setAlpha(40)
            painter.setBrush(wash)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(self.place_on_screen(self._at), 3, 3)
        elif self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    # -- opened ------------------------------------------------------------------------------------------------------

    def _under(self, point: QPointF) -> int:
        return next((n for n in range(len(self._figures)) if self.place_on_screen(n).contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found >= 0 else Qt.CursorShape.ArrowCursor)
        self.setToolTip(f"Ga naar het veld van {self._figures[found][1].text}" if found >= 0 else "")
        if found != self._at and found >= 0:
            self._choose(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        if found >= 0:
            self._choose(found)
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None and self._figures:
            self._choose(max(0, min(len(self._figures) - 1, self._at + step)))
            self._reveal()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        self._at = number
        self._describe()
        self.update()

    def _open(self) -> None:
        if 0 <= self._at < len(self._figures):
            place = self._figures[self._at][2]
            self.place_opened.emit(place.field)

    def _reveal(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and (content := area.widget()) is not None:
            place = self.mapTo(content, self.place_on_screen(self._at).center())
            area.ensureVisible(round(place.x()), round(place.y()), 0, 120)

    def _describe(self) -> None:
        if 0 <= self._at < len(self._figures):
            number, figure, _ = self._figures[self._at]
            self.setAccessibleName(f"Pagina {number + 1}: {figure.text}, {figure.line}")
        else:
            self.setAccessibleName(f"Voorbeeld van {len(self._pages)} pagina's; pijltjes gaan langs de cijfers")
