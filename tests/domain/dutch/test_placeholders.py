import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.dutch.placeholders import first_placeholder, placeholders


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De planning is PM.", "PM"),
        ("Bedrag n.t.b.", "n.t.b."),
        ("Aantal: ntb", "ntb"),
        ("Kosten NTB, later", "NTB"),
        ("De start is xxx.", "xxx"),
        ("Er komen XX woningen.", "XX"),
        ("Er komen X sociale woningen.", "X"),
        ("Ruim … woningen starten.", "…"),
        ("Het bedrag is € ......", "€ ......"),
        ("Het bedrag is €\u00a0…", "€\u00a0…"),
        ("Het bedrag is € xx", "€ xx"),
        ("De [invullen] tekent.", "[invullen]"),
        ("Namens [naam gemeente]", "[naam gemeente]"),
        ("Geachte <naam>,", "<naam>"),
        ("Namens (…) tekent", "(…)"),
        ("Namens [...] tekent", "[...]"),
        ("…", "…"),
        ("Eerste regel\n...\nderde", "..."),
        ("pm", "pm"),
        ("Naam: __________", "__________"),
        ("Naam: ……………", "……………"),
        ("Aantal ???", "???"),
        ("Gebied {{ gebied }}", "{{ gebied }}"),
        ("Hier {% if x %} iets", "{% if x %}"),
    ],
)
def test_what_is_still_to_come_is_found(text, words):
    assert first_placeholder(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Het ntb-project loopt door.",
        "De ambitie groeit en groeit…",
        "Wij bouwen, en meer dan dat...",
        "De wethouder zei: “De wijk […] verdient dit.”",
        'Zij schreef "Wij … doen mee" in de brief.',
        "Deel XX van de reeks",
        "Maat XXL",
        "Zie [1] en [sic].",
        "De bus van 14.00 uur, 500 p.m. gerekend",
        "De PM-studie is klaar.",
        "Kosten < 5 en > 3 per woning",
        "Straat 1, 2, … en 10",
        "Het aandeel is 30 %.",
        "Het Exxxtra-plan",
    ],
)
def test_other_text_is_left_alone(text):
    assert list(placeholders(text)) == []


@given(st.text(max_size=300))
def test_any_text_is_read_and_each_placeholder_stands_where_it_is_said_to(text):
    for found in placeholders(text):
        assert text[found.start : found.start + len(found.text)] == found.text
