"""Formatted text ↔ Markdown, normalised and stable: reading what was written gives the same, writing it again too.

Only headings, bullets, numbers, bold and italic are formatting. Everything else that Markdown knows (links, code,
quotes, HTML) stays the plain text it is, and is escaped so that every other reader of Markdown sees the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from nplv_desktop.domain.figures.text_fields import with_marks, with_names
from nplv_desktop.text.formatted_text import LONGEST_TEXT, Block, BlockKind, Run, joined, settle_edges, tidy

_NOT_FORMATTING = [
    *("autolink", "backticks", "blockquote", "code", "fence", "hr", "html_block", "html_inline"),
    *("image", "lheading", "link", "reference"),
]
_MARKDOWN = MarkdownIt("commonmark", {"maxNesting": 40}).disable(_NOT_FORMATTING)
_ALWAYS_ESCAPED = re.compile(r"[\\*`\[]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#?\w+;)")
_BLOCK_START = re.compile(
    r"#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-+\s*$|~{3}|(?P<number>\d{1,9})(?=[.)](?:\s|$))", re.ASCII
)
_CLOSING_MARKS = re.compile(r"(?:^|(?<=\s))(#+)$")


def read_markdown(markdown: str) -> tuple[Block, ...]:
    """The formatted text of a Markdown text, in canonical form; at most `LONGEST_TEXT` characters are read."""
    return tidy(_Reader().read(_MARKDOWN.parse(with_marks(markdown[:LONGEST_TEXT]))))


def write_markdown(blocks: tuple[Block, ...]) -> str:
    """The one Markdown text for this formatted text; lines are not wrapped, and an empty text gives ""."""
    lines: list[str] = []
    path: list[Block] = []
    for block in tidy(blocks):
        if block.kind.is_list:
            starts_list = len(path) <= block.level or path[block.level].kind is not block.kind
            if lines and (not path or (starts_list and _needs_blank_line(path, block))):
                lines.append("")
            path[block.level :] = [block]
            lines.append(_item(block, path))
        else:
            if lines:
                lines.append("")
            path.clear()
            lines.append(_heading(block) if block.kind is BlockKind.HEADING else _inline(block.runs))
    return with_names("\n".join(lines))


def normalised(markdown: str) -> str:
    """The text as this program stores it."""
    return write_markdown(read_markdown(markdown))


# -- reading ---------------------------------------------------------------------------------------------------------


class _Reader:
    """Walks the tokens of one text; keeps where it stands in lists."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._lists: list[tuple[BlockKind, int]] = []
        self._heading = 0
        self._item_begins = False

    def read(self, tokens: list[Token]) -> list[Block]:
        for token in tokens:
            match token.type:
                case "heading_open":
                    self._heading = int(token.tag[1:])
                case "heading_close":
                    self._heading = 0
                case "bullet_list_open":
                    self._lists.append((BlockKind.BULLET, 0))
                case "ordered_list_open":
                    self._lists.append((BlockKind.NUMBER, int(token.attrs.get("start", 1)) - 1))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    kind, number = self._lists[-1]
                    self._lists[-1] = (kind, number + 1)
                    self._item_begins = True
                case "inline":
                    self._add(runs_of(token.children or []))
        return self._blocks

    def _add(self, runs: tuple[Run, ...]) -> None:
        if not self._lists:
            kind = BlockKind.HEADING if self._heading else BlockKind.PARAGRAPH
            self._blocks.append(Block(kind, runs, self._heading))
        elif self._item_begins or not self._blocks:
            kind, number = self._lists[-1]
            self._blocks.append(Block(kind, runs, len(self._lists) - 1, number))
            self._item_begins = False
        else:
            # A further paragraph of an item: a line break keeps the list, and with it the numbers, whole.
            last = self._blocks[-1]
            self._blocks[-1] = Block(last.kind, (*last.runs, Run("\n"), *runs), last.level, last.number)


