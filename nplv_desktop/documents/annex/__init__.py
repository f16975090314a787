"""The annex as a workbook that anyone can recalculate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.documents.kinds import DocumentKind
from nplv_desktop.documents.template_fields import TemplateField

if TYPE_CHECKING:
    from nplv_desktop.domain.area.area import Area
    from nplv_desktop.domain.area.parameters import Reference
    from nplv_desktop.domain.figures.totals import Totals
    from nplv_desktop.office.package import Package


def _fields() -> Mapping[str, TemplateField]:
    from nplv_desktop.documents.annex.annex_template import template_fields

    return template_fields()


def _check(path: Path) -> Iterable[object]:
    from nplv_desktop.documents.annex.annex_template import check_annex_template

    return check_annex_template(path)


def _make(
    area: Area,
    figures: Totals,
    reference: Reference,
    *,
    final: bool,
    made_on: datetime,
    template: Path | None = None,
) -> bytes:
    from nplv_desktop.documents.annex.annex import annex_bytes

    return annex_bytes(area, figures, reference, final=final, made_on=made_on, template=template)


def _prove(package: Package, area: Area, figures: Totals) -> Sequence[str]:
    from nplv_desktop.documents.annex.annex_proof import prove_annex

    return prove_annex(package, area, figures)


ANNEX = DocumentKind(
    key="annex",
    name="bijlage",
    article="de",
    title="Bijlage",
    suffix=".xlsx",
    template="bijlage.xlsx",
    place=2,
    fields=_fields,
    check=_check,
    make=_make,
    prove=_prove,
)
