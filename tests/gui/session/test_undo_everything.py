"""Whatever is edited, on whatever page: undone and redone it gives equal dossiers and equal files."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    Agreement,
    AreaBudgetItem,
    CapacityItem,
    CareHomes,
    DwellingCount,
    FteCount,
    Housing,
    HousingSource,
    OrvMeasure,
    Override,
    Scenario,
    ScenarioRules,
    WbiCandidate,
)
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.reference import load_reference
from nplv_desktop.work.new_dossier import create_dossier

AMOUNTS = st.integers(0, 10**9).map(lambda cents: Decimal(cents) / 100)
COUNTS = st.integers(0, 5000)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)
ENTERED = st.builds(lambda regime, incl: EnteredAmount(regime, incl=incl), st.sampled_from(
    [VatRegime.TAXED_21, VatRegime.TAXED_9, VatRegime.NONE]
), AMOUNTS)  # fmt: skip
HOUSING = st.builds(
    lambda total, less, source: Housing(source, DwellingCount(total, max(0, total - less))),
    COUNTS,
    COUNTS,
    st.sampled_from(list(HousingSource)),
)


AGREEMENTS = st.builds(lambda place, day: Agreement(place=place, date=day), TEXTS, st.dates(date(2025, 1, 1)))
PLANS = st.builds(lambda name, n: plan_of({"name": name or "x", "dwellings": n}), TEXTS, COUNTS)


def edit_of(field, values):
    return st.tuples(st.just(field), values)


def rows(kind, *values):
    return st.lists(st.builds(kind, *values), max_size=3).map(tuple)


EDITS = st.one_of(
    edit_of("municipality", TEXTS),
    edit_of(
        "agreement", st.builds(lambda place, day: Agreement(place=place, date=day), TEXTS, st.dates(date(2025, 1, 1)))
    ),
    edit_of("housing", HOUSING),
    edit_of("previously_subsidised", st.none() | COUNTS),
    edit_of("low_override", st.none() | st.builds(Override, AMOUNTS, TEXTS)),
    edit_of("orv_measures", rows(OrvMeasure, TEXTS, st.none(), ENTERED, st.none() | st.integers(2025, 2030), TEXTS)),
    edit_of(
        "capacity",
        rows(
            CapacityItem,
            TEXTS,
            ENTERED,
            st.none() | st.builds(FteCount, st.integers(0, 10).map(Decimal), st.integers(1, 5), AMOUNTS),
        ),
    ),
    edit_of("wbi", rows(WbiCandidate, TEXTS, AMOUNTS, AMOUNTS)),
    edit_of("area_budget", rows(AreaBudgetItem, TEXTS, AMOUNTS)),
    edit_of("care_homes", st.builds(CareHomes, st.none() | COUNTS, st.none() | COUNTS)),
    edit_of("one_stop_shop_pilot", st.none() | st.booleans()),
    edit_of("text", TEXTS),
    edit_of(
        "planlijst",
        st.lists(
            st.builds(lambda name, n: plan_of({"name": name or "x", "dwellings": n}), TEXTS, COUNTS), max_size=4
        ).map(tuple),
    ),
    edit_of("accepted", rows(AcceptedFinding, TEXTS, TEXTS, st.none() | TEXTS, TEXTS)),
    edit_of(
        "scenarios",
        rows(
            Scenario,
            TEXTS,
            st.none() | st.builds(DwellingCount, COUNTS, COUNTS),
            st.none(),
            st.none() | COUNTS,
            st.none(),
            st.none(),
            st.builds(ScenarioRules, st.none() | AMOUNTS, st.none() | st.integers(1, 1000)),
        ),
    ),
    edit_of("area", st.sampled_from(["Heerlen Noord", "Vlaardingen Westwijk", "Breda Noord"])),
    edit_of("undo", st.integers(1, 4)),
    edit_of("redo", st.integers(1, 4)),
)


def changed(area, field, value):
    if field in ("previously_subsidised", "low_override"):
        return replace(area, stimulus=replace(area.stimulus, **{field: value}))
    if field == "text":
        return replace(area, texts=replace(area.texts, area=value or None))
    return replace(area, **{field: value})


def carry_out(session, field, value):
    if field == "area":
        session.select_area(value)
    elif field in ("undo", "redo"):
        for _ in range(value):
            getattr(session.undo_stack, field)()
    else:
        session.edit(field, lambda area: changed(area, field, value))


def content_of(path):
    """Everything in the file that is the programme; not when it was written, and how often."""
    with Dossier.open(path, read_only=True) as dossier:
        rows = {
            table: list(dossier._db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall())
            for table in (
                *("areas", "orv_measures", "capacity_items", "wbi_candidates", "area_budget_items"),
                *("area_texts", "plans", "accepted_findings", "logos", "scenarios", "planlijst_sources"),
            )
        }
        return dossier.read(), rows


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(edits=st.lists(EDITS, min_size=1, max_size=14))
def test_any_edits_undone_and_redone_give_equal_dossiers_and_files(edits, theme, tmp_path_factory):
    reference = load_reference()
    path = tmp_path_factory.mktemp("undo") / "dossier.nplv"
    file = DossierFile(create_dossier(path, example_programme(reference)), reference)
    session, stack = file.session, file.session.undo_stack
    start = content_of(path)

    for field, value in edits:
        carry_out(session, field, value)
    end = session.programme
    assert file.writer.finish()
    written = content_of(path)
    assert written[0] == end

    file.resume()
    while stack.canUndo():
        stack.undo()
    assert session.programme == start[0]
    assert file.writer.finish()
    assert content_of(path) == start

    file.resume()
    while stack.canRedo():
        stack.redo()
    assert file.writer.finish()
    after = content_of(path)
    # What was undone before and could be redone now comes after the end.
    if not any(field == "undo" for field, _ in edits):
        assert session.programme == end
        assert after == written
    assert after[0] == session.programme
    file.release()
