"""What differs between states and versions, and what scenarios come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nplv_desktop.domain.area.area import Area, Scenario
from nplv_desktop.domain.area.plan import Plan, plan_of
from nplv_desktop.domain.area.vat import VatRegime
from nplv_desktop.domain.changes.field_changes import SECTIONS, changes_between, with_sections
from nplv_desktop.domain.changes.plan_changes import compare, merged, paired, with_typed
from nplv_desktop.domain.changes.side_by_side import compare_states, mark
from nplv_desktop.domain.changes.word_changes import word_changes
from nplv_desktop.domain.figures.scenarios import (
    Goal,
    applied,
    dwellings_needed,
    has_changes,
    rules_of,
    scenario_totals,
    with_affordable,
    with_capacity_amount,
    with_incl,
    with_orv_amount,
)
from nplv_desktop.domain.figures.stimulus import band_of, dwellings_for_band
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.reference import load_reference
from tests.reference.areas import every_key, heerlen, shown, troubles, with_scenarios
from tests.reference.domain_parts import AMOUNTS, EXPLAINED
from tests.reference.plain import line, once

D = Decimal


def differences() -> Iterator[str]:
    """Every area beside the one it was made of: fields, figures, plans, texts."""
    reference = load_reference()
    base = heerlen()
    pairs = [(f"heerlen to {name}", base, area) for name, area in troubles().items()]
    pairs += [(f"{name} to heerlen", area, base) for name, area in troubles().items() if name in EXPLAINED]
    pairs += [(f"{name} and back", make(), base) for name, make in shown().items()]
    pairs += [
        ("empty to every-key", Area("Breda Noord"), every_key()),
    ]
    for name, before, after in pairs:
        found = compare_states(before, after, totals(before, reference), totals(after, reference))
        for part in ("figures", "entries", "plans", "texts"):
            yield from (
                f"{name} {part} | {line(one)}" for one in getattr(found, part) if part != "figures" or one.differs
            )
        yield f"{name}: {found.is_equal}"
        if name.startswith(("empty", "scenarios", "maximal")):
            yield from (f"{name} change | {line(one)}" for one in changes_between(before, after))
    rich, bare = every_key(), Area("Breda Noord")
    for section in SECTIONS:
        yield f"section {line(section)}: {line(changes_between(bare, with_sections(bare, rich, [section.key])))}"
    yield line(with_sections(bare, rich, [section.key for section in SECTIONS]) == rich)
    yield line(found.figures)
    for before_text, after_text in _TEXTS:
        yield f"words {line([before_text, after_text])}: {line(word_changes(before_text, after_text))}"
    many = " ".join(f"woord{number}" for number in range(2100))
    yield f"many words: {line([(piece.kind, len(piece.text)) for piece in word_changes(many, many + ' slot')])}"
    some = " ".join(f"woord{number}" for number in range(999))
    yield f"some words: {line([(piece.kind, len(piece.text)) for piece in word_changes(some, some + ' slot')])}"
    fewer = " ".join(f"woord{number}" for number in range(1000))
    yield f"fewer words: {line([(piece.kind, len(piece.text)) for piece in word_changes(fewer, fewer + ' eind slot')])}"
    for old, new in (
        (None, 1),
        (1, None),
        (D("100000"), D("500000")),
        (D("0"), D("99999")),
        (12, 24),
        (24, 12),
        (5, 5),
        (None, 0),
    ):
        yield f"mark {old} {new}: {line([mark(old, new), mark(old, new, counts=True)])}"


_TEXTS = (
    ("", ""),
    ("a", ""),
    ("", "a"),
    ("Er komen 100 woningen.", "Er komen 120 woningen."),
    ("een twee, drie vier", "een drie, twee vier"),
    ("een twee drie", "een 2 3 drie"),
    ("regel een\nregel twee\nregel drie\n", "regel een\nregel 2\nregel drie\n"),
    ("regel een\nregel twee\n", "regel nul\nregel een\nregel twee\n"),
    ("€ 1.000,50 en", "€ 1.000,60 en"),
    ("a b c d e", "a x c y e"),
    ("a, b, c", "x, y, c"),
    ("de grote boom", "de boom"),
)


def lists() -> Iterator[str]:
    """Two versions of a planlijst: what is new, gone and changed, and what the next one becomes."""
    area = with_scenarios()
    listed = area.planlijst
    sent = (
        *(plan.having({"dwellings": plan.count("dwellings") + number % 2}) for number, plan in enumerate(listed[:4])),
        plan_of({"name": "alles", "dwellings": 1}),
        plan_of({"plan_id": "9", "name": "Groot"}),
        plan_of({"plan_id": "9", "name": "Nieuw", "kind": "sloop"}),
        plan_of({"name": "RENOVATIE ", "kind": "Renovatie", "dwellings": 60}),
    )
    own = Plan(plan_of({"name": "Eigen"}).cells)
    typed = [replace(plan, cells=plan_of({**dict(plan.cells), "remarks": "getypt"}).cells) for plan in listed]
    ids = [
        plan_of({"plan_id": number, "name": name}) for number, name in (("1", "a"), ("2", "b"), ("2", "b"), ("", "c"))
    ]
    for name, current, new in (
        ("same", listed, listed),
        ("sent", listed, sent),
        ("own", (*listed, own), sent),
        ("typed", typed, sent),
        ("ids", ids, [*reversed(ids), plan_of({"plan_id": "3", "name": "c"}), plan_of({"name": "a"})]),
        ("none", (), sent),
        ("all gone", listed, ()),
        ("alone", (own,), sent),
    ):
        found = compare(current, new)
        yield from (f"{name} | {line([one.kind, one.name, one.cells])}" for one in found.differences)
        yield f"{name}: {found.unchanged} {len(found.pairs)} {line([plan.text('name') for plan in (*found.gone, *found.own)])}"
        yield f"{name} pairs: {line([[before and before.text('name'), after.text('name')] for before, after in paired(current, new)])}"
        yield f"{name} merged: {line(merged(found))}"
        yield f"{name} refused: {line(merged(found, found.differences[::2]))}"
    yield line([with_typed(before, after) for before, after in pairwise(typed)])
    yield line(with_typed(replace(own, uid="a" * 16), sent[0]))


def scenarios() -> Iterator[str]:
    """What scenarios come to, and the dwellings that reach an amount."""
    reference = load_reference()
    for base in (with_scenarios(), replace(heerlen(), scenarios=with_scenarios().scenarios)):
        parameters = reference.parameters(base.stimulus.parameters)
        for scenario in base.scenarios:
            name = f"{base.housing.source} {scenario.name}"
            found = scenario_totals(scenario, base, reference)
            yield f"{name}: {line([found.band, found.housing, found.total, found.orv, found.capacity])} {has_changes(scenario)}"
            yield f"{name} applied: {line(applied(scenario, base, parameters.period).stimulus)}"
            rules = rules_of(scenario, parameters)
            yield f"{name} rules: {rules.stimulus_per_dwelling} {rules.correction_denominator} {rules.band_low} {rules.band_high}"
            for affordable in (0, 1, 50, 700, 5000):
                made = with_affordable(scenario, base, affordable, parameters.period)
                yield f"{name} {affordable}: {line([made.pure_nplv, made.large_scale_part])}"
            for index in (0, 1):
                for incl in (D("1234.56"), None):
                    measures = base.orv_measures if scenario.orv_measures is None else scenario.orv_measures
                    if index < len(measures):
                        changed = with_orv_amount(scenario, base, index, incl, parameters)
                        yield f"{name} orv {index}: {line(changed.orv_measures)}"
                    items = base.capacity if scenario.capacity is None else scenario.capacity
                    if index < len(items):
                        changed = with_capacity_amount(scenario, base, index, incl, parameters)
                        yield f"{name} capacity {index}: {line(changed.capacity)}"
    yield f"no changes: {has_changes(Scenario('x'))}"
    for vat in VatRegime:
        for amount in AMOUNTS:
            entered = replace(amount, vat=vat)
            yield f"with incl {line(entered)}: {line([with_incl(entered, D('121.00'), parameters), with_incl(entered, D('0.55'), parameters)])}"
    for goal in Goal:
        for amount in ("-1", "0", "0.01", "100000", "6000000", "123456789", "99999999999999"):
            yield f"needed {goal} {amount}: {dwellings_needed(goal, D(amount), 7, parameters)}"
    for basis in (0, 1, 7, 1000, 123456):
        yield f"band {basis}: {line(band_of(basis, parameters))}"
        band = band_of(basis, parameters)
        yield f"band back: {dwellings_for_band(band.low, band.high, parameters)}"
    yield f"no band: {dwellings_for_band(D(1), D(2), parameters)} {dwellings_for_band(D(0), D(100000), parameters)}"


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "differences": lambda: once(differences()),
    "lists": lists,
    "scenarios": scenarios,
}
