"""A Word file that came back: which figures, cells and sentences differ, by whom, and nothing else."""

import copy
import io
import zipfile
from datetime import datetime

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import package_of, read_package
from nplv_desktop.office.word.word_reading import blocks_in
from nplv_desktop.returned.document_comparison import compare_document
from nplv_desktop.returned.document_differences import ReturnVerdict
from nplv_desktop.returned.paper import read_agreement as read_area
from nplv_desktop.work.compare import compare_returned
from tests.returned.typed_agreements import ORV, typed, without_data

MADE_ON = datetime(2026, 11, 21, 12)


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def sent(heerlen, reference, tmp_path):
    """The agreement as it went out."""
    path = tmp_path / "afspraak.docx"
    path.write_bytes(agreement_bytes(heerlen, totals(heerlen, reference), reference, final=False, made_on=MADE_ON))
    return path


@pytest.fixture
def compare(heerlen, reference):
    def made(path, area=heerlen):
        return compare_document(read_package(path), area, totals(area, reference), reference)

    return made


def edited(path, change):
    document = Document(path)
    change(document)
    document.save(path)
    return path


def paragraph(document, start):
    return next(one for one in document.paragraphs if one.text.startswith(start))


def set_text(one, text):
    for run in one.runs[1:]:
        run.text = ""
    one.runs[0].text = text


def tracked(run, author, new=None):
    """Takes a run out with a tracked deletion, and puts another after it as a tracked insertion."""
    element = run._element
    deletion = OxmlElement("w:del")
    for kind in (deletion, *((OxmlElement("w:ins"),) if new else ())):
        kind.set(qn("w:id"), "1")
        kind.set(qn("w:author"), author)
        kind.set(qn("w:date"), "2026-11-20T09:30:00Z")
        if kind is deletion:
            element.addprevious(kind)
        else:
            insertion = kind
    inserted = copy.deepcopy(element)
    deletion.append(element)
    for text in element.findall(qn("w:t")):
        text.tag = qn("w:delText")
    if new:
        inserted.find(qn("w:t")).text = new
        insertion.append(inserted)
        deletion.addnext(insertion)


def test_a_file_that_was_not_changed_is_equal(sent, compare):
    assert compare(sent).verdict == ReturnVerdict.EQUAL


@pytest.mark.parametrize("final", [True, False])
def test_draft_and_final_both_compare_with_themselves(heerlen, reference, tmp_path, compare, final):
    path = tmp_path / "a.docx"
    path.write_bytes(agreement_bytes(heerlen, totals(heerlen, reference), reference, final=final, made_on=MADE_ON))

    assert compare(path).verdict == ReturnVerdict.EQUAL


def test_saving_in_word_or_elsewhere_without_a_change_is_equal(sent, compare):
    assert compare(edited(sent, lambda document: None)).verdict == ReturnVerdict.EQUAL


def test_a_cell_that_was_changed_is_named_with_its_row(sent, compare):
    def change(document):
        cell = next(
            cell
            for table in document.tables
            for row in table.rows
            for cell in row.cells
            if plain(cell.text) == "€ 7.500.000"
        )
        set_text(cell.paragraphs[0], "€ 7.800.000")

    found = compare(edited(sent, change))

    assert found.verdict == ReturnVerdict.FIGURES
    (figure,) = found.figures
    assert (plain(figure.dossier), plain(figure.document)) == ("€ 7.500.000", "€ 7.800.000")
    assert "Collectieve maatschappelijke voorzieningen" in figure.where
    assert found.texts == ()


def test_a_figure_in_a_sentence_is_found_with_the_sentence(sent, compare):
    def change(document):
        one = paragraph(document, "In Heerlen Noord start")
        set_text(one, one.text.replace("2.352", "2.452"))

    found = compare(edited(sent, change))

    assert [(one.dossier, one.document) for one in found.figures] == [("2.352", "2.452")]
    assert [one.kind for one in found.texts] == ["changed"]


