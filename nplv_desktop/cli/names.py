"""Which arguments are for the command line, known without loading what carries them out."""

from __future__ import annotations

from collections.abc import Sequence

COMMANDS = (
    "new",
    "import-area",
    "export-area",
    "import-programme",
    "export-programme",
    "import-planlijst",
    "export-planlijst",
    "totals",
    "check",
    "compare",
    "import-agreement",
    "changes",
    "export",
)


def is_command(arguments: Sequence[str]) -> bool:
    """Whether these arguments are for the command line rather than for the window."""
    first = arguments[0] if arguments else ""
    return first in COMMANDS or (first.startswith("-") and first != "--example")
