"""Reads the numbers in Dutch running text, as people write them: value, unit, exactness and the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.checks.prose.mentions import Exactness, Mention, RangeEnd, Unit, Words
from nplv_desktop.checks.prose.number_words import STARTS, read_word
from nplv_desktop.checks.prose.periods_in_text import Span, dates, periods
from nplv_desktop.checks.prose.ranges_in_text import with_ranges, with_terms
from nplv_desktop.checks.prose.units import unit_of
from nplv_desktop.checks.prose.words_around import Sentence

__all__ = ["Exactness", "Mention", "RangeEnd", "Unit", "Words", "read_mentions"]

S = "[ \u00a0\u202f\u2009]"
_DIGITS = (
    # 2.352 and 7.500.000,00
    rf"\d{{1,3}}(?:\.\d{{3}}){{1,4}}(?:,\d{{1,2}})?(?![\d])"
    # 2 352: spaces as thousands
    rf"|\d{{1,3}}(?:{S}\d{{3}}){{1,4}}(?:,\d{{1,2}})?(?!\d|\.\d|{S}\d{{3}}(?!\d))"
    # 2.5: a point for decimals, where it cannot mark thousands
    r"|\d{1,4}\.\d{1,2}(?![\d.])|\d{1,15}(?:,\d{1,4})?"
)
_SCALE = {"mln": 6, "miljoen": 6, "mio": 6, "mld": 9, "miljard": 9, "duizend": 3, "ton": 5, "honderd": 2, "k": 3}
_SCALES = r"mln\.?|miljoen|mio\.?|mld\.?|miljard|duizend|ton|honderd|k"
_SIGNED = r"€|EUR\b|euro\b"
_UNITS = r"%|‰|procentpunt\w*|procent\b|pct\b\.?|euro\b|fte(?:'s|’s)?\b"
_NUMBER = re.compile(
    rf"(?P<sign>{_SIGNED}){S}?(?P<euro>{_DIGITS})(?P<tail>,(?:-{{1,2}}|–|—|=))?(?:{S}?(?P<scale>{_SCALES})(?![\w²³]))?(?:{S}?(?P<after>euro)\b)?"
    rf"|(?<![\w.,/’'])(?P<number>{_DIGITS})(?P<tail2>,(?:-{{1,2}}|–|—|=))?(?:{S}?(?P<scale2>{_SCALES})(?![\w²³]))?(?:{S}?(?P<unit>{_UNITS}))?"
    rf"|(?<![\w/-])(?P<word>(?:{STARTS})[^\W\d_]*(?:{S}(?:{STARTS}|miljoen|mln|en{S}een{S}hal)[^\W\d_]*){{0,4}})(?:{S}(?P<scale3>{_SCALES})(?!\w))?"
    rf"(?:{S}(?P<unit3>{_UNITS}))?",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"(?<!\w)(?P<words>(?:een|één|twee|drie|vier|vijf|[1-9]){S}(?:derde|kwart|vierde|vijfde|zesde|achtste|tiende)(?:{S}deel)?)(?!\w)"
    rf"|(?<!\w)(?P<quarters>driekwart|kwart)(?!\w)|(?<!eerste )(?<!tweede )(?<!\w)(?P<half>(?:de{S})?helft)(?!\w)"
    rf"|(?P<sign>[½¼¾⅓⅔])|(?<![\w/.,-])(?P<top>[1-9])/(?P<bottom>[2-9]|10)(?:e{S}deel|e|de)?(?![\w/])"
    rf"|(?<!\w)(?P<of>een|één|twee|drie|vier|[1-9]){S}op{S}de{S}(?P<many>twee|drie|vier|vijf|zes|acht|tien|[2-9]|10)(?!\w)",
    re.IGNORECASE,
)
#: One of these stands in every fraction.
_FRACTION_SIGNS = (
    "derde",
    "kwart",
    "vierde",
    "vijfde",
    "zesde",
    "achtste",
    "tiende",
    "helft",
    "½",
    "¼",
    "¾",
    "⅓",
    "⅔",
    "/",
    " op de ",
)
_PARTS = {"derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "zesde": 6, "achtste": 8, "tiende": 10}
_SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}
_EXACTNESS = (
    (
        Exactness.AT_LEAST,
        r"minimaal|minstens|ten minste|tenminste|op zijn minst|niet minder dan|vanaf|≥|>=|minimum van|ondergrens van",
    ),
    (
        Exactness.AT_MOST,
        r"maximaal|hoogstens|ten hoogste|niet meer dan|tot maximaal|(?<!op )tot|≤|<=|maximum van|bovengrens van",
    ),
    (Exactness.MORE, r"ruim|(?:iets |wat )?meer dan|boven(?: de)?|>"),
    (Exactness.LESS, r"bijna|krap|net geen|(?:iets |wat )?minder dan|nog geen|net niet|net onder(?: de)?|<"),
    (
        Exactness.ABOUT,
        r"circa|ca\.?|ongeveer|zo'n|zo’n|rond(?: de)?|om en nabij(?: de)?|omstreeks|naar schatting|grofweg|ruwweg|ongv\.|ong\.|plusminus|±|\+/-|~|≈|afgerond|in de orde van(?: grootte van)?",
    ),
)
_QUALIFIER = re.compile(
    "(?:"
    + "|".join(f"(?P<{kind.value}>(?<!\\w)(?:{words}))" for kind, words in _EXACTNESS)
    + rf"){S}?(?:(?:de|een|het|totaal|in totaal){S})?$",
    re.IGNORECASE,
)
#: The last words of qualifiers, so that the whole pattern is tried only where it can fit.
_QUALIFIER_ENDS = frozenset(
    (
        *(
            "minimaal",
            "minstens",
            "minste",
            "tenminste",
            "minst",
            "dan",
            "vanaf",
            "van",
            "maximaal",
            "hoogstens",
            "hoogste",
            "tot",
            "ruim",
        ),
        *(
            "bijna",
            "krap",
            "geen",
            "niet",
            "onder",
            "circa",
            "ca",
            "ca.",
            "ongeveer",
            "zo'n",
            "zo’n",
            "rond",
            "nabij",
            "omstreeks",
            "boven",
        ),
        *(
            "schatting",
            "grofweg",
            "ruwweg",
            "ongv.",
            "ong.",
            "plusminus",
            "afgerond",
            "grootte",
            "de",
            "een",
            "het",
            "totaal",
        ),
    )
)
_QUALIFIER_SIGNS = "≥≤<>±~≈=-"
#: Before a number that names a thing and counts nothing.
_NUMBERED = frozenset(
    (
        *(
            "artikel",
            "art.",
            "artikelen",
            "bijlage",
            "hoofdstuk",
            "paragraaf",
            "lid",
            "nr.",
            "nr",
            "nummer",
            "lijn",
            "buslijn",
            "tramlijn",
        ),
        *(
            "fase",
            "week",
            "versie",
            "tabel",
            "figuur",
            "voetnoot",
            "§",
            "bouwblok",
            "blok",
            "deelgebied",
            "kavel",
            "stap",
            "huisnummer",
        ),
    )
)
#: Words of which the full stop ends no sentence.
_ABBREVIATED = (
    "ca",
    "mln",
    "mld",
    "incl",
    "excl",
    "resp",
    "bijv",
    "art",
    "ong",
    "nr",
    "o.a",
    "dr",
    "mr",
    "drs",
    "ir",
    "prof",
    "st",
)
_SENTENCE = re.compile(r"[.!?](?=\s|$)|\n+")
_NEW_SENTENCE = re.compile(
    r"\s(?:De|Het|Een|In|Op|Voor|Van|Dat|Dit|Deze|Daar\w*|Er|Wij|We|Zij|Samen|Hier\w*|Met|Bij|Aan|Tot|Naast|Ook|Per|Die|Als|Om)\b"
)
_LAST_WORD = re.compile(r"[\w.]*$")
_NEUTRAL = re.compile(r"[*_`#\\]|\{[a-z-]+\}")
_MOST_DIGITS = 15
_POINT = re.compile(r"\d+\.\d{1,2}")
#: How an item of a list begins; `*` has been made a space by then.
ITEM = re.compile(r"^\s*(?:[-•+]|\d{1,2}[.)]|\s{2,})\s?(?=\S)")


@dataclass(frozen=True, slots=True)
class _Found:
    """A number as written, before the words around it are looked at."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    scale: int = 0
    unit: Unit = Unit.NONE
    is_fraction: bool = False
    is_word: bool = False
    has_sign: bool = False


