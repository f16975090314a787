"""Every check, word for word: what is said, how much it matters, where it leads, and from which figure on."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nplv_desktop.checks.area_checks import check_area, findings_so_far
from nplv_desktop.checks.findings import Finding, Severity, blocks
from nplv_desktop.domain.area.area import (
    Agreement,
    Area,
    AreaBudgetItem,
    AreaTexts,
    CapacityItem,
    CareHomes,
    DwellingCount,
    FteCount,
    Housing,
    HousingSource,
    Mayor,
    MeasureKind,
    Minister,
    OrvMeasure,
    Override,
    Stimulus,
    WbiCandidate,
)
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.figures.totals import totals

BLOCKING, ATTENTION, INFORMATION = Severity.BLOCKING, Severity.ATTENTION, Severity.INFORMATION


def plain(text):
    return None if text is None else text.replace("\u00a0", " ")


@pytest.fixture
def said(reference):
    """What is found about an area under one code: severity, field, message and figure, in plain spaces."""

    def of(code, area):
        return [
            (finding.severity, finding.field, plain(finding.message), plain(finding.figure))
            for finding in check_area(area, totals(area, reference), reference)
            if finding.code == code
        ]

    return of


def housing(total, affordable, large=None):
    return Housing(pure_nplv=DwellingCount(total, affordable), large_scale_part=large)


# -- parties and texts -----------------------------------------------------------------------------------------------


def test_every_missing_party_is_asked_for_by_its_name(said):
    assert said("missing-party", Area("Heerlen Noord")) == [
        (BLOCKING, "agreement.date", "Vul de datum in.", None),
        (BLOCKING, "agreement.place", "Vul de plaats in.", None),
        (BLOCKING, "agreement.minister.name", "Vul de naam van de minister in.", None),
        (BLOCKING, "agreement.minister.title", "Vul de functie van de minister in.", None),
        (BLOCKING, "agreement.mayor.name", "Vul de naam van de burgemeester in.", None),
        (BLOCKING, "agreement.mayor.title", "Vul de functie van de burgemeester in.", None),
        (BLOCKING, "agreement.mayor.capacity", "Vul de hoedanigheid van de burgemeester in.", None),
    ]


def test_the_municipality_of_an_extra_area_is_asked_for(said):
    assert (BLOCKING, "area.municipality", "Vul de gemeente in.", None) in said("missing-party", Area("Elders"))
    assert len(said("missing-party", Area("Elders", municipality="Elders"))) == 7


def test_blanks_are_no_name(said, heerlen):
    agreement = replace(heerlen.agreement, minister=Minister("  ", "Minister"), mayor=Mayor("a", "b", "c"))

    assert said("missing-party", replace(heerlen, agreement=agreement)) == [
        (BLOCKING, "agreement.minister.name", "Vul de naam van de minister in.", None)
    ]


def test_an_extra_area_and_a_missing_subject_ask_attention(said, heerlen):
    area = replace(heerlen, name="Elders", agreement=Agreement())

    assert said("unknown-area", area) == [
        (
            ATTENTION,
            "area.name",
            "Elders is geen van de twintig NPLV-gebieden; rechten en Woontopcijfers ontbreken.",
            None,
        )
    ]
    assert said("missing-subject", area) == [
        (
            ATTENTION,
            "agreement.subject",
            "Vul het onderwerp in; zonder onderwerp staat achter Betreft alleen de naam van het gebied.",
            None,
        )
    ]


def test_an_area_outside_the_agreements_says_only_that(reference):
    area = Area("Lelystad Oost")

    assert check_area(area, totals(area, reference), reference) == (
        Finding(
            "not-in-agreement",
            BLOCKING,
            "area.name",
            "Lelystad Oost maakt geen deel uit van de Woontopafspraken; er is geen overeenkomst te maken.",
        ),
    )


def test_an_area_that_nobody_touched_says_only_that(reference):
    area = Area("Heerlen Noord")

    [finding] = findings_so_far(area, totals(area, reference), reference)

    assert (finding.code, finding.severity, finding.where) == ("nothing-entered", INFORMATION, "check/area")
    assert finding.message == "Voor dit gebied is nog niets ingevuld."
    assert not finding.is_open and not blocks((finding,))


def test_each_empty_text_of_the_agreement_is_told(said, heerlen):
    area = replace(heerlen, texts=AreaTexts(area=" ", interventions="Groen."))

    assert said("missing-text", area) == [
        (ATTENTION, "texts.area", "De tekst “NPLV gebied” is leeg; dit onderdeel vervalt in de overeenkomst.", None),
        (
            ATTENTION,
            "texts.housing_programme",
            "De tekst “Woningbouwprogramma” is leeg; dit onderdeel vervalt in de overeenkomst.",
            None,
        ),
    ]


def test_what_is_still_to_come_blocks_in_every_text(said, heerlen):
    area = replace(heerlen, texts=AreaTexts(area="Zie PM en XXX.", annex_care="TODO"))

    assert said("placeholder", area) == [
        (BLOCKING, "texts.area", "In de tekst “Gebied” staat nog “PM”; vul in wat daar hoort.", None),
        (BLOCKING, "texts.area", "In de tekst “Gebied” staat nog “XXX”; vul in wat daar hoort.", None),
        (BLOCKING, "texts.annex_care", "In de tekst “Bijlage, zorg” staat nog “TODO”; vul in wat daar hoort.", None),
    ]


def test_a_figure_field_that_is_none_is_told(said, heerlen):
    area = replace(heerlen, texts=replace(heerlen.texts, area="{ovr} en {orv}"))

    assert said("unknown-figure-field", area) == [
        (
            BLOCKING,
            "texts.area",
            "In de tekst “Gebied” staat {ovr}; dat is geen cijfer dat meeloopt. Kies een cijfer of vul in wat daar "
            "hoort.",
            "{ovr}",
        )
    ]


# -- dwellings and stimulus ------------------------------------------------------------------------------------------


def test_dwellings_are_asked_for(said, heerlen):
    assert said("missing-housing", replace(heerlen, housing=Housing())) == [
        (BLOCKING, "housing.pure_nplv.total", "Vul het aantal woningen in.", None)
    ]
    assert said("missing-subsidised", replace(heerlen, housing=Housing(), stimulus=Stimulus())) == []


@pytest.mark.parametrize(("affordable", "is_told"), [(99, False), (100, False), (101, True)])
def test_more_affordable_than_dwellings_from_one_on(said, heerlen, affordable, is_told):
    pure = said("affordable-above-total", replace(heerlen, housing=housing(100, affordable)))
    large = said("affordable-above-total", replace(heerlen, housing=housing(9, 9, DwellingCount(100, affordable))))

    message = f": {affordable} betaalbare woningen is meer dan het totaal van 100; verbeter een van beide."
    assert pure == (
        [(BLOCKING, "housing.pure_nplv.affordable", f"Puur NPLV{message}", str(affordable))] if is_told else []
    )
    name = f"Grootschalig onderdeel van NPLV{message}"
    assert large == ([(BLOCKING, "housing.large_scale_part.affordable", name, str(affordable))] if is_told else [])


@pytest.mark.parametrize(("total", "is_told"), [(1499, True), (1500, False), (1501, False)])
def test_below_the_ambition_of_the_woontop_from_one_on(said, heerlen, total, is_told):
    message = f"Het aantal woningen ({total // 1000}.{total % 1000:03}) ligt onder de Woontopambitie van 1.500."
    expected = [(ATTENTION, "housing.pure_nplv.total", message, f"1.{total % 1000:03}")]

    assert said("below-woontop", replace(heerlen, housing=housing(total, total))) == (expected if is_told else [])


@pytest.mark.parametrize(("affordable", "is_told"), [(1999, True), (2000, False)])
def test_below_two_thirds_affordable_is_information(said, heerlen, affordable, is_told):
    expected = (
        INFORMATION,
        "housing.pure_nplv.affordable",
        "67 % van de woningen is betaalbaar; het landelijke doel is twee derde.",
        None,
    )
    area = replace(heerlen, housing=housing(3000, affordable))

    assert said("affordable-share", area) == ([expected] if is_told else [])


@pytest.mark.parametrize(("subsidised", "is_told"), [(0, False), (100, False), (101, True)])
def test_more_subsidised_than_affordable_from_one_on(said, heerlen, subsidised, is_told):
    area = replace(heerlen, housing=housing(200, 100), stimulus=Stimulus(subsidised))
    expected = (
        BLOCKING,
        "stimulus.previously_subsidised",
        "101 gesubsidieerde woningen is meer dan de 100 betaalbare woningen; verbeter een van beide.",
        "101",
    )

    assert said("subsidised-above-affordable", area) == ([expected] if is_told else [])
    assert said("missing-subsidised", area) == []


def test_subsidised_dwellings_are_asked_for(said, heerlen):
    assert said("missing-subsidised", replace(heerlen, stimulus=Stimulus())) == [
        (
            BLOCKING,
            "stimulus.previously_subsidised",
            "Vul in hoeveel betaalbare woningen al een rijksbijdrage hebben; vul 0 in als er geen zijn.",
            None,
        )
    ]


@pytest.mark.parametrize(
    ("end", "label", "amount", "by"),
    [
        ("low", "De onderkant", 5_200_000, "€ 100.000 lager dan berekend (€ 5.300.000)"),
        ("low", "De onderkant", 5_400_000, "€ 100.000 hoger dan berekend (€ 5.300.000)"),
        ("high", "De bovenkant", 7_900_000, "€ 100.000 lager dan berekend (€ 8.000.000)"),
        ("high", "De bovenkant", 8_200_000, "€ 200.000 hoger dan berekend (€ 8.000.000)"),
    ],
)
def test_an_agreed_end_of_the_band_tells_how_far_it_lies_from_the_formula(said, heerlen, end, label, amount, by):
    stimulus = replace(heerlen.stimulus, **{f"{end}_override": Override(Decimal(amount), "Zo afgesproken")})
    area = replace(heerlen, stimulus=stimulus)
    printed = f"€ {amount // 1_000_000}.{amount // 1000 % 1000}.000"

    assert said("override-differs", area) == [
        (
            ATTENTION,
            f"stimulus.{end}_override.amount",
            f"{label} van de band is afgesproken op {printed}: {by}.",
            printed,
        )
    ]
    assert said("override-without-reason", area) == []


def test_an_agreed_end_as_computed_is_no_difference_but_asks_its_reason(said, heerlen):
    stimulus = replace(heerlen.stimulus, high_override=Override(Decimal(8_000_000), " "))

    assert said("override-differs", replace(heerlen, stimulus=stimulus)) == []
    assert said("override-without-reason", replace(heerlen, stimulus=stimulus)) == [
        (
            BLOCKING,
            "stimulus.high_override.reason",
            "De bovenkant van de band is afgesproken op € 8.000.000; vul de reden in.",
            "€ 8.000.000",
        )
    ]


@pytest.mark.parametrize(("low", "is_told"), [(8_000_000, False), (8_000_001, True)])
def test_a_band_the_wrong_way_round(said, heerlen, low, is_told):
    stimulus = replace(heerlen.stimulus, low_override=Override(Decimal(low), "Zo"))
    expected = (
        BLOCKING,
        "stimulus.low_override.amount",
        "De onderkant van de band (€ 8.000.001) ligt boven de bovenkant (€ 8.000.000); verbeter een van beide.",
        "€ 8.000.001",
    )

    assert said("band-reversed", replace(heerlen, stimulus=stimulus)) == ([expected] if is_told else [])


def test_rules_without_vat_are_told(said, heerlen):
    area = replace(heerlen, stimulus=replace(heerlen.stimulus, parameters="regeling-2026"))

    assert said("stimulus-excludes-vat", heerlen) == []
    assert said("stimulus-excludes-vat", area) == [
        (
            INFORMATION,
            "stimulus.parameters",
            "Dit gebied volgt de Tijdelijke regeling realisatiestimulans 2026: € 7.000 per betaalbare woning is excl. "
            "btw.",
            None,
        )
    ]


@pytest.mark.parametrize(("suitable", "clustered", "is_told"), [(60, 40, False), (60, 41, True), (None, 101, True)])
def test_more_care_homes_than_homes_from_one_on(said, heerlen, suitable, clustered, is_told):
    area = replace(heerlen, housing=housing(100, 80), care_homes=CareHomes(suitable, clustered))
    message = "101 zorgwoningen is meer dan het totaal van 100 woningen."

    assert said("care-above-total", area) == (
        [(ATTENTION, "care_homes.care_suitable", message, "101")] if is_told else []
    )


# -- amounts ---------------------------------------------------------------------------------------------------------


def measure(amount, *, words="Plein", kind=MeasureKind.FACILITY, start=None):
    return OrvMeasure(words, kind, amount, start)


def agreed(excl, incl):
    return EnteredAmount(VatRegime.AS_AGREED, Decimal(excl), Decimal(incl))


def untaxed(incl):
    return EnteredAmount(VatRegime.NONE, incl=Decimal(incl))


@pytest.mark.parametrize(
    ("amount", "field"),
    [
        (EnteredAmount(VatRegime.NONE), "amount_incl"),
        (EnteredAmount(VatRegime.TAXED_21), "amount_incl"),
        (EnteredAmount(VatRegime.AS_AGREED, incl=Decimal(1)), "amount_excl"),
        (EnteredAmount(VatRegime.AS_AGREED, excl=Decimal(1)), "amount_incl"),
        (EnteredAmount(VatRegime.MIXED), "untaxed"),
        (EnteredAmount(VatRegime.MIXED, untaxed=Decimal(1)), "taxed_excl"),
    ],
)
def test_a_row_without_amount_leads_to_what_is_still_to_type(said, heerlen, amount, field):
    area = replace(heerlen, orv_measures=(measure(amount),))

    assert said("missing-amount", area) == [(BLOCKING, f"orv_measures[0].{field}", "Rij 1: vul het bedrag in.", None)]


@pytest.mark.parametrize(
    ("count", "field", "what"),
    [
        (FteCount(None, 2, Decimal(1)), "fte", "het aantal fte"),
        (FteCount(Decimal(1), None, Decimal(1)), "years", "het aantal jaren"),
        (FteCount(Decimal(1), 2, None), "rate_per_fte_year", "het tarief per fte per jaar"),
    ],
)
def test_a_counted_row_asks_for_the_factor_that_lacks(said, heerlen, count, field, what):
    area = replace(heerlen, capacity=(CapacityItem("Regie", count=count),))

    assert said("missing-amount", area) == [(BLOCKING, f"capacity[0].{field}", f"Rij 1: vul {what} in.", None)]


def test_rows_ask_for_words_and_kind(said, heerlen):
    area = replace(
        heerlen,
        orv_measures=(measure(untaxed(1)), measure(untaxed(1), words=" ", kind=None)),
        capacity=(CapacityItem("", untaxed(1)),),
        wbi=(WbiCandidate("", Decimal(1), Decimal(1)),),
        area_budget=(AreaBudgetItem("Groen", Decimal(1)), AreaBudgetItem(" ", Decimal(1))),
    )

    assert said("missing-description", area) == [
        (BLOCKING, "orv_measures[1].description", "Rij 2: vul in wat het is.", None),
        (BLOCKING, "capacity[0].description", "Rij 1: vul in wat het is.", None),
        (BLOCKING, "wbi[0].description", "Wbi-kandidaat 1: vul in wat het is.", None),
        (BLOCKING, "area_budget[1].description", "Gebiedsbudget rij 2: vul in wat het is.", None),
    ]
    assert said("missing-kind", area) == [
        (ATTENTION, "orv_measures[1].kind", "Rij 2: kies of dit openbare ruimte of een voorziening is.", None)
    ]


def test_candidates_and_budget_rows_ask_for_their_amounts(said, heerlen):
    area = replace(heerlen, wbi=(WbiCandidate("a"),), area_budget=(AreaBudgetItem("b"),))

    assert said("missing-amount", area) == [
        (BLOCKING, "wbi[0].cofinancing_incl", "Wbi-kandidaat 1: vul het bedrag in.", None),
        (BLOCKING, "wbi[0].state_contribution", "Wbi-kandidaat 1: vul het bedrag in.", None),
        (BLOCKING, "area_budget[0].state_contribution", "Gebiedsbudget rij 1: vul het bedrag in.", None),
    ]


@pytest.mark.parametrize(("own", "is_told"), [("100.00", False), ("99.99", True)])
def test_half_of_a_candidate_is_paid_by_others(said, heerlen, own, is_told):
    area = replace(heerlen, wbi=(WbiCandidate("a", Decimal(own), Decimal(100)),))
    message = "Wbi-kandidaat 1: de cofinanciering is 50 % van de som; nodig is ten minste 50 %."

    assert said("cofinancing-low", area) == (
        [(ATTENTION, "wbi[0].cofinancing_incl", message, "€ 100")] if is_told else []
    )


@pytest.mark.parametrize(("year", "is_told"), [(2024, True), (2025, False), (2029, False), (2030, True), (None, False)])
def test_a_start_outside_the_period(said, heerlen, year, is_told):
    rows = (measure(untaxed(1), start=year),)
    message = f"Rij 1: startjaar {year} valt buiten 2025 tot en met 2029."
    capacity = (CapacityItem("Regie", untaxed(1), start_year=year),)
    expected = [(ATTENTION, "orv_measures[0].start_year", message, str(year))] if is_told else []

    assert said("start-outside-period", replace(heerlen, orv_measures=rows)) == expected
    assert len(said("start-outside-period", replace(heerlen, orv_measures=(), capacity=capacity))) == len(expected)


@pytest.mark.parametrize(
    ("amount", "code", "message"),
    [
        (agreed("1000.00", "1210.00"), None, ""),
        (
            agreed("999.00", "1210.00"),
            "vat-rounding",
            "Rij 1: excl. wijkt € 1,00 af van 21 % btw; dat valt binnen de afronding.",
        ),
        (
            agreed("998.99", "1210.00"),
            "vat-near-21",
            "Rij 1: excl. wijkt € 1,01 af van 21 % btw; bij 21 % hoort € 1.000,00 excl.",
        ),
        (
            agreed("1002.00", "1210.00"),
            "vat-near-21",
            "Rij 1: excl. wijkt € 2,00 af van 21 % btw; bij 21 % hoort € 1.000,00 excl.",
        ),
        (
            agreed("10000.00", "12151.00"),
            "vat-impossible",
            "Rij 1: € 10.000 excl. en € 12.151 incl. geven 21,5 % btw; geen mengsel van 0 % en 21 % komt daarop uit.",
        ),
        (
            agreed("10000.00", "12000.00"),
            "vat-mixed",
            "Rij 1: de bedragen geven 20 % btw, een mengsel van 0 % en 21 %.",
        ),
        (
            agreed("10000.00", "9998.00"),
            "vat-impossible",
            "Rij 1: € 10.000 excl. en € 9.998 incl. geven 0 % btw; geen mengsel van 0 % en 21 % komt daarop uit.",
        ),
        (
            agreed("10000.00", "9999.00"),
            "vat-mixed",
            "Rij 1: de bedragen geven 0 % btw, een mengsel van 0 % en 21 %.",
        ),
    ],
)
def test_what_agreed_sides_say_about_vat(said, heerlen, reference, amount, code, message):
    area = replace(heerlen, orv_measures=(measure(amount),))
    told = {
        finding.code: plain(finding.message).replace("−", "-")
        for finding in check_area(area, totals(area, reference), reference)
        if finding.code.startswith("vat-")
    }

    assert told == ({code: message} if code else {})
    for known, severity in (
        ("vat-rounding", INFORMATION),
        ("vat-near-21", ATTENTION),
        ("vat-impossible", ATTENTION),
        ("vat-mixed", INFORMATION),
    ):
        for found in said(known, area):
            assert found[:2] == (severity, "orv_measures[0].amount_excl")
            assert found[3] is not None


@pytest.mark.parametrize(("over", "is_told"), [("0.00", False), ("0.49", False), ("0.50", True)])
def test_above_the_right_counts_in_whole_euros(said, heerlen, reference, over, is_told):
    right = totals(heerlen, reference).orv_right
    area = replace(heerlen, orv_measures=(measure(untaxed(right + Decimal(over))),))

    found = said("above-right", area)

    assert bool(found) == is_told
    if found:
        assert found == [
            (
                ATTENTION,
                "orv_measures",
                "Het totaal incl. btw (€ 10.000.001) is € 1 hoger dan het recht op ORV volgens de regeling "
                "(€ 10.000.000).",
                "€ 10.000.001",
            )
        ]


def test_above_the_right_to_capacity_names_it(said, heerlen, reference):
    right = totals(heerlen, reference).capacity_right
    area = replace(heerlen, capacity=(CapacityItem("Regie", untaxed(right + 10)),))

    [(severity, field, message, _)] = said("above-right", area)

    assert (severity, field) == (ATTENTION, "capacity")
    assert "is € 10 hoger dan het recht op capaciteit volgens de regeling" in message


def test_a_total_that_differs_from_its_rounded_rows_is_explained(said, heerlen):
    rows = (measure(untaxed("1.50")), measure(untaxed("1.50")))
    message = "Het totaal verschilt van de som van de afgeronde rijen; dat klopt en staat als noot bij de tabel."

    assert said("rounded-total", replace(heerlen, orv_measures=rows, capacity=())) == [
        (INFORMATION, "orv_measures", message, None)
    ]
    assert said("rounded-total", replace(heerlen, orv_measures=rows[:1], capacity=())) == []


def test_rows_without_a_right_are_said_not_to_count(said, vlaardingen):
    area = replace(vlaardingen, name="Eindhoven Woensel-Zuid")

    assert said("not-eligible", area) == [
        (
            ATTENTION,
            "orv_measures",
            "Eindhoven Woensel-Zuid heeft geen recht op ORV-maatregelen; de ingevulde rijen tellen niet mee en "
            "vervallen in de documenten.",
            None,
        ),
        (
            ATTENTION,
            "capacity",
            "Eindhoven Woensel-Zuid heeft geen recht op capaciteit; de ingevulde rijen tellen niet mee en vervallen in "
            "de documenten.",
            None,
        ),
    ]
    assert said("not-eligible", replace(area, orv_measures=(), capacity=())) == []


# -- planlijst -------------------------------------------------------------------------------------------------------


def listed(*plans, source=HousingSource.PLANLIJST, **fields):
    return Area("Heerlen Noord", housing=Housing(source), planlijst=tuple(map(plan_of, plans)), **fields)


PLAN = {"name": "Kade", "dwellings": 10, "mid_rent": 10, "in_area": "ja", "start_2026": 10, "previous_subsidy": "geen"}


def test_a_planlijst_that_is_not_there_is_told(said):
    message = "De woningen komen uit de planlijst, maar er is geen planlijst; lees er een in of vul de woningen in."

    assert said("planlijst-missing", listed()) == [(ATTENTION, "planlijst", message, None)]
    assert said("planlijst-missing", listed(source=HousingSource.MANUAL)) == []


def test_what_was_typed_beside_the_planlijst_is_told_with_the_difference(said):
    area = replace(
        listed({**PLAN, "care_suitable": 5, "care_clustered": 3}),
        housing=Housing(HousingSource.PLANLIJST, DwellingCount(12, 9)),
        stimulus=Stimulus(2),
        care_homes=CareHomes(4, 4),
    )

    assert said("planlijst-differs", area) == [
        (
            ATTENTION,
            "housing.pure_nplv.total",
            "Puur NPLV, woningen: 12 ingevuld, 2 meer dan de 10 uit de planlijst.",
            "12",
        ),
        (
            ATTENTION,
            "housing.pure_nplv.affordable",
            "Puur NPLV, betaalbaar: 9 ingevuld, 1 minder dan de 10 uit de planlijst.",
            "9",
        ),
        (
            ATTENTION,
            "stimulus.previously_subsidised",
            "Al een rijksbijdrage: 2 ingevuld, 2 meer dan de 0 uit de planlijst.",
            "2",
        ),
        (
            ATTENTION,
            "care_homes.care_suitable",
            "Geschikt voor zorg: 4 ingevuld, 1 minder dan de 5 uit de planlijst.",
            "4",
        ),
        (ATTENTION, "care_homes.care_clustered", "Geclusterd: 4 ingevuld, 1 meer dan de 3 uit de planlijst.", "4"),
    ]


def test_a_typed_large_scale_part_is_held_against_the_planlijst_too(said):
    area = replace(
        listed({**PLAN, "in_area": "grootschalig"}),
        housing=Housing(HousingSource.PLANLIJST, large_scale_part=DwellingCount(10, 8)),
    )

    assert said("planlijst-differs", area) == [
        (
            ATTENTION,
            "housing.large_scale_part.affordable",
            "Grootschalig onderdeel, betaalbaar: 8 ingevuld, 2 minder dan de 10 uit de planlijst.",
            "8",
        )
    ]


def test_what_the_derived_figures_rest_on_is_told(said):
    without_year = {key: value for key, value in PLAN.items() if key != "start_2026"}
    area = listed(
        without_year,
        {**PLAN, "name": "Hof", "in_area": None},
        {**PLAN, "name": "Plein", "start_2026": 4, "start_later": 6},
        {**PLAN, "name": "Oud", "previous_subsidy": None},
        {**PLAN, "name": "Eerder", "start_2026": None, "start_2024": 10},
    )

    assert said("planlijst-without-start", area) == [
        (ATTENTION, "planlijst", "10 woningen hebben geen startjaar en tellen mee in 2025–2029.", "10")
    ]
    assert said("planlijst-before-period", area) == [
        (ATTENTION, "planlijst", "10 woningen starten vóór 2025 en tellen niet mee.", "10")
    ]
    assert said("planlijst-area-unsaid", area) == [
        (ATTENTION, "planlijst", "Van 1 plan is niet gezegd of het in het gebied ligt; het telt mee.", "1")
    ]
    assert said("planlijst-subsidy-unsaid", area) == [
        (ATTENTION, "planlijst", "Van 10 betaalbare woningen is een eerdere rijksbijdrage niet gezegd.", "10")
    ]
    assert said("planlijst-prorated", area) == [
        (INFORMATION, "planlijst", "Van 1 plan start een deel in 2025–2029; betaalbaar telt naar verhouding.", "1")
    ]
    typed = replace(area, housing=Housing(HousingSource.MANUAL))
    assert said("planlijst-without-start", typed) == said("planlijst-before-period", typed) == []


def test_several_plans_are_spoken_of_in_the_plural(said):
    area = listed({**PLAN, "in_area": None}, {**PLAN, "name": "Hof", "in_area": None})

    assert said("planlijst-area-unsaid", area)[0][2] == (
        "Van 2 plannen is niet gezegd of het in het gebied ligt; zij tellen mee."
    )


def test_a_list_in_which_no_plan_speaks_of_subsidy_says_nothing_about_it(said):
    assert said("planlijst-subsidy-unsaid", listed({**PLAN, "previous_subsidy": None})) == []


def test_a_shift_of_years_is_told(said):
    source = PlanlijstSource("lijst.xlsx", "0" * 64, "2026-11-21", shift=2)

    assert said("planlijst-shift", listed(PLAN, planlijst_source=source)) == [
        (
            INFORMATION,
            "planlijst",
            "De lijst noemt jaren van oplevering; de start is 2 jaar eerder geteld.",
            None,
        )
    ]


@pytest.mark.parametrize(("plans", "told", "rest"), [(40, 40, []), (41, 40, ["1"]), (1042, 40, ["1.002"])])
def test_the_first_forty_points_of_a_list_are_told_and_the_rest_is_counted(said, plans, told, rest):
    area = listed(*({**PLAN, "name": f"Plan {number}", "dwellings": None} for number in range(plans)))

    issues = said("plan-without-number", area)
    assert len(issues) == told
    assert issues[1] == (
        ATTENTION,
        "planlijst[1].dwellings",
        "Plan 1: het aantal woningen is onbekend.",
        "Plan 1",
    )
    message = "Nog {} punten in de planlijst; zij zijn op de pagina Planlijst gemerkt."
    assert said("planlijst-more", area) == [(ATTENTION, "planlijst", message.format(one), one) for one in rest]


def test_a_plan_without_a_name_is_called_by_its_row(said):
    assert said("plan-without-name", listed({**PLAN, "name": None})) == [
        (ATTENTION, "planlijst[0].name", "rij 1: de naam ontbreekt.", "rij 1")
    ]


# -- what a finding is -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("severity", "reason", "is_open"),
    [
        (BLOCKING, None, True),
        (BLOCKING, "Zo", True),
        (ATTENTION, None, True),
        (ATTENTION, "Zo", False),
        (INFORMATION, None, False),
    ],
)
def test_what_still_asks_for_something(severity, reason, is_open):
    finding = Finding("a", severity, "orv_measures[0]", "Zo.", accepted_reason=reason)

    assert finding.is_open == is_open
    assert blocks((finding,)) == (severity == BLOCKING)


@pytest.mark.parametrize(
    ("field", "where"),
    [
        ("orv_measures[1].kind", "orv/orv_measures[1].kind"),
        ("capacity", "capacity/capacity"),
        ("area_budget[0].description", "wbi/area_budget[0].description"),
        ("wbi[0].description", "wbi/wbi[0].description"),
        ("housing.pure_nplv.total", "stimulus/housing.pure_nplv.total"),
        ("stimulus.parameters", "stimulus/stimulus.parameters"),
        ("agreement.date", "parties/agreement.date"),
        ("area.name", "parties/area.name"),
        ("texts.area", "texts/texts.area"),
        ("texts.annex_care", "annex/texts.annex_care"),
        ("care_homes.care_suitable", "annex/care_homes.care_suitable"),
        ("options.one_stop_shop_pilot", "annex/options.one_stop_shop_pilot"),
        ("planlijst[3].name", "planlijst/planlijst[3].name"),
    ],
)
def test_an_accepted_point_is_kept_under_the_name_it_always_had(field, where):
    assert Finding("a", ATTENTION, field, "Zo.").where == where
