"""Lists of every kind that municipalities send, made for the tests."""

from pathlib import Path

import xlsxwriter

_AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(path: Path, sheets: dict[str, list[list[object]]], **options: object) -> Path:
    """A workbook with these rows; None leaves a cell empty."""
    book = xlsxwriter.Workbook(str(path), {**_AS_TEXT, **options})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None:
                    sheet.write(number, place, value)
    book.close()
    return path


EIB_HEAD = [
    "OBJECTID", "Provincie", "Gem_naam", "Plannaam", "Plantype", "Planstatus", "Aantalrest", "Sloop", "OP2019", "OP202024",
    "Op202529", "Op20302050", "OPLONB", "WTYPGGB", "WTYPAPP", "WTYPONB", "HUUR", "KOOP", "HRKPONB", "datum", "schatting",
]  # fmt: skip


def inventory(path: Path) -> Path:
    """An inventory like that of the EIB: negative demolition, statuses in words, periods of delivery."""
    rows = [
        EIB_HEAD,
        [1, "Limburg", "Heerlen", "Zuidbuurt fase 1", "Herstructurering", "1A Onherroepelijk", 49, -76, 0, 0, 49, 0, 0, 16, 33, 0, 20, 0, 29, 2020, None],
        [2, "Limburg", "Heerlen", "Oude school", "Transformatie", "3 In voorbereiding", 30, 0, 0, 20, 10, 0, 0, 0, 30, 0, 0, 0, 30, 2020, None],
        [3, "Limburg", "Heerlen", "Groeve", "Uitleg", "4B Optie", 100, 0, 0, 0, 0, 100, 0, 100, 0, 0, 0, 0, 100, 2020, None],
        [4, "Limburg", "Heerlen", "Laantje", "Verdichting", "2A Vastgesteld", 8, -4, 0, 0, 0, 0, 8, 8, 0, 0, 0, 8, 0, 2020, None],
    ]  # fmt: skip
    return workbook(path, {"Heerlen": rows})


def corporations(path: Path) -> Path:
    """Tables of housing corporations: numbers inside text, unknowns, a double, a part of another row, wrong totals."""
    head = ["Project / locatie", "Aantal", "Woningtype", "BAT", "Prijsklasse", "Corporatie"]
    new = [
        ["1.1 Nieuwbouw 2024"],
        [],
        head,
        [
            "Kerkstraat",
            "60 woningen",
            "EGW",
            "40 BAT-0 20 BAT-2",
            "30 1e aftop 10 2e aftop 15 middenhuur",
            "De Voorzorg",
        ],
        ["Marktplein", "+65 woningen", "MGWmL EGW Zorg", "BAT 0-2", "Tot liberalisatie en vrij", "De Voorzorg"],
        ["Hofje", "101 (50 huur en 51 koop)", "appartementen", "BAT 3", "Vrij (middenhuur)", "Weller"],
        ["Molenweg", "pm", "EGW", "nnb", "N.v.t.", "Weller"],
        [],
        ["Totaal", None],
    ]
    demolition = [
        ["1.2 Sloop 2024"],
        [],
        head,
        ["Onbekend"] * 5 + ["Weller"],
        ["Kerkstraat", "72 woningen", "EGW", "BAT-0", "Goedkoop", "Weller"],
    ]
    renovation = [
        ["1.3 Renovatie 2024"],
        [],
        head,
        ["Flat Noord", "23 woningen", "MGW", "BAT 2 (19) BAT 0 (4)", "2e aftoppingsgrens", "Weller"],
        ["Vrieheide", "25 woningen", "EGW", "BAT 0", "Tot liberalisatie grens", "Weller"],
        ["Vrieheide (ingepond)", "6 woningen (van de 25)", "EGW", "Onbekend", "Gemengd", "Weller"],
        ["Flat Noord", "23 woningen", "MGW", "BAT 2", "2e aftop. tot liberalisatie", "Weller"],
        [],
        ["Totaal", "48 woningen"],
    ]
    return workbook(path, {"1.1 Nieuwbouw": new, "1.2 Sloop": demolition, "1.3 Renovatie": renovation})


