"""The sheets of the annex, from the summary to the parameters."""

from __future__ import annotations

from typing import Any

import xlsxwriter

from annex_template.look import (
    ACCENT,
    COUNT,
    DATE,
    DEEP,
    EURO,
    EURO_CENTS,
    INPUT,
    MUTED,
    SHARE,
    SIGNED,
    SOFT,
    WIDE_CENTS,
    WIDE_EUROS,
    YEAR,
    Sheet,
)  # fmt: skip
from annex_template.tables import (
    BUDGET_COLUMNS,
    CAPACITY_COLUMNS,
    ORV_COLUMNS,
    WBI_COLUMNS,
    TableColumn,
    add_table,
    head_format,
)  # fmt: skip
from nplv_desktop.documents.annex.annex_fields import AFFORDABLE_IN_PERIOD, COUNTS, IN_PERIOD, SUBSIDISED, WITH_SUBSIDY
from nplv_desktop.domain.area.plan import DELIVERY_YEARS, PLAN_COLUMNS, START_YEARS, ColumnType
from nplv_desktop.domain.figures.derived import OTHER_KINDS

_SUMMARY_ROWS = (
    ("regel_stimulans", "Inschatting mogelijke Realisatiestimulans NPLV", "stimulans_laag", "stimulans_hoog"),
    ("regel_orv", "Opslag ORV", "orv_incl", "orv_incl"),
    ("regel_capaciteit", "Benodigde ambtelijke capaciteit puur NPLV", "capaciteit_incl", "capaciteit_incl"),
    ("regel_wbi", "Inschatting mogelijke Wbi", "wbi_rijksbijdrage", "wbi_rijksbijdrage"),
    ("regel_gebiedsbudget", "Gebiedsbudget", "gebiedsbudget_totaal", "gebiedsbudget_totaal"),
)


def add_summary(book: xlsxwriter.Workbook) -> None:
    """The first sheet: what it is about, and the total from low to high."""
    sheet = Sheet(
        book, "Samenvatting", "Samenvatting",
        "Gele cellen zijn invoer; de andere cellen rekenen. Bedragen zijn incl. btw.", [46, 20, 20],
    )  # fmt: skip
    page = sheet.sheet
    for row, (label, name, number) in enumerate(
        (
            ("Gebied", "gebied", ""),
            ("Gemeente", "gemeente", ""),
            ("Alliantie", "alliantie", ""),
            ("Datum afspraak", "datum_afspraak", DATE),
            ("Plaats", "plaats", ""),
            ("Status", "status", ""),
        ),
        start=3,
    ):
        sheet.given(row, label, name, number, text=True, width=2)
    sheet.head(10, "Per woning")
    page.write(10, 2, "Laag", sheet.format(bold=True, color=MUTED, border=True, align="right"))
    page.write(10, 3, "Hoog", sheet.format(bold=True, color=MUTED, border=True, align="right"))
    for row, label, name, count in (
        (11, "Rijksbijdrage per betaalbare woning", "per_betaalbare", "woningen_betaalbaar"),
        (12, "Rijksbijdrage per woning", "per_woning", "woningen_totaal"),
    ):
        page.write(row, 1, label, sheet.format(border=True))
        for column, end in ((2, "laag"), (3, "hoog")):
            look = sheet.format(border=True, number=EURO, align="right")
            page.write_formula(row, column, f'=IF({count}>0,ROUND(totaal_{end}/{count},2),"")', look)
            sheet.name_cell(f"{name}_{end}", row, column)
    _add_summary_table(sheet)
    page.freeze_panes(3, 0)


