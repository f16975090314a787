"""Freezes an area as a round."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.round_rows import make_round


@dataclass(frozen=True, slots=True)
class FrozenRound:
    """A round on its way into the dossier."""

    frozen: Round

    def keep_in(self, dossier: Dossier) -> None:
        """Writes the round into a dossier."""
        dossier.add_round(self.frozen)


def next_round(state: Area, known: Iterable[Round], label: str, note: str) -> FrozenRound:
    """The state as the round after those that the area has, frozen now."""
    number = max((one.number for one in known), default=0) + 1
    return FrozenRound(make_round(state, number, label, note, datetime.now(UTC).isoformat(timespec="seconds")))
