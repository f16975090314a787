from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime, amounts_of, change_regime, is_complete
from nplv_desktop.store.reference import load_reference

RATES = load_reference().parameters(None).vat_rates
amounts = st.integers(0, 10**12).map(lambda cents: Decimal(cents).scaleb(-2))
regimes = st.sampled_from(list(VatRegime))


def entered_amounts() -> st.SearchStrategy[EnteredAmount]:
    side = st.sampled_from(["excl", "incl"])
    single = st.builds(
        lambda vat, name, amount: EnteredAmount(vat, **{name: amount}),
        st.sampled_from([VatRegime.TAXED_21, VatRegime.TAXED_9, VatRegime.NONE]),
        side,
        amounts,
    )
    mixed = st.builds(
        lambda name, taxed, untaxed: EnteredAmount(VatRegime.MIXED, untaxed=untaxed, **{f"taxed_{name}": taxed}),
        side,
        amounts,
        amounts,
    )
    agreed = st.builds(lambda excl, incl: EnteredAmount(VatRegime.AS_AGREED, excl, incl), amounts, amounts)
    return st.one_of(single, mixed, agreed)


@pytest.mark.parametrize(
    ("entered", "excl", "incl", "payable"),
    [
        (EnteredAmount(VatRegime.TAXED_21, excl=Decimal("5034111.00")), "5034111.00", "6091274.31", "5034111.00"),
        (EnteredAmount(VatRegime.TAXED_21, incl=Decimal("1300000.00")), "1074380.17", "1300000.00", "1074380.17"),
        (EnteredAmount(VatRegime.TAXED_9, excl=Decimal("100.00")), "100.00", "109.00", "100.00"),
        (EnteredAmount(VatRegime.NONE, incl=Decimal("861987.00")), "861987.00", "861987.00", "861987.00"),
        (
            EnteredAmount(VatRegime.MIXED, taxed_excl=Decimal("100.00"), untaxed=Decimal("50.00")),
            "150.00",
            "171.00",
            "150.00",
        ),
        (
            EnteredAmount(VatRegime.AS_AGREED, excl=Decimal("6719008.00"), incl=Decimal("7500000.00")),
            "6719008.00",
            "7500000.00",
            "6719008.00",
        ),
    ],
)
def test_each_regime_gives_both_sides_and_what_is_paid_out(entered, excl, incl, payable):
    made = amounts_of(entered, RATES)

    assert (made.excl, made.incl, made.payable) == (Decimal(excl), Decimal(incl), Decimal(payable))


@given(entered_amounts())
def test_the_typed_side_stays_exactly_as_typed(entered):
    made = amounts_of(entered, RATES)

    if entered.vat != VatRegime.MIXED:
        assert entered.excl in (None, made.excl)
        assert entered.incl in (None, made.incl)
    assert made.compensable == made.incl - made.payable


@given(amounts, st.sampled_from([VatRegime.TAXED_21, VatRegime.TAXED_9]))
def test_excl_to_incl_and_back_returns_what_was_typed(amount, vat):
    incl = amounts_of(EnteredAmount(vat, excl=amount), RATES).incl

    assert amounts_of(EnteredAmount(vat, incl=incl), RATES).excl == amount


@given(entered_amounts())
def test_amounts_never_hold_parts_of_a_cent(entered):
    made = amounts_of(entered, RATES)

    for amount in (made.excl, made.incl, made.payable):
        assert amount == amount.quantize(Decimal("0.01"))


@given(entered_amounts(), regimes)
def test_another_regime_keeps_a_row_complete(entered, vat):
    assert is_complete(change_regime(entered, vat, RATES))


@given(amounts, regimes)
def test_another_regime_keeps_the_typed_incl_amount(amount, vat):
    changed = change_regime(EnteredAmount(VatRegime.TAXED_21, incl=amount), vat, RATES)

    assert amounts_of(changed, RATES).incl == amount


@pytest.mark.parametrize("vat", list(VatRegime))
def test_nothing_typed_is_not_zero(vat):
    assert amounts_of(EnteredAmount(vat), RATES) is None
    assert not is_complete(EnteredAmount(vat))
