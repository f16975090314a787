"""Reads years and periods in Dutch running text: "2025 t/m 2029", "vóór 2030", "tussen 2025 en 2030", "in 2027"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.domain.dutch.formatting import MONTHS

_S = "[ \u00a0\u202f\u2009]"
_YEAR = r"(?:19|20)\d\d"
_MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_END = r"(?:(?:en inclusief|einde|eind|ultimo|31 december|1 januari|december|het jaar|het einde van)\s)?"
_PERIOD = re.compile(
    rf"(?P<both>(?<![\w.,])(?P<first>{_YEAR}){_S}?(?P<till>t/m|t\.e\.m\.|tot en met|tot aan|tot|–|—|-|/|en){_S}?{_END}(?P<last>{_YEAR}|'\d\d|(?<=[-–/])\d\d))(?![\w]|[.,]\d)"
    rf"|(?P<one>(?<!\w)(?P<word>t/m|tot en met|tot uiterlijk|uiterlijk in|uiterlijk op|uiterlijk|vóór|voor|tot){_S}{_END}(?P<year>{_YEAR}))(?![\w]|[.,]\d)(?!{_S}*(?:woning|euro))"
    rf"|(?P<alone>(?<![\w.,/-]){_YEAR}(?![\w]|[.,]\d|{_S}(?:nieuwe{_S}|betaalbare{_S})?(?:woning|nieuwbouwwoning|appartement|m2|m²|mensen|inwoners|euro|huishoudens)))",
    re.IGNORECASE,
)
#: "gepland voor 2027" names a year, not a time before it.
_PLANNED = re.compile(
    r"(?:gepland|voorzien|staat|begroot|raming|begroting|planning|bedoeld|ingepland)\s$", re.IGNORECASE
)
DATE = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:e|ste|de)?{_S}(?P<month>{_MONTH})(?:{_S}(?P<year>\d{{4}}))?|(?<!\d)\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}}|(?<!\d)\d{{1,2}}[:.]\d\d{_S}uur",
    re.IGNORECASE,
)


_DEADLINE = re.compile(r"(?<!\w)(?:vóór|voor|uiterlijk|uiterlijk op|tot|tot en met|t/m)\s$", re.IGNORECASE)
_RATIO = re.compile(r"(?<![\d/.,])([1-9]\d{1,2})/([1-9]\d{1,2})(?![\d/])")
_YEAR_ENDS = re.compile(r"(?:31\sdecember|1\sjanuari)\s\d{4}", re.IGNORECASE)


def dates(text: str) -> Iterator[Span]:
    """Every date and ratio of a sentence but dates that end a period: "vóór 1 januari 2030" is read as one.

    A date without a year has 0 for its value.
    """
    for found in _RATIO.finditer(text) if "/" in text else ():
        yield Span(*found.span(), int(found[1]) * 1000 + int(found[2]), unit=Unit.RATIO)
    low = text.casefold()
    if not any(map(low.__contains__, (*MONTHS, "-", "/", "uur"))):
        return
    for found in DATE.finditer(text):
        is_deadline = _YEAR_ENDS.fullmatch(found[0]) and _DEADLINE.search(
            text[max(0, found.start() - 14) : found.start()]
        )
        if not is_deadline:
            day, month, year = found["day"], found["month"], found["year"]
            number = MONTHS.index(month.casefold()) + 1 if month else 0
            yield Span(
                *found.span(), int(year) * 10000 + number * 100 + int(day) if year and month else 0, unit=Unit.DATE
            )


@dataclass(frozen=True, slots=True)
class Span:
    """Years in a text: where, the last year that counts, and the first where one is named.

    For one year by itself `last` is that year, for a date the number 20241211, for a ratio such as 100/130 100130.
    """

    start: int
    end: int
    last: int
    first: int | None = None
    unit: Unit = Unit.PERIOD


def periods(text: str) -> Iterator[Span]:
    """Every period and every year of a sentence, in order."""
    if "20" not in text and "19" not in text:
        return
    for found in _PERIOD.finditer(text):
        start, end = found.span()
        if found["alone"]:
            yield Span(start, end, int(found["alone"]), None, unit=Unit.YEAR)
            continue
        first = int(found["first"]) if found["both"] else None
        year = found["last"] if found["both"] else found["year"]
        last = int(year) if len(year) == 4 else 2000 + int(year[-2:])
        word = (found["till"] if found["both"] else found["word"]).casefold()
        # "tot 2030" and "vóór 2030" end with 2029; "tot eind 2029" does not.
        has_end = re.search(r"eind|ultimo|december|inclusief", text[start:end], re.IGNORECASE) is not None
        if word in ("tot", "tot aan", "vóór", "voor") and not has_end:
            last -= 1
        between = re.search(rf"tussen(?:{_S}begin)?{_S}$", text[max(0, start - 16) : start], re.IGNORECASE)
        if word == "en" and between is None:
            # "in 2026 en 2027": two years, each by itself.
            yield Span(start, start + 4, int(found["first"]), None, unit=Unit.YEAR)
            yield Span(end - len(year), end, last, None, unit=Unit.YEAR)
            continue
        if word == "voor" and _PLANNED.search(text[max(0, start - 12) : start]):
            yield Span(end - len(year), end, int(year), None, unit=Unit.YEAR)
            continue
        if between is not None:
            start = max(0, start - 16) + between.start()
        yield Span(start, end, last, first)
