"""How right the figure check is on the half of its corpus that was not used in building it, and how fast."""

from __future__ import annotations

import time


def figure_check() -> tuple[float, float, float, str]:
    """Precision and recall on the held-out half, and the milliseconds for 20 pages of text."""
    from nplv_desktop.checks.prose.figure_check import check_prose
    from nplv_desktop.domain.figures.totals import totals
    from nplv_desktop.store.new_programme import example_programme
    from nplv_desktop.store.reference import load_reference
    from tests.checks.prose.corpus import DEVELOPMENT, HELD_OUT, measure

    precision, recall = measure(HELD_OUT)
    reference = load_reference()
    area = next(known for known in example_programme(reference).areas if known.orv_measures)
    figures = totals(area, reference)
    text = "\n\n".join(sentence.text for sentence in (*DEVELOPMENT, *HELD_OUT))
    # A page is some 500 words.
    text = "\n\n".join([text] * (20 * 500 // len(text.split()) + 1))
    began = time.perf_counter()
    numbers = len(check_prose(text, area, figures))
    taken = (time.perf_counter() - began) * 1000
    right = sum(sentence.found() == sentence.expected for sentence in HELD_OUT)
    details = f"{right} of {len(HELD_OUT)} sentences with exactly the right answer; {numbers} numbers"
    return precision, recall, taken, details
