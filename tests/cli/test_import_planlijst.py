"""The command line reads planlijsten as the window does."""

import json

import pytest

from nplv_desktop.cli.main import run
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.lock import take_lock
from tests.planlijst import lists

AREA = "Heerlen Noord"


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "dossier.nplv"
    assert run(["new", str(path)]) == 0
    return path


@pytest.fixture
def inventory(tmp_path):
    return lists.inventory(tmp_path / "lijst.xlsx")


def area(path):
    with Dossier.open(path, read_only=True) as opened:
        return opened.read().area(AREA)


def test_list_is_read_into_the_area_with_where_it_came_from(dossier, inventory, capsys):
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory)]) == 0

    said = capsys.readouterr().out
    assert "Heerlen: 4 plannen, 187 woningen, 80 te slopen" in said
    assert "Aangenomen: Hoeveel jaar voor de oplevering start de bouw? 2 jaar." in said
    kept = area(dossier)
    assert len(kept.planlijst) == 4
    assert kept.planlijst[0].origin.row == 2
    assert kept.planlijst_source.file_name == "lijst.xlsx"
    assert kept.planlijst_source.shift == 2
    assert kept.planlijst_source.sheets[0].letters_of("dwellings") == ("G",)


def test_json_says_what_was_read_skipped_found_derived_and_assumed(dossier, tmp_path, capsys):
    file = lists.messy(tmp_path / "lijst.xlsx")
    capsys.readouterr()
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(file), "--json", "--dry-run"]) == 0

    said = json.loads(capsys.readouterr().out)
    sheet = said["sheets"][0]
    assert (sheet["sheet"], sheet["header_row"], sheet["plans"]) == ("Lijst", 3, 5)
    assert sheet["mapping"]["Plannaam"] == {"key": "name", "certainty": 1.0, "column": "B"}
    assert {"row": 8, "reason": "totaalregel"} in sheet["skipped"]
    assert {"severity", "cell", "message"} <= sheet["findings"][0].keys()
    assert said["derived"]["housing"]["pure_nplv"] == {"total": 1314, "affordable": 1180}
    assert {question["key"] for question in said["questions"]} == {
        "use",
        "in_area",
        "previous_subsidy",
        "hidden_rows",
        "struck_rows",
    }


def test_dry_run_leaves_the_dossier_as_it_was(dossier, inventory):
    before = dossier.read_bytes()
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory), "--dry-run"]) == 0

    assert dossier.read_bytes() == before


def test_mapping_names_columns_by_header_or_letter(dossier, tmp_path, capsys):
    rows = [["Wat", "X1", "X2"], ["Poort", 10, 4], ["Groeve", 20, 6]]
    file = lists.workbook(tmp_path / "l.xlsx", {"A": rows})
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"Wat": "name", "B": "dwellings", "X2": {"key": "mid_rent"}}), "utf-8")
    command = ["import-planlijst", str(dossier), "--area", AREA, str(file), "--mapping", str(mapping)]
    assert run(command) == 0

    assert [plan.get("mid_rent") for plan in area(dossier).planlijst] == [4, 6]


def test_printed_json_serves_as_a_mapping(dossier, inventory, tmp_path, capsys):
    capsys.readouterr()
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory), "--json", "--dry-run"]) == 0
    mapping = tmp_path / "m.json"
    mapping.write_text(capsys.readouterr().out, "utf-8")

    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory), "--mapping", str(mapping)]) == 0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is geen JSON"),
        ("[]", "geen kolomindeling"),
        ('{"Plannaam": "naam"}', "geen kolom van de planlijst"),
        ('{"Bestaat niet": "name"}', "heeft geen kolom"),
    ],
)
def test_a_mapping_that_is_wrong_is_refused_with_one_sentence(dossier, inventory, tmp_path, capsys, content, words):
    mapping = tmp_path / "m.json"
    mapping.write_text(content, "utf-8")
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory), "--mapping", str(mapping)]) == 2

    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--sheet", "Weg"], "heeft geen blad “Weg”"),
        (["--shift", "veel"], "--shift"),
        (["--shift", "-1"], "--shift"),
    ],
)
def test_wrong_options_are_refused_with_one_sentence(dossier, inventory, capsys, options, words):
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory), *options]) == 2

    assert words in capsys.readouterr().err


def test_only_the_chosen_sheet_is_read(dossier, tmp_path):
    file = lists.corporations(tmp_path / "l.xlsx")
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(file), "--sheet", "1.2 Sloop"]) == 0

    assert {plan.get("kind") for plan in area(dossier).planlijst} == {"sloop"}


def test_a_second_version_keeps_what_was_typed(dossier, inventory, tmp_path, capsys):
    command = ["import-planlijst", str(dossier), "--area", AREA, str(inventory)]
    assert run(command) == 0
    with Dossier.open(dossier) as opened:
        before = opened.read()
        known = before.area(AREA)
        from dataclasses import replace

        plans = (known.planlijst[0].having({"in_area": "ja"}), *known.planlijst[1:])
        opened.apply(before, before.with_area(replace(known, planlijst=plans)), "In gebied")
    assert run(command) == 0

    assert "Nieuw: 0, vervallen: 0, gewijzigd: 0." in capsys.readouterr().out
    assert area(dossier).planlijst[0].get("in_area") == "ja"


def test_dwellings_follow_from_the_list_where_none_were_typed(dossier, inventory, capsys):
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory)]) == 0
    capsys.readouterr()
    assert run(["totals", str(dossier), "--area", AREA, "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["housing"]["pure_nplv"]["total"] == 36


def test_planlijst_goes_out_as_a_workbook_and_comes_back_equal(dossier, inventory, tmp_path):
    assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory)]) == 0
    sent = [plan.cells for plan in area(dossier).planlijst]
    out = tmp_path / "uit.xlsx"
    assert run(["export-planlijst", str(dossier), "--area", AREA, "--out", str(out)]) == 0
    assert run(["import-planlijst", str(dossier), "--area", "Zaandam Oost", str(out)]) == 0

    with Dossier.open(dossier, read_only=True) as opened:
        assert [plan.cells for plan in opened.read().area("Zaandam Oost").planlijst] == sent


def test_only_looking_at_a_list_needs_no_dossier_for_itself(dossier, inventory, capsys):
    lock = take_lock(dossier)
    before = dossier.read_bytes()
    try:
        assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory), "--dry-run"]) == 0
        assert "Er is niets bewaard." in capsys.readouterr().out
        assert run(["import-planlijst", str(dossier), "--area", AREA, str(inventory)]) == 2
        assert "is geopend door" in capsys.readouterr().err
    finally:
        lock.release()
    assert dossier.read_bytes() == before
