"""The figure check (cijfercontrole): every number in a text held against what the dossier says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from itertools import combinations

from nplv_desktop.checks.prose.known_facts import Fact, facts_of, significant
from nplv_desktop.checks.prose.numbers_in_text import Exactness, Mention, Unit, read_mentions
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.figures.figure import Subject
from nplv_desktop.domain.figures.totals import Totals


class Verdict(StrEnum):
    """What a number turned out to be; the last four are findings."""

    LINKED = "linked"
    ROUNDED = "rounded"
    LOCAL = "local"
    ROUNDING = "rounding"
    CONTRADICTION = "contradiction"
    TYPO = "typo"
    PERIOD = "period"

    @property
    def is_finding(self) -> bool:
        """Whether somebody must look at it."""
        return self in (Verdict.ROUNDING, Verdict.CONTRADICTION, Verdict.TYPO, Verdict.PERIOD)


@dataclass(frozen=True, slots=True)
class Judged:
    """A number with its verdict, and the fact that it is or should be; `should` is what it should read."""

    mention: Mention
    verdict: Verdict
    fact: Fact | None = None
    should: str = ""


#: How far a number that is said to be about, somewhat more or somewhat less may lie from the fact.
ABOUT, NEARLY = Decimal("0.01"), Decimal("0.05")
#: Nearer than this to a fact, a number is taken to mean it.
NEAR = Decimal("0.12")
_FEWEST_DIGITS = 2
_YEARS_AROUND = 4

_ELSEWHERE = re.compile(
    r"\b(?:regio|provincie|landelijk|nederland|limburg|zuid-holland|heel|stad als geheel|andere gebieden|alle gebieden|twintig gebieden|samen met andere)\b"
)
_OTHER_HOMES = re.compile(
    r"sloop|slopen|sloopt|gesloopt|renov|bestaand|verduurza|opgeleverd|verkocht|verkoop|leegstand|splitsen|"
    r"onttrokken|particulier|staan er|er staan|sociale huur|middenhuur|middeldure|koopwoning|per jaar|fase|locatie|"
    r"voorraad|stijgt|niet betaalbaar|extra|overige|onttrek|hoek|bovenop|boven op|\bin 20\d\d(?! ?(?:tot|t/m|-|–|en 20))|nog eens|\b(?:eerste|tweede|derde|laatste)\b"
)
_WHOLE = re.compile(
    r"start|aanbouw|programma|opgave|in totaal|totale|nieuwe woningen|te bouwen|bouw van|ambitie|\bgaat het om\b|ondergrens|"
    r"het betaalbare deel"
)
_RANGES = frozenset({Subject.STIMULUS, Subject.TOTAL})
_WITH_ROWS = frozenset({Subject.ORV, Subject.CAPACITY, Subject.ROW})
_BUILD = re.compile(r"bouw|woning|start|opgave|programma|aanbouw|stimulans")
_PAID = re.compile(r"uitbeta|uitgekeerd|uitkering|betaald")
_SOMEBODY_ELSE = re.compile(
    r"provincie|corporatie|\bzelf\b|eigen middelen|verkregen|eerder|school|investe|ontwikkelaar|particulier|europ|in de regio"
)


def check_prose(markdown: str, area: Area, figures: Totals, facts: Sequence[Fact] | None = None) -> tuple[Judged, ...]:
    """Every number of a text with its verdict. Linear in the length of the text."""
    known = facts if facts is not None else facts_of(area, figures)
    mentions = read_mentions(markdown)
    judged: list[Judged] = []
    start = 0
    while start < len(mentions):
        end = start
        while end < len(mentions) and mentions[end].sentence == mentions[start].sentence:
            end += 1
        sentence = _with_units(mentions[start:end])
        judged.extend(_with_sums(sentence, [_judge(one, known, figures.parameters) for one in sentence]))
        start = end
    return tuple(judged)


def _with_units(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """A bare sum ("samen 2.352") counts what the numbers before it count."""
    made: list[Mention] = []
    for mention in mentions:
        known = next((one.unit for one in reversed(made) if one.unit in (Unit.HOMES, Unit.EURO)), None)
        if mention.unit == Unit.NONE and known is not None and _SUM.search(mention.before[-28:]):
            mention = replace(mention, unit=known)
        made.append(mention)
    return made


def _judge(mention: Mention, facts: Sequence[Fact], parameters: ParameterSet) -> Judged:
    if mention.unit == Unit.PERIOD:
        return _period(mention, parameters)
    if mention.unit in (Unit.OTHER, Unit.NONE):
        return Judged(mention, Verdict.LOCAL)
    if mention.unit == Unit.PERCENT and not _is_share(mention):
        return Judged(mention, Verdict.LOCAL)
    candidates = [fact for fact in facts if fact.unit == mention.unit]
    if _ELSEWHERE.search(f"{mention.before} {mention.after}"):
        national = next((fact for fact in candidates if _is_equal(mention, fact.value)), None)
        return Judged(mention, Verdict.LOCAL if national is None else Verdict.LINKED, national)
    subjects, is_sure = subjects_of(mention, candidates)
    meant = [fact for fact in candidates if fact.subject in subjects and _row_fits(fact, mention)]
    # An amount of a row is known wherever the whole of which it is a part is spoken of.
    parts = [fact for fact in candidates if fact.subject == Subject.ROW] if subjects & _WITH_ROWS else []
    for fact in (*meant, *parts):
        if _is_equal(mention, fact.value):
            return Judged(mention, Verdict.LINKED, fact)
    others = [] if (is_sure and meant) or _is_excluded(mention) else candidates
    for fact in others:
        if _row_fits(fact, mention) and _is_equal(mention, fact.value):
            return Judged(mention, Verdict.LINKED, fact)
    if not meant or _is_excluded(mention):
        return Judged(mention, Verdict.LOCAL)
    nearest = min(meant, key=lambda fact: abs(fact.value - mention.value))
    return _against(mention, nearest, meant, is_sure=is_sure)


def _against(mention: Mention, nearest: Fact, meant: Sequence[Fact], *, is_sure: bool) -> Judged:
    """A number that is not equal to what it is about."""
    for fact in meant:
        if _is_swapped(mention.value, fact.value):
            return Judged(mention, Verdict.TYPO, fact, _printed(fact))
    fact, value, exactness = nearest, mention.value, mention.exactness
    ends = [one.value for one in meant]
    # Of a range "at least" speaks of its low end.
    least = min(ends) if fact.subject in _RANGES else max(ends)
    if exactness == Exactness.AT_LEAST and value <= least:
        return Judged(mention, Verdict.LINKED, fact)
    if exactness == Exactness.AT_MOST and value >= max(one.value for one in meant) and not is_sure:
        return Judged(mention, Verdict.LINKED, fact)
    by = (fact.value - value) / fact.value
    if exactness == Exactness.ABOUT and (abs(fact.value - value) <= mention.step / 2 or abs(by) <= ABOUT):
        return Judged(mention, Verdict.ROUNDED, fact)
    if exactness == Exactness.MORE:
        if 0 < by <= NEARLY:
            return Judged(mention, Verdict.ROUNDED, fact)
        if abs(by) <= NEARLY:
            return Judged(mention, Verdict.ROUNDING, fact, _printed(fact))
    if exactness == Exactness.LESS:
        if -NEARLY <= by < 0:
            return Judged(mention, Verdict.ROUNDED, fact)
        if abs(by) <= NEARLY:
            return Judged(mention, Verdict.ROUNDING, fact, _printed(fact))
    if is_sure or abs(by) <= NEAR:
        return Judged(mention, Verdict.CONTRADICTION, fact, _printed(fact))
    return Judged(mention, Verdict.LOCAL)


# -- what a number is about ------------------------------------------------------------------------------------------


def subjects_of(mention: Mention, facts: Iterable[Fact]) -> tuple[frozenset[Subject], bool]:
    """What a number may be about, and whether the words around it leave no doubt."""
    around = f"{mention.before} {mention.after}"
    if mention.unit == Unit.HOMES:
        return _about_homes(mention, around)
    if mention.unit == Unit.PERCENT:
        return frozenset({Subject.SHARE}), True
    if mention.unit == Unit.FTE:
        return frozenset({Subject.FTE}), "capaciteit" in around
    return _about_money(mention, around, facts)


def _about_homes(mention: Mention, around: str) -> tuple[frozenset[Subject], bool]:
    care = re.search(r"zorggeclusterd|zorggeschikt", mention.after.split(",")[0][:40])
    if care is None:
        said = re.findall(r"zorggeclusterd|zorggeschikt", mention.before[-30:])
        care = re.match(r".*", said[-1]) if said else None
    if care is not None:
        return frozenset({Subject.CARE_CLUSTERED if "cluster" in care[0] else Subject.CARE_SUITABLE}), True
    if re.search(r"voor zorg|zorgwoning|met zorg", around):
        return frozenset({Subject.CARE, Subject.CARE_SUITABLE, Subject.CARE_CLUSTERED}), True
    if re.search(r"grondslag|stimulans geldt", around):
        return frozenset({Subject.BASIS}), True
    if re.search(
        r"\bal (?:een )?(?:\w+ )?(?:rijks)?bijdrage|eerder(?: al)? een|gesubsidieerd|uit de wbi|eerdere bijdrage",
        around,
    ):
        return frozenset({Subject.SUBSIDISED}), True
    if re.search(r"woontop|\bambitie", around):
        return frozenset({Subject.WOONTOP, Subject.HOMES} if "minstens" in around else {Subject.WOONTOP}), True
    if "grootschalig" in around:
        return frozenset({Subject.LARGE, Subject.HOMES}), "onderdeel" in around
    if re.match(r"\s*(?:\w+\s){0,2}betaalba", mention.after) or "betaalbare deel" in mention.before:
        return frozenset({Subject.AFFORDABLE}), True
    if re.search(r"puur nplv", around):
        return frozenset({Subject.PURE, Subject.HOMES}), True
    return frozenset({Subject.HOMES, Subject.PURE}), bool(_WHOLE.search(around))


def _about_money(mention: Mention, around: str, facts: Iterable[Fact]) -> tuple[frozenset[Subject], bool]:
    words = significant(around)
    rows = [fact for fact in facts if fact.subject == Subject.ROW and _shares_enough(fact, words)]
    if re.search(r"per (?:betaalbare )?woning", around):
        return frozenset({Subject.PER_DWELLING}), True
    if any(fact.words for fact in rows):
        return frozenset({Subject.ROW}), True
    if re.search(r"stimulans", around):
        return frozenset({Subject.STIMULUS}), True
    if re.search(r"\borv\b|openbare ruimte|bovenplans", around):
        return frozenset({Subject.ORV, Subject.ROW}), "orv" in around
    if re.search(r"capaciteit", around):
        return frozenset({Subject.CAPACITY, Subject.ROW}), True
    if "gebiedsbudget" in around:
        return frozenset({Subject.BUDGET}), True
    if re.search(r"totale rijksbijdrage|totaal .*rijksbijdrage|rijksbijdrage .*totaal", around):
        return frozenset({Subject.TOTAL}), True
    return frozenset({Subject.TOTAL, Subject.ORV, Subject.CAPACITY, Subject.STIMULUS}), False


def _row_fits(fact: Fact, mention: Mention) -> bool:
    if fact.subject != Subject.ROW:
        return True
    words = significant(f"{mention.before} {mention.after}")
    return _shares_enough(fact, words)


def _shares_enough(fact: Fact, words: frozenset[str]) -> bool:
    """Whether enough of a row's own words stand around a number to take it as speaking of that row."""
    return bool(fact.words) and 2 * len(fact.words & words) >= len(fact.words)


