import pytest

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.annex.annex import annex_bytes
from nplv_desktop.domain.figures.totals import totals
from tests.documents.areas import MADE_ON, maximal, minimal, planned
from tests.documents.office import convert, validation_errors

KINDS = {"docx": agreement_bytes, "xlsx": annex_bytes}
AREAS = ["heerlen", "vlaardingen", "everything filled in", "figures from the planlijst", "nearly empty"]


def _area(name, request):
    if name in ("heerlen", "vlaardingen"):
        return request.getfixturevalue(name)
    golden = request.getfixturevalue("heerlen")
    others = {"everything filled in": maximal, "figures from the planlijst": planned}
    return others[name](golden) if name in others else minimal()


@pytest.mark.parametrize("final", [False, True])
@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_word_and_excel_files_follow_the_open_xml_standard(kind, name, final, request, reference, tmp_path):
    area = _area(name, request)
    path = tmp_path / f"made.{kind}"
    path.write_bytes(KINDS[kind](area, totals(area, reference), reference, final=final, made_on=MADE_ON))
    assert validation_errors(path) == []


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_word_and_excel_files_open_in_libreoffice(kind, name, request, reference, tmp_path):
    area = _area(name, request)
    path = tmp_path / f"made.{kind}"
    path.write_bytes(KINDS[kind](area, totals(area, reference), reference, final=False, made_on=MADE_ON))
    assert convert(path, "pdf", tmp_path).read_bytes().startswith(b"%PDF")


def test_planlijst_workbooks_follow_the_open_xml_standard(tmp_path, heerlen):
    from datetime import datetime

    from nplv_desktop.planlijst.making.list_import import read_plans
    from nplv_desktop.planlijst.reading.list_reading import read_list
    from nplv_desktop.planlijst.recognising.answers import Answers
    from nplv_desktop.planlijst.recognising.proposing import propose
    from nplv_desktop.planlijst.writing.bad_rows import write_bad_rows
    from nplv_desktop.planlijst.writing.own_layout import write_planlijst
    from tests.planlijst.lists import messy

    write_planlijst(maximal(heerlen), tmp_path / "planlijst.xlsx", made_on=MADE_ON)
    assert validation_errors(tmp_path / "planlijst.xlsx") == []
    file = read_list(messy(tmp_path / "lijst.xlsx"))
    proposals = propose(file)
    reading = read_plans(file, proposals, Answers(), read_at=datetime(2026, 1, 2))
    assert write_bad_rows(reading, proposals, tmp_path / "terug.xlsx") > 3
    assert validation_errors(tmp_path / "terug.xlsx") == []
