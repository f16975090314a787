"""The tables of the default agreement, with the labels of the standard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agreement_template.parts import fill, make_header_row, new_table

_TEXT, _FIGURE = "Tabeltekst", "Tabelbedrag"


def _heads(table: Any, labels: Sequence[str]) -> None:
    for index, (cell, label) in enumerate(zip(table.rows[0].cells, labels, strict=True)):
        fill(cell, label, "Tabelkop" if index == 0 else "Tabelkop bedrag")
    make_header_row(table.rows[0])


def _row(table: Any, index: int, values: Sequence[str], *, bold: bool = False, keep: bool = True) -> None:
    for column, (cell, value) in enumerate(zip(table.rows[index].cells, values, strict=True)):
        fill(cell, value, _TEXT if column == 0 else _FIGURE, bold=bold, keep=keep)


def _loop(table: Any, start: int, rows: str, values: Sequence[str]) -> None:
    """Three rows: the start of the loop, the row itself, the end; tags stand alone in a row of their own."""
    fill(table.rows[start].cells[0], f"{{%tr for rij in {rows} %}}", _TEXT)
    _row(table, start + 1, values)
    fill(table.rows[start + 2].cells[0], "{%tr endfor %}", _TEXT)


def _amounts(document: Any, kind: str, label: str, note: int) -> None:
    table = new_table(document, [8.2, 3.1, 3.3], 5, description=label)
    _heads(table, [label, "Rijksbijdrage excl. btw", f"Rijksbijdrage[^{note}] incl. btw"])
    _loop(table, 1, f"{kind}_rijen", ["{{ rij.omschrijving }}", "{{ rij.excl }}", "{{ rij.incl }}"])
    _row(
        table,
        4,
        ["Totaal", f"{{{{ {kind}_totaal_excl }}}}", f"{{{{ {kind}_totaal_incl }}}}"],
        bold=True,
        keep=False,
    )


def _task(document: Any) -> None:
    table = new_table(document, [8.2, 3.1, 3.3], 4, description="Inschatting start bouw aantallen nieuwbouw")
    period = "{{ periode_van }} t/m {{ periode_tot }}"
    _heads(table, ["Inschatting start bouw aantallen nieuwbouw", period, f"w.v. betaalbaar {period}"])
    rows = (("Puur NPLV", "puur"), ("Grootschalig onderdeel van NPLV", "grootschalig"), ("Totaal", "totaal"))
    for index, (label, key) in enumerate(rows, start=1):
        values = [label, f"{{{{ woningen_{key} }}}}", f"{{{{ betaalbaar_{key} }}}}"]
        _row(table, index, values, bold=key == "totaal", keep=key != "totaal")


def _orv(document: Any) -> None:
    _amounts(document, "orv", "Bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen", 3)


def _capacity(document: Any) -> None:
    _amounts(document, "capaciteit", "Activiteiten voor capaciteitsondersteuning", 4)


def _wbi(document: Any) -> None:
    label = "Mogelijke nieuwe aanvragen voor de Woningbouwimpuls"
    table = new_table(document, [8.2, 3.1, 3.3], 5, description=label)
    _heads(table, [label, "Cofinanciering incl. btw", "Indicatie Rijksbijdrage[^5]"])
    _loop(table, 1, "wbi_rijen", ["{{ rij.omschrijving }}", "{{ rij.cofinanciering }}", "{{ rij.rijksbijdrage }}"])
    totals = ["Totaal", "{{ wbi_totaal_cofinanciering }}", "{{ wbi_totaal_rijksbijdrage }}"]
    _row(table, 4, totals, bold=True, keep=False)


def _area_budget(document: Any) -> None:
    table = new_table(document, [10.3, 4.3], 5, description="Gebiedsbudget")
    _heads(table, ["Gebiedsbudget", "Rijksbijdrage incl. btw"])
    _loop(table, 1, "gebiedsbudget_rijen", ["{{ rij.omschrijving }}", "{{ rij.rijksbijdrage }}"])
    _row(table, 4, ["Totaal", "{{ gebiedsbudget_totaal }}"], bold=True, keep=False)


def _summary(document: Any) -> None:
    table = new_table(document, [8.1, 6.5], 5, description="Samenvatting financiële afspraken")
    _heads(table, ["Rijksbijdrage NPLV-gebied", "{{ periode_van }}-{{ periode_tot }} (€ incl. btw)"])
    _loop(table, 1, "samenvatting_rijen", ["{{ rij.omschrijving }}", "{{ rij.bedrag }}"])
    _row(table, 4, ["Totaal", "{{ samenvatting_totaal }}"], bold=True, keep=False)


def _care(document: Any) -> None:
    table = new_table(document, [10.3, 4.3], 3, description="Zorggeschikte en zorggeclusterde woonvormen")
    _heads(table, ["Zorggeschikte en zorggeclusterde woonvormen", "Aantal woningen"])
    _row(table, 1, ["Zorggeschikte woonvormen", "{{ zorggeschikt }}"])
    _row(table, 2, ["Zorggeclusterde woonvormen", "{{ zorggeclusterd }}"], keep=False)


TABLES = {
    "opgave": _task,
    "orv": _orv,
    "capaciteit": _capacity,
    "wbi": _wbi,
    "gebiedsbudget": _area_budget,
    "samenvatting": _summary,
    "zorg": _care,
}
