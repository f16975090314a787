"""Finding and replacing in formatted text: words that match, and the text with others in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nplv_desktop.text.formatted_text import Block, Run, joined


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: a text, whether capitals count, and whether it must be whole words."""

    text: str
    capitals: bool = False
    whole_words: bool = False

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in a text: first character and the one after the last."""
        if not self.text:
            return
        pattern = re.escape(self.text)
        if self.whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        for found in re.finditer(pattern, text, 0 if self.capitals else re.IGNORECASE):
            yield found.span()


def replaced(blocks: Sequence[Block], wanted: Wanted, by: str) -> tuple[tuple[Block, ...], int]:
    """The blocks with every match replaced, in the style of its first character; and how many there were."""
    made, count = [], 0
    for block in blocks:
        places = list(wanted.places(block.text))
        count += len(places)
        made.append(replace(block, runs=_with(block, places, by)) if places else block)
    return tuple(made), count


def _with(block: Block, places: Sequence[tuple[int, int]], by: str) -> tuple[Run, ...]:
    characters = [replace(run, text=character) for run in block.runs for character in run.text]
    for start, end in reversed(places):
        characters[start:end] = [replace(characters[start], text=by)]
    return joined(characters)
