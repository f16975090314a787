"""The manual, readable without a network: the pages of `docs/handleiding.md` with their pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QPixmap,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from nplv_desktop.gui.look.fitting import fit_to_screen
from nplv_desktop.system.assets import manual

_TEXT_WIDTH = 680
#: Deeper headings are no chapters.
_DEEPEST = 3
_LIST_WIDTH = 250


class _Pages(QTextBrowser):
    """Shows the text; pictures are made as wide as it."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setOpenExternalLinks(False)
        self.setOpenLinks(False)

    def loadResource(self, type_: int, name: QUrl | str) -> object:
        path = (self._folder / (name if isinstance(name, str) else name.toString())).resolve()
        if type_ != QTextDocument.ResourceType.ImageResource.value or self._folder.resolve() not in path.parents:
            return None
        picture = QPixmap(str(path))
        if picture.width() > _TEXT_WIDTH:
            picture = picture.scaledToWidth(_TEXT_WIDTH, Qt.TransformationMode.SmoothTransformation)
        return picture


class ManualWindow(QWidget):
    """Chapters on the left, text on the right; Ctrl+F looks for a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Handleiding – NPLV Desktop")
        self.setObjectName("startWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        path = manual()
        self.pages = _Pages(path.parent)
        self.pages.setAccessibleName("Handleiding")
        self.pages.setMarkdown(path.read_text("utf-8"))
        self.pages.setObjectName("manualPages")
        self._space_out()
        self.chapters = QListWidget()
        self.chapters.setObjectName("chapters")
        self.chapters.setAccessibleName("Hoofdstukken")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Zoek in de handleiding…")
        self.search.setAccessibleName("Zoek in de handleiding")
        self.search.setClearButtonEnabled(True)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(self.chapters)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(20)
        layout.addLayout(side)
        layout.addWidget(self.pages, 1)
        self.search.setFixedWidth(_LIST_WIDTH)
        self.chapters.setFixedWidth(_LIST_WIDTH)
        self._fill_chapters()
        self.chapters.currentItemChanged.connect(self._open_chapter)
        self.search.returnPressed.connect(self.find_next)
        self.search.textEdited.connect(self._find_first)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        fit_to_screen(self, 1060, 720)

    def find_next(self) -> bool:
        """Goes to the next place where the word that is looked for stands; from the end on at the beginning."""
        wanted = self.search.text().strip()
        if not wanted:
            return False
        if self.pages.find(wanted):
            return True
        self.pages.moveCursor(QTextCursor.MoveOperation.Start)
        return bool(self.pages.find(wanted))

    def _find_first(self) -> None:
        self.pages.moveCursor(QTextCursor.MoveOperation.Start)
        self.find_next()

    def _space_out(self) -> None:
        """Gives headings, paragraphs and lists the room that they have in the window itself."""
        block = self.pages.document().begin()
        while block.isValid():
            form = block.blockFormat()
            heading = form.headingLevel()
            form.setTopMargin({0: 0, 1: 0, 2: 22}.get(heading, 14))
            form.setBottomMargin(2 if block.textList() else 8)
            if "\ufffc" not in block.text():
                form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            if heading:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setProperty(QTextFormat.Property.FontPixelSize, {1: 21, 2: 17}.get(heading, 14))
                letters.setFontWeight(QFont.Weight.DemiBold)
                cursor.mergeCharFormat(letters)
            block = block.next()

    def _fill_chapters(self) -> None:
        block = self.pages.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if 1 < level <= _DEEPEST:
                item = QListWidgetItem("    " * max(0, level - 2) + block.text())
                item.setData(Qt.ItemDataRole.UserRole, block.position())
                self.chapters.addItem(item)
            block = block.next()

    def _open_chapter(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        block: QTextBlock = self.pages.document().findBlock(item.data(Qt.ItemDataRole.UserRole))
        self.pages.setTextCursor(QTextCursor(block))
        top = self.pages.document().documentLayout().blockBoundingRect(block).top()
        self.pages.verticalScrollBar().setValue(int(top))
