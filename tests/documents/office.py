"""LibreOffice and the Open XML validator, as the tests use them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable
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


_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(jobs As String)
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim kept(0) As New com.sun.star.beans.PropertyValue
  kept(0).Name = "FilterName"
  kept(0).Value = "MS Word 2007 XML"
  Open jobs For Input As #1
  Do While Not Eof(1)
    Line Input #1, job
    If job &lt;&gt; "" Then
      part = Split(job, "|")
      document = StarDesktop.loadComponentFromURL(ConvertToURL(part(0)), "_blank", 0, hidden())
      command = ".uno:" &amp; part(1) &amp; "AllTrackedChanges"
      dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
      document.storeToURL(ConvertToURL(part(2)), kept())
      document.close(True)
    End If
  Loop
  Close #1
End Sub
</script:module>"""


def settle_changes(jobs: Iterable[tuple[Path, str, Path]], folder: Path) -> None:
    """Has LibreOffice accept or reject every tracked change: (Word file, "Accept" or "Reject", file to write)."""
    program = office_program()
    assert program is not None, "LibreOffice ontbreekt; `make test` installeert het"
    listed = folder / "jobs.txt"
    listed.write_text("".join(f"{source}|{command}|{target}\n" for source, command, target in jobs), "utf-8")
    with tempfile.TemporaryDirectory() as profile:
        start = [str(program), f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore"]
        # LibreOffice makes its own library first, and reads ours the next time.
        subprocess.run([*start, "--terminate_after_init"], check=True, capture_output=True, timeout=180)
        (Path(profile) / "user" / "basic" / "Standard" / "Module1.xba").write_text(_MACRO, "utf-8")
        macro = f'macro:///Standard.Module1.Settle("{listed}")'
        subprocess.run([*start, macro], check=True, capture_output=True, timeout=300)


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
