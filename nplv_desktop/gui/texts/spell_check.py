"""Marks words that are not in the word list, offers others, and learns words; all but the marking in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QAction, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu

from nplv_desktop.gui.look import theme
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.texts.text_units import units
from nplv_desktop.text.spelling import Speller, words_in

_SETTING = "texts/spelling"
_SOON = 250


class SpellCheck(QObject):
    """The one speller of the program and whether it is switched on."""

    #: Other words count as right than before, or marking was switched on or off.
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speller: Speller | None = None
        self._question = LatestAnswer(self)
        self._asked: set[str] = set()
        #: Words that were looked up: whether they are right.
        self._verdicts: dict[str, bool] = {}
        self._wanted: set[str] = set()
        self._is_on = bool(QSettings().value(_SETTING, True, type=bool))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._look_up)

    @property
    def is_on(self) -> bool:
        """Whether words are marked."""
        return self._is_on

    def switch(self, on: bool) -> None:
        """Switches marking on or off, and remembers that."""
        self._is_on = on
        QSettings().setValue(_SETTING, on)
        self.changed.emit()

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be wrong; one that was not looked up yet will be, in the background."""
        if not self._is_on:
            return False
        verdict = self._verdicts.get(word)
        if verdict is None:
            self._wanted.add(word)
            if not self._soon.isActive() and not self._question.is_open:
                self._soon.start()
            return False
        return not verdict

    def learn(self, word: str) -> None:
        """Takes a word as right from now on."""
        if self._speller is not None:
            self._speller.add(word)
        self._verdicts = {known: right for known, right in self._verdicts.items() if right}
        self._verdicts[word] = True
        if self._question.is_open:
            # What is being looked up was asked of a list without this word.
            self._question.forget()
            self._wanted |= self._asked
            self._soon.start()
        self.changed.emit()

    def suggesting(self, word: str) -> Callable[[Progress], list[str]]:
        """What looks for words that may be meant; for the background."""
        speller = self._speller

        def work(progress: Progress) -> list[str]:
            return speller.suggestions(word) if speller is not None else []

        return work

    def _look_up(self) -> None:
        if not self._wanted or self._question.is_open:
            return
        words, self._wanted = self._wanted, set()
        self._asked = words

        def work(progress: Progress) -> tuple[Speller | None, dict[str, bool]]:
            speller = self._speller or _load()
            return speller, {word: speller is None or speller.is_right(word) for word in words}

        takers = Takers(self._take, self._give_up, unwanted=self._take_speller)
        # In turn: a word list is loaded once.
        self._question.ask(work, takers, in_turn=True)

    def _take_speller(self, found: tuple[Speller | None, dict[str, bool]]) -> None:
        """Keeps the word list that was loaded for an answer that is not wanted any more."""
        self._speller = self._speller or found[0]

    def _take(self, found: tuple[Speller | None, dict[str, bool]]) -> None:
        self._speller, verdicts = found
        self._verdicts.update(verdicts)
        if not all(verdicts.values()):
            self.changed.emit()
        if self._wanted:
            self._soon.start()

    def _give_up(self, _error: BaseException) -> None:
        # Without a speller nothing is marked; the texts are as good as before.
        self._is_on = False


def _load() -> Speller | None:
    from platformdirs import user_config_dir

    try:
        return Speller(Path(user_config_dir("nplv-desktop", appauthor=False)) / "woordenlijst.txt")
    except ImportError:
        return None


_check: list[SpellCheck] = []


def spell_check() -> SpellCheck:
    """The one spell check of the program."""
    if not _check:
        _check.append(SpellCheck())
    return _check[0]


class Misspelled(QSyntaxHighlighter):
    """Underlines wrong words in one document; the text itself stays as it is."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._started = False

    def start(self) -> None:
        """Begins when the text comes into sight: loading a word list for pages nobody looks at costs memory."""
        if not self._started:
            self._started = True
            spell_check().changed.connect(self.rehighlight)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        check = spell_check()
        if not (self._started and check.is_on):
            return
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(theme.color("error"))
        for start, word in words_in(text):
            if check.is_wrong(word):
                self.setFormat(units(text, start), units(word, len(word)), wrong)


def word_at(cursor: QTextCursor) -> str:
    """The wrong word at a cursor, selected in it; "" where there is none."""
    block, place = cursor.block(), cursor.positionInBlock()
    for start, word in words_in(block.text()):
        begin = units(block.text(), start)
        if begin <= place <= begin + units(word, len(word)) and spell_check().is_wrong(word):
            cursor.setPosition(block.position() + begin)
            end = block.position() + begin + units(word, len(word))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return word
    return ""


class Suggestions(QObject):
    """The part of a context menu about one wrong word."""

    #: A word was chosen to stand there: (word).
    chosen = Signal(str)

    def __init__(self, word: str, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        first = menu.actions()[0] if menu.actions() else None
        self._busy = QAction("Suggesties zoeken…", menu)
        self._busy.setEnabled(False)
        self._learn = QAction(f"“{word}” aan mijn woordenlijst toevoegen", menu)
        self._learn.triggered.connect(partial(spell_check().learn, word))
        made = [self._busy, self._learn]
        menu.insertActions(first, made) if first else menu.addActions(made)
        if first:
            menu.insertSeparator(first)
        self._question = LatestAnswer(self)
        self._question.ask(spell_check().suggesting(word), Takers(self._show, self._give_up))

    def _give_up(self, _error: BaseException) -> None:
        self._show([])

    def _show(self, words: list[str]) -> None:
        for word in words:
            action = QAction(word, self._menu)
            action.triggered.connect(partial(self.chosen.emit, word))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            self._menu.insertAction(self._busy, action)
        if words:
            self._menu.removeAction(self._busy)
        else:
            self._busy.setText("Geen suggesties")
