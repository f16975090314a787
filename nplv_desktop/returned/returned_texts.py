"""An area text as it came back in a Word file, as the dossier keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from nplv_desktop.documents.area_texts import paragraphs_of
from nplv_desktop.domain.figures.text_fields import FIELDS, mark_of, without_marks
from nplv_desktop.office.word.word_reading import WordBlock
from nplv_desktop.office.word.word_text import ParagraphKind
from nplv_desktop.text.formatted_text import Block, BlockKind, Run, clean_characters
from nplv_desktop.text.markdown_text import write_markdown

_KINDS = {
    ParagraphKind.HEADING: BlockKind.HEADING,
    ParagraphKind.PARAGRAPH: BlockKind.PARAGRAPH,
    ParagraphKind.BULLET: BlockKind.BULLET,
    ParagraphKind.NUMBER: BlockKind.NUMBER,
}


def markdown_of(blocks: Sequence[WordBlock], before: str, values: dict[str, str]) -> str:
    """The Markdown of a text that came back; `before` is how the dossier had it, `values` what its figures say.

    A figure that followed the dossier before, and still says the same, follows it again.
    """
    fields = [field for field in FIELDS if f"{{{field.name}}}" in before]
    lowest = min((block.level for block in blocks if block.kind == ParagraphKind.HEADING), default=1)
    made = []
    for block in blocks:
        runs = tuple(
            Run(_following(without_marks(clean_characters(run.text)), fields, values), run.bold, run.italic)
            for run in block.runs
        )
        level = block.level - lowest + 1 if block.kind == ParagraphKind.HEADING else block.level
        made.append(Block(_KINDS[block.kind], runs, max(level, 0), 1))
    return write_markdown(tuple(made))


def _following(text: str, fields: Sequence[object], values: dict[str, str]) -> str:
    for field in fields:
        name = getattr(field, "name", "")
        value = values.get(name, "")
        if len(value) > 1:
            text = text.replace(value, mark_of(name), 1)
    return text


def plain_text(markdown: str, values: dict[str, str]) -> str:
    """A text as it reads, its blocks below each other."""
    return "\n".join("".join(run.text for run in block.runs) for block in paragraphs_of(markdown, values))
