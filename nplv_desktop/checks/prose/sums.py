"""Sums within a sentence and lists under a total: right ones link their numbers, wrong ones are found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from nplv_desktop.checks.prose.mentions import Mention, Unit
from nplv_desktop.checks.prose.verdicts import NEAR, Judged, Verdict, is_swapped, written_step

_TOTAL_BEFORE = re.compile(
    r"(?<!\w)(?:samen|tezamen|totaal|bij elkaar|opgeteld|gezamenlijk|bijeen|in totaal|som|optellen|komt (?:dat|dit|het)? ?(?:neer )?op|maakt|maken|vormen|dus|dat is|dat zijn)(?!\w)|="
)
_WHOLE_AFTER = re.compile(
    r"^[^.]{0,60}?(?:(?P<all>bestaa[nt]d? (?:\w+ )?uit|verdeeld|te weten|namelijk|onderverdeeld|opgebouwd|uitgesplitst|als volgt|en wel|opgedeeld|onder te verdelen|:|\()|(?P<some>waarvan|daarvan|hiervan|waaronder|van deze))"
)
#: "Van de € 10 mln. gaat € 7,5 mln. naar … en € 2,5 mln. naar …": all of it is spent.
_SPENT = re.compile(r"^[^.]{0,30}\b(?:gaat|gaan|is bestemd|wordt besteed)\b")
_REST = re.compile(r"(?<!\w)(?:overige|resterende|rest|andere|overblijvende|overgebleven)(?!\w)")
_COMPLEMENT = re.compile(
    r"niet[- ]betaalba|onbetaalba|\bduur\b|\bdure\b|vrije sector|overige|resterende|\brest\b|andere"
)
_ITEM = re.compile(r"^\s*(?:[-*•+]|\d{1,2}[.)])\s")
_MOST = 8
_UNITS = (Unit.HOMES, Unit.EURO, Unit.FTE)


def with_sums(judged: list[Judged], earlier: Sequence[Judged] = ()) -> list[Judged]:
    """The numbers of a sentence with its sums looked at; `earlier` are the last numbers before the sentence."""
    made = _with_units(judged)
    for unit in _UNITS:
        places = [place for place, one in enumerate(made) if one.mention.unit == unit and not one.mention.range_end][
            :_MOST
        ]
        if len(places) == 2:
            _link_pair(made, places)
        elif len(places) == 1:
            _after_earlier(made, places[0], [one for one in earlier if one.mention.unit == unit])
        elif places:
            said = next(_structures(made, places), None)
            if said is None:
                _link_sums(made, places)
            else:
                _look_at_sum(made, *said)
    return made


def _with_units(judged: Sequence[Judged]) -> list[Judged]:
    """A bare sum ("samen 2.352") counts what the numbers before it count."""
    made: list[Judged] = []
    for one in judged:
        mention = one.mention
        if mention.unit == Unit.NONE and _TOTAL_BEFORE.search(mention.words.near[0][-28:]):
            known = next((other.mention.unit for other in reversed(made) if other.mention.unit in _UNITS), None)
            if known is not None:
                one = replace(one, mention=replace(mention, unit=known))
        made.append(one)
    return made


def _tolerance(parts: Sequence[Mention]) -> Decimal:
    """How far a sum of rounded amounts may be off: half of each last digit."""
    return sum((written_step(part) / 2 for part in parts if part.scale >= 3), Decimal(0))


def _adds_up(parts: Sequence[Mention], whole: Mention) -> bool:
    by = abs(sum((part.value for part in parts), Decimal(0)) - whole.value)
    return by == 0 or by < _tolerance((*parts, whole))


def _link(judged: list[Judged], places: Sequence[int]) -> None:
    for place in places:
        judged[place] = Judged(judged[place].mention, Verdict.LINKED, judged[place].fact)


def _link_pair(judged: list[Judged], places: list[int]) -> None:
    """Two numbers that add up to a fact are its parts."""
    first, second = (judged[place] for place in places)
    whole = first.mention.value + second.mention.value
    for one in (first, second):
        if one.verdict.is_finding and one.fact is not None and one.fact.value == whole:
            _link(judged, places)
            return


def _is_known(judged: Judged) -> bool:
    return judged.verdict in (Verdict.LINKED, Verdict.ROUNDED)


def _link_sums(judged: list[Judged], places: list[int]) -> None:
    """Links numbers that add up, to the last digit, to another of them where one side is known."""
    for size in range(2, min(len(places), 6)):
        for parts in combinations(places, size):
            total = sum((judged[part].mention.value for part in parts), Decimal(0))
            for place in places:
                if place in parts or not total or judged[place].mention.value != total:
                    continue
                if _is_known(judged[place]) or all(_is_known(judged[part]) for part in parts):
                    _link(judged, (*parts, place))
                return


def _look_at_sum(judged: list[Judged], whole: int, parts: list[int], is_certain: bool) -> None:
    """Links a sum that is right, and finds the one number that makes another wrong."""
    total = judged[whole]
    said = [judged[part].mention for part in parts]
    if _adds_up(said, total.mention):
        fact = total.fact
        is_far = fact is not None and abs(fact.value - total.mention.value) > fact.value * NEAR
        if is_far and all(judged[part].verdict == Verdict.LOCAL for part in parts):
            # The parts are local and fit: so is their sum.
            _link(judged, [whole])
        elif _is_known(total) or not total.verdict.is_finding or all(_is_known(judged[part]) for part in parts):
            known = [part for part in parts if _is_known(total) or not judged[part].is_sure]
            _link(judged, [*known, whole])
        return
    if (
        total.verdict.is_finding
        and total.value is not None
        and _adds_up(said, replace(total.mention, value=total.value))
    ):
        # The total alone is wrong: what it should be is what its parts add up to.
        _link(judged, parts)
        return
    wrong = [part for part in parts if judged[part].verdict.is_finding]
    others_known = all(_is_known(judged[part]) for part in parts if part not in wrong)
    if is_certain and _is_known(total) and len(wrong) == 1 and others_known:
        # Everything else is known: the sum says best what the one wrong part should be.
        mention = judged[wrong[0]].mention
        should = total.mention.value - sum((one.value for one in said), Decimal(0)) + mention.value
        if should > 0 and judged[wrong[0]].value != should:
            judged[wrong[0]] = Judged(mention, Verdict.CONTRADICTION, None, should, is_sure=True)
        return
    right = [replace(judged[part].mention, value=judged[part].value or judged[part].mention.value) for part in parts]
    if _adds_up(right, total.mention):
        _link(judged, [whole])
        return
    _blame(judged, whole, parts, is_certain=is_certain)


def _structures(judged: list[Judged], places: list[int]) -> Iterator[tuple[int, list[int], bool]]:
    """Sums as sentences say them: the place of the whole, those of the parts, and whether the parts are all there are."""
    if any(judged[place].mention.words.near[1].strip() == "van" for place in places):
        # "4 van 100 en 1 van 80" are products.
        return
    last = judged[places[-1]].mention
    if _TOTAL_BEFORE.search(last.words.near[0][-40:]) and not _TOTAL_BEFORE.search(
        judged[places[0]].mention.words.near[0][-12:]
    ):
        yield places[-1], places[:-1], True
    first = judged[places[0]].mention
    rest = next(
        (
            place
            for place in places[1:]
            if _REST.search(judged[place].mention.words.tight[0][-24:] + judged[place].mention.words.tight[1][:16])
        ),
        None,
    )
    following = [place for place in places[1:] if judged[place].mention.value <= first.value]
    if rest is not None and len(following) > 1:
        yield places[0], following, True
    if first.unit == Unit.EURO and len(following) > 1 and _SPENT.search(first.words.near[1]):
        yield places[0], following, True
    found = _WHOLE_AFTER.match(first.words.near[1])
    if found is not None and len(following) > 1:
        if any(one > first.value for one in (judged[place].mention.value for place in places[1:])):
            return
        complement = any(_COMPLEMENT.search("".join(judged[place].mention.words.tight)) for place in following)
        yield places[0], following, bool(found["all"]) or complement


def _blame(judged: list[Judged], whole: int, parts: list[int], *, is_certain: bool) -> None:
    """Gives the finding to the number that nothing else vouches for: a part, or the whole."""
    if any(judged[place].verdict.is_finding for place in (whole, *parts)):
        return
    unknown = [place for place in (*parts, whole) if judged[place].verdict not in (Verdict.LINKED, Verdict.ROUNDED)]
    if not unknown:
        return
    wrong = whole if whole in unknown else unknown[-1]
    if wrong == whole and len(unknown) > 1 and len(parts) == 1:
        return
    others = sum((judged[part].mention.value for part in parts if part != wrong), Decimal(0))
    should = others if wrong == whole else judged[whole].mention.value - others
    mention = judged[wrong].mention
    if should <= 0:
        return
    is_near = abs(should - mention.value) <= should * NEAR or is_swapped(mention.value, should)
    if is_certain or is_near:
        judged[wrong] = Judged(mention, Verdict.CONTRADICTION, None, should)


def _after_earlier(judged: list[Judged], place: int, earlier: Sequence[Judged]) -> None:
    """ "… 405 woningen en … 851 woningen. Samen zijn dat 1.256 woningen.": the sum of the sentence before."""
    mention = judged[place].mention
    lead = mention.words.near[0]
    if len(earlier) < 2 or not re.match(
        r"^\s*(?:samen|tezamen|bij elkaar|opgeteld|in totaal (?:is|zijn) dat|dat (?:is|zijn) (?:samen|in totaal))", lead
    ):
        return
    before = [one.mention for one in earlier if one.mention.sentence == mention.sentence - 1]
    if len(before) < 2 or _adds_up(before, mention) or judged[place].verdict != Verdict.LOCAL:
        return
    judged[place] = Judged(mention, Verdict.CONTRADICTION, None, sum((one.value for one in before), Decimal(0)))


# -- lists under a total ---------------------------------------------------------------------------------------------


def with_lists(judged: list[Judged], markdown: str) -> list[Judged]:
    """The numbers of a text with its lists looked at: a line with a total, and items that each hold a part of it."""
    if "\n" not in markdown:
        return judged
    by_line: dict[int, list[int]] = {}
    ends = [found.start() for found in re.finditer(r"\n", markdown)]
    line = 0
    for place, one in enumerate(judged):
        while line < len(ends) and ends[line] < one.mention.start:
            line += 1
        by_line.setdefault(line, []).append(place)
    lines = markdown.split("\n")
    made = list(judged)
    at = 0
    while at < len(lines):
        if not _ITEM.match(lines[at]):
            at += 1
            continue
        end = at
        while end < len(lines) and (
            _ITEM.match(lines[end]) or (not lines[end].strip() and end + 1 < len(lines) and _ITEM.match(lines[end + 1]))
        ):
            end += 1
        intro = at - 1
        while intro >= 0 and not lines[intro].strip():
            intro -= 1
        items = [number for number in range(at, end) if lines[number].strip()]
        _look_at_list(made, by_line, lines, intro, items)
        at = end
    return made


def _look_at_list(
    judged: list[Judged], by_line: dict[int, list[int]], lines: list[str], intro: int, items: list[int]
) -> None:
    heads = [
        place
        for place in by_line.get(intro, ())
        if judged[place].mention.unit in _UNITS and not judged[place].mention.range_end
    ]
    is_last = (
        bool(items)
        and re.match(r"^\s*\S+\s*\**(?:samen|totaal|in totaal|tezamen)\b", lines[items[-1]], re.IGNORECASE) is not None
    )
    if is_last:
        places = [place for place in by_line.get(items[-1], ()) if judged[place].mention.unit in (*_UNITS, Unit.NONE)]
        items = items[:-1]
    elif heads and intro >= 0 and lines[intro].rstrip(" *_").endswith(":"):
        places = heads[-1:]
    else:
        return
    if len(places) != 1 or len(items) < 2:
        return
    whole = places[0]
    parts = []
    for item in items:
        unit = judged[whole].mention.unit
        same = [
            place
            for place in by_line.get(item, ())
            if judged[place].mention.unit in (unit, Unit.NONE)
            and judged[place].mention.value >= 1
            and not _is_marker(judged[place].mention, lines[item])
        ]
        if not same:
            return
        parts.append(same[0])
    mentions = [judged[part].mention for part in parts]
    if _adds_up(mentions, judged[whole].mention):
        fact = judged[whole].fact
        is_near = fact is not None and (
            abs(fact.value - judged[whole].mention.value) <= fact.value * NEAR or judged[whole].verdict == Verdict.TYPO
        )
        if not judged[whole].verdict.is_finding or not is_near:
            _link(judged, [*parts, whole])
        return
    if all(judged[part].mention.value <= judged[whole].mention.value for part in parts):
        is_certain = (
            is_last
            or re.search(r"verdeeld|bestaa|totaal|samen|opgebouwd|als volgt|onderverdeel", lines[intro]) is not None
        )
        _blame(judged, whole, parts, is_certain=is_certain)


def _is_marker(mention: Mention, line: str) -> bool:
    return re.match(rf"^\s*{re.escape(mention.text)}[.)]\s", line) is not None
