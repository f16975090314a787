import json
import zipfile
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.embedded import embedded_in
from nplv_desktop.domain.area.area import Area, AreaTexts, Logo, OrvMeasure
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.formatting import NBSP, euro_range, euros
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import package_of, parse_part
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.store.reference import load_reference
from tests.documents.areas import HOSTILE, MADE_ON, maximal, minimal

REFERENCE = load_reference()
HEADINGS = [
    "Introductie",
    "Woningbouwopgave in de NPLV gebieden",
    "Uitvoeringskracht",
    "Mid-term review en monitoring",
    "NPLV gebied {area}",
    "Woningbouwprogramma",
    "Benodigde fysieke ingrepen",
    "Opgave woningbouw",
    "Financiële afspraken",
    "Realisatiestimulans met opslag(en)",
    "Opslag realisatiestimulans voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen",
    "Opslag realisatiestimulans voor capaciteitsondersteuning",
    "Woningbouwimpuls",
    "Gebiedsbudget",
    "Samenvatting financiële afspraken",
    "Afsluiting",
    "BIJLAGE OVERIGE MOGELIJKE AFSPRAKEN",
    "Zorggeschikte en zorggeclusterde woonvormen",
    "Bovenplanse infrastructuurprojecten IenW",
    "Verduurzamen",
    "Beter Benutten",
    "Benutten wettelijke instrumenten voor verbetering leefbaarheid",
]
ORV = "Bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen"
CAPACITY = "Activiteiten voor capaciteitsondersteuning"


class Written:
    """An agreement read back."""

    def __init__(self, area: Area, *, final: bool = False) -> None:
        self.content = agreement_bytes(area, totals(area, REFERENCE), REFERENCE, final=final, made_on=MADE_ON)
        self.parts = package_of(self.content, "x")
        self.document = Document(BytesIO(self.content))

    def table(self, head: str) -> list[list[str]]:
        """The body rows of the table whose first cell starts with this head."""
        for table in self.document.tables:
            rows = [[cell.text for cell in row.cells] for row in table.rows]
            if rows[0][0].startswith(head):
                return rows[1:]
        return []

    def headings(self) -> list[str]:
        return [p.text for p in self.document.paragraphs if p.style.name.startswith("Heading")]

    def text(self) -> str:
        return "\n".join(p.text for p in self.document.paragraphs)

    def footnotes(self) -> tuple[list[str], list[str]]:
        """The ids in the order of the text, and those in the footnotes part."""
        body, notes = (parse_part(self.parts[f"word/{part}.xml"]) for part in ("document", "footnotes"))
        return (
            [mark.get(w("id")) for mark in body.iter(w("footnoteReference"))],
            [note.get(w("id")) for note in notes if note.get(w("type")) is None],
        )


def euro(amount: str) -> str:
    return euros(Decimal(amount))


def test_every_figure_of_a_signed_agreement_stands_in_its_cell(golden):
    written, expected = Written(golden.area), golden.expected

    assert written.table("Inschatting start bouw aantallen nieuwbouw") == expected["housing"]
    assert written.table("Rijksbijdrage NPLV-gebied") == [
        [label, euro_range(Decimal(low), Decimal(high))] for label, low, high in expected["summary"]
    ]
    assert written.table("Zorggeschikte en zorggeclusterde woonvormen") == expected["care_homes"]
    for head, key in ((ORV, "orv"), (CAPACITY, "capacity")):
        *rows, whole = written.table(head)
        assert whole == ["Totaal", euro(expected[f"{key}_total_excl"]), euro(expected[f"{key}_total_incl"])]
        if f"{key}_rows" in expected:
            assert rows == [[text, euro(excl), euro(incl)] for text, excl, incl in expected[f"{key}_rows"]]


def test_band_is_told_in_the_text(heerlen, vlaardingen):
    assert f"tussen de €{NBSP}5,3{NBSP}mln. en €{NBSP}8,0{NBSP}mln." in Written(heerlen).text()
    assert f"tussen de €{NBSP}1,8{NBSP}mln. en €{NBSP}2,7{NBSP}mln." in Written(vlaardingen).text()


def test_headings_stand_in_the_order_of_the_standard(golden):
    wanted = [
        head.format(area=golden.area.name) for head in HEADINGS if head not in ("Woningbouwimpuls", "Gebiedsbudget")
    ]

    assert Written(golden.area).headings() == wanted


