"""Dutch in and out: numbers, dates, placeholders, amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.domain.dutch import formatting, money
from nplv_desktop.domain.dutch.dates import DateError, parse_date
from nplv_desktop.domain.dutch.numbers import FigureError, parse_amount, parse_count, parse_fte
from nplv_desktop.domain.dutch.placeholders import placeholders
from nplv_desktop.domain.record.identity import is_area_id, slug
from tests.reference.plain import line

D = Decimal
_TYPED = (
    "", " ", "0", "1", "-1", "7.500.000", "€ 7500000", "7,5 mln", "7,5mln.", "1.074.380,17", "€ 5.000,-", "5,--", "5,–",
    "2*5*130000", "2x3", "2×3", "2:4", "3 mln + 250.000", "1,5", "1.5", "1.50", "1.500", "1.5000", "12.34.567", "1,234",
    "1,005", "0,005", "10 mld", "10 miljard", "10 milliard + 0,01", "1 duizend", "3k", "3K", "3 kk", "12a", "abc", "(1+2)*3",
    "((((1))))", "(1", "1)", "1 2", "1+", "*1", "--1", "-(-2)", "1/0", "1/3", "2-3", "1-1", "1000000", "1000001", "1.000.000",
    "10000000000", "10000000000,01", "=2+2", "€", "eur 5", "euro 5", "5 euro", "5 euro's", "6 EUR", "1,5 fte", "1,555 fte",
    "1000", "1000,01", "1001 fte", "FTE", "0,01", "0,001", "1.", "1,", "1..", "1,2,3", "−5 + 6", "–5", "7\u00a0500", "1;2",
    "5 mln mln", "5 miljoen", "1e3", "(" * 20 + "1" + ")" * 20, "(" * 21 + "1" + ")" * 21, "-" * 20 + "1", "-" * 25 + "1",
    "1+" * 99 + "1", "1+" * 100 + "1", "2*3,335", "0,1+0,2", "100 x 2,5", "1 000", "½", "12345678901234567890123",
)  # fmt: skip
_DATES = (
    "24-6-2025", "24-06-2025", "24/6/2025", "24.6.2025", "24 juni 2025", "24 Juni 2025", "24 jun 2025", "24 jun. 2025",
    "2025-06-24", "24-6-25", "1 maart 2026", "1 mrt 2026", "31-4-2026", "29-2-2025", "29 februari 2028", "", " ", "juni 2025",
    "24 juni", "32-1-2026", "0-1-2026", "1-13-2026", "1-0-2026", "24 foo 2025", "24-6-1899", "24-6-2101", "24-6-20255",
    "1 sept 2026", "1 september 2026", "1 okt 2026", "1 mei 2026", "d.d. 24 juni 2025", "24 juni 2025.", "24  juni  2025",
    "vandaag", "20250624", "24 6 2025", "1-1-1000", "1-1-9999", "1-1-99", "1-1-00",
)  # fmt: skip
_AMOUNTS = (
    "0", "0.00", "0.004", "0.005", "0.49", "0.50", "0.99", "1", "1.50", "12.345", "99.995", "999.50", "1000", "1234.56",
    "49999", "50000", "99999.99", "100000", "949999", "950000", "999999.49", "999999.50", "1000000", "1049999.99", "1050000",
    "5300000", "5350000.00", "7500000", "8000000.00", "19640000", "999949999", "999950000", "1000000000", "10000000000",
)  # fmt: skip
_STILL = (
    "PM", "pm", "P.M.", "14.00 p.m.", "n.t.b.", "ntb", "NTB-project", "n.n.b.", "NNB", "TBD", "t.b.d.", "TODO", "INVULLEN",
    "xxx", "XXXX", "XX woningen", "X euro", "x", "€ XX", "€ PM", "€ ??", "€ __", "€ --", "€ …", "€ ..", "€ ....", "€ 5",
    "… woningen", "... woningen", "...... fte", "___", "__", ".....", "....", "……", "…", "???", "??", "[naam]", "[sic]", "[12]",
    "[ sic ]", "[a\nb]", "[…]", "(...)", "(…)", "<naam>", "<b>", "< 5 en > 3", "{{ veld }}", "{% if %}", "{x}", "slot…",
    "“het was … goed”", "“het was … woningen”", "“PM”", "'XXX'", "...\nregel", "  XX  \n", "?", "_", "Pm\n", "XX-woningen",
    "a XXX b PM c [d] e ??? f", "programma PM.", "(PM)", "xx% van", "X m2", "de x-as", "sociale woningen", "XX sociale woningen",
)  # fmt: skip


def _told(read: Callable[[str], object], text: str) -> str:
    try:
        return str(read(text))
    except (FigureError, DateError, ValueError) as refusal:
        return f"{type(refusal).__name__}: {refusal}"


def typed() -> Iterator[str]:
    """What people type in figure fields, and what is read."""
    for text in _TYPED:
        yield f"{line(text)}: {line([_told(read, text) for read in (parse_amount, parse_count, parse_fte)])}"
    for text in _DATES:
        yield f"date {line(text)}: {_told(parse_date, text)}"


def printed() -> Iterator[str]:
    """Amounts, shares and dates as they are printed."""
    for text in _AMOUNTS:
        amount = D(text)
        yield f"{text}: " + line(
            [
                formatting.euros(amount),
                formatting.euros_and_cents(amount),
                formatting.plain_amount(amount),
                formatting.millions(amount),
                formatting.decimal_comma(amount),
                formatting.percentage(amount),
                formatting.percentage(amount / 100, 1),
                formatting.percentage(amount / 1000, 2),
                formatting.grouped(int(amount)),
                formatting.dwellings(int(amount)),
                money.to_cent(amount),
                money.to_euro(amount),
                money.round_to(amount, D(100000)),
                _told(lambda one: money.cents_of(D(one)), text),
                money.from_cents(int(amount)),
            ]
        )
        for other in ("0", "999999", "1000000", "5300000", "8000000.00"):
            low, high = sorted((amount, D(other)))
            yield f"{low} to {high}: " + line(
                [
                    formatting.euro_range(low, high),
                    formatting.short_euro_range(low, high),
                    formatting.millions_range(low, high),
                    formatting.prose_range(low, high),
                ]
            )
    yield line(
        [formatting.euros(None), formatting.dwellings(None), money.total(()), money.total((D("1.10"), D("2.25")))]
    )
    yield line([formatting.euros(D(-1500)), formatting.grouped(-1234567), formatting.percentage(D("-0.005"))])
    yield line([formatting.long_date(date(2026, month, month)) for month in range(1, 13)])
    for text in ("", "kort", "a\tb\nc", "x" * 60, "x" * 61, "woord " * 20, "\x00a\x07", "a" * 58 + " bcd", "é\u00a0è"):
        yield line([text, formatting.shortened(text), formatting.shortened(text, 5)])


def still_to_come() -> Iterator[str]:
    """What stands for something that is still to come."""
    for text in _STILL:
        yield f"{line(text)}: {line([[found.text, found.start] for found in placeholders(text)])}"


def names() -> Iterator[str]:
    """Slugs and identities."""
    for name in ("Den Haag Zuidwest", "Zaandam-Oost", "  A  b ", "Curaçao & Co", "É", "", "a--b", "1 A"):
        yield f"{line(name)}: {slug(name)}"
    for uid in ("", "a", "0" * 32, "f" * 32, "g" * 32, "F" * 32, "0" * 31, "0" * 33, "heerlen-noord"):
        yield f"{line(uid)}: {is_area_id(uid)}"
    yield line([text_name(key) for key in ("area", "annex_care", "housing_programme")])


PARTS = {"typed": typed, "printed": printed, "still-to-come": still_to_come, "names": names}
