"""Areas that documents are tried on, beside the golden cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from nplv_desktop.domain.area.area import (
    Area,
    AreaBudgetItem,
    AreaTexts,
    Housing,
    HousingSource,
    Logo,
    MeasureKind,
    OrvMeasure,
    Override,
    WbiCandidate,
)
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime

MADE_ON = datetime(2026, 11, 21, 9, 30)
HOSTILE = 'Regio & <Utrecht> "{{ gebied }}" {% if x %} =HYPERLINK("http://x";"y") \x0b'


def png(width: int = 4, height: int = 3) -> bytes:
    """A small real picture."""
    import struct
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\x15\x42\x73" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def maximal(base: Area) -> Area:
    """Everything filled in: all regimes, many rows, all texts, logos, overrides, plans, the other parameter set."""
    regimes = (
        EnteredAmount(VatRegime.TAXED_21, incl=Decimal("100000.01")),
        EnteredAmount(VatRegime.TAXED_9, excl=Decimal("55555.55")),
        EnteredAmount(VatRegime.NONE, incl=Decimal("0.50")),
        EnteredAmount(VatRegime.MIXED, taxed_excl=Decimal("1000.00"), untaxed=Decimal("250.50")),
        EnteredAmount(VatRegime.MIXED, taxed_incl=Decimal("1000.00"), untaxed=Decimal("0.00")),
        EnteredAmount(VatRegime.AS_AGREED, Decimal("2066115.00"), Decimal("2500000.00")),
    )
    measures = tuple(
        OrvMeasure(f"Maatregel {number} {HOSTILE}", list(MeasureKind)[number % 2], regimes[number % 6], 2026, "noot")
        for number in range(30)
    )
    text = (
        f"# Kop\n\nTekst **vet** en *cursief* {HOSTILE}\n\n- een\n- twee\n  - dieper\n\n1. eerste\n2. tweede\n\nSlot."
    )
    return replace(
        base,
        orv_measures=measures,
        wbi=(WbiCandidate(HOSTILE, Decimal("600.25"), Decimal("400.50")), WbiCandidate("B", Decimal(1), Decimal(2))),
        area_budget=(AreaBudgetItem("+1 plein", Decimal("50.00")),),
        stimulus=replace(
            base.stimulus,
            parameters="regeling-2026",
            low_override=Override(Decimal("1750000.00"), HOSTILE),
            high_override=Override(Decimal("2700000.00"), "tafel"),
        ),
        texts=AreaTexts(**dict.fromkeys(AreaTexts.__dataclass_fields__, text)),
        logos=(
            Logo("state", "Logo van het Rijk", "image/png", png()),
            Logo("alliance", "Alliantie", "image/png", png()),
        ),
        planlijst=tuple(
            plan_of(
                {
                    "plan_id": f"00{number}",
                    "name": f"=Plan {number}",
                    "in_area": "ja",
                    "dwellings": 10,
                    "start_2026": 6,
                    "start_2028": 4,
                    "mid_rent": 10,
                    "bottlenecks": ("stikstof", "netcongestie"),
                }
            )
            for number in range(12)
        ),
    )


def planned(base: Area) -> Area:
    """Every figure of the task follows from the planlijst, with plans of every kind."""
    rows: tuple[dict[str, object], ...] = (
        {
            "name": "Alles",
            "dwellings": 40,
            "mid_rent": 30,
            "high_sale": 10,
            "start_2026": 40,
            "previous_subsidy": "Wbi 12",
        },
        {"name": "Deels later", "dwellings": 3, "mid_rent": 1, "high_sale": 2, "start_2025": 2, "start_later": 1},
        {"name": "Zonder jaar", "dwellings": 17, "affordable_sale": 9, "previous_subsidy": "SFT"},
        {"name": "Buiten", "dwellings": 99, "mid_rent": 99, "start_2027": 99, "in_area": "nee"},
        {"name": "Groot", "dwellings": 200, "social_rent_other": 120, "start_2029": 200, "in_area": "grootschalig"},
        {"name": "Sloop", "kind": "Sloop", "demolished": 25, "previous_subsidy": "geen"},
        {"name": "Renovatie", "kind": "renovatie", "dwellings": 60, "mid_rent": 60, "start_2026": 60},
        {"name": "Onbekend", "kind": "optoppen"},
        {"name": "Later", "dwellings": 8, "mid_rent": 8, "start_later": 8, "in_area": "ja"},
        {"name": "Klopt niet", "dwellings": 5, "mid_rent": 9, "start_2028": 7},
    )
    return replace(
        base,
        housing=Housing(HousingSource.PLANLIJST),
        stimulus=replace(base.stimulus, previously_subsidised=None, low_override=None, high_override=None),
        planlijst=tuple(plan_of(row) for row in rows),  # type: ignore[arg-type]
    )


def minimal() -> Area:
    """Nothing entered but a name."""
    return Area("Breda Noord")