def test_candidates_and_area_budget_bring_their_own_sections(heerlen):
    area = replace(maximal(heerlen), texts=heerlen.texts)

    assert Written(area).headings() == [head.format(area=area.name) for head in HEADINGS]


@pytest.mark.parametrize(
    ("name", "orv", "capacity"),
    [("Eindhoven Woensel-Zuid", False, False), ("Leeuwarden Oost", True, False), ("Breda Noord", True, True)],
)
def test_excluded_parts_vanish_with_heading_footnote_and_summary_row(vlaardingen, name, orv, capacity):
    written = Written(replace(vlaardingen, name=name))
    labels = [row[0] for row in written.table("Rijksbijdrage NPLV-gebied")]

    assert (HEADINGS[10] in written.headings(), bool(written.table(ORV)), "Opslag ORV" in labels) == (orv,) * 3
    assert bool(written.table(CAPACITY)) == capacity
    assert ("Benodigde ambtelijke capaciteit puur NPLV" in labels) == capacity
    marks, notes = written.footnotes()
    assert marks == notes == [str(number) for number in range(1, 3 + orv + capacity)]


def test_footnotes_renumber_when_a_part_vanishes(heerlen):
    without_orv = replace(maximal(heerlen), orv_measures=())

    assert Written(maximal(heerlen)).footnotes() == (list("12345"), list("12345"))
    marks, notes = Written(without_orv).footnotes()
    assert marks == notes == list("1234")
    last = package_of(Written(without_orv).content, "x")["word/footnotes.xml"].decode().split('w:id="4"')[1]
    assert "cofinanciering van ten minste" in last


def test_empty_texts_vanish_with_their_heading(heerlen):
    written = Written(replace(heerlen, texts=AreaTexts()))

    assert "Woningbouwprogramma" not in written.headings()
    assert "Opgave woningbouw" in written.headings()


def test_what_was_not_entered_prints_a_dash_and_zero_prints_zero(heerlen, vlaardingen):
    assert Written(heerlen).table("Inschatting")[1][1:] == ["-", "-"]
    assert Written(vlaardingen).table("Inschatting")[1][1:] == ["0", "0"]


def test_note_on_rounding_appears_only_where_the_total_differs(heerlen):
    halves = tuple(OrvMeasure("x", amount=EnteredAmount(VatRegime.NONE, excl=Decimal("0.50"))) for _ in range(2))

    assert "niet-afgeronde bedragen" not in Written(heerlen).text()
    assert "niet-afgeronde bedragen" in Written(replace(heerlen, orv_measures=halves)).text()


def test_draft_says_concept_on_every_page_and_final_nowhere(heerlen):
    draft, final = Written(heerlen), Written(heerlen, final=True)
    headers = [name for name in draft.parts if name.startswith("word/header")]

    assert len(headers) == 2
    assert all(b'string="CONCEPT"' in draft.parts[name] for name in headers)
    assert not any(b"CONCEPT" in part for part in final.parts.values())
    assert ["Status", "Ter ondertekening"] in [
        [cell.text for cell in row.cells] for row in final.document.tables[1].rows
    ]


def test_document_carries_its_data(golden):
    figures = totals(golden.area, REFERENCE)
    content = agreement_bytes(golden.area, figures, REFERENCE, final=True, made_on=MADE_ON)

    data = embedded_in(package_of(content, "a.docx"))

    assert json.loads(data.area_text) == json.loads(golden.path.read_text("utf-8"))
    assert data.fingerprint == fingerprint(figures)


def test_document_properties_are_set(heerlen):
    core = Written(heerlen).document.core_properties

    assert core.title == "Bestuurlijke afspraak Heerlen Noord"
    assert core.subject.endswith("Heerlen Noord")
    assert core.language == "nl-NL"
    assert core.author
    assert core.keywords


def test_same_input_gives_the_same_bytes_but_for_the_date(heerlen):
    figures = totals(heerlen, REFERENCE)

    def made(day: int) -> dict[str, bytes]:
        return package_of(
            agreement_bytes(heerlen, figures, REFERENCE, final=False, made_on=datetime(2026, 11, day)), "x"
        )

    assert Written(heerlen).content == Written(heerlen).content
    one, other = made(1), made(2)
    assert [name for name in one if one[name] != other[name]] == ["docProps/core.xml"]


