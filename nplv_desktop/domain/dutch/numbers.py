"""The one door in for figures: reads what people type in amount, count and FTE fields.

Understands "7.500.000", "€ 7500000", "7,5 mln", "1.074.380,17", "€ 5.000,-" and sums such as "2*5*130000" or
"3 mln + 250.000". A full stop marks thousands and a comma decimals; what contradicts that is refused, never guessed.
"""

from __future__ import annotations

import re
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext

from nplv_desktop.domain.dutch.money import LARGEST_AMOUNT, to_cent

LARGEST_COUNT = 1_000_000
LARGEST_FTE = Decimal(1000)
_LONGEST_INPUT = 200
_DEEPEST_NESTING = 20
_SCALES = {
    "mld": Decimal(10) ** 9,
    "miljard": Decimal(10) ** 9,
    "milliard": Decimal(10) ** 9,
    "mln": Decimal(10) ** 6,
    "miljoen": Decimal(10) ** 6,
    "duizend": Decimal(1000),
    "k": Decimal(1000),
}
_TOKEN = re.compile(
    r"(?P<number>\d[\d.,]*)|(?P<scale>mld\.?|miljard|milliard|mln\.?|miljoen|duizend|k)(?![a-z])|(?P<sign>[-+*/()x×:])",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"\d+(?:,\d+)?")


class FigureError(ValueError):
    """What was typed cannot be read; the message is one Dutch sentence for the person who typed it."""


def parse_amount(text: str) -> Decimal:
    """The amount in EUR, to the cent, that was typed.

    Sums are rounded half up to the cent at the end; a single number may have two decimals at most. Raises FigureError
    for anything unreadable, negative or above EUR 10 milliard.
    """
    value, computed = _evaluate(text)
    if value < 0:
        raise FigureError("Een bedrag kan niet negatief zijn.")
    if value > LARGEST_AMOUNT:
        raise FigureError("Dit bedrag is hoger dan € 10 miljard; controleer het aantal nullen.")
    rounded = to_cent(value)
    if rounded != value and not computed:
        raise FigureError("Een bedrag heeft hoogstens twee decimalen.")
    return rounded


def parse_count(text: str) -> int:
    """The whole number of dwellings (or years) that was typed; raises FigureError otherwise."""
    value, _ = _evaluate(text)
    if value < 0 or value != value.to_integral_value():
        raise FigureError("Vul een heel getal van 0 of hoger in.")
    if value > LARGEST_COUNT:
        raise FigureError("Vul een aantal tot en met 1.000.000 in.")
    return int(value)


def parse_fte(text: str) -> Decimal:
    """FTEs to two decimals ("1,5"); raises FigureError otherwise."""
    value, _ = _evaluate(re.sub(r"(?i)\s*fte\s*$", "", text))
    if value < 0 or value != value.quantize(Decimal("0.01")):
        raise FigureError("Vul fte in als getal met hoogstens twee decimalen, bijvoorbeeld 1,5.")
    if value > LARGEST_FTE:
        raise FigureError("Vul fte in tot en met 1.000.")
    return value


def _read_number(token: str) -> Decimal:
    if _GROUPED.fullmatch(token) or _PLAIN.fullmatch(token):
        return Decimal(token.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+\.\d{1,2}", token):
        raise FigureError(f"Schrijf decimalen met een komma: {token.replace('.', ',')}.")
    raise FigureError(f"“{token}” is niet te lezen als getal; schrijf bijvoorbeeld 7.500.000 of 7,5 mln.")


def _tokens(text: str) -> list[Decimal | str]:
    cleaned = re.sub(r"[\s\u00a0\u202f]+", " ", text).strip().removeprefix("=").strip()
    cleaned = re.sub(r"(?i)\beur(o('?s)?)?\b|€", "", cleaned)
    cleaned = re.sub(r",[-–—]+(?=\s|$)", "", cleaned)
    cleaned = cleaned.replace("−", "-").replace("–", "-").strip()
    if not cleaned:
        raise FigureError("Vul een getal in, bijvoorbeeld 7.500.000 of 7,5 mln.")
    if len(cleaned) > _LONGEST_INPUT:
        raise FigureError("Dit is te lang om als getal te lezen.")
    found: list[Decimal | str] = []
    position = 0
    while position < len(cleaned):
        if cleaned[position] == " ":
            position += 1
            continue
        match = _TOKEN.match(cleaned, position)
        if match is None:
            raise FigureError(
                f"“{cleaned[position:][:20]}” is niet te lezen als getal; schrijf bijvoorbeeld 7.500.000 of 7,5 mln."
            )
        if match["number"]:
            number = match["number"]
            tail = number[len(number.rstrip(".,")) :]
            if tail == ".":
                number = number[:-1]
            found.append(_read_number(number))
        elif match["scale"]:
            found.append(match["scale"].lower().rstrip("."))
        else:
            found.append({"x": "*", "×": "*", ":": "/"}.get(match["sign"].lower(), match["sign"]))
        position = match.end()
    return found


def _evaluate(text: str) -> tuple[Decimal, bool]:
    """The value of a number or sum, and whether it took any arithmetic."""
    reader = _Sum(_tokens(text))
    try:
        with localcontext() as context:
            context.prec = 60
            value = reader.terms(0)
    except (DivisionByZero, InvalidOperation):
        raise FigureError("Delen door nul kan niet.") from None
    if reader.rest():
        raise FigureError("Deze som is niet te lezen; schrijf bijvoorbeeld 2*5*130.000.")
    return value, reader.computed


class _Sum:
    """A small reader of + - * / and brackets over tokens; no names, no calls."""

    def __init__(self, tokens: list[Decimal | str]) -> None:
        self._tokens = tokens
        self._position = 0
        self.computed = False

    def rest(self) -> bool:
        return self._position < len(self._tokens)

    def _peek(self) -> Decimal | str | None:
        return self._tokens[self._position] if self.rest() else None

    def _take(self) -> Decimal | str | None:
        token = self._peek()
        self._position += 1
        return token

    def terms(self, depth: int) -> Decimal:
        if depth > _DEEPEST_NESTING:
            raise FigureError("Deze som heeft te veel haakjes.")
        value = self._factors(depth)
        while self._peek() in ("+", "-"):
            sign = self._take()
            right = self._factors(depth)
            value = value + right if sign == "+" else value - right
            self.computed = True
        return value

    def _factors(self, depth: int) -> Decimal:
        value = self._factor(depth)
        while self._peek() in ("*", "/"):
            sign = self._take()
            right = self._factor(depth)
            value = value * right if sign == "*" else value / right
            self.computed = True
        return value

    def _factor(self, depth: int) -> Decimal:
        token = self._take()
        if token == "-":
            return -self._factor(depth + 1) if depth < _DEEPEST_NESTING else self.terms(depth + 1)
        if token == "(":
            value = self.terms(depth + 1)
            if self._take() != ")":
                raise FigureError("In deze som ontbreekt een haakje.")
        elif isinstance(token, Decimal):
            value = token
        else:
            raise FigureError("Deze som is niet te lezen; schrijf bijvoorbeeld 2*5*130.000.")
        scale = self._peek()
        if isinstance(scale, str) and scale in _SCALES:
            self._take()
            value *= _SCALES[scale]
        return value
