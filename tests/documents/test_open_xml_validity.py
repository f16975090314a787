import pytest

from nplv_desktop.documents.agreement import agreement_bytes
from nplv_desktop.documents.annex import annex_bytes
from nplv_desktop.domain.totals import totals
from tests.documents.areas import MADE_ON, maximal, minimal
from tests.documents.office import convert, validation_errors

KINDS = {"docx": agreement_bytes, "xlsx": annex_bytes}
AREAS = ["heerlen", "vlaardingen", "everything filled in", "nearly empty"]


def _area(name, request):
    if name in ("heerlen", "vlaardingen"):
        return request.getfixturevalue(name)
    golden = request.getfixturevalue("heerlen")
    return maximal(golden) if name == "everything filled in" else minimal()


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
