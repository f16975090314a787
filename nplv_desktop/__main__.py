"""Starts the program: a command of the command line, or the window."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path


def main() -> int:
    """Runs NPLV Desktop with the arguments of the command line and returns the exit code."""
    from nplv_desktop.cli.names import is_command
    from nplv_desktop.system.logbook import start_log

    start_log()
    arguments = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        if arguments[:1] == ["--read-sheets"]:
            # The program as one file starts itself to read a workbook in a process of its own.
            from nplv_desktop.planlijst.reading.sheet_process import main as read_sheets

            return read_sheets()
        if is_command(arguments):
            from nplv_desktop.cli.main import run

            return run(arguments)
        if arguments[:1] == ["--example"]:
            return _run_example(Path("out"))
        from nplv_desktop.system.screen import can_show_window

        if not can_show_window():
            print(
                "Er is geen scherm voor het venster; zie nplv-desktop --help voor opdrachten zonder.", file=sys.stderr
            )
            return 2
        from nplv_desktop.gui.application.app import run_window

        return run_window(Path(arguments[0]) if arguments else None)
    except BrokenPipeError:
        return 0
    except Exception:
        logging.getLogger("nplv_desktop").exception("unexpected error")
        print("Er ging in het programma iets mis; de gegevens in het dossier zijn bewaard.", file=sys.stderr)
        return 2


def _run_example(folder: Path) -> int:
    """Opens the example dossier, or without a screen writes its documents and a picture of the window."""
    from nplv_desktop.system.screen import has_screen
    from nplv_desktop.work.errors import FOR_PEOPLE
    from nplv_desktop.work.example import can_make_pdf, example_documents, example_dossier

    try:
        path = example_dossier(folder)
    except (OSError, *FOR_PEOPLE) as error:
        print(f"Het voorbeelddossier kan niet worden gemaakt: {error}", file=sys.stderr)
        return 2
    if has_screen():
        from nplv_desktop.gui.application.app import run_window

        return run_window(path)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from nplv_desktop.gui.development.screenshots import picture_of_window

    print("Er is geen scherm; het voorbeeld wordt als bestanden gemaakt:")
    try:
        made = (path, *example_documents(path, folder), picture_of_window(path, folder / "venster.png"))
    except FOR_PEOPLE as error:
        print(error, file=sys.stderr)
        return 2
    for file in made:
        print(f"  {file}")
    if not can_make_pdf():
        print("LibreOffice ontbreekt; er is geen PDF gemaakt.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
