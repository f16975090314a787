"""Writes `docs/sjabloonvelden.md`: what the template of each kind of document may hold, as the kind declares it."""

import sys
from pathlib import Path

from nplv_desktop.documents.kinds import DocumentKind, document_kinds
from nplv_desktop.documents.template_fields import TemplateField

TARGET = Path(__file__).parent.parent / "docs" / "sjabloonvelden.md"
HEAD = """# Velden in de sjablonen

Een sjabloon is een gewoon Word- of Excelbestand dat u in het dossier kunt vervangen (menu Dossier, Sjablonen…).
Wat een * heeft, moet in elk sjabloon staan.
"""
GUIDES = {
    ".docx": """
Een veld staat tussen dubbele accolades: `{{ gebied }}`. Een voorwaarde of herhaling staat alleen in een alinea of
tabelrij: `{%p if veld %}` … `{%p endif %}`, `{%tr for rij in veld %}` … `{%tr endfor %}`. Een opgemaakte tekst neemt de
hele alinea: `{{p veld }}`.

| veld | betekenis | voorbeeld |
| --- | --- | --- |
""",
    ".xlsx": """
De naam staat op een cel (Formules, Namen beheren) of op een tabel (Tabelontwerp, Tabelnaam); waar die staat, hoe hij
eruitziet en wat er nog meer op het blad staat, bepaalt u zelf.

| naam | wat het is | kolommen |
| --- | --- | --- |
""",
}


def main() -> int:
    """Writes the list from the declared kinds, or with --check says whether it is up to date."""
    text = HEAD + "".join(f"\n## {kind.label} ({kind.program})\n{_part(kind)}" for kind in document_kinds())
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.exists() and TARGET.read_text("utf-8") == text else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


def _part(kind: DocumentKind) -> str:
    fields = kind.fields()
    rows = "".join(_line(kind, name, field) for name, field in fields.items())
    return GUIDES[kind.suffix] + rows


def _line(kind: DocumentKind, name: str, field: TemplateField) -> str:
    parts = (f"`rij.{part}`" if kind.suffix == ".docx" else part for part in field.rows)
    example = ", ".join(parts) or field.example
    said = " ".join(filter(None, ("*" if field.required else "", example)))
    return f"| `{name}` | {field.meaning} | {said} |\n"


if __name__ == "__main__":
    sys.exit(main())
