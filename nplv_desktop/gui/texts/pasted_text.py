"""What comes from the clipboard (Word, a web page, a mail, plain text) made into formatted text.

Only headings, lists, bold and italic are taken over; what the source calls them differs, so each way of saying them is
read here. The source is not trusted: it is bounded, nothing is fetched, and nothing but words and those styles stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from lxml import etree, html

from nplv_desktop.text.formatted_text import LONGEST_TEXT, Block, BlockKind, Run, tidy

#: Word writes a page of styles around a line of text; beyond this much HTML the plain text is taken.
LONGEST_HTML = 4_000_000
_SKIPPED = {"script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "iframe", "select"}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "fieldset", "figure"),
    *("figcaption", "footer", "form", "header", "html", "main", "nav", "p", "pre", "section", "table", "tbody"),
    *("td", "th", "thead", "tr", "hr"),
}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_HEADING_LEVEL = 2
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]\d\d)", re.IGNORECASE)
_LIGHT_STYLE = re.compile(r"font-weight\s*:\s*(normal|lighter|[1-5]\d\d)", re.IGNORECASE)
_ITALIC_STYLE = re.compile(r"font-style\s*:\s*(italic|oblique)", re.IGNORECASE)
_UPRIGHT_STYLE = re.compile(r"font-style\s*:\s*normal", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list\s*:\s*\S+\s+level(\d)", re.IGNORECASE)
_WORD_MARKER = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_WORD_HEADING = re.compile(r"\b(?:Mso)?(?:Heading|Kop)\s?\d\b", re.IGNORECASE)
_BULLET_LINE = re.compile(r"\s*(?:[•·▪◦‣●○]\s*|[-–*]\s+|o\t)(?=\S)")
_NUMBER_LINE = re.compile(r"\s*(\d{1,3})[.)]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What can be put in, and whether the rest was too much."""

    blocks: tuple[Block, ...]
    shortened: bool


def from_plain(text: str, room: int = LONGEST_TEXT) -> Pasted:
    """Plain text: every line a block; lines that begin with a bullet or a number become items."""
    blocks = []
    for line in text[:room].replace("\r\n", "\n").replace("\x0b", "\n").split("\n"):
        if (bullet := _BULLET_LINE.match(line)) is not None:
            blocks.append(Block(BlockKind.BULLET, (Run(line[bullet.end() :]),)))
        elif (number := _NUMBER_LINE.match(line)) is not None:
            blocks.append(Block(BlockKind.NUMBER, (Run(line[number.end() :]),), 0, int(number[1])))
        else:
            blocks.append(Block(BlockKind.PARAGRAPH, (Run(line),)))
    return Pasted(tidy(blocks), len(text) > room)


