"""A figure field inside a text: drawn as a chip with the value it has now, one character for cursor and selection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from nplv_desktop.domain.figures.figure import TextField
from nplv_desktop.domain.figures.text_fields import field_of, mark_of, with_marks
from nplv_desktop.gui.look import theme
from nplv_desktop.text.formatted_text import Block

OBJECT = "\ufffc"
_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_NAME = QTextFormat.Property.UserProperty.value + 1
_SIDE = 6.0


class FigureChips(QPyTextObject):
    """Draws the fields of one document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._values: dict[str, str] = {}
        document.documentLayout().registerHandler(_TYPE, self)

    @property
    def values(self) -> Mapping[str, str]:
        """What each field says, by name."""
        return self._values

    def show_values(self, values: Mapping[str, str]) -> None:
        """Shows other values; only a document that has fields is laid out again."""
        if values != self._values:
            self._values = dict(values)
            if OBJECT in self._document.toRawText():
                self._document.markContentsDirty(0, self._document.characterCount())

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(form.toCharFormat().font(), document.documentLayout().paintDevice())
        return QSizeF(metrics.horizontalAdvance(self._text(form)) + 2 * _SIDE, metrics.ascent() + metrics.descent())

    def drawObject(
        self, painter: QPainter, place: QRectF | QRect, document: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("accent"))
        painter.setBrush(theme.color("soft"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -1.5, -0.5), 4, 4)
        painter.setFont(form.toCharFormat().font())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._text(form))
        painter.restore()

    def _text(self, form: QTextFormat) -> str:
        name = str(form.property(_NAME) or "")
        return self._values.get(name) or name


def chip_format(mark: str, style: QTextCharFormat) -> QTextCharFormat:
    """The format of the one character that shows a field, in the style of the text around it."""
    field = field_of(mark)
    made = QTextCharFormat(style)
    made.setObjectType(_TYPE)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
    made.setProperty(_NAME, field.name if field else "")
    return made


def plain_format(style: QTextCharFormat) -> QTextCharFormat:
    """The format of text that is typed after a field: the same style, but no field."""
    made = QTextCharFormat(style)
    made.clearProperty(QTextFormat.Property.ObjectType.value)
    made.clearProperty(_NAME)
    made.clearProperty(QTextFormat.Property.TextVerticalAlignment.value)
    return made


def name_in(form: QTextCharFormat) -> str:
    """The field that a character with this format shows; "" for plain text."""
    return str(form.property(_NAME) or "") if form.objectType() == _TYPE else ""


def text_of(fragment: QTextFragment) -> str:
    """A fragment's text, with its fields as their characters; other objects and what was typed over them are left."""
    name = name_in(fragment.charFormat())
    text = fragment.text()
    return text.replace(OBJECT, mark_of(name)) if name else text


def fields_in(block: Block) -> list[TextField]:
    """The figure fields in a block, in order."""
    return [field for character in block.text if (field := field_of(character)) is not None]


def with_fields(block: Block) -> Block:
    """A pasted block with the names in braces as fields, and nothing else that would be taken for one."""
    return replace(block, runs=tuple(replace(run, text=with_marks(run.text)) for run in block.runs))
