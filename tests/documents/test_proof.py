"""An export is read back before it is handed over, and must say what the dossier says."""

from dataclasses import replace
from datetime import datetime

import pytest
from docx import Document

from nplv_desktop.documents.agreement.agreement import write_agreement
from nplv_desktop.documents.annex.annex import write_annex
from nplv_desktop.documents.proof import prove_agreement, prove_annex, unfinished
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.work.export import ExportError, export_documents
from tests.documents.areas import MADE_ON, maximal, minimal, planned
from tests.returned.test_returned import edited, paragraph, set_text

AREAS = {"everything": maximal, "nearly nothing": lambda base: minimal(), "planlijst": planned}


def written(area, reference, folder, write, suffix):
    path = folder / f"document{suffix}"
    write(area, totals(area, reference), reference, path, final=False, made_on=MADE_ON)
    return path


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize(
    ("write", "prove", "suffix"), [(write_agreement, prove_agreement, ".docx"), (write_annex, prove_annex, ".xlsx")]
)
def test_documents_of_every_kind_of_area_prove_themselves(name, write, prove, suffix, heerlen, reference, tmp_path):
    area = AREAS[name](heerlen)
    path = written(area, reference, tmp_path, write, suffix)

    assert prove(path, area, totals(area, reference)) == []


def test_a_document_of_other_figures_does_not(heerlen, reference, tmp_path):
    path = written(heerlen, reference, tmp_path, write_agreement, ".docx")
    annex = written(heerlen, reference, tmp_path, write_annex, ".xlsx")
    first = heerlen.orv_measures[0]
    dearer = replace(heerlen, orv_measures=(replace(first, description="Iets anders"), *heerlen.orv_measures[1:]))

    assert any("Iets anders" in one for one in prove_agreement(path, dearer, totals(dearer, reference)))
    assert any("zijn niet die van het dossier" in one for one in prove_annex(annex, dearer, totals(dearer, reference)))


def test_a_changed_cell_and_a_left_over_field_are_seen(heerlen, reference, tmp_path):
    path = written(heerlen, reference, tmp_path, write_agreement, ".docx")

    def change(document):
        for table in document.tables:
            for row in table.rows:
                for cell in row.cells:
                    if cell.text.replace("\u00a0", " ") == "€ 7.500.000":
                        set_text(cell.paragraphs[0], "€ 7.500.001")
        set_text(paragraph(document, "Afsluiting"), "Afsluiting {{ naam }}")

    problems = prove_agreement(edited(path, change), heerlen, totals(heerlen, reference))

    assert any("Collectieve maatschappelijke voorzieningen" in one for one in problems)
    assert any("veld van het sjabloon" in one for one in problems)


@pytest.mark.parametrize("text", ["De planning is PM.", "Bedrag n.t.b.", "Aantal: XXX woningen"])
def test_a_placeholder_stops_a_signing_and_is_told_for_a_draft(heerlen, reference, tmp_path, text):
    area = replace(heerlen, texts=replace(heerlen.texts, interventions=text))
    options = {"agreement": True, "annex": False, "made_on": MADE_ON}

    with pytest.raises(ExportError) as refused:
        export_documents(area, reference, tmp_path / "a", final=True, **options)
    assert "staat nog" in str(refused.value)
    assert not list((tmp_path / "a").glob("*.docx")) if (tmp_path / "a").exists() else True
    kept = []
    export_documents(area, reference, tmp_path / "b", final=False, recorder=kept.append, **options)
    assert "staat nog" in kept[0].remarks


@pytest.mark.parametrize("text", ["De PMO-lijst", "Route N274", "De xx-route", "Wat nu?"])
def test_words_that_only_look_like_one_are_left_alone(heerlen, reference, tmp_path, text):
    area = replace(heerlen, texts=replace(heerlen.texts, interventions=text))
    path = written(area, reference, tmp_path, write_agreement, ".docx")

    assert unfinished(path) == []


def test_a_template_that_leaves_a_sum_out_gives_no_document(heerlen, reference, tmp_path, monkeypatch):
    def forgetful(area, figures, reference, target, **options):
        write_agreement(area, figures, reference, target, **options)
        document = Document(target)
        for table in document.tables:
            for row in table.rows:
                if "Bovenplanse openbare ruimte" in row.cells[0].text and "2.500.000" in row.cells[-1].text:
                    row._tr.getparent().remove(row._tr)
        document.save(target)

    monkeypatch.setitem(__import__("nplv_desktop.work.export", fromlist=["_WRITERS"])._WRITERS, "agreement", forgetful)
    with pytest.raises(ExportError, match="Bovenplanse openbare ruimte"):
        export_documents(
            heerlen, reference, tmp_path / "uit", agreement=True, annex=False, final=False, made_on=MADE_ON
        )
    assert list((tmp_path / "uit").iterdir()) == []


def test_the_verdict_and_the_hash_are_kept_with_the_round(heerlen, reference, tmp_path):
    import hashlib

    path = tmp_path / "d.nplv"
    with Dossier.create(path, new_programme(reference).with_area(heerlen)) as dossier:
        made = export_documents(
            heerlen,
            reference,
            tmp_path / "uit",
            agreement=True,
            annex=True,
            final=True,
            made_on=datetime(2026, 11, 21),
            recorder=lambda record: record.keep_in(dossier),
            round_number=3,
        )
        kept = dossier.exports()

    assert [(row["verdict"], row["round"]) for row in kept] == [("in orde", 3), ("in orde", 3)]
    assert [row["file_sha256"] for row in kept] == [hashlib.sha256(file.read_bytes()).hexdigest() for file in made]
