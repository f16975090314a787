"""Nothing leaves this computer by itself, and nothing entered stands in logs, reports or files that others can read."""

import ast
import json
import logging
import stat
import zipfile
from pathlib import Path

import pytest

import nplv_desktop
from nplv_desktop.system import logbook
from nplv_desktop.system.safe_write import written_beside
from nplv_desktop.work.problem_report import write_report

PACKAGE = Path(nplv_desktop.__file__).parent
NETWORK = {
    *("socket", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "socketserver"),
    *("requests", "httpx", "urllib3", "aiohttp", "asyncio", "websockets", "webbrowser"),
}
NETWORK_PARTS = ("urllib.request", "PySide6.QtNetwork", "PySide6.QtWebEngine", "PySide6.QtWebSockets")


def imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_no_module_of_the_program_knows_the_network():
    found = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in PACKAGE.rglob("*.py")
        for name in imported(path)
        if name.split(".")[0] in NETWORK or name.startswith(NETWORK_PARTS)
    ]
    # Whether a display of this machine answers is asked on its own socket file, never on a network.
    assert found == ["system/screen.py: socket"]
    assert "AF_INET" not in (PACKAGE / "system" / "screen.py").read_text("utf-8")


def test_a_draft_cannot_be_read_by_others_while_it_is_made(tmp_path):
    with written_beside(tmp_path / "dossier.nplv") as draft:
        draft.write_bytes(b"vertrouwelijk")
        assert stat.S_IMODE(draft.parent.stat().st_mode) == 0o700


@pytest.fixture
def own_log(tmp_path, monkeypatch):
    """A log of its own, started as the program starts it."""
    monkeypatch.setattr(logbook, "user_log_dir", lambda *args, **kwargs: str(tmp_path / "log"))
    root = logging.getLogger()
    before = list(root.handlers), root.level
    root.handlers = []
    logbook.start_log()
    yield logbook.log_file()
    for handler in root.handlers:
        handler.close()
    root.handlers, level = before
    root.setLevel(level)


def test_the_log_tells_where_something_went_wrong_and_not_about_whom(own_log):
    try:
        int("Mevrouw J. de Vries, Dorpsstraat 1")
    except ValueError:
        logging.getLogger("nplv_desktop").warning("cell not read", exc_info=True)

    text = own_log.read_text("utf-8")
    assert "ValueError" in text and "test_secrets.py" in text
    assert "Vries" not in text and str(Path.home()) not in text


def test_the_log_does_not_grow_for_ever(own_log):
    for _ in range(400):
        logging.getLogger("nplv_desktop").warning("x" * 10_000)

    files = list(own_log.parent.iterdir())
    assert 1 < len(files) <= 4
    assert sum(file.stat().st_size for file in files) < 4 * 600_000


def test_a_report_holds_version_log_and_settings_and_nothing_of_a_dossier(own_log, tmp_path):
    logging.getLogger("nplv_desktop").warning("dossier not written")
    settings = {"view/theme": "dark", "files/recent": ["/home/jan/Geheim.nplv"], "window/geometry": b"x"}
    write_report(tmp_path / "melding.zip", settings)

    with zipfile.ZipFile(tmp_path / "melding.zip") as package:
        names = package.namelist()
        everything = b"".join(package.read(name) for name in names)
        about = json.loads(package.read("programma.json"))
    assert about["version"] == nplv_desktop.__version__
    assert about["settings"] == {"view/theme": "dark"}
    assert any(name.startswith("logboek/") for name in names)
    assert b"Geheim" not in everything and b"jan" not in everything