def _is_share(mention: Mention) -> bool:
    around = f"{mention.before} {mention.after}"
    return "betaalba" in around and "sociale huur" not in around


def _is_excluded(mention: Mention) -> bool:
    """Whether the words around say that it is about something that the dossier does not hold."""
    around = f"{mention.before} {mention.after}"
    if mention.unit == Unit.HOMES:
        near = f"{mention.before[-45:]} {mention.after[:45]}"
        return bool(_OTHER_HOMES.search(near))
    return mention.unit == Unit.EURO and bool(_SOMEBODY_ELSE.search(around))


# -- periods ---------------------------------------------------------------------------------------------------------


def _period(mention: Mention, parameters: ParameterSet) -> Judged:
    around = f"{mention.before} {mention.after}"
    last, first = int(mention.value), mention.first_year
    right = last == parameters.last_start_year and first in (None, parameters.first_start_year)
    if right:
        return Judged(mention, Verdict.LINKED)
    if _PAID.search(around):
        return Judged(mention, Verdict.LINKED if last == parameters.last_payment_year else Verdict.LOCAL)
    is_near = abs(last - parameters.last_start_year) <= _YEARS_AROUND and last >= parameters.first_start_year
    starts_near = first is None or abs(first - parameters.first_start_year) <= 1
    if is_near and starts_near and _BUILD.search(around) and not _OTHER_HOMES.search(around):
        should = f"{parameters.first_start_year} t/m {parameters.last_start_year}"
        return Judged(mention, Verdict.PERIOD, None, should if first else f"t/m {parameters.last_start_year}")
    return Judged(mention, Verdict.LOCAL)


