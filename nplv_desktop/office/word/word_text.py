"""Formatted text as Word knows it: paragraphs of one kind, with runs of one look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ParagraphKind(StrEnum):
    """What a paragraph is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class WordRun:
    """A stretch of text in one look; a newline by itself is a line break."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `level` is the heading's or list's depth from 1; `list_number` tells numbered lists apart."""

    kind: ParagraphKind
    runs: tuple[WordRun, ...]
    level: int = 1
    list_number: int = 0
    ends_list: bool = False