def national(path: Path) -> Path:
    """The national workbook: section, group and column names over rows 2 to 5, data from row 6, blocks of one project."""
    rows = [
        ["Landelijke uitvraag woningbouwplannen", *[None] * 16],
        ["Algemeen", None, None, None, None, "Programma", None, None, None, None, None, "Planning", None, None, None, "Overig", None],
        ["Project", None, None, None, None, "Aantallen", None, "Huur", None, "Koop", None, "Oplevering", None, None, None, None, None],
        [None] * 17,
        ["ID", "Projectnaam", "Gemeente", "Planologische status", "Blok", "Bruto aantal woningen", "Sloop", "Sociale huur", "Middenhuur", "Betaalbare koop", "Dure koop", 2026, 2027, 2028, "2029 en verder", "Opdrachtgever", "Opmerkingen"],
        ["007", "Stationskwartier", "Delft", "2A", "A", 40, 0, 20, 10, 10, 0, 0, 40, 0, 0, "ontwikkelaar", "blok A"],
        ["007", "Stationskwartier", "Delft", "2A", "B", 60, 5, 0, 30, 10, 20, 0, 0, 60, 0, "ontwikkelaar", "blok B"],
        ["008", "Schie-oevers", "Delft", "3", None, 100, 0, 40, 20, 20, 20, 0, 50, 25, 25, "corporatie", None],
    ]  # fmt: skip
    return workbook(path, {"Toelichting": [["Vul het blad Data in."]], "Data": rows})


def provincial(path: Path) -> Path:
    """A provincial export: plans on one sheet, years by dwelling type and numbered price class on another."""
    plans = [["OBJECTID", "GlobalID", "Plannaam", "Gemeente", "Planologische status", "Plantype"]]
    plans += [
        [1, "{A-1}", "Havenkwartier", "Dordrecht", "1A", "herstructurering"],
        [2, "{B-2}", "Dijkzone", "Dordrecht", "4A", "uitleg"],
    ]
    years = range(2025, 2028)
    head = ["ParentGlobalID"] + [
        f"{kind}_{price}_{year}"
        for year in years
        for kind in ("meergezins", "eengezins", "onbekend")
        for price in (
            "koop1",
            "koop2",
            "koop3",
            "koop4",
            "koop_onbekend",
            "huur1",
            "huur2",
            "huur3",
            "huur4",
            "huur_onbekend",
            "onbekend",
        )
    ]
    first: list[object] = ["a-1"] + [0] * (len(head) - 1)
    second: list[object] = ["b-2"] + [0] * (len(head) - 1)
    first[head.index("meergezins_koop1_2026")] = 30
    first[head.index("meergezins_huur1_2027")] = 20
    second[head.index("eengezins_koop4_2025")] = 12
    second[head.index("onbekend_onbekend_2027")] = 3
    return workbook(path, {"Plannen": plans, "Planning": [head, first, second]})


def one_per_sheet(path: Path) -> Path:
    """One sheet per plan, categories down and years across."""

    def plan(name: str, social: list[int], sale: list[int]) -> list[list[object]]:
        return [
            ["Woningbouwafspraken", None, None, None, None],
            ["Plannaam:", name, None, None, None],
            ["Gemeente:", "Vlissingen", None, None, None],
            ["Status:", "2A", None, None, None],
            [],
            ["Categorie", 2025, 2026, 2027, 2028],
            ["Sociale huur", *social],
            ["Betaalbare koop", *sale],
            ["Dure koop", 0, 0, 1, 0],
            ["Sloop", 0, 2, 0, 0],
            ["Totaal", *(a + b for a, b in zip(social, sale, strict=True))],
        ]

    return workbook(
        path,
        {
            "Plan 1": plan("Scheldekade", [0, 10, 0, 0], [5, 0, 0, 0]),
            "Plan 2": plan("Kenniswerf", [0, 0, 20, 0], [0, 0, 0, 7]),
        },
    )


