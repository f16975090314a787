"""Agreements as people type them: no data inside, headings with and without styles, tables in their own way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx import Document

from nplv_desktop.office.package import read_package, write_package

HOUSING = (("Onderdeel", "Totaal", "Betaalbaar"), ("Puur NPLV", "2.352", "1.775"), ("Totaal", "2.352", "1.775"))
ORV = (
    ("Nr", "Maatregelen openbare ruimte", "excl. btw", "incl. btw"),
    ("1", "Buurthuis", "€ 6.719.008,-", "€ 7,5 mln."),
    ("2", "Wijkpark", "€ 2.066.116", "€ 2 500 000"),
    ("", "Totaal", "8.785.124", "10.000.000"),
)
CAPACITY = (("Capaciteit", "Bijdrage incl. btw"), ("Projectleiding", "€ 4.300.000"), ("Totaal", "€ 4.300.000"))
SUMMARY = (
    ("Onderdeel", "Bedrag"),
    ("Realisatiestimulans", "€ 5,3 – 8,0 mln."),
    ("Opslag ORV", "€ 10.000.000"),
    ("Capaciteit", "€ 4,3 mln"),
    ("Totaal", "€ 19,6 - 22,3 mln"),
)
SIGNATURES = (
    ("De minister van VRO", "De burgemeester van Heerlen"),
    ("", "Voorzitter Alliantie Heerlen-Noord"),
    ("……………", "……………"),
    ("Mona Keijzer", "Roel Wever"),
)


class Typist:
    """Types a document, part by part."""

    def __init__(self) -> None:
        self.document = Document()

    def heading(self, text: str, *, styled: bool = True) -> None:
        if styled:
            self.document.add_heading(text, 1)
        else:
            self.document.add_paragraph().add_run(text).bold = True

    def lines(self, *texts: str, style: str | None = None) -> None:
        for text in texts:
            self.document.add_paragraph(text, style)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        table = self.document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        self.document.add_paragraph("")

    def save(self, path: Path) -> Path:
        self.document.save(path)
        return path


def typed(path: Path, **tables: Sequence[Sequence[str]]) -> Path:
    """A whole agreement for Heerlen Noord, typed by hand; tables by name in place of the usual ones."""
    by = Typist()
    by.lines("Gemeente Heerlen", "Datum: 24 juni 2025", "Betreft: Afspraken woningbouw Heerlen-Noord")
    by.heading("5. NPLV-gebied Heerlen-Noord", styled=False)
    by.lines("In de wijk wonen 56.000 mensen.")
    by.lines("Jongeren vertrekken.", "Ouderen blijven.", style="List Bullet")
    by.heading("6. Woningbouwprogramma:", styled=False)
    by.lines("Er wordt gebouwd.")
    by.heading("7. Benodigde fysieke ingrepen", styled=False)
    by.lines("Flats verdwijnen.")
    by.heading("Opgave woningbouw")
    by.table(tables.get("housing", HOUSING))
    by.heading("ORV-maatregelen")
    by.table(tables.get("orv", ORV))
    by.heading("Ondersteuning")
    by.table(tables.get("capacity", CAPACITY))
    by.heading("Samenvatting financiële afspraken")
    by.table(tables.get("summary", SUMMARY))
    by.lines("Aldus overeengekomen te Heerlen op 24-06-2025")
    by.table(SIGNATURES)
    return by.save(path)


def without_data(content: bytes, path: Path) -> Path:
    """An agreement as this program makes it, without the data that it carries."""
    path.write_bytes(content)
    kept = {
        name: data
        for name, data in read_package(path).items()
        if not name.startswith("customXml/") and name != "docProps/custom.xml"
    }
    path.write_bytes(write_package(kept))
    return path


#: Standard text in somebody else's words, by the heading under which it stands.
STANDARD = {
    "Introductie": (
        "In deze wijken groeien kinderen op met minder kansen; gezinnen hebben er minder vaak betaald werk.",
        "Op de Woontop van 11 december 2024 is besproken dat er 40.000 woningen eerder komen.",
    ),
    "Uitvoeringskracht": (
        "Kennis van planeconomie en gebiedsontwikkeling is schaars.",
        "Daarom noemde ieder gebied hoeveel fte de fysieke opgave vraagt.",
    ),
    "Mid-term review en monitoring": ("Met de Landelijke Monitor Voortgang Woningbouw volgen wij de bouw.",),
    "Verduurzamen": ("Met de ISDE, het Nationaal Isolatieprogramma en het Nationaal Warmtefonds komt er één loket.",),
    "Beter benutten": (
        "Denk aan optoppen, splitsen, woningdelen en het tegengaan van leegstand.",
        "Het ministerie betaalt potentiescans.",
    ),
    "Benutten wettelijke instrumenten voor verbetering leefbaarheid": (
        "De Wet goed verhuurderschap, de Huisvestingswet 2014 en de Leegstandswet kunnen onder meer worden gebruikt.",
    ),
}


def signed_in_cells(by: Typist, *parties: Sequence[str], breaks: bool) -> None:
    """A signature table with one cell a party, its lines as paragraphs or with line breaks."""
    table = by.document.add_table(rows=1, cols=len(parties))
    for cell, lines in zip(table.rows[0].cells, parties, strict=True):
        if breaks:
            run = cell.paragraphs[0].add_run(lines[0])
            for line in lines[1:]:
                run.add_break()
                run.add_text(line)
            continue
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)


def in_one_paragraph(by: Typist, heading: str, text: str) -> None:
    """A heading and its text with a line break between them."""
    run = by.document.add_paragraph().add_run(heading)
    run.add_break()
    run.add_text(text)
