"""An export is read back before it is handed over, and must say what the dossier says."""

from dataclasses import replace
from datetime import datetime

import pytest

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.agreement.agreement_proof import prove_agreement
from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.documents.annex.annex_proof import prove_annex
from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.documents.proof import unfinished
from nplv_desktop.documents.writing import place_document
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package, write_package
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.work.errors import ExportError
from nplv_desktop.work.export import export_documents, shipped_template
from nplv_desktop.work.templates import Template
from tests.documents.areas import MADE_ON, maximal, minimal, planned
from tests.returned.test_document_comparison import edited, paragraph, set_text

AREAS = {"everything": maximal, "nearly nothing": lambda base: minimal(), "planlijst": planned}


def written(kind, area, reference, folder):
    path = folder / f"document{kind.suffix}"
    path.write_bytes(kind.make(area, totals(area, reference), reference, final=False, made_on=MADE_ON))
    return path


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_documents_of_every_kind_prove_themselves_for_every_area(name, kind, heerlen, reference, tmp_path):
    area = AREAS[name](heerlen)
    path = written(kind, area, reference, tmp_path)

    assert list(kind.prove(read_package(path), area, totals(area, reference))) == []


def test_a_document_of_other_figures_does_not(heerlen, reference, tmp_path):
    path = written(AGREEMENT, heerlen, reference, tmp_path)
    annex = written(ANNEX, heerlen, reference, tmp_path)
    first = heerlen.orv_measures[0]
    dearer = replace(heerlen, orv_measures=(replace(first, description="Iets anders"), *heerlen.orv_measures[1:]))

    assert any("Iets anders" in one for one in prove_agreement(read_package(path), dearer, totals(dearer, reference)))
    assert any(
        "zijn niet die van het dossier" in one
        for one in prove_annex(read_package(annex), dearer, totals(dearer, reference))
    )


def test_a_changed_cell_and_a_left_over_field_are_seen(heerlen, reference, tmp_path):
    path = written(AGREEMENT, heerlen, reference, tmp_path)

    def change(document):
        for table in document.tables:
            for row in table.rows:
                for cell in row.cells:
                    if cell.text.replace("\u00a0", " ") == "€ 7.500.000":
                        set_text(cell.paragraphs[0], "€ 7.500.001")
        set_text(paragraph(document, "Afsluiting"), "Afsluiting {{ naam }}")

    problems = prove_agreement(read_package(edited(path, change)), heerlen, totals(heerlen, reference))

    assert any("Collectieve maatschappelijke voorzieningen" in one for one in problems)
    assert any("veld van het sjabloon" in one for one in problems)


@pytest.mark.parametrize("text", ["De planning is PM.", "Bedrag n.t.b.", "Aantal: XXX woningen"])
def test_a_placeholder_stops_a_signing_and_is_told_for_a_draft(heerlen, reference, tmp_path, text):
    area = replace(heerlen, texts=replace(heerlen.texts, interventions=text))
    options = {"kinds": {AGREEMENT}, "made_on": MADE_ON}

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
    path = written(AGREEMENT, area, reference, tmp_path)

    assert unfinished(read_package(path)) == []


def test_a_template_that_leaves_rows_out_gives_no_document(heerlen, reference, tmp_path):
    def without_rows(document):
        for table in document.tables:
            if any("orv_rijen" in cell.text for row in table.rows for cell in row.cells):
                for row in list(table.rows)[1:-1]:
                    row._tr.getparent().remove(row._tr)

    own = tmp_path / "eigen.docx"
    own.write_bytes(shipped_template(AGREEMENT).read_bytes())
    templates = {AGREEMENT.key: Template(own.name, edited(own, without_rows).read_bytes())}

    with pytest.raises(ExportError, match="niet de bedragen van het dossier"):
        export_documents(
            heerlen, reference, tmp_path / "uit", kinds={AGREEMENT}, final=False, made_on=MADE_ON, templates=templates
        )
    assert list((tmp_path / "uit").iterdir()) == []


def test_a_document_that_cannot_be_put_in_its_place_leaves_nothing_behind(heerlen, reference, tmp_path):
    content = ANNEX.make(heerlen, totals(heerlen, reference), reference, final=False, made_on=MADE_ON)

    with pytest.raises(DocumentError, match="de map bestaat niet"):
        place_document(content, tmp_path / "map" / "bijlage.xlsx", lambda package: None, None)
    with pytest.raises(DocumentError, match="gestopt"):
        place_document(content, tmp_path / "bijlage.xlsx", lambda package: None, lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_relations_that_lead_nowhere_or_out_of_the_file_are_told_and_never_hang(heerlen, reference, tmp_path):
    path = written(ANNEX, heerlen, reference, tmp_path)
    package = read_package(path)
    name = "xl/_rels/workbook.xml.rels"
    for target in ("media//../x", "../../../../etc/passwd", "worksheets/./../media/..//x"):
        package[name] = package[name].replace(b'Target="styles.xml"', f'Target="{target}"'.encode())
        assert target.encode() in package[name]
        wrong = ANNEX.prove(package, heerlen, totals(heerlen, reference))
        assert wrong == [f"“{path.name}” is niet goed gevormd: een onderdeel ontbreekt."]
        package = read_package(path)
    package[name] = package[name].replace(b'Target="styles.xml"', b'Target="theme//../styles.xml"')
    assert ANNEX.prove(package, heerlen, totals(heerlen, reference)) == []


@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_an_own_template_with_a_strange_relation_makes_its_document_or_is_refused(kind, heerlen, reference, tmp_path):
    package = read_package(shipped_template(kind))
    main = "word" if kind.suffix == ".docx" else "xl"
    name = f"{main}/_rels/{'document' if main == 'word' else 'workbook'}.xml.rels"
    extra = b'<Relationship Id="rId99" Type="http://x/theme" Target="media//../x"/></Relationships>'
    package[name] = package[name].replace(b"</Relationships>", extra)
    templates = {kind.key: Template(f"eigen{kind.suffix}", write_package(package))}

    with pytest.raises(ExportError, match=r"eigen|sjabloon|onderdeel"):
        export_documents(
            heerlen, reference, tmp_path / "uit", kinds={kind}, final=False, made_on=MADE_ON, templates=templates
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
            kinds=document_kinds(),
            final=True,
            made_on=datetime(2026, 11, 21),
            recorder=lambda record: record.keep_in(dossier),
            round_number=3,
        )
        kept = dossier.exports()

    assert [(row["verdict"], row["round"]) for row in kept] == [("in orde", 3), ("in orde", 3)]
    assert [row["file_sha256"] for row in kept] == [hashlib.sha256(file.read_bytes()).hexdigest() for file in made]
