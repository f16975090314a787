"""Two rounds as one Word file: rejected it is the first, accepted the second, and Word and LibreOffice open it."""

import copy
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.tracked_changes import with_tracked_changes
from nplv_desktop.domain.area.area import Logo, OrvMeasure
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.package import package_of, parse_part, read_package, write_package, xml_bytes
from nplv_desktop.office.pdf import convert_to_pdf
from nplv_desktop.office.word.change_marks import Author
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.office.word.word_reading import blocks_in
from nplv_desktop.returned.returned import compare_document
from tests.documents.office import validation_errors

EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
MADE_ON = datetime(2026, 11, 21)
AUTHOR = Author("NPLV Desktop, ronde 2", "2026-11-21T10:00:00Z")


def picture(colour):
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(made, "PNG")
    return bytes(made.data())


def resolved(content, *, accept):
    """What a reader has who accepts (or rejects) every change: done here as Word does it."""
    parts = package_of(content, "x.docx")
    gone, stays = ("del", "ins") if accept else ("ins", "del")
    for name in [name for name in parts if name.startswith("word/") and name.endswith(".xml")]:
        root = parse_part(parts[name], name)
        for row in list(root.iter(w("tr"))):
            properties = row.find(w("trPr"))
            if properties is not None and properties.find(w(gone)) is not None:
                row.getparent().remove(row)
        for table in list(root.iter(w("tbl"))):
            if table.find(w("tr")) is None:
                table.getparent().remove(table)
        for paragraph in list(root.iter(w("p"))):
            mark = paragraph.find(f"{w('pPr')}/{w('rPr')}/{w(gone)}")
            if mark is not None and paragraph.getparent().tag != w("tc"):
                paragraph.getparent().remove(paragraph)
        for change in list(root.iter(w(gone))):
            if change.getparent() is not None:
                change.getparent().remove(change)
        for change in list(root.iter(w(stays))):
            for child in list(change):
                change.addprevious(child)
            change.getparent().remove(change)
        for text in root.iter(w("delText")):
            text.tag = w("t")
        for change in list(root.iter(w("pPrChange"))):
            settings = change.getparent()
            settings.remove(change)
            if not accept:
                settings.getparent().replace(settings, change[0])
        parts[name] = xml_bytes(root)
    return package_of(write_package(parts), "x.docx")


def numbers(parts):
    """The number that each item of a list shows, counted as Word does."""
    counts, shown = {}, []
    for reference in parse_part(parts["word/document.xml"], "x").iter(w("numId")):
        paragraph = reference.getparent().getparent().getparent()
        if paragraph.tag == w("p") and int(reference.get(w("val"))) >= 1000:
            number = reference.get(w("val"))
            counts[number] = counts.get(number, 0) + 1
            shown.append((counts[number], "".join(text.text or "" for text in paragraph.iter(w("t")))))
    return shown


def pictures(parts):
    """The pictures in order, as they are."""
    relations = {one.get("Id"): one.get("Target") for one in parse_part(parts["word/_rels/document.xml.rels"], "x")}
    embeds = [one.get(EMBED) for one in parse_part(parts["word/document.xml"], "x").iter() if one.get(EMBED)]
    return [parts[f"word/{relations[embed]}"] for embed in embeds]


def essence(parts):
    """Everything that a reader sees: kind, level, words with their look, cells; numbers of lists, pictures."""
    return (
        numbers(parts),
        pictures(parts),
        [
            (
                block.kind,
                block.level,
                block.text,
                block.cells,
                [(run.text, run.bold, run.italic) for run in merged(block)],
            )
            for block in blocks_in(parts)
        ],
    )


def merged(block):
    made = []
    for run in block.runs:
        if made and (made[-1].bold, made[-1].italic) == (run.bold, run.italic):
            made[-1] = replace(made[-1], text=made[-1].text + run.text)
        else:
            made.append(copy.copy(run))
    return made


