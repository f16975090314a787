"""The agreement says every clause of the standard, each under its condition, and nothing beside them."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.domain.area.area import AreaTexts, CareHomes
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.package import package_of, parse_part
from nplv_desktop.store.reference import load_reference
from tests.documents.areas import MADE_ON, maximal

ROOT = Path(__file__).parents[3]
REFERENCE = load_reference()
#: The terms that must stand there literally (case and a hyphen may differ), by clause.
TERMS = {
    "F1": ["meer dan een miljoen mensen", "eenoudergezin", "een generatie"],
    "F2": ["woningcorporaties", "scholen", "zorgaanbieders", "bedrijfsleven", "Rijk"],
    "F3": ["complex", "beperkte financiële middelen"],
    "F4": ["11 december 2024", "ministerie van Volkshuisvesting en Ruimtelijke Ordening", "40.000", "10.000", "2029"],
    "F5": ["leefbaarheid en veiligheid", "energie", "vertrouwen"],
    "F6": ["ruimtelijke en maatschappelijke voorzieningen", "samenhang"],
    "F7": ["als voorzitter", "namens de alliantie", "gezamenlijke ambitie"],
    "F8": ["gesloopt"],
    "F9": ["publiek-private-maatschappelijke allianties", "onderwijs, werk, welzijn, zorg", "nieuwe én huidige"],
    "F10": ["verdichting", "doorstromen", "gezondere nieuwe woningen"],
    "F11": ["randvoorwaarde"],
    "F12": ["stikstof", "netcongestie", "beroepsprocedures", "versnellingstafels", "Expertteam Woningbouw", "RVO"],
    "F13": ["budgetten en regels"],
    "F14": ["aangeleverde informatie", "komende vijf jaar"],
    "F15": ["planeconomie", "fte", "fysieke opgave"],
    "F16": [
        "Landelijke Monitor Voortgang Woningbouw",
        "marktpartijen",
        "publiek-private monitor",
        "PPM",
        "planlijsten",
    ],
    "F17": ["jaarlijks gerapporteerd", "(de voorzitter van) de alliantie", "leefbaarheid en veiligheid"],
    "F18": ["2027", "mid-term review", "overleg"],
    "F19": ["verspreid over verschillende plannen"],
    "F20": ["twee soorten", "waar relevant", "gebiedsbudget", "nog worden uitgewerkt"],
    "F21": ["in het hele land", "administratieve lasten"],
    "F22": ["7.000", "registreert", "jaar na de registratie", "2030"],
    "F23": ["bovenplans", "capaciteit", "randvoorwaarden"],
    "F24": ["hardheid", "hele gemeente", "eerdere jaren", "eerdere subsidie", "100/130", "30 %", "5 %"],
    "F25": ["jaarlijks achteraf", "lager als er minder starten", "hoger als er meer plannen starten"],
    "F26": ["ten minste", "vierde kwartaal van 2026", "registreren per jaar"],
    "F27": ["maximaal", "inclusief btw", "btw-compensatiefonds"],
    "F28": ["Beide partijen", "werkelijke bestedingen"],
    "F29": ["taakstellend", "180 mln.", "prijspeil 2025"],
    "F30": ["trekkingsrechten", "specifieke uitkering", "voorbeeld", "jaarlijks", "achteraf"],
    "F31": ["200 mln.", "overprogrammering", "plafond", "aan de slag"],
    "F32": ["50 mln.", "60 mln.", "overprogrammering", "aanvraag voor de specifieke uitkering"],
    "F33": ["eisen en beperkingen"],
    "F34": ["impulskamers", "urgentie", "indicator NPLV-gebied"],
    "F35": ["cofinanciering van ten minste 50 %", "worden verrekend. Voor wat dan nog tekortkomt"],
    "F36": ["afzonderlijke aanvraag", "onafhankelijke toetsingscommissie", "toekenning"],
    "F37": ["zoals gebruikelijk", "blijft taakstellend", "uiterste geval"],
    "F38": ["voorbehoud"],
    "F39": ["komt het gebied in aanmerking", "werkelijke starts", "gemaakte kosten"],
    "F40": ["substantiële bijdrage", "renovatie", "impuls nodig", "afspraken van vandaag"],
    "F41": ["zorgwoningen", "infrastructuur", "geen financiële afspraken", "zelf een aanvraag"],
    "F42": [
        "Stimuleringsregeling ontmoetingsruimten in ouderenhuisvesting (SOO)",
        "19 september 2025",
        "2.500 per m²",
        "Stimuleringsregeling Zorggeschikte Woningen",
        "in 2026",
    ],
    "F43": ["projectgroep", "ministerie van Volksgezondheid, Welzijn en Sport (VWS)"],
    "F44": [
        *("regeerprogramma", "mobiliteitsfonds", "ministerie van Infrastructuur en Waterstaat (IenW)", "2,5 mld."),
        *("1,5 mld.", "1,0 mld.", "parkeren", "WOKT", "indienen"),
    ],
    "F45": ["ISDE", "Nationaal Isolatieprogramma", "Nationaal Warmtefonds", "één loket", "niet genoeg middelen"],
    "F46": ["transformatie", "optoppen", "splitsen", "woningdelen", "leegstand"],
    "F47": [
        "potentiescans",
        "parkeernormen",
        "De meeste woningen staan er al",
        "NRP en Natuur en Milieu",
        "knelpunten",
    ],
    "F48": [
        *("onder meer", "Wet goed verhuurderschap", "Wet betaalbare huur", "Huisvestingswet 2014", "Leegstandswet"),
        *("regionaal team", "samenwerking met corporaties"),
    ],
}
WBI = ("F33", "F34", "F35", "F36", "F37", "F38")
#: What nobody signed.
NEVER = (
    "aanvaarden",
    "reserveert",
    "blijven ongewijzigd",
    "gelden vanaf",
    "in werking",
    "houden elkaar op de hoogte",
    "geen recht",
    "verplicht",
    "grootstedelijke problematiek",
    "woonoverlast",
)
ACTS = {"Wet goed verhuurderschap", "Wet betaalbare huur", "Huisvestingswet", "Leegstandswet"}


def without_own_texts(area):
    return replace(area, texts=AreaTexts())


def words_of(area) -> str:
    """Everything printed: text, tables, footnotes, with every kind of space as one."""
    content = agreement_bytes(area, totals(area, REFERENCE), REFERENCE, final=True, made_on=MADE_ON)
    parts = package_of(content, "x")
    printed = " ".join(
        " ".join("".join(paragraph.itertext()) for paragraph in parse_part(parts[name]).iter("{*}p"))
        for name in ("word/document.xml", "word/footnotes.xml")
    )
    return re.sub(r"\s+", " ", printed)


def says(words: str, term: str) -> bool:
    return re.sub(r"[\s-]+", " ", term).casefold() in re.sub(r"[\s-]+", " ", words).casefold()


@pytest.fixture
def everything(heerlen):
    """An area with every section: ORV, capacity, Wbi, area budget, care homes, the pilot."""
    area = without_own_texts(maximal(heerlen))
    return replace(
        area,
        name="Heerlen Noord",
        orv_measures=heerlen.orv_measures,
        stimulus=heerlen.stimulus,
        one_stop_shop_pilot=True,
    )


@pytest.mark.parametrize("clause", TERMS)
def test_each_clause_says_its_words(everything, clause):
    words = words_of(everything)

    assert [term for term in TERMS[clause] if not says(words, term)] == []


@pytest.mark.parametrize("parameters", ["woontop-2025", "regeling-2026"])
def test_nothing_is_said_that_nobody_signed(everything, parameters):
    words = words_of(replace(everything, stimulus=replace(everything.stimulus, parameters=parameters)))

    assert [word for word in NEVER if says(words, word)] == []
    named = set(re.findall(r"Wet [a-z]+ [a-z]+|[A-Z][a-z]*wet\b", words))
    assert named == ACTS


def test_without_candidates_no_word_of_the_woningbouwimpuls_is_left_but_where_the_standard_names_it(heerlen):
    words = words_of(without_own_texts(replace(heerlen, wbi=())))

    assert [term for clause in WBI for term in TERMS[clause] if says(words, term)] == []
    # The two kinds of agreements, and the schemes whose homes are taken out.
    assert len(re.findall("Woningbouwimpuls", words)) == 2


def test_clauses_of_a_part_vanish_with_it(heerlen):
    area = replace(without_own_texts(heerlen), one_stop_shop_pilot=None, care_homes=CareHomes())

    without = words_of(replace(area, orv_measures=(), capacity=()))
    assert not any(says(without, term) for term in ("trekkingsrechten", "taakstellend", "btw-compensatiefonds"))
    assert not says(without, "gemaakte kosten")
    assert not says(without, "projectgroep")
    assert not says(without, "meldt zich aan")
    assert says(words_of(replace(area, one_stop_shop_pilot=True)), "Heerlen Noord doet mee en meldt zich aan")


def test_capacity_alone_says_how_payment_and_vat_work_itself(heerlen):
    words = words_of(replace(without_own_texts(heerlen), orv_measures=()))

    assert says(words, "jaarlijks verrekend, achteraf betaald op gemaakte kosten")
    assert says(words, "Btw die naar het btw-compensatiefonds gaat")
    assert not says(words, "voetnoot 3")


def test_the_same_footnote_does_not_stand_twice(heerlen):
    assert words_of(heerlen).count("Btw die naar het btw-compensatiefonds gaat") == 1


def test_paying_pro_rata_is_a_fact_of_the_regulation_with_its_article(everything):
    under_the_agreements = words_of(everything)
    regulation = replace(everything, stimulus=replace(everything.stimulus, parameters="regeling-2026"))
    under_the_regulation = words_of(regulation)

    assert not says(under_the_agreements, "naar rato")
    assert says(under_the_agreements, "7.000 (incl. btw)")
    for article in ("artikel 3.2, tweede lid", "artikel 3.6, tweede lid"):
        assert says(under_the_regulation, article)
    assert says(under_the_regulation, "7.000 (excl. btw)")
    assert says(under_the_regulation, "vergunninghouders")


@pytest.mark.parametrize(
    ("day", "open_"), [(date(2025, 6, 24), True), (date(2025, 9, 19), True), (date(2025, 9, 20), False)]
)
def test_a_scheme_is_told_as_open_up_to_its_last_day(heerlen, day, open_):
    words = words_of(replace(heerlen, agreement=replace(heerlen.agreement, date=day)))

    assert says(words, "staat open tot en met 19 september 2025") == open_
    assert says(words, "stond open tot en met 19 september 2025") != open_


@pytest.mark.parametrize(
    ("day", "clauses"),
    [
        (date(2025, 9, 19), []),
        (date(2025, 9, 20), ["F42-soo"]),
        (date(2026, 1, 1), ["F42-soo", "F14", "F42-2025"]),
        (date(2027, 1, 1), ["F42-soo", "F14", "F42-2025", "F26"]),
        (date(2028, 1, 1), ["F42-soo", "F14", "F42-2025", "F26", "F18"]),
    ],
)
def test_a_date_later_than_what_a_clause_speaks_of_asks_attention(heerlen, day, clauses):
    area = replace(heerlen, agreement=replace(heerlen.agreement, date=day))
    found = [one for one in check_area(area, totals(area, REFERENCE), REFERENCE) if one.code == "clause-passed"]

    assert [one.figure for one in found] == clauses
    assert all(one.severity == "attention" and "Onder “" in one.message for one in found)


def test_the_subject_names_the_area_once(heerlen):
    subject = "Bestuurlijke afspraak uitwerking Woontop Heerlen Noord"
    area = replace(heerlen, agreement=replace(heerlen.agreement, subject=subject))
    content = agreement_bytes(area, totals(area, REFERENCE), REFERENCE, final=True, made_on=MADE_ON)

    rows = [[cell.text for cell in row.cells] for row in Document(BytesIO(content)).tables[1].rows]
    assert ["Betreft", subject] in rows


def test_running_text_writes_npvl_area_with_a_hyphen(everything):
    content = agreement_bytes(everything, totals(everything, REFERENCE), REFERENCE, final=True, made_on=MADE_ON)
    running = [p.text for p in Document(BytesIO(content)).paragraphs if not p.style.name.startswith("Heading")]

    assert [text for text in running if re.search(r"NPLV gebied", text)] == []


def test_every_sentence_of_the_template_names_its_clause_and_every_clause_is_there(tmp_path):
    made = tmp_path / "clauses.md"
    subprocess.run([sys.executable, str(ROOT / "packaging" / "build_clause_table.py"), str(made)], check=True)
    table = made.read_text("utf-8")

    assert table == (ROOT / "docs" / "standaardbepalingen.md").read_text("utf-8")
    assert set(re.findall(r"^\| (F\d+) ", table, re.MULTILINE)) == {f"F{number}" for number in range(1, 49)}
    code = (
        "import sys; sys.path.insert(0, 'packaging');"
        "from agreement_template.wording import SECTIONS;"
        "print([text for kind, text, clauses in SECTIONS if kind in ('p', 'li', 'table') and not clauses])"
    )
    without = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert without.stdout.strip() == "[]"
