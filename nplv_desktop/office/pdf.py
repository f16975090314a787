"""Turns a document into a PDF with LibreOffice, where it is present."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from nplv_desktop.office.document_errors import DocumentError

_SECONDS = 120
#: Seconds between looks at whether it is still wanted.
_LOOK = 0.05


def office_program() -> str | None:
    """The path of LibreOffice, or None where this machine has none."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert_to_pdf(document: Path, folder: Path, cancelled: Callable[[], bool] | None = None) -> Path:
    """Writes `document` as a PDF into `folder` and names it.

    Raises DocumentError where LibreOffice is absent, fails, is not wanted any more (`cancelled`), or takes longer than
    two minutes. Runs with a profile of
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
            _run(command, cancelled)
        except (OSError, subprocess.SubprocessError) as error:
            raise DocumentError(f"“{document.name}” kan niet naar PDF worden omgezet.") from error
    made = folder / f"{document.stem}.pdf"
    if not made.is_file():
        raise DocumentError(f"“{document.name}” kan niet naar PDF worden omgezet.")
    return made


def _run(command: list[str], cancelled: Callable[[], bool] | None) -> None:
    """Runs a program to its end, or ends it when it is not wanted any more."""
    until = time.monotonic() + _SECONDS
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=os.name == "posix"
    ) as process:
        while True:
            try:
                if process.wait(timeout=_LOOK) != 0:
                    raise subprocess.CalledProcessError(process.returncode, command)
                return
            except subprocess.TimeoutExpired:
                if time.monotonic() > until or (cancelled is not None and cancelled()):
                    _end(process)
                    raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a program together with those that it started."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