# -- sums ------------------------------------------------------------------------------------------------------------

_SUM = re.compile(r"\b(?:samen|bij elkaar|opgeteld|totaal)\b")


def _with_sums(mentions: Sequence[Mention], judged: list[Judged]) -> list[Judged]:
    """Takes numbers that add up within a sentence as linked, and tells a sum that is none."""
    for unit in (Unit.HOMES, Unit.EURO):
        places = [place for place, one in enumerate(mentions) if one.unit == unit]
        places += (
            [p for p, one in enumerate(mentions) if one.unit == Unit.NONE and one.value >= 100]
            if unit == Unit.HOMES
            else []
        )
        if len(places) < 3:
            if len(places) == 2:
                _link_pair(mentions, judged, sorted(places))
            continue
        places = sorted(places)[:8]
        if not _link_sums(mentions, judged, places):
            _tell_wrong_sum(mentions, judged, places)
    return judged


def _link_pair(mentions: Sequence[Mention], judged: list[Judged], places: list[int]) -> None:
    """Two numbers that add up to a fact are its parts."""
    first, second = places
    whole = mentions[first].value + mentions[second].value
    for place in places:
        fact = judged[place].fact
        if judged[place].verdict.is_finding and fact is not None and fact.value == whole:
            for part in places:
                judged[part] = Judged(mentions[part], Verdict.LINKED, fact)
            return


