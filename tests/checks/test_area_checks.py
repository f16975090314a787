from dataclasses import replace
from decimal import Decimal

import pytest

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.findings import Severity, blocks
from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    Area,
    CapacityItem,
    CareHomes,
    DwellingCount,
    FteCount,
    Housing,
    Override,
    WbiCandidate,
)
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.figures.totals import totals


@pytest.fixture
def findings_of(reference):
    def check(area: Area):
        return check_area(area, totals(area, reference), reference)

    return check


def found(findings, code):
    return [finding for finding in findings if finding.code == code]


def test_signed_agreements_have_nothing_that_blocks_or_asks(golden, findings_of):
    assert {finding.severity for finding in findings_of(golden.area)} <= {Severity.INFORMATION}


def test_more_affordable_than_total_blocks_and_names_both_figures(heerlen, findings_of):
    area = replace(heerlen, housing=Housing(pure_nplv=DwellingCount(1000, 1775)))

    [finding] = found(findings_of(area), "affordable-above-total")

    assert finding.severity == Severity.BLOCKING
    assert "1.775" in finding.message
    assert "1.000" in finding.message
    assert finding.where == "stimulus/housing.pure_nplv.affordable"


def test_more_subsidised_than_affordable_blocks_and_names_both_figures(heerlen, findings_of):
    area = replace(heerlen, stimulus=replace(heerlen.stimulus, previously_subsidised=1776))

    [finding] = found(findings_of(area), "subsidised-above-affordable")

    assert finding.severity == Severity.BLOCKING
    assert "1.776" in finding.message
    assert "1.775" in finding.message


def test_subsidised_dwellings_that_were_not_entered_are_not_zero(heerlen, findings_of):
    area = replace(heerlen, stimulus=replace(heerlen.stimulus, previously_subsidised=None))

    assert blocks(findings_of(area))


def test_agreed_band_shows_its_difference_and_needs_a_reason(heerlen, findings_of):
    override = Override(Decimal("5000000.00"), " ")
    findings = findings_of(replace(heerlen, stimulus=replace(heerlen.stimulus, low_override=override)))

    [difference] = found(findings, "override-differs")
    assert "300.000" in difference.message
    assert "lager" in difference.message
    assert found(findings, "override-without-reason")[0].severity == Severity.BLOCKING


def test_band_the_wrong_way_round_blocks(heerlen, findings_of):
    override = Override(Decimal("9000000.00"), "reden")
    findings = findings_of(replace(heerlen, stimulus=replace(heerlen.stimulus, low_override=override)))

    assert found(findings, "band-reversed")[0].severity == Severity.BLOCKING


@pytest.mark.parametrize(
    ("excl", "incl", "code", "severity"),
    [
        ("6719008.00", "7500000.00", "vat-mixed", "information"),
        ("2066115.00", "2500000.00", "vat-rounding", "information"),
        ("2066000.00", "2500000.00", "vat-near-21", "attention"),
        ("100.00", "130.00", "vat-impossible", "attention"),
        ("130.00", "100.00", "vat-impossible", "attention"),
    ],
)
def test_agreed_vat_is_held_against_what_0_and_21_percent_can_give(heerlen, findings_of, excl, incl, code, severity):
    amount = EnteredAmount(VatRegime.AS_AGREED, Decimal(excl), Decimal(incl))
    findings = findings_of(replace(heerlen, orv_measures=(replace(heerlen.orv_measures[0], amount=amount),)))

    [finding] = [finding for finding in findings if finding.code.startswith("vat-")]
    assert (finding.code, finding.severity) == (code, severity)
    assert finding.field == "orv_measures[0].amount_excl"


@pytest.mark.parametrize("excl", ["100.00", "2066115.70"])
def test_exact_21_percent_or_no_vat_gives_no_finding(heerlen, findings_of, excl):
    for incl in (Decimal(excl), (Decimal(excl) * Decimal("1.21")).quantize(Decimal("0.01"))):
        amount = EnteredAmount(VatRegime.AS_AGREED, Decimal(excl), incl)
        findings = findings_of(replace(heerlen, orv_measures=(replace(heerlen.orv_measures[0], amount=amount),)))
        assert not [finding for finding in findings if finding.code in ("vat-near-21", "vat-impossible")]


def test_rows_without_words_or_amount_block_and_lead_to_their_cell(heerlen, findings_of):
    rows = (
        CapacityItem("", EnteredAmount(VatRegime.NONE, incl=Decimal("1.00"))),
        CapacityItem("Regie", EnteredAmount(VatRegime.NONE)),
        CapacityItem("Toezicht", EnteredAmount(VatRegime.NONE), FteCount(Decimal(1), None, Decimal(1))),
    )
    findings = [finding for finding in findings_of(replace(heerlen, capacity=rows)) if finding.is_open]

    assert {finding.field for finding in findings if finding.severity == Severity.BLOCKING} == {
        "capacity[0].description",
        "capacity[1].amount_incl",
        "capacity[2].years",
    }


def test_amount_above_the_right_asks_attention(vlaardingen, findings_of):
    rows = (*vlaardingen.orv_measures, vlaardingen.orv_measures[1])

    [finding] = found(findings_of(replace(vlaardingen, orv_measures=rows)), "above-right")
    assert finding.severity == Severity.ATTENTION
    assert "861.987" in finding.message


def test_too_little_cofinancing_is_a_finding(heerlen, findings_of):
    candidates = tuple(WbiCandidate("x", Decimal(own), Decimal(100)) for own in ("100.00", "99.99"))

    [finding] = found(findings_of(replace(heerlen, wbi=candidates)), "cofinancing-low")
    assert finding.field == "wbi[1].cofinancing_incl"


def test_area_outside_the_agreements_can_never_be_signed(findings_of):
    [finding] = findings_of(Area("Lelystad Oost"))

    assert finding.severity == Severity.BLOCKING


def test_rows_in_an_excluded_area_are_said_not_to_count(vlaardingen, findings_of):
    findings = findings_of(replace(vlaardingen, name="Eindhoven Woensel-Zuid"))

    assert {finding.section for finding in found(findings, "not-eligible")} == {"orv_measures", "capacity"}


def test_extra_area_gets_attention(heerlen, findings_of):
    assert found(findings_of(replace(heerlen, name="Elders")), "unknown-area")


def test_more_care_homes_than_homes_asks_attention(heerlen, findings_of):
    assert found(findings_of(replace(heerlen, care_homes=CareHomes(2353, 0))), "care-above-total")


def test_accepted_attention_point_no_longer_asks_but_changed_figure_does(heerlen, findings_of):
    low = replace(heerlen, housing=Housing(pure_nplv=DwellingCount(1400, 1400)))
    [finding] = found(findings_of(low), "below-woontop")
    accepted = AcceptedFinding(finding.code, finding.where, finding.figure, "Afgesproken")

    [kept] = found(findings_of(replace(low, accepted=(accepted,))), "below-woontop")
    lower = replace(low, accepted=(accepted,), housing=Housing(pure_nplv=DwellingCount(1300, 1300)))
    [again] = found(findings_of(lower), "below-woontop")

    assert (kept.is_open, kept.accepted_reason) == (False, "Afgesproken")
    assert again.is_open


def test_blocking_findings_come_first(findings_of):
    severities = [finding.severity for finding in findings_of(Area("Breda Noord"))]

    assert severities == sorted(severities, key=list(Severity).index)
