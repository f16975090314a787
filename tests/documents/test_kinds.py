"""A kind of document is declared once: every menu, option and template asks the same declarations."""

import pytest

from nplv_desktop.cli.main import run
from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.documents.kinds import document_kinds, in_order, kind_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.work.export import (
    ExportError,
    TemplateError,
    export_documents,
    file_name,
    read_template,
    shipped_template,
)
from nplv_desktop.work.templates import TemplateChoice, templates_in
from tests.documents.areas import MADE_ON


def test_the_agreement_comes_before_the_annex_in_whatever_order_they_are_asked():
    assert document_kinds()[:2] == (AGREEMENT, ANNEX)
    assert in_order({ANNEX, AGREEMENT}) == (AGREEMENT, ANNEX)
    assert kind_of("annex") is ANNEX
    with pytest.raises(KeyError):
        kind_of("brief")


def test_no_two_kinds_can_be_taken_for_each_other():
    kinds = document_kinds()
    for told in ("key", "name", "title", "template"):
        assert len({getattr(kind, told) for kind in kinds}) == len(kinds)


@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_every_kind_takes_its_own_template_and_no_other(kind):
    assert list(kind.check(shipped_template(kind))) == []
    assert kind.fields()
    for other in document_kinds():
        if other is not kind:
            with pytest.raises(TemplateError):
                read_template(kind, shipped_template(other))


@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_only_what_is_asked_for_is_made(kind, heerlen, reference, tmp_path):
    made = export_documents(heerlen, reference, tmp_path, kinds={kind}, final=False, made_on=MADE_ON)

    assert [path.name for path in made] == [file_name(heerlen, kind, final=False)]
    assert [path.name for path in tmp_path.iterdir()] == [made[0].name]


def test_asking_for_nothing_makes_nothing_and_a_file_is_no_folder(heerlen, reference, tmp_path):
    assert export_documents(heerlen, reference, tmp_path, kinds=(), final=False, made_on=MADE_ON) == ()
    with pytest.raises(ExportError, match="map"):
        (tmp_path / "bestand").write_text("")
        export_documents(heerlen, reference, tmp_path / "bestand", kinds={ANNEX}, final=False, made_on=MADE_ON)


@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_every_kind_has_an_option_of_its_own_and_keeps_an_own_template(kind, heerlen, reference, tmp_path, capsys):
    path = tmp_path / "d.nplv"
    with Dossier.create(path, new_programme(reference).with_area(heerlen)) as dossier:
        TemplateChoice(kind.key, read_template(kind, shipped_template(kind))).keep_in(dossier)
        assert set(templates_in(dossier)) == {kind.key}
    out = tmp_path / "uit"

    option = f"--{kind.key.replace('_', '-')}"
    assert run(["export", str(path), "--area", "Heerlen Noord", option, "--out", str(out)]) == 0

    assert [file.name for file in out.iterdir()] == [file_name(heerlen, kind, final=False)]
    with Dossier.open(path) as dossier:
        assert len(dossier.exports()) == 1
