"""Rules for other years than 2025–2029: everything follows the period of the set, from the planlijst to the papers."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.documents.agreement.agreement_fields import agreement_fields
from nplv_desktop.documents.annex.annex import annex_bytes
from nplv_desktop.domain.area.area import Area, DwellingCount, Housing, HousingSource, Stimulus
from nplv_desktop.domain.area.parameters import DEFAULT_SET
from nplv_desktop.domain.area.period import period_of
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.area_file.area_json import area_from_json
from nplv_desktop.domain.area_file.area_json_writer import area_to_json
from nplv_desktop.domain.figures.derived import derive, with_derived
from nplv_desktop.domain.figures.explanation import explain
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError

NEXT = period_of(2030, 2034)
MADE_ON = datetime(2026, 11, 21, 9, 30)
PLANS = (
    plan_of({"name": "Kade", "dwellings": 100, "mid_rent": 60, "start_2031": 100, "in_area": "ja"}),
    plan_of({"name": "Hof", "dwellings": 80, "mid_rent": 80, "start_2034": 40, "start_2035": 30, "start_later": 10}),
    plan_of({"name": "Oud", "dwellings": 50, "mid_rent": 50, "start_2029": 50, "in_area": "ja"}),
    plan_of({"name": "Ooit", "dwellings": 20, "mid_rent": 10}),
)


@pytest.fixture
def later(reference):
    """The reference data with rules for 2030–2034 beside the present ones."""
    rules = replace(reference.parameters(None), key="later", name="Later", first_start_year=2030, last_start_year=2034)
    return replace(reference, parameter_sets={**reference.parameter_sets, "later": rules})


@pytest.fixture
def area():
    housing, stimulus = Housing(HousingSource.PLANLIJST), Stimulus(previously_subsidised=0, parameters="later")
    return Area("Heerlen Noord", housing=housing, stimulus=stimulus, planlijst=PLANS)


def test_what_starts_in_the_period_is_the_task(area, later):
    derived = derive(PLANS, NEXT)

    assert derived.starts == (0, 100, 0, 0, 40)
    assert (derived.start_before, derived.start_later, derived.without_start) == (50, 40, 20)
    # Of the half of "Hof" that starts later, half of the affordable dwellings count.
    assert derived.pure_nplv == DwellingCount(160, 110)
    assert with_derived(area, NEXT).housing.pure_nplv == derived.pure_nplv


def test_the_same_plans_are_another_task_in_another_period(area, later, reference):
    default = reference.parameters(None).period

    assert derive(PLANS, default).starts == (0, 0, 0, 0, 50)
    assert derive(PLANS, NEXT).starts == (0, 100, 0, 0, 40)
    assert derive(PLANS, default).start_later == 180
    assert totals(replace(area, stimulus=Stimulus(0, DEFAULT_SET)), later).housing.total == DwellingCount(70, 60)


def test_an_edited_list_is_counted_by_its_difference_in_its_own_period():
    derive(PLANS, NEXT)
    edited = (replace_start(PLANS[0], 70), *PLANS[1:])

    assert derive(edited, NEXT) == derive(tuple(plan_of(dict(plan.cells)) for plan in edited), NEXT)
    assert derive(edited, NEXT).starts == (0, 70, 0, 0, 40)


def replace_start(plan, number):
    return plan.having({"start_2031": number})


def test_totals_band_and_explanations_follow_the_period(area, later):
    figures = totals(area, later)

    assert figures.housing.total == DwellingCount(160, 110)
    assert figures.band.basis == 110
    assert (figures.band.low, figures.band.high) == (Decimal(400_000), Decimal(600_000))
    assert values_of(figures)["periode"] == "2030 t/m 2034"
    assert "start bouw in 2030 t/m 2034" in explain("homes", area, figures, later).words
    assert explain("homes", area, figures, later).lines[0].origin == "volgt uit de planlijst: 3 plannen"
    # The ambition was agreed for its own years.
    assert "Woontopambitie 2025–2029" in [line.label for line in explain("woontop", area, figures, later).lines]


def test_findings_name_the_period_and_what_starts_before_it(area, later):
    said = {finding.code: finding.message for finding in check_area(area, totals(area, later), later)}

    assert said["planlijst-without-start"] == "20 woningen hebben geen startjaar en tellen mee in 2030–2034."
    assert said["planlijst-before-period"] == "50 woningen starten vóór 2030 en tellen niet mee."
    assert "start een deel in 2030–2034" in said["planlijst-prorated"]


def test_a_start_year_of_a_row_is_held_against_the_period(area, later, heerlen):
    rows = (replace(heerlen.orv_measures[0], start_year=2030), replace(heerlen.orv_measures[1], start_year=2029))
    changed = replace(area, orv_measures=rows)

    outside = [
        finding
        for finding in check_area(changed, totals(changed, later), later)
        if finding.code == "start-outside-period"
    ]
    assert [finding.field for finding in outside] == ["orv_measures[1].start_year"]
    assert outside[0].message == "Rij 2: startjaar 2029 valt buiten 2030 tot en met 2034."


def test_the_agreement_names_the_period(area, later):
    fields = agreement_fields(area, totals(area, later), later, final=False)

    assert (fields["periode_van"], fields["periode_tot"]) == ("2030", "2034")


def annex(area, later):
    figures = totals(area, later)
    content = annex_bytes(area, figures, later, final=False, made_on=MADE_ON)
    return openpyxl.load_workbook(BytesIO(content)), openpyxl.load_workbook(BytesIO(content), data_only=True)


def test_the_annex_has_the_years_of_the_period(area, later):
    formulas, shown = annex(area, later)

    names = sorted(name for name in formulas.defined_names if name.startswith("start_"))
    assert names == ["start_2030", "start_2031", "start_2032", "start_2033", "start_2034", "start_later"]
    places = [next(iter(formulas.defined_names[name].destinations))[1].replace("$", "") for name in names]
    assert [shown["Opgave"][place].value for place in places] == [0, 100, 0, 0, 40, 40]
    labels = [shown["Opgave"][f"B{place[1:]}"].value for place in places]
    assert labels == ["2030", "2031", "2032", "2033", "2034", "later"]
    assert "[Start bouw 2031]" in formulas["Opgave"][places[1]].value


def test_the_annex_shows_each_plan_in_the_columns_of_the_period(area, later):
    formulas, shown = annex(area, later)
    sheet = shown["Planlijst"]
    top, *rows = sheet[formulas["Planlijst"].tables["Planlijst"].ref]
    titles = [cell.value for cell in top]
    plans = [dict(zip(titles, [cell.value for cell in row], strict=True)) for row in rows[:4]]

    assert [title for title in titles if title.startswith("Start bouw")] == [
        *(f"Start bouw {year}" for year in NEXT.years),
        "Start bouw later",
    ]
    assert [plan["Start in de periode"] for plan in plans] == [100, 40, 0, 20]
    assert (plans[1]["Start bouw 2034"], plans[1]["Start bouw later"]) == (40, 40)
    # That it has starts is what keeps it from counting as one without a year.
    assert plans[2]["Start bouw 2030"] == 0


def test_libreoffice_computes_the_annex_of_another_period_alike(area, later, tmp_path):
    from tests.documents.office import convert, without_results

    figures = totals(area, later)
    (tmp_path / "annex.xlsx").write_bytes(annex_bytes(area, figures, later, final=False, made_on=MADE_ON))
    (tmp_path / "computed").mkdir()
    bare = without_results(tmp_path / "annex.xlsx", tmp_path / "bare.xlsx")
    computed = openpyxl.load_workbook(
        convert(bare, "xlsx:Calc MS Excel 2007 XML", tmp_path / "computed"), data_only=True
    )
    formulas, shown = annex(area, later)
    compared = 0
    for name in ("Opgave", "Planlijst"):
        for row in formulas[name].iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    compared += 1
                    made, expected = computed[name][cell.coordinate].value, shown[name][cell.coordinate].value
                    if expected in (None, ""):
                        assert made in (None, ""), (name, cell.coordinate, made)
                    else:
                        assert made == pytest.approx(expected, abs=0.005), (name, cell.coordinate)
    assert compared > 30


def test_a_period_of_another_length_has_no_annex_and_says_why(area, reference):
    rules = replace(reference.parameters(None), key="later", first_start_year=2030, last_start_year=2031)
    short = replace(reference, parameter_sets={"later": rules})

    with pytest.raises(DocumentError, match=r"de periode 2030–2031 telt er 2\."):
        annex(area, short)


def test_an_area_file_holds_starts_of_every_year(area, later):
    file = area_to_json(area)

    assert area_from_json(file, later).planlijst == PLANS
    # Programs that know the years up to 2029 only are told so by the version.
    assert file["version"] == 2