def from_html(source: str, room: int = LONGEST_TEXT) -> Pasted | None:
    """HTML of Word, a browser or this program itself; None where it cannot be read and plain text must do."""
    if len(source) > LONGEST_HTML:
        return None
    try:
        # The declaration and NUL would stop the reader; comments and instructions hold no words.
        parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
        root = html.document_fromstring(re.sub(r"<\?xml[^>]*>", "", source.replace("\0", "")), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    collector = _Collector()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            collector.enter(element)
        else:
            collector.leave(element)
    return _within(tidy(collector.finish()), room)


def _within(blocks: tuple[Block, ...], room: int) -> Pasted:
    """As many characters as there is room for."""
    kept: list[Block] = []
    for block in blocks:
        if len(block.text) > room:
            if room > 0:
                kept.append(replace(block, runs=_first(block.runs, room)))
            return Pasted(tidy(kept), True)
        kept.append(block)
        room -= len(block.text)
    return Pasted(tuple(kept), False)


def _first(runs: Iterable[Run], room: int) -> tuple[Run, ...]:
    kept = []
    for run in runs:
        kept.append(replace(run, text=run.text[:room]))
        room -= len(kept[-1].text)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the words inside an element."""

    bold: bool = False
    italic: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    skipped: bool = False
    preformatted: bool = False


class _Collector:
    """Gathers runs into blocks while the tree goes by; keeps no recursion, so depth does not matter."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._states = [_State()]
        self._lists: list[tuple[BlockKind, int]] = []
        self._item_waits = False

    def enter(self, element: html.HtmlElement) -> None:
        """An element begins: its state is that of its parent, changed by its name and style."""
        state = self._styled(self._states[-1], element)
        tag = element.tag
        if tag in ("ul", "ol"):
            self._end_block()
            self._lists.append(_list_of(element))
        elif tag == "li":
            self._end_block()
            kind, number = self._lists[-1] if self._lists else (BlockKind.BULLET, 0)
            if self._lists:
                self._lists[-1] = (kind, number + 1)
            state = replace(state, kind=kind, level=max(len(self._lists) - 1, 0))
        elif tag == "br":
            self._runs.append(Run("\n", state.bold, state.italic))
        elif tag in _HEADINGS:
            self._end_block()
            state = replace(state, kind=BlockKind.HEADING, level=_HEADING_LEVEL)
        elif tag in _BLOCKS:
            self._end_block()
            state = _word_block(state, element)
        self._states.append(state)
        self.add_text(element.text)

    def leave(self, element: html.HtmlElement) -> None:
        """An element ends; the text after it belongs to its parent."""
        if element.tag in ("ul", "ol", "li") or element.tag in _HEADINGS or element.tag in _BLOCKS:
            self._end_block()
        if element.tag in ("ul", "ol"):
            self._lists.pop()
        self._states.pop()
        self.add_text(element.tail)

    def add_text(self, text: str | None) -> None:
        """Words in the style of the innermost element; white space of the source is one space."""
        state = self._states[-1]
        if not text or state.skipped:
            return
        shown = text if state.preformatted else re.sub(r"[ \t\r\n\f]+", " ", text)
        self._runs.append(Run(shown, state.bold, state.italic))

    def finish(self) -> list[Block]:
        """Everything that was gathered."""
        self._end_block()
        return self._blocks

    def _end_block(self) -> None:
        if any(run.text.strip() for run in self._runs):
            state = self._states[-1]
            number = self._lists[-1][1] if self._lists else 1
            self._blocks.append(Block(state.kind, tuple(self._runs), state.level, number))
        self._runs = []

    @staticmethod
    def _styled(state: _State, element: html.HtmlElement) -> _State:
        tag, style = element.tag, element.get("style", "")
        if tag in _SKIPPED or _HIDDEN_STYLE.search(style) or _WORD_MARKER.search(style):
            return replace(state, skipped=True)
        bold = (state.bold or tag in ("b", "strong", "th") or bool(_BOLD_STYLE.search(style))) and not (
            _LIGHT_STYLE.search(style)
        )
        italic = (state.italic or tag in ("i", "em", "cite") or bool(_ITALIC_STYLE.search(style))) and not (
            _UPRIGHT_STYLE.search(style)
        )
        return replace(state, bold=bold, italic=italic, preformatted=state.preformatted or tag == "pre")


def _list_of(element: html.HtmlElement) -> tuple[BlockKind, int]:
    """The kind of a list and the number before its first item."""
    if element.tag == "ul":
        return BlockKind.BULLET, 0
    start = element.get("start", "1")
    return BlockKind.NUMBER, int(start) - 1 if re.fullmatch(r"\d{1,6}", start) else 0


def _word_block(state: _State, element: html.HtmlElement) -> _State:
    """Word says lists and headings with the style of a paragraph; the marker itself comes as text that is skipped."""
    level = _WORD_LIST.search(element.get("style", "")) if element.tag == "p" else None
    if level is not None:
        marker = "".join(
            "".join(child.itertext()) for child in element.iter("span") if _WORD_MARKER.search(child.get("style", ""))
        )
        numbered = re.match(r"\s*\(?(?:\d+|[a-zA-Z])[.)]", marker) is not None
        kind = BlockKind.NUMBER if numbered else BlockKind.BULLET
        return replace(state, kind=kind, level=int(level[1]) - 1)
    if _WORD_HEADING.search(element.get("class", "")):
        return replace(state, kind=BlockKind.HEADING, level=_HEADING_LEVEL)
    return state
