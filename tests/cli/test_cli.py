import json
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from nplv_desktop.cli import main as cli
from nplv_desktop.cli.main import run
from nplv_desktop.cli.names import COMMANDS
from nplv_desktop.office.package import read_package
from nplv_desktop.office.word.word_reading import blocks_in
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.round_rows import make_round
from tests.conftest import DATA
from tests.returned.typed_agreements import typed

GOLDEN = {
    "Heerlen Noord": DATA / "golden" / "heerlen-noord.area.json",
    "Vlaardingen Westwijk": DATA / "golden" / "vlaardingen-westwijk.area.json",
}


@pytest.fixture
def dossier(tmp_path, capsys) -> Path:
    path = tmp_path / "Woontop 2025.nplv"
    assert run(["new", str(path)]) == 0
    for file in GOLDEN.values():
        assert run(["import-area", str(path), str(file)]) == 0
    capsys.readouterr()
    return path


def output(capsys, *arguments: object, code: int = 0) -> str:
    assert run([str(argument) for argument in arguments]) == code
    return capsys.readouterr().out


def refusal(capsys, *arguments: object, code: int = 2) -> str:
    assert run([str(argument) for argument in arguments]) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    return said.err.strip()


def test_totals_of_one_area_have_exactly_the_agreed_shape(dossier, capsys, golden):
    figures = json.loads(output(capsys, "totals", dossier, "--area", golden.area.name, "--json"))

    assert list(figures) == [
        "area", "housing", "stimulus", "orv", "capacity", "wbi", "area_budget", "summary", "per_affordable_dwelling",
        "rights",
    ]  # fmt: skip
    assert list(figures["housing"]) == ["pure_nplv", "large_scale_part", "total"]
    assert list(figures["stimulus"]) == ["basis", "middle", "low", "high"]
    assert figures["stimulus"]["low"] == golden.expected["stimulus_low"]
    assert figures["stimulus"]["high"] == golden.expected["stimulus_high"]
    assert set(figures["orv"]["rows"][0]) == {"description", "excl", "incl"}
    for row, (label, low, high) in zip(figures["summary"], golden.expected["summary"], strict=True):
        assert row["label"] == label
        assert (round(Decimal(row["low"])), round(Decimal(row["high"]))) == (round(Decimal(low)), round(Decimal(high)))
    assert figures["rights"]["capacity"] == f"{Decimal(golden.expected['capacity_total_incl']):.2f}"


def test_totals_of_all_areas_are_one_object_each(dossier, capsys):
    figures = json.loads(output(capsys, "totals", dossier, "--json"))

    assert len(figures) == 20
    assert all(isinstance(one["wbi"], str) for one in figures)


def test_totals_for_people_are_dutch(dossier, capsys):
    assert "Totaal: €\u00a019.600.000 – €\u00a022.300.000" in output(
        capsys, "totals", dossier, "--area", "Heerlen-Noord"
    )


def test_an_area_under_rules_of_a_later_release_does_not_keep_the_others_from_their_figures(dossier, capsys, tmp_path):
    file = json.loads(GOLDEN["Heerlen Noord"].read_text("utf-8"))
    later = tmp_path / "later.nplv-area.json"
    later.write_text(json.dumps(file | {"stimulus": {"parameters": "regeling-2031"}}), "utf-8")
    assert run(["import-area", str(dossier), str(later)]) == 0
    capsys.readouterr()

    assert run(["totals", str(dossier), "--json"]) == 0
    said = capsys.readouterr()

    assert len(json.loads(said.out)) == 20
    assert "Heerlen Noord volgt de regels “regeling-2031”" in said.err
    checked = json.loads(output(capsys, "check", dossier, "--json", code=1))["areas"]
    codes = {area["area"]: [finding["code"] for finding in area["findings"]] for area in checked}
    assert "parameters-unknown" in codes["Heerlen Noord"]
    assert "parameters-unknown" not in codes["Vlaardingen Westwijk"]


def test_area_goes_in_and_out_equal(dossier, capsys, tmp_path, golden):
    target = tmp_path / "uit.nplv-area.json"
    output(capsys, "export-area", dossier, "--area", golden.area.name, "--out", target)

    assert json.loads(target.read_text("utf-8")) == json.loads(golden.path.read_text("utf-8"))


