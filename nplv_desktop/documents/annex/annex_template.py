"""Whether an Excel file can serve as the template of the annex."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nplv_desktop.documents.annex.annex_fields import (
    BUDGET,
    CAPACITY,
    COUNTED_COLUMNS,
    ORV,
    PARAMETERS,
    PLANS,
    SUMMARY,
    WBI,
)
from nplv_desktop.documents.template_fields import TemplateField
from nplv_desktop.domain.area.plan import PLAN_COLUMNS
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.excel.sheet_cells import SHEET
from nplv_desktop.office.excel.workbook import Workbook
from nplv_desktop.office.package import read_package

_AMOUNTS = (
    "Btw",
    "Ingevuld exclusief",
    "Ingevuld inclusief",
    "Belast exclusief",
    "Belast inclusief",
    "Onbelast",
    "Exclusief btw",
    "Inclusief btw",
    "Uit te keren",
)
#: Columns that each table must have.
TABLE_COLUMNS: dict[str, tuple[str, ...]] = {
    SUMMARY: ("Onderdeel", "Laag", "Hoog"),
    ORV: ("Nr", "Maatregel", "Soort", *_AMOUNTS, "Startjaar", "Toelichting"),
    CAPACITY: (
        *("Nr", "Capaciteit", "Fte", "Jaren", "Tarief per fte per jaar", "Tarief is", "Product"),
        *_AMOUNTS,
        *("Startjaar", "Toelichting"),
    ),
    WBI: ("Mogelijke aanvraag", "Cofinanciering", "Rijksbijdrage", "Aandeel cofinanciering"),
    BUDGET: ("Omschrijving", "Rijksbijdrage"),
    PLANS: (
        *(column.header for column in PLAN_COLUMNS if not column.key.startswith("delivered_")),
        *COUNTED_COLUMNS,
    ),
}
#: Named cells that hold what was entered.
INPUT_CELLS = (
    *("gebied", "status", "datum_afspraak"),
    *("puur_totaal", "puur_betaalbaar", "grootschalig_totaal", "grootschalig_betaalbaar", "woontop_woningen"),
    *("al_gesubsidieerd", "laag_afgesproken", "hoog_afgesproken"),
    *("recht_orv", "recht_capaciteit", "btw_21", "btw_9", "gemaakt_op", "vingerafdruk"),
    *("zorggeschikt", "zorggeclusterd"),
    *PARAMETERS,
)
#: Named cells that must be computed by the workbook itself.
COMPUTED_CELLS = (
    *("totaal_laag", "totaal_hoog", "per_betaalbare_laag", "per_betaalbare_hoog", "per_woning_laag", "per_woning_hoog"),
    *("woningen_totaal", "woningen_betaalbaar", "grondslag", "stimulans_midden", "laag_berekend", "hoog_berekend"),
    *("stimulans_laag", "stimulans_hoog", "orv_excl", "orv_incl", "orv_uit_te_keren"),
    *("capaciteit_excl", "capaciteit_incl", "capaciteit_uit_te_keren"),
    *("wbi_cofinanciering", "wbi_rijksbijdrage", "gebiedsbudget_totaal"),
)


def template_fields() -> dict[str, TemplateField]:
    """Every name that a template must have: cells that are filled in, cells with its own formula, and tables."""
    cells = {name: TemplateField("cel die wordt ingevuld", "", required=True) for name in INPUT_CELLS}
    cells |= {name: TemplateField("cel met een eigen formule", "", required=True) for name in COMPUTED_CELLS}
    return cells | {name: TemplateField("tabel", "", True, columns) for name, columns in TABLE_COLUMNS.items()}


def check_annex_template(path: Path) -> tuple[str, ...]:
    """What is the matter with a template, one Dutch sentence each; nothing where it can be used."""
    try:
        return tuple(problems_of(Workbook(read_package(path))))
    except DocumentError as error:
        return (str(error),)


def problems_of(workbook: Workbook) -> list[str]:
    """What an opened template lacks, one Dutch sentence each."""
    return [*_missing_tables(workbook), *_missing_cells(workbook), *_shared_formulas(workbook)]


def _missing_tables(workbook: Workbook) -> Iterator[str]:
    for name, columns in TABLE_COLUMNS.items():
        table = workbook.tables.get(name)
        if table is None:
            yield f"de tabel “{name}” ontbreekt; zet die terug of begin met het meegeleverde sjabloon."
            continue
        for column in columns:
            if column not in table.columns:
                yield f"in de tabel “{name}” ontbreekt de kolom “{column}”; zet die terug."


def _missing_cells(workbook: Workbook) -> Iterator[str]:
    for name in (*INPUT_CELLS, *COMPUTED_CELLS):
        place = workbook.named_cell(name)
        if place is None or place[0] not in workbook.cells:
            yield f"de naam “{name}” ontbreekt of wijst niet naar één cel; geef de cel die naam weer."
        elif name in COMPUTED_CELLS and not workbook.has_formula(name):
            yield f"de cel “{name}” heeft geen formule meer; zet die terug."


def _shared_formulas(workbook: Workbook) -> Iterator[str]:
    for sheet, cells in workbook.cells.items():
        for kind in cells.root.iter(f"{SHEET}f"):
            if kind.get("t") in ("array", "dataTable"):
                yield f"op het blad “{sheet}” staat een matrixformule; vervang die door een gewone formule."
                return
