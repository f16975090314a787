"""The figure check: every number in a text is read and held against the dossier."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.prose.figure_check import Verdict, check_prose, findings_in
from nplv_desktop.checks.prose.numbers_in_text import Exactness, Unit, read_mentions
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.reference import load_reference
from tests.checks.prose.corpus import DEVELOPMENT, HELD_OUT, Sentence, measure
from tests.conftest import read_golden


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "value", "unit", "exactness"),
    [
        ("Er komen 2.352 woningen.", 2352, Unit.HOMES, Exactness.EXACT),
        ("Er komen circa 2.250 nieuwe betaalbare woningen.", 2250, Unit.HOMES, Exactness.ABOUT),
        ("Dat kost € 7,5 mln. per jaar.", 7_500_000, Unit.EURO, Exactness.EXACT),
        ("Dat kost ruim 7,5 miljoen euro.", 7_500_000, Unit.EURO, Exactness.MORE),
        ("Dat kost bijna € 1,2 mld.", 1_200_000_000, Unit.EURO, Exactness.LESS),
        ("Minimaal 75 % is betaalbaar.", 75, Unit.PERCENT, Exactness.AT_LEAST),
        ("Dat is 12,5 procent.", Decimal("12.5"), Unit.PERCENT, Exactness.EXACT),
        ("Er komt twee fte bij.", 2, Unit.FTE, Exactness.EXACT),
        ("Maximaal twaalf woningen.", 12, Unit.HOMES, Exactness.AT_MOST),
        ("In 2025 t/m 2029 start de bouw.", 2029, Unit.PERIOD, Exactness.EXACT),
        ("Voor 2030 start de bouw.", 2029, Unit.PERIOD, Exactness.EXACT),
        ("Tot en met 2030 start de bouw.", 2030, Unit.PERIOD, Exactness.EXACT),
    ],
)
def test_a_number_is_read_with_its_unit_and_how_it_is_meant(text, value, unit, exactness):
    (mention,) = read_mentions(text)

    assert (mention.value, mention.unit, mention.exactness) == (value, unit, exactness)
    assert text[mention.start : mention.end] == mention.text


def test_both_ends_of_a_range_have_its_unit_and_scale():
    low, high = read_mentions("De stimulans ligt tussen de € 5,3 en € 8,0 mln.")

    assert [(low.value, low.unit), (high.value, high.unit)] == [(5_300_000, Unit.EURO), (8_000_000, Unit.EURO)]


@pytest.mark.parametrize("text", ["{woningen}", "Artikel 2.1 geldt.", "Het is fase 2.", "Er komt een school."])
def test_live_figures_and_numbers_that_only_name_something_are_no_figures(text):
    assert read_mentions(text) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Op 24 juni 2025.", Unit.DATE), ("In 1974 sloot de mijn.", Unit.YEAR), ("Twee derde van alles.", Unit.PERCENT)],
)
def test_dates_years_and_fractions_are_read_and_left_alone_where_they_say_nothing_known(text, unit, heerlen, reference):
    (judged,) = check_prose(text, heerlen, totals(heerlen, reference))

    assert judged.mention.unit == unit
    assert judged.verdict == Verdict.LOCAL


@given(st.text(st.sampled_from("0123456789.,€% mlntwogearuid-–\n*{}"), max_size=200))
def test_any_text_can_be_read_and_places_are_right(text):
    for mention in read_mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert len(mention.text) == mention.end - mention.start


@pytest.mark.parametrize("sentence", DEVELOPMENT, ids=range(len(DEVELOPMENT)))
def test_sentences_of_the_corpus_get_the_right_answer(sentence: Sentence):
    assert sentence.found() == sentence.expected


def test_the_third_that_was_not_used_in_building_gets_at_least_95_of_100_right():
    assert len(DEVELOPMENT) >= 500
    assert len(HELD_OUT) >= len(DEVELOPMENT) // 2
    assert sum(not sentence.expected for sentence in HELD_OUT) >= len(HELD_OUT) // 3
    precision, recall = measure(HELD_OUT)

    assert precision >= 0.95
    assert recall >= 0.95


def test_the_signed_agreements_have_the_findings_that_they_should(golden, reference):
    expected = {
        item["figure"] for item in golden.expected.get("prose_findings", []) if item.get("differs_from") is not None
    }
    figures = totals(golden.area, reference)

    found = {
        finding.figure for finding in check_area(golden.area, figures, reference) if finding.code == "figure-check"
    }

    assert found == expected


def test_a_finding_names_the_figure_its_place_and_two_ways_to_mend_it(heerlen, reference):
    text = "Het is goed.\n\nVoor **circa 2.250** woningen start de bouw."
    area = replace(heerlen, texts=replace(heerlen.texts, housing_programme=text))

    (finding,) = [one for one in check_area(area, totals(area, reference), reference) if one.code == "figure-check"]

    assert finding.where == "texts/texts.housing_programme"
    assert finding.figure == "2.250"
    assert plain(finding.message).endswith("staat 2.250; het aantal woningen is 2.352.")
    assert [mend.new for mend in finding.mends] == ["{woningen}", "2.352"]
    for mend in finding.mends:
        assert text[mend.start : mend.end] == mend.old == "2.250"


def test_a_mended_text_has_no_finding_left(heerlen, reference):
    text = "Voor circa 2.250 woningen start de bouw tot en met 2030."
    area = replace(heerlen, texts=replace(heerlen.texts, housing_programme=text))
    for _ in range(2):
        found = [one for one in check_area(area, totals(area, reference), reference) if one.code == "figure-check"]
        mend = found[0].mends[-1]
        old = area.texts.housing_programme
        area = replace(
            area, texts=replace(area.texts, housing_programme=old[: mend.start] + mend.new + old[mend.end :])
        )

    assert area.texts.housing_programme == "Voor circa 2.352 woningen start de bouw tot en met 2029."
    assert not [one for one in check_area(area, totals(area, reference), reference) if one.code == "figure-check"]


def test_the_check_is_linear_in_the_length_of_the_text(heerlen):
    reference = load_reference()
    figures = totals(heerlen, reference)
    text = "\n\n".join(sentence.text for sentence in DEVELOPMENT)

    once, thrice = (len(check_prose(text * times, heerlen, figures)) for times in (1, 3))

    assert thrice >= 3 * once - 3


def test_the_command_line_gives_figures_as_they_stand(tmp_path, heerlen, reference, capsys):
    from nplv_desktop.cli.main import run as main
    from nplv_desktop.store.dossier import Dossier
    from nplv_desktop.store.new_programme import new_programme

    text = "Voor circa 2.250 woningen start de bouw t/m 2030."
    area = replace(heerlen, texts=replace(heerlen.texts, area=text))
    path = tmp_path / "d.nplv"
    Dossier.create(path, new_programme(reference).with_area(area)).close()

    main(["check", str(path), "--area", "Heerlen Noord", "--json"])

    found = json.loads(capsys.readouterr().out)["areas"][0]["findings"]
    figures = {one["figure"]: one["where"] for one in found if one["code"] == "figure-check"}
    assert figures == {"2.250": "texts/texts.area", "t/m 2030": "texts/texts.area"}


def test_every_verdict_but_four_is_silent():
    assert {verdict for verdict in Verdict if verdict.is_finding} == {
        Verdict.CONTRADICTION,
        Verdict.TYPO,
        Verdict.PERIOD,
        Verdict.ROUNDING,
    }


def test_an_area_without_figures_has_nothing_to_contradict(reference):
    golden = read_golden("heerlen-noord").area
    empty = replace(golden, housing=replace(golden.housing, pure_nplv=None), orv_measures=(), capacity=())

    assert list(findings_in(())) == []
    assert not [one for one in check_area(empty, totals(empty, reference), reference) if one.code == "figure-check"]
