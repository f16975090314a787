import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.documents.annex.annex import annex_bytes
from nplv_desktop.documents.annex.annex_template import TABLE_COLUMNS, check_annex_template
from nplv_desktop.documents.embedded import embedded_in
from nplv_desktop.domain.area.area import Area, OrvMeasure, WbiCandidate
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import package_of, read_package, write_package
from nplv_desktop.store.reference import load_reference
from nplv_desktop.system.assets import template
from tests.documents.areas import HOSTILE, MADE_ON, maximal, minimal, planned
from tests.documents.office import convert, printed_texts, without_results

REFERENCE = load_reference()
TEMPLATE = template("bijlage.xlsx")
PARTS = ("puur", "grootschalig", "woningen")
FIGURES = {
    "stimulans_laag": "stimulus_low",
    "stimulans_hoog": "stimulus_high",
    "orv_excl": "orv_total_excl",
    "orv_incl": "orv_total_incl",
    "capaciteit_excl": "capacity_total_excl",
    "capaciteit_incl": "capacity_total_incl",
}


class Annex:
    """An annex read back, with stored results and with formulas."""

    def __init__(self, area: Area, *, final: bool = False, template: Path | None = None) -> None:
        self.content = annex_bytes(
            area, totals(area, REFERENCE), REFERENCE, final=final, made_on=MADE_ON, template=template
        )
        self.shown = openpyxl.load_workbook(BytesIO(self.content), data_only=True)
        self.formulas = openpyxl.load_workbook(BytesIO(self.content))

    def place(self, name: str):
        ((sheet, cell),) = self.formulas.defined_names[name].destinations
        return sheet, cell.replace("$", "")

    def value(self, name: str):
        sheet, cell = self.place(name)
        return self.shown[sheet][cell].value

    def formula(self, name: str):
        sheet, cell = self.place(name)
        return self.formulas[sheet][cell].value

    def rows(self, table: str) -> list[dict]:
        sheet = next(sheet for sheet in self.formulas if table in sheet.tables)
        top, *rest = self.shown[sheet.title][sheet.tables[table].ref]
        rest = rest[:-1]
        return [dict(zip([cell.value for cell in top], [cell.value for cell in row], strict=True)) for row in rest]


def number(text: str) -> float:
    return float(Decimal(text))


def test_every_figure_of_a_signed_agreement_stands_in_its_cell(golden):
    expected, annex = golden.expected, Annex(golden.area)

    def shown(name: str) -> str:
        value = annex.value(name)
        return value if isinstance(value, str) else grouped(value)

    homes = [[shown(f"{part}_{side}") for side in ("totaal", "betaalbaar")] for part in PARTS]
    assert homes == [row[1:] for row in expected["housing"]]
    assert [shown("zorggeschikt"), shown("zorggeclusterd")] == [row[1] for row in expected["care_homes"]]
    for name, key in FIGURES.items():
        assert round(annex.value(name)) == round(number(expected[key])), name
    summary = [[row["Onderdeel"], round(row["Laag"]), round(row["Hoog"])] for row in annex.rows("Samenvatting")]
    summary.append(["Totaal", round(annex.value("totaal_laag")), round(annex.value("totaal_hoog"))])
    assert summary == [[label, round(number(low)), round(number(high))] for label, low, high in expected["summary"]]


def test_every_row_stands_in_its_table(golden):
    annex, figures = Annex(golden.area), totals(golden.area, REFERENCE)
    for table, title, computed in (("ORV", "Maatregel", figures.orv), ("Capaciteit", "Capaciteit", figures.capacity)):
        rows = annex.rows(table)
        assert [row[title] for row in rows] == [row.description for row in computed.rows]
        for row, wanted in zip(rows, computed.rows, strict=True):
            assert [row["Exclusief btw"], row["Inclusief btw"], row["Uit te keren"]] == pytest.approx(
                [float(amount) for amount in (wanted.amounts.excl, wanted.amounts.incl, wanted.amounts.payable)]
            )


