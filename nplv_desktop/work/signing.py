"""What a final export does to an area: it lies ready to be signed, and is frozen as that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nplv_desktop.domain.area.area import AgreementStatus, Area
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.work.freeze import FrozenRound, next_round

LABEL = "Ter ondertekening"
NOTE = "De stukken ter ondertekening zijn van deze stand gemaakt."


def for_signature(area: Area) -> Area:
    """The area with the state that its final documents have; one that was signed stays signed."""
    if area.agreement.status == AgreementStatus.SIGNED:
        return area
    return replace(area, agreement=replace(area.agreement, status=AgreementStatus.FOR_SIGNATURE))


def round_for_signature(area: Area, rounds: Iterable[Round]) -> FrozenRound:
    """The area as its documents for signing were made of it, frozen as its next round."""
    return next_round(area, rounds, LABEL, NOTE)
