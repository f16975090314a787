"""The bestuurlijke afspraak as a Word file."""

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
    from nplv_desktop.documents.agreement.field_catalogue import FIELDS

    return FIELDS


def _check(path: Path) -> Iterable[object]:
    from nplv_desktop.documents.agreement.agreement_fields import TEXT_FIELDS
    from nplv_desktop.documents.word_template_check import check_word_template

    return check_word_template(path, _fields(), TEXT_FIELDS)


def _make(
    area: Area,
    figures: Totals,
    reference: Reference,
    *,
    final: bool,
    made_on: datetime,
    template: Path | None = None,
) -> bytes:
    from nplv_desktop.documents.agreement.agreement import agreement_bytes

    return agreement_bytes(area, figures, reference, final=final, made_on=made_on, template=template)


def _prove(package: Package, area: Area, figures: Totals) -> Sequence[str]:
    from nplv_desktop.documents.agreement.agreement_proof import prove_agreement

    return prove_agreement(package, area, figures)


def _unfinished(package: Package) -> Sequence[str]:
    from nplv_desktop.documents.proof import unfinished

    return unfinished(package)


AGREEMENT = DocumentKind(
    key="agreement",
    name="overeenkomst",
    article="de",
    title="Bestuurlijke afspraak",
    suffix=".docx",
    template="bestuurlijke_afspraak.docx",
    place=1,
    fields=_fields,
    check=_check,
    make=_make,
    prove=_prove,
    unfinished=_unfinished,
)
