"""What is computed of areas: figures, explanations, what follows from plans, differences, scenarios."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from decimal import Decimal

from nplv_desktop.domain.area.area import Area, AreaTexts, DwellingCount, Programme
from nplv_desktop.domain.area.area_identity import identities_of, paired_identities, with_newer_fields
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, clean_text, plan_columns, plan_of
from nplv_desktop.domain.area.row_places import by_identity, by_position
from nplv_desktop.domain.area.sections import section_of
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime, amounts_of, change_regime, is_complete, vat_deviation
from nplv_desktop.domain.figures.all_figures import FIGURES, TEXT_FIELDS
from nplv_desktop.domain.figures.derived import affordable_in_period, derive, figures_of, is_hard, subsidised_dwellings
from nplv_desktop.domain.figures.explanation import explain
from nplv_desktop.domain.figures.figure import Figure
from nplv_desktop.domain.figures.figure_places import figure_places, place_of
from nplv_desktop.domain.figures.fingerprint import fingerprint, short_fingerprint
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.domain.figures.text_fields import (
    filled,
    unknown_names,
    values_of,
    with_marks,
    with_marks_kept,
    with_names,
)
from nplv_desktop.domain.figures.totals import GROUPS, totals
from nplv_desktop.domain.figures.totals_report import report
from nplv_desktop.store.reference import load_reference
from tests.reference.anew import anew, constants_of
from tests.reference.areas import every_key, identified, released, shown, troubles, vlaardingen
from tests.reference.plain import line, once, steady

D = Decimal


def _figures() -> tuple[Figure, ...]:
    """Every figure, declared anew."""
    dwellings, amounts_of_areas = anew("domain.figures.dwelling_figures"), anew("domain.figures.amount_figures")
    return (*dwellings.DWELLING_FIGURES, *amounts_of_areas.AMOUNT_FIGURES)


def _all() -> Iterator[tuple[str, Area]]:
    for name, make in shown().items():
        yield name, make()
    yield from troubles().items()
    yield from released()


def figures() -> Iterator[str]:
    """Every figure of every area, and what the program reports of it."""
    reference = load_reference()
    declared = _figures()
    groups = anew("domain.figures.totals").GROUPS
    for name, area in _all():
        found = totals(area, reference)
        for field in fields(found):
            yield f"{name} {field.name}: {line(getattr(found, field.name))}"
        yield f"{name} report: {line(report(found))}"
        yield f"{name} texts: {line(values_of(found))}"
        yield f"{name} tables: {found.orv.compensable} {found.orv.shows_rounding_difference} " + (
            f"{found.capacity.compensable} {found.capacity.shows_rounding_difference} {short_fingerprint(found)}"
        )
        yield f"{name} fingerprint: {fingerprint(found)}"
        for figure in declared:
            told: list[object] = [figure.key, figure.title]
            if figure.panel is not None:
                row = figure.panel
                told += [row.label, row.shown(found), row.is_shown(found), row.extra(found), row.folded, row.counts]
                told += [of(found) for of in row.moved]
            if figure.block is not None:
                block = figure.block
                told += [block.label, block.value(found), block.below(found), block.is_shown(found)]
            for one in figure.compared:
                value = one.value(found)
                told += [one.key, one.label, value, "" if value is None else one.show(D(value)), one.only_where_entered]
            told += [[one.name, one.title, one.value(found)] for one in figure.fields]
            told += [[one.subject, one.measure, one.label, one.value(found), one.field] for one in figure.said]
            told += [[one.path, one.value(found)] for one in figure.reported]
            yield f"{name} figure {line(told)}"
        for group in groups:
            told = [group.key, group.counts(found), group.low(found), group.high(found), list(group.entries(found))]
            yield f"{name} group {line(told)} {line(group.table(found).rows if group.table else None)}"


def explanations() -> Iterator[str]:
    """How each figure of each area came about, line by line."""
    reference = load_reference()
    declared = _figures()
    chosen = [(name, make()) for name, make in shown().items()]
    chosen += [(name, area) for name, area in troubles().items() if name in EXPLAINED]
    for name, area in chosen:
        found = totals(area, reference)
        for figure in declared:
            words, lines = figure.explain(area, found, reference)
            told = list(lines)
            yield f"{name} {figure.key}: {line([figure.title, words, figure.value(found), figure.show(found)])}"
            yield from (f"{name} {figure.key} | {line(one)}" for one in told)
            explained = explain(figure.key, area, found, reference)
            yield line([explained.title, explained.words, len(explained.lines)])


EXPLAINED = {
    "no-housing", "no-homes", "overrides", "capacity", "wbi", "orv-half", "planlijst-two", "planlijst-differs", "empty",
    "eindhoven", "not-in-agreement", "other-rules", "large-alone", "too-subsidised", "below-woontop", "unknown-rules",
}  # fmt: skip


def places() -> Iterator[str]:
    """Where the figures of a document come from."""
    reference = load_reference()
    for name in ("heerlen", "every-key", "planned"):
        area = shown()[name]()
        found = figure_places(area, totals(area, reference), reference)
        yield from (f"{name} | {line(place)}" for place in found)
        for figure, around in (
            ("€ 7.500.000", "Totaal ORV"),
            ("2.164", "woningen totaal"),
            ("7500000", "rijksbijdrage"),
            ("1", "niets"),
            ("3", "zorgwoningen geclusterd"),
            ("0", ""),
        ):
            yield f"{name} {figure} in {around}: {line(place_of(figure, around, found))}"


def plans() -> Iterator[str]:
    """What follows from each plan and from all of them, and what does not fit in one."""
    reference = load_reference()
    for name, area in _all():
        if not area.planlijst:
            continue
        for period in (reference.parameters(None).period, Period(2027, 2027), Period(2015, 2050)):
            yield f"{name} {period}: {line(derived := derive(area.planlijst, period))} {derived.net} {derived.basis}"
            if len(area.planlijst) < 20:
                for number, plan in enumerate(area.planlijst):
                    yield f"{name} {period} {number}: {line(figures_of(plan, period)._asdict())}"
        for number, plan in enumerate(area.planlijst):
            yield from (f"{name} {number} issue: {line(issue)}" for issue in issues_of(plan))
            yield f"{name} {number}: {line([plan.text('name'), plan.count('dwellings'), sorted(plan.typed), plan.text('bottlenecks')])}"
    for plan in _HARD_PLANS:
        made = plan_of(plan)
        yield f"{line(plan)}: {line(figures_of(made, Period(2025, 2029))._asdict())} {line(issues_of(made))}"
    for status in ("1A", "1a", " 1A", "1B hard", "2B", "2C", "3", "", "onherroepelijk", "hard", "zacht", "2a.", "12A"):
        yield f"hard {status}: {is_hard(status)}"
    for affordable, started, dwellings in (
        (10, 5, 10),
        (7, 3, 9),
        (1, 1, 2),
        (3, 1, 2),
        (5, 0, 9),
        (5, 9, 9),
        (0, 3, 9),
    ):
        yield f"affordable {affordable} {started} {dwellings}: {affordable_in_period(affordable, started, dwellings)}"
    for subsidy in (
        "nee",
        "geen",
        "Wbi 12",
        "SFT",
        "ja",
        "",
        "12",
        "Wbi 3 en 4",
        "Wbi 2021: 12",
        "n.v.t.",
        "1234567",
        "-",
        "0",
    ):
        yield f"subsidy {subsidy}: {subsidised_dwellings(subsidy, 40)}"
    for columns in (plan_columns(Period(2026, 2028)), ALL_PLAN_COLUMNS):
        yield line(columns)


_HARD_PLANS: tuple[dict[str, object], ...] = (
    {"name": "a", "dwellings": 10, "planning_status": "1A", "start_2026": 10, "mid_rent": 3},
    {"name": "b", "dwellings": 10, "planning_status": "3", "start_2026": 4, "start_2031": 6, "affordable_sale": 7},
    {"name": "c", "dwellings": 10, "start_2024": 10, "social_rent_corporation": 10, "in_area": "grootschalig"},
    {"name": "d", "dwellings": 10, "demolished": 4, "kind": "Nieuwbouw", "care_suitable": 2, "care_clustered": 3},
    {"name": "e", "dwellings": 10, "kind": "sloop", "demolished": 7},
    {"name": "f", "kind": "SLOOP", "dwellings": 8},
    {"name": "g", "dwellings": 12, "year_sheets": ("2026",)},
    {"name": "h", "dwellings": 12, "year_sheets": ("2026",), "in_area": "ja", "start_later": 12},
    {"name": "i", "mid_rent": 12, "start_2026": 12, "previous_subsidy": "Wbi 5"},
    {"name": "j", "dwellings": 12, "start_2025": 1, "start_2029": 1, "previous_subsidy": "nee", "mid_rent": 12},
    {"name": "k", "dwellings": 12, "in_area": "nee", "mid_rent": 12},
    {"name": "l", "dwellings": 12, "social_rent_other": 1, "mid_rent": 1, "high_rent": 5, "tenure_unknown": 5},
)


AMOUNTS = tuple(
    EnteredAmount(**{side: D(value) for side, value in sides.items()})
    for sides in (
        {},
        {"excl": "100.00"},
        {"incl": "121.00"},
        {"excl": "100.00", "incl": "121.00"},
        {"taxed_excl": "10.00", "untaxed": "5.00"},
        {"taxed_incl": "12.10", "untaxed": "5.00"},
        {"taxed_incl": "12.10"},
        {"untaxed": "5.00"},
        {"excl": "0.00", "incl": "0.05"},
        {"excl": "130.00", "incl": "121.00"},
    )
)


def amounts() -> Iterator[str]:
    """Both sides of every way to enter an amount, and what it becomes under another regime."""
    rates = load_reference().parameters(None).vat_rates
    for vat in VatRegime:
        for amount in AMOUNTS:
            entered = replace(amount, vat=vat)
            yield f"{line(entered)}: {line(amounts_of(entered, rates))} {is_complete(entered)} {vat_deviation(entered, rates['21'])}"
            for other in VatRegime:
                yield f"{line(entered)} to {other}: {line(change_regime(entered, other, rates))}"


def identities() -> Iterator[str]:
    """Rows of a file that name no identity get those of the rows that they are."""
    known = identified(every_key())
    area = every_key()
    yield line(identities_of(known))
    moved = replace(
        area,
        orv_measures=tuple(replace(row, uid="") for row in reversed(area.orv_measures)),
        capacity=tuple(replace(row, uid="", description="Anders") for row in area.capacity),
        wbi=tuple(replace(row, uid="", description="x") for row in (*area.wbi, *area.wbi)),
        planlijst=(plan_of({"name": "Nieuw"}), *(replace(plan, uid="") for plan in area.planlijst)),
        monitoring=replace(area.monitoring, payments=tuple(replace(row, uid="") for row in area.monitoring.payments)),
    )
    yield line(identities_of(paired_identities(known, moved)))
    named = tuple(plan_of({"name": name}) for name in ("Kade", "Kade", "Hof", " hof  Zuid"))
    theirs = tuple(replace(plan, uid=f"{number:016x}") for number, plan in enumerate(named))
    mine = replace(known, planlijst=theirs)
    for listed in (named, named[::-1], named[2:], (plan_of({"name": "HOF"}), plan_of({"name": "hof zuid"}))):
        yield line([plan.uid for plan in paired_identities(mine, replace(known, planlijst=listed)).planlijst])
    old = replace(Area(known.name), orv_measures=tuple(replace(row, spending=()) for row in known.orv_measures))
    yield line(with_newer_fields(known, old))
    one_more = (*old.orv_measures, replace(old.orv_measures[0], uid="f" * 16))
    yield line(with_newer_fields(known, replace(old, orv_measures=one_more)))
    yield line(with_newer_fields(known, replace(old, letter=known.letter)))
    for place in (
        "orv/orv_measures[1].amount",
        "orv_measures[1]",
        "orv/orv_measures[9].x",
        "texts.area",
        "x/planlijst[0].name",
        "x/parties[0].y",
    ):
        there = by_identity(place, known)
        yield f"{place}: {there} {by_position(there, known)} {section_of(place)}"
    for place in (
        "orv/orv_measures[00000000000000a2].note",
        "orv/orv_measures[ffffffffffffffff].note",
        "orv/orv_measures[12].note",
    ):
        yield f"{place}: {by_position(place, known)}"
    programme = Programme(areas=(known,))
    yield line([programme.free_name(name) for name in (known.name, "Nieuw")])
    twice = Programme(areas=(known, replace(known, name=f"{known.name} (2)"), Area("Leeg")))
    yield line([twice.free_name(name) for name in (known.name, "Leeg")])
    taken = programme.taking_in(replace(moved, logos=(), scenarios=()))
    yield from steady([line(replace(taken, uid=""))])
    yield line([field.name for field in fields(AreaTexts)])


def text_fields() -> Iterator[str]:
    """Figure fields in texts."""
    values = values_of(totals(vlaardingen(), load_reference()))
    yield line([[field.name, field.title, field.figure] for field in TEXT_FIELDS])
    yield line(list(FIGURES))
    for text in (
        "",
        "{totaal} en {ovr}",
        "{Totaal}",
        "{ totaal }",
        "{periode}, {orv}{orv}",
        "{a} {b} {a}",
        "\ue000 {totaal}",
    ):
        marked = with_marks(text)
        yield line(
            [
                text,
                marked,
                with_names(marked),
                filled(text, values),
                filled(marked, values),
                unknown_names(text),
                with_marks_kept(text),
            ]
        )
    for text in ("a\x00b", "\tx ", "a\r\nb\rc", " a ", "x" * 32001, "\x7f\ufffe", "é\u00a0"):
        yield line([len(clean_text(text)), clean_text(text)[:9], clean_text(text, strip=False)[:9]])
    for group in GROUPS:
        yield line([group.key, group.label, group.title, group.section, group.origin, group.field])
    count = DwellingCount(1, 1)
    yield line(count)


def constants() -> Iterator[str]:
    """What is declared of areas."""
    return constants_of("domain")


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "declared-of-areas": constants,
    "figures": lambda: once(figures()),
    "explanations": lambda: once(explanations()),
    "places": places,
    "plans": plans,
    "amounts": amounts,
    "identities": identities,
    "text-fields": text_fields,
}