def test_check_says_what_is_found_and_where(dossier, capsys):
    said = json.loads(output(capsys, "check", dossier, "--json"))
    by_name = {area["area"]: area["findings"] for area in said["areas"]}

    assert len(by_name) == 20
    assert by_name["Heerlen Noord"][1]["where"] == "orv/orv_measures[1].amount_excl"
    assert set(by_name["Heerlen Noord"][0]) == {"code", "severity", "where", "figure", "message"}
    assert [finding["code"] for finding in by_name["Breda Noord"]] == ["nothing-entered"]


def test_check_of_an_area_that_cannot_be_signed_ends_with_code_1(dossier, capsys):
    said = json.loads(output(capsys, "check", dossier, "--area", "Breda Noord", "--json", code=1))

    assert {finding["severity"] for finding in said["areas"][0]["findings"]} == {"blocking", "attention"}


def test_wrong_area_file_is_refused_with_its_path_and_changes_nothing(dossier, capsys, tmp_path):
    before = dossier.read_bytes()
    wrong = tmp_path / "fout.json"
    file = json.loads(GOLDEN["Heerlen Noord"].read_text("utf-8"))
    file["orv_measures"][0]["amount_excl"] = "-1.00"
    wrong.write_text(json.dumps(file))

    assert refusal(capsys, "import-area", dossier, wrong).startswith("orv_measures[0].amount_excl: ")
    assert dossier.read_bytes() == before


