"""LibreOffice and the Open XML validator, as the tests use them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from nplv_desktop.office.pdf import office_program

ROOT = Path(__file__).parent.parent.parent


def convert(source: Path, kind: str, folder: Path) -> Path:
    """A file converted by LibreOffice into `folder`; `kind` is "pdf" or "xlsx:Calc MS Excel 2007 XML"."""
    program = office_program()
    assert program is not None, "LibreOffice ontbreekt; `make test` installeert het"
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                *(str(program), f"-env:UserInstallation={Path(profile).as_uri()}", "--headless"),
                *("--convert-to", kind, "--outdir", str(folder), str(source)),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
    made = folder / f"{source.stem}.{kind.split(':')[0]}"
    assert made.exists(), f"LibreOffice made no {made.name}"
    return made


def printed_texts(source: Path) -> list[str]:
    """What each printed page of a document says, as LibreOffice prints it."""
    import pypdfium2

    with pypdfium2.PdfDocument(convert(source, "pdf", source.parent)) as pages:
        return [re.sub(r"[\u00a0\u202f]", " ", page.get_textpage().get_text_bounded()) for page in pages]


def without_results(source: Path, target: Path) -> Path:
    """A workbook in which no formula has a stored result, so that whoever opens it must compute."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = re.sub(rb'(<c [^>]*?)(?: t="str")?([^>]*>)(<f[^>]*>[^<]*</f>)<v>[^<]*</v>', rb"\1\2\3", data)
            new.writestr(name, data)
    return target


def validation_errors(path: Path) -> list[Any]:
    """What the Open XML SDK says is wrong with a file; fails where the validator cannot run."""
    program = ROOT / ".tools" / "node_modules" / ".bin" / "ooxml-validator"
    command = os.environ.get("NPLV_OOXML_VALIDATOR", str(program))
    assert Path(command).exists(), f"de Open XML-validator ontbreekt ({command}); `make test` installeert hem"
    made = subprocess.run([command, str(path)], capture_output=True, text=True, timeout=180)
    assert made.returncode in (0, 1), f"the validator could not run: {made.stderr}"
    return list(json.loads(made.stdout)["errors"])