def _link_sums(mentions: Sequence[Mention], judged: list[Judged], places: list[int]) -> bool:
    for size in (2, 3):
        for parts in combinations(places, size):
            whole = sum((mentions[part].value for part in parts), Decimal(0))
            for place in places:
                if place not in parts and mentions[place].value == whole and whole:
                    anchor = next((one for one in (*parts, place) if judged[one].verdict == Verdict.LINKED), None)
                    if anchor is not None or not any(judged[one].verdict.is_finding for one in (*parts, place)):
                        for one in (*parts, place):
                            judged[one] = Judged(mentions[one], Verdict.LINKED, judged[one].fact)
                        return True
    return False


def _tell_wrong_sum(mentions: Sequence[Mention], judged: list[Judged], places: list[int]) -> None:
    """ "A en B, samen C": where C is not their sum, the number that no fact knows is the wrong one."""
    place = next((one for one in places if _SUM.search(mentions[one].before[-28:])), None)
    if place is None or place != places[-1]:
        return
    parts = [one for one in places if one != place][-2:]
    if sum((mentions[part].value for part in parts), Decimal(0)) == mentions[place].value:
        return
    unknown = [one for one in (*parts, place) if judged[one].verdict not in (Verdict.LINKED, Verdict.ROUNDED)]
    if len(unknown) == 1:
        wrong = unknown[0]
        others = sum((mentions[part].value for part in parts if part != wrong), Decimal(0))
        should = others if wrong == place else mentions[place].value - others
        if should > 0:
            judged[wrong] = Judged(mentions[wrong], Verdict.CONTRADICTION, None, _said(should, mentions[wrong]))


# -- values ----------------------------------------------------------------------------------------------------------


def _is_equal(mention: Mention, value: Decimal) -> bool:
    """Whether a number is the fact, to the last digit that was written for amounts in millions and percentages."""
    if mention.value == value:
        return True
    if mention.unit == Unit.HOMES or mention.unit == Unit.FTE:
        return False
    if mention.unit == Unit.EURO and mention.value < 1_000_000:
        return abs(mention.value - value) < 1
    step = _written_step(mention)
    return step > 0 and abs(value - mention.value) <= step / 2


def _written_step(mention: Mention) -> Decimal:
    """The size of the last digit as written: 0,1 mln for "7,5 mln.", 1 mln for "8 mln.", 1 for "7.500.000"."""
    if mention.unit == Unit.PERCENT:
        return Decimal(1) if mention.value == mention.value.to_integral_value() else mention.step
    if re.search(r"m(?:ln|iljoen)", mention.text, re.IGNORECASE) or "," in mention.text:
        digits = re.search(r",(\d+)", mention.text)
        return Decimal(1_000_000) / (Decimal(10) ** (len(digits[1]) if digits else 0))
    return Decimal(1)


def _is_swapped(value: Decimal, fact: Decimal) -> bool:
    """Whether two digits were swapped: 2146 for 2164, 3,4 for 4,3."""
    one, other = _digits(value), _digits(fact)
    if len(one) != len(other) or one == other or len(one) < _FEWEST_DIGITS:
        return False
    places = [place for place in range(len(one)) if one[place] != other[place]]
    return len(places) == 2 and one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]


def _digits(value: Decimal) -> str:
    return f"{value.to_integral_value():f}"


def _printed(fact: Fact) -> str:
    return _number(fact.value, fact.unit)


def _said(value: Decimal, mention: Mention) -> str:
    return _number(value, mention.unit)


def _number(value: Decimal, unit: Unit) -> str:
    from nplv_desktop.domain.dutch.formatting import decimal_comma, euros, grouped, percentage

    if unit == Unit.EURO:
        return euros(value)
    if unit == Unit.PERCENT:
        return percentage(value / 100)
    if unit == Unit.FTE:
        return f"{decimal_comma(value)} fte"
    return grouped(int(value))


def findings_in(judged: Iterable[Judged]) -> Iterator[Judged]:
    """The numbers that somebody must look at."""
    return (one for one in judged if one.verdict.is_finding)