def test_extra_area_is_taken_in_with_a_word_about_it(dossier, capsys, tmp_path):
    extra = tmp_path / "extra.json"
    extra.write_text(json.dumps({"format": "nplv-area", "version": 1, "area": {"name": "Elders"}}))

    assert "geen van de twintig" in output(capsys, "import-area", dossier, extra)
    codes = json.loads(output(capsys, "check", dossier, "--area", "Elders", "--json", code=1))["areas"][0]["findings"]
    assert "unknown-area" in {finding["code"] for finding in codes}


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["onzin"],
        ["totals"],
        ["totals", "weg.nplv", "--json"],
        ["totals", "weg.nplv", "--jason"],
        ["export", "weg.nplv", "--out", "map"],
        ["export", "weg.nplv", "--all", "--area", "x", "--out", "map"],
        ["export-area", "weg.nplv", "--area"],
        ["new", "/"],
        ["new", "map/die/niet/bestaat.nplv"],
    ],
)
def test_wrong_use_gets_one_dutch_sentence(capsys, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert refusal(capsys, *arguments).endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_unknown_area_is_refused(dossier, capsys):
    assert "Nergens" in refusal(capsys, "totals", dossier, "--area", "Nergens", "--json")


def test_new_does_not_overwrite(dossier, capsys):
    assert "bestaat al" in refusal(capsys, "new", dossier)


def test_help_is_dutch(capsys):
    for arguments in (["--help"], ["export", "--help"]):
        with pytest.raises(SystemExit) as ending:
            run(arguments)
        text = capsys.readouterr().out
        assert ending.value.code == 0
        assert "gebruik:" in text
        assert not {"usage:", "options:", "positional", "show this"} & set(text.split("\n"))
        assert "show this help" not in text


def test_documents_are_exported_as_a_draft(dossier, capsys, tmp_path, golden):
    made = output(capsys, "export", dossier, "--area", golden.area.name, "--out", tmp_path / "uit").splitlines()

    assert [Path(path).suffix for path in made] == [".docx", ".xlsx"]
    assert all("concept" in path and Path(path).stat().st_size > 5000 for path in made)


def test_only_the_asked_document_is_made(dossier, capsys, tmp_path):
    folder = tmp_path / "uit"
    output(capsys, "export", dossier, "--all", "--out", folder, "--annex", "--final")

    assert sorted(path.name for path in folder.iterdir()) == [
        "Bijlage Heerlen Noord (ter ondertekening).xlsx",
        "Bijlage Vlaardingen Westwijk (ter ondertekening).xlsx",
    ]


def test_final_is_refused_while_something_blocks(dossier, capsys, tmp_path):
    assert run(["export", str(dossier), "--area", "Breda Noord", "--out", str(tmp_path / "uit"), "--final"]) == 1
    assert "Vul de datum in." in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def test_area_outside_the_agreements_has_no_documents(dossier, capsys, tmp_path):
    sentence = refusal(capsys, "export", dossier, "--area", "Lelystad Oost", "--out", tmp_path / "uit", code=1)

    assert "Lelystad" in sentence


def test_the_program_itself_gives_the_same_codes(tmp_path):
    def program(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "nplv_desktop", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    assert program("new", "a.nplv").returncode == 0
    wrong = program("totals", "b.nplv", "--json")
    assert wrong.returncode == 2
    assert wrong.stderr == "“b.nplv” is niet gevonden; controleer de naam en de map.\n"
    assert "NPLV Desktop" in program("--version").stdout


def test_export_uses_the_dossiers_own_template(tmp_path, capsys):
    from docx import Document

    from nplv_desktop.cli.main import run
    from nplv_desktop.documents.agreement import AGREEMENT
    from nplv_desktop.store.dossier import Dossier
    from nplv_desktop.work.export import read_template, shipped_template
    from nplv_desktop.work.templates import TemplateChoice

    path = tmp_path / "d.nplv"
    assert run(["new", str(path)]) == 0
    own = Document(shipped_template(AGREEMENT))
    own.add_paragraph("Eigen zin.")
    own.save(tmp_path / "eigen.docx")
    with Dossier.open(path) as dossier:
        TemplateChoice(AGREEMENT.key, read_template(AGREEMENT, tmp_path / "eigen.docx")).keep_in(dossier)
    for _ in range(2):
        assert run(["export", str(path), "--area", "Breda Noord", "--out", str(tmp_path / "uit"), "--agreement"]) == 0
    (made,) = (tmp_path / "uit").iterdir()
    assert Document(made).paragraphs[-1].text == "Eigen zin."
    with Dossier.open(path, read_only=True) as dossier:
        assert len(dossier.exports()) == 2 and dossier.active_template(AGREEMENT.key)[0] == "eigen.docx"


def test_a_returned_word_file_is_held_against_the_dossier(dossier, tmp_path, capsys):
    from docx import Document

    assert run(["export", str(dossier), "--area", "Heerlen Noord", "--out", str(tmp_path), "--agreement"]) == 0
    sent = next(tmp_path.glob("Bestuurlijke*.docx"))
    capsys.readouterr()
    assert run(["compare", str(dossier), "--area", "Heerlen Noord", str(sent), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"verdict": "equal", "figures": [], "texts": []}

    document = Document(sent)
    one = next(one for one in document.paragraphs if one.text.startswith("In Heerlen Noord start"))
    for part in one.runs:
        part.text = part.text.replace("2.352", "2.325")
    document.save(sent)
    assert run(["compare", str(dossier), "--area", "Heerlen Noord", str(sent), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["verdict"] == "figures differ"
    assert [(one["dossier"], one["document"]) for one in found["figures"]] == [("2.352", "2.325")]
    assert set(found["texts"][0]) == {"where", "kind", "dossier", "document", "author", "date"}


def test_comparing_something_else_is_wrong_use(dossier, tmp_path, capsys):
    (tmp_path / "x.docx").write_bytes(b"x")

    assert "x.docx" in refusal(capsys, "compare", dossier, "--area", "Heerlen Noord", tmp_path / "x.docx")


def test_two_rounds_become_one_word_file_with_tracked_changes(dossier, tmp_path, capsys):
    with Dossier.open(dossier) as kept:
        area = kept.read().area("Heerlen Noord")
        other = replace(area, texts=replace(area.texts, area=f"{area.texts.area} Samen met de omstreken."))
        for number, state in ((1, area), (2, other)):
            kept.add_round(make_round(state, number, "", "", f"2026-11-2{number}T10:00:00+00:00"))
    out = tmp_path / "wijzigingen.docx"
    arguments = ("changes", dossier, "--area", "Heerlen Noord", "--from", 1, "--out", out)

    assert output(capsys, *arguments, "--to", 2).strip() == str(out)
    changes = [one for block in blocks_in(read_package(out)) for one in block.changes]
    assert {(one.author, one.date) for one in changes} == {("NPLV Desktop, ronde 2", "2026-11-22T10:00:00Z")}
    assert any("omstreken" in one.text and one.inserted for one in changes)

    assert "ronde 3; vastgelegd: 1, 2" in refusal(capsys, *arguments, "--to", 3)
    output(capsys, *arguments)
    assert not [one for block in blocks_in(read_package(out)) for one in block.changes]


def test_every_command_is_known_before_what_carries_it_out_is_loaded():
    commands = next(action for action in cli._parser()._actions if action.choices and action.dest == "command")

    assert set(commands.choices) == set(COMMANDS)


def test_a_returned_file_finds_its_own_area(dossier, tmp_path, capsys):
    assert run(["export", str(dossier), "--area", "Heerlen Noord", "--out", str(tmp_path), "--agreement"]) == 0
    sent = next(tmp_path.glob("Bestuurlijke*.docx"))
    capsys.readouterr()

    assert run(["compare", str(dossier), str(sent)]) == 0
    assert "Gemaakt uit het dossier zoals het nu is." in capsys.readouterr().out
    assert run(["compare", str(dossier), "--area", "Vlaardingen Westwijk", str(sent)]) == 1
    assert "het document gaat over Heerlen Noord, niet over Vlaardingen Westwijk" in capsys.readouterr().out


def test_a_file_that_names_no_area_asks_for_one(dossier, tmp_path, capsys):
    from docx import Document

    letter = Document()
    letter.add_paragraph("Geachte mevrouw,")
    letter.save(tmp_path / "brief.docx")

    assert "--area" in refusal(capsys, "compare", dossier, tmp_path / "brief.docx")
    assert "brief.docx" in refusal(capsys, "import-agreement", dossier, tmp_path / "brief.docx")


def test_a_typed_agreement_becomes_a_new_area_beside_the_one_that_is_filled_in(dossier, tmp_path, capsys):
    path = typed(tmp_path / "getypt.docx")
    with Dossier.open(dossier, read_only=True) as kept:
        before = kept.read()

    assert run(["import-agreement", str(dossier), str(path), "--dry-run"]) == 0
    with Dossier.open(dossier, read_only=True) as kept:
        assert kept.read() == before
    capsys.readouterr()
    assert run(["import-agreement", str(dossier), str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["area"] == "Heerlen Noord (2)" and not told["carried"]
    assert any("al gesubsidieerd" in finding["message"] for finding in told["findings"])
    with Dossier.open(dossier, read_only=True) as kept:
        after = kept.read()
    assert after.areas[: len(before.areas)] == before.areas
    assert after.area("Heerlen Noord (2)").housing.pure_nplv.total == 2352


def test_an_agreement_fills_an_area_that_is_still_empty(tmp_path, capsys):
    path = tmp_path / "leeg.nplv"
    assert run(["new", str(path)]) == 0

    assert run(["import-agreement", str(path), str(typed(tmp_path / "getypt.docx"))]) == 0
    assert "Heerlen Noord is ingelezen uit “getypt.docx”." in capsys.readouterr().out
    with Dossier.open(path, read_only=True) as kept:
        assert len(kept.read().areas) == 20


def test_an_export_over_a_file_that_somebody_changed_is_refused_and_loses_nothing(dossier, tmp_path, capsys):
    out = tmp_path / "uit"
    export = ["export", str(dossier), "--area", "Heerlen Noord", "--out", str(out), "--agreement"]
    assert run(export) == 0
    (made,) = out.iterdir()
    # What the program wrote itself, it may write anew.
    assert run(export) == 0
    made.write_bytes(made.read_bytes() + b" ")
    edited = made.read_bytes()
    capsys.readouterr()

    assert run(export) == 2
    said = capsys.readouterr().err
    assert made.name in said and "--force" in said and "niet vervangen" in said
    assert made.read_bytes() == edited
    assert run([*export, "--force"]) == 0
    assert made.read_bytes() != edited


def test_a_final_export_settles_status_and_round(dossier, tmp_path, capsys):
    assert run(["export", str(dossier), "--area", "Heerlen Noord", "--out", str(tmp_path / "uit"), "--final"]) == 0

    assert "vastgelegd als ronde 1" in capsys.readouterr().out
    with Dossier.open(dossier, read_only=True) as opened:
        assert opened.read().area("Heerlen Noord").agreement.status == "for_signature"
        (frozen,) = opened.rounds()
        assert frozen.is_sound and frozen.state.agreement.status == "for_signature"
