"""What became of an area's plans: registered starts and costs, decisions, payments, corrections, accountability."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from nplv_desktop.domain.area.field import (
    DAY,
    EUROS,
    FLAG,
    LINE,
    LONG,
    SIGNED_EUROS,
    Choice,
    Count,
    Group,
    Keyed,
    Named,
    Rows,
    Text,
    declaration,
    declared,
    declared_id,
)
from nplv_desktop.domain.area.planning import FILE_YEARS, Starts
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT

MOST_LINES = 500
REPORTED_YEAR = Count(int(FILE_YEARS[0]), int(FILE_YEARS[-1]), is_year=True)
SIGNED_COUNT = Count(-LARGEST_COUNT, LARGEST_COUNT)
#: The identity of an ORV or capacity row, as a reference to it.
ROW_ID = Text(16, 16, "[0-9a-f]{16}", "het kenmerk van een rij: 16 cijfers en kleine letters a tot en met f")
FINGERPRINT = Text(64, 64, "[0-9a-f]{64}", "64 hexadecimale tekens")


class Scheme(Named):
    """Which part of the scheme: realisatiestimulans, ORV or capacity."""

    STIMULUS = "stimulus", "realisatiestimulans"
    ORV = "orv", "ORV"
    CAPACITY = "capacity", "capaciteit"


class PaymentKind(Named):
    """What a payment was."""

    PAYMENT = "payment", "betaling"
    RECOVERY = "recovery", "terugvordering"
    ADVANCE = "advance", "voorschot"


class JudgementValue(Named):
    """The programme office's judgement of an area."""

    ON_COURSE = "on_course", "op koers"
    ATTENTION = "attention", "aandacht"
    BEHIND = "behind", "achter"


@dataclass(frozen=True, slots=True)
class Baseline:
    """The round that what is registered is held against."""

    round: int | None = declared(None, Count(1), "ronde")
    fingerprint: str | None = declared(None, FINGERPRINT, "vingerafdruk")


@dataclass(frozen=True, slots=True)
class Costs:
    """Real costs in EUR incl. btw, and the VAT in them that the municipality reclaims."""

    incl: Decimal | None = declared(None, EUROS, "incl. btw", unit="costs")
    compensable: Decimal | None = declared(None, EUROS, "compensabele btw", unit="costs")


@dataclass(frozen=True, slots=True)
class RowCosts:
    """Real costs of one ORV or capacity row, known by that row's identity."""

    row: str = field(metadata=declaration(ROW_ID, "rij", json="id", is_required=True))
    incl: Decimal | None = declared(None, EUROS, "incl. btw", unit="costs")
    compensable: Decimal | None = declared(None, EUROS, "compensabele btw", unit="costs")


@dataclass(frozen=True, slots=True)
class RealisedYear:
    """What was registered over one year, when and from what. Where `rows` stand, the scheme's sum is theirs."""

    year: str = field(metadata=declaration(Text(4), "jaar"))
    reported_on: date | None = declared(None, DAY, "opgegeven op", is_required=True)
    source: str | None = declared(None, LINE, "bron")
    starts: Starts = declared(Starts(), Group(Starts), "starts", unit="starts")
    orv: Costs = declared(Costs(), Group(Costs), "ORV")
    capacity: Costs = declared(Costs(), Group(Costs), "capaciteit")
    rows: tuple[RowCosts, ...] = declared((), Rows(RowCosts, MOST_LINES, (("row",),)), "rij")
    remark: str | None = declared(None, LONG, "toelichting")


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction on a year, in EUR incl. btw with its compensable VAT, or in dwellings; both signed."""

    uid: str = declared_id()
    scheme: Scheme | None = declared(None, Choice(Scheme), "regeling", is_required=True)
    year: int | None = declared(None, REPORTED_YEAR, "jaar", is_required=True)
    incl: Decimal | None = declared(None, SIGNED_EUROS, "incl. btw", unit="correction")
    compensable: Decimal | None = declared(None, SIGNED_EUROS, "compensabele btw", unit="correction")
    dwellings: int | None = declared(None, SIGNED_COUNT, "woningen", unit="correction")
    reported_on: date | None = declared(None, DAY, "opgegeven op", is_required=True)
    reason: str = declared("", Text(500, 1), "reden", is_required=True)


@dataclass(frozen=True, slots=True)
class Decision:
    """What was granted over a cost year, EUR; `reason` where that differs from the forecast."""

    uid: str = declared_id()
    scheme: Scheme | None = declared(None, Choice(Scheme), "regeling")
    year: int | None = declared(None, REPORTED_YEAR, "jaar")
    decided_on: date | None = declared(None, DAY, "besloten op")
    reference: str | None = declared(None, LINE, "kenmerk van het besluit")
    granted: Decimal | None = declared(None, EUROS, "toegekend")
    reason: str | None = declared(None, LINE, "reden")


@dataclass(frozen=True, slots=True)
class Payment:
    """What was paid or recovered over a cost year, EUR."""

    uid: str = declared_id()
    scheme: Scheme | None = declared(None, Choice(Scheme), "regeling")
    year: int | None = declared(None, REPORTED_YEAR, "jaar")
    paid_on: date | None = declared(None, DAY, "betaald op")
    amount: Decimal | None = declared(None, EUROS, "bedrag")
    kind: PaymentKind | None = declared(None, Choice(PaymentKind), "soort")


@dataclass(frozen=True, slots=True)
class SisaLine:
    """What a municipality accounted for over a year (SiSa), EUR."""

    uid: str = declared_id()
    scheme: Scheme | None = declared(None, Choice(Scheme), "regeling")
    year: int | None = declared(None, REPORTED_YEAR, "jaar")
    code: str | None = declared(None, LINE, "code")
    spent: Decimal | None = declared(None, EUROS, "besteed")
    cumulative: Decimal | None = declared(None, EUROS, "cumulatief")
    final: bool | None = declared(None, FLAG, "eindverantwoording")
    remark: str | None = declared(None, LINE, "opmerking")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was agreed to do, by whom and when."""

    text: str | None = declared(None, LINE, "afspraak")
    who: str | None = declared(None, LINE, "wie")
    due: date | None = declared(None, DAY, "wanneer")


@dataclass(frozen=True, slots=True)
class Judgement:
    """The programme office's own judgement in place of the computed one."""

    value: JudgementValue | None = declared(None, Choice(JudgementValue), "oordeel")
    reason: str | None = declared(None, LINE, "reden")
    follow_up: tuple[FollowUp, ...] = declared((), Rows(FollowUp, MOST_LINES), "vervolg")


@dataclass(frozen=True, slots=True)
class Monitoring:
    """Everything that was registered about an area."""

    baseline: Baseline = declared(Baseline(), Group(Baseline), "nulmeting", unit="baseline")
    realised: tuple[RealisedYear, ...] = declared((), Keyed(RealisedYear, "year", keys=FILE_YEARS), "gerealiseerd")
    corrections: tuple[Correction, ...] = declared((), Rows(Correction, MOST_LINES), "correctie")
    decisions: tuple[Decision, ...] = declared((), Rows(Decision, MOST_LINES), "besluit")
    payments: tuple[Payment, ...] = declared((), Rows(Payment, MOST_LINES), "betaling")
    sisa: tuple[SisaLine, ...] = declared((), Rows(SisaLine, MOST_LINES), "SiSa")
    judgement: Judgement = declared(Judgement(), Group(Judgement), "oordeel", unit="judgement")