def test_a_changed_sentence_of_the_agreement_is_text_only(sent, compare):
    def change(document):
        one = paragraph(document, "De woningbouw in Heerlen Noord is een")
        set_text(one, one.text + " Dat gebeurt jaarlijks.")

    found = compare(edited(sent, change))

    assert found.verdict == ReturnVerdict.TEXTS
    assert found.figures == ()
    assert found.texts[0].document.endswith("Dat gebeurt jaarlijks.")
    assert found.texts[0].text == ""


def test_paragraphs_that_were_put_in_or_taken_out_are_told(sent, compare):
    def change(document):
        gone = paragraph(document, "Bewoners van te slopen woningen")
        gone._element.getparent().remove(gone._element)
        paragraph(document, "Afsluiting").insert_paragraph_before("Een geheel nieuwe bepaling over de planning.")

    found = compare(edited(sent, change))

    kinds = {one.kind: one for one in found.texts}
    assert kinds["deleted"].text == "texts.housing_programme"
    assert kinds["inserted"].document == "Een geheel nieuwe bepaling over de planning."


def test_a_changed_area_text_can_be_read_back_whole(sent, compare):
    def change(document):
        set_text(paragraph(document, "Tegelijk is het aanbod"), "Het aanbod is eenzijdig.")

    found = compare(edited(sent, change))

    assert list(found.texts_read) == ["texts.area"]
    texts = [block.text for block in found.texts_read["texts.area"]]
    assert texts[0].startswith("Heerlen Noord is een stadsdeel")
    assert texts[1] == "Het aanbod is eenzijdig."


def test_tracked_changes_count_as_accepted_and_name_who_and_when(sent, compare):
    def change(document):
        one = paragraph(document, "ontmoetingsplekken voor jong en oud")
        tracked(one.runs[0], "J. de Vries", "ontmoetingsplekken voor iedereen;")

    found = compare(edited(sent, change))

    (text,) = found.texts
    assert (text.kind, text.author, text.date[:10]) == ("changed", "J. de Vries", "2026-11-20")
    assert text.document == "ontmoetingsplekken voor iedereen;"


def test_a_tracked_deletion_of_a_figure_is_a_figure_that_differs(sent, compare):
    def change(document):
        one = paragraph(document, "In Heerlen Noord start")
        run = one.runs[0]
        run.text = one.text
        for other in one.runs[1:]:
            other.text = ""
        tracked(run, "Gemeente", one.text.replace("1.775", "1.500"))

    found = compare(edited(sent, change))

    assert [(one.dossier, one.document) for one in found.figures] == [("1.775", "1.500")]


def test_another_dossier_differs_in_its_figures(sent, compare, vlaardingen, heerlen):
    from dataclasses import replace

    fewer = replace(heerlen, stimulus=replace(heerlen.stimulus, previously_subsidised=100))

    found = compare(sent, fewer)

    assert found.verdict == ReturnVerdict.FIGURES
    assert any("8,0" in one.document for one in found.figures)


def test_a_letter_is_no_agreement(tmp_path, compare):
    letter = Document()
    for number in range(20):
        letter.add_paragraph(f"Geachte heer, mevrouw, dit is alinea {number}.")
    letter.save(tmp_path / "brief.docx")

    assert compare(tmp_path / "brief.docx").verdict == ReturnVerdict.NO_AGREEMENT


@pytest.mark.parametrize("content", [b"", b"geen zip", b"PK\x03\x04kapot"])
def test_a_broken_file_gets_one_sentence(tmp_path, compare, content):
    path = tmp_path / "kapot.docx"
    path.write_bytes(content)

    with pytest.raises(DocumentError) as refused:
        compare(path)
    assert "\n" not in str(refused.value)


def test_a_spreadsheet_is_refused_by_name(tmp_path, compare):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/workbook.xml", "<workbook/>")
    path = tmp_path / "lijst.docx"
    path.write_bytes(made.getvalue())

    with pytest.raises(DocumentError, match="geen Word-bestand"):
        compare(path)


def test_a_changed_footnote_is_found_with_its_number(sent, compare):
    from nplv_desktop.office.package import read_package, write_package

    parts = read_package(sent)
    parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replace(b"100/130", b"100/120")
    sent.write_bytes(write_package(parts))

    found = compare(sent)

    assert [(one.where, one.document) for one in found.figures] == [("voetnoot 2", "100/120")]
    assert "100/120" in found.texts[0].document


