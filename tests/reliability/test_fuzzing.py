"""Damaged area files, lists, templates and returned documents get one sentence, or are read; nothing else happens."""

import random
import zipfile

import pytest

from tests.reliability.damage import damaged
from tests.reliability.readers import feed, sources

NAMES = ("area file", "agreement", "typed agreement", "annex", "planlijst", "template", "annex template")
VARIANTS = {"planlijst": 8}


@pytest.mark.parametrize("name", NAMES)
def test_damaged_files_are_refused_in_one_sentence(name, tmp_path, counted):
    path, read = sources(tmp_path)[name]
    assert not feed(path, read)
    whole, random_ = path.read_bytes(), random.Random(name)
    refused = 0
    for _ in range(VARIANTS.get(name, 40)):
        path.write_bytes(damaged(whole, random_))
        refused += feed(path, read)
    counted(f"damaged {name}, refused", refused)
    counted(f"damaged {name}, read", VARIANTS.get(name, 40) - refused)
    assert refused


@pytest.mark.parametrize("name", [name for name in NAMES if name != "area file"])
def test_damaged_parts_of_office_files_are_refused_in_one_sentence(name, tmp_path, counted):
    """The zip is whole, what is in it is not."""
    path, read = sources(tmp_path)[name]
    with zipfile.ZipFile(path) as package:
        parts = {entry: package.read(entry) for entry in package.namelist()}
    random_, refused = random.Random(name), 0
    for _ in range(VARIANTS.get(name, 40)):
        hit = random_.choice([entry for entry, data in parts.items() if data])
        with zipfile.ZipFile(path, "w") as package:
            for entry, data in parts.items():
                package.writestr(entry, damaged(data, random_) if entry == hit else data)
        refused += feed(path, read)
    counted(f"damaged {name}, refused", refused)
    counted(f"damaged {name}, read", VARIANTS.get(name, 40) - refused)
    assert refused
