"""The one door in for dates, as Dutch people write them: "24 juni 2025", "24-6-2025" or "2025-06-24"."""

from __future__ import annotations

import re
from datetime import date

from nplv_desktop.domain.dutch.formatting import MONTHS

_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_FIGURES = re.compile(r"(?P<day>\d{1,2})\s*[-/.]\s*(?P<month>\d{1,2})\s*[-/.]\s*(?P<year>\d{4})", re.ASCII)
_WORDS = re.compile(r"(?P<day>\d{1,2})[\s-]*(?P<name>[a-z]{3,9})\.?[\s-]*(?P<year>\d{4})", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2}", re.ASCII)


class DateError(ValueError):
    """What was typed is no date; the message is one Dutch sentence for the person who typed it."""


def parse_date(text: str) -> date:
    """The date that was typed, from 2000 up to and including 2099; raises DateError otherwise."""
    typed = re.sub(r"\s+", " ", text.strip().lower())
    typed = re.sub(r"^(ma|di|wo|do|vr|za|zo)[a-z]*\.?,? ", "", typed)
    found = _ISO.fullmatch(typed) or _FIGURES.fullmatch(typed) or _WORDS.fullmatch(typed)
    if found is None:
        if _SHORT_YEAR.fullmatch(typed):
            raise DateError("Schrijf het jaar voluit, bijvoorbeeld 24-6-2025.")
        raise DateError("Dit is niet te lezen als datum; schrijf bijvoorbeeld 24 juni 2025 of 24-6-2025.")
    parts = found.groupdict()
    month = _month(parts["name"]) if "name" in parts else int(parts["month"])
    year, day = int(parts["year"]), int(parts["day"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise DateError(f"Vul een jaar in van {_FIRST_YEAR} tot en met {_LAST_YEAR}.")
    try:
        return date(year, month, day)
    except ValueError:
        raise DateError("Deze datum bestaat niet; controleer dag en maand.") from None


def _month(name: str) -> int:
    """The month's number from its name or the beginning of it ("sept", "mrt")."""
    for number, (short, full) in enumerate(zip(_MONTHS, MONTHS, strict=True), 1):
        if name == short or (len(name) >= 3 and full.startswith(name)):
            return number
    if name == "mrt":
        return 3
    raise DateError("Deze maand is niet te lezen; schrijf bijvoorbeeld 24 juni 2025.")