def _add_summary_table(sheet: Sheet) -> None:
    page, top = sheet.sheet, 14
    bottom = top + len(_SUMMARY_ROWS) + 1
    columns = [
        {"header": "Onderdeel", "header_format": head_format(sheet, "left"), "total_string": "Totaal"},
        {"header": "Laag", "header_format": head_format(sheet, "right"), "total_function": "sum"},
        {"header": "Hoog", "header_format": head_format(sheet, "right"), "total_function": "sum"},
    ]
    look = {"name": "Samenvatting", "style": None, "autofilter": False, "total_row": True, "columns": columns}
    page.add_table(top, 1, bottom, 3, look)
    for row, (name, label, low, high) in enumerate(_SUMMARY_ROWS, start=top + 1):
        page.write(row, 1, label, sheet.format(border=True))
        sheet.name_cell(name, row, 1)
        for column, end, formula in ((2, "laag", low), (3, "hoog", high)):
            page.write_formula(row, column, f"={formula}", sheet.format(border=True, number=EURO, align="right"))
            sheet.name_cell(f"{name}_{end}", row, column)
    total = sheet.format(bold=True, top=True, number=EURO, align="right", fill=SOFT, size=12)
    page.write(bottom, 1, "Totaal", sheet.format(bold=True, top=True, fill=SOFT, size=12))
    for column, title, end in ((2, "Laag", "laag"), (3, "Hoog", "hoog")):
        page.write_formula(bottom, column, f"=SUBTOTAL(109,Samenvatting[{title}])", total)
        sheet.name_cell(f"totaal_{end}", bottom, column)


def add_task(book: xlsxwriter.Workbook) -> None:
    """The dwellings, and starts per year where there is a planlijst."""
    sheet = Sheet(
        book,
        "Opgave",
        "Opgave",
        "Woningen waarvan de bouw in de periode start; een streepje is niet ingevuld.",
        [46, 16, 16, 16],
    )
    page = sheet.sheet
    sheet.head(3, "Woningen")
    for column, title in ((2, "Totaal"), (3, "Betaalbaar")):
        page.write(3, column, title, sheet.format(bold=True, color=MUTED, border=True, align="right"))
    for row, label, name in ((4, "Puur NPLV", "puur"), (5, "Grootschalig onderdeel van NPLV", "grootschalig")):
        page.write(row, 1, label, sheet.format(border=True))
        sheet.input_cell(row, 2, f"{name}_totaal", COUNT, "count")
        sheet.input_cell(row, 3, f"{name}_betaalbaar", COUNT, "count")
    page.write(6, 1, "Totaal", sheet.format(bold=True, border=True))
    for column, end in ((2, "totaal"), (3, "betaalbaar")):
        look = sheet.format(bold=True, border=True, number=COUNT, align="right")
        page.write_formula(6, column, f"=SUM(puur_{end},grootschalig_{end})", look)
        sheet.name_cell(f"woningen_{end}", 6, column)
    sheet.computed(
        8, "Aandeel betaalbaar", "aandeel_betaalbaar",
        '=IF(woningen_totaal>0,woningen_betaalbaar/woningen_totaal,"")', SHARE,
    )  # fmt: skip
    sheet.given(9, f"Woontopambitie {START_YEARS[0]}–{START_YEARS[-1]}", "woontop_woningen", COUNT)
    sheet.computed(
        10,
        "Verschil met de ambitie",
        "woontop_verschil",
        '=IF(woontop_woningen="","",woningen_totaal-woontop_woningen)',
        SIGNED,
    )
    _add_starts(book, sheet)