@pytest.mark.parametrize("name", ["heerlen", "vlaardingen", "maximal", "minimal", "planned"])
def test_libreoffice_computes_the_same_value_in_every_cell_with_a_formula(name, request, tmp_path, heerlen):
    area = {
        "maximal": lambda: maximal(heerlen),
        "minimal": lambda: minimal(),
        "planned": lambda: planned(heerlen),
    }.get(name)
    annex = Annex(area() if area else request.getfixturevalue(name))
    (tmp_path / "annex.xlsx").write_bytes(annex.content)
    (tmp_path / "computed").mkdir()
    bare = without_results(tmp_path / "annex.xlsx", tmp_path / "bare.xlsx")
    kept = openpyxl.load_workbook(bare, data_only=True)
    computed = openpyxl.load_workbook(
        convert(bare, "xlsx:Calc MS Excel 2007 XML", tmp_path / "computed"), data_only=True
    )
    compared = 0
    for sheet in annex.formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                compared += 1
                assert kept[sheet.title][cell.coordinate].value is None
                shown = annex.shown[sheet.title][cell.coordinate].value
                made = computed[sheet.title][cell.coordinate].value
                if shown in (None, ""):
                    assert made in (None, ""), (sheet.title, cell.coordinate, made)
                else:
                    assert made == pytest.approx(shown, abs=0.005), (sheet.title, cell.coordinate)
    assert compared > 50


def test_task_and_stimulus_read_from_the_planlijst_where_they_follow_it(heerlen):
    area = planned(heerlen)
    annex, figures = Annex(area), totals(area, REFERENCE)
    for name in (
        "puur_totaal",
        "puur_betaalbaar",
        "grootschalig_totaal",
        "grootschalig_betaalbaar",
        "al_gesubsidieerd",
    ):
        assert "Planlijst[" in annex.formula(name), name
    assert annex.value("puur_totaal") == figures.housing.pure_nplv.total
    assert annex.value("grootschalig_betaalbaar") == figures.housing.large_scale_part.affordable
    assert annex.value("grondslag") == figures.band.basis
    assert annex.value("al_gesubsidieerd") == 12 + 9


def test_results_are_formulas_over_named_cells_and_tables(heerlen):
    annex = Annex(heerlen)
    assert annex.formula("totaal_laag") == "=SUBTOTAL(109,Samenvatting[Laag])"
    assert annex.formula("orv_incl") == "=SUBTOTAL(109,ORV[Inclusief btw])"
    assert "grondslag*stimulans_per_woning" in annex.formula("stimulans_midden")
    assert annex.formula("grondslag") == "=MAX(0,woningen_betaalbaar-al_gesubsidieerd)"


def test_the_file_is_computed_anew_only_where_a_template_has_formulas_of_its_own(heerlen, tmp_path):
    assert b"fullCalcOnLoad" not in package_of(Annex(heerlen).content, "x")["xl/workbook.xml"]
    book = openpyxl.load_workbook(TEMPLATE)
    book["Zorgwoningen"]["B12"] = "=zorggeschikt+zorggeclusterd"
    book.save(tmp_path / "eigen.xlsx")
    annex = Annex(heerlen, template=tmp_path / "eigen.xlsx")
    assert b'fullCalcOnLoad="1"' in package_of(annex.content, "x")["xl/workbook.xml"]
    assert annex.shown["Zorgwoningen"]["B12"].value is None
    assert annex.value("totaal_hoog") == 22_300_000


def test_columns_need_no_escaping_in_formulas():
    for columns in (TABLE_COLUMNS[name] for name in ("Samenvatting", "ORV", "Capaciteit", "Wbi", "Gebiedsbudget")):
        for column in columns:
            assert column.replace(" ", "").isalnum(), column


def test_sheets_without_content_are_left_out_with_their_row_of_the_summary(heerlen):
    assert Annex(heerlen).formulas.sheetnames == [
        *("Samenvatting", "Opgave", "Planlijst", "Realisatiestimulans", "ORV", "Capaciteit"),
        *("Zorgwoningen", "Uitgangspunten"),
    ]
    full = Annex(maximal(heerlen))
    assert {"Wbi", "Gebiedsbudget"} <= set(full.formulas.sheetnames)
    assert [row["Onderdeel"] for row in full.rows("Samenvatting")][-2:] == [
        "Inschatting mogelijke Wbi",
        "Gebiedsbudget",
    ]


def test_an_area_without_right_to_capacity_has_no_such_row(reference):
    area = Area("Leeuwarden Oost")
    figures = totals(area, reference)
    if figures.capacity_eligible:
        pytest.fail("Leeuwarden Oost has no right to capacity")
    labels = [row["Onderdeel"] for row in Annex(area).rows("Samenvatting")]
    assert "Benodigde ambtelijke capaciteit puur NPLV" not in labels
    assert "Opslag ORV" in labels
    assert Annex(area).value("capaciteit_opmerking") == "Leeuwarden Oost heeft geen recht op deze opslag."


