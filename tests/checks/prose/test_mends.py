"""A mend replaces exactly the figure, in its own notation, and leaves nothing to find; or it is not offered."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.prose.figure_check import check_prose, findings_in
from nplv_desktop.checks.prose.notation import rewritten
from nplv_desktop.checks.prose.numbers_in_text import read_mentions
from nplv_desktop.domain.figures.text_fields import filled, values_of
from nplv_desktop.domain.figures.totals import totals
from tests.checks.prose.corpus import DEVELOPMENT, area_of


def findings(key, text, reference):
    area, _ = area_of(key)
    area = replace(area, texts=replace(area.texts, area=text))
    found = check_area(area, totals(area, reference), reference)
    return [one for one in found if one.code == "figure-check" and one.field == "texts.area"]


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("Er komen 2 250 woningen.", 2352, "2 352"),
        ("Er komen 2.250 woningen.", 2352, "2.352"),
        ("Er komen 2250 woningen.", 2352, "2352"),
        ("Er komen twaalfhonderd woningen.", 1256, "duizend tweehonderdzesenvijftig"),
        ("Twaalfhonderd woningen komen er.", 1256, "Duizend tweehonderdzesenvijftig"),
        ("Dat kost € 9 mln. per jaar.", 8_000_000, "€ 8 mln."),
        ("Dat kost € 9 mln. per jaar.", 7_500_000, "€ 7,5 mln."),
        ("Dat kost € 2.9 mln per jaar.", 2_700_000, "€ 2.7 mln"),
        ("Dat kost 9,0 miljoen euro.", 8_000_000, "8,0 miljoen euro"),
        ("Dat kost drieënhalf miljoen euro.", 2_500_000, "2,5 miljoen euro"),
        ("Dat kost vijf miljoen euro.", 4_000_000, "vier miljoen euro"),
        ("Dat kost EUR 7.232.111,-.", 7_323_111, "EUR 7.323.111,-"),
        ("Dat kost € 7232111.", 7_323_111, "€ 7323111"),
        ("Dat kost 7 232 111 euro.", 7_323_111, "7 323 111 euro"),
        ("Dat is 64 procent.", Decimal("54.2"), "54 procent"),
        ("Dat is 64,2 %.", Decimal("54.22"), "54,2 %"),
        ("Er komt drie fte bij.", 2, "twee fte"),
        ("Er komt 3 fte bij.", 2, "2 fte"),
        ("In 2028 volgt de review.", 2027, "2027"),
    ],
)
def test_another_value_is_written_the_way_the_number_was(text, value, expected):
    (mention,) = read_mentions(text)

    assert rewritten(mention, Decimal(value)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De bouw van alle woningen start uiterlijk in 2030.", "De bouw van alle woningen start uiterlijk in 2029."),
        ("De bouw van alle woningen start vóór 2031.", "De bouw van alle woningen start vóór 2030."),
        ("De bouw van alle woningen start in 2024 t/m 2029.", "De bouw van alle woningen start in 2025 t/m 2029."),
        ("De bouw start tussen 2025 en 2030.", "De bouw start tussen 2025 en 2029."),
        ("De uitbetaling loopt van 2026 tot en met 2031.", "De uitbetaling loopt van 2026 tot en met 2030."),
        ("De opslag ORV is € 7.323.111 excl. btw.", "De opslag ORV is € 6.265.948 excl. btw."),
        ("De opslag ORV is € 6.265.948 incl. btw.", "De opslag ORV is € 7.323.111 incl. btw."),
        ("De opslag ORV is € 6,5 mln.", "De opslag ORV is € 7,3 mln."),
        ("De stimulans is € 1,8 tot 3,7 mln.", "De stimulans is € 1,8 tot 2,7 mln."),
        ("De stimulans is € 1,6 tot 2,7 mln.", "De stimulans is € 1,8 tot 2,7 mln."),
        ("De Woontop van 11 december 2023 is de basis.", "De Woontop van 11 december 2024 is de basis."),
        ("De standaardcorrectie is 100/120.", "De standaardcorrectie is 100/130."),
    ],
)
def test_the_mended_sentence_says_what_the_dossier_says(text, expected, reference):
    (finding,) = findings("v", text, reference)

    mend = finding.mends[-1]

    assert text[: mend.start] + mend.new + text[mend.end :] == expected
    assert findings("v", expected, reference) == []


def test_every_mend_of_the_corpus_replaces_the_figure_alone_and_settles_it(reference):
    tried = 0
    for sentence in DEVELOPMENT:
        area, figures = area_of(sentence.area)
        values = values_of(figures)
        before = findings(sentence.area, sentence.text, reference)
        for finding in before:
            for mend in finding.mends:
                assert sentence.text[mend.start : mend.end] == mend.old
                assert mend.old.replace("\u00a0", " ") == finding.figure
                mended = sentence.text[: mend.start] + filled(mend.new, values) + sentence.text[mend.end :]
                left = [one.mention for one in findings_in(check_prose(mended, area, figures))]
                touched = [one.text for one in left if one.start < mend.start + len(mend.new) and one.end > mend.start]
                assert touched == [], f"{sentence.text} -> {mended}"
                tried += 1
    assert tried > 200


def test_a_fraction_and_a_figure_that_leans_on_its_neighbour_get_no_live_field(reference):
    (share,) = findings("v", "Driekwart van de nieuwe woningen is betaalbaar.", reference)
    (end,) = findings("v", "De stimulans is € 1,8 tot 3,7 mln.", reference)

    assert share.mends == ()
    assert [mend.new for mend in end.mends] == ["2,7 mln."]
