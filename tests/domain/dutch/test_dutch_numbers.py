from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.dutch.formatting import euros, euros_and_cents, plain_amount
from nplv_desktop.domain.dutch.money import from_cents
from nplv_desktop.domain.dutch.numbers import FigureError, parse_amount, parse_count, parse_fte


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("7,5 mln", "7500000"),
        ("7,5mln.", "7500000"),
        ("7.500.000", "7500000"),
        ("€ 7500000", "7500000"),
        ("EUR 7.500.000,-", "7500000"),
        ("1.074.380,17", "1074380.17"),
        ("2*5*130000", "1300000"),
        ("2 x 5 × 130.000", "1300000"),
        ("3 mln + 250.000", "3250000"),
        ("(2+3)*1000", "5000"),
        ("1000/3", "333.33"),
        ("=2+2", "4"),
        ("250 duizend", "250000"),
        ("1 miljard", "1000000000"),
        ("1.234", "1234"),
        ("0", "0"),
    ],
)
def test_amounts_are_read_the_dutch_way(typed, amount):
    assert parse_amount(typed) == Decimal(amount)


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "7.5 mln", "1.50", "1,234,5", "1.23.4", "-3", "1e5", "1/0", "(1", "1)", "2 3", "11 miljard", "0,005",
     "__import__('os')", "9" * 300, "(" * 50 + "1" + ")" * 50, "1.234,5,6", "mln", "5 *"],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_a_sentence_never_guessed(typed):
    with pytest.raises(FigureError) as refusal:
        parse_amount(typed)

    assert str(refusal.value).endswith(".")


@given(st.integers(0, 10**12).map(from_cents))
def test_what_is_shown_can_be_typed_again(amount):
    assert parse_amount(euros_and_cents(amount)) == amount
    assert parse_amount(plain_amount(amount)) == amount


@given(st.integers(0, 10**10).map(Decimal))
def test_whole_euros_read_back(amount):
    assert parse_amount(euros(amount)) == amount


@given(st.text(max_size=40))
def test_any_text_gives_an_amount_or_a_sentence(text):
    try:
        assert 0 <= parse_amount(text) <= 10**10
    except FigureError as refusal:
        assert str(refusal)


def test_counts_and_ftes_have_their_own_bounds():
    assert parse_count("2.352") == 2352
    assert parse_count("407+849") == 1256
    assert parse_fte("1,5 fte") == Decimal("1.5")
    for reader, typed in ((parse_count, "2,5"), (parse_count, "2 mln"), (parse_fte, "1,255"), (parse_fte, "-1")):
        with pytest.raises(FigureError):
            reader(typed)
