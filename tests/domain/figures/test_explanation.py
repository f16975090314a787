"""Every figure can be explained: formula in words, numbers filled in, and where each came from."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nplv_desktop.domain.area.area import Area, AreaBudgetItem, Housing, HousingSource, Override, Stimulus, WbiCandidate
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.figures.explanation import FIGURES, explain
from nplv_desktop.domain.figures.totals import totals


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def explained(reference):
    def made(key, area):
        return explain(key, area, totals(area, reference), reference)

    return made


def lines(card):
    return {plain(line.label): plain(line.value) for line in card.lines}


@pytest.mark.parametrize("key", FIGURES)
def test_every_figure_says_its_formula_and_ends_in_a_result(key, golden, explained, reference):
    area = replace(
        golden.area,
        wbi=(WbiCandidate("Spoorzone", Decimal(5), Decimal(4)),),
        area_budget=(AreaBudgetItem("Groen", Decimal(3)),),
    )

    card = explained(key, area)

    assert card.words.endswith(".")
    assert any(line.is_result for line in card.lines)
    assert all(line.origin for line in card.lines if line.field)


@pytest.mark.parametrize("key", FIGURES)
def test_an_area_with_nothing_in_it_is_explained_too(key, explained):
    assert explained(key, Area("Breda Noord")).lines


def test_the_band_shows_the_whole_way_from_dwellings_to_its_ends(heerlen, explained):
    card = explained("band", heerlen)

    assert lines(card) == {
        "Betaalbare woningen": "1.775",
        "− al gesubsidieerd": "362",
        "Grondslag": "1.413",
        "× bedrag per woning": "€ 7.000 incl. btw",
        "1.413 × € 7.000": "€ 9.891.000",
        "× correctie": "100/130",
        "Midden": "€ 7.608.461,54",
        "Laag: midden × 0,7, afgerond op € 100.000": "€ 5.300.000",
        "Hoog: midden × 1,05, afgerond op € 100.000": "€ 8.000.000",
    }


def test_parameters_name_their_source_and_entries_their_field(heerlen, explained):
    area = replace(heerlen, stimulus=replace(heerlen.stimulus, parameters="regeling-2026"))

    card = explained("band", area)

    found = {plain(line.label): line for line in card.lines}
    assert "artikel 2.1 en 2.2" in found["× bedrag per woning"].origin
    assert found["− al gesubsidieerd"].field == "stimulus.previously_subsidised"
    assert "Tijdelijke regeling" in explained("orv_right", heerlen).lines[0].origin


def test_an_agreed_end_shows_its_reason_beside_the_computed_one(heerlen, explained):
    agreed = replace(heerlen.stimulus, low_override=Override(Decimal(5_000_000), "Zo afgesproken op 3 juni"))

    card = explained("band", replace(heerlen, stimulus=agreed))

    line = next(line for line in card.lines if line.label == "Laag, afgesproken")
    assert (plain(line.value), line.origin, line.is_result) == ("€ 5.000.000", "Zo afgesproken op 3 juni", True)


def test_dwellings_from_the_planlijst_name_how_many_plans_they_come_from(explained):
    plans = tuple(
        plan_of({"plan_id": str(number), "name": "Kade", "dwellings": 10, "mid_rent": 4, "in_area": "ja"})
        for number in range(3)
    )
    area = Area("Heerlen Noord", housing=Housing(HousingSource.PLANLIJST), stimulus=Stimulus(None), planlijst=plans)

    line = explained("affordable", area).lines[0]

    assert (line.value, line.origin, line.field) == ("12", "volgt uit de planlijst: 3 plannen", "planlijst")


def test_rows_say_how_their_amount_was_made(heerlen, explained):
    card = explained("orv", heerlen)

    assert [plain(line.value) for line in card.lines] == ["€ 7.500.000", "€ 2.500.000", "€ 10.000.000"]
    assert plain(card.lines[1].origin) == "ORV rij 2 · afgesproken, excl. € 2.066.115"
    assert card.lines[1].field == "orv_measures[1].amount_incl"