def read_mentions(markdown: str) -> tuple[Mention, ...]:
    """Every number in a text, in order; marks of Markdown and figure fields count as spaces. Linear in its length."""
    text = _NEUTRAL.sub(lambda found: " " * len(found[0]), markdown)
    made: list[Mention] = []
    heading = before = ""
    for number, (start, end) in enumerate(_sentences(text)):
        sentence = text[start:end]
        if not sentence.strip():
            continue
        if ITEM.match(sentence):
            heading = heading or before
        else:
            heading, before = "", sentence.strip()
        made.extend(_in_sentence(sentence, start, number, heading))
    return tuple(made)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _SENTENCE.finditer(text):
        at = found.start()
        if found[0] == ".":
            last = _LAST_WORD.search(text, max(start, at - 6), at)
            if last is not None and last[0].lower() in _ABBREVIATED and not _NEW_SENTENCE.match(text, at + 1):
                continue
        yield start, found.end()
        start = found.end()
    if start < len(text):
        yield start, len(text)


def _in_sentence(text: str, offset: int, number: int, heading: str) -> list[Mention]:
    taken = bytearray(len(text))
    spans: list[Span] = []
    for span in (*dates(text), *periods(text)):
        if not any(taken[span.start : span.end]):
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            spans.append(span)
    found = [*_fractions(text, taken), *_numbers(text, taken)]
    if not found and not spans:
        return []
    found.sort(key=lambda one: one.start)
    sentence = Sentence(text, [(one.start, one.end) for one in found], heading)
    mentions = [_mention(one, place, sentence, offset, number) for place, one in enumerate(found)]
    made = with_ranges(with_terms(mentions, text, offset), text, offset)
    for span in spans:
        words = sentence.around(span.start, span.end)
        made.append(
            Mention(
                text[span.start : span.end],
                offset + span.start,
                offset + span.end,
                Decimal(span.last),
                span.unit,
                Exactness.EXACT,
                Decimal(1),
                words,
                number,
                span.first,
            )
        )
    return sorted(made, key=lambda one: one.start)


