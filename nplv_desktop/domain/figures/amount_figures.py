"""The figures of the amounts: the total, ORV, capacity, Wbi and gebiedsbudget, and the rights to them."""

from __future__ import annotations

from decimal import Decimal

from nplv_desktop.domain.dutch.formatting import (
    euro_range,
    euros,
    millions_range,
    percentage,
)
from nplv_desktop.domain.dutch.money import ZERO
from nplv_desktop.domain.figures.explained_amounts import (
    explain_budget,
    explain_fund,
    explain_right,
    explain_table,
    explain_total,
    explain_wbi,
)
from nplv_desktop.domain.figures.explanation_lines import cents
from nplv_desktop.domain.figures.figure import (
    Block,
    Compared,
    Figure,
    Measure,
    PanelRow,
    Reported,
    Said,
    Subject,
    TextField,
)
from nplv_desktop.domain.figures.json_values import (
    amount_json,
    optional_amount_json,
    summary_json,
    table_json,
)
from nplv_desktop.domain.figures.totals import SummaryKey


def _million(amount: Decimal) -> str:
    return millions_range(amount, amount)


def _used(used: Decimal | None) -> tuple[str, bool]:
    over = used is not None and used.quantize(Decimal("0.001")) > 1
    return "boven recht" if over else "", False