def runs_of(tokens: Iterable[Token]) -> tuple[Run, ...]:
    """The runs of what a parser made of one paragraph; a line break is a newline."""
    bold = italic = 0
    runs = []
    for token in tokens:
        match token.type:
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "softbreak":
                runs.append(Run(" ", bold > 0, italic > 0))
            case "hardbreak":
                runs.append(Run("\n", bold > 0, italic > 0))
            case _:
                runs.append(Run(token.content, bold > 0, italic > 0))
    return joined(runs)


# -- writing ---------------------------------------------------------------------------------------------------------


def _needs_blank_line(path: list[Block], block: Block) -> bool:
    """Between lists of two kinds; and before a nested list that does not begin at 1, which would not be one."""
    return len(path) > block.level or (block.kind is BlockKind.NUMBER and block.number != 1)


def _marker(block: Block) -> str:
    return "- " if block.kind is BlockKind.BULLET else f"{block.number}. "


def _item(block: Block, path: list[Block]) -> str:
    indent = " " * sum(len(_marker(parent)) for parent in path[: block.level])
    marker = _marker(block)
    text = _inline(block.runs).replace("\n", "\n" + indent + " " * len(marker))
    return indent + marker + text


def _heading(block: Block) -> str:
    text = _styled(block.runs)
    text = _CLOSING_MARKS.sub(r"\\\1", text)
    return f"{'#' * block.level} {text}"


def _inline(runs: tuple[Run, ...]) -> str:
    """The runs of a paragraph or item, with what would start another block at the beginning of a line escaped."""
    return "\\\n".join(_escaped_start(line) for line in _styled(runs).split("\n"))


def _escaped_start(line: str) -> str:
    found = _BLOCK_START.match(line)
    if found is None:
        return line
    at = found.end("number") if found["number"] else 0
    return f"{line[:at]}\\{line[at:]}"


@lru_cache(maxsize=4096)
def _styled(runs: tuple[Run, ...]) -> str:
    """The runs with marks for bold and italic.

    Not every combination can be said (a bold "(" in the middle of a word): the text is read back, and where the style
    did not survive, marks and then whole words take the style of what surrounds them. Words are never lost.
    """
    candidates = (runs, settle_edges(runs, _is_mark), _by_whole_words(runs))
    for candidate in candidates:
        text = _marked(candidate)
        if runs_of(_MARKDOWN.parseInline(text.replace("\n", "\\\n"))[0].children or []) == candidate:
            return text
    return _marked((Run("".join(run.text for run in runs)),))


def _is_mark(character: str) -> bool:
    return not character.isalnum()


def _by_whole_words(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Every word in the style that most of it has."""
    characters = [(character, run.style) for run in runs for character in run.text]
    text = "".join(character for character, _ in characters)
    made = []
    for found in re.finditer(r"\s+|\S+", text):
        styles = [style for _, style in characters[found.start() : found.end()]]
        bold, italic = (2 * sum(style[side] for style in styles) > len(styles) for side in (0, 1))
        made.append(Run(found[0], bold, italic))
    return settle_edges(joined(made), str.isspace)


def _marked(runs: tuple[Run, ...]) -> str:
    """The runs with marks around them, opened late and closed early; which of two opens first is what lasts longer."""
    parts: list[str] = []
    open_marks: list[str] = []
    for index, run in enumerate(runs):
        wanted = {mark for mark, on in (("**", run.bold), ("*", run.italic)) if on}
        while not wanted.issuperset(open_marks):
            parts.append(open_marks.pop())
        for mark in sorted(wanted.difference(open_marks), key=lambda mark: -_lasts(runs[index:], mark)):
            open_marks.append(mark)
            parts.append(mark)
        parts.append(_ALWAYS_ESCAPED.sub(r"\\\g<0>", run.text))
    parts.extend(reversed(open_marks))
    return "".join(parts)


def _lasts(runs: tuple[Run, ...], mark: str) -> int:
    """How many of the runs, from the first, have this mark."""
    for count, run in enumerate(runs):
        if not (run.bold if mark == "**" else run.italic):
            return count
    return len(runs)
