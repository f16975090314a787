"""Writes `docs/sjabloonvelden.md`, the list of fields that an agreement template may use."""

from pathlib import Path

from nplv_desktop.documents.field_catalogue import FIELDS

TARGET = Path(__file__).parent.parent / "docs" / "sjabloonvelden.md"
HEAD = """# Velden in het sjabloon van de overeenkomst

Het sjabloon is een gewoon Word-bestand. Een veld staat tussen dubbele accolades: `{{ gebied }}`. Een voorwaarde of
herhaling staat alleen in een alinea of tabelrij: `{%p if heeft_orv %}` … `{%p endif %}`,
`{%tr for rij in orv_rijen %}` … `{%tr endfor %}`. Een opgemaakte tekst neemt de hele alinea: `{{p tekst_gebied }}`.
Velden met een * moeten in elk sjabloon staan.

| veld | betekenis | voorbeeld |
| --- | --- | --- |
"""


def main() -> None:
    """Writes the list from the catalogue."""
    lines = []
    for name, field in FIELDS.items():
        example = ", ".join(f"`rij.{part}`" for part in field.rows) or field.example
        star = " *" if field.required else ""
        lines.append(f"| `{name}` | {field.meaning} |{star} {example} |\n")
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
