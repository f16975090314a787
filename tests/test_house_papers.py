"""What the papers of the house name is there: rooms, files, commands."""

import re
from pathlib import Path

import pytest

from nplv_desktop.gui.pages.pages import Group, PageEntry

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "nplv_desktop"
PAPERS = ("CONTRIBUTING.md", "RELEASING.md", "SECURITY.md", "docs/architecture.md")
#: Stands for a name that whoever follows a recipe chooses, or for what a command makes.
CHOSEN = re.compile(r"NAME|GROUP|VERSION|^dist$|[*{]|^\.\./")


def quoted(paper: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", (ROOT / paper).read_text("utf-8"))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_file_that_a_paper_names_is_there(paper):
    named = [name for name in quoted(paper) if re.fullmatch(r"\S*(/\S+|\.(py|md|toml))", name)]
    missing = [
        name
        for name in named
        if not CHOSEN.search(name)
        and not any((folder / name.rstrip("/")).exists() for folder in (ROOT, PACKAGE, ROOT / "resources"))
    ]
    assert named
    assert missing == []


@pytest.mark.parametrize("paper", ("CONTRIBUTING.md", "RELEASING.md", "README.md"))
def test_every_make_command_of_a_paper_works_here(paper):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|    )make ([a-z-]+)", (ROOT / paper).read_text("utf-8")))
    assert named and named <= targets


def test_the_table_and_the_picture_of_the_rooms_show_those_that_there_are():
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    picture = (ROOT / "docs" / "pictures" / "architecture.svg").read_text("utf-8")

    assert set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == rooms
    assert rooms <= set(re.findall(r">(\w+)</text>", picture))


def test_the_order_inside_the_window_names_every_folder_of_it():
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    order = text[text.index("`gui` in its own order") : text.index("## Pages")]

    folders = {path.parent.name for path in (PACKAGE / "gui").glob("*/__init__.py")}
    assert folders <= set(re.findall(r"`(\w+)`", order))


def test_the_recipe_of_a_page_names_what_a_declaration_asks_for():
    recipe = (ROOT / "CONTRIBUTING.md").read_text("utf-8").split("### A page")[1].split("###")[0]

    entry = PageEntry("name", "Naam", Group.AGREEMENT)
    assert entry.module.endswith("name_page")
    for word in ("key", "title", "group", "sections"):
        assert word in recipe and hasattr(entry, word)


def test_the_sizes_that_contributing_names_are_those_that_are_held():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    held = (ROOT / "tests" / "test_architecture.py").read_text("utf-8")

    lines, function, folder = re.search(
        r"at most (\d+) lines, a function fewer than (\d+), a folder at most (\d+)", text
    ).groups()
    assert f"<= {lines}, path" in held
    assert f"< {function}, f" in held
    assert f"MOST_IN_A_FOLDER = {folder}" in held
