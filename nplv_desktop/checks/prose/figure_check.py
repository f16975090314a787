"""The figure check (cijfercontrole): every number in a text held against what the dossier says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from nplv_desktop.checks.prose.all_facts import all_facts
from nplv_desktop.checks.prose.figure_rules import Matcher, Rule, RuleTable, Sure
from nplv_desktop.checks.prose.known_facts import Fact
from nplv_desktop.checks.prose.mentions import Exactness, Mention, Unit
from nplv_desktop.checks.prose.numbers_in_text import read_mentions
from nplv_desktop.checks.prose.period_check import judged_period
from nplv_desktop.checks.prose.rule_table import RULES
from nplv_desktop.checks.prose.sums import with_lists, with_sums
from nplv_desktop.checks.prose.verdicts import Judged, Verdict, against, is_equal, is_swapped
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.figure import Subject
from nplv_desktop.domain.figures.totals import Totals

__all__ = ["Judged", "Verdict", "check_prose", "findings_in", "matcher_of"]

_ROWS = frozenset({Subject.ROW, Subject.FTE})
#: An amount of a row, and what all areas have together, are known wherever the whole is spoken of.
_PARTS = {
    Subject.ORV: frozenset({Subject.ROW, Subject.ROWS_TOGETHER, Subject.ORV_PART, Subject.NATIONAL_ORV}),
    Subject.CAPACITY: frozenset({Subject.ROW, Subject.ROWS_TOGETHER, Subject.NATIONAL_CAPACITY, Subject.RATE}),
    Subject.ROW: frozenset({Subject.RATE}),
    Subject.TOTAL: frozenset({Subject.STIMULUS, Subject.ORV, Subject.CAPACITY, Subject.SURCHARGES}),
    Subject.NATIONAL_ORV: frozenset({Subject.ORV}),
    Subject.NATIONAL_CAPACITY: frozenset({Subject.CAPACITY}),
    Subject.STIMULUS: frozenset({Subject.PER_DWELLING}),
    Subject.ORV_PART: frozenset({Subject.ROWS_TOGETHER}),
    Subject.CARE: frozenset({Subject.CARE_SUITABLE, Subject.CARE_CLUSTERED}),
    Subject.WOONTOP: frozenset({Subject.NATIONAL_HOMES, Subject.HOMES}),
    Subject.BASIS: frozenset({Subject.AFFORDABLE, Subject.SUBSIDISED, Subject.HOMES}),
}
_TABLE_PARTS = frozenset({Subject.ROW, Subject.ROWS_TOGETHER, Subject.ORV_PART})
_OF_WHICH = re.compile(r"\b(?:waarvan|daarvan|hiervan|waaronder)\b")
#: As many digits make a swap of two a slip wherever it stands.
_LONG = 6
_SIDE = re.compile(r"(?<!\w)(?P<side>incl|excl|ex(?= btw|\. btw)|zonder(?= btw)|met(?= btw))")
#: "De rechten bedragen inclusief btw € … en € …": said before the first amount, of all of them.
_SIDE_OF_ALL = re.compile(r"^[^€\d]*\b(?P<side>incl|excl)[a-z]*\.? btw")
#: "€ 2,5 mln., exclusief btw € 2.066.115": the words belong to the number that follows them.
_SIDE_OF_NEXT = re.compile(r"[,(;–-]\s*(?:oftewel |of |dat is |ofwel )?(?:in|ex)cl[a-z]*\.?(?: btw)?[:\s]*$")
_AT_LEAST_AFTER = re.compile(r"\b(?:ten minste|minstens|minimaal|of meer)\b")


def matcher_of(area: Area, facts: Sequence[Fact]) -> Matcher:
    """The rules of the table for the texts of an area."""
    return Matcher(_table(), area, facts)


@cache
def _table() -> RuleTable:
    return RuleTable(RULES)


def check_prose(markdown: str, area: Area, figures: Totals, facts: Sequence[Fact] | None = None) -> tuple[Judged, ...]:
    """Every number of a text with its verdict. Linear in the length of the text."""
    known = facts if facts is not None else all_facts(area, figures)
    matcher = matcher_of(area, known)
    by_unit: dict[Unit, list[Fact]] = {}
    for fact in known:
        by_unit.setdefault(fact.unit, []).append(fact)
    mentions = read_mentions(markdown)
    judged: list[Judged] = []
    start = 0
    while start < len(mentions):
        end = start
        while end < len(mentions) and mentions[end].sentence == mentions[start].sentence:
            end += 1
        sentence = mentions[start:end]
        found: list[Judged] = []
        for one in sentence:
            found.append(_as_part(_judge(one, matcher, by_unit), found))
        found = with_sums(found, judged[-3:])
        judged.extend(
            judged_period(one, matcher.rule_for(one.mention), found, figures.parameters)
            if one.mention.unit == Unit.PERIOD
            else one
            for one in found
        )
        start = end
    return tuple(with_lists(judged, markdown))


def _judge(mention: Mention, matcher: Matcher, by_unit: dict[Unit, list[Fact]]) -> Judged:
    if mention.unit in (Unit.OTHER, Unit.NONE, Unit.PERIOD):
        return Judged(mention, Verdict.LOCAL)
    rule = matcher.rule_for(mention)
    if rule is None:
        return Judged(mention, Verdict.LOCAL)
    if mention.is_fraction and _AT_LEAST_AFTER.search(mention.words.clause[1]):
        mention = replace(mention, exactness=Exactness.AT_LEAST)
    candidates = by_unit.get(mention.unit, ())
    side = said_side(mention)
    meant = _meant(mention, rule, matcher, candidates, side)
    linked = next((fact for fact in meant if is_equal(mention, fact)), None)
    if linked is not None:
        return Judged(mention, Verdict.LINKED, linked)
    if not meant and _is_long(mention):
        slip = next((fact for fact in candidates if is_swapped(mention.value, fact.value)), None)
        if slip is not None:
            return Judged(mention, Verdict.TYPO, slip, slip.value, is_sure=True)
    if rule.sure == Sure.NEVER:
        return Judged(mention, Verdict.LOCAL)
    parts = frozenset().union(*(_PARTS.get(subject, frozenset()) for subject in rule.subjects))
    for fact in candidates:
        if (fact.subject in parts or rule.sure != Sure.YES) and is_equal(mention, fact) and _side_fits(fact, side):
            if fact.subject in _TABLE_PARTS and rule.sure == Sure.YES and abs(fact.value - mention.value) >= 1:
                # "De opslag is € 6,5 mln." is no rounding of two rows together.
                continue
            return Judged(mention, Verdict.LINKED, fact)
    return against(mention, meant, rule.sure) if meant else Judged(mention, Verdict.LOCAL)


def _as_part(judged: Judged, earlier: Sequence[Judged]) -> Judged:
    """A part of something local ("… 96 appartementen, waarvan 72 betaalbaar") is local as well."""
    mention = judged.mention
    if not judged.verdict.is_finding or not _OF_WHICH.search(mention.words.near[0]):
        return judged
    whole = next((one for one in reversed(earlier) if one.mention.unit in (Unit.HOMES, Unit.EURO)), None)
    if whole is None or whole.verdict != Verdict.LOCAL or mention.unit not in (whole.mention.unit, Unit.PERCENT):
        return judged
    own = judged.fact is not None and judged.fact.subject in (Subject.WOONTOP, Subject.NATIONAL_HOMES, Subject.ROW)
    return judged if own else Judged(mention, Verdict.LOCAL)


def _is_long(mention: Mention) -> bool:
    """Whether an amount is written to the euro: nobody writes one with two digits of a fact swapped by chance."""
    return mention.unit == Unit.EURO and len(str(int(mention.value)).rstrip("0")) >= _LONG


def _meant(mention: Mention, rule: Rule, matcher: Matcher, candidates: Iterable[Fact], side: str) -> list[Fact]:
    """The facts that a number may mean: of the rule's subjects, the rows spoken of, and the VAT side that is said."""
    meant = [fact for fact in candidates if fact.subject in rule.subjects]
    if rule.subjects & _ROWS:
        rows = matcher.rows(mention, rule.reach)
        meant = [fact for fact in meant if fact.subject not in _ROWS or not rows or fact.words in rows]
    if Subject.ROWS_TOGETHER in rule.subjects:
        meant = [fact for fact in meant if fact.words == matcher.rows_together(mention)]
    meant = [fact for fact in meant if _side_fits(fact, side)] or meant
    ends = [fact for fact in meant if fact.end in ("", mention.range_end.value)] if mention.range_end else []
    return ends or meant


def _side_fits(fact: Fact, side: str) -> bool:
    return not side or fact.side in ("", side)


def said_side(mention: Mention) -> str:
    """The VAT side that the text says of an amount: "incl", "excl", or "" where it says none."""
    if mention.unit != Unit.EURO or "btw" not in "".join(mention.words.sentence):
        return ""
    after = _SIDE_OF_NEXT.sub("", mention.words.near[1])
    for words, place in (
        (mention.words.tight[1], 0),
        (mention.words.tight[0], -1),
        (after[:40], 0),
        (mention.words.near[0][-30:], -1),
    ):
        found = _SIDE.findall(words)
        if found:
            return "incl" if found[place] in ("incl", "met") else "excl"
    governing = _SIDE_OF_ALL.match(mention.words.sentence[0])
    return governing["side"] if governing is not None else ""


def findings_in(judged: Iterable[Judged]) -> Iterator[Judged]:
    """The numbers that somebody must look at."""
    return (one for one in judged if one.verdict.is_finding)
