"""The tables of the annex: one row as a model, formulas over their own columns, a total row."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annex_template.look import ACCENT, COUNT, EURO, EURO_CENTS, FTE, INPUT, SHARE, YEAR, Sheet, validate

VAT_CHOICES = ["21 %", "9 %", "geen", "gemengd", "afgesproken"]


@dataclass(frozen=True)
class TableColumn:
    """A column: input where it has no formula; `total` adds it up."""

    title: str
    number: str = ""
    kind: str = ""
    formula: str = ""
    total: bool = False
    choices: tuple[str, ...] = ()


def expanded(formula: str, table: str) -> str:
    """A formula as files hold it: "[@Btw]" becomes "ORV[[#This Row],[Btw]]"."""
    return re.sub(r"\[@(?:\[([^\]]+)\]|([^\]]+))\]", lambda m: f"{table}[[#This Row],[{m[1] or m[2]}]]", formula)


def head_format(sheet: Sheet, align: str, *, indent: bool = False) -> object:
    """The look of a table's head."""
    look = {"fill": ACCENT, "color": "#FFFFFF", "valign": "vcenter"}
    return sheet.format(bold=True, wrap=True, align=align, indent=indent, **look)


def add_table(sheet: Sheet, top: int, name: str, columns: list[TableColumn], *, totals: bool = True) -> dict[str, int]:
    """Adds a table with one model row at `top`; gives the column number of each title."""
    page, left = sheet.sheet, 1
    data, bottom = top + 1, top + (2 if totals else 1)
    settings = []
    for column in columns:
        setting: dict[str, object] = {
            "header": column.title,
            "header_format": head_format(sheet, "right" if column.number else "left"),
        }
        if column.formula:
            setting["formula"] = expanded(column.formula, name)
        if column.total:
            setting["total_function"] = "sum"
        settings.append(setting)
    if totals:
        settings[0]["total_string"] = "Totaal"
    page.set_row(top, 32)
    page.add_table(
        top, left, bottom, left + len(columns) - 1,
        {"name": name, "columns": settings, "total_row": totals, "style": None, "autofilter": False},
    )  # fmt: skip
    for place, column in enumerate(columns, start=left):
        align = "right" if column.number else "left"
        indent = place > left and not column.number
        page.write(top, place, column.title, head_format(sheet, align, indent=indent))
        if column.formula:
            look = sheet.format(border=True, number=column.number, align=align)
            page.write_formula(data, place, expanded(column.formula, name), look)
        else:
            entered = {"fill": INPUT, "unlocked": True, "wrap": not column.number, "indent": indent}
            look = sheet.format(border=True, number=column.number, align=align, **entered)
            page.write_blank(data, place, None, look)
            validate(page, data, place, data, column.kind, list(column.choices))
        if totals:
            bold = sheet.format(bold=True, top=True, number=column.number, align=align)
            if column.total:
                page.write_formula(bottom, place, f"=SUBTOTAL(109,{name}[{column.title}])", bold)
            elif place == left:
                page.write(bottom, place, "Totaal", sheet.format(bold=True, top=True, align="left"))
            else:
                page.write_blank(bottom, place, None, bold)
    page.repeat_rows(top)
    return {column.title: left + place for place, column in enumerate(columns)}


def vat_columns(product: bool) -> list[TableColumn]:
    """The columns of amounts with VAT, entered and computed; `product` where a row can be FTE × years × rate."""
    rate = 'IF([@Btw]="21 %",btw_21,IF([@Btw]="9 %",btw_9,0))'
    excl = f'IF([@[Ingevuld exclusief]]<>"",[@[Ingevuld exclusief]],ROUND([@[Ingevuld inclusief]]/(1+{rate}),2))'
    incl = f'IF([@[Ingevuld exclusief]]<>"",ROUND([@[Ingevuld exclusief]]*(1+{rate}),2),[@[Ingevuld inclusief]]+0)'
    if product:
        excl = f'IF([@Product]<>"",IF([@[Tarief is]]="excl. btw",[@Product],ROUND([@Product]/(1+{rate}),2)),{excl})'
        incl = f'IF([@Product]<>"",IF([@[Tarief is]]="excl. btw",ROUND([@Product]*(1+{rate}),2),[@Product]),{incl})'
    taxed, taxed_incl = "[@[Belast exclusief]]", "[@[Belast inclusief]]"
    mixed_excl = f'IF({taxed}<>"",{taxed},ROUND({taxed_incl}/(1+btw_21),2))+[@Onbelast]'
    mixed_incl = f'IF({taxed}<>"",ROUND({taxed}*(1+btw_21),2),{taxed_incl})+[@Onbelast]'
    return [
        TableColumn("Btw", kind="list", choices=tuple(VAT_CHOICES)),
        TableColumn("Ingevuld exclusief", EURO_CENTS, "amount"),
        TableColumn("Ingevuld inclusief", EURO_CENTS, "amount"),
        TableColumn("Belast exclusief", EURO_CENTS, "amount"),
        TableColumn("Belast inclusief", EURO_CENTS, "amount"),
        TableColumn("Onbelast", EURO_CENTS, "amount"),
        TableColumn(
            "Exclusief btw", EURO, total=True,
            formula=f'=IF([@Btw]="gemengd",{mixed_excl},IF([@Btw]="afgesproken",[@[Ingevuld exclusief]]+0,{excl}))',
        ),
        TableColumn(
            "Inclusief btw", EURO, total=True,
            formula=f'=IF([@Btw]="gemengd",{mixed_incl},IF([@Btw]="afgesproken",[@[Ingevuld inclusief]]+0,{incl}))',
        ),
        TableColumn(
            "Uit te keren", EURO, total=True,
            formula=(
                '=IF([@Btw]="geen",[@[Inclusief btw]],'
                'IF([@Btw]="afgesproken",MIN([@[Exclusief btw]],[@[Inclusief btw]]),[@[Exclusief btw]]))'
            ),
        ),
        TableColumn("Startjaar", YEAR, "year"),
        TableColumn("Toelichting"),
    ]  # fmt: skip


ORV_COLUMNS = [
    TableColumn("Nr", COUNT),
    TableColumn("Maatregel"),
    TableColumn("Soort", kind="list", choices=("openbare ruimte", "voorziening")),
    *vat_columns(product=False),
]
CAPACITY_COLUMNS = [
    TableColumn("Nr", COUNT),
    TableColumn("Capaciteit"),
    TableColumn("Fte", FTE, "fte"),
    TableColumn("Jaren", COUNT, "years"),
    TableColumn("Tarief per fte per jaar", EURO_CENTS, "amount"),
    TableColumn("Tarief is", kind="list", choices=("excl. btw", "incl. btw")),
    TableColumn(
        "Product",
        EURO_CENTS,
        formula="=IF(COUNT([@Fte],[@Jaren],[@[Tarief per fte per jaar]])=3,"
        'ROUND([@Fte]*[@Jaren]*[@[Tarief per fte per jaar]],2),"")',
    ),
    *vat_columns(product=True),
]
WBI_COLUMNS = [
    TableColumn("Mogelijke aanvraag"),
    TableColumn("Cofinanciering", EURO, "amount", total=True),
    TableColumn("Rijksbijdrage", EURO, "amount", total=True),
    TableColumn(
        "Aandeel cofinanciering",
        SHARE,
        formula='=IF([@Cofinanciering]+[@Rijksbijdrage]>0,[@Cofinanciering]/([@Cofinanciering]+[@Rijksbijdrage]),"")',
    ),
]
BUDGET_COLUMNS = [TableColumn("Omschrijving"), TableColumn("Rijksbijdrage", EURO, "amount", total=True)]