def messy(path: Path) -> Path:
    """A list with everything that is no plan: titles, subheadings, totals, repeated headers, remarks, hidden rows."""
    book = xlsxwriter.Workbook(str(path), _AS_TEXT)
    sheet = book.add_worksheet("Lijst")
    struck = book.add_format({"font_strikeout": True})
    head = [
        "Nr",
        "Plannaam",
        "Status",
        "Aantal woningen",
        "Te slopen",
        "Sociale huur",
        "Middenhuur",
        "Dure koop",
        "Start bouw 2026",
        "Start bouw 2027",
    ]
    rows: list[list[object]] = [
        ["Planlijst gemeente Kerkrade, mei 2025"],
        [],
        head,
        ["Rolduckerveld"],
        ["001", "Poort Noord", "1A", 40, None, 30, 10, 0, 40, None],
        ["002", "Ca. veertig", "onherroepelijk", "ca. 40", -12, 40, 0, 0, None, 40],
        ["003", "Verborgen plan", "3", 99, None, 99, 0, 0, 99, None],
        [None, "Subtotaal", None, 80, 12, 70, 10, 0, 40, 40],
        head,
        ["004", "Geen som", "2A", "1.234", None, 1000, 100, 100, 0, 1234],
        ["005", "Doorgehaald", "3", 5, None, 5, 0, 0, 5, None],
        [None, None, None, 7, None, 7, 0, 0, 7, None],
        ["006", "Kapotte cel", "3", "#REF!", None, 1, 0, 0, 0, 0],
        ["007", "Bandbreedte", "misschien", "40-50", None, None, None, None, None, None],
        [],
        [None, "Totaal", None, 2000, 12, None, None, None, None, None],
        ["* peildatum 1 januari 2025"],
    ]
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            if value is not None:
                sheet.write(number, place, value, struck if row[1:2] == ["Doorgehaald"] else None)
    sheet.set_row(6, None, None, {"hidden": True})
    sheet.merge_range(0, 0, 0, 9, rows[0][0])
    book.close()
    return path


def provincial_rows_by_year(path: Path) -> Path:
    """A provincial export with a row for each plan and year: 33 columns of new homes and 33 of demolition."""
    prices = (
        "koop1",
        "koop2",
        "koop3",
        "koop4",
        "koop_onb",
        "huur1",
        "huur2",
        "huur3",
        "huur4",
        "huur_onb",
        "onbekend",
    )
    classes = [f"{kind}_{price}" for kind in ("meergezins", "eengezins", "onbekend") for price in prices]
    head = ["GlobalID", "Creator", "Created", "parent_globalid", "gemeente", "regio", "vertrouwelijkheid", "jaartal"]
    head += [*classes, "bouw_gerealiseerd", *(f"sloop_{name}" for name in classes), "sloop_gerealiseerd"]

    def year(number: int, parent: str, when: int, **counts: int) -> list[object]:
        row: list[object] = [f"{{D-{number}}}", "x", "2024-01-01", parent, "Arnhem", "Arnhem", "Gemeente", when]
        row += [counts.get(name, 0) for name in classes] + ["Nee"]
        return [*row, *(counts.get(f"sloop_{name}", 0) for name in classes), "Nee"]

    plans = [
        ["globalid", "plannaam", "gemeente", "woonplaats", "opdrachtgever_type", "opdrachtgever_naam", "plantype", "projectfase", "status_planologisch", "knelpunten_meerkeuze", "opmerkingen_basis"],
        ["{P-1}", "Presikhaven", "Arnhem", "Arnhem", "corporatie", "Portaal", "herstructurering", "3. Ontwerp", "2A. Vastgesteld", "stikstof;netcongestie", None],
        ["{P-2}", "Elderveld", "Arnhem", "Arnhem", "gemeente", None, "verdichting", "1. Initiatief", "4A. Visie", None, "wacht op school"],
    ]  # fmt: skip
    details = [
        head,
        year(1, "{p-1}", 2027, meergezins_huur1=40, eengezins_koop2=10),
        year(2, "{p-1}", 2028, meergezins_huur1=20, sloop_meergezins_huur1=30),
        year(3, "{p-2}", 2030, onbekend_onbekend=25),
    ]
    return workbook(path, {"Planregistratie": plans, "Detailplanning": details})


def one_year_per_plan(path: Path) -> Path:
    """A municipal list with the year of start and of delivery in a cell."""
    rows = [
        ["Nr", "Project", "Aantal woningen", "Start bouw", "Oplevering"],
        [1, "Poort", 20, 2026, 2028],
        [2, "Groeve", 30, "2026-2027", "2029"],
        [3, "Hofje", 10, None, "Q3 2030"],
        [4, "Later", 5, "na 2030", None],
        [5, "Ooit", 7, "nnb", "volgend jaar"],
    ]
    return workbook(path, {"Lijst": rows})
