"""One way of writing for words and figures that say the same: "€ 10.000.000,-" is € 10 000 000.

For comparing only; what is shown to people stays as it was written.
"""

from __future__ import annotations

import re
import unicodedata

from nplv_desktop.domain.figures.figure_places import FIGURE

#: Marks that nobody sees: zero width, direction, soft hyphens, joiners.
_UNSEEN = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F)))
_DASHES = re.compile(r"[‐‑‒–—−]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"'})
_NO_CENTS = re.compile(r"(?<=\d)\s?,\s?(?:-{1,2}|=|00\b)(?!\d)")
_THOUSANDS = re.compile(r"(?<=\d)[. ](?=\d{3}(?!\d))")
_AFTER_EURO = re.compile(r"€\s+(?=\d)")
_BEFORE_PERCENT = re.compile(r"(?<=\d)\s+(?=%)")
#: Between two ends of a range: a hyphen or a slash, with or without spaces.
_RANGE = re.compile(r"(?<=\d)\s*[-/]\s*(?=€?\d)")
_NUMBER_WORD = re.compile(
    r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien"
    r"|negentien|(?:[a-zë]+(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
    r"|[a-zë]*honderd[a-zë]*|[a-zë]*duizend[a-zë]*|miljoen|miljard|helft|kwart|derde|dubbele?|half|halve)\b",
    re.IGNORECASE,
)
#: Every figure of a sentence: also a fraction ("100/130") and years with a dash between them.
_FIGURE = re.compile(rf"\d+/\d+|\b\d{{4}}\s?[-–]\s?\d{{4}}\b|{FIGURE.pattern}")
_NEGATION = re.compile(r"\b(?:niet|geen|noch|nooit|nimmer|niets|niemand|evenmin)\b", re.IGNORECASE)


def spoken(text: str) -> str:
    """The text in one notation: capitals, accents, spaces, dashes, quotes and the form of numbers made alike."""
    text = unicodedata.normalize("NFC", text.translate(_UNSEEN)).translate(_QUOTES).casefold()
    text = " ".join(_DASHES.sub("-", text).split())
    text = _NO_CENTS.sub("", text)
    text = _THOUSANDS.sub("", text)
    text = _BEFORE_PERCENT.sub("", _AFTER_EURO.sub("€", text))
    return _RANGE.sub("-", text)


def figures_in(text: str) -> list[str]:
    """The figures of a sentence as they stand in it, number words among them, in order."""
    spots = {found.start(): found[0] for found in _NUMBER_WORD.finditer(text)}
    # A full stop ends the sentence, but for "mln." and "mld.".
    spots |= {found.start(): re.sub(r"(?<=\d)\.$", "", found[0]) for found in _FIGURE.finditer(text)}
    return [spots[start] for start in sorted(spots)]


def negations(text: str) -> int:
    """How many words of a text deny something: "niet", "geen"."""
    return len(_NEGATION.findall(text))
