"""Rounds: the state of an area as it was frozen in the talks, complete and unchangeable."""

from __future__ import annotations

from dataclasses import dataclass

from nplv_desktop.domain.area.area import Area

LONGEST_LABEL = 80
LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Round:
    """One frozen state: `number` counts within the area from 1, `made_at` is the moment (ISO, UTC, whole seconds).

    `state` is everything that was entered; `fingerprint` the SHA-256 over state, number, label, note and moment as
    64 hexadecimal digits. `is_sound` is False where the file no longer holds what was frozen.
    """

    number: int
    label: str
    note: str
    made_at: str
    state: Area
    fingerprint: str
    is_sound: bool = True

    @property
    def area(self) -> str:
        """The area's name."""
        return self.state.name

    @property
    def name(self) -> str:
        """What it is called in a sentence: "ronde 2 (bod gemeente)"."""
        return f"ronde {self.number}" + (f" ({self.label})" if self.label else "")

    @property
    def short_fingerprint(self) -> str:
        """The first sixteen digits in groups of four."""
        return " ".join(self.fingerprint[start : start + 4] for start in range(0, 16, 4))