def test_text_from_people_is_never_a_formula_nor_a_code(heerlen):
    names = ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "_x0041_ letterlijk", HOSTILE, " rand "]
    rows = tuple(OrvMeasure(name, None, EnteredAmount(VatRegime.NONE, incl=Decimal(1))) for name in names)
    annex = Annex(replace(heerlen, orv_measures=rows))
    sheet = annex.formulas["ORV"]
    table = sheet[sheet.tables["ORV"].ref]
    for row, name in zip(table[1:], names, strict=False):
        assert row[1].data_type == "s"
        assert row[1].value.replace("_x005F_", "_") == " ".join(name.replace("\x0b", "").split())
        assert row[1].quotePrefix == (name[0] in "=+-@")


def test_inputs_are_unlocked_coloured_and_validated_and_formulas_are_locked_without_a_password(heerlen):
    annex = Annex(maximal(heerlen))
    for sheet in annex.formulas:
        assert sheet.protection.sheet and not sheet.protection.password
    sheet, cell = annex.place("al_gesubsidieerd")
    assert not annex.formulas[sheet][cell].protection.locked
    assert annex.formulas[sheet][cell].fill.fgColor.rgb == "FFFFF7DC"
    assert any(cell in rule.sqref for rule in annex.formulas[sheet].data_validations.dataValidation)
    sheet, cell = annex.place("grondslag")
    assert annex.formulas[sheet][cell].protection.locked
    rules = annex.formulas["ORV"].data_validations.dataValidation
    lists = [rule for rule in rules if rule.type == "list" and "gemengd" in rule.formula1]
    assert lists and "E41" in lists[0].sqref


def test_pages_are_set_up_for_printing(heerlen):
    for sheet in Annex(heerlen).formulas:
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text or "&[Page]" in sheet.oddFooter.right.text
    assert Annex(heerlen).formulas["ORV"].print_title_rows == "$11:$11"
    assert Annex(heerlen).formulas["ORV"].freeze_panes == "D12"


def test_a_draft_says_concept_on_every_page_and_a_final_annex_nowhere(heerlen):
    draft, final = Annex(heerlen), Annex(heerlen, final=True)
    assert draft.value("status") == "CONCEPT"
    assert all("CONCEPT" in sheet.oddHeader.right.text for sheet in draft.formulas)
    assert final.value("status") == "Ter ondertekening"
    for name, data in package_of(final.content, "x").items():
        assert b"CONCEPT" not in data, name


def test_charts_show_the_band_and_the_starts_per_year(heerlen):
    def charts(area):
        parts = package_of(Annex(area).content, "x")
        found = [data.decode() for name, data in parts.items() if name.startswith("xl/charts/chart")]
        return sorted(found, key=lambda text: "Start bouw" in text)

    (band,) = charts(heerlen)
    assert "<c:v>5300000</c:v>" in band and "<c:v>2700000</c:v>" in band
    _, starts = charts(maximal(heerlen))
    planned = sum(plan.count("start_2026") for plan in maximal(heerlen).planlijst)
    assert f"<c:v>{planned}</c:v>" in starts


def test_the_planlijst_stands_in_its_table_with_the_years_of_delivery_it_uses(heerlen):
    area = maximal(heerlen)
    rows = Annex(area).rows("Planlijst")
    assert len(rows) == len(area.planlijst)
    assert [row["Plannaam"] for row in rows] == [" ".join(str(plan.get("name")).split()) for plan in area.planlijst]
    years = {key for plan in area.planlijst for key, _ in plan if key.startswith("delivered_")}
    assert {f"Oplevering {key[-4:]}" for key in years} == {title for title in rows[0] if title.startswith("Oplevering")}


def test_the_file_carries_the_area_and_the_fingerprint_of_its_figures(heerlen):
    carried = embedded_in(package_of(Annex(heerlen).content, "annex.xlsx"))
    assert carried is not None
    assert parse_area_text(carried.area_text, REFERENCE) == heerlen
    assert carried.fingerprint == fingerprint(totals(heerlen, REFERENCE))
    assert Annex(heerlen).value("vingerafdruk") == carried.fingerprint


def test_the_same_input_gives_the_same_bytes(heerlen):
    assert Annex(maximal(heerlen)).content == Annex(maximal(heerlen)).content