def states(heerlen):
    first = heerlen.orv_measures[0]
    texts = replace(
        heerlen.texts,
        area="Heerlen Noord is een stadsdeel met een **trots** verleden.\n\nEen heel nieuwe alinea.",
        interventions="Voor het programma zijn vier ingrepen nodig:\n\n1. herinrichting van straten;\n2. groen;",
    )
    one_list = replace(heerlen.texts, interventions="Dit doen wij:\n\n1. straten;\n2. groen;\n3. water;\n4. licht;")
    two_lists = replace(
        heerlen.texts,
        interventions="Dit doen wij:\n\n1. straten;\n2. groen;\n\nEn dan:\n\n1. water;\n2. licht;\n3. lucht;",
    )
    new_row = OrvMeasure("Speeltuin", None, EnteredAmount(VatRegime.NONE, incl=Decimal("100000.00")))
    return {
        "nothing": heerlen,
        "a figure": replace(heerlen, stimulus=replace(heerlen.stimulus, previously_subsidised=300)),
        "texts": replace(heerlen, texts=texts),
        "a row more": replace(heerlen, orv_measures=(first, new_row, *heerlen.orv_measures[1:])),
        "a row less": replace(heerlen, orv_measures=(first,)),
        "no texts": replace(heerlen, texts=replace(heerlen.texts, area=None, housing_programme=None)),
        "one list": replace(heerlen, texts=one_list),
        "two lists": replace(heerlen, texts=two_lists),
        "a picture": replace(heerlen, logos=(Logo("state", "Rijk", "image/png", picture("red")),)),
        "another picture": replace(heerlen, logos=(Logo("state", "Het Rijk", "image/png", picture("blue")),)),
        "no capacity": replace(heerlen, capacity=()),
        "everything": replace(
            heerlen, texts=texts, orv_measures=(new_row,), capacity=(), municipality="Heerlen en omstreken"
        ),
    }


NAMES = ("nothing", "a figure", "texts", "a row more", "a row less", "no texts", "no capacity", "everything")
PAIRS = (
    *(("nothing", name) for name in NAMES),
    ("one list", "two lists"),
    ("texts", "one list"),
    ("a picture", "another picture"),
    ("a picture", "nothing"),
    ("everything", "two lists"),
)


def made(area, reference):
    return agreement_bytes(area, totals(area, reference), reference, final=False, made_on=MADE_ON)


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("backwards", [False, True])
def test_rejected_it_is_the_one_and_accepted_the_other(first, second, backwards, heerlen, reference):
    before, after = (made(states(heerlen)[name], reference) for name in (first, second))
    if backwards:
        before, after = after, before

    both = with_tracked_changes(before, after, AUTHOR)

    assert essence(resolved(both, accept=True)) == essence(package_of(after, "x.docx"))
    assert essence(resolved(both, accept=False)) == essence(package_of(before, "x.docx"))


def test_changes_carry_the_author_and_date_of_the_round(heerlen, reference):
    both = with_tracked_changes(made(heerlen, reference), made(states(heerlen)["a figure"], reference), AUTHOR)
    blocks = blocks_in(package_of(both, "x.docx"))

    changes = [change for block in blocks for change in block.changes]
    assert {(change.author, change.date) for change in changes} == {(AUTHOR.name, AUTHOR.date)}
    assert any("8,3" in change.text or "3" in change.text for change in changes if change.inserted)


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_held_against_the_dossier_it_reads_as_the_later_round(first, second, heerlen, reference, tmp_path):
    path = tmp_path / "wijzigingen.docx"
    before, after = (states(heerlen)[name] for name in (first, second))
    path.write_bytes(with_tracked_changes(made(before, reference), made(after, reference), AUTHOR))

    found = compare_document(read_package(path), after, totals(after, reference), reference)
    assert found.figures == ()
    assert [one for one in found.texts if not one.author] == []


def test_equal_states_have_no_change_at_all(heerlen, reference):
    both = with_tracked_changes(made(heerlen, reference), made(heerlen, reference), AUTHOR)

    assert not [change for block in blocks_in(package_of(both, "x.docx")) for change in block.changes]


@pytest.mark.parametrize(
    ("first", "second"), [("nothing", "everything"), ("one list", "two lists"), ("a picture", "another picture")]
)
def test_word_and_libreoffice_open_it(first, second, heerlen, reference, tmp_path):
    path = tmp_path / "wijzigingen.docx"
    before, after = (made(states(heerlen)[name], reference) for name in (first, second))
    path.write_bytes(with_tracked_changes(before, after, AUTHOR))

    assert validation_errors(path) == []
    assert convert_to_pdf(path, tmp_path).stat().st_size > 1000
