"""The program without a window: the same dossier, figures, findings and documents for batch work."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from nplv_desktop import __version__
from nplv_desktop.cli import areas, exports, figures, planlijsten, programme_files, word_files
from nplv_desktop.cli.arguments import Command, Parser, UsageError
from nplv_desktop.cli.outcomes import WRONG_USE
from nplv_desktop.work.errors import FOR_PEOPLE
from nplv_desktop.work.open_dossier import load_reference

#: The groups of commands, in the order in which help lists them.
_GROUPS = (areas, programme_files, planlijsten, figures, word_files, exports)


def _parser() -> Parser:
    parser = Parser(
        prog="nplv-desktop",
        description="Afspraken over woningen en geld voor de NPLV-gebieden. Zonder opdracht opent het venster.",
    )
    parser.add_argument("--version", action="version", version=f"NPLV Desktop {__version__}", help="toont de versie")
    parser.add_argument("--example", action="store_true", help="opent een voorbeelddossier in de map out")
    commands = parser.add_subparsers(title="opdrachten", dest="command", metavar="OPDRACHT", parser_class=Parser)

    def add(name: str, run: Command, text: str) -> Parser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument("dossier", metavar="DOSSIER", type=Path, help="het dossierbestand (.nplv)")
        made.set_defaults(run=run)
        return made

    for group in _GROUPS:
        group.add_commands(add)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Carries out one command and returns the exit code: 0 fine, 1 findings that block, 2 wrong use or input.

    Errors are one Dutch sentence on stderr.
    """
    try:
        namespace = _parser().parse_args(arguments)
        if namespace.command is None:
            raise UsageError("Geef een opdracht; zie nplv-desktop --help.")
        return int(namespace.run(namespace, load_reference()))
    except (UsageError, *FOR_PEOPLE) as error:
        print(error, file=sys.stderr)
        return WRONG_USE
