from decimal import Decimal

from nplv_desktop.domain.dutch.formatting import dwellings
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.totals import AmountTable, totals


def whole(amount: str) -> Decimal:
    return to_euro(Decimal(amount))


def test_signed_agreements_come_out_to_the_euro(golden, reference):
    figures = totals(golden.area, reference)
    expected = golden.expected

    assert (figures.band.low, figures.band.high) == (
        Decimal(expected["stimulus_low"]),
        Decimal(expected["stimulus_high"]),
    )
    assert [(row.label, to_euro(row.low), to_euro(row.high)) for row in figures.summary] == [
        (label, whole(low), whole(high)) for label, low, high in expected["summary"]
    ]
    for name, table in (("orv", figures.orv), ("capacity", figures.capacity)):
        assert to_euro(table.excl) == whole(expected[f"{name}_total_excl"])
        assert to_euro(table.incl) == whole(expected[f"{name}_total_incl"])
        if f"{name}_rows" in expected:
            assert printed(table) == [(text, whole(excl), whole(incl)) for text, excl, incl in expected[f"{name}_rows"]]


def test_dwellings_of_signed_agreements_print_as_signed(golden, reference):
    housing = totals(golden.area, reference).housing
    parts = [housing.pure_nplv, housing.large_scale_part, housing.total]

    shown = [[dwellings(part.total if part else None), dwellings(part.affordable if part else None)] for part in parts]

    assert shown == [row[1:] for row in golden.expected["housing"]]


def printed(table: AmountTable) -> list[tuple[str, Decimal, Decimal]]:
    return [
        (row.description, to_euro(row.amounts.excl), to_euro(row.amounts.incl)) for row in table.rows if row.amounts
    ]
