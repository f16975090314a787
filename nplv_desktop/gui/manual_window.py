"""The manual, readable without a network: the pages of `docs/handleiding.md` with their pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from nplv_desktop.assets import manual

_TEXT_WIDTH = 720
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
        self.chapters = QListWidget()
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
        self.resize(1060, 720)

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

    def _fill_chapters(self) -> None:
        block = self.pages.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if 0 < level <= 3:
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
