"""Years and spans of years in words: "2027", "Q4-26", "medio 2027", "voor 2027", "2029 e.v.", "26/27"."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

#: Years that a list may name; a span that ends or begins there is open: "from 2028 on", "before 2027".
FIRST_YEAR, LAST_YEAR = 2010, 2050
Span = tuple[int, int]

_MONTHS = r"jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec"
_BEFORE = r"(?<![\d.,])"
_BEHIND = r"(?![\d]|[.,]\d)"
_SHORT_YEAR = re.compile(
    rf"['’‘`](\d\d){_BEHIND}"
    rf"|\b(?:{_MONTHS})[a-z]*\.?[\s\-/'’]*(\d\d){_BEHIND}"
    rf"|\b(?:q|k|kw|kwartaal)\s?[1-4][\s\-/.'’]+(\d\d){_BEHIND}"
    rf"|\b[1-4]e\s?(?:kw\.?|kwartaal|helft)[\s\-/'’]*(\d\d){_BEHIND}"
    rf"|\b(?:begin|medio|eind|half|voorjaar|zomer|najaar|winter|herfst|lente|lopend)\s*['’]?(\d\d){_BEHIND}"
    rf"|{_BEFORE}\d{{1,2}}[-/]\d{{1,2}}[-/](\d\d){_BEHIND}",
    re.IGNORECASE,
)
_SHORT_SPAN = re.compile(r"^'?([2-5]\d)\s*(?:/|-|–|t/m|of|en)\s*'?([2-5]\d)$")


def span_in(text: str) -> Span | None:
    """The year or span of years that a header or cell names; None for none, or for years that are no single span."""
    plain = unicodedata.normalize("NFKD", text.replace("_", " ").replace("≥", ">=").replace("≤", "<="))
    low = " ".join("".join(mark for mark in plain if not unicodedata.combining(mark)).split()).lower()
    joined = _joined_years(low)
    if joined is not None:
        return joined
    years = sorted({int(year) for year in re.findall(r"(?<!\d)(20[1-5]\d)(?!\d)", low)})
    if len(years) > 2:
        # "2025, 2026 en 2027" is a span; years with others between them are not.
        return (years[0], years[-1]) if years[-1] - years[0] == len(years) - 1 else None
    span = re.search(
        r"(?<!\d)(20[1-5]\d)\s*(?:-|–|—|/|t/m|tm|tot en met|tot|en|of|à|&)\s*(?:in\s)?'?(20[1-5]\d|[2-5]\d)(?!\d)", low
    )
    if span and not re.match(r"\d{4}-\d\d-\d\d", low):
        last = int(span.group(2))
        if len(years) == 2 and re.search(r"\b(?:en|of|à)\b|&", span.group(0)) and years[1] - years[0] > 1:
            return None
        return _span(int(span.group(1)), last if last > 100 else 2000 + last)
    if not years:
        years, low = _short_years(low)
    if not years:
        return None
    if len(years) > 1:
        return (years[0], years[-1]) if years[-1] - years[0] == len(years) - 1 else None
    return _bounded(years[0], low)


def _joined_years(low: str) -> Span | None:
    """ "OP202024" is 2020 up to and including 2024, "20252029" a span, "202607" a month."""
    month = re.fullmatch(r"(20[1-5]\d)(0[1-9]|1[0-2])", low)
    if month:
        return _span(int(month.group(1)), int(month.group(1)))
    short = re.search(r"(?<!\d)(20[1-5]\d)([2-5]\d)(?!\d)", low)
    if short:
        return _span(int(short.group(1)), 2000 + int(short.group(2)))
    long = re.search(r"(?<!\d)(20[1-5]\d)(20[1-5]\d)(?!\d)", low)
    return _span(int(long.group(1)), int(long.group(2))) if long else None


def _short_years(low: str) -> tuple[list[int], str]:
    """Years written with two digits, and the text with them in full."""
    pair = _SHORT_SPAN.match(low)
    if pair and 0 < int(pair.group(2)) - int(pair.group(1)) < 10:
        return list(range(2000 + int(pair.group(1)), 2001 + int(pair.group(2)))), low
    found = [2000 + int(next(filter(None, match.groups()))) for match in _SHORT_YEAR.finditer(low)]
    return sorted({year for year in found if 2015 <= year <= LAST_YEAR}), low


def _bounded(year: int, low: str) -> Span | None:
    """The span of one year with words such as "after", "from" or "before" beside it."""
    if re.search(r">=|\be\.?\s?v\.?(?![a-z])|\ben verder\b|\+\s*$|\bvanaf\b|\bniet voor\b|\bdaarna\b", low):
        return _span(year, LAST_YEAR)
    if re.search(r"\bna\b|\blater\b|>", low):
        return _span(year if re.search(r"\blater\b|\bof\b", low) else year + 1, LAST_YEAR)
    if re.search(r"<=|\bt/m\b|\btot en met\b|\buiterlijk\b", low):
        return _span(FIRST_YEAR, year)
    if re.search(r"\bvoor\b(?!jaar)|\btot\b|<", low) and not re.search(r"\bvoor(?:behoud|lopig|zien)", low):
        return _span(FIRST_YEAR, year - 1)
    return _span(year, year)


def _span(first: int, last: int) -> Span | None:
    return (first, last) if FIRST_YEAR <= first <= last <= LAST_YEAR else None


def year_typed_as_date(day: date) -> int | None:
    """The year that was typed into a cell with the look of a date: 2026 shows as 18 July 1905. None for any other."""
    if day.year != 1905:
        return None
    number = (day - date(1899, 12, 30)) // timedelta(days=1)
    return number if FIRST_YEAR <= number <= LAST_YEAR else None