AMOUNT_FIGURES: tuple[Figure, ...] = (
    Figure(
        "total",
        "Totaal rijksbijdrage",
        lambda f: f.total,
        lambda f: euro_range(f.total.low, f.total.high),
        explain_total,
        panel=PanelRow(
            0,
            "Totaal rijksbijdrage",
            lambda f: millions_range(f.total.low, f.total.high),
            moved=(lambda f: f.total.high,),
            folded="Totaal incl. btw",
        ),
        compared=(
            Compared(10, "total_low", "Totaal rijksbijdrage, laag", lambda f: f.total.low),
            Compared(11, "total_high", "Totaal rijksbijdrage, hoog", lambda f: f.total.high),
        ),
        fields=(
            TextField(150, "totaal", "Totaal", lambda f: euro_range(f.total.low, f.total.high)),
            TextField(160, "totaal-laag", "Totaal, laag", lambda f: euros(f.total.low)),
            TextField(170, "totaal-hoog", "Totaal, hoog", lambda f: euros(f.total.high)),
        ),
        said=(
            Said(170, Subject.TOTAL, Measure.EURO, "het totaal, laag", lambda f: f.total.low, "totaal-laag"),
            Said(171, Subject.TOTAL, Measure.EURO, "het totaal, hoog", lambda f: f.total.high, "totaal-hoog"),
        ),
        reported=(Reported(90, "summary", lambda f: summary_json(f.summary)),),
    ),
    Figure(
        "orv",
        "ORV",
        lambda f: f.orv.incl,
        lambda f: cents(f.orv.incl),
        explain_table(SummaryKey.ORV),
        panel=PanelRow(
            10,
            "ORV",
            lambda f: euros(f.orv.incl),
            lambda f: f.orv_eligible,
            moved=(lambda f: f.orv.incl,),
            folded="ORV",
        ),
        compared=(Compared(40, "orv", "ORV, incl. btw", lambda f: f.orv.incl),),
        block=Block(20, "ORV", lambda f: _million(f.orv.incl), is_shown=lambda f: f.orv_eligible),
        fields=(TextField(110, "orv", "ORV, incl. btw", lambda f: euros(f.orv.incl)),),
        said=(
            Said(110, Subject.ORV, Measure.EURO, "het totaal van ORV incl. btw", lambda f: f.orv.incl, "orv"),
            Said(111, Subject.ORV, Measure.EURO, "het totaal van ORV excl. btw", lambda f: f.orv.excl),
        ),
        reported=(Reported(50, "orv", lambda f: table_json(f.orv)),),
    ),
    Figure(
        "capacity",
        "Capaciteit",
        lambda f: f.capacity.incl,
        lambda f: cents(f.capacity.incl),
        explain_table(SummaryKey.CAPACITY),
        panel=PanelRow(
            20,
            "Capaciteit",
            lambda f: euros(f.capacity.incl),
            lambda f: f.capacity_eligible,
            moved=(lambda f: f.capacity.incl,),
            folded="Capaciteit",
        ),
        compared=(Compared(50, "capacity", "Capaciteit, incl. btw", lambda f: f.capacity.incl),),
        block=Block(30, "Capaciteit", lambda f: _million(f.capacity.incl), is_shown=lambda f: f.capacity_eligible),
        fields=(TextField(120, "capaciteit", "Capaciteit, incl. btw", lambda f: euros(f.capacity.incl)),),
        said=(
            Said(
                120,
                Subject.CAPACITY,
                Measure.EURO,
                "het totaal van capaciteit incl. btw",
                lambda f: f.capacity.incl,
                "capaciteit",
            ),
            Said(121, Subject.CAPACITY, Measure.EURO, "het totaal van capaciteit excl. btw", lambda f: f.capacity.excl),
        ),
        reported=(Reported(60, "capacity", lambda f: table_json(f.capacity)),),
    ),
    Figure(
        "orv_compensable",
        "ORV, btw-compensatiefonds",
        lambda f: f.orv.compensable,
        lambda f: cents(f.orv.compensable),
        explain_fund(SummaryKey.ORV, payable=False),
    ),
    Figure(
        "orv_payable",
        "ORV, uit te keren",
        lambda f: f.orv.payable,
        lambda f: cents(f.orv.payable),
        explain_fund(SummaryKey.ORV, payable=True),
        said=(
            Said(
                112,
                Subject.ORV,
                Measure.EURO,
                "ORV na het btw-compensatiefonds",
                lambda f: f.orv.payable,
            ),
        ),
    ),
    Figure(
        "capacity_compensable",
        "Capaciteit, btw-compensatiefonds",
        lambda f: f.capacity.compensable,
        lambda f: cents(f.capacity.compensable),
        explain_fund(SummaryKey.CAPACITY, payable=False),
    ),
    Figure(
        "capacity_payable",
        "Capaciteit, uit te keren",
        lambda f: f.capacity.payable,
        lambda f: cents(f.capacity.payable),
        explain_fund(SummaryKey.CAPACITY, payable=True),
        said=(
            Said(
                122,
                Subject.CAPACITY,
                Measure.EURO,
                "capaciteit na het btw-compensatiefonds",
                lambda f: f.capacity.payable,
            ),
        ),
    ),
    Figure(
        "orv_right",
        "Recht ORV",
        lambda f: f.orv_used,
        lambda f: percentage(f.orv_used or ZERO),
        explain_right(SummaryKey.ORV, lambda f: f.orv_right, "orv_budget"),
        panel=PanelRow(
            70,
            "Recht ORV benut",
            lambda f: "-" if f.orv_used is None else percentage(f.orv_used),
            lambda f: f.orv_eligible,
            extra=lambda f: _used(f.orv_used),
        ),
        fields=(TextField(190, "recht-orv", "Recht op ORV", lambda f: euros(f.orv_right)),),
        said=(Said(113, Subject.ORV, Measure.EURO, "het recht op ORV", lambda f: f.orv_right, "recht-orv"),),
        reported=(Reported(110, "rights.orv", lambda f: optional_amount_json(f.orv_right)),),
    ),
    Figure(
        "capacity_right",
        "Recht capaciteit",
        lambda f: f.capacity_used,
        lambda f: percentage(f.capacity_used or ZERO),
        explain_right(SummaryKey.CAPACITY, lambda f: f.capacity_right, "capacity_budget"),
        panel=PanelRow(
            80,
            "Recht capaciteit benut",
            lambda f: "-" if f.capacity_used is None else percentage(f.capacity_used),
            lambda f: f.capacity_eligible,
            extra=lambda f: _used(f.capacity_used),
        ),
        fields=(TextField(200, "recht-capaciteit", "Recht op capaciteit", lambda f: euros(f.capacity_right)),),
        said=(
            Said(
                123,
                Subject.CAPACITY,
                Measure.EURO,
                "het recht op capaciteit",
                lambda f: f.capacity_right,
                "recht-capaciteit",
            ),
        ),
        reported=(Reported(111, "rights.capacity", lambda f: optional_amount_json(f.capacity_right)),),
    ),
    Figure(
        "wbi",
        "Wbi (schatting)",
        lambda f: f.wbi.state_contribution,
        lambda f: cents(f.wbi.state_contribution),
        explain_wbi,
        panel=PanelRow(
            30,
            "Wbi (schatting)",
            lambda f: euros(f.wbi.state_contribution),
            lambda f: bool(f.wbi.rows),
            moved=(lambda f: f.wbi.state_contribution,),
        ),
        compared=(Compared(60, "wbi", "Wbi (schatting)", lambda f: f.wbi.state_contribution, only_where_entered=True),),
        block=Block(
            40,
            "Wbi",
            lambda f: _million(f.wbi.state_contribution),
            lambda f: "schatting",
            lambda f: bool(f.wbi.rows),
        ),
        fields=(TextField(130, "wbi", "Wbi, schatting", lambda f: euros(f.wbi.state_contribution)),),
        reported=(Reported(70, "wbi", lambda f: amount_json(f.wbi.state_contribution)),),
    ),
    Figure(
        "area_budget",
        "Gebiedsbudget",
        lambda f: f.area_budget,
        lambda f: cents(f.area_budget),
        explain_budget,
        panel=PanelRow(
            40,
            "Gebiedsbudget",
            lambda f: euros(f.area_budget),
            lambda f: bool(f.area_budget_rows),
            moved=(lambda f: f.area_budget,),
        ),
        compared=(Compared(70, "area_budget", "Gebiedsbudget", lambda f: f.area_budget, only_where_entered=True),),
        block=Block(
            50, "Gebiedsbudget", lambda f: _million(f.area_budget), is_shown=lambda f: bool(f.area_budget_rows)
        ),
        fields=(TextField(140, "gebiedsbudget", "Gebiedsbudget", lambda f: euros(f.area_budget)),),
        said=(Said(180, Subject.BUDGET, Measure.EURO, "het gebiedsbudget", lambda f: f.area_budget, "gebiedsbudget"),),
        reported=(Reported(80, "area_budget", lambda f: amount_json(f.area_budget)),),
    ),
)
