"""The only place that knows docxtpl: fills a template in, in a sandbox, with everything escaped."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from nplv_desktop.documents.errors import DocumentError
from nplv_desktop.documents.package import write_parts
from nplv_desktop.domain.area import Logo

_LOGO_HEIGHT = 18
_LOGO_WIDTH = 66
_LARGEST_OUTPUT_ROWS = 10_000


def sandbox() -> ImmutableSandboxedEnvironment:
    """The environment that templates run in: no code, no missing names, nothing unescaped, None prints nothing."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=lambda value: "" if value is None else value
    )
    environment.globals.clear()
    return environment


class WordTemplate:
    """A template that is filled in once."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._template = DocxTemplate(io.BytesIO(write_parts(parts)))
        try:
            self._template.init_docx()
        except Exception as error:  # python-docx raises whatever a broken package makes it trip over
            raise DocumentError("Het sjabloon is beschadigd; kies een ander Word-bestand.") from error

    def picture(self, logo: Logo) -> InlineImage:
        """A logo as the template's fields take it, within 66 × 18 mm; DocumentError where it is no picture."""
        from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
        from docx.image.image import Image

        try:
            image = Image.from_blob(logo.data)
            wide = image.px_width * _LOGO_HEIGHT > image.px_height * _LOGO_WIDTH
        except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, ZeroDivisionError) as error:
            raise DocumentError(
                f"Het logo “{logo.description}” is geen leesbare afbeelding; kies een andere."
            ) from error
        size = {"width": Mm(_LOGO_WIDTH)} if wide else {"height": Mm(_LOGO_HEIGHT)}
        return InlineImage(self._template, io.BytesIO(logo.data), **size)

    def render(self, fields: Mapping[str, Any], properties: Mapping[str, str], made_on: datetime) -> bytes:
        """The document with the fields filled in and its properties set; DocumentError for a broken template."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # docxtpl closes pictures late
                self._template.render(dict(fields), jinja_env=sandbox(), autoescape=True)
        except TemplateError as error:
            raise DocumentError(
                f"Het sjabloon bevat een fout ({one_sentence(error)}); laat het sjabloon nakijken."
            ) from error
        except (ValueError, TypeError, KeyError, RecursionError, MemoryError) as error:
            raise DocumentError("Het sjabloon kan niet worden ingevuld; laat het sjabloon nakijken.") from error
        core = self._template.docx.core_properties
        for name, value in properties.items():
            setattr(core, name, value)
        core.created = core.modified = made_on
        core.revision = 1
        made = io.BytesIO()
        self._template.docx.save(made)
        return made.getvalue()


def one_sentence(error: Exception) -> str:
    """The first line of what Jinja says, for the lawyer who repairs the template."""
    return str(error).splitlines()[0][:120] if str(error) else type(error).__name__
