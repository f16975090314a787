"""The only place that knows docxtpl: fills a template in, in a sandbox, with everything escaped."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.docx_document import open_document, package_of_document
from nplv_desktop.office.word.word_blocks import style_names

_PICTURE_HEIGHT = 18
_PICTURE_WIDTH = 66
#: What a template may consist of: names, conditions and rows. Anything that computes could take all time or memory.
_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Const),
    *(nodes.If, nodes.For, nodes.CondExpr, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand),
)


def forbidden_in(tree: nodes.Template) -> str:
    """Why a template may not run, in Dutch: it computes, or repeats within a repetition; "" where it may."""
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Call | nodes.Getitem):
            return f"Een {'aanroep' if isinstance(node, nodes.Call) else 'index'} is in een veld niet toegestaan."
        if not isinstance(node, _ALLOWED):
            return "Een veld mag niet rekenen of bewerken; schrijf alleen de naam van een veld."
        if isinstance(node, nodes.For) and not isinstance(node.iter, nodes.Name):
            return "Herhaal alleen de rijen van een veld."
        if isinstance(node, nodes.For) and any(True for _ in _loops(node)):
            return "Een herhaling binnen een herhaling is niet toegestaan."
    return ""


def _loops(loop: nodes.For) -> Iterator[nodes.Node]:
    for part in loop.body:
        if isinstance(part, nodes.For):
            yield part
        yield from part.find_all(nodes.For)


class _FieldsOnly(ImmutableSandboxedEnvironment):
    """Runs only what `forbidden_in` lets through, also where a template was never checked."""

    def _generate(self, source: nodes.Template, *arguments: Any, **named: Any) -> str:
        reason = forbidden_in(source)
        if reason:
            raise TemplateSyntaxError(reason.rstrip("."), 1)
        return super()._generate(source, *arguments, **named)


def sandbox() -> ImmutableSandboxedEnvironment:
    """The environment that templates run in: no code, no missing names, nothing unescaped, None prints nothing."""
    environment = _FieldsOnly(
        autoescape=True, undefined=StrictUndefined, finalize=lambda value: "" if value is None else value
    )
    environment.globals.clear()
    return environment


class WordTemplate:
    """A template that is filled in once. Raises DocumentError where it is broken."""

    def __init__(self, package: Package) -> None:
        if "word/document.xml" not in package:
            raise DocumentError(f"“{package.name}” is geen Word-sjabloon; kies een .docx-bestand.")
        self._name = package.name
        # docxtpl opens a file only where it was not given a document.
        self._template = DocxTemplate("")
        try:
            self._template.docx = open_document(package)
        except Exception as error:  # python-docx raises whatever a broken package makes it trip over
            raise DocumentError("Het sjabloon is beschadigd; kies een ander Word-bestand.") from error

    @property
    def styles(self) -> dict[str, str]:
        """The ids of the template's styles by their name in lower case."""
        return style_names(self._template.docx.styles.element)

    def picture(self, data: bytes, description: str, within: tuple[int, int] | None = None) -> InlineImage:
        """A picture as the template's fields take it, within 66 × 18 mm or other mm; DocumentError where it is
        none."""
        from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
        from docx.image.image import Image

        try:
            image = Image.from_blob(data)
            width, height = within or (_PICTURE_WIDTH, _PICTURE_HEIGHT)
            wide = image.px_width * height > image.px_height * width
        except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, ZeroDivisionError) as error:
            raise DocumentError(f"Het logo “{description}” is geen leesbare afbeelding; kies een andere.") from error
        size = {"width": Mm(width)} if wide else {"height": Mm(height)}
        return InlineImage(self._template, io.BytesIO(data), **size)

    def render(self, fields: Mapping[str, Any], properties: Mapping[str, str], made_on: datetime) -> Package:
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
        return package_of_document(self._template.docx, self._name)


def one_sentence(error: Exception) -> str:
    """The first line of what Jinja says, for the lawyer who repairs the template."""
    return str(error).splitlines()[0][:120] if str(error) else type(error).__name__