def _add_starts(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    page, top = sheet.sheet, 12
    sheet.head(top, "Start bouw per jaar volgens de planlijst", 2)
    years = [
        *((year, f"start_{year}", f"Start bouw {year}") for year in START_YEARS),
        ("later", "start_later", "Start bouw later"),
    ]
    for row, (label, name, title) in enumerate(years, start=top + 1):
        page.write(row, 1, label, sheet.format(border=True))
        page.write_formula(
            row,
            2,
            f"=SUMIFS(Planlijst[{title}],Planlijst[{COUNTS}],1)",
            sheet.format(border=True, number=COUNT, align="right"),
        )
        sheet.name_cell(name, row, 2)
    last = top + len(years)
    chart = book.add_chart({"type": "column"})
    chart.add_series(
        {
            "name": "Woningen",
            "categories": ["Opgave", top + 1, 1, last - 1, 1],
            "values": ["Opgave", top + 1, 2, last - 1, 2],
            "fill": {"color": ACCENT}, "gap": 60, "data_labels": {"value": True, "font": {"color": MUTED}},
        }
    )  # fmt: skip
    _calm(chart, "Start bouw per jaar")
    page.insert_chart(
        last + 1, 1, chart,
        {"x_offset": 4, "y_offset": 10, "object_position": 1, "description": "Woningen met start bouw per jaar"},
    )  # fmt: skip
    book.define_name("starts_blok", f"=Opgave!$B${top + 1}:$E${last + 20}")


def _calm(chart: Any, title: str) -> None:
    chart.set_title({"name": title, "overlay": False, "name_font": {"size": 12, "bold": True, "color": DEEP}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": "#E3E8ED"}}, "line": {"none": True}})
    chart.set_x_axis({"line": {"color": "#C9D3DC"}})
    chart.set_chartarea({"border": {"color": "#DCE2E8"}})
    chart.set_size({"width": 560, "height": 260})


def add_band(book: xlsxwriter.Workbook) -> None:
    """The band of the stimulus, step by step."""
    sheet = Sheet(
        book, "Realisatiestimulans", "Realisatiestimulans",
        "Van betaalbare woningen naar een bandbreedte; elk uiteinde wordt apart afgerond.", [52, 20, 50],
    )  # fmt: skip
    page = sheet.sheet
    sheet.head(3, "Grondslag")
    sheet.computed(4, "Betaalbare woningen", "betaalbaar_hier", "=woningen_betaalbaar", COUNT)
    sheet.entered(5, "Al gesubsidieerde woningen", "al_gesubsidieerd", COUNT, "count")
    sheet.computed(6, "Grondslag", "grondslag", "=MAX(0,woningen_betaalbaar-al_gesubsidieerd)", COUNT, bold=True)
    sheet.head(8, "Berekening")
    sheet.computed(9, "Grondslag × bedrag per woning", "stimulans_bruto", "=grondslag*stimulans_per_woning", EURO_CENTS)
    sheet.computed(
        10, "Na correctie (midden)", "stimulans_midden",
        "=ROUND(grondslag*stimulans_per_woning*correctie_teller/correctie_noemer,2)", EURO_CENTS,
    )  # fmt: skip
    for row, label, name, factor in (
        (11, "Ondergrens, afgerond", "laag_berekend", "band_onder"),
        (12, "Bovengrens, afgerond", "hoog_berekend", "band_boven"),
    ):
        share = f"grondslag*stimulans_per_woning*correctie_teller*{factor}/correctie_noemer/band_afronding"
        sheet.computed(row, label, name, f"=ROUND(ROUND({share},8),0)*band_afronding")
    sheet.head(14, "Afgesproken in plaats van de berekening")
    for row, label, name in ((15, "Ondergrens", "laag"), (16, "Bovengrens", "hoog")):
        sheet.entered(row, label, f"{name}_afgesproken", EURO)
        look = sheet.format(border=True, fill=INPUT, unlocked=True, wrap=True)
        page.write_blank(row, 3, None, look)
        sheet.name_cell(f"{name}_reden", row, 3)
    page.write(14, 3, "Reden", sheet.format(bold=True, color=MUTED, border=True))
    sheet.head(18, "Bandbreedte")
    for row, label, name in ((19, "Ondergrens", "laag"), (20, "Bovengrens", "hoog")):
        sheet.computed(
            row, label, f"stimulans_{name}", f'=IF({name}_afgesproken="",{name}_berekend,{name}_afgesproken)', bold=True
        )
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    sheet.computed(21, "Breedte", "stimulans_breedte", "=stimulans_hoog-stimulans_laag")
    place = "Realisatiestimulans"
    chart.add_series(
        {
            "name": "Ondergrens",
            "categories": [place, 18, 1, 18, 1],
            "values": [place, 19, 2, 19, 2],
            "fill": {"none": True},
            "gap": 80,
        }
    )
    chart.add_series(
        {
            "name": "Bandbreedte",
            "categories": [place, 18, 1, 18, 1],
            "values": [place, 21, 2, 21, 2],
            "fill": {"color": ACCENT},
        }
    )
    _calm(chart, "Bandbreedte van de realisatiestimulans")
    chart.set_y_axis({"visible": False, "major_gridlines": {"visible": False}})
    chart.set_x_axis(
        {
            "min": 0,
            "num_format": '[$-413]"€" 0.0,, "mln"',
            "major_gridlines": {"visible": True, "line": {"color": "#E3E8ED"}},
        }
    )
    chart.set_size({"width": 560, "height": 180})
    page.insert_chart(
        23,
        1,
        chart,
        {"x_offset": 4, "object_position": 1, "description": "De bandbreedte als balk van onder- tot bovengrens"},
    )
    page.freeze_panes(3, 0)


def add_plans(book: xlsxwriter.Workbook) -> None:
    """The planlijst in the canonical columns."""
    delivered = {f"delivered_{year}" for year in DELIVERY_YEARS}
    columns = []
    for column in PLAN_COLUMNS:
        if column.key in delivered:
            continue
        if column.type == ColumnType.COUNT:
            columns.append(TableColumn(column.header, COUNT, "count", total=True))
        elif column.type == ColumnType.PERCENTAGE:
            columns.append(TableColumn(column.header, COUNT, "share"))
        elif column.type == ColumnType.CHOICE:
            columns.append(TableColumn(column.header, kind="list", choices=column.choices))
        else:
            columns.append(TableColumn(column.header))
    columns += _counted_columns()
    widths = [10 if column.number else 18 for column in columns]
    widths[1] = 34
    sheet = Sheet(
        book, "Planlijst", "Planlijst", "De plannen waarop de opgave rust; zonder planlijst is dit blad leeg.", widths
    )
    add_table(sheet, 3, "Planlijst", columns)
    sheet.sheet.set_row(3, 62)
    sheet.sheet.set_landscape()
    # Too many columns for one page: three pages, each with the plan's id and name.
    sheet.sheet.fit_to_pages(3, 0)
    sheet.sheet.repeat_columns(1, 2)
    sheet.sheet.freeze_panes(4, 3)


def _counted_columns() -> list[TableColumn]:
    """What each plan adds to the task and the stimulus; the rules of the planlijst as formulas."""
    others = ",".join(f'"{kind}"' for kind in sorted(OTHER_KINDS))
    row = "Planlijst[[#This Row],"
    years = f"{row}[Start bouw {START_YEARS[0]}]:[Start bouw {START_YEARS[-1]}]]"
    all_years = f"{row}[Start bouw {START_YEARS[0]}]:[Start bouw later]]"
    affordable = f"SUM({row}[Sociale huur corporatie]:[Betaalbare koop]])"
    gross, period, covered = "N([@[Aantal woningen (bruto)]])", f"[@[{IN_PERIOD}]]", f"[@[{WITH_SUBSIDY}]]"
    counts = f'=IF(OR([@[In NPLV-gebied]]="nee",ISNUMBER(MATCH([@Soort],{{{others}}},0))),0,1)'
    starting = f"=IF([@[{COUNTS}]]=0,0,IF(COUNT({all_years})>0,SUM({years}),{gross}))"
    in_proportion = f"INT((2*{affordable}*{period}+{gross})/(2*{gross}))"
    return [
        TableColumn(COUNTS, COUNT, formula=counts),
        TableColumn(IN_PERIOD, COUNT, formula=starting, total=True),
        TableColumn(
            AFFORDABLE_IN_PERIOD,
            COUNT,
            formula=f"=IF({period}>={gross},MIN({affordable},{period}),{in_proportion})",
            total=True,
        ),
        TableColumn(WITH_SUBSIDY, COUNT, "count"),
        TableColumn(
            SUBSIDISED, COUNT, formula=f'=IF({covered}="",0,MIN({covered},[@[{AFFORDABLE_IN_PERIOD}]]))', total=True
        ),
    ]


def add_amounts(book: xlsxwriter.Workbook, name: str, title: str, intro: str, annex: str) -> None:
    """ORV or capacity: its right, what is paid out, and the rows."""
    is_orv = name == "ORV"
    columns = ORV_COLUMNS if is_orv else CAPACITY_COLUMNS
    wide = {"Nr": 4, "Maatregel": 40, "Capaciteit": 40, "Toelichting": 24, "Soort": 14, "Tarief is": 9, "Startjaar": 9}
    wide |= {"Fte": 8, "Jaren": 7}
    amounts = {EURO: WIDE_EUROS, EURO_CENTS: WIDE_CENTS}
    widths = [wide.get(column.title, amounts.get(column.number, 12)) for column in columns]
    sheet = Sheet(book, name, title, intro, widths)
    page, key = sheet.sheet, "orv" if is_orv else "capaciteit"
    rows = (
        (3, f"Recht volgens de regeling ({annex})", f"recht_{key}", ""),
        (4, "Ingevuld, incl. btw", f"{key}_ingevuld", f"={key}_incl"),
        (5, "Nog vrij", f"{key}_vrij", f'=IF(recht_{key}="","",ROUND(recht_{key}-{key}_incl,0))'),
        (6, "Compensabele btw (btw-compensatiefonds)", f"{key}_compensabel", f"={key}_incl-{key}_uit_te_keren"),
        (7, "Maximaal uit te keren", f"{key}_maximaal", f"={key}_uit_te_keren"),
    )
    for row, label, cell, formula in rows:
        page.write(row, 2, label, sheet.format(border=True))
        look = sheet.format(border=True, number=EURO, align="right", bold=row == 7)
        if formula:
            page.write_formula(row, 3, formula, look)
        else:
            page.write_blank(row, 3, None, look)
        sheet.name_cell(cell, row, 3)
    page.set_column(3, 3, WIDE_CENTS)
    page.write_blank(8, 2, None, sheet.format(color=MUTED))
    sheet.name_cell(f"{key}_opmerking", 8, 2)
    places = add_table(sheet, 10, name, columns)
    for cell, column in (
        (f"{key}_excl", "Exclusief btw"),
        (f"{key}_incl", "Inclusief btw"),
        (f"{key}_uit_te_keren", "Uit te keren"),
    ):
        sheet.name_cell(cell, 12, places[column])
    page.set_landscape()
    page.freeze_panes(11, 3)


def add_wbi(book: xlsxwriter.Workbook) -> None:
    """Possible Wbi applications."""
    sheet = Sheet(
        book,
        "Wbi",
        "Mogelijke Wbi-aanvragen",
        "Een inschatting, geen toezegging. Bedragen incl. btw.",
        [54, 20, 20, 16],
    )
    places = add_table(sheet, 3, "Wbi", WBI_COLUMNS)
    sheet.name_cell("wbi_cofinanciering", 5, places["Cofinanciering"])
    sheet.name_cell("wbi_rijksbijdrage", 5, places["Rijksbijdrage"])
    sheet.sheet.freeze_panes(4, 0)


def add_budget(book: xlsxwriter.Workbook) -> None:
    """The gebiedsbudget."""
    sheet = Sheet(book, "Gebiedsbudget", "Gebiedsbudget", "Bedragen incl. btw.", [60, 20])
    places = add_table(sheet, 3, "Gebiedsbudget", BUDGET_COLUMNS)
    sheet.name_cell("gebiedsbudget_totaal", 5, places["Rijksbijdrage"])
    sheet.sheet.freeze_panes(4, 0)


def add_care(book: xlsxwriter.Workbook) -> None:
    """Dwellings for care, and the pilot."""
    sheet = Sheet(book, "Zorgwoningen", "Zorgwoningen", "Een streepje is niet ingevuld.", [60, 16])
    sheet.head(3, "Woningen", 2)
    sheet.entered(4, "Zorggeschikte woonvormen", "zorggeschikt", COUNT, "count")
    sheet.entered(5, "Zorggeclusterde woonvormen", "zorggeclusterd", COUNT, "count")
    sheet.given(7, "Pilot met één loket voor verduurzaming", "pilot_een_loket", text=True)


def add_parameters(book: xlsxwriter.Workbook) -> None:
    """Amounts, percentages and years with their sources, and where this file comes from."""
    sheet = Sheet(book, "Uitgangspunten", "Uitgangspunten", "Waarmee is gerekend, en waar dat staat.", [46, 26, 80])
    page = sheet.sheet
    sheet.head(3, "Regels")
    page.write(3, 3, "Bron", sheet.format(bold=True, color=MUTED, border=True, indent=True))
    rows = (
        ("Regels", "regels", ""),
        ("Stimulans per betaalbare woning", "stimulans_per_woning", EURO),
        ("Die stimulans is", "btw_stimulans", ""),
        ("Correctie, teller", "correctie_teller", COUNT),
        ("Correctie, noemer", "correctie_noemer", COUNT),
        ("Ondergrens van de band", "band_onder", "0%"),
        ("Bovengrens van de band", "band_boven", "0%"),
        ("Afgerond op", "band_afronding", EURO),
        ("Btw, algemeen tarief", "btw_21", "0%"),
        ("Btw, laag tarief", "btw_9", "0%"),
        ("Eerste jaar van start bouw", "eerste_startjaar", YEAR),
        ("Laatste jaar van start bouw", "laatste_startjaar", YEAR),
        ("Landelijk budget ORV", "budget_orv", EURO),
        ("Landelijk budget capaciteit", "budget_capaciteit", EURO),
        ("Prijspeil", "prijspeil", YEAR),
        ("Wbi: cofinanciering ten minste", "wbi_minimum", "0%"),
        ("Tellen niet mee: woningen met", "uitgesloten_subsidies", ""),
        ("Rechten per gebied", "rechten", ""),
        ("Woontopambitie", "woontop", ""),
    )
    sources = {"btw_21": "btw", "btw_9": "btw", "btw_stimulans": ""}
    for row, (label, name, number) in enumerate(rows, start=4):
        page.write(row, 1, label, sheet.format(border=True))
        side = "right" if number else "left"
        page.write_blank(row, 2, None, sheet.format(border=True, number=number, align=side, wrap=not number))
        if name not in ("rechten", "woontop"):
            sheet.name_cell(name, row, 2)
        page.write_blank(row, 3, None, sheet.format(border=True, color=MUTED, wrap=True, indent=True))
        if name in ("uitgesloten_subsidies", "rechten"):
            page.set_row(row, 78 if name == "uitgesloten_subsidies" else 32)
        source = sources.get(name, name)
        if source and name != "btw_9":
            sheet.name_cell(f"bron_{source}", row, 3)
    below = 4 + len(rows) + 1
    sheet.head(below, "Dit bestand")
    sheet.given(below + 1, "Gemaakt op", "gemaakt_op", DATE, text=True)
    sheet.given(below + 2, "Gemaakt met", "gemaakt_met", text=True)
    page.write(below + 3, 1, "Vingerafdruk van de cijfers", sheet.format(border=True))
    page.merge_range(below + 3, 2, below + 3, 3, "", sheet.format(border=True))
    sheet.name_cell("vingerafdruk", below + 3, 2)
    page.freeze_panes(3, 0)
