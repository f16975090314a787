import pytest

from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.store.area_file_on_disk import LARGEST_FILE, read_area_file, write_area_file
from nplv_desktop.store.dossier_errors import DossierError


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
