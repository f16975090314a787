"""Two states of an area side by side: every figure, entry, plan and word that differs."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import AreaTexts, DwellingCount, Housing
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.changes.plan_changes import DifferenceKind
from nplv_desktop.domain.changes.side_by_side import compare_states, mark
from nplv_desktop.domain.changes.word_changes import PieceKind, word_changes
from nplv_desktop.domain.figures.totals import totals


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def compare(reference):
    def made(before, after):
        return compare_states(before, after, totals(before, reference), totals(after, reference))

    return made


def test_equal_states_have_no_difference(heerlen, compare):
    assert compare(heerlen, heerlen).is_equal


def test_figures_say_how_far_they_moved_and_which_way(heerlen, compare):
    fewer = replace(heerlen, housing=Housing(heerlen.housing.source, DwellingCount(2352, 1475)))

    found = {figure.key: figure for figure in compare(heerlen, fewer).figures}

    assert (found["basis"].before, found["basis"].after, found["basis"].difference) == ("1.413", "1.113", "▼ 300")
    assert plain(found["band_high"].difference) == "▼ € 1.700.000"
    assert found["orv"].difference == ""
    up = {figure.key: figure for figure in compare(fewer, heerlen).figures}
    assert plain(up["band_high"].difference) == "▲ € 1.700.000"


def test_entries_name_their_row_with_both_values(heerlen, compare):
    first = heerlen.orv_measures[0]
    other = replace(heerlen, orv_measures=(replace(first, description="Anders"), *heerlen.orv_measures[1:]))

    (entry,) = compare(heerlen, other).entries

    assert (entry.field, entry.before, entry.after) == ("ORV rij 1, omschrijving", first.description, "Anders")


def test_plans_are_new_gone_or_changed_by_their_own_columns(heerlen, compare):
    one = plan_of({"plan_id": "1", "name": "Kade", "dwellings": 40})
    two = plan_of({"plan_id": "2", "name": "Plein", "dwellings": 10})
    before = replace(heerlen, planlijst=(one, two))
    after = replace(
        heerlen, planlijst=(plan_of({"plan_id": "1", "name": "Kade", "dwellings": 44}), plan_of({"name": "Hof"}))
    )

    plans = compare(before, after).plans

    assert [(plan.kind, plan.name) for plan in plans] == [
        (DifferenceKind.CHANGED, "Kade"),
        (DifferenceKind.NEW, "Hof"),
        (DifferenceKind.GONE, "Plein"),
    ]
    assert [(cell.before, cell.after) for cell in plans[0].cells] == [("40", "44")]


def test_texts_are_held_against_each_other_word_by_word(heerlen, compare):
    before = replace(heerlen, texts=AreaTexts(area="De wijk telt **2.000** woningen.\n\nEn een park."))
    after = replace(heerlen, texts=AreaTexts(area="De wijk telt **2.100** woningen.\n\nEn een park."))

    (text,) = compare(before, after).texts

    assert text.name == "Gebied"
    changed = [(piece.kind, piece.text) for piece in text.pieces if piece.kind != PieceKind.SAME]
    assert changed == [(PieceKind.GONE, "2.000"), (PieceKind.NEW, "2.100")]


def test_a_text_of_which_only_the_marks_changed_is_still_told(heerlen, compare):
    before = replace(heerlen, texts=AreaTexts(area="Een **groot** park"))
    after = replace(heerlen, texts=AreaTexts(area="Een groot park"))

    assert not compare(before, after).is_equal


TEXTS = st.text(st.sampled_from("ab .\n*é€"), max_size=60)


@given(TEXTS, TEXTS)
def test_pieces_read_as_either_text(before, after):
    pieces = word_changes(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != PieceKind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind != PieceKind.GONE) == after
    assert all(piece.text for piece in pieces)


def test_marks_are_short_and_never_hide_a_euro():
    assert plain(mark(Decimal(0), Decimal(400_000))) == "▲ € 400.000"
    assert plain(mark(Decimal(10_000_000), Decimal(7_500_000))) == "▼ € 2,5 mln"
    assert plain(mark(Decimal(10_000_000), Decimal(7_500_001))) == "▼ € 2.499.999"
    assert mark(10, 22, counts=True) == "▲ 12"
    assert mark(Decimal(3), Decimal(3)) == ""
