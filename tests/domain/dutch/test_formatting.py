from datetime import date
from decimal import Decimal

from nplv_desktop.domain.dutch import formatting


def plain(text: str) -> str:
    return text.replace(formatting.NBSP, " ")


def test_figures_print_the_dutch_way():
    assert formatting.euros(Decimal("7500000")) == "€\u00a07.500.000"
    assert plain(formatting.euros(Decimal("7323111.50"))) == "€ 7.323.112"
    assert plain(formatting.euro_range(Decimal(5300000), Decimal(8000000))) == "€ 5.300.000 – € 8.000.000"
    assert plain(formatting.prose_range(Decimal(5300000), Decimal(8000000))) == "tussen de € 5,3 mln. en € 8,0 mln."
    assert plain(formatting.millions_range(Decimal(19600000), Decimal(22300000))) == "€ 19,6 – 22,3 mln"
    assert plain(formatting.short_euro_range(Decimal("11042.25"), Decimal("12563.38"))) == "€ 11.042 – 12.563"
    assert formatting.dwellings(2352) == "2.352"
    assert formatting.dwellings(0) == "0"
    assert formatting.dwellings(None) == "-"
    assert formatting.long_date(date(2025, 6, 24)) == "24 juni 2025"
    assert formatting.decimal_comma(Decimal("1.50")) == "1,5"
    assert plain(formatting.percentage(Decimal("0.7547"))) == "75 %"
