"""Writes `docs/sjabloonvelden.md`, the list of fields that an agreement template may use."""

import sys
from pathlib import Path

from nplv_desktop.documents.agreement.field_catalogue import FIELDS

TARGET = Path(__file__).parent.parent / "docs" / "sjabloonvelden.md"
HEAD = """# Velden in het sjabloon van de overeenkomst

Het sjabloon is een gewoon Word-bestand. Een veld staat tussen dubbele accolades: `{{ gebied }}`. Een voorwaarde of
herhaling staat alleen in een alinea of tabelrij: `{%p if heeft_orv %}` … `{%p endif %}`,
`{%tr for rij in orv_rijen %}` … `{%tr endfor %}`. Een opgemaakte tekst neemt de hele alinea: `{{p tekst_gebied }}`.
Velden met een * moeten in elk sjabloon staan.

| veld | betekenis | voorbeeld |
| --- | --- | --- |
"""


def main() -> int:
    """Writes the list from the catalogue, or with --check says whether it is up to date."""
    lines = []
    for name, field in FIELDS.items():
        example = ", ".join(f"`rij.{part}`" for part in field.rows) or field.example
        star = " *" if field.required else ""
        lines.append(f"| `{name}` | {field.meaning} |{star} {example} |\n")
    text = HEAD + "".join(lines)
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.exists() and TARGET.read_text("utf-8") == text else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
