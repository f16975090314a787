"""The Word agreement: a template, an area's figures and texts, and the data it carries along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from nplv_desktop.documents.agreement.agreement_fields import TEXT_FIELDS, agreement_fields
from nplv_desktop.documents.document_errors import DocumentError
from nplv_desktop.documents.embedded import data_of, embed
from nplv_desktop.documents.writing import place_document
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.office.package import parts_of, read_package, write_parts
from nplv_desktop.office.word.word_blocks import WordBlocks, style_names
from nplv_desktop.office.word.word_finish import finish
from nplv_desktop.office.word.word_template import WordTemplate
from nplv_desktop.system.assets import template as shipped_template
from nplv_desktop.text.rich_text import one_line

DEFAULT_TEMPLATE = "bestuurlijke_afspraak.docx"
_LOGO_FIELDS = {
    "logo_rijk": "state",
    "logo_alliantie": "alliance",
    "slotlogo_rijk": "state",
    "slotlogo_programma": "programme",
    "slotlogo_alliantie": "alliance",
}
_CLOSING_SIZE = (44, 16)


def write_agreement(
    area: Area,
    figures: Totals,
    reference: Reference,
    target: Path,
    *,
    final: bool,
    made_on: datetime,
    template: Path | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Writes the agreement beside `target` and moves it into place.

    `final` leaves out CONCEPT; whether that is allowed is for the caller. Raises DocumentError with one Dutch
    sentence: an area outside the agreement, a broken template, a target that cannot be written.
    """
    content = agreement_bytes(area, figures, reference, final=final, made_on=made_on, template=template)
    place_document(content, target, cancelled)


def agreement_bytes(
    area: Area,
    figures: Totals,
    reference: Reference,
    *,
    final: bool,
    made_on: datetime,
    template: Path | None = None,
) -> bytes:
    """The agreement as a file; the same input and moment give the same bytes. Raises as `write_agreement`."""
    if not figures.in_agreement:
        raise DocumentError(
            f"{area.name} maakt geen deel uit van de Woontopafspraken; er is geen overeenkomst te maken."
        )
    source = template or shipped_template(DEFAULT_TEMPLATE)
    template_parts = read_package(source)
    if "word/document.xml" not in template_parts:
        raise DocumentError(f"“{source.name}” is geen Word-sjabloon; kies een .docx-bestand.")
    word = WordTemplate(template_parts)
    blocks = WordBlocks(style_names(template_parts))
    fields: dict[str, Any] = agreement_fields(area, figures, reference, final=final)
    values = values_of(figures)
    for field, key in TEXT_FIELDS.items():
        fields[field] = blocks.paragraphs(getattr(area.texts, key), values)
    picture_texts = []
    for field, role in _LOGO_FIELDS.items():
        logo = next((logo for logo in area.logos if logo.role == role), None)
        size = _CLOSING_SIZE if field.startswith("slot") else None
        fields[field] = word.picture(logo, size) if logo else ""
        if logo is not None:
            picture_texts.append(one_line(logo.description))
    filled = word.render(fields, _properties(area, fields), made_on)
    parts = parts_of(filled, source.name)
    blocks.add_numbering(parts)
    finish(parts, picture_texts)
    embed(parts, "word/document.xml", one_line(area.name), data_of(area, figures, source.read_bytes()))
    return write_parts(parts)


def _properties(area: Area, fields: dict[str, Any]) -> dict[str, str]:
    return {
        "title": f"Bestuurlijke afspraak {one_line(area.name)}"[:250],
        "subject": str(fields["betreft"])[:250],
        "author": "Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
        "keywords": f"NPLV; woningbouw; {fields['gemeente']}; {fields['status']}"[:250],
        "language": "nl-NL",
        "last_modified_by": "NPLV Desktop",
    }
