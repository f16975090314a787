"""Every reader of a user's file, for feeding it damaged ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.documents.annex.annex import annex_bytes
from nplv_desktop.documents.annex.annex_proof import prove_annex
from nplv_desktop.documents.annex.annex_template import check_annex_template
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.writing.own_layout import write_planlijst
from nplv_desktop.returned.document_comparison import compare_document
from nplv_desktop.returned.paper import read_agreement as read_area
from nplv_desktop.store.area_file_on_disk import read_area_file, write_area_file
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.reference import load_reference
from nplv_desktop.work.export import shipped_template
from tests.conftest import read_golden
from tests.returned.typed_agreements import typed

REFUSALS = (AreaFileError, DocumentError, PlanlijstError)
_MADE_ON = datetime(2026, 11, 21)


def sources(folder: Path) -> dict[str, tuple[Path, Callable[[Path], object]]]:
    """By name: a good file, and what reads it."""
    reference = load_reference()
    area = read_golden("heerlen-noord").area
    figures = totals(area, reference)
    files = {
        "area file": folder / "gebied.nplv-area.json",
        "agreement": folder / "afspraak.docx",
        "typed agreement": folder / "getypt.docx",
        "annex": folder / "bijlage.xlsx",
        "planlijst": folder / "lijst.xlsx",
        "template": folder / "sjabloon.docx",
        "annex template": folder / "sjabloon.xlsx",
    }
    write_area_file(area, files["area file"])
    files["agreement"].write_bytes(agreement_bytes(area, figures, reference, final=False, made_on=_MADE_ON))
    typed(files["typed agreement"])
    files["annex"].write_bytes(annex_bytes(area, figures, reference, final=False, made_on=_MADE_ON))
    listed = next((known for known in example_programme(reference).areas if known.planlijst), area)
    write_planlijst(listed, files["planlijst"], made_on=_MADE_ON)
    files["template"].write_bytes(shipped_template(AGREEMENT).read_bytes())
    files["annex template"].write_bytes(shipped_template(ANNEX).read_bytes())
    readers: dict[str, Callable[[Path], object]] = {
        "area file": lambda path: _same(read_area_file(path, reference), area),
        "agreement": lambda path: compare_document(read_package(path), area, figures, reference),
        "typed agreement": lambda path: read_area(read_package(path), reference),
        "annex": lambda path: prove_annex(read_package(path), area, figures),
        "planlijst": read_list,
        "template": lambda path: _sound(AGREEMENT.check(path)),
        "annex template": lambda path: _sound(check_annex_template(path)),
    }
    return {name: (files[name], readers[name]) for name in files}


def _same(read: Area, written: Area) -> None:
    assert read == written, "figures changed silently"


def _sound(problems: Iterable[object]) -> None:
    """A template's check names what is wrong: with anything there, it is refused."""
    for problem in problems:
        raise DocumentError(str(problem))


def feed(path: Path, read: Callable[[Path], object]) -> bool:
    """Reads a file; True where it was refused. Any other error than a refusal of ours is raised."""
    try:
        read(path)
    except REFUSALS as error:
        assert "\n" not in str(error).strip()
        return True
    return False