def test_what_people_typed_stays_text(heerlen):
    written = Written(maximal(heerlen))

    assert 'Regio & <Utrecht> "{{ gebied }}" {% if x %}' in written.text()
    assert "Maatregel 0 Regio & <Utrecht>" in written.table(ORV)[0][0]


@settings(max_examples=20)
@given(st.text(max_size=60))
def test_any_text_can_be_in_an_agreement(text):
    written = Written(Area("Breda Noord", municipality=text, texts=AreaTexts(area=text, interventions=HOSTILE)))

    assert "Introductie" in written.headings()


def test_numbered_lists_each_start_at_one(heerlen):
    area = replace(heerlen, texts=AreaTexts(area="1. a\n2. b\n\ntussen\n\n1. c", interventions="1. d"))
    written = Written(area)
    lists = [p._p.pPr.numPr.numId.val for p in written.document.paragraphs if p.style.name == "List Number"]
    numbering = parse_part(written.parts["word/numbering.xml"])
    restarted = {num.get(w("numId")) for num in numbering if num.find(f".//{w('startOverride')}") is not None}

    assert lists[0] == lists[1]
    assert len(set(lists)) == 3
    assert {str(number) for number in lists} <= restarted


def test_texts_arrive_in_the_styles_of_the_template(heerlen):
    area = replace(heerlen, texts=AreaTexts(area="# Kop\n\n## Onderkop\n\n- **vet** en *schuin*"))
    styles = {p.text: p for p in Written(area).document.paragraphs}

    assert styles["Kop"].style.name == "Heading 2"
    assert styles["Onderkop"].style.name == "Heading 3"
    item = styles["vet en schuin"]
    assert item.style.name == "List Bullet"
    assert [(run.text, run.bold, run.italic) for run in item.runs if run.bold or run.italic] == [
        ("vet", True, None),
        ("schuin", None, True),
    ]


def test_logos_have_a_text_for_who_cannot_see_them(heerlen):
    document = Written(maximal(heerlen)).parts["word/document.xml"].decode()

    assert 'descr="Logo van het Rijk"' in document
    assert 'descr="Alliantie"' in document


def test_broken_logo_is_refused_with_a_sentence(heerlen):
    area = replace(heerlen, logos=(Logo("state", "Rijk", "image/png", b"geen plaatje"),))

    with pytest.raises(DocumentError, match="Rijk"):
        Written(area)


def test_tables_have_repeating_heads_no_merged_cells_and_whole_cells(heerlen):
    body = parse_part(Written(maximal(heerlen)).parts["word/document.xml"])
    figures = [table for table in body.iter(w("tbl")) if table.find(f".//{w('tblHeader')}") is not None]

    assert len(figures) == 7
    assert body.find(f".//{w('gridSpan')}") is None
    assert body.find(f".//{w('vMerge')}") is None
    assert all(cell[-1].tag == w("p") for cell in body.iter(w("tc")))


def test_fields_are_real_and_ask_nothing_at_opening(heerlen):
    parts = Written(heerlen).parts
    footers = [parts[name].decode() for name in parts if name.startswith("word/footer")]

    assert all(" PAGE " in footer and " NUMPAGES " in footer for footer in footers)
    assert not any(b"updateFields" in part or b"w:dirty" in part for part in parts.values())
    assert not any("stylesWithEffects" in name for name in parts)


def test_nothing_of_the_template_is_left_over(heerlen):
    for area in (heerlen, minimal()):
        parts = Written(area).parts
        assert not any(mark in parts["word/document.xml"] for mark in (b"{{", b"{%", b"%}"))


def test_area_outside_the_agreements_has_no_agreement(vlaardingen):
    with pytest.raises(DocumentError, match="geen deel uit"):
        Written(replace(vlaardingen, name="Lelystad Oost"))


def test_file_is_an_ordinary_zip_with_fixed_dates(heerlen):
    with zipfile.ZipFile(BytesIO(Written(heerlen).content)) as package:
        assert {entry.date_time[:3] for entry in package.infolist()} == {(2026, 1, 1)}
        assert package.infolist()[0].filename == "[Content_Types].xml"
