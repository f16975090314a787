"""A file that means harm ends in one sentence, within bounds, and leaves the dossier's bytes as they were."""

import hashlib
import resource
import subprocess
import sys

import pytest

from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import new_programme
from tests.planlijst import hostile

#: Address space and processor time the program and its reader may take; generous for a slow machine.
SECONDS = 20
MEMORY = 500 * 1024 * 1024


@pytest.fixture
def dossier(tmp_path, reference):
    path = tmp_path / "dossier.nplv"
    Dossier.create(path, new_programme(reference)).close()
    return path


def run(dossier, file, *options):
    program = (
        "import resource, subprocess, sys\n"
        "code = subprocess.run([sys.executable, '-m', 'nplv_desktop', *sys.argv[1:]]).returncode\n"
        "print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        "sys.exit(code)\n"
    )
    command = [sys.executable, "-c", program, "import-planlijst", str(dossier), "--area", "Heerlen-Noord", str(file)]
    return subprocess.run([*command, *options], capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("make", hostile.FILES, ids=lambda make: make.__name__)
def test_hostile_file_ends_in_one_sentence(make, dossier, tmp_path):
    file = make(tmp_path)
    before = hashlib.sha256(dossier.read_bytes()).hexdigest()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)

    done = run(dossier, file)

    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 2, done.stdout + done.stderr
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("“") or lines[0].startswith("In “")
    assert file.name in lines[0]
    assert hashlib.sha256(dossier.read_bytes()).hexdigest() == before
    assert spent.ru_utime - used.ru_utime < SECONDS
    peak = int(done.stdout.split("peak")[-1]) * 1024
    assert peak < MEMORY


@pytest.mark.parametrize("make", [hostile.with_macro, hostile.external_links], ids=lambda make: make.__name__)
def test_values_of_a_file_with_macros_or_links_are_read_when_asked(make, dossier, tmp_path):
    done = run(dossier, make(tmp_path), "--values-only")

    assert done.returncode == 0, done.stderr
    assert "4 plannen" in done.stdout
