"""Reads arguments and refuses them in Dutch, one sentence each."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, Protocol

from nplv_desktop.domain.area.parameters import Reference


class UsageError(Exception):
    """The command cannot be carried out as asked; the message is one Dutch sentence."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Dutch and refuses with one sentence."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **settings)
        self._positionals.title = "onderdelen"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toont deze hulp")

    def error(self, message: str) -> NoReturn:
        """Refuses the arguments with one Dutch sentence. Raises UsageError."""
        raise UsageError(_in_dutch(message))


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix="gebruik: " if prefix is None else prefix)


_REFUSALS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", "Er ontbreekt: {0}"),
    (r"unrecognized arguments: (.+)", "Dit onderdeel is onbekend: {0}"),
    (r"argument (.+): expected one argument", "Achter {0} hoort een waarde te staan"),
    (r"argument .*invalid choice: (\S+) .*", "Deze opdracht is onbekend: {0}"),
    (r"one of the arguments (.+) is required", "Geef een van deze opties: {0}"),
    (r"argument (.+): not allowed with argument (.+)", "{0} en {1} gaan niet samen"),
    (r"argument (.+): ignored explicit argument (.+)", "{0} neemt geen waarde aan"),
)


def _in_dutch(message: str) -> str:
    for pattern, sentence in _REFUSALS:
        match = re.fullmatch(pattern, message)
        if match:
            return f"{sentence.format(*match.groups())}; zie nplv-desktop --help."
    return "Deze opdracht is niet te lezen; zie nplv-desktop --help."


Command = Callable[[argparse.Namespace, Reference], int]


class AddCommand(Protocol):
    """Adds a command on a dossier: its name, what carries it out, and a line of help."""

    def __call__(self, name: str, run: Command, text: str) -> Parser:
        """The parser of the new command, to give it more parts and options."""


def add_area_option(command: Parser) -> None:
    """The area that a command is about; it must be named."""
    command.add_argument("--area", metavar="NAAM", required=True, help="het gebied")


def add_target_option(command: Parser) -> None:
    """The file that a command writes."""
    command.add_argument("--out", metavar="BESTAND", type=Path, required=True, help="het bestand dat wordt gemaakt")


def add_json_option(command: Parser) -> None:
    """For programs that read what a command says."""
    command.add_argument("--json", action="store_true", help="als JSON")