def test_a_text_that_the_dossier_does_not_have_yet_can_be_taken_over(heerlen, reference, tmp_path):
    from dataclasses import replace

    without = replace(heerlen, texts=replace(heerlen.texts, annex_better_use=None))
    path = tmp_path / "a.docx"
    figures = totals(without, reference)
    path.write_bytes(agreement_bytes(without, figures, reference, final=False, made_on=MADE_ON))

    def change(document):
        heading = next(one for one in document.paragraphs if one.text == "Beter Benutten")
        after = document.paragraphs[[one._p for one in document.paragraphs].index(heading._p) + 2]
        after.insert_paragraph_before("Heerlen splitst woningen.")

    found = compare_document(read_package(edited(path, change)), without, figures, reference)

    assert [(one.kind, one.document, one.text) for one in found.texts] == [
        ("inserted", "Heerlen splitst woningen.", "texts.annex_better_use")
    ]
    assert [block.text for block in found.texts_read["texts.annex_better_use"]] == ["Heerlen splitst woningen."]


def test_a_typed_agreement_is_compared_by_its_figures_and_texts(heerlen, reference, tmp_path):
    found = compare_document(
        read_package(typed(tmp_path / "getypt.docx")), heerlen, totals(heerlen, reference), reference
    )

    assert found.verdict == ReturnVerdict.FIGURES
    shown = {(one.where, plain(one.dossier), plain(one.document)) for one in found.figures}
    assert ("ORV-maatregelen, rij “Buurthuis”, incl. btw", "", "€ 7.500.000") in shown
    assert not any("Aantallen woningen" in where or "Samenvatting" in where for where, _, _ in shown)
    assert "Er wordt gebouwd." in [block.text for block in found.texts_read["texts.housing_programme"]]


def test_a_typed_agreement_is_equal_to_the_area_that_was_read_from_it(reference, tmp_path):
    path = typed(
        tmp_path / "getypt.docx", summary=(("Onderdeel", "Bedrag"), ("Realisatiestimulans", "€ 6,7 – 10,0 mln"))
    )
    area = read_area(read_package(path), reference).area

    found = compare_document(read_package(path), area, totals(area, reference), reference)

    # The document says less than the agreement would: no sums of ORV and capacity in its summary, and no whole.
    assert [one.where.split(",")[0] for one in found.figures] == ["Samenvatting"] * 3
    assert found.texts_read == {}


def test_wording_of_its_own_in_a_typed_agreement_is_told_while_its_figures_match(reference, tmp_path):
    path = typed(tmp_path / "getypt.docx", summary=(("Onderdeel", "Bedrag"), ("Woningen", "veel")))
    area = read_area(read_package(path), reference).area
    document = Document(path)
    document.add_heading("Afsluiting", 1)
    document.add_paragraph("De wethouder belt elke maandag met het ministerie.")
    document.save(path)

    found = compare_document(read_package(path), area, totals(area, reference), reference)

    own = [one for one in found.texts if one.document.startswith("De wethouder belt")]
    assert [(one.where, one.kind, one.text) for one in own] == [("Afsluiting", "inserted", "")]


def test_a_figure_changed_within_the_fixed_wording_of_a_typed_agreement_is_told(reference, tmp_path):
    path = typed(tmp_path / "getypt.docx")
    area = read_area(read_package(path), reference).area
    figures = totals(area, reference)
    content = agreement_bytes(area, figures, reference, final=False, made_on=MADE_ON)
    blocks = blocks_in(package_of(content, "a.docx"))
    sentences = [one.text for one in blocks if "ongeveer € 7.000" in plain(one.text)]
    by = Document(path)
    by.add_heading("Realisatiestimulans met opslag(en)", 1)
    by.add_paragraph(sentences[0].replace("7.000", "8.000"))
    by.save(path)

    found = compare_document(read_package(path), area, figures, reference)

    told = [(one.where, plain(one.dossier), plain(one.document)) for one in found.figures]
    assert ("Realisatiestimulans met opslag(en)", "€ 7.000", "€ 8.000") in told


