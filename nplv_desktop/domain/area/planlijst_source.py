"""Where a planlijst came from: the file, how each sheet was read and what was answered for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetSource:
    """One sheet that was read: its header's row and the columns as (letters, header, key)."""

    name: str
    header_row: int
    columns: tuple[tuple[str, str, str], ...] = ()

    def letters_of(self, key: str) -> tuple[str, ...]:
        """The columns that were taken for a key."""
        return tuple(letters for letters, _, taken in self.columns if taken == key)


@dataclass(frozen=True, slots=True)
class PlanlijstSource:
    """A list that was taken in: file name, SHA-256 of its bytes, moment (ISO) and what was assumed.

    `years_are` is "delivered" or "start"; `shift` the years from start to delivery. `assumptions` are Dutch sentences
    that stand with every figure derived from the list.
    """

    file_name: str
    sha256: str
    read_at: str
    sheets: tuple[SheetSource, ...] = ()
    years_are: str | None = None
    shift: int | None = None
    assumptions: tuple[str, ...] = ()

    def sheet(self, name: str) -> SheetSource | None:
        """The sheet with this name, or None."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)
