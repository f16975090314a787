"""One of the area's texts on a page: the editor, its count of words, and the session."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.gui.findings.finding_strips import FindingStrips
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor


class AreaTextField(QObject):
    """Ties an editor to `area.texts.<key>`; `label` is the Dutch name that undo shows.

    `words` shows the count, `notice` says what was not taken over; it is empty otherwise.
    """

    def __init__(
        self, session: Session, key: str, label: str, editor: RichTextEditor, words: QLabel, notice: QLabel
    ) -> None:
        super().__init__(editor)
        self.key = key
        editor.setProperty("key", key)
        self.editor = editor
        self._session = session
        self._label = label
        self._words = words
        self._notice = notice
        notice.hide()
        self.strips = FindingStrips()
        card = editor.parentWidget()
        layout = card.layout() if card is not None else None
        if layout is not None:
            layout.addWidget(self.strips)
        editor.setReadOnly(session.read_only)
        editor.markdown_edited.connect(self._store)
        editor.refused.connect(self._say)

    def show_area(self, area: Area) -> None:
        """Shows the area's text, with its figures as they are now."""
        self.editor.show_values(values_of(self._session.figures_of(area)))
        self.editor.set_markdown(getattr(area.texts, self.key))
        self._count()
        here = tuple(finding for finding in self._session.findings if finding.field == f"texts.{self.key}")
        self.strips.show_findings(here, changes=not self._session.read_only)

    def _store(self, markdown: str) -> None:
        self._notice.hide()
        self._session.edit(self._label, self._with_text, key=f"texts.{self.key}#{self.editor.step}")
        self._count()

    def _with_text(self, area: Area) -> Area:
        return replace(area, texts=replace(area.texts, **{self.key: self.editor.markdown or None}))

    def _count(self) -> None:
        count = self.editor.word_count
        self._words.setText("" if count == 0 else "1 woord" if count == 1 else f"{grouped(count)} woorden")

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.show()
