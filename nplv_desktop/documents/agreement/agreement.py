"""The Word agreement: a template, an area's figures and texts, and the data it carries along."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from nplv_desktop.documents.agreement.agreement_fields import TEXT_FIELDS, agreement_fields
from nplv_desktop.documents.area_texts import paragraphs_of
from nplv_desktop.documents.embedded import data_of, embed
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package, write_package
from nplv_desktop.office.plain_text import one_line
from nplv_desktop.office.word.word_blocks import WordBlocks
from nplv_desktop.office.word.word_finish import finish
from nplv_desktop.office.word.word_template import WordTemplate
from nplv_desktop.system.assets import template as shipped_template

DEFAULT_TEMPLATE = "bestuurlijke_afspraak.docx"
_LOGO_FIELDS = {
    "logo_rijk": "state",
    "logo_alliantie": "alliance",
    "slotlogo_rijk": "state",
    "slotlogo_programma": "programme",
    "slotlogo_alliantie": "alliance",
}
_CLOSING_SIZE = (44, 16)


def agreement_bytes(
    area: Area,
    figures: Totals,
    reference: Reference,
    *,
    final: bool,
    made_on: datetime,
    template: Path | None = None,
) -> bytes:
    """The agreement as a file; the same input and moment give the same bytes.

    `final` leaves out CONCEPT; whether that is allowed is for the caller. Raises DocumentError with one Dutch
    sentence: an area outside the agreement, a broken template.
    """
    if not figures.in_agreement:
        raise DocumentError(
            f"{area.name} maakt geen deel uit van de Woontopafspraken; er is geen overeenkomst te maken."
        )
    template_package = read_package(template or shipped_template(DEFAULT_TEMPLATE))
    word = WordTemplate(template_package)
    blocks = WordBlocks(word.styles)
    fields: dict[str, Any] = agreement_fields(area, figures, reference, final=final)
    values = values_of(figures)
    for field, key in TEXT_FIELDS.items():
        text = getattr(area.texts, key)
        fields[field] = blocks.paragraphs(paragraphs_of(text, values) if text else ())
    picture_texts = []
    for field, role in _LOGO_FIELDS.items():
        logo = next((logo for logo in area.logos if logo.role == role), None)
        size = _CLOSING_SIZE if field.startswith("slot") else None
        fields[field] = word.picture(logo.data, logo.description, size) if logo else ""
        if logo is not None:
            picture_texts.append(one_line(logo.description))
    package = word.render(fields, _properties(area, fields), made_on)
    blocks.add_numbering(package)
    finish(package, picture_texts)
    embed(package, "word/document.xml", one_line(area.name), data_of(area, figures, template_package.sha256))
    return write_package(package)


def _properties(area: Area, fields: dict[str, Any]) -> dict[str, str]:
    return {
        "title": f"Bestuurlijke afspraak {one_line(area.name)}"[:250],
        "subject": str(fields["betreft"])[:250],
        "author": "Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
        "keywords": f"NPLV; woningbouw; {fields['gemeente']}; {fields['status']}"[:250],
        "language": "nl-NL",
        "last_modified_by": "NPLV Desktop",
    }
