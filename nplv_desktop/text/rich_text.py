"""An area's Markdown text as blocks: headings, paragraphs and list items of bold and italic runs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from markdown_it import MarkdownIt
from markdown_it.token import Token

from nplv_desktop.domain.figures.text_fields import filled, with_marks
from nplv_desktop.text.formatted_text import Run
from nplv_desktop.text.markdown_text import runs_of

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DEEPEST_LIST = 3


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. `level` is the heading's or list's depth from 1; `list_number` tells numbered lists apart."""

    kind: BlockKind
    runs: tuple[Run, ...]
    level: int = 1
    list_number: int = 0
    ends_list: bool = False


def clean_text(text: str) -> str:
    """The text without characters that XML 1.0 cannot hold."""
    return _FORBIDDEN.sub("", text)


def one_line(text: str) -> str:
    """The text on one line, as a field or cell shows it."""
    return " ".join(clean_text(text).split())


def blocks_of(markdown: str, values: Mapping[str, str] | None = None) -> tuple[Block, ...]:
    """The blocks of a text; anything beyond headings, lists, bold and italic becomes plain text.

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
        return tuple(_Reader(parser.parse(clean_text(markdown))).blocks())
    # As one character each they cannot change what is bold, a list or a heading.
    blocks = _Reader(parser.parse(with_marks(clean_text(markdown)))).blocks()
    return tuple(
        replace(block, runs=tuple(replace(run, text=filled(run.text, values)) for run in block.runs))
        for block in blocks
    )


class _Reader:
    """Walks the parser's flat list of tokens."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._blocks: list[Block] = []
        self._lists: list[tuple[BlockKind, int]] = []
        self._numbered = 0

    def blocks(self) -> list[Block]:
        heading = 0
        for token in self._tokens:
            match token.type:
                case "heading_open":
                    heading = int(token.tag[1])
                case "heading_close":
                    heading = 0
                case "bullet_list_open":
                    self._lists.append((BlockKind.BULLET, 0))
                case "ordered_list_open":
                    self._numbered += 1
                    self._lists.append((BlockKind.NUMBER, self._numbered))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                    if not self._lists and self._blocks:
                        last = self._blocks[-1]
                        self._blocks[-1] = Block(last.kind, last.runs, last.level, last.list_number, ends_list=True)
                case "inline":
                    self._add(heading, token.children or [])
        return self._blocks

    def _add(self, heading: int, children: Sequence[Token]) -> None:
        runs = runs_of(children)
        if not any(run.text.strip() for run in runs):
            return
        if heading:
            self._blocks.append(Block(BlockKind.HEADING, runs, heading))
        elif self._lists:
            kind, number = self._lists[-1]
            self._blocks.append(Block(kind, runs, min(len(self._lists), _DEEPEST_LIST), number))
        else:
            self._blocks.append(Block(BlockKind.PARAGRAPH, runs))
