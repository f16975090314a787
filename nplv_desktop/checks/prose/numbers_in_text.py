"""Reads the numbers in Dutch running text: value, unit, how exact they are meant, and the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Unit(StrEnum):
    """What a number counts."""

    EURO = "euro"
    PERCENT = "percent"
    HOMES = "homes"
    FTE = "fte"
    PERIOD = "period"
    OTHER = "other"
    NONE = "none"


class Exactness(StrEnum):
    """How a number is meant: "circa", "ruim" (somewhat more), "bijna" (somewhat less), at least, at most."""

    EXACT = "exact"
    ABOUT = "about"
    MORE = "more"
    LESS = "less"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Mention:
    """One number in a text: `value` in euro, dwellings, percents or FTE; for a period the last year that counts.

    `start` and `end` are its place in the text, `first_year` the first year of a period where there is one; `step` is
    the size of the last digit that was written ("2.250" is 10, "€ 7,5 mln." is 100.000).
    """

    text: str
    start: int
    end: int
    value: Decimal
    unit: Unit
    exactness: Exactness
    step: Decimal
    #: The words of the clause before and after it, lower case.
    before: str
    after: str
    sentence: int
    first_year: int | None = None


_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_WORDS = {
    word: number
    for number, word in enumerate(
        ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"), start=1
    )
}
_WORD = "|".join((*(word for word in _WORDS if word != "een"), "één"))
_SCALE = {"mln": 6, "mln.": 6, "miljoen": 6, "mld": 9, "mld.": 9, "miljard": 9, "duizend": 3}
_SCALES = r"mln\.?|miljoen|mld\.?|miljard|duizend"
_S = "[ \u00a0\u202f]"
_YEAR = r"(?:19|20)\d\d"
_PERIOD = re.compile(
    rf"(?P<both>(?P<first>{_YEAR}){_S}?(?P<till>t/m|tot en met|tot|–|-|en){_S}?(?P<last>{_YEAR}))"
    rf"|(?P<one>(?P<word>t/m|tot en met|uiterlijk in|uiterlijk|vóór|voor|tot){_S}(?P<year>{_YEAR}))(?!\s*(?:woning|euro))"
    rf"|(?P<alone>(?<![\d.,]){_YEAR}(?![\d.,]*\d|{_S}(?:woning|m2)))",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\b\d{{1,2}}{_S}(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    rf"(?:{_S}\d{{4}})?|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}"
    # Fractions are no counts.
    rf"|\b(?:een|één|twee|drie|vier|\d){_S}(?:derde|kwart|vierde|vijfde|zesde|achtste|tiende)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    rf"(?P<sign>€|EUR\b|euro\b){_S}?(?P<euro>{_NUMBER})(?:{_S}?(?P<scale>{_SCALES})(?!\w))?"
    rf"|(?<![\w.,/-])(?P<number>{_NUMBER}|(?:{_WORD})(?!\w))(?:{_S}?(?P<scale2>{_SCALES})(?!\w))?"
    rf"(?:{_S}?(?P<unit>%|procent\b|euro\b|m2\b|m²|km\b|meter\b|hectare\b|ha\b))?",
    re.IGNORECASE,
)
_EXACTNESS = (
    (Exactness.AT_LEAST, r"minimaal|minstens|ten minste|tenminste|op zijn minst"),
    (Exactness.AT_MOST, r"maximaal|hoogstens|ten hoogste|niet meer dan"),
    (Exactness.MORE, r"ruim|meer dan|iets meer dan"),
    (Exactness.LESS, r"bijna|krap|net geen|minder dan"),
    (Exactness.ABOUT, r"circa|ca\.?|ongeveer|zo'n|zo’n|rond(?: de)?|omstreeks|naar schatting|ruwweg|ongv\."),
)
_QUALIFIER = re.compile(
    "(?:"
    + "|".join(f"(?P<{kind.value}>\\b(?:{words}))" for kind, words in _EXACTNESS)
    + rf"){_S}(?:de{_S}|een{_S}|€{_S})?$",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"^(?P<between>(?:[\w-]+(?:,| en| of)?\s){0,4}?)(?P<home>(?:nieuwbouw|koop|huur)?woning(?:en)?\b|huizen\b|appartementen\b)",
    re.IGNORECASE,
)
_FTE = re.compile(r"^\s*(?:fte|formatieplaats)", re.IGNORECASE)
_OTHER = re.compile(
    r"^\s*(?:\w+\s){0,2}?(?:mensen|inwoners|bewoners|huishoudens|buurten|wijken|ingrepen|jaar|jaren|maanden|bomen|kinderen|"
    r"scholen|groepen|minuten|uur|keer|dagen|vierkante|stuks|gemeenten|gebieden|partijen|plaatsen|banen|bedrijven|"
    r"locaties|fases|soorten|loket|pilot)",
    re.IGNORECASE,
)
_OF_HOMES = re.compile(r"woningen (?:\w+ ){0,3}er (?:\w+ )?$", re.IGNORECASE)
_HOMES_SAID = re.compile(r"\bwoningen\b", re.IGNORECASE)
_NOTHING_AFTER = re.compile(r"\s*(?:$|[.,;)]|zijn\b|hebben\b)")
_SUBSIDISED = re.compile(r"\s*al (?:een )?(?:eerdere )?(?:rijks)?(?:bijdrage|gesubsidieerd|subsidie)", re.IGNORECASE)
_AFFORDABLE = re.compile(r"^\s*(?:\w+\s){0,1}?betaalba", re.IGNORECASE)
_SENTENCE = re.compile(
    r"(?<!\bca)(?<!\bmln)(?<!\bmld)(?<!\bincl)(?<!\bexcl)(?<!\bresp)(?<!\bbijv)(?<!\bart)[.!?](?=\s|$)|\n+"
)
_CLAUSE = re.compile(r";|:|, (?:maar|terwijl|en|waarvan|waarvoor|waar|zoals)\b")
_NEUTRAL = re.compile(r"[*_`#\\]|\{[a-z-]+\}")


def read_mentions(markdown: str) -> tuple[Mention, ...]:
    """Every number in a text, in order; marks of Markdown and figure fields count as spaces. Linear in its length."""
    text = _NEUTRAL.sub(lambda found: " " * len(found[0]), markdown)
    made: list[Mention] = []
    at = 0
    for number, (start, end) in enumerate(_sentences(text)):
        made.extend(_in_sentence(text, start, end, number))
        at = end
    assert at <= len(text)
    return tuple(made)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _SENTENCE.finditer(text):
        if found.end() > start:
            yield start, found.end()
        start = found.end()
    if start < len(text):
        yield start, len(text)


def _in_sentence(text: str, start: int, end: int, number: int) -> list[Mention]:
    sentence = text[start:end]
    taken = bytearray(len(sentence))
    found: list[Mention] = []
    for date in _DATE.finditer(sentence):
        taken[date.start() : date.end()] = b"\1" * (date.end() - date.start())
    for period in _PERIOD.finditer(sentence):
        if any(taken[period.start() : period.end()]):
            continue
        taken[period.start() : period.end()] = b"\1" * (period.end() - period.start())
        made = _period(period, sentence, start, number)
        if made is not None:
            found.append(made)
    for amount in _AMOUNT.finditer(sentence):
        if not any(taken[amount.start() : amount.end()]):
            found.append(_amount(amount, sentence, start, number))
    return _ranges(sorted(found, key=lambda mention: mention.start), text)


def _period(found: re.Match[str], sentence: str, offset: int, number: int) -> Mention | None:
    if found["alone"]:
        return None
    first = int(found["first"]) if found["both"] else None
    last = int(found["last"] if found["both"] else found["year"])
    word = (found["till"] if found["both"] else found["word"]).casefold()
    # "tot 2030" and "vóór 2030" end with 2029.
    if word in ("tot", "vóór", "voor"):
        last -= 1
    start, end = found.span()
    between = re.search(rf"tussen{_S}$", sentence[:start], re.IGNORECASE)
    if word == "en" and between is None:
        return None
    if between is not None:
        start = between.start()
    return Mention(
        sentence[start:end],
        offset + start,
        offset + end,
        Decimal(last),
        Unit.PERIOD,
        Exactness.EXACT,
        Decimal(1),
        sentence[:start].casefold(),
        sentence[end:].casefold(),
        number,
        first,
    )


def _amount(found: re.Match[str], sentence: str, offset: int, number: int) -> Mention:
    digits = found["euro"] or found["number"]
    scale = _SCALE.get((found["scale"] or found["scale2"] or "").casefold(), 0)
    value, step = _value(digits, scale)
    start, end = found.span()
    text = sentence[start:end].rstrip()
    end = start + len(text)
    before, after = _clause_before(sentence[:start]), _clause_after(sentence[end:])
    unit = _unit(found, scale, before, after)
    kind = Exactness.EXACT
    qualifier = _QUALIFIER.search(sentence[:start])
    if qualifier is not None:
        kind = next(kind for kind, _ in _EXACTNESS if qualifier[kind.value])
    return Mention(text, offset + start, offset + end, value, unit, kind, step, before, after, number)


def _value(digits: str, scale: int) -> tuple[Decimal, Decimal]:
    word = digits.casefold().replace("é", "e")
    if word in _WORDS:
        return Decimal(_WORDS[word]), Decimal(1)
    whole, _, decimals = digits.partition(",")
    value = Decimal(whole.replace(".", "") + (f".{decimals}" if decimals else ""))
    if decimals:
        return value * 10**scale, Decimal(10) ** (scale - len(decimals))
    plain = whole.replace(".", "")
    zeros = len(plain) - len(plain.rstrip("0")) if plain.strip("0") else 0
    return value * 10**scale, Decimal(10) ** (scale + zeros)


def _unit(found: re.Match[str], scale: int, before: str, after: str) -> Unit:
    said = (found["unit"] or "").casefold()
    if found["sign"] or said == "euro":
        return Unit.EURO
    if said in ("%", "procent"):
        return Unit.PERCENT
    if said:
        return Unit.OTHER
    if re.match(r"\s*(?:euro)\b", after):
        return Unit.EURO
    if _FTE.match(after):
        return Unit.FTE
    home = _HOME.match(after.lstrip())
    if home is not None and not re.search(r"\d|%|procent", home["between"]):
        return Unit.HOMES
    if _AFFORDABLE.match(after):
        return Unit.HOMES
    if _OTHER.match(after):
        return Unit.OTHER
    if (
        _OF_HOMES.search(before)
        or _SUBSIDISED.match(after)
        or (_HOMES_SAID.search(before) and _NOTHING_AFTER.match(after))
    ):
        return Unit.HOMES
    return Unit.EURO if scale >= 6 else Unit.NONE


def _clause_before(text: str) -> str:
    return _CLAUSE.split(text)[-1].casefold()[-160:]


def _clause_after(text: str) -> str:
    return _CLAUSE.split(text)[0].casefold()[:160]


def _ranges(mentions: list[Mention], text: str) -> list[Mention]:
    """Gives the first number of a range ("€ 19,6 tot € 22,3 mln.") the scale and unit of the second."""
    from dataclasses import replace

    made = list(mentions)
    for place in range(len(made) - 1):
        first, second = made[place], made[place + 1]
        if Unit.PERIOD in (first.unit, second.unit):
            continue
        between = text[first.end : second.start].strip().casefold()
        is_range = between in ("–", "-", "tot", "à", "tot en met", "tot maximaal", "tot de") or (
            between in ("en", "en de") and re.search(r"tussen(?: de)?\s*$", text[: first.start], re.IGNORECASE)
        )
        if not is_range:
            continue
        unit = second.unit if first.unit in (Unit.NONE, Unit.EURO) else first.unit
        if unit == Unit.EURO and second.value >= 1_000_000 and first.value < 1000:
            factor = Decimal(1_000_000)
            first = replace(first, value=first.value * factor, step=first.step * factor)
        made[place] = replace(first, unit=unit, after=second.after)
        made[place + 1] = replace(second, unit=unit, before=first.before)
    return made
