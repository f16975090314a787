"""Figure fields in texts: a name in braces, one character inside the program, the figure in print."""

from hypothesis import given
from hypothesis import strategies as st
from nplv_desktop.text.rich_text import BlockKind, blocks_of

from nplv_desktop.domain.figures.text_fields import FIELDS, filled, values_of, with_marks, with_names, without_marks
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.text.markdown_text import normalised, read_markdown, write_markdown

NAMES = [f"{{{field.name}}}" for field in FIELDS]


def plain(text):
    return text.replace("\u00a0", " ")


def test_every_field_says_the_figure_of_the_signed_agreement(heerlen, reference):
    values = {name: plain(value) for name, value in values_of(totals(heerlen, reference)).items()}

    assert values["woningen"] == "2.352"
    assert values["betaalbaar"] == "1.775"
    assert values["grondslag"] == "1.413"
    assert values["stimulans"] == "tussen de € 5,3 mln. en € 8,0 mln."
    assert values["orv"] == "€ 10.000.000"
    assert values["totaal-hoog"] == "€ 22.300.000"
    assert values["periode"] == "2025 t/m 2029"
    assert set(values) == {field.name for field in FIELDS}


def test_names_that_are_no_field_stay_text(heerlen, reference):
    values = values_of(totals(heerlen, reference))

    assert filled("{onbekend} {ORV} {orv", values) == "{onbekend} {ORV} {orv"


@given(st.lists(st.one_of(st.sampled_from([*NAMES, "**", "*", " ", "\n\n", "- ", "{", "}"]), st.text(max_size=8))))
def test_marks_and_names_are_the_same_text(parts):
    text = without_marks("".join(parts))

    assert with_names(with_marks(text)) == text
    assert with_marks(with_names(with_marks(text))) == with_marks(text)


@given(st.lists(st.sampled_from([*NAMES, "**", "*", " ", "\n\n", "- ", "1. ", "# ", "woord", "a", "."]), max_size=20))
def test_a_text_with_fields_is_stored_in_one_way(parts):
    once = normalised("".join(parts))

    assert normalised(once) == once
    assert write_markdown(read_markdown(once)) == once


def test_a_field_can_be_bold_in_the_middle_of_a_word_and_still_is_in_word(heerlen, reference):
    values = values_of(totals(heerlen, reference))

    (block,) = blocks_of("a**{woningen}**b", values)

    assert [(run.text, run.bold) for run in block.runs] == [("a", False), ("2.352", True), ("b", False)]


def test_a_value_never_becomes_a_list_or_a_heading(reference):
    from nplv_desktop.domain.area.area import Area

    values = values_of(totals(Area("Breda Noord"), reference))

    (block,) = blocks_of("{woningen}", values)

    assert (block.kind, block.runs[0].text) == (BlockKind.PARAGRAPH, "-")


def test_a_name_that_is_no_field_is_an_attention_point_at_its_text(heerlen, reference):
    from dataclasses import replace

    from nplv_desktop.checks.area_checks import check_area

    area = replace(heerlen, texts=replace(heerlen.texts, interventions="Voor {ovr} en {orv}."))

    found = [
        finding
        for finding in check_area(area, totals(area, reference), reference)
        if finding.code == "unknown-figure-field"
    ]

    assert [(finding.field, finding.figure) for finding in found] == [("texts.interventions", "{ovr}")]
