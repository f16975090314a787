"""An agreement in Word becomes a new area: from its data, or typed by hand, from its tables and texts."""

from datetime import date
from decimal import Decimal

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.domain.area.area import (
    Area,
    AreaBudgetItem,
    CapacityItem,
    DwellingCount,
    Housing,
    HousingSource,
    OrvMeasure,
    WbiCandidate,
)
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.formatting import euros
from nplv_desktop.domain.dutch.numbers import FigureError
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package
from nplv_desktop.returned.agreement_tables import amount_in, range_in
from nplv_desktop.returned.document_area import source_of
from nplv_desktop.returned.paper import read_agreement as read_area
from nplv_desktop.store.reference import load_reference
from tests.documents.areas import MADE_ON, maximal
from tests.returned.typed_agreements import Typist, typed, without_data

REFERENCE = load_reference()


def made(area, reference=REFERENCE):
    return agreement_bytes(area, totals(area, reference), reference, final=False, made_on=MADE_ON)


def messages(read):
    return " ".join(f"{finding.where}: {finding.message}" for finding in read.findings).replace("\u00a0", " ")


def printed(area):
    """Every figure of the agreement but those that rest on what it does not print (earlier subsidies)."""
    figures = totals(area, REFERENCE)
    return (
        figures.housing,
        [(euros(row.amounts.excl), euros(row.amounts.incl)) for row in figures.orv.rows if row.amounts],
        (euros(figures.orv.excl), euros(figures.orv.incl)),
        [(euros(row.amounts.excl), euros(row.amounts.incl)) for row in figures.capacity.rows if row.amounts],
        (euros(figures.capacity.excl), euros(figures.capacity.incl)),
        [(euros(row.cofinancing), euros(row.state_contribution)) for row in figures.wbi.rows],
        [euros(row.state_contribution) for row in figures.area_budget_rows],
        area.care_homes,
    )


def test_a_file_with_its_data_gives_exactly_that_area(heerlen, reference, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(made(heerlen))

    read = read_area(read_package(path), reference)

    assert read.carried and read.area == heerlen and read.findings == ()


def test_without_its_data_the_golden_agreements_give_the_same_figures_and_texts(golden, reference, tmp_path):
    read = read_area(read_package(without_data(made(golden.area), tmp_path / "a.docx")), reference)

    assert not read.carried
    assert read.area.name == golden.area.name
    assert printed(read.area) == printed(golden.area)
    assert read.area.texts == golden.area.texts
    assert read.area.agreement == golden.area.agreement
    assert (read.area.municipality, read.area.alliance) == (golden.area.municipality, golden.area.alliance)
    assert read.area.one_stop_shop_pilot == golden.area.one_stop_shop_pilot


def test_the_signed_band_comes_in_as_agreed_with_the_number_of_subsidised_dwellings_that_it_fits(golden, tmp_path):
    read = read_area(read_package(without_data(made(golden.area), tmp_path / "a.docx")), REFERENCE)

    (finding,) = [one for one in read.findings if "al gesubsidieerd" in one.message]
    least, most = [int(word) for word in finding.message.split("past bij ")[1].split() if word.isdigit()][:2]
    assert least <= golden.area.stimulus.previously_subsidised <= most
    band, signed = (totals(area, REFERENCE).band for area in (read.area, golden.area))
    assert (band.low, band.high) == (signed.low, signed.high)
    assert (band.computed_low, band.computed_high) == (signed.low, signed.high)
    assert not read.bottom_line_differs


def test_everything_that_can_be_printed_comes_back(vlaardingen, tmp_path):
    area = maximal(vlaardingen)

    read = read_area(read_package(without_data(made(area), tmp_path / "a.docx")), REFERENCE)

    before, after = printed(area), printed(read.area)
    assert [after[n] for n in (0, 1, 3)] == [before[n] for n in (0, 1, 3)]
    assert "Tabel ORV-maatregelen: Het totaal" in messages(read)
    assert len(read.area.wbi) == 2 and len(read.area.area_budget) == 1


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["21", "9", "none", "as_agreed"]),
            st.booleans(),
            st.integers(0, 5_000_000_000),
            st.integers(0, 10_000),
        ),
        min_size=1,
        max_size=8,
    ),
    st.integers(0, 5000),
    st.integers(0, 5000),
)
def test_whatever_is_agreed_the_printed_amounts_come_back_to_the_euro(tmp_path_factory, rows, dwellings, affordable):
    def amount(vat, is_incl, cents, more):
        value = Decimal(cents) / 100
        if vat == "as_agreed":
            return EnteredAmount(VatRegime.AS_AGREED, excl=value, incl=value + more)
        return EnteredAmount(VatRegime(vat), **{"incl" if is_incl else "excl": value})

    area = Area(
        "Breda Noord",
        housing=Housing(HousingSource.MANUAL, DwellingCount(dwellings + affordable, affordable)),
        orv_measures=tuple(OrvMeasure(f"Maatregel {n}", amount=amount(*row)) for n, row in enumerate(rows)),
        capacity=tuple(CapacityItem(f"Inzet {n}", amount=amount(*row)) for n, row in enumerate(rows)),
        wbi=(WbiCandidate("Kandidaat", Decimal(rows[0][2]), Decimal(rows[0][3])),),
        area_budget=(AreaBudgetItem("Plein", Decimal(rows[0][2])),),
    )

    read = read_area(read_package(without_data(made(area), tmp_path_factory.mktemp("a") / "a.docx")), REFERENCE)

    # Where cents were rounded away, the sum of a column cannot always come back; then it is said.
    before, after = printed(area), printed(read.area)
    assert after[0] == before[0] and after[1] == before[1] and after[3] == before[3] and after[5:] == before[5:]
    for number, table in ((2, "ORV-maatregelen"), (4, "capaciteit")):
        assert after[number] == before[number] or f"Tabel {table}: Het totaal" in messages(read)