def _fractions(text: str, taken: bytearray) -> Iterator[_Found]:
    low = text.casefold()
    if not any(map(low.__contains__, _FRACTION_SIGNS)):
        return
    for found in _FRACTION.finditer(text):
        if any(taken[found.start() : found.end()]):
            continue
        if found["words"]:
            first = re.split(rf"{S}|(?<=\d)", found["words"], maxsplit=1)[0]
            top = int(first) if first.isdigit() else int(read_word(first) or 1)
            bottom = next(size for word, size in _PARTS.items() if word in found["words"].casefold())
        elif found["quarters"]:
            top, bottom = (3 if found["quarters"].casefold() == "driekwart" else 1), 4
        elif found["half"]:
            top, bottom = 1, 2
        elif found["sign"]:
            top, bottom = _SIGNS[found["sign"]]
        elif found["top"]:
            top, bottom = int(found["top"]), int(found["bottom"])
        else:
            top, bottom = (
                int(read_word(part) or part) if not part.isdigit() else int(part)
                for part in (found["of"], found["many"])
            )
        start = found.start() + (len(found[0]) - len("helft") if found["half"] else 0)
        if top > bottom:
            continue
        taken[start : found.end()] = b"\1" * (found.end() - start)
        yield _Found(start, found.end(), Decimal(100 * top) / bottom, Decimal(1), unit=Unit.PERCENT, is_fraction=True)


def _numbers(text: str, taken: bytearray) -> Iterator[_Found]:
    for found in _NUMBER.finditer(text):
        if any(taken[found.start() : found.end()]):
            continue
        made = _in_words(found) if found["word"] else _in_digits(found, text)
        if made is not None:
            yield made


