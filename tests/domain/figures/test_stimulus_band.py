from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import DwellingCount, Housing, Override, Stimulus
from nplv_desktop.domain.figures.stimulus import band_of
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.reference import load_reference

PARAMETERS = load_reference().parameters("woontop-2025")


@pytest.mark.parametrize(
    ("basis", "low", "high"),
    [(0, 0, 0), (1413, 5_300_000, 8_000_000), (1407, 5_300_000, 8_000_000), (1419, 5_300_000, 8_000_000),
     (477, 1_800_000, 2_700_000), (469, 1_800_000, 2_700_000), (486, 1_800_000, 2_700_000)],
)  # fmt: skip
def test_band_is_as_worked_out_in_the_rules(basis, low, high):
    band = band_of(basis, PARAMETERS)

    assert (band.low, band.high) == (low, high)


def test_middle_is_kept_to_the_cent():
    assert band_of(1413, PARAMETERS).middle == Decimal("7608461.54")


@given(st.integers(0, 1_000_000))
def test_low_end_never_exceeds_high_end(basis):
    band = band_of(basis, PARAMETERS)

    assert 0 <= band.low <= band.high


@given(st.integers(0, 999_999))
def test_one_more_dwelling_never_lowers_the_band(basis):
    one, more = band_of(basis, PARAMETERS), band_of(basis + 1, PARAMETERS)

    assert one.low <= more.low
    assert one.high <= more.high


def test_agreed_end_replaces_the_computed_one_which_stays_visible():
    band = band_of(1413, PARAMETERS, low_override=Override(Decimal("5000000.00"), "Afspraak aan tafel"))

    assert (band.low, band.computed_low, band.high) == (5_000_000, 5_300_000, 8_000_000)


def test_negative_basis_is_refused():
    with pytest.raises(ValueError, match="0 or more"):
        band_of(-1, PARAMETERS)


def test_both_parameter_sets_give_the_same_band_and_say_which_side_of_vat(reference, heerlen):
    other = replace(heerlen, stimulus=replace(heerlen.stimulus, parameters="regeling-2026"))

    signed, scheme = totals(heerlen, reference), totals(other, reference)

    assert signed.band == scheme.band
    assert signed.parameters.vat_side == "incl. btw"
    assert scheme.parameters.vat_side == "excl. btw"
    assert len(scheme.parameters.excluded_subsidies) > len(signed.parameters.excluded_subsidies)


def test_more_subsidised_than_affordable_dwellings_gives_no_negative_stimulus(reference, heerlen):
    area = replace(
        heerlen,
        housing=Housing(pure_nplv=DwellingCount(10, 5)),
        stimulus=Stimulus(previously_subsidised=9),
    )

    assert totals(area, reference).band.basis == 0


def test_every_parameter_names_its_source(reference):
    for parameters in reference.parameter_sets.values():
        assert parameters.source
        assert all(parameters.sources.values())
        assert "stimulus_per_dwelling" in parameters.sources
