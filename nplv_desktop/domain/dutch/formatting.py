"""The Dutch way of writing amounts, dwellings, dates and ranges: the one door out for figures."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from nplv_desktop.domain.dutch.money import to_cent, to_euro

NBSP = "\u00a0"
#: Printed where nothing was entered; a zero that was entered prints as 0.
NOT_ENTERED = "-"
_MILLION = Decimal(1_000_000)
_TENTH_OF_MILLION = Decimal(100_000)
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def grouped(number: int | Decimal) -> str:
    """A whole number with full stops between thousands: 2352 becomes "2.352"."""
    return f"{int(number):,}".replace(",", ".")


def dwellings(count: int | None) -> str:
    """Dwellings as printed: "2.352", "0" where zero was entered, "-" where nothing was."""
    return NOT_ENTERED if count is None else grouped(count)


def euros(amount: Decimal | None) -> str:
    """EUR without decimals, half up: "€ 7.500.000" with a no-break space; "-" for None."""
    return NOT_ENTERED if amount is None else f"€{NBSP}{grouped(to_euro(amount))}"


def euros_and_cents(amount: Decimal) -> str:
    """EUR with two decimals: "€ 2.066.115,70"."""
    whole, cents = f"{to_cent(amount):f}".split(".")
    return f"€{NBSP}{grouped(int(whole))},{cents}"


def plain_amount(amount: Decimal) -> str:
    """An amount as one would type it again: "7.500.000" or "1.074.380,17", without euro sign."""
    shown = euros_and_cents(amount) if amount != to_euro(amount) else euros(amount)
    return shown.removeprefix(f"€{NBSP}")


def euro_range(low: Decimal, high: Decimal) -> str:
    """A range in EUR: "€ 5.300.000 – € 8.000.000"; one amount where both ends are equal."""
    return euros(low) if low == high else f"{euros(low)} – {euros(high)}"


def short_euro_range(low: Decimal, high: Decimal) -> str:
    """A range with one euro sign, for narrow places: "€ 11.042 – 12.563"."""
    if to_euro(low) == to_euro(high):
        return euros(low)
    return f"{euros(low)} – {grouped(to_euro(high))}"


def millions(amount: Decimal) -> str:
    """Millions of EUR with one decimal, half up: "5,3"."""
    tenths = (amount / _MILLION).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    whole, tenth = f"{tenths:f}".split(".")
    return f"{grouped(int(whole))},{tenth}"


def millions_range(low: Decimal, high: Decimal) -> str:
    """The large total of the panel: "€ 19,6 – 22,3 mln"; whole euros below one million."""
    if high < _MILLION:
        return short_euro_range(low, high)
    if millions(low) == millions(high):
        return f"€{NBSP}{millions(high)} mln"
    return f"€{NBSP}{millions(low)} – {millions(high)} mln"


def prose_range(low: Decimal, high: Decimal) -> str:
    """A band in running text: "tussen de € 5,3 mln. en € 8,0 mln."; spaces do not break.

    Ends that millions with one decimal would not show exactly are written in full.
    """
    exact = low % _TENTH_OF_MILLION == 0 and high % _TENTH_OF_MILLION == 0
    shown = [f"€{NBSP}{millions(end)}{NBSP}mln." if exact and end else euros(end) for end in (low, high)]
    return shown[0] if low == high else f"tussen de {shown[0]} en {shown[1]}"


def long_date(day: date) -> str:
    """A date as in a letter: "24 juni 2025"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def decimal_comma(number: Decimal) -> str:
    """A number with a decimal comma and no trailing zeros: Decimal("1.50") becomes "1,5"."""
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    whole, _, rest = text.partition(".")
    return grouped(int(whole)) + (f",{rest}" if rest else "")


def percentage(fraction: Decimal, decimals: int = 0) -> str:
    """A fraction as a percentage, half up: Decimal("0.754") becomes "75 %"."""
    step = Decimal(1).scaleb(-decimals)
    return decimal_comma((fraction * 100).quantize(step, rounding=ROUND_HALF_UP)) + f"{NBSP}%"


def shortened(text: str, longest: int = 60) -> str:
    """A text of somebody else as a sentence can quote it: on one line, without control signs, cut with "…"."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
