"""Where one text differs from another, so that the cursor stands at the change after undo and redo."""

from __future__ import annotations


def end_of_change(before: str, after: str) -> int:
    """The position in `after` behind what differs from `before`; its end where nothing differs."""
    shorter = min(len(before), len(after))
    same_start = 0
    while same_start < shorter and before[same_start] == after[same_start]:
        same_start += 1
    same_end = 0
    while same_end < shorter - same_start and before[-1 - same_end] == after[-1 - same_end]:
        same_end += 1
    return len(after) - same_end
