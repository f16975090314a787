"""What people and programs do to a file before it comes back: all of it is compared, or said not to be."""

import io
import unicodedata
import zipfile

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.word.foreign_file import read_foreign
from nplv_desktop.returned.document_comparison import compare_document
from nplv_desktop.returned.paper import read_agreement
from nplv_desktop.work.compare import Comparison, as_json, in_words
from tests.documents.areas import MADE_ON

WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def sent(heerlen, reference, tmp_path):
    path = tmp_path / "afspraak.docx"
    path.write_bytes(agreement_bytes(heerlen, totals(heerlen, reference), reference, final=True, made_on=MADE_ON))
    return path


@pytest.fixture
def compare(heerlen, reference):
    return lambda path: compare_document(read_foreign(path), heerlen, totals(heerlen, reference), reference)


def changed(path, change):
    document = Document(path)
    change(document)
    document.save(path)
    return path


def parts_changed(path, change):
    """The parts of the file after `change` put others in their place."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    path.write_bytes(made.getvalue())
    return path


def cell(document, text):
    return next(
        cell for table in document.tables for row in table.rows for cell in row.cells if plain(cell.text) == text
    )


def paragraph(document, start):
    return next(one for one in document.paragraphs if one.text.startswith(start))


def set_text(one, text):
    for run in one.runs[1:]:
        run.text = ""
    one.runs[0].text = text


def relation(parts, kind, target, external=False):
    name = "word/_rels/document.xml.rels"
    mode = ' TargetMode="External"' if external else ""
    new = (
        f'<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="{target}"{mode}/>'
    )
    parts[name] = parts[name].replace(b"</Relationships>", new.encode() + b"</Relationships>")


@pytest.mark.parametrize(
    "written",
    [
        *("€ 7.500.000,-", "€ 7.500.000,00", "€ 7.500.000,=", "€ 7.500.000, -", "€7.500.000", "€ 7 500 000"),
        *("€\u2009 7.500.000", "\u200e€ 7.500.000\u200b", "€ 7.5\u00ad00.000"),
    ],
)
def test_the_same_amount_in_another_notation_is_equal(sent, compare, written):
    changed(sent, lambda document: set_text(cell(document, "€ 7.500.000").paragraphs[0], written))

    assert compare(sent).verdict == "equal"


@pytest.mark.parametrize("written", ["€ 5.300.000 - € 8.000.000", "€ 5.300.000/€ 8.000.000", "€5.300.000–€8.000.000"])
def test_the_same_range_in_another_notation_is_equal(sent, compare, written):
    changed(sent, lambda document: set_text(cell(document, "€ 5.300.000 – € 8.000.000").paragraphs[0], written))

    assert compare(sent).verdict == "equal"


def test_decomposed_accents_and_capitals_are_equal(sent, compare):
    def change(document):
        for one in document.paragraphs:
            for run in one.runs:
                if run.text:
                    run.text = unicodedata.normalize("NFD", run.text)
        heading = paragraph(document, "Uitvoeringskracht")
        set_text(heading, heading.text.upper())

    assert compare(changed(sent, change)).verdict == "equal"


def test_another_figure_stays_another_figure(sent, compare):
    changed(sent, lambda document: set_text(cell(document, "€ 7.500.000").paragraphs[0], "€ 75.000.00"))

    assert compare(sent).verdict == "figures differ"


def test_a_date_that_was_changed_in_the_header_is_told(sent, compare):
    def change(document):
        for one in document.sections[0].header.paragraphs:
            if "24 juni" in one.text:
                set_text(one, one.text.replace("24", "25"))

    found = compare(changed(sent, change))
    assert found.verdict == "figures differ"
    assert [(one.where, one.dossier, one.document) for one in found.figures] == [("koptekst", "24", "25")]


def test_words_struck_through_by_hand_are_not_there(sent, compare):
    def change(document):
        for run in cell(document, "€ 10.000.000").paragraphs[0].runs:
            run.font.strike = True

    found = compare(changed(sent, change))
    assert [(plain(one.dossier), one.document) for one in found.figures] == [("€ 10.000.000", "")]


def test_a_text_box_with_another_amount_is_told_once(sent, compare):
    box = (
        f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing {A} {WPS}><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Maximaal € '
        "12.000.000</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        "<w:txbxContent><w:p><w:r><w:t>Maximaal € 12.000.000</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    changed(sent, lambda document: paragraph(document, "Zonder de aanvullende")._p.append(parse_xml(box)))

    found = compare(sent)
    assert [one.document for one in found.figures] == ["€ 12.000.000"]


def test_a_new_sentence_with_an_amount_counts_under_the_figures(sent, compare):
    changed(
        sent, lambda document: paragraph(document, "Zonder de").insert_paragraph_before("Het maximum is € 15.000.000.")
    )

    found = compare(sent)
    assert found.verdict == "figures differ"
    assert [(one.dossier, one.document) for one in found.figures] == [("", "€ 15.000.000")]


def test_a_new_sentence_with_a_number_word_counts_under_the_figures(sent, compare):
    changed(
        sent, lambda document: paragraph(document, "Zonder de").insert_paragraph_before("Het gaat om tachtig huizen.")
    )

    assert [one.document for one in compare(sent).figures] == ["tachtig"]


def test_a_moved_paragraph_is_a_difference_of_order_only(sent, compare):
    def change(document):
        one = paragraph(document, "In 2027 is er")
        paragraph(document, "Bouwen in de NPLV-gebieden")._p.addprevious(one._p)

    found = compare(changed(sent, change))
    assert (found.verdict, found.figures, [one.kind for one in found.texts]) == ("texts differ", (), ["moved"])


def test_rows_that_changed_places_are_a_difference_of_order_only(sent, compare):
    def change(document):
        row = cell(document, "€ 7.500.000")._tc.getparent()
        row.getnext().addnext(row)

    found = compare(changed(sent, change))
    assert (found.verdict, found.figures, [one.kind for one in found.texts]) == ("texts differ", (), ["moved"])


def test_a_moved_paragraph_with_another_number_tells_both(sent, compare):
    def change(document):
        one = paragraph(document, "In 2027 is er")
        set_text(one, one.text.replace("2027", "2028"))
        paragraph(document, "Bouwen in de NPLV-gebieden")._p.addprevious(one._p)

    found = compare(changed(sent, change))
    assert [(one.dossier, one.document) for one in found.figures] == [("2027", "2028")]
    assert {one.kind for one in found.texts} == {"moved", "changed"}


def test_a_not_that_was_put_in_is_named_first(sent, compare):
    def change(document):
        first = paragraph(document, "Nieuwe woningen zijn")
        set_text(first, first.text.replace("Bouwen", "Het bouwen"))
        one = paragraph(document, "De gemeente besteedt")
        set_text(one, one.text.replace("besteedt", "besteedt niet"))

    found = compare(changed(sent, change))
    assert [one.negates for one in found.texts] == [True, False]
    assert "ontkenning" in in_words(Comparison(found, None, ""), "x")[2]


def test_two_paragraphs_joined_with_a_tracked_change_are_texts_only(sent, compare):
    def change(document):
        one = paragraph(document, "De trekkingsrechten zijn")
        mark = one._p.get_or_add_pPr().get_or_add_rPr() if hasattr(one._p.get_or_add_pPr(), "get_or_add_rPr") else None
        if mark is None:
            mark = OxmlElement("w:rPr")
            one._p.get_or_add_pPr().append(mark)
        gone = OxmlElement("w:del")
        gone.set(qn("w:id"), "7")
        gone.set(qn("w:author"), "J")
        mark.append(gone)

    found = compare(changed(sent, change))
    assert (found.verdict, found.figures) == ("texts differ", ())
    assert [one.kind for one in found.texts] == ["changed"]


def test_an_inserted_file_is_said_not_to_be_compared(sent, compare):
    def change(parts):
        parts["word/brief.html"] = b"<p>Maximaal EUR 12.000.000</p>"
        relation(parts, "aFChunk", "brief.html")
        parts["word/document.xml"] = parts["word/document.xml"].replace(
            b"<w:sectPr", b'<w:altChunk r:id="rId900"/><w:sectPr', 1
        )
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
            b"<Override", b'<Default Extension="html" ContentType="text/html"/><Override', 1
        )

    found = compare(parts_changed(sent, change))
    assert (found.verdict, found.not_compared) == ("not all compared", ("1 ingevoegd bestand",))
    said = in_words(Comparison(found, None, ""), "x")[0]
    assert "Verder is 1 ingevoegd bestand niet vergeleken" in said and "gelijk aan" not in said
    assert as_json(Comparison(found, None, ""))["not_compared"] == ["1 ingevoegd bestand"]


def test_a_chart_with_its_sheet_is_read_past_and_said(sent, compare):
    def change(parts):
        parts["word/charts/chart1.xml"] = (
            b"<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/>"
        )
        parts["word/embeddings/blad.xlsx"] = b"PK"
        relation(parts, "chart", "charts/chart1.xml")

    found = compare(parts_changed(sent, change))
    assert (found.verdict, found.not_compared) == ("not all compared", ("1 grafiek",))


def test_an_attached_template_is_read_past_and_named(sent, compare):
    def change(parts):
        relation(parts, "attachedTemplate", "file:///C:/sjablonen/huis.dotm", external=True)

    found = compare(parts_changed(sent, change))
    assert (found.verdict, found.passed_over) == ("equal", ("een gekoppeld sjabloon",))


def test_a_linked_picture_is_never_opened_and_said(sent, compare):
    found = compare(
        parts_changed(sent, lambda parts: relation(parts, "image", "https://example.org/x.png", external=True))
    )

    assert (found.verdict, found.not_compared) == ("not all compared", ("1 gekoppelde afbeelding",))


def test_strict_open_xml_is_read(sent, compare):
    def change(parts):
        for name, data in parts.items():
            if name.endswith((".xml", ".rels")):
                data = data.replace(
                    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
                )
                parts[name] = data.replace(
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    b"http://purl.oclc.org/ooxml/officeDocument/relationships",
                )

    assert compare(parts_changed(sent, change)).verdict == "equal"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, ".doc"),
        (b"{\\rtf1 x}", "RTF"),
        (b"%PDF-1.7", "PDF"),
        (b"<html><body>x</body></html>", "webpagina"),
        (b"", "leeg"),
    ],
)
def test_a_file_of_another_kind_gets_the_sentence_that_says_what_to_do(tmp_path, content, said):
    path = tmp_path / "terug.docx"
    path.write_bytes(content)

    with pytest.raises(DocumentError, match=r"terug\.docx") as refused:
        read_foreign(path)
    assert said in str(refused.value) and str(refused.value).endswith(".")


def test_an_open_document_gets_the_sentence_that_says_what_to_do(tmp_path):
    path = tmp_path / "terug.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")

    with pytest.raises(DocumentError, match=r"\.odt"):
        read_foreign(path)


def test_reading_a_file_in_follows_the_paper_and_tells_both_values(sent, heerlen, reference):
    changed(sent, lambda document: set_text(cell(document, "€ 7.500.000").paragraphs[0], "€ 8.500.000"))

    read = read_agreement(read_foreign(sent), reference)
    said = " ".join(plain(one.message) for one in read.findings)
    assert totals(read.area, reference).orv.rows[0].amounts.incl == 8_500_000
    assert not read.carried and read.carried_area == heerlen
    assert "“€ 8.500.000”" in said and "“€ 7.500.000”" in said
    # The paper's own sum says ten million still.
    assert read.bottom_line_differs


def test_carried_data_that_were_altered_do_not_count(sent, heerlen, reference):
    def change(parts):
        name = "customXml/nplv-area.xml"
        parts[name] = parts[name].replace(b"7500000.00", b"9500000.00")

    read = read_agreement(read_foreign(parts_changed(sent, change)), reference)
    assert totals(read.area, reference).orv == totals(heerlen, reference).orv
    assert not read.carried and read.findings


def test_a_row_that_prints_the_same_keeps_what_is_not_printed(sent, heerlen, reference):
    changed(sent, lambda document: set_text(cell(document, "€ 7.500.000").paragraphs[0], "€ 8.500.000"))

    read = read_agreement(read_foreign(sent), reference)
    assert read.area.orv_measures[1] == heerlen.orv_measures[1]
    assert read.area.capacity == heerlen.capacity
    assert read.area.texts == heerlen.texts
