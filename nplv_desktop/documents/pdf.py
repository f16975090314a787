"""Turns a document into a PDF with LibreOffice, where it is present."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from nplv_desktop.documents.errors import DocumentError

_SECONDS = 120


def office_program() -> str | None:
    """The path of LibreOffice, or None where this machine has none."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert_to_pdf(document: Path, folder: Path) -> Path:
    """Writes `document` as a PDF into `folder` and names it.

    Raises DocumentError where LibreOffice is absent, fails, or takes longer than two minutes. Runs with a profile of
    its own, so that an open LibreOffice is left alone.
    """
    program = office_program()
    if program is None:
        raise DocumentError("LibreOffice is niet geïnstalleerd; een PDF maken kan pas daarna.")
    with tempfile.TemporaryDirectory(prefix="nplv-") as profile:
        command = [
            program,
            f"-env:UserInstallation={Path(profile).as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(document),
        ]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
        except (OSError, subprocess.SubprocessError) as error:
            raise DocumentError(f"“{document.name}” kan niet naar PDF worden omgezet.") from error
    made = folder / f"{document.stem}.pdf"
    if not made.is_file():
        raise DocumentError(f"“{document.name}” kan niet naar PDF worden omgezet.")
    return made