def _in_digits(found: re.Match[str], text: str) -> _Found | None:
    digits = found["euro"] or found["number"]
    word = (found["scale"] or found["scale2"] or "").casefold().rstrip(".")
    said = (found["unit"] or "").casefold()
    scale = _SCALE.get(word, 0)
    if _POINT.fullmatch(digits):
        # "artikel 2.1" is no figure; "€ 2.5 mln" is.
        if not (scale or said or found["sign"]):
            return None
        digits = digits.replace(".", ",")
    whole, _, decimals = digits.partition(",")
    plain = "".join(filter(str.isdigit, whole))
    if (
        len(plain) > _MOST_DIGITS - scale
        or (len(plain) > 1 and plain[0] == "0")
        or _last_word(text, found.start()) in _NUMBERED
    ):
        return None
    value = Decimal(plain + (f".{decimals}" if decimals else "")) * 10**scale
    zeros = len(plain) - len(plain.rstrip("0")) if plain.strip("0") else 0
    step = Decimal(10) ** (scale - len(decimals) if decimals else scale + zeros)
    if found["sign"] or found["after"] or said == "euro" or word == "k":
        unit = Unit.EURO
    elif said.startswith("fte"):
        unit = Unit.FTE
    elif said in ("%", "procent", "pct", "pct."):
        unit = Unit.PERCENT
    else:
        unit = Unit.OTHER if said else Unit.NONE
    if word == "ton" and not re.match(
        r"\s*(?:co|grond|puin|afval|staal)", text[found.end() : found.end() + 12], re.IGNORECASE
    ):
        unit = Unit.EURO
    return _Found(found.start(), found.end(), value, step, scale, unit, has_sign=bool(found["sign"]))


def _last_word(text: str, at: int) -> str:
    """The word before a place, lower case; "" at the start."""
    words = text[max(0, at - 16) : at].split()
    return words[-1].casefold().lstrip("(") if words else ""


def _in_words(found: re.Match[str]) -> _Found | None:
    words = re.split(S, found["word"])
    said = (found["unit3"] or "").casefold()
    scale = _SCALE.get((found["scale3"] or "").casefold().rstrip("."), 0)
    value, end = _spelled(words)
    if value is None:
        return None
    length = sum(len(word) + 1 for word in words[:end]) - 1
    if end < len(words):
        said, scale = "", 0
        if words[end].casefold() in ("miljoen", "mln"):
            scale = 6
            length += 1 + len(words[end])
            if end + 1 == len(words):
                length, said = len(found[0]), (found["unit3"] or "").casefold()
    if end == 1 and not scale and not said and words[0].casefold() in ("een", "half", "halve", "honderd"):
        return None
    stop = found.start() + length if end < len(words) else found.end()
    unit = Unit.EURO if said == "euro" else Unit.FTE if said.startswith("fte") else Unit.PERCENT if said else Unit.NONE
    if unit == Unit.NONE and (found["scale3"] or "").casefold() == "ton" and end == len(words):
        unit = Unit.EURO
    return _Found(found.start(), stop, value * 10**scale, Decimal(10) ** scale, scale, unit, is_word=True)


def _spelled(words: list[str]) -> tuple[Decimal | None, int]:
    """The value of the words that read as one number, and how many they are: "duizend tweehonderd" is two."""
    if words[0].casefold() == "een" and len(words) > 1 and words[1].casefold() in ("half", "halve"):
        return Decimal("0.5"), 2
    value = read_word(words[0])
    if value is None:
        return None, 0
    end = 1
    if [word.casefold() for word in words[end : end + 2]] == ["en", "een"] and len(words) > end + 2:
        if words[end + 2].casefold() in ("half", "halve"):
            return value + Decimal("0.5"), end + 3
        return value, end
    while end < len(words):
        more = read_word(words[end])
        if more is None:
            break
        if more in (100, 1000) and value < more:
            value *= 1000
        elif value >= 100 and value % 100 == 0 and more < (1000 if value >= 1000 and value % 1000 == 0 else 100):
            value += more
        else:
            break
        end += 1
    return value, end


def _mention(one: _Found, place: int, sentence: Sentence, offset: int, number: int) -> Mention:
    words = sentence.words(place)
    kind = Exactness.EXACT
    before = sentence.text[max(0, one.start - 40) : one.start]
    last = before.split()[-1:]
    if last and (last[0].casefold().lstrip("(") in _QUALIFIER_ENDS or last[0][-1] in _QUALIFIER_SIGNS):
        qualifier = _QUALIFIER.search(before)
        if qualifier is not None:
            kind = next(kind for kind, _ in _EXACTNESS if qualifier[kind.value])
    text = sentence.text[one.start : one.end]
    unit = one.unit if one.unit != Unit.NONE else unit_of(one.value, one.scale, words)
    return Mention(
        text,
        offset + one.start,
        offset + one.end,
        one.value,
        unit,
        kind,
        one.step,
        words,
        number,
        scale=one.scale,
        is_fraction=one.is_fraction,
        is_word=one.is_word,
    )
