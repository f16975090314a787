"""Formatted text ↔ QTextDocument, in the manner of the agreement's template."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from nplv_desktop.domain.figures.text_fields import field_of
from nplv_desktop.gui.texts import figure_chip
from nplv_desktop.text.formatted_text import Block, BlockKind, Run

_INDENT = 24
_BELOW_PARAGRAPH = 8
_BELOW_ITEM = 4
_LINE_HEIGHT = 135
_LIST_STYLES = {
    BlockKind.BULLET: (
        QTextListFormat.Style.ListDisc,
        QTextListFormat.Style.ListCircle,
        QTextListFormat.Style.ListSquare,
    ),
    BlockKind.NUMBER: (QTextListFormat.Style.ListDecimal,) * 3,
}


def prepare(document: QTextDocument) -> None:
    """Sets what holds for the whole document; undo belongs to the session."""
    document.setUndoRedoEnabled(False)
    document.setIndentWidth(_INDENT)
    document.setDocumentMargin(12)


def char_format(bold: bool = False, italic: bool = False, *, heading: bool = False) -> QTextCharFormat:
    """How a run looks; sizes follow the font of the document."""
    made = QTextCharFormat()
    if heading:
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1)
    elif bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)
    return made


def block_format(block: Block) -> QTextBlockFormat:
    """The spacing of a block, and its heading level."""
    made = QTextBlockFormat()
    made.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(_BELOW_ITEM if block.kind.is_list else _BELOW_PARAGRAPH)
    if block.kind is BlockKind.HEADING:
        made.setHeadingLevel(block.level)
    return made


def fill(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """Puts these blocks in place of the whole document, as one change."""
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    siblings: list[tuple[BlockKind, QTextCursor]] = []
    first = True
    for block in blocks or (Block(BlockKind.PARAGRAPH),):
        if not first:
            cursor.insertBlock()
        first = False
        if (leaving := cursor.currentList()) is not None:
            leaving.remove(cursor.block())
        heading = block.kind is BlockKind.HEADING
        cursor.setBlockFormat(block_format(block))
        cursor.setBlockCharFormat(char_format(heading=heading))
        for run in block.runs:
            insert_run(cursor, run.text, char_format(run.bold, run.italic, heading=heading))
        if block.kind.is_list:
            _put_in_list(cursor, block, siblings)
        else:
            siblings.clear()
    cursor.endEditBlock()


def insert_run(cursor: QTextCursor, text: str, style: QTextCharFormat) -> None:
    """Puts text in, with its figure fields as chips."""
    plain = ""
    for character in text.replace("\n", "\u2028"):
        if field_of(character) is None:
            plain += character
            continue
        cursor.insertText(plain, style)
        cursor.insertText(figure_chip.OBJECT, figure_chip.chip_format(character, style))
        plain = ""
    cursor.insertText(plain, style)


def _put_in_list(cursor: QTextCursor, block: Block, siblings: list[tuple[BlockKind, QTextCursor]]) -> None:
    """Joins the list of the sibling before it, or begins a new one."""
    depth = min(block.level, len(siblings))
    if depth < len(siblings) and siblings[depth][0] is block.kind:
        known = siblings[depth][1].currentList()
        if known is not None:
            known.add(cursor.block())
            siblings[depth + 1 :] = []
            return
    style = QTextListFormat()
    style.setStyle(_LIST_STYLES[block.kind][min(depth, 2)])
    style.setIndent(depth + 1)
    if block.kind is BlockKind.NUMBER:
        style.setStart(block.number)
    cursor.createList(style)
    siblings[depth:] = [(block.kind, QTextCursor(cursor.block()))]


def read_blocks(document: QTextDocument) -> list[Block]:
    """Every block as it stands, empty ones and loose spaces included; `tidy` makes it canonical."""
    blocks = []
    last_list = -1
    block = document.begin()
    while block.isValid():
        made = _read_block(block, last_list)
        blocks.append(made)
        last_list = made_list.objectIndex() if (made_list := block.textList()) is not None else -1
        block = block.next()
    return blocks


def _read_block(block: QTextBlock, last_list: int) -> Block:
    heading = block.blockFormat().headingLevel()
    runs = _runs_of(block, heading > 0)
    text_list = block.textList()
    if text_list is None:
        return Block(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, runs, heading)
    style = text_list.format()
    depth = max(style.indent() - 1, 0)
    if style.style() is not QTextListFormat.Style.ListDecimal:
        return Block(BlockKind.BULLET, runs, depth)
    # Counting the item's place walks the list: only where a list is entered does anybody ask for it.
    number = style.start() + text_list.itemNumber(block) if text_list.objectIndex() != last_list else 0
    return Block(BlockKind.NUMBER, runs, depth, number)


def _runs_of(block: QTextBlock, heading: bool) -> tuple[Run, ...]:
    runs = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        if fragment.isValid():
            style = fragment.charFormat()
            bold = not heading and style.fontWeight() >= QFont.Weight.DemiBold
            runs.append(Run(figure_chip.text_of(fragment).replace("\u2028", "\n"), bold, style.fontItalic()))
        pieces += 1
    return tuple(runs)
