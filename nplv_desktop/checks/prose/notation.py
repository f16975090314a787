"""Writes another value the way a number in a text was written: its signs, its thousands, its "mln.", its words."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from nplv_desktop.checks.prose.mentions import Mention, Unit
from nplv_desktop.checks.prose.number_words import written
from nplv_desktop.checks.prose.verdicts import printed
from nplv_desktop.domain.dutch.formatting import MONTHS, grouped

_PARTS = re.compile(
    r"^(?P<head>\D*?)(?P<digits>\d(?:[\d.,\s]*\d)?)(?P<tail>,(?:-{1,2}|–|—|=))?(?P<rest>\D.*)?$", re.DOTALL
)
_MOST_DECIMALS = 3
#: A rounded amount may differ this much from what it stands for.
_COARSEST = Decimal("0.01")


def rewritten(mention: Mention, value: Decimal) -> str | None:
    """The value in the notation of a number, or None where that notation cannot say it.

    "2 250" and 2352 give "2 352"; "€ 9 mln." and 8 million give "€ 8 mln."; "drie fte" and 2 gives "twee fte".
    """
    if mention.is_fraction:
        return None
    if mention.unit == Unit.DATE:
        has_month = any(month in mention.text.casefold() for month in MONTHS)
        return printed(value, Unit.DATE) if has_month else None
    if mention.unit == Unit.RATIO:
        return printed(value, Unit.RATIO)
    if mention.is_word:
        return _in_words(mention, value)
    parts = _PARTS.match(mention.text)
    if parts is None:
        return None
    digits = parts["digits"]
    number = _scaled(digits, value, mention.scale) if mention.scale else _plain(digits, value, mention.unit)
    if number is None:
        return None
    return f"{parts['head']}{number}{parts['tail'] or ''}{parts['rest'] or ''}"


def _decimals(digits: str) -> int:
    found = re.search(r"[.,](\d{1,2})$", digits)
    return len(found[1]) if found else 0


def _scaled(digits: str, value: Decimal, scale: int) -> str | None:
    """As many decimals as were written, more where they would say something else."""
    exact = value / Decimal(10) ** scale
    for decimals in range(_decimals(digits), _MOST_DECIMALS + 1):
        shown = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
        if shown and abs(shown - exact) <= exact * _COARSEST:
            point = "." if re.search(r"\.\d{1,2}$", digits) else ","
            whole, _, rest = f"{shown:f}".partition(".")
            return grouped(int(whole)) + (f"{point}{rest}" if rest else "")
    return None


def _plain(digits: str, value: Decimal, unit: Unit) -> str | None:
    decimals = _decimals(digits)
    if unit in (Unit.YEAR, Unit.YEARS, Unit.HOMES) and value != value.to_integral_value():
        return None
    if unit == Unit.PERCENT:
        shown = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
        return f"{shown:f}".replace(".", ",")
    if unit == Unit.FTE:
        return f"{value.normalize():f}".replace(".", ",")
    shown = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    whole, _, rest = f"{shown:f}".partition(".")
    if unit not in (Unit.YEAR,):
        space = re.search(r"\s", digits)
        has_none = re.match(r"\d{4,}", digits) is not None
        if space is not None:
            whole = grouped(int(whole)).replace(".", space[0])
        elif not has_none:
            whole = grouped(int(whole))
    return whole + (f",{rest}" if rest else "")


def _in_words(mention: Mention, value: Decimal) -> str | None:
    found = re.match(
        r"^(?P<number>.*?)(?P<rest>\s(?:miljoen|mln\.?|miljard|mld\.?|ton|euro|fte\S*|procent|%|pct\.?).*)?$",
        mention.text,
        re.DOTALL | re.IGNORECASE,
    )
    if found is None:
        return None
    amount = value / Decimal(10) ** mention.scale
    rest = found["rest"] or ""
    if amount != amount.to_integral_value():
        if mention.scale < 6:
            return None
        shown = _scaled("1,0", value, mention.scale)
        return None if shown is None else f"{shown}{rest}"
    words = written(int(amount))
    if words is None:
        return None
    return f"{words.capitalize() if mention.text[:1].isupper() else words}{rest}"


def rewritten_period(mention: Mention, first: int | None, last: int) -> str | None:
    """A period with its years changed: "uiterlijk in 2030" becomes "uiterlijk in 2029", "vóór 2031" "vóór 2030"."""
    years = list(re.finditer(r"(?:19|20)\d\d", mention.text))
    if not years or len(years) != (1 if mention.first_year is None else 2):
        return None
    # "vóór 2030" ends with 2029.
    beyond = int(years[-1][0]) - int(mention.value)
    text = mention.text
    head, tail = text[: years[-1].start()], text[years[-1].end() :]
    if first is not None and len(years) == 2:
        head = head[: years[0].start()] + str(first) + head[years[0].end() :]
    return f"{head}{last + beyond}{tail}"
