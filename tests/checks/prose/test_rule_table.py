"""The table of rules: each rule decides about its own example, and is right about it."""

from decimal import Decimal

import pytest

from nplv_desktop.checks.prose.all_facts import all_facts
from nplv_desktop.checks.prose.cues import cues_of
from nplv_desktop.checks.prose.figure_check import check_prose, matcher_of
from nplv_desktop.checks.prose.figure_rules import Sure
from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.checks.prose.notation import rewritten
from nplv_desktop.checks.prose.numbers_in_text import read_mentions
from nplv_desktop.checks.prose.rule_table import RULES
from tests.checks.prose.corpus import DEVELOPMENT, area_of


def example(rule):
    """The area, the text without its brackets and the place of the number between them."""
    key, text = rule.example.split(" | ", 1)
    return key, text.replace("[", "").replace("]", ""), text.index("[")


def judged_at(key, text, place):
    return next(one for one in check_prose(text, *area_of(key)) if one.mention.start <= place < one.mention.end)


def names(rule):
    return f"{'-'.join(sorted(rule.units))}: {rule.name}"


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_each_rule_decides_about_its_example_and_a_right_figure_is_no_finding(rule):
    key, text, place = example(rule)
    area, figures = area_of(key)

    judged = judged_at(key, text, place)

    assert matcher_of(area, all_facts(area, figures)).rule_for(judged.mention) is rule
    assert not judged.verdict.is_finding


def test_no_two_rules_of_a_unit_have_one_name():
    for unit in Unit:
        named = [rule.name for rule in RULES if unit in rule.units]
        assert len(named) == len(set(named))


def altered(key, text, place, by):
    """The example with another number in the same notation, or None where that notation cannot say it."""
    mention = judged_at(key, text, place).mention
    if mention.unit in (Unit.PERIOD, Unit.DATE, Unit.RATIO):
        return None
    value = mention.value + 3 if mention.unit == Unit.YEAR else (mention.value * by).quantize(Decimal(1))
    new = rewritten(mention, value)
    return None if new is None else text[: mention.start] + new + text[mention.end :]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.sure == Sure.YES], ids=names)
def test_a_rule_that_is_sure_finds_another_figure_in_its_example(rule):
    key, text, place = example(rule)
    wrong = altered(key, text, place, Decimal("1.4"))
    known = judged_at(key, text, place).fact
    if known is None or wrong is None:
        # It is sure about something that these areas do not have, or holds a period: see the corpus.
        assert rule.name in {
            "the large-scale part", "the Wbi", "the area budget", "payment", "the period of starts",
            "the period of starts, further off", "the day of the Woontop", "the standard correction",
        }  # fmt: skip
        return

    assert judged_at(key, wrong, place).verdict.is_finding


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.sure == Sure.NEVER], ids=names)
def test_a_rule_about_something_local_leaves_any_figure_alone(rule):
    key, text, place = example(rule)
    for by in (Decimal("1.03"), Decimal("0.97"), Decimal(2)):
        other = altered(key, text, place, by)

        assert other is None or not judged_at(key, other, place).verdict.is_finding


def test_passing_rules_by_for_want_of_their_words_changes_no_decision():
    for sentence in DEVELOPMENT:
        area, figures = area_of(sentence.area)
        matcher = matcher_of(area, all_facts(area, figures))
        for mention in read_mentions(sentence.text):
            every = (rule for rule in RULES if mention.unit in rule.units)
            first = next((rule for rule in every if matcher.fits(rule, mention)), None)
            assert matcher.rule_for(mention) is first


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        ("koop|huur", {"koop", "huur"}),
        ("per (?:jaar|maand)", {"jaar", "maand"}),
        (r"woontop[^§]*§", {"woontop"}),
        ("koop|x", set()),
        (".", set()),
        ("(?:orv)?", set()),
    ],
)
def test_the_words_that_a_pattern_cannot_do_without_are_found(pattern, cues):
    assert cues_of(pattern) == frozenset(cues)
