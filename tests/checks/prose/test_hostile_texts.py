"""Long and strange texts are looked at in bounded time, and never stop the program."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.checks.prose.figure_check import check_prose
from nplv_desktop.checks.prose.number_words import read_word, written
from tests.checks.prose.corpus import DEVELOPMENT, area_of

LONG = 200_000
HOSTILE = {
    "digits": "1",
    "thousands": "1.000",
    "spaced thousands": "1 000 ",
    "points and commas": "1.,",
    "number words": "een",
    "hundreds": "honderdduizend",
    "halves": "en een half ",
    "scales": "€ 1 mln. ",
    "dashes": "1-",
    "ranges": "€ 1 tot ",
    "years": "2025-",
    "brackets": "((",
    "capitals": "In de Aa ",
    "of which": "1 woning, waarvan ",
    "list items": "- 1 woning\n",
    "lists with totals": "samen:\n\n- 1 woning\n",
    "sums": "1 + ",
    "stars": "*_`",
    "dots": ". ",
    "cues": "stimulans orv capaciteit landelijk per betaalbare woning 7 ",
    "spaces": " ",
    "accents": "ë",
}


def seconds(text):
    area, figures = area_of("v")
    began = time.process_time()
    check_prose(text, area, figures)
    return time.process_time() - began


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_a_text_of_two_hundred_thousand_signs_takes_bounded_time(piece):
    seconds(piece * 50)
    text = (piece * (LONG // len(piece) + 1))[:LONG]

    whole, quarter = seconds(text), min(seconds(text[: LONG // 4]) for _ in range(2))

    # Four times the text may take eight times as long, no more; what is over in a moment needs no measuring.
    assert whole < 1 or whole < 8 * max(quarter, 0.05)
    assert whole < 60


@settings(deadline=None, max_examples=300)
@given(
    st.lists(
        st.sampled_from(
            (
                *(
                    "2.352",
                    "€ ",
                    "mln. ",
                    " woningen",
                    " tot ",
                    "à",
                    "–",
                    "(",
                    ")",
                    ", waarvan ",
                    " samen ",
                    ": ",
                    "\n- ",
                    "½",
                    "t/m ",
                ),
                *(
                    " orv ",
                    " stimulans ",
                    " per betaalbare woning",
                    " btw",
                    " excl. ",
                    "drie",
                    "honderd",
                    " en een half ",
                    "ruim ",
                ),
                *("2030", "\u00a0", "%"),
            )
        ),
        max_size=40,
    ).map("".join)
)
def test_any_text_is_judged_and_its_figures_stand_where_they_are_said_to(text):
    area, figures = area_of("v")

    for judged in check_prose(text, area, figures):
        mention = judged.mention
        assert 0 <= mention.start < mention.end <= len(text)
        assert len(mention.text) == mention.end - mention.start
        assert not judged.verdict.is_finding or judged.value is not None


@given(st.integers(min_value=1, max_value=999_999))
def test_a_number_that_is_written_out_reads_as_itself(number):
    parts = [read_word(word) for word in written(number).split()]

    assert None not in parts
    assert sum(parts) == number


def test_sentences_one_after_the_other_are_judged_as_each_alone():
    area, figures = area_of("v")
    some = [sentence.text for sentence in DEVELOPMENT if sentence.area == "v" and "\n" not in sentence.text]

    together = [one.mention.text for one in check_prose("\n\n".join(some), area, figures) if one.verdict.is_finding]
    alone = [one.mention.text for text in some for one in check_prose(text, area, figures) if one.verdict.is_finding]

    assert together == alone
