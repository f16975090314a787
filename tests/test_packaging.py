"""What is shipped: a wheel that has everything, pins that fit, documentation that is true."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PINS = dict(
    line.lower().replace("_", "-").split("==")
    for line in (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    if "==" in line
)
REQUIREMENTS = [Requirement(text) for text in PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    program = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"
    made = subprocess.run(
        [sys.executable, "-c", program, str(folder)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return folder / made.stdout.split()[-1]


def test_the_wheel_has_templates_resources_and_forms(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for path in (
        "nplv_desktop/templates/bestuurlijke_afspraak.docx",
        "nplv_desktop/templates/bijlage.xlsx",
        "nplv_desktop/resources/areas.json",
        "nplv_desktop/resources/style/base.qss",
        "nplv_desktop/resources/translations/qtbase_nl.qm",
        "nplv_desktop/gui/forms/ui_main_window.py",
    ):
        assert path in names, path
    assert not [name for name in names if name.startswith(("tests", "packaging", "ui/", "docs"))]


def test_the_program_works_from_the_wheel_alone(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    program = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import nplv_desktop;"
        "assert nplv_desktop.__file__.startswith(sys.path[0]); from nplv_desktop.cli.main import run;"
        "sys.exit(run(sys.argv[1:]))"
    )

    def command(*arguments):
        return subprocess.run(
            [sys.executable, "-I", "-c", program, str(tmp_path / "site"), *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
        )

    golden = ROOT / "tests" / "data" / "golden" / "heerlen-noord.area.json"
    assert command("new", "x.nplv").returncode == 0
    assert command("import-area", "x.nplv", str(golden)).returncode == 0
    made = command("export", "x.nplv", "--area", "Heerlen Noord", "--out", "uit", "--final")
    assert made.returncode == 0, made.stderr
    assert len(list((tmp_path / "uit").iterdir())) == 2


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda requirement: requirement.name)
def test_every_dependency_is_pinned_within_its_range(requirement):
    pinned = PINS[requirement.name.lower().replace("_", "-")]
    assert requirement.specifier.contains(pinned), f"{requirement} does not allow {pinned}"


def test_the_qt_release_that_ends_the_process_is_excluded():
    qt = next(requirement for requirement in REQUIREMENTS if requirement.name.startswith("PySide6"))
    assert not qt.specifier.contains("6.12.0")


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda requirement: requirement.name)
def test_the_readme_names_every_dependency_with_its_purpose(requirement):
    readme = (ROOT / "README.md").read_text("utf-8").lower()
    assert requirement.name.lower() in readme


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/handleiding.md", "docs/architecture.md"])
def test_every_picture_and_link_of_the_documentation_is_there(document):
    path = ROOT / document
    links = re.findall(r"\]\((?!http)([^)#]+)\)", path.read_text("utf-8"))
    assert links
    for link in links:
        assert (path.parent / link).exists(), link


def test_no_place_of_this_machine_stands_in_the_project():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    names = listed.stdout.decode().split("\0") if listed.returncode == 0 else []
    for name in filter(None, names):
        if Path(name).suffix in (".py", ".md", ".toml", ".txt", ".sh", ".json", ".ui", ".qss"):
            text = (ROOT / name).read_text("utf-8")
            for place in ("/" + "work/", "/" + "root/", "/" + "tmp/"):
                assert place not in text, f"{name}: {place}"


def test_the_list_of_template_fields_is_current(tmp_path):
    made = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build_field_list.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stdout + made.stderr
