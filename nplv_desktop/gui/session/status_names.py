"""What the states of an agreement are called in the window."""

from __future__ import annotations

from nplv_desktop.domain.area.area import AgreementStatus

STATUS_NAMES = {
    AgreementStatus.CONCEPT: "Concept",
    AgreementStatus.FOR_SIGNATURE: "Ter ondertekening",
    AgreementStatus.SIGNED: "Getekend",
}
