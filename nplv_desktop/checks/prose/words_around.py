"""Cuts out the words around a number, from the nearest few to the whole sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from nplv_desktop.checks.prose.mentions import Words

#: How far either way words are looked at.
REACH = 160
#: Pairs of words that are one thing: their "en" does not separate.
_ONE_THING = re.compile(
    r" en (?:(?<=ruimte en )(?=(?:collectieve |maatschappelijke |de |voorzieningen))|(?<=orv en )(?=capaciteit)"
    r"|(?<=capaciteit en )(?=(?:de )?orv)|(?<=straten en )(?=pleinen)|(?<=koop en )(?=huur)|(?<=huur en )(?=koop)|(?<=bouw en )(?=woning)"
    r"|(?<=jong en )(?=oud)|(?<=jongeren en )(?=ouderen)|(?<=sloop en )(?=nieuwbouw)|(?<=volkshuisvesting en )"
    r"|(?<=rijk en )(?=gemeente)|(?<=gemeente en )(?=rijk))"
)
_TIGHT = re.compile(
    r"[,;:()]|(?<!tot) en | maar | terwijl | plus | alsmede | evenals | waarvan | daarvan | waarbij | – | - "
)
_BESIDE = re.compile(r"^\W*(?:\w+ )?(?:naast|behalve|los van|buiten)\b")
#: A word with a capital that is a name: not all capitals, three letters or more.
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ][\w'’-]+")
_INTRODUCED = re.compile(
    r"^\W*(?:(?:in|aan|bij|op|langs|rond|rondom|nabij|voor|van|naast|binnen|de|het|project|locatie|plan|buurt|deelplan|wijk)\s+){1,3}$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?<!\w)(?:in|aan|bij|op|langs|rond|rondom|nabij)\s(?:(?:de|het|dr\.|st\.|burg\.|burgemeester|prof\.)\s){0,2}(?:\w+\s)?$"
)
_LEVERS = re.compile(
    r"^\s+(?:(?:van|aan|op|de|het|in)\s+){0,2}(?:[\w'’-]+\s+)?(?:levert|leveren|krijgt|biedt|verrijst|:)(?!\w)"
)
_OPENERS = frozenset(
    (
        "het",
        "de",
        "een",
        "er",
        "dit",
        "dat",
        "deze",
        "die",
        "zij",
        "wij",
        "in",
        "op",
        "voor",
        "van",
        "daarvan",
        "hiervan",
        "daarmee",
        "aan",
        "met",
    )
)


class Sentence:
    """A sentence with the places of its numbers."""

    def __init__(self, text: str, numbers: Sequence[tuple[int, int]], heading: str = "") -> None:
        """`heading` is the line above the list that the sentence is an item of."""
        self.text = text
        self._heading = heading.lower()[-REACH:]
        self.numbers = numbers
        low = text.lower()
        # One letter can become two in lower case; places must stay.
        self._low = low if len(low) == len(text) else "".join(s.lower() if len(s.lower()) == 1 else s for s in text)
        self._low = self._low.replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")
        self._low = _ONE_THING.sub(lambda found: " & " + " " * (len(found[0]) - 3), self._low)
        self._whole = f"{self._heading} {self._low}" if len(text) <= 2 * REACH else None
        self._starts = [start for start, _ in numbers]
        self._names = [
            (found.start(), found[0])
            for found in _NAME.finditer(text)
            if not found.start() or not (text[found.start() - 1].isalnum() or text[found.start() - 1] == ".")
        ]
        self._places = [start for start, _ in self._names]
        self._opening = self._opening_names()

    def words(self, place: int) -> Words:
        """The words around one of the numbers."""
        start, end = self.numbers[place]
        low = max(0, start - REACH, self.numbers[place - 1][1] if place else 0)
        high = min(
            len(self.text), end + REACH, self.numbers[place + 1][0] if place + 1 < len(self.numbers) else end + REACH
        )
        return self._words(start, end, low, high)

    def around(self, start: int, end: int) -> Words:
        """The words around a period, which is none of the numbers."""
        after = bisect_right(self._starts, start)
        low = max(0, start - REACH, self.numbers[after - 1][1] if after else 0)
        high = min(len(self.text), end + REACH, self.numbers[after][0] if after < len(self.numbers) else end + REACH)
        return self._words(start, end, min(low, start), max(high, end))

    def _words(self, start: int, end: int, low: int, high: int) -> Words:
        before, after = self._low[max(0, start - REACH) : start], self._low[end : end + REACH]
        near = self._low[low:start], self._low[end:high]
        close = near[1].find(")")
        if close >= 0 and "(" not in near[1][:close]:
            # What stands behind the brackets speaks of another number.
            near = near[0], near[1][:close]
        lead, trail = near
        for found in _TIGHT.finditer(near[0]):
            # "Betaalbaar: 681": a colon leads up to a number.
            if found[0] != ":":
                lead = near[0][found.end() :]
        cut = _TIGHT.search(trail)
        trail = trail[: cut.start()] if cut is not None else trail
        if _BESIDE.match(lead):
            # "Naast de ORV van € 7 mln. is …": what follows speaks of something else.
            trail = ""
        names = self._named(start - len(lead), end + len(trail))
        near_names = tuple(name for name in self._named(start - len(near[0]), start, placed=True))
        whole = f"{self._heading} {before}§{after}" if self._whole is None else self._whole
        heading, opening = self._heading, self._opening
        return Words((lead, trail), near, before, after, heading, whole, names, near_names, opening)

    def _named(self, start: int, end: int, *, placed: bool = False) -> tuple[str, ...]:
        """The names between two places; `placed` only those behind a word such as "in" or "aan de"."""
        if not self._names:
            return ()
        first, last = bisect_right(self._places, start - 1), bisect_right(self._places, end)
        return tuple(
            name
            for at, name in self._names[first:last]
            if at and not _opens(self.text, at) and (not placed or _PLACED.search(self._low, max(0, at - 24), at))
        )

    def _opening_names(self) -> tuple[str, ...]:
        """Names that govern the whole sentence: "In de Zuidbuurt …", "Het Stationskwartier levert …"."""
        first = self._starts[0] if self._starts else len(self.text)
        found = []
        for at, name in self._names[:3]:
            if at > first:
                break
            lead = self.text[:at]
            if len(lead) < 40 and (
                (lead and _INTRODUCED.match(lead))
                or (
                    at == 0
                    and name.casefold() not in _OPENERS
                    and _LEVERS.match(self.text[at + len(name) : at + len(name) + 60])
                )
            ):
                found.append(name)
        return tuple(found)


def _opens(text: str, at: int) -> bool:
    """Whether a word is the first of its sentence, whose capital says nothing."""
    return not text[:at].strip(" \t\n-•–\"“‘'’(>0123456789.")