def test_a_template_restyled_in_excel_keeps_its_style(heerlen, tmp_path):
    parts = read_package(TEMPLATE)
    parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(b"FF01689B", b"FF123456")
    sheet = next(name for name, data in parts.items() if b"Bovenplanse openbare ruimte en" in data)
    parts[sheet] = parts[sheet].replace(b"Bovenplanse openbare ruimte en", b"Eigen tekst van het ministerie,")
    own = tmp_path / "eigen.xlsx"
    own.write_bytes(write_package(parts))
    made = package_of(Annex(heerlen, template=own).content, "x")
    assert b"FF123456" in made["xl/styles.xml"]
    assert b"Eigen tekst van het ministerie" in made[sheet]
    assert Annex(heerlen, template=own).value("totaal_hoog") == 22_300_000


def test_a_template_resaved_by_another_office_program_still_gives_the_figures(heerlen, tmp_path):
    (tmp_path / "out").mkdir()
    resaved = convert(TEMPLATE, "xlsx:Calc MS Excel 2007 XML", tmp_path / "out")
    problems = check_annex_template(resaved)
    assert problems == ()
    annex = Annex(heerlen, template=resaved)
    assert annex.value("totaal_laag") == 19_600_000
    assert [row["Maatregel"] for row in annex.rows("ORV")] == [row.description for row in heerlen.orv_measures]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'name="totaal_laag"', b'name="anders"', "totaal_laag"),
        (b'name="ORV" displayName="ORV"', b'name="X" displayName="X"', "tabel “ORV”"),
        (b"MAX(0,woningen_betaalbaar-al_gesubsidieerd)", b"", ""),
    ],
)
def test_a_template_that_lacks_something_is_refused_with_what_and_how(heerlen, tmp_path, old, new, said):
    parts = {name: data.replace(old, new) for name, data in read_package(TEMPLATE).items()}
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(write_package(parts))
    if said:
        assert any(said in problem for problem in check_annex_template(broken))
        with pytest.raises(DocumentError, match=re.escape(said)):
            Annex(heerlen, template=broken)
    else:
        assert Annex(heerlen, template=broken).value("grondslag") == 1413


def test_files_that_are_no_template_are_refused_with_a_sentence(heerlen, tmp_path):
    (tmp_path / "tekst.xlsx").write_text("geen zip")
    with zipfile.ZipFile(tmp_path / "bom.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("[Content_Types].xml", b"0" * 60_000_000)
    for name in ("tekst.xlsx", "bom.xlsx", "weg.xlsx"):
        (problem,) = check_annex_template(tmp_path / name)
        assert problem.endswith(".") and name in problem


def test_an_area_outside_the_agreement_has_no_annex():
    area = Area("Lelystad Oost")
    with pytest.raises(DocumentError, match="geen deel"):
        annex_bytes(area, totals(area, REFERENCE), REFERENCE, final=False, made_on=MADE_ON)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.integers(0, 3))
def test_any_text_can_be_a_name(text, count):
    area = Area("Heerlen Noord", municipality=text, orv_measures=(OrvMeasure(text),) * count)
    annex = Annex(area)
    assert len([row for row in annex.rows("ORV") if row["Nr"]]) == count
    assert "Heerlen Noord" in package_of(annex.content, "x")["customXml/nplv-area.xml"].decode()


def test_the_largest_amounts_read_in_full_and_the_dutch_way_in_an_english_office(heerlen, tmp_path):
    most = Decimal("999999999.99")
    area = replace(
        maximal(heerlen),
        orv_measures=(OrvMeasure("Plein", None, EnteredAmount(VatRegime.TAXED_21, incl=most)),),
        wbi=(WbiCandidate("Hof", most, most),),
    )
    path = tmp_path / "bijlage.xlsx"
    path.write_bytes(Annex(area).content)

    printed = "\n".join(printed_texts(path))
    assert "###" not in printed
    assert "€ 999.999.999,99" in printed
    assert "€ 1.000.000.000" in printed
    assert "Compensabele btw (btw-compensatiefonds)" in printed


def test_an_area_without_plans_prints_no_empty_planlijst(heerlen, tmp_path):
    path = tmp_path / "bijlage.xlsx"
    path.write_bytes(Annex(replace(heerlen, planlijst=()), final=True).content)

    assert "Planlijst" in openpyxl.load_workbook(path).sheetnames
    assert not any("De plannen waarop de opgave rust" in page for page in printed_texts(path))
