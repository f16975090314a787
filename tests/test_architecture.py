"""What the house keeps to and the contracts between its rooms (pyproject.toml, `make lint`) cannot say."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "nplv_desktop"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "forms" not in path.parts)
#: No folder holds more modules than this: one finds one's way at a glance.
MOST_IN_A_FOLDER = 20


def room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
            found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


def test_the_domain_needs_nothing_but_the_standard_library():
    import sys

    for path in (PACKAGE / "domain").rglob("*.py"):
        for name in imports(path):
            first = name.split(".")[0]
            assert first in sys.stdlib_module_names or first == "nplv_desktop", f"{path.name} imports {name}"


#: What each folder of the domain may import of the domain, beside itself.
DOMAIN_LAYERS = {
    "dutch": set(),
    "record": {"dutch"},
    "area": {"dutch", "record"},
    "area_file": {"dutch", "record", "area"},
    "figures": {"dutch", "record", "area"},
    "changes": {"dutch", "record", "area", "area_file", "figures"},
}


def test_the_folders_of_the_domain_build_on_each_other_one_way():
    folders = {path.name for path in (PACKAGE / "domain").iterdir() if (path / "__init__.py").exists()}
    assert folders == set(DOMAIN_LAYERS)
    wrong = []
    for path in (PACKAGE / "domain").rglob("*.py"):
        own = path.relative_to(PACKAGE / "domain").parts[0]
        used = {name.split(".")[2] for name in imports(path) if name.startswith("nplv_desktop.domain.")}
        wrong += [f"{path.name} imports {name}" for name in used - {own} - DOMAIN_LAYERS.get(own, set())]
    assert wrong == []


def test_no_module_of_the_domain_or_the_checks_imports_itself_through_others():
    known = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): imports(path)
        for room_name in ("domain", "checks")
        for path in (PACKAGE / room_name).rglob("*.py")
    }
    reached: dict[str, set[str]] = {name: used & set(known) for name, used in known.items()}
    for _ in known:
        reached = {name: used.union(*(reached[other] for other in used)) for name, used in reached.items()}
    assert [name for name, used in reached.items() if name in used] == []


def test_neither_domain_nor_checks_name_a_page_of_the_window():
    for room_name in ("domain", "checks"):
        for path in (PACKAGE / room_name).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                named = getattr(node, "arg", None) or getattr(node, "attr", None)
                assert named not in ("page", "PageKey"), f"{path.name}:{getattr(node, 'lineno', 0)}"


#: Where a year may stand: as an example for people, or as part of a file's format.
YEARS_ALLOWED = ("field_catalogue.py", "planning.py", "dated_clauses.py")


def test_no_year_of_the_period_stands_in_the_code():
    """But in the default period, which a test holds against the parameter set."""
    for path in MODULES:
        if path.name == "period.py" or "development" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and node.value in (2025, 2029, "2025", "2029"):
                assert path.name in YEARS_ALLOWED, f"{path.name}:{node.lineno}: a year of the period is data"


def test_the_domain_never_uses_binary_fractions():
    for path in (PACKAGE / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"{path.name}:{node.lineno}"
            assert not (isinstance(node, ast.Name) and node.id == "float"), f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("library", ["docxtpl", "openpyxl", "python_calamine", "sqlite_utils", "xlsxwriter"])
def test_each_large_library_has_one_door(library):
    rooms = {room(path) for path in MODULES if any(name.split(".")[0] == library for name in imports(path))}
    assert len(rooms) <= 1


def test_modules_and_functions_fit_a_screen():
    for path in [*MODULES, *sorted((ROOT / "packaging").rglob("*.py"))]:
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 450, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 75, f"{path}: {node.name}"


def test_no_folder_is_too_full_to_find_ones_way():
    folders = {path.parent for path in MODULES}
    full = {
        str(folder.relative_to(ROOT)): count
        for folder in folders
        if (count := sum(path.name != "__init__.py" for path in folder.glob("*.py"))) > MOST_IN_A_FOLDER
    }
    assert full == {}


def test_no_two_modules_have_one_name():
    names = Counter(path.stem for path in MODULES if path.stem not in ("__init__", "__main__"))
    assert [name for name, count in names.items() if count > 1] == []


def test_no_colour_or_font_size_is_set_outside_the_style():
    painted = re.compile(r"setStyleSheet\(|#[0-9A-Fa-f]{6}\b")
    for path in [module for module in MODULES if "gui" in module.parts]:
        if path.name != "theme.py":
            assert not painted.search(path.read_text("utf-8")), path.name


def test_forms_are_those_of_the_designer_files():
    import subprocess
    import sys

    made = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build_forms.py"), "--check"], capture_output=True, text=True
    )
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.mark.parametrize("form", sorted((ROOT / "ui").glob("*.ui")), ids=lambda path: path.stem)
def test_every_field_of_a_form_has_a_name_for_screen_readers(form):
    from lxml import etree

    root = etree.parse(str(form))
    named = ("LineField", "DateField", "CountField", "AmountField", "YearField", "ChoiceField", "RowTable")
    for widget in root.iter("widget"):
        if widget.get("class") in named:
            names = [prop.get("name") for prop in widget.findall("property")]
            assert "accessibleName" in names, f"{form.name}: {widget.get('name')}"
