"""How right the figure check is, on the sentences that it was built on and on those that it was not; and how fast."""

from __future__ import annotations

import time

#: A page is some 500 words.
_WORDS = 20 * 500


def figure_check() -> tuple[dict[str, tuple[float, float]], float, str]:
    """Precision and recall on both parts of the corpus, by name, and the milliseconds for 20 pages of text."""
    from nplv_desktop.checks.prose.figure_check import check_prose
    from tests.checks.prose.corpus import DEVELOPMENT, HELD_OUT, area_of, measure

    rightness = {"the two thirds it was built on": measure(DEVELOPMENT), "the third it was not": measure(HELD_OUT)}
    area, figures = area_of("v")
    words = "\n\n".join(sentence.text for sentence in (*DEVELOPMENT, *HELD_OUT)).split(" ")
    text = " ".join((words * (_WORDS // len(words) + 1))[:_WORDS])
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        numbers = len(check_prose(text, area, figures))
        taken.append((time.perf_counter() - began) * 1000)
    right = sum(
        {figure for figure, _ in sentence.found()} == {figure for figure, _ in sentence.expected}
        for sentence in HELD_OUT
    )
    sentences = (
        f"{len(DEVELOPMENT)} and {len(HELD_OUT)} sentences, {right} of the latter with exactly the right figures found"
    )
    return rightness, min(taken), f"{sentences}; {numbers} numbers on the 20 pages"
