"""Changes of formatted text that concern whole blocks: kind, depth, and putting blocks in. Pure functions.

They work on blocks as they stand while somebody types, so with empty ones; positions count characters in a block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nplv_desktop.text.formatted_text import DEEPEST_LIST, Block, BlockKind, Run

#: The section's own heading is the first level of the agreement; a heading in a text is the second.
HEADING_LEVEL = 2


def with_kind(blocks: Sequence[Block], first: int, last: int, kind: BlockKind) -> list[Block]:
    """The blocks from `first` up to and including `last` as this kind."""
    made = list(blocks)
    for index in range(first, last + 1):
        block = made[index]
        level = HEADING_LEVEL if kind is BlockKind.HEADING else block.level if _both_lists(block, kind) else 0
        made[index] = Block(kind, block.runs, level, 1 if kind is BlockKind.NUMBER else 0)
    return _without_number_gaps(made, last)


def _both_lists(block: Block, kind: BlockKind) -> bool:
    return block.kind.is_list and kind.is_list


def _without_number_gaps(blocks: list[Block], last: int) -> list[Block]:
    """What follows a changed stretch and began in the middle of a list begins at 1 again."""
    if last + 1 < len(blocks) and blocks[last + 1].kind is BlockKind.NUMBER and not blocks[last].kind.is_list:
        blocks[last + 1] = replace(blocks[last + 1], number=1)
    return blocks


def can_deepen(blocks: Sequence[Block], index: int) -> bool:
    """Whether the item can go one level deeper: it needs an item before it to hang under."""
    block = blocks[index]
    if not block.kind.is_list or index == 0 or not blocks[index - 1].kind.is_list:
        return False
    return block.level < min(blocks[index - 1].level + 1, DEEPEST_LIST)


def deepened(blocks: Sequence[Block], index: int, step: int) -> list[Block]:
    """The item and what hangs under it, one level deeper (step 1) or shallower (step -1)."""
    made = list(blocks)
    level = made[index].level
    made[index] = replace(made[index], level=max(level + step, 0), number=1)
    for under in range(index + 1, len(made)):
        if not made[under].kind.is_list or made[under].level <= level:
            break
        made[under] = replace(made[under], level=min(max(made[under].level + step, 0), DEEPEST_LIST))
    return made


def with_blocks_put_in(
    blocks: Sequence[Block], index: int, position: int, put_in: Sequence[Block]
) -> tuple[list[Block], int, int]:
    """The blocks with others put in at a position, and the block and position behind what was put in."""
    current = blocks[index]
    head, tail = _cut(current.runs, position)
    first = put_in[0]
    if first.kind is BlockKind.PARAGRAPH:
        middle = [replace(current, runs=(*head, *first.runs)), *put_in[1:]]
    elif any(run.text.strip() for run in head):
        middle = [replace(current, runs=head), *put_in]
    else:
        middle = list(put_in)
    end = len(middle[-1].text)
    if any(run.text.strip() for run in tail):
        middle[-1] = replace(middle[-1], runs=(*middle[-1].runs, *tail))
    made = [*blocks[:index], *middle, *blocks[index + 1 :]]
    return made, index + len(middle) - 1, end


def _cut(runs: Sequence[Run], position: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    head: list[Run] = []
    tail: list[Run] = []
    for run in runs:
        left = max(position - sum(len(known.text) for known in head), 0) if not tail else 0
        if run.text[:left]:
            head.append(replace(run, text=run.text[:left]))
        if run.text[left:]:
            tail.append(replace(run, text=run.text[left:]))
    return tuple(head), tuple(tail)
