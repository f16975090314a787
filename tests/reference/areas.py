"""Areas of every kind, and areas with one trouble each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    Area,
    AreaBudgetItem,
    CapacityItem,
    CareHomes,
    DwellingCount,
    FteCount,
    Housing,
    HousingSource,
    Mayor,
    MeasureKind,
    Minister,
    OrvMeasure,
    Override,
    Programme,
    Scenario,
    ScenarioRules,
    WbiCandidate,
)
from nplv_desktop.domain.area.plan import Plan, PlanOrigin, plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource, SheetSource
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.area_file.programme_json import parse_programme_text
from nplv_desktop.store.reference import load_reference
from tests.conftest import DATA, read_golden
from tests.documents.areas import maximal, minimal, planned

D = Decimal
V = VatRegime


def heerlen() -> Area:
    """The signed agreement of Heerlen Noord."""
    return read_golden("heerlen-noord").area


def vlaardingen() -> Area:
    """The signed agreement of Vlaardingen Westwijk."""
    return read_golden("vlaardingen-westwijk").area


def every_key() -> Area:
    """An area with every key that a file can have."""
    text = (DATA / "version-2" / "every-key.nplv-area.json").read_text("utf-8")
    return parse_area_text(text, load_reference())


def every_key_programme() -> Programme:
    """A programme with every key that a file can have."""
    text = (DATA / "version-2" / "every-key.nplv-programme.json").read_text("utf-8")
    return parse_programme_text(text, load_reference())


def released() -> Iterator[tuple[str, Area]]:
    """The areas of the example that was released."""
    for path in sorted((DATA / "released").glob("example-*.json")):
        yield path.name.partition(".")[0], parse_area_text(path.read_text("utf-8"), load_reference())


def with_scenarios() -> Area:
    """An area with scenarios, plans that were read, a source and accepted points."""
    base = planned(heerlen())
    plans = tuple(
        Plan(plan.cells, PlanOrigin("Blad 1", 5 + number, plan.cells[: 2 + number % 3]))
        for number, plan in enumerate(base.planlijst)
    )
    rules = ScenarioRules(D("8000.00"), 121, D("0.60"), D("1.100"))
    return replace(
        base,
        planlijst=plans,
        planlijst_source=PlanlijstSource(
            "lijst.xlsx",
            "ab" * 32,
            "2026-11-21T10:00:00",
            (SheetSource("Blad 1", 4, (("A", "Naam", "name"), ("B", "Aantal", "dwellings"))), SheetSource("Leeg", 0)),
            "delivered",
            2,
            ("De jaren zijn van oplevering.",),
        ),
        accepted=(AcceptedFinding("missing-subject", "parties/agreement.subject", None, "zo besproken"),),
        scenarios=(
            Scenario("Meer", DwellingCount(900, 700), DwellingCount(60, 50), 12),
            Scenario("Andere regels", rules=rules),
            Scenario(
                "Andere rijen",
                orv_measures=(OrvMeasure("Brug", MeasureKind.FACILITY, EnteredAmount(V.TAXED_9, incl=D("109.00"))),),
                capacity=(CapacityItem("Leider", count=FteCount(D("1.5"), 2, D("100000.00"), False)),),
            ),
            Scenario("Alleen noemer", rules=ScenarioRules(correction_denominator=100)),
            Scenario("Alleen betaalbaar", pure_nplv=DwellingCount(10, 0), large_scale_part=DwellingCount(0, 0)),
        ),
    )


def shown() -> dict[str, Callable[[], Area]]:
    """Areas of every kind, for whatever is computed of an area."""
    return {
        "heerlen": heerlen,
        "vlaardingen": vlaardingen,
        "every-key": every_key,
        "maximal": lambda: maximal(heerlen()),
        "planned": lambda: planned(heerlen()),
        "scenarios": with_scenarios,
        "minimal": minimal,
        "extra": lambda: replace(heerlen(), name="Elders", municipality="Elders", uid=""),
        "dordrecht": lambda: replace(vlaardingen(), name="Dordrecht West", uid=""),
    }


_ROW = OrvMeasure("Plein", MeasureKind.PUBLIC_SPACE, EnteredAmount(V.TAXED_21, incl=D("121.00")), 2026)


def _orv(*rows: OrvMeasure) -> dict[str, Any]:
    return {"orv_measures": rows}


def _agreed(excl: str, incl: str) -> dict[str, Any]:
    return _orv(replace(_ROW, amount=EnteredAmount(V.AS_AGREED, D(excl), D(incl))))


def _planlijst(*rows: dict[str, Any], source: HousingSource | None = None, **more: Any) -> dict[str, Any]:
    housing = Housing(source or HousingSource.PLANLIJST)
    return {"planlijst": tuple(map(plan_of, rows)), "housing": housing, **more}


def _plan(**values: Any) -> dict[str, Any]:
    return {"name": "Kade", "dwellings": 10, **values}


def troubles() -> dict[str, Area]:
    """Areas with one trouble each, from the signed agreement of Heerlen Noord."""
    base = heerlen()
    made: dict[str, Area] = {name: replace(base, **changes) for name, changes in _changes(base).items()}
    made["empty"] = Area("Heerlen Noord")
    made["empty-extra"] = Area("Elders")
    made["not-in-agreement"] = Area("Nieuwegein Centrale As")
    made["eindhoven"] = replace(base, name="Eindhoven Woensel-Zuid")
    made["groningen"] = replace(base, name="Groningen Noord")
    return made


def _changes(base: Area) -> dict[str, dict[str, Any]]:
    agreement, stimulus, texts = base.agreement, base.stimulus, base.texts
    pure = base.housing.pure_nplv or DwellingCount(1, 1)
    return {
        "nobody": {"agreement": replace(agreement, minister=Minister("", " "), mayor=Mayor())},
        "no-subject": {"agreement": replace(agreement, subject="", date=None, place="PM")},
        "late-2025": {"agreement": replace(agreement, date=date(2025, 9, 20))},
        "late-2026": {"agreement": replace(agreement, date=date(2026, 1, 1))},
        "late-2027": {"agreement": replace(agreement, date=date(2027, 12, 31))},
        "late-2028": {"agreement": replace(agreement, date=date(2028, 1, 1))},
        "unknown-rules": {"stimulus": replace(stimulus, parameters="regeling-2031")},
        "other-rules": {"stimulus": replace(stimulus, parameters="regeling-2026")},
        "no-housing": {"housing": Housing()},
        "large-alone": {"housing": Housing(large_scale_part=DwellingCount(10, 11))},
        "too-affordable": {"housing": Housing(None, DwellingCount(1000, 1001), DwellingCount(1, 2))},
        "below-woontop": {"housing": Housing(None, DwellingCount(100, 50), DwellingCount(1, 0))},
        "no-homes": {"housing": Housing(None, DwellingCount(0, 0), None)},
        "two-thirds": {"housing": Housing(None, DwellingCount(3000, 2000), None)},
        "not-two-thirds": {"housing": Housing(None, DwellingCount(3000, 1999), None)},
        "no-subsidised": {"stimulus": replace(stimulus, previously_subsidised=None)},
        "too-subsidised": {"stimulus": replace(stimulus, previously_subsidised=999999)},
        "as-subsidised": {"stimulus": replace(stimulus, previously_subsidised=pure.affordable)},
        "overrides": {
            "stimulus": replace(
                stimulus, low_override=Override(D("9000000.00"), ""), high_override=Override(D("1.00"), " ")
            )
        },
        "override-fits": {"stimulus": replace(stimulus, low_override=Override(D("5300000.00"), "tafel"))},
        "care": {"care_homes": CareHomes(pure.total, 9999)},
        "care-fits": {"care_homes": CareHomes(None, 1)},
        "orv-empty": _orv(OrvMeasure()),
        "orv-blank": _orv(OrvMeasure("  ", None, EnteredAmount(V.MIXED))),
        "orv-half": _orv(
            replace(_ROW, amount=EnteredAmount(V.MIXED, untaxed=D("1.00"))),
            replace(_ROW, amount=EnteredAmount(V.MIXED, taxed_incl=D("1.00"))),
            replace(_ROW, amount=EnteredAmount(V.AS_AGREED, incl=D("1.00"))),
            replace(_ROW, amount=EnteredAmount(V.AS_AGREED, excl=D("1.00"))),
        ),
        "orv-years": _orv(*(replace(_ROW, start_year=year) for year in (2024, 2025, 2029, 2030))),
        "vat-exact": _agreed("100.00", "121.00"),
        "vat-rounding": _agreed("99.00", "121.00"),
        "vat-beyond-rounding": _agreed("1000.00", "1211.22"),
        "vat-near": _agreed("100000.00", "121499.00"),
        "vat-nearly": _agreed("100000.00", "121500.00"),
        "vat-impossible": _agreed("100000.00", "121501.00"),
        "vat-backwards": _agreed("100000.00", "99000.00"),
        "vat-mixed": _agreed("100000.00", "110000.00"),
        "vat-nothing": _agreed("0.00", "10.00"),
        "above-right": _orv(replace(_ROW, amount=EnteredAmount(V.NONE, incl=D("99000000.00")))),
        "rounded": _orv(*(replace(_ROW, amount=EnteredAmount(V.NONE, incl=D("0.50"))) for _ in range(3))),
        "capacity": {
            "capacity": (
                CapacityItem(),
                CapacityItem("Leider", count=FteCount()),
                CapacityItem("Leider", count=FteCount(D("1.25"), 3, D("110000.00")), start_year=2031),
                CapacityItem(
                    "Raad", EnteredAmount(V.TAXED_21), FteCount(D("0.5"), 3, D("110000.00"), rate_includes_vat=False)
                ),
                CapacityItem("Som", EnteredAmount(V.NONE, excl=D("12.34"))),
            )
        },
        "wbi": {
            "wbi": (
                WbiCandidate(),
                WbiCandidate("Tunnel", D("49.99"), D("50.01")),
                WbiCandidate("Brug", D("50.00"), D("50.00")),
                WbiCandidate("Niets", D("0.00"), D("0.00")),
            ),
            "area_budget": (AreaBudgetItem(), AreaBudgetItem("Huis", D("12.50")), AreaBudgetItem(" ", D("1.00"))),
        },
        "texts-empty": {"texts": replace(texts, area=" ", housing_programme=None, interventions="")},
        "texts-placeholders": {
            "texts": replace(
                texts,
                area="Er komen XX woningen en € PM. {ovr} en {totaal} {totaal-x}",
                annex_care="[invullen] n.t.b. …… ??? {{ veld }}",
            )
        },
        "lines-placeholders": {
            **_orv(replace(_ROW, description="PM")),
            "alliance": "[naam]",
            "programme": "XXX",
            "municipality": "n.t.b.",
            "capacity": (CapacityItem("TODO", EnteredAmount(V.NONE, excl=D("1.00"))),),
            "wbi": (WbiCandidate("___", D("5.00"), D("5.00")),),
            "area_budget": (AreaBudgetItem("<naam>", D("1.00")),),
            "agreement": replace(
                agreement, place="NNB", subject="t.b.d.", minister=Minister("PM", "PM"), mayor=Mayor("PM", "PM", "PM")
            ),
        },
        "texts-figures": {
            "texts": replace(
                texts,
                area="Er komen 2.146 woningen in 2025 t/m 2030.\n\n- ORV € 7.500.001\n- totaal € 1 mln\n",
                housing_programme="De stimulans ligt tussen € 5,2 mln. en € 8,1 mln. Bijna 1.618 betaalbaar.",
                interventions="De opslag ORV is € 6.000.000 incl. btw.",
                annex_care="ruim 1.600 betaalbare woningen, waarvan 75 % betaalbaar",
            )
        },
        "accepted": {
            "housing": Housing(None, DwellingCount(100, 50)),
            "accepted": (
                AcceptedFinding("below-woontop", "stimulus/housing.pure_nplv.total", "100", "zo besproken"),
                AcceptedFinding("below-woontop", "stimulus/housing.pure_nplv.total", "101", "een ander getal"),
                AcceptedFinding("affordable-share", "stimulus/housing.pure_nplv.affordable", None, "telt niet"),
            ),
        },
        "planlijst-missing": {"housing": replace(base.housing, source=HousingSource.PLANLIJST)},
        "planlijst-one": _planlijst(_plan()),
        "planlijst-two": _planlijst(
            _plan(start_2025=4, start_2024=3, start_later=3, mid_rent=10),
            _plan(plan_id="7", start_2030=5, start_2026=5, mid_rent=4, high_sale=6, in_area="ja"),
            _plan(name="Zuid", dwellings=1200, mid_rent=1200, in_area="grootschalig", previous_subsidy="Wbi"),
            _plan(name="Sloop", kind="Sloop", dwellings=20),
            source=HousingSource.PLANLIJST,
            planlijst_source=PlanlijstSource("l.xlsx", "a" * 64, "2026-11-21T10:00:00", years_are="delivered", shift=2),
        ),
        "planlijst-differs": {
            **_planlijst(
                _plan(mid_rent=6, high_sale=4, in_area="ja", previous_subsidy="12", care_suitable=1, care_clustered=2),
                _plan(name="Groot", mid_rent=6, high_sale=4, in_area="grootschalig", previous_subsidy="nee"),
            ),
            "housing": Housing(HousingSource.PLANLIJST, DwellingCount(11, 5), DwellingCount(9, 7)),
            "stimulus": replace(stimulus, previously_subsidised=11),
            "care_homes": CareHomes(2, 1),
        },
        "planlijst-issues": _planlijst(
            {"dwellings": 5},
            {"name": "Zonder aantal"},
            {"name": "Onderzoek", "kind": "Onderzoek"},
            _plan(kind="kasteel"),
            _plan(mid_rent=5, high_sale=6),
            _plan(single_family=5, multi_family=4),
            _plan(start_2026=6, start_2027=5),
            _plan(delivered_2027=6, delivered_2028=5),
            _plan(start_2028=10, delivered_2027=10),
            _plan(start_2027=10, delivered_2027=10),
            _plan(care_suitable=11, care_clustered=12, step_free=1300),
            _plan(previous_subsidy="Wbi 11"),
            _plan(dwellings=0, mid_rent=0, start_later=1),
        ),
        "planlijst-many": _planlijst(*({"dwellings": 1 + number} for number in range(45))),
        "planlijst-41": _planlijst(*({"dwellings": 1 + number} for number in range(41))),
    }


def identified(area: Area) -> Area:
    """The area with identities that are the same every time."""
    count = 0

    def given(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        nonlocal count
        made = []
        for row in rows:
            count += 1
            made.append(row if row.uid else replace(row, uid=f"{count:016x}"))
        return tuple(made)

    names = ("orv_measures", "capacity", "wbi", "area_budget", "planlijst", "scenarios")
    lines = ("corrections", "decisions", "payments", "sisa")
    monitoring = replace(area.monitoring, **{name: given(getattr(area.monitoring, name)) for name in lines})
    return replace(area, monitoring=monitoring, **{name: given(getattr(area, name)) for name in names})


def json_of(name: str) -> dict[str, Any]:
    """The values of a file of version 2 with every key: "area" or "programme"."""
    made = json.loads((DATA / "version-2" / f"every-key.nplv-{name}.json").read_text("utf-8"))
    assert isinstance(made, dict)
    return made
