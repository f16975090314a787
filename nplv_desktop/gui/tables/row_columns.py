"""What an editable table of rows consists of: its columns, and how rows are taken from and put into an area."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.area_file.json_reader import LONGEST_LINE
from nplv_desktop.domain.dutch.numbers import FigureError
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.text.formatted_text import clean_characters

Row = TypeVar("Row")


def always(_row: object) -> str:
    """A cell that can always be edited."""
    return ""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `key` is the last part of the field's path in the area file.

    `shown` gives the text of a cell, `typed` the text to start editing with, `store` the row with a typed text in it
    (raises FigureError with one Dutch sentence). `locked` gives the reason why a cell cannot be edited, or "".
    `choices` lists the texts to choose from, for cells that take one of a few.
    """

    key: str
    title: str
    width: int
    shown: Callable[[Row, ParameterSet], str]
    typed: Callable[[Row, ParameterSet], str]
    store: Callable[[Row, str, ParameterSet], Row]
    locked: Callable[[Row], str] = always
    choices: tuple[str, ...] = ()
    right: bool = False
    stretch: bool = False
    #: The width in a narrow window; 0 where it stays the same.
    least: int = 0
    #: What a change here is called ("Bedrag"); the title where it is empty.
    said: str = ""


@dataclass(frozen=True)
class RowKind(Generic[Row]):
    """A table of one kind of rows. `path` is its place in the area file, `name` the Dutch name of a new row, `line`
    what a row is called with its number behind it ("ORV-rij").

    `settle` mends a row after a block was pasted into it, given the pasted texts by column key.
    """

    path: str
    name: str
    line: str
    columns: tuple[Column[Row], ...]
    rows: Callable[[Area], tuple[Row, ...]]
    with_rows: Callable[[Area, tuple[Row, ...]], Area]
    blank: Row
    #: The figure below the rows, by its key in `all_figures.FIGURES`.
    figure: str
    sums: Callable[[Totals], Mapping[str, str]]
    settle: Callable[[Row, Mapping[str, str], ParameterSet], Row] = field(default=lambda row, texts, parameters: row)


def change_name(kind: RowKind[Any], column: Column[Any], number: int) -> str:
    """What a change of a cell is called, as undo names it: "Bedrag ORV-rij 2"."""
    return f"{column.said or column.title} {kind.line} {number + 1}"


def one_line(text: str) -> str:
    """A typed or pasted text as one line; raises FigureError where it is longer than a line can be."""
    line = " ".join(clean_characters(text).split())
    if len(line) > LONGEST_LINE:
        raise FigureError(f"Deze tekst is te lang; gebruik hoogstens {LONGEST_LINE} tekens.")
    return line


def chosen(text: str, names: Mapping[str, str], what: str) -> str:
    """The value that a typed or pasted text means; `names` maps values to their Dutch names.

    Capitals, spaces and the start of a name are enough. Raises FigureError.
    """
    wanted = _plain(text)
    exact = [value for value, name in names.items() if _plain(name) == wanted]
    near = [value for value, name in names.items() if wanted and _plain(name).startswith(wanted)]
    for found in (exact, near):
        if len(found) == 1:
            return found[0]
    raise FigureError(f"“{text.strip()[:40]}” is geen {what}; kies {', '.join(names.values())}.")


def _plain(text: str) -> str:
    return "".join(text.casefold().split())
