import pytest

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.area_file.programme_json import parse_programme_text
from nplv_desktop.store.area_file_on_disk import (
    LARGEST_FILE,
    LARGEST_PROGRAMME_FILE,
    read_area_file,
    read_programme_file,
    write_area_file,
    write_programme_file,
)
from nplv_desktop.store.dossier_errors import DossierError
from tests.conftest import DATA


def test_area_file_is_written_and_read_back_equal(golden, reference, tmp_path):
    target = tmp_path / "gebied.nplv-area.json"
    write_area_file(golden.area, target)

    assert read_area_file(target, reference) == golden.area
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_hundred_megabytes_of_nonsense_is_refused_at_once(reference, tmp_path):
    path = tmp_path / "groot.json"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    with pytest.raises(AreaFileError, match="groter dan 20 MB"):
        read_area_file(path, reference)
    assert path.stat().st_size > LARGEST_FILE


def test_file_that_is_no_text_is_refused(reference, tmp_path):
    path = tmp_path / "foto.json"
    path.write_bytes(b"\xff\xd8\xff\xe0")

    with pytest.raises(AreaFileError, match="geen UTF-8"):
        read_area_file(path, reference)


def test_missing_file_and_missing_folder_are_said(golden, reference, tmp_path):
    with pytest.raises(DossierError, match="niet gevonden"):
        read_area_file(tmp_path / "weg.json", reference)
    with pytest.raises(DossierError, match="de map bestaat niet"):
        write_area_file(golden.area, tmp_path / "weg" / "gebied.json")


def test_programme_file_is_written_with_its_seal_and_read_back_equal(reference, tmp_path):
    programme = parse_programme_text(
        (DATA / "version-2" / "every-key.nplv-programme.json").read_text("utf-8"), reference
    )
    target = tmp_path / "programma.nplv-programme.json"
    write_programme_file(programme, target)

    assert read_programme_file(target, reference) == programme
    assert read_programme_file(target, reference).uid == programme.uid


def test_programme_file_that_was_changed_after_it_was_written_is_refused(reference, tmp_path):
    target = tmp_path / "programma.nplv-programme.json"
    write_programme_file(Programme(area_order=("Breda Noord",)), target)
    target.write_text(target.read_text("utf-8").replace("Breda Noord", "Delft West"), "utf-8")

    with pytest.raises(AreaFileError, match="veranderd of beschadigd"):
        read_programme_file(target, reference)


def test_programme_file_of_more_than_200_megabytes_is_refused_at_once(reference, tmp_path):
    path = tmp_path / "groot.nplv-programme.json"
    with path.open("wb") as file:
        file.truncate(LARGEST_PROGRAMME_FILE + 1)

    with pytest.raises(AreaFileError, match="groter dan 200 MB"):
        read_programme_file(path, reference)