def test_another_date_on_a_typed_agreement_is_told_however_it_is_written(reference, tmp_path):
    from dataclasses import replace
    from datetime import date

    path = typed(tmp_path / "getypt.docx")
    area = read_area(read_package(path), reference).area
    later = replace(area, agreement=replace(area.agreement, date=date(2025, 7, 1)))

    same, other = (
        compare_document(read_package(path), one, totals(one, reference), reference) for one in (area, later)
    )

    assert not any(one.where.startswith("Partijen") for one in same.figures)
    assert ("Partijen, rij “Datum”, kolom 2", "1 juli 2025", "24 juni 2025") in [
        (one.where, one.dossier, one.document) for one in other.figures
    ]


def test_rows_in_another_order_say_the_same(reference, tmp_path):
    path = typed(tmp_path / "getypt.docx")
    area = read_area(read_package(path), reference).area
    head, first, second, total = ORV
    other = typed(tmp_path / "anders.docx", orv=(head, second, first, total))

    before, after = (
        compare_document(read_package(one), area, totals(area, reference), reference) for one in (path, other)
    )

    assert after == before


def test_comments_in_the_margin_are_told_with_who_and_when(sent, heerlen, reference):
    def change(document):
        one = paragraph(document, "In Heerlen Noord start")
        document.add_comment(one.runs, "Klopt dit aantal?", author="Gemeente", initials="G")

    (comment,) = compare_returned(read_package(edited(sent, change)), heerlen, reference, {}).comments

    assert (comment.text, comment.author) == ("Klopt dit aantal?", "Gemeente")


def test_from_which_state_a_file_was_made_is_told(sent, heerlen, reference):
    from dataclasses import replace

    from nplv_desktop.domain.area.rounds import Round

    later = replace(heerlen, programme="Anders")
    frozen = Round(1, "bod", "", "2026-11-20T10:00:00Z", heerlen, "0" * 64)

    assert (
        compare_returned(read_package(sent), heerlen, reference, {}).origin
        == "Gemaakt uit het dossier zoals het nu is."
    )
    assert "ronde 1 (bod)" in compare_returned(read_package(sent), later, reference, {}, [frozen]).origin
    assert "eerdere stand" in compare_returned(read_package(sent), later, reference, {}).origin
    without_data(sent.read_bytes(), sent)
    assert "geen gegevens mee" in compare_returned(read_package(sent), heerlen, reference, {}).origin


def test_a_document_of_twenty_thousand_paragraphs_is_compared_and_read(heerlen, reference, tmp_path):
    long = Document()
    words = [
        "de",
        "wijk",
        "krijgt",
        "nieuwe",
        "woningen",
        "en",
        "een",
        "park",
        "voor",
        "jong",
        "en",
        "oud",
        "in",
        "de",
        "buurt",
    ]
    for number in range(19_900):
        long.add_paragraph(" ".join(words[number % 7 :] + words[: number % 11] + [str(number)]))
    path = typed(tmp_path / "getypt.docx")
    body = Document(path)
    for one in long.element.body[:-1]:
        body.element.body.insert(0, one)
    body.save(path)

    assert (
        compare_document(read_package(path), heerlen, totals(heerlen, reference), reference).verdict
        == ReturnVerdict.FIGURES
    )


def test_a_paragraph_and_a_row_that_were_taken_out_tracked_say_by_whom(sent, compare):
    def change(document):
        one = paragraph(document, "ontmoetingsplekken voor jong en oud")
        for run in one.runs:
            tracked(run, "J. de Vries")
        rows = [row for table in document.tables for row in table.rows]
        row = next(row for row in rows if row.cells[0].text == "Bovenplanse openbare ruimte")
        mark = OxmlElement("w:del")
        for key, value in (("w:id", "9"), ("w:author", "Gemeente"), ("w:date", "2026-11-19T08:00:00Z")):
            mark.set(qn(key), value)
        row._tr.get_or_add_trPr().append(mark)

    found = compare(edited(sent, change))

    gone = {(one.kind, one.author, one.date[:10]) for one in found.texts}
    assert gone == {("deleted", "J. de Vries", "2026-11-20"), ("deleted", "Gemeente", "2026-11-19")}
    assert [plain(one.dossier) for one in found.figures] == ["€ 2.066.115", "€ 2.500.000"]
