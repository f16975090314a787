"""The editor for the area's own texts: headings, bullets, numbers, bold and italic, stored as Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QWidget

from nplv_desktop.domain.figures.text_fields import filled, mark_of, with_marks, without_marks
from nplv_desktop.gui.fields.text_change import end_of_change
from nplv_desktop.gui.fields.undo_keys import is_undo_or_redo, leave_to_window
from nplv_desktop.gui.texts import block_editing, text_document
from nplv_desktop.gui.texts.figure_chip import (
    OBJECT,
    FigureChips,
    chip_format,
    fields_in,
    name_in,
    plain_format,
    with_fields,
)
from nplv_desktop.gui.texts.pasted_text import Pasted, from_html, from_plain
from nplv_desktop.gui.texts.spell_check import Misspelled, Suggestions, word_at
from nplv_desktop.gui.texts.text_units import characters, units
from nplv_desktop.text.formatted_text import LONGEST_TEXT, Block, BlockKind, clean_characters, count_words, tidy
from nplv_desktop.text.markdown_text import read_markdown, write_markdown

_OWN_FORMAT = "text/markdown"
_TYPED_MARKERS = {"-": BlockKind.BULLET, "*": BlockKind.BULLET, "1.": BlockKind.NUMBER, "#": BlockKind.HEADING}
_VIEW_MARGIN = 64


@dataclass(frozen=True, slots=True)
class TextStyle:
    """What holds where the cursor stands."""

    kind: BlockKind
    bold: bool
    italic: bool


class RichTextEditor(QTextEdit):
    """A text in the styles of the template; grows with its content, and leaves undo to the session."""

    #: The text was changed by the person at the keyboard: (Markdown), "" where it was emptied.
    markdown_edited = Signal(str)
    #: The style at the cursor may be another one.
    style_changed = Signal()
    #: The text became longer than fits; what was too much is not there: (Dutch sentence).
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Rises where a new undo step should begin (a new paragraph, a paste, a change of kind).
        self.step = 0
        self._markdown = ""
        self._filling = False
        self._minimum_lines = 6
        self._word_count = 0
        self._hint = ""
        text_document.prepare(self.document())
        self._chips = FigureChips(self.document())
        self._misspelled = Misspelled(self.document())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill([])
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._follow_cursor)
        self.currentCharFormatChanged.connect(self._tell_style)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    # -- value -------------------------------------------------------------------------------------------------------

    @property
    def markdown(self) -> str:
        """The text as Markdown."""
        return self._markdown

    @property
    def word_count(self) -> int:
        """The number of words."""
        return self._word_count

    def set_markdown(self, markdown: str | None) -> None:
        """Shows a text; one that already stands here is left alone, so that the cursor stays."""
        wanted = markdown or ""
        if wanted == self._markdown:
            return
        before = self.toPlainText()
        self._markdown = wanted
        blocks = read_markdown(wanted)
        self._fill(blocks)
        self._word_count = count_words(blocks)
        self._place_cursor_at(end_of_change(before, self.toPlainText()) if self.hasFocus() else 0)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Shows what the figure fields in the text say now."""
        self._chips.show_values(values)
        names = dict.fromkeys(field.title for block in self._blocks() for field in fields_in(block))
        self.setAccessibleDescription(f"Cijfers die meelopen: {', '.join(names)}" if names else "")

    def insert_field(self, name: str) -> None:
        """Puts a figure field where the cursor stands."""
        self._begin_step()
        style = plain_format(self.currentCharFormat())
        cursor = self.textCursor()
        cursor.insertText(OBJECT, chip_format(mark_of(name), style))
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(style)

    def replace_between(self, start: int, end: int, text: str) -> None:
        """Puts another text between two positions, in the style of what stood there."""
        self._begin_step()
        cursor = self.textCursor()
        cursor.setPosition(start + 1)
        style = plain_format(cursor.charFormat())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(without_marks(clean_characters(text)), style)
        self.setTextCursor(cursor)

    def set_minimum_lines(self, lines: int) -> None:
        """The height that an empty editor has."""
        self._minimum_lines = lines
        self._fit()

    # -- style -------------------------------------------------------------------------------------------------------

    def style_at_cursor(self) -> TextStyle:
        """What holds at the cursor, for the buttons of a toolbar."""
        kind = self._blocks()[self.textCursor().blockNumber()].kind
        style = self.currentCharFormat()
        bold = kind is not BlockKind.HEADING and style.fontWeight() >= QFont.Weight.DemiBold
        return TextStyle(kind, bold, style.fontItalic())

    def toggle_bold(self) -> None:
        """Makes the selection, or what is typed next, bold or not."""
        self._begin_step()
        style = self.style_at_cursor()
        if style.kind is not BlockKind.HEADING:
            self.setFontWeight(QFont.Weight.Normal if style.bold else QFont.Weight.Bold)

    def toggle_italic(self) -> None:
        """Makes the selection, or what is typed next, italic or not."""
        self._begin_step()
        self.setFontItalic(not self.style_at_cursor().italic)

    def toggle_kind(self, kind: BlockKind) -> None:
        """Makes the blocks of the selection this kind, or paragraphs again where they all were."""
        blocks = self._blocks()
        first, last = self._selected_blocks()
        all_are = all(block.kind is kind for block in blocks[first : last + 1])
        self._change(block_editing.with_kind(blocks, first, last, BlockKind.PARAGRAPH if all_are else kind))

    def _selected_blocks(self) -> tuple[int, int]:
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        return first, document.findBlock(cursor.selectionEnd()).blockNumber()

    # -- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        return False if leave_to_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_or_redo(event):
            event.ignore()
        elif self.isReadOnly() or not self._handled(event):
            if name_in(self.currentCharFormat()):
                # What is typed after a field is text again.
                self.setCurrentCharFormat(plain_format(self.currentCharFormat()))
            super().keyPressEvent(event)
            if event.text() == "}" and not self.isReadOnly():
                self._typed_field()

    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab at the beginning of an item makes it deeper where it can be; everywhere else Tab leaves the field.
        cursor = self.textCursor()
        blocks = self._blocks()
        index = cursor.blockNumber()
        if not self.isReadOnly() and cursor.atBlockStart() and not cursor.hasSelection():
            can_move = block_editing.can_deepen(blocks, index) if next else self._is_nested(blocks[index])
            if can_move:
                self._change(block_editing.deepened(blocks, index, 1 if next else -1))
                return True
        return super().focusNextPrevChild(next)

    @staticmethod
    def _is_nested(block: Block) -> bool:
        return block.kind.is_list and block.level > 0

    def _handled(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        cursor = self.textCursor()
        if modifiers or cursor.hasSelection():
            return False
        kind = self._blocks()[cursor.blockNumber()].kind
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._begin_step()
                return self._entered(kind)
            case Qt.Key.Key_Backspace if cursor.atBlockStart() and kind is not BlockKind.PARAGRAPH:
                self._step_out()
                return True
            case Qt.Key.Key_Space if kind is BlockKind.PARAGRAPH:
                return self._typed_marker()
        return False

    def _entered(self, kind: BlockKind) -> bool:
        """Enter: an empty item ends its list, and after a heading comes a paragraph."""
        cursor = self.textCursor()
        if kind.is_list and not cursor.block().text():
            self._step_out()
            return True
        if kind is BlockKind.HEADING and cursor.atBlockEnd():
            cursor.insertBlock(text_document.block_format(Block(BlockKind.PARAGRAPH)), text_document.char_format())
            self.setTextCursor(cursor)
            return True
        return False

    def _step_out(self) -> None:
        """An item goes one level up; one that is at the top, and a heading, becomes a paragraph."""
        blocks = self._blocks()
        index = self.textCursor().blockNumber()
        if self._is_nested(blocks[index]):
            self._change(block_editing.deepened(blocks, index, -1))
        else:
            self._change(block_editing.with_kind(blocks, index, index, BlockKind.PARAGRAPH))

    def _typed_field(self) -> None:
        """The name of a field typed in braces becomes the field."""
        cursor = self.textCursor()
        typed = cursor.block().text()[: cursor.positionInBlock()]
        name = typed[typed.rfind("{") + 1 : -1]
        if typed.rfind("{") < 0 or with_marks(f"{{{name}}}") == f"{{{name}}}":
            return
        cursor.setPosition(cursor.position() - len(name) - 2, QTextCursor.MoveMode.KeepAnchor)
        self._filling = True
        cursor.removeSelectedText()
        self._filling = False
        self.setTextCursor(cursor)
        self.insert_field(name)

    def _typed_marker(self) -> bool:
        """A marker and a space at the beginning of a paragraph become what the marker stands for."""
        cursor = self.textCursor()
        typed = cursor.block().text()[: cursor.positionInBlock()]
        kind = _TYPED_MARKERS.get(re.sub(r"^#{2,3}$", "#", typed))
        if kind is None:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._filling = True
        cursor.removeSelectedText()
        self._filling = False
        index = cursor.blockNumber()
        self._change(block_editing.with_kind(self._blocks(), index, index, kind))
        return True

    # -- clipboard ---------------------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        made = super().createMimeDataFromSelection()
        copied = QTextDocument()
        QTextCursor(copied).insertFragment(self.textCursor().selection())
        blocks = text_document.read_blocks(copied)
        if any(fields_in(block) for block in blocks):
            # Other programs get the figures as they are now.
            made = QMimeData()
            text_document.fill(QTextCursor(copied), [self._filled(block) for block in blocks])
            made.setText(copied.toPlainText())
            made.setHtml(copied.toHtml())
        made.setData(_OWN_FORMAT, write_markdown(tuple(blocks)).encode())
        return made

    def _filled(self, block: Block) -> Block:
        return replace(block, runs=tuple(replace(run, text=filled(run.text, self._chips.values)) for run in block.runs))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        self._filling = True
        self.textCursor().removeSelectedText()
        self._filling = False
        pasted = self._pasted(source, LONGEST_TEXT - self.document().characterCount())
        if pasted.blocks:
            cursor = self.textCursor()
            index = cursor.blockNumber()
            position = characters(cursor.block().text(), cursor.positionInBlock())
            blocks, index, position = block_editing.with_blocks_put_in(self._blocks(), index, position, pasted.blocks)
            self._begin_step()
            self._fill(blocks)
            self._place_cursor_in(index, position)
        self._tell()
        if pasted.shortened:
            self.refused.emit("De geplakte tekst was langer dan 200.000 tekens; het einde is weggelaten.")

    @staticmethod
    def _pasted(source: QMimeData, room: int) -> Pasted:
        if source.hasFormat(_OWN_FORMAT):
            markdown = bytes(source.data(_OWN_FORMAT).data()).decode("utf-8", "replace")
            if len(markdown) <= room:
                return Pasted(read_markdown(markdown), False)
        pasted = from_html(source.html(), room) if source.hasHtml() else None
        pasted = from_plain(source.text(), room) if pasted is None else pasted
        return Pasted(tuple(map(with_fields, pasted.blocks)), pasted.shortened)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _blocks(self) -> list[Block]:
        return text_document.read_blocks(self.document())

    def _begin_step(self) -> None:
        self.step += 1

    def _change(self, blocks: Sequence[Block]) -> None:
        """Puts changed blocks in place and keeps the selection; the number of blocks is the same."""
        self._begin_step()
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self._fill(blocks)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._tell()

    def _fill(self, blocks: Sequence[Block]) -> None:
        self._filling = True
        text_document.fill(QTextCursor(self.document()), blocks)
        self._filling = False
        self._tell_style()

    def _place_cursor_at(self, position: int) -> None:
        cursor = self.textCursor()
        text = self.toPlainText()
        cursor.setPosition(min(units(text, position), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _place_cursor_in(self, block: int, position: int) -> None:
        found = self.document().findBlockByNumber(block)
        cursor = self.textCursor()
        cursor.setPosition(found.position() + units(found.text(), position))
        self.setTextCursor(cursor)

    def _tell(self) -> None:
        if self._filling:
            return
        blocks = tidy(self._blocks())
        markdown = write_markdown(blocks)
        if len(markdown) > LONGEST_TEXT:
            kept, self._markdown = self._markdown, ""
            self.set_markdown(kept)
            self.refused.emit("Deze tekst is te lang: er passen 200.000 tekens in. De laatste wijziging is weggelaten.")
            return
        self._word_count = count_words(blocks)
        if markdown != self._markdown:
            self._markdown = markdown
            self.markdown_edited.emit(markdown)

    def _tell_style(self) -> None:
        if not self._filling:
            self.style_changed.emit()

    # -- size and place ----------------------------------------------------------------------------------------------

    def setPlaceholderText(self, text: str) -> None:
        """The text that an empty editor shows; Qt's own shows no more than its first line."""
        self._hint = text

    def placeholderText(self) -> str:
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            margin = round(self.document().documentMargin())
            place = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap), self._hint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._misspelled.start()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # All of the text is in sight: the wheel is for the page.
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cursor = self.cursorForPosition(event.pos())
        word = "" if self.isReadOnly() else word_at(cursor)
        if word:
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            suggestions = Suggestions(word, menu)
            suggestions.chosen.connect(lambda chosen: self.replace_between(start, end, chosen))
        menu.popup(event.globalPos())

    def _fit(self) -> None:
        around = max(self.height() - self.viewport().height(), 0)
        margins = 2 * self.document().documentMargin()
        lines = self._minimum_lines * self.fontMetrics().lineSpacing() * 1.35
        wanted = round(max(self.document().size().height(), lines + margins)) + around
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _follow_cursor(self) -> None:
        """The page scrolls along with the cursor, since the editor itself never scrolls."""
        self._tell_style()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.hasFocus() and (content := area.widget()) is not None:
            place = self.viewport().mapTo(content, self.cursorRect().center())
            area.ensureVisible(place.x(), place.y(), 0, _VIEW_MARGIN)
