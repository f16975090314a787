"""An area's texts (Markdown with figure fields) as the paragraphs of a Word document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from nplv_desktop.domain.figures.text_fields import filled, with_marks
from nplv_desktop.office.plain_text import clean_text
from nplv_desktop.office.word.word_text import Paragraph, ParagraphKind, WordRun
from nplv_desktop.text.markdown_text import runs_of

_DEEPEST_LIST = 3


def paragraphs_of(markdown: str, values: Mapping[str, str] | None = None) -> tuple[Paragraph, ...]:
    """The paragraphs of a text; anything beyond headings, lists, bold and italic becomes plain text.

    `values` holds what the figure fields say, by name; without it they stay names in braces.
    """
    parser = MarkdownIt("commonmark", {"html": False}).disable(
        [
            "code",
            "fence",
            "html_block",
            "html_inline",
            "link",
            "image",
            "autolink",
            "backticks",
            "hr",
            "blockquote",
            "reference",
            "lheading",
        ]
    )
    if values is None:
        return tuple(_Reader(parser.parse(clean_text(markdown))).paragraphs())
    # As one character each they cannot change what is bold, a list or a heading.
    paragraphs = _Reader(parser.parse(with_marks(clean_text(markdown)))).paragraphs()
    return tuple(
        replace(paragraph, runs=tuple(replace(run, text=filled(run.text, values)) for run in paragraph.runs))
        for paragraph in paragraphs
    )


class _Reader:
    """Walks the parser's flat list of tokens."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._paragraphs: list[Paragraph] = []
        self._lists: list[tuple[ParagraphKind, int]] = []
        self._numbered = 0

    def paragraphs(self) -> list[Paragraph]:
        heading = 0
        for token in self._tokens:
            match token.type:
                case "heading_open":
                    heading = int(token.tag[1])
                case "heading_close":
                    heading = 0
                case "bullet_list_open":
                    self._lists.append((ParagraphKind.BULLET, 0))
                case "ordered_list_open":
                    self._numbered += 1
                    self._lists.append((ParagraphKind.NUMBER, self._numbered))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                    if not self._lists and self._paragraphs:
                        last = self._paragraphs[-1]
                        self._paragraphs[-1] = Paragraph(
                            last.kind, last.runs, last.level, last.list_number, ends_list=True
                        )
                case "inline":
                    self._add(heading, token.children or [])
        return self._paragraphs

    def _add(self, heading: int, children: Sequence[Token]) -> None:
        runs = tuple(WordRun(run.text, run.bold, run.italic) for run in runs_of(children))
        if not any(run.text.strip() for run in runs):
            return
        if heading:
            self._paragraphs.append(Paragraph(ParagraphKind.HEADING, runs, heading))
        elif self._lists:
            kind, number = self._lists[-1]
            self._paragraphs.append(Paragraph(kind, runs, min(len(self._lists), _DEEPEST_LIST), number))
        else:
            self._paragraphs.append(Paragraph(ParagraphKind.PARAGRAPH, runs))
