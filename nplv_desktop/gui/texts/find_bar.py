"""Finding and replacing in all texts of a page, in a bar under the toolbar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QWidget

from nplv_desktop.gui.forms.ui_find_bar import Ui_FindBar
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor
from nplv_desktop.gui.texts.text_search import Wanted, replaced
from nplv_desktop.gui.texts.text_units import units
from nplv_desktop.text.markdown_text import read_markdown, write_markdown

_MARGIN = 90


class FindBar(QFrame):
    """Marks every match, walks along them, replaces one or all."""

    #: All matches were replaced: ({key of the text: Markdown}, how many).
    all_replaced = Signal(object, int)
    #: It was closed.
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindBar()
        self.ui.setupUi(self)
        self._editors: list[RichTextEditor] = []
        self._places: list[tuple[RichTextEditor, int, int]] = []
        self._at = -1
        ui = self.ui
        ui.findField.textEdited.connect(self._search_anew)
        ui.capitalsBox.toggled.connect(self._search_anew)
        ui.wordsBox.toggled.connect(self._search_anew)
        ui.findField.returnPressed.connect(self.go_next)
        ui.replaceField.returnPressed.connect(self.replace_one)
        ui.nextButton.clicked.connect(self.go_next)
        ui.previousButton.clicked.connect(self.go_back)
        ui.replaceButton.clicked.connect(self.replace_one)
        ui.replaceAllButton.clicked.connect(self.replace_all)
        ui.closeButton.clicked.connect(self.close_bar)
        self.hide()

    def serve(self, editor: RichTextEditor) -> None:
        """Looks in this text too."""
        self._editors.append(editor)
        editor.markdown_edited.connect(self._search_again)

    @property
    def count(self) -> int:
        """How many matches there are."""
        return len(self._places)

    def open_bar(self, selected: str) -> None:
        """Shows the bar, looking for what was selected."""
        if selected and "\u2029" not in selected:
            self.ui.findField.setText(selected)
        self.show()
        self.ui.findField.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.findField.selectAll()
        self._search_anew()

    def close_bar(self) -> None:
        """Takes the bar and its marks away; the cursor goes to the match that was shown."""
        place = self._places[self._at] if 0 <= self._at < len(self._places) else None
        self._places = []
        self._mark()
        self.hide()
        if place is not None:
            place[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # -- found -------------------------------------------------------------------------------------------------------

    @property
    def _wanted(self) -> Wanted:
        ui = self.ui
        return Wanted(ui.findField.text(), ui.capitalsBox.isChecked(), ui.wordsBox.isChecked())

    def _search_anew(self) -> None:
        self._at = -1
        self._search()
        if self._places:
            self._show(0)

    def _search_again(self) -> None:
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        wanted = self._wanted
        self._places = []
        for editor in self._editors:
            block = editor.document().begin()
            while block.isValid():
                text = block.text()
                for start, end in wanted.places(text):
                    first, last = units(text, start), units(text, end)
                    self._places.append((editor, block.position() + first, block.position() + last))
                block = block.next()
        self._at = min(self._at, len(self._places) - 1)
        self._mark()
        self._tell()

    def _mark(self) -> None:
        for editor in self._editors:
            marks = []
            for number, (where, start, end) in enumerate(self._places):
                if where is editor:
                    mark = QTextEdit.ExtraSelection()
                    form = QTextCharFormat()
                    current = number == self._at
                    form.setBackground(theme.color("accent" if current else "attention_soft"))
                    form.setForeground(theme.color("on_accent" if current else "attention"))
                    cursor = QTextCursor(editor.document())
                    cursor.setPosition(start)
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    mark.format, mark.cursor = form, cursor
                    marks.append(mark)
            editor.setExtraSelections(marks)

    def _tell(self) -> None:
        ui = self.ui
        if not ui.findField.text():
            ui.countLabel.setText("")
        elif not self._places:
            ui.countLabel.setText("niet gevonden")
        else:
            ui.countLabel.setText(f"{self._at + 1} van {len(self._places)}" if self._at >= 0 else f"{self.count}")
        read_only = any(editor.isReadOnly() for editor in self._editors)
        for button in (ui.nextButton, ui.previousButton):
            button.setEnabled(bool(self._places))
        for link in (ui.replaceButton, ui.replaceAllButton):
            link.setEnabled(bool(self._places) and not read_only)

    def go_next(self) -> None:
        """Shows the next match; after the last comes the first."""
        if self._places:
            self._show((self._at + 1) % len(self._places))

    def go_back(self) -> None:
        """Shows the match before."""
        if self._places:
            self._show((self._at - 1) % len(self._places))

    def _show(self, number: int) -> None:
        self._at = number
        editor, start, end = self._places[number]
        cursor = QTextCursor(editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        self._mark()
        self._tell()
        area: QWidget | None = editor.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and (content := area.widget()) is not None:
            place = editor.viewport().mapTo(content, editor.cursorRect(cursor).center())
            area.ensureVisible(place.x(), place.y(), 0, _MARGIN)

    # -- replaced ----------------------------------------------------------------------------------------------------

    def replace_one(self) -> None:
        """Replaces the match that is shown, and shows the next."""
        if not self.ui.replaceButton.isEnabled():
            return
        if self._at < 0:
            self.go_next()
            return
        number = self._at
        editor, start, end = self._places[number]
        editor.replace_between(start, end, self.ui.replaceField.text())
        self._search()
        if self._places:
            self._show(number % len(self._places))

    def replace_all(self) -> None:
        """Replaces every match in every text of the page, as one undo step."""
        changed, count = {}, 0
        for editor in self._editors:
            blocks, found = replaced(read_markdown(editor.markdown), self._wanted, self._by())
            count += found
            if found:
                changed[str(editor.property("key"))] = write_markdown(blocks)
        if count:
            self.all_replaced.emit(changed, count)
            self._search()
            self.ui.countLabel.setText(f"{count} vervangen")

    def _by(self) -> str:
        return self.ui.replaceField.text()
