"""A programme in which every table of a dossier has rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    AreaBudgetItem,
    DwellingCount,
    Logo,
    Programme,
    Scenario,
    ScenarioRules,
    WbiCandidate,
)
from nplv_desktop.domain.area.booklet import Booklet
from nplv_desktop.domain.area.letter import Letter
from nplv_desktop.domain.area.monitoring import (
    Baseline,
    Correction,
    Costs,
    Decision,
    Judgement,
    JudgementValue,
    Monitoring,
    Payment,
    PaymentKind,
    RealisedYear,
    RowCosts,
    Scheme,
    SisaLine,
)
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.plan import Plan, PlanOrigin, plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.area.planning import Lowering, PlannedStarts, Planning, YearAmount
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeScenario
from nplv_desktop.domain.area.promises import Woontop
from nplv_desktop.store.new_programme import example_programme

_ON = date(2027, 7, 1)


def programme_with_everything(reference: Reference) -> Programme:
    """The example with plans, scenarios, logos, accepted points, planning, monitoring and texts for the booklet."""
    programme = example_programme(reference)
    area = programme.area("Heerlen Noord")
    assert area is not None
    first = replace(area.orv_measures[0], spending=(YearAmount("2026", Decimal("10.00")),))
    cells = plan_of({"plan_id": "7", "name": "Kade", "dwellings": 40}).cells
    monitoring = Monitoring(
        Baseline(1, "a" * 64),
        (
            RealisedYear(
                "2026",
                _ON,
                "brief",
                orv=Costs(Decimal("1.00")),
                rows=(RowCosts(area.orv_measures[0].uid, Decimal("1.00"), Decimal("0.17")),),
            ),
        ),
        (Correction(scheme=Scheme.ORV, year=2026, incl=Decimal("-2.00"), reported_on=_ON, reason="te veel"),),
        (Decision(scheme=Scheme.ORV, year=2026, decided_on=_ON, granted=Decimal("1.00")),),
        (Payment(scheme=Scheme.ORV, year=2026, amount=Decimal("1.00"), kind=PaymentKind.PAYMENT),),
        (SisaLine(scheme=Scheme.CAPACITY, year=2026, code="C1", spent=Decimal("3.00"), final=True),),
        Judgement(JudgementValue.ON_COURSE, "loopt"),
    )
    area = replace(
        area,
        orv_measures=(first, *area.orv_measures[1:]),
        planlijst=(Plan(cells, PlanOrigin("Blad1", 4, cells)),),
        planlijst_source=PlanlijstSource("lijst.xlsx", "a" * 64, "2026-11-21T10:00:00"),
        accepted=(AcceptedFinding("vat-near-21", f"orv/orv_measures[{first.uid}].vat", None, "Zo afgesproken"),),
        logos=(Logo("party:woonpunt", "Woonpunt", "image/png", b"\x89PNG"),),
        scenarios=(Scenario("Meer", DwellingCount(9, 3), rules=ScenarioRules(band_low=Decimal("0.875"))),),
        wbi=(WbiCandidate("Tunnel", Decimal("2.00"), Decimal("1.00")),),
        area_budget=(AreaBudgetItem("Buurthuis", Decimal("1.00")),),
        planning=Planning((PlannedStarts("2026", 5, 4, 3),), (Lowering("2027", Decimal("12.50")),)),
        monitoring=monitoring,
        woontop=Woontop(),
        letter=Letter(subject="Brief"),
        booklet=Booklet(title_line="Heerlen"),
    )
    return replace(
        programme.with_area(area),
        parameters=(ParameterOverride("orv_ceiling", Decimal("180000001.00"), "brief", "Jansen", _ON),),
        scenarios=(ProgrammeScenario("traag", spend_factor=Decimal("0.90")),),
        reviews=('{"year": 2027}',),
        area_order=("Heerlen Noord",),
    )
