"""Agreements typed by hand: who signed, what is standard text, and where prose and tables disagree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.office.package import read_package
from nplv_desktop.returned.paper import read_agreement
from nplv_desktop.returned.signatures import is_name, place_in, signatories_in
from nplv_desktop.returned.standard_clauses import clause_of, clauses
from nplv_desktop.store.reference import load_reference
from tests.returned.typed_agreements import (
    CAPACITY,
    HOUSING,
    ORV,
    STANDARD,
    SUMMARY,
    Typist,
    in_one_paragraph,
    signed_in_cells,
)

REFERENCE = load_reference()
OWN = (
    "In de Lindestraat staan 37 woningen leeg.",
    "De Kastanjelaan krijgt 12 nieuwe bomen.",
    "Buurtvereniging Ons Honk zoekt een dak voor 85 leden.",
)


def read_of(by, tmp_path):
    return read_agreement(read_package(by.save(tmp_path / "getypt.docx")), REFERENCE)


def messages(read):
    return " ".join(f"{one.where}: {one.message}" for one in read.findings).replace("\u00a0", " ")


def with_tables(by, *, prose=()):
    """The tables that an agreement has, with sentences under the heading of each."""
    said = dict(prose)
    for heading, rows in (
        ("Opgave woningbouw", HOUSING),
        ("Opslag ORV", ORV),
        ("Capaciteitsondersteuning", CAPACITY),
        ("Samenvatting financiële afspraken", SUMMARY),
    ):
        by.heading(heading)
        if heading in said:
            by.lines(said[heading])
        by.table(rows)
    return by


def begun():
    by = Typist()
    by.heading("NPLV-gebied Heerlen-Noord")
    by.lines("Een wijk met een markt.")
    return by


@pytest.mark.parametrize("breaks", [False, True])
@pytest.mark.parametrize(
    ("mayor", "name", "municipality", "chair"),
    [
        (
            ("Voor akkoord", "De burgemeester van Heerlen,", "voorzitter Alliantie Noord", "……………", "drs. A.B. Smit"),
            "drs. A.B. Smit",
            "Heerlen",
            "voorzitter Alliantie Noord",
        ),
        (
            (
                "Burgemeester van Breda, tevens voorzitter van de alliantie Breda Noord",
                "..........",
                "P. de Wit-Janssen,",
            ),
            "P. de Wit-Janssen",
            "Breda",
            "voorzitter van de alliantie Breda Noord",
        ),
        (
            ("mevrouw J. van ’t Hof", "burgemeester", "gemeente Zaanstad", "Plaats: Zaandam"),
            "J. van ’t Hof",
            "Zaanstad",
            None,
        ),
    ],
)
def test_one_cell_a_party_gives_name_title_and_municipality(tmp_path, breaks, mayor, name, municipality, chair):
    by = begun()
    with_tables(by)
    by.lines("Aldus in tweevoud ondertekend te Utrecht op 24 juni 2025")
    minister = ("De minister van Volkshuisvesting en", "Ruimtelijke Ordening,", "", "…………", "Mona Keijzer")
    signed_in_cells(by, minister, mayor, breaks=breaks)

    area = read_of(by, tmp_path).area

    assert area.agreement.minister.name == "Mona Keijzer"
    assert area.agreement.minister.title == "De minister van Volkshuisvesting en Ruimtelijke Ordening"
    assert (area.agreement.mayor.name, area.agreement.mayor.capacity) == (name, chair)
    assert (area.municipality, area.agreement.place) == (municipality, "Utrecht")


def test_parties_below_each_other_or_beside_their_names_are_told_apart():
    below = [
        [["De minister van VRO", "M. Keijzer", "De burgemeester van Delft", "voorzitter Alliantie West", "K. Bos"]]
    ]
    beside = [[["De minister van VRO"], ["M. Keijzer"]], [["De burgemeester van Delft"], ["K. Bos"]]]

    for rows in (below, beside):
        found = signatories_in(rows)
        assert (found.minister.name, found.mayor.name) == ("M. Keijzer", "K. Bos")
        assert found.mayor.title == "De burgemeester van Delft"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Aldus opgemaakt te ’s-Hertogenbosch, 1 juli 2025", "’s-Hertogenbosch"),
        ("Getekend te Bergen op Zoom op 24-06-2025", "Bergen op Zoom"),
        ("Plaats: Den Haag", "Den Haag"),
        ("Utrecht, 24 juni 2025", "Utrecht"),
        ("Aldus overeengekomen te ………… op …………", None),
        ("Het plan is in 2019 in Utrecht getekend.", None),
    ],
)
def test_the_place_is_read_where_a_line_says_it(line, place):
    assert place_in(line) == place


@pytest.mark.parametrize("line", ["Mona Keijzer", "drs. A.B. van der Berg-Jansen", "J. (Jan) de Vries", "mr. Ö. Demir"])
def test_names_are_names(line):
    assert is_name(line)


@pytest.mark.parametrize(
    "line", ["Ruimtelijke Ordening", "Alliantie Delft West", "……………", "Voor akkoord", "Delft 2025"]
)
def test_what_stands_around_a_name_is_none(line):
    assert not is_name(line)


def test_standard_text_in_other_words_is_counted_and_not_taken(tmp_path):
    by = begun()
    for heading, lines in STANDARD.items():
        by.heading(heading)
        by.lines(*lines)
    read = read_of(with_tables(by), tmp_path)

    standard = sum(map(len, STANDARD.values()))
    assert f"{standard} alinea’s zijn herkend als standaardtekst" in messages(read)
    assert read.paragraphs.standard == standard and read.paragraphs.told == 0
    texts = read.area.texts
    assert (texts.annex_sustainability, texts.annex_better_use, texts.annex_legal_instruments) == (None, None, None)


def test_what_is_the_areas_own_between_standard_text_is_kept(tmp_path):
    by = begun()
    by.heading("Verduurzamen")
    by.lines(f"De ISDE blijft bestaan. {OWN[0]} Daar komt isolatie.", OWN[1])
    read = read_of(with_tables(by), tmp_path)

    assert read.area.texts.annex_sustainability == f"{OWN[0]} Daar komt isolatie.\n\n{OWN[1]}"
    assert "alleen dat is overgenomen: “In de Lindestraat" in messages(read)


def test_own_words_with_a_laws_name_stay_the_areas_own(tmp_path):
    by = begun()
    by.heading("Wettelijke instrumenten")
    own = "In de Lindestraat past de gemeente de Wet goed verhuurderschap toe op 37 panden."
    by.lines(own)

    assert read_of(with_tables(by), tmp_path).area.texts.annex_legal_instruments == own


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([*STANDARD, "Woningbouwprogramma", "Afsluiting", "Parkeergarage"]),
            st.lists(st.sampled_from([*OWN, *(line for lines in STANDARD.values() for line in lines)]), max_size=4),
        ),
        max_size=6,
    ),
    st.booleans(),
)
def test_every_paragraph_is_taken_standard_or_told(tmp_path_factory, parts, signed):
    by = begun()
    count = 1
    for heading, lines in parts:
        by.heading(heading)
        by.lines(*lines)
        count += len(lines)
    with_tables(by)
    if signed:
        by.lines("Aldus overeengekomen te Utrecht op 24 juni 2025")
        count += 1

    read = read_of(by, tmp_path_factory.mktemp("a"))

    known = read.paragraphs
    assert known.total == known.taken + known.standard + known.told == count
    for line in {line for _, lines in parts for line in lines if line in OWN}:
        texts = [getattr(read.area.texts, name) or "" for name in read.area.texts.__dataclass_fields__]
        assert any(line in text for text in texts) or line[:50] in messages(read)


@pytest.mark.parametrize(
    ("heading", "prose", "said"),
    [
        (
            "Opslag ORV",
            "Het Rijk draagt maximaal € 12.000.000 bij.",
            "€ 12.000.000 voor de opslag ORV, in de tabel € 10.000.000",
        ),
        ("Opslag ORV", "De bijdrage is ten hoogste € 11 mln. incl. btw.", "€ 11.000.000 voor de opslag ORV"),
        ("Capaciteitsondersteuning", "Er is maximaal € 4,5 miljoen.", "€ 4.500.000 voor de opslag capaciteit"),
        (
            "Opgave woningbouw",
            "De opgave is 2.532 woningen, waarvan 1.775 betaalbaar.",
            "2.532 voor het aantal woningen",
        ),
        (
            "Opgave woningbouw",
            "Totaal 2.352 woningen, waarvan 1.757 betaalbaar.",
            "1.757 voor het aantal betaalbare woningen",
        ),
        (
            "Samenvatting financiële afspraken",
            "De realisatiestimulans is tussen € 5,3 mln. en € 8,5 mln.",
            "€ 5.300.000 – € 8.500.000 voor de realisatiestimulans",
        ),
    ],
)
def test_where_prose_and_table_disagree_both_are_named(tmp_path, heading, prose, said):
    read = read_of(with_tables(begun(), prose=((heading, prose),)), tmp_path)

    assert said in messages(read)
    assert read.bottom_line_differs


@pytest.mark.parametrize(
    ("heading", "prose"),
    [
        ("Opslag ORV", "Er is maximaal € 10 mln. beschikbaar; voor alle gebieden samen is dat maximaal € 180 mln."),
        ("Opgave woningbouw", "De opgave is 2.352 woningen, waarvan 1.775 betaalbaar, verspreid over plannen."),
        ("Samenvatting financiële afspraken", "De realisatiestimulans is tussen de € 5,3 mln. en € 8,0 mln."),
    ],
)
def test_prose_that_says_what_the_tables_say_is_no_finding(tmp_path, heading, prose):
    read = read_of(with_tables(begun(), prose=((heading, prose),)), tmp_path)

    assert "Tekst en tabel" not in messages(read)


def test_a_total_that_is_not_the_sum_of_its_rows_ends_as_another_bottom_line(tmp_path):
    by = begun()
    by.heading("Opslag ORV")
    by.table((("Openbare ruimte", "excl. btw", "incl. btw"), ("Plein", "€ 100", "€ 121"), ("Totaal", "€ 100", "€ 131")))
    by.heading("Opgave woningbouw")
    by.table(HOUSING)

    assert read_of(by, tmp_path).bottom_line_differs


@pytest.mark.parametrize("heading", ["Verduurzamen", "VERDUURZAMEN", "4.3 Verduurzamen", "§ 4.3 Verduurzamen:"])
def test_a_heading_with_a_line_break_before_its_text_is_a_heading(tmp_path, heading):
    by = begun()
    in_one_paragraph(by, heading, OWN[0])

    read = read_of(with_tables(by), tmp_path)

    assert read.area.texts.annex_sustainability == OWN[0]
    assert read.area.texts.area == "Een wijk met een markt."


@pytest.mark.parametrize(
    ("lead", "annex", "area"),
    [
        ("Verduurzamen. ", OWN[0], "Een wijk met een markt."),
        ("Capaciteit: ", None, f"Een wijk met een markt.\n\n**Capaciteit:** {OWN[0]}"),
    ],
)
def test_bold_words_before_a_text_are_a_heading_only_where_they_are_one_of_the_standard(tmp_path, lead, annex, area):
    by = begun()
    paragraph = by.document.add_paragraph()
    paragraph.add_run(lead).bold = True
    paragraph.add_run(OWN[0])

    texts = read_of(with_tables(by), tmp_path).area.texts

    assert (texts.annex_sustainability, texts.area) == (annex, area)


@pytest.mark.parametrize(
    ("sentence", "pilot"),
    [
        ("Heerlen-Noord meldt zich aan voor de pilot met één loket.", True),
        ("De gemeente neemt deel aan de pilot met één loket.", True),
        ("Heerlen meldt de wijk voor de pilot aan.", True),
        ("De gemeente neemt niet deel aan de pilot.", False),
        ("De gemeente ziet van deelname aan de pilot af.", False),
        ("De gemeente volgt de pilot op afstand.", None),
        ("Als de gemeente deelneemt aan de pilot, komt er een loket.", None),
        ("Het Rijk werkt aan een pilot met één loket.", None),
        ("Gebieden kunnen zich aanmelden voor de pilot.", None),
        ("De gemeente overweegt deelname aan de pilot.", None),
    ],
)
def test_the_pilot_only_where_the_text_says_that_the_area_takes_part(tmp_path, sentence, pilot):
    by = begun()
    by.heading("Verduurzamen")
    by.lines(sentence)

    assert read_of(with_tables(by), tmp_path).area.one_stop_shop_pilot is pilot


def test_a_table_typed_with_tabs_is_a_table(tmp_path):
    by = begun()
    by.heading("Opgave woningbouw")
    by.lines("\tTotaal\tBetaalbaar", "Puur NPLV\t\t640\t400", "Grootschalig\t110\t60", "Totaal\t750\t460")
    by.heading("Opslag ORV")
    by.table(ORV)

    read = read_of(by, tmp_path)

    assert read.area.housing.pure_nplv == DwellingCount(640, 400)
    assert read.area.housing.large_scale_part == DwellingCount(110, 60)
    assert "geen tabel met aantallen" not in messages(read) and "niet overgenomen" not in messages(read)


def test_signatures_beside_each_other_with_tabs_are_two_parties(tmp_path):
    by = with_tables(begun())
    by.lines("De minister van VRO,\tWaarnemend burgemeester van Breda,", "……………\t……………", "M. Keijzer\tdrs. J. Bos")

    area = read_of(by, tmp_path).area

    assert (area.agreement.minister.name, area.agreement.mayor.name) == ("M. Keijzer", "drs. J. Bos")
    assert area.municipality == "Breda"


@pytest.mark.parametrize("between", [" / ", "/", " – ", "-", " tot ", " à ", " en "])
def test_the_band_of_the_summary_is_read_whatever_stands_between_its_ends(tmp_path, between):
    by = begun()
    by.heading("Opgave woningbouw")
    by.table(HOUSING)
    by.heading("Samenvatting financiële afspraken")
    by.table((("Onderdeel", "Bedrag"), ("Realisatiestimulans", f"€ 5.300.000,-{between}€ 8.000.000,-")))

    stimulus = read_of(by, tmp_path).area.stimulus

    assert (stimulus.low_override.amount, stimulus.high_override.amount) == (5_300_000, 8_000_000)


def test_a_sum_of_the_summary_that_cannot_be_read_is_told(tmp_path):
    by = begun()
    by.heading("Opgave woningbouw")
    by.table(HOUSING)
    by.heading("Samenvatting financiële afspraken")
    by.table((("Onderdeel", "Bedrag"), ("Realisatiestimulans", "circa 3 keer 2 mln.")))

    assert "“circa 3 keer 2 mln.” bij “Realisatiestimulans” is niet te lezen" in messages(read_of(by, tmp_path))


def test_every_clause_is_told_by_its_own_terms():
    assert [clause.key for clause in clauses()] == [f"F{number}" for number in range(1, 49)]
    for clause in clauses():
        assert clause_of(" ".join((*clause.terms, *clause.certain))) is not None
        assert all(clause_of(term) is not None for term in clause.certain)
    assert clause_of("Wij planten bomen.") is None