def test_a_typed_agreement_is_read_with_its_own_ways_of_writing(reference, tmp_path):
    read = read_area(read_package(typed(tmp_path / "getypt.docx")), reference)
    area = read.area

    assert area.name == "Heerlen Noord"
    assert area.housing.pure_nplv == DwellingCount(2352, 1775) and area.housing.large_scale_part is None
    assert [measure.description for measure in area.orv_measures] == ["Buurthuis", "Wijkpark"]
    figures = totals(area, reference)
    assert (euros(figures.orv.excl), euros(figures.orv.incl)) == (euros(Decimal(8785124)), euros(Decimal(10_000_000)))
    assert area.orv_measures[0].amount.vat == VatRegime.AS_AGREED
    assert area.orv_measures[1].amount == EnteredAmount(VatRegime.TAXED_21, incl=Decimal("2500000.00"))
    assert area.texts.area == "In de wijk wonen 56.000 mensen.\n\n- Jongeren vertrekken.\n- Ouderen blijven."
    assert area.texts.housing_programme == "Er wordt gebouwd."
    assert area.agreement.date == date(2025, 6, 24) and area.agreement.place == "Heerlen"
    assert area.agreement.subject == "Afspraken woningbouw"
    assert area.agreement.mayor.name == "Roel Wever" and area.agreement.minister.name == "Mona Keijzer"
    assert (area.municipality, area.alliance) == ("Heerlen", "Alliantie Heerlen-Noord")


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        (
            {"housing": (("Onderdeel", "Totaal", "Betaalbaar"), ("Puur NPLV", "10", "5"), ("Totaal", "12", "5"))},
            "Het totaal is 12 woningen, maar de rijen tellen op tot 10.",
        ),
        (
            {
                "orv": (
                    ("Maatregel ORV", "excl. btw", "incl. btw"),
                    ("Plein", "€ 100", "€ 121"),
                    ("Totaal", "100", "131"),
                )
            },
            "Het totaal incl. btw is € 131, maar de rijen tellen op tot € 121.",
        ),
        (
            {"orv": (("Maatregel ORV", "excl. btw", "incl. btw"), ("Plein", "PM", "€ 1,2,3"))},
            "“€ 1,2,3” in rij “Plein” is niet te lezen als getal. Vul het zelf in.",
        ),
        ({}, "Rij “Projectleiding” heeft alleen een bedrag incl. btw; aangenomen is geen btw."),
        (
            {"summary": (("Onderdeel", "Bedrag"), ("Opslag ORV", "€ 9.000.000"), ("Realisatiestimulans", "€ 1"))},
            "“Opslag ORV” is in het document € 9.000.000; uit de overgenomen cijfers volgt € 10.000.000.",
        ),
        ({"capacity": (("Wat", "Hoeveel"), ("Auto’s", "veel"))}, "De tabel “Wat | Hoeveel” is van geen onderdeel"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_made_up(reference, tmp_path, tables, said):
    assert said in messages(read_area(read_package(typed(tmp_path / "getypt.docx", **tables)), reference))


@pytest.mark.parametrize("title", ["incl. btw (x € 1.000)", "incl. btw × 1000", "incl. btw, in duizenden"])
def test_amounts_in_thousands_are_not_taken_for_euros(reference, tmp_path, title):
    orv = (("Soort ORV", "excl. btw (x € 1.000)", title), ("Plein", "100", "121"), ("Totaal", "100", "121"))

    read = read_area(read_package(typed(tmp_path / "getypt.docx", orv=orv)), reference)

    assert euros(totals(read.area, reference).orv.incl) == euros(Decimal(121_000))
    assert "in duizenden of miljoenen en zijn omgerekend; controleer ze" in messages(read)


def test_a_total_over_merged_cells_is_a_total(reference, tmp_path):
    path = typed(tmp_path / "getypt.docx")
    document = Document(path)
    table = next(table for table in document.tables if table.rows[0].cells[0].text == "Nr")
    first, second = table.rows[-1].cells[:2]
    first.merge(second).text = "Totaal"
    document.save(path)

    area = read_area(read_package(path), reference).area

    assert [measure.description for measure in area.orv_measures] == ["Buurthuis", "Wijkpark"]
    assert euros(totals(area, reference).orv.incl) == euros(Decimal(10_000_000))


def test_an_item_of_a_list_is_no_heading_and_a_bold_one_is(reference, tmp_path):
    by = Typist()
    by.heading("NPLV gebied Breda-Noord")
    by.lines("Woningbouwimpuls", "Verduurzamen", style="List Number")
    by.heading("Woningbouwprogramma")
    by.document.add_paragraph(style="List Number").add_run("Benodigde fysieke ingrepen").bold = True
    by.lines("Een brug.")

    texts = read_area(read_package(by.save(tmp_path / "a.docx")), reference).area.texts

    assert texts.area == "1. Woningbouwimpuls\n2. Verduurzamen"
    assert texts.interventions == "Een brug."


def test_text_that_belongs_nowhere_is_said_and_headings_within_a_text_stay(reference, tmp_path):
    by = Typist()
    by.heading("NPLV gebied Nergenshuizen")
    by.lines("Een wijk.")
    by.heading("Bevolking")
    by.lines("Jong en oud.")
    by.heading("Woningbouwprogramma")
    by.lines("Bouwen.")
    by.heading("Samenvatting financiële afspraken")
    by.heading("Parkeren")
    by.lines("Een garage.")

    read = read_area(read_package(by.save(tmp_path / "a.docx")), reference)

    assert read.area.name == "Nergenshuizen"
    assert read.area.texts.area == "Een wijk.\n\n# Bevolking\n\nJong en oud."
    said = messages(read)
    assert "geen van de twintig NPLV-gebieden" in said
    assert "De kop “Bevolking” kent de afspraak niet" in said
    assert "Onder “Parkeren” staat tekst die bij geen onderdeel hoort" in said
    assert "Er is geen tabel met aantallen woningen gevonden" in said


def test_a_table_that_does_not_say_what_it_is_is_known_by_its_heading(reference, tmp_path):
    rows = (("Wat", "excl. btw", "incl. btw"), ("Plein", "100", "121"), ("Totaal", "100", "121"))

    area = read_area(read_package(typed(tmp_path / "getypt.docx", orv=rows)), reference).area

    assert [measure.description for measure in area.orv_measures] == ["Plein"]


def test_a_letter_is_no_agreement(reference, tmp_path):
    letter = Document()
    letter.add_paragraph("Geachte mevrouw,")
    letter.save(tmp_path / "brief.docx")

    with pytest.raises(DocumentError, match=r"brief\.docx.*geen koppen en tabellen"):
        read_area(read_package(tmp_path / "brief.docx"), reference)


def test_which_area_a_file_is_about_is_found_by_its_data_and_else_by_its_words(vlaardingen, reference, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(made(vlaardingen))
    assert source_of(read_package(path), reference).carried == vlaardingen
    assert source_of(read_package(without_data(path.read_bytes(), path)), reference).name == "Vlaardingen Westwijk"
    words = Document()
    words.add_paragraph("Utrecht-Overvecht groeit. In Utrecht Overvecht wordt gebouwd, anders dan in Breda Noord.")
    words.save(path)
    assert source_of(read_package(path), reference).name == "Utrecht Overvecht"
    Document().save(path)
    assert source_of(read_package(path), reference).name is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("€ 7.500.000", 7_500_000),
        ("7,5 mln.", 7_500_000),
        ("€ 5.000,-", 5_000),
        ("€ 5.000,--", 5_000),
        ("EUR 1 250 000", 1_250_000),
        ("12.500 euro", 12_500),
        ("max. € 10 mln", 10_000_000),
        ("€ 2.500.000*", 2_500_000),
        ("€ 2.500.000 (incl. btw)", 2_500_000),
        ("n.v.t.", None),
        ("–", None),
    ],
)
def test_amounts_are_read_as_people_type_them(text, amount):
    assert amount_in(text) == amount


@pytest.mark.parametrize("text", ["PM", "7,500,000", "€ 1 + € 2", "2*5", "€ 3-5", "ca. 5 mln"])
def test_what_is_no_single_amount_is_not_guessed(text):
    with pytest.raises(FigureError):
        amount_in(text)


@pytest.mark.parametrize(
    "text",
    ["€ 5.300.000 – € 8.000.000", "€ 5,3 – 8,0 mln.", "tussen de € 5,3 mln. en € 8,0 mln.", "5,3 tot 8,0 miljoen"],
)
def test_a_band_is_read_as_people_type_it(text):
    assert range_in(text) == (5_300_000, 8_000_000)
