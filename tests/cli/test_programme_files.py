"""A whole programme goes into a dossier and out again, and taking it in says what it changes."""

import json

import pytest

from nplv_desktop.cli.main import run
from nplv_desktop.domain.area.area_identity import identities_of
from nplv_desktop.store.area_file_on_disk import read_programme_file
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.lock import take_lock
from nplv_desktop.store.new_programme import example_programme

ELDERS = "0123456789abcdef0123456789abcdef"
FILE = {
    "format": "nplv-programme",
    "version": 1,
    "id": "f" * 32,
    "parameters": {"orv_ceiling": {"value": "180000001.00", "reason": "brief", "by": "Jansen", "on": "2026-11-01"}},
    "scenarios": [{"name": "traag", "shift": {"*": 1}, "spend_factor": "0.90", "ceiling_basis": "payable"}],
    "reviews": [{"year": 2027, "text": "zoals het staat"}],
    "booklet": {"title": "Woontop", "national": [{"key": "sooner", "value": 40000, "quantity": "accelerated"}]},
    "area_order": ["Heerlen Noord", "Elders"],
    "areas": [
        {
            "format": "nplv-area",
            "version": 2,
            "area": {"id": ELDERS, "name": "Elders", "municipality": "Elders"},
            "orv_measures": [
                {
                    "id": "00000000000000aa",
                    "description": "Plein",
                    "vat": "21",
                    "amount_incl": "100.00",
                    "spending": {"2026": "40.00", "later": "60.00"},
                }
            ],
            "monitoring": {
                "corrections": [
                    {
                        "id": "00000000000000bb",
                        "scheme": "orv",
                        "year": 2026,
                        "incl": "-12.50",
                        "compensable": "-2.17",
                        "reported_on": "2027-07-01",
                        "reason": "te veel",
                    }
                ],
                "realised": {
                    "2026": {"reported_on": "2027-07-01", "rows": [{"id": "00000000000000aa", "incl": "1.00"}]}
                },
            },
        }
    ],
}


@pytest.fixture
def dossier(tmp_path, reference):
    path = tmp_path / "dossier.nplv"
    Dossier.create(path, example_programme(reference)).close()
    return path


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "programma.nplv-programme.json"
    path.write_text(json.dumps(FILE), "utf-8")
    return path


def read(path):
    with Dossier.open(path, read_only=True) as dossier:
        return dossier.read()


def test_taking_in_says_what_changes_and_keeps_what_the_file_does_not_name(dossier, file, reference, capsys):
    before = read(dossier)

    assert run(["import-programme", str(dossier), str(file)]) == 0

    said = capsys.readouterr().out
    assert "Elders: nieuw in dit dossier." in said
    assert "geen van de twintig NPLV-gebieden" in said
    for part in ("Parameters van het programma", "Scenario’s", "Reviews", "Boekje", "Volgorde van gebieden"):
        assert f"{part}" in said
    after = read(dossier)
    assert after.areas[:-1] == before.areas
    assert after.areas[-1].name == "Elders" and after.areas[-1].uid == ELDERS
    assert after.uid == before.uid
    with Dossier.open(dossier, read_only=True) as opened:
        assert {row["area"] for row in opened.history()} == {"Elders", ""}


def test_it_comes_out_as_it_went_in_and_the_second_time_the_same_to_the_letter(dossier, file, tmp_path, capsys):
    first, second = tmp_path / "een.json", tmp_path / "twee.json"
    assert run(["import-programme", str(dossier), str(file)]) == 0
    assert run(["export-programme", str(dossier), "--out", str(first)]) == 0
    assert "Het programma (21 gebieden) staat in “een.json”." in capsys.readouterr().out
    found = json.loads(first.read_text("utf-8"))

    for key in ("parameters", "scenarios", "reviews", "booklet", "area_order"):
        assert found[key] == FILE[key]
    assert found["areas"][-1] == FILE["areas"][0]
    assert {area["version"] for area in found["areas"]} == {2}

    assert run(["import-programme", str(dossier), str(first)]) == 0
    assert "Er verandert niets" in capsys.readouterr().out
    assert run(["export-programme", str(dossier), "--out", str(second)]) == 0
    assert second.read_bytes() == first.read_bytes()


def test_an_empty_dossier_becomes_the_same_programme(dossier, file, tmp_path, reference):
    assert run(["import-programme", str(dossier), str(file)]) == 0
    assert run(["export-programme", str(dossier), "--out", str(tmp_path / "uit.json")]) == 0
    other = tmp_path / "ander.nplv"
    assert run(["new", str(other)]) == 0
    assert run(["import-programme", str(other), str(tmp_path / "uit.json")]) == 0

    found, wanted = read(other), read(dossier)
    assert found.areas == wanted.areas
    assert [identities_of(area) for area in found.areas] == [identities_of(area) for area in wanted.areas]
    assert (found.parameters, found.scenarios, found.booklet) == (wanted.parameters, wanted.scenarios, wanted.booklet)


def test_only_looking_changes_nothing_and_needs_no_dossier_for_itself(dossier, file, capsys):
    before = dossier.read_bytes()
    lock = take_lock(dossier)
    try:
        assert run(["import-programme", str(dossier), str(file), "--dry-run"]) == 0
        said = capsys.readouterr().out
        assert "Elders: nieuw in dit dossier." in said and "Er is niets bewaard." in said
        assert run(["import-programme", str(dossier), str(file)]) == 2
        assert "is geopend door" in capsys.readouterr().err
    finally:
        lock.release()
    assert dossier.read_bytes() == before


def test_changes_of_an_area_that_is_there_are_named(dossier, tmp_path, capsys):
    file = tmp_path / "p.json"
    area = {"format": "nplv-area", "version": 1, "area": {"name": "Heerlen Noord", "municipality": "Kerkrade"}}
    file.write_text(json.dumps({"format": "nplv-programme", "version": 1, "areas": [area]}), "utf-8")

    assert run(["import-programme", str(dossier), str(file), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "Heerlen Noord: " in said and "Heerlen → Kerkrade" in said
    assert "  En nog " in said


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("{", "geen geldige JSON"),
        ('{"format": "nplv-programme", "version": 1, "anders": 1}', "anders"),
        ('{"format": "nplv-area", "version": 1}', "format"),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_place(dossier, tmp_path, capsys, content, word):
    file = tmp_path / "p.json"
    file.write_text(content, "utf-8")

    assert run(["import-programme", str(dossier), str(file)]) == 2
    said = capsys.readouterr().err
    assert word in said and "Traceback" not in said and len(said.strip().splitlines()) == 1


def test_a_digit_that_changed_in_a_programme_file_is_refused(dossier, file, tmp_path, reference, capsys):
    out = tmp_path / "uit.json"
    assert run(["import-programme", str(dossier), str(file)]) == 0
    assert run(["export-programme", str(dossier), "--out", str(out)]) == 0
    assert read_programme_file(out, reference).uid == read(dossier).uid
    out.write_text(out.read_text("utf-8").replace("180000001.00", "180000002.00"), "utf-8")
    capsys.readouterr()

    assert run(["import-programme", str(dossier), str(out)]) == 2
    assert "veranderd of beschadigd" in capsys.readouterr().err
