"""What the application does for each wish of a page: the one table."""

from __future__ import annotations

from nplv_desktop.gui.application.commands import Commands
from nplv_desktop.gui.pages.wishes import (
    ExportChanges,
    ExportDocuments,
    ExportPlanlijst,
    FreezeRound,
    ImportPlanlijst,
)


def fulfil(commands: Commands, wish: object) -> None:
    """Does what a page of the window wishes for; places to go to are the window's own."""
    match wish:
        case ExportDocuments(final):
            commands.export(final)
        case ExportChanges(before, after):
            commands.ask_changes(before, after)
        case FreezeRound():
            commands.freeze()
        case ImportPlanlijst():
            commands.planlijst.ask_import()
        case ExportPlanlijst():
            commands.planlijst.ask_workbook()
        case _:
            raise AssertionError(f"nobody fulfils {wish!r}")
