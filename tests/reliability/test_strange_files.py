"""Files that are sound and strange: whatever they hold, each reader takes them or refuses them in one sentence."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package, write_package
from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.proposing import propose
from nplv_desktop.returned.document_comparison import compare_document
from nplv_desktop.returned.paper import read_agreement as read_area
from nplv_desktop.store.reference import load_reference
from nplv_desktop.work.export import shipped_template
from tests.conftest import GOLDEN_NAMES, read_golden

REFERENCE = load_reference()
#: `make soak` tries more of them, and others each time.
TIMES = int(os.environ.get("NPLV_FUZZ_TIMES", "1"))
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORDS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            *(
                "NPLV gebied Heerlen Noord",
                "Opgave woningbouw",
                "Woningbouwprogramma",
                "Samenvatting financiële afspraken",
            ),
            *(
                "ORV",
                "Capaciteit",
                "Puur NPLV",
                "Totaal",
                "Realisatiestimulans",
                "excl. btw",
                "incl. btw",
                "betaalbaar",
            ),
            *(
                "€ 7.500.000",
                "7,5 mln",
                "1e9",
                "99999999999999",
                "-1",
                "٣",
                "½",
                "€ 1 – € 2",
                "PM",
                "2025 t/m 2029",
                "=1+1",
            ),
        ]
    ),
)
JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=20),
        st.sampled_from(["7500000.00", "1e400", "NaN", "-0.00", "2025-06-24", "as_agreed", "99999999999999.99"]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=12), inner, max_size=4)),
    max_leaves=12,
)


def holders(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a JSON value that can hold something else: (container, key)."""
    found: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        found += [(value, key) for key in value]
    elif isinstance(value, list):
        found += [(value, number) for number in range(len(value))]
    for container, key in list(found):
        found += holders(container[key])
    return found


@settings(max_examples=300 * TIMES, derandomize=TIMES == 1)
@given(st.sampled_from(GOLDEN_NAMES), st.lists(st.tuples(st.integers(0), JSON), min_size=1, max_size=3))
def test_an_area_file_with_anything_anywhere_is_read_whole_or_refused(name, changes):
    value = json.loads(area_text(read_golden(name).area))
    for place, other in changes:
        places = holders(value)
        container, key = places[place % len(places)]
        container[key] = other
    try:
        area = parse_area_text(json.dumps(value), REFERENCE)
    except AreaFileError as error:
        assert str(error)
        return
    # What was read computes, and comes out as it went in.
    totals(area, REFERENCE)
    again = parse_area_text(area_text(area), REFERENCE)
    assert area_text(again) == area_text(area)
    assert replace(again, stated_blank=()) == replace(area, stated_blank=())


def element(tag: str, *children: Any, **attributes: str) -> Any:
    made = etree.Element(f"{{{W}}}{tag}", {f"{{{W}}}{key}": value for key, value in attributes.items()})
    made.extend(children)
    return made


def text_of(words: str) -> Any:
    made = element("t")
    made.text = "".join(one for one in words if one in "\t\n" or (one.isprintable() and ord(one) < 0xD800))
    return element("r", made)


RUNS = st.recursive(
    WORDS.map(text_of),
    lambda inner: st.builds(
        lambda tag, children: element(tag, *children, author="A", date="gisteren", id="x"),
        st.sampled_from(
            ["ins", "del", "smartTag", "hyperlink", "sdt", "sdtContent", "moveFrom", "moveTo", "p", "pict"]
        ),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)
STYLES = st.sampled_from(["Heading1", "Heading2", "ListBullet", "Kop9", "", "Title", "Heading1x"])
PARAGRAPHS = st.builds(
    lambda style, runs: element("p", element("pPr", element("pStyle", val=style)), *runs),
    STYLES,
    st.lists(RUNS, max_size=3),
)
CELLS = st.lists(st.one_of(PARAGRAPHS, RUNS), max_size=2).map(lambda parts: element("tc", *parts))
ROWS = st.lists(CELLS, max_size=4).map(lambda cells: element("tr", *cells))
TABLES = st.lists(ROWS, max_size=4).map(lambda rows: element("tbl", *rows))


@settings(max_examples=150 * TIMES, derandomize=TIMES == 1)
@given(parts=st.lists(st.one_of(PARAGRAPHS, TABLES), max_size=10))
def test_a_word_file_of_any_shape_is_read_or_refused(parts, tmp_path_factory):
    path = tmp_path_factory.mktemp("vreemd") / "vreemd.docx"
    Document().save(path)
    package = read_package(path)
    root = etree.fromstring(package["word/document.xml"])
    body = root.find(f"{{{W}}}body")
    for number, part in enumerate(parts):
        body.insert(number, part)
    package["word/document.xml"] = etree.tostring(root)
    path.write_bytes(write_package(package))
    area = read_golden("heerlen-noord").area

    try:
        read = read_area(read_package(path), REFERENCE)
        totals(read.area, REFERENCE)
    except DocumentError as error:
        assert "vreemd.docx" in str(error)
    compare_document(read_package(path), area, totals(area, REFERENCE), REFERENCE)


MARKS = st.sampled_from(
    [
        *(
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "{{ gebied }}",
            "{{ onbekend }}",
            "{{ gebied.__class__ }}",
            "{{ 9**9**9 }}",
        ),
        *("{% for a in orv_rijen %}", "{% endfor %}", "{%p if concept %}", "{%p endif %}", "{{ ''.join(gebied) }}"),
        *(
            "{{ gebied|upper }}",
            "{% set x = 1 %}",
            "{% include 'x' %}",
            "{{ range(10**9) }}",
            "{{ gebied * 10**9 }}",
            "a",
        ),
    ]
)


@settings(max_examples=60 * TIMES, derandomize=TIMES == 1)
@given(lines=st.lists(st.lists(MARKS, min_size=1, max_size=4), min_size=1, max_size=3))
def test_a_template_with_any_marks_is_named_broken_or_makes_an_agreement(lines, tmp_path_factory):
    path = tmp_path_factory.mktemp("vreemd") / "sjabloon.docx"
    document = Document(shipped_template(AGREEMENT))
    for line in lines:
        document.add_paragraph(" ".join(line))
    document.save(path)
    area = read_golden("heerlen-noord").area

    problems = list(AGREEMENT.check(path))
    try:
        agreement_bytes(
            area, totals(area, REFERENCE), REFERENCE, final=False, made_on=datetime(2026, 11, 21), template=path
        )
    except DocumentError as error:
        assert str(error) and problems


@settings(max_examples=12 * TIMES, derandomize=TIMES == 1)
@given(
    rows=st.lists(
        st.lists(
            st.one_of(WORDS, st.sampled_from(["Plan", "Aantal woningen", "Start bouw", "2027", "100", "ja"])),
            max_size=6,
        ),
        max_size=12,
    ),
    separator=st.sampled_from([";", ",", "\t"]),
)
def test_a_list_of_anything_is_read_or_refused(rows, separator, tmp_path_factory):
    path: Path = tmp_path_factory.mktemp("vreemd") / "lijst.csv"
    lines = [separator.join(cell.replace(separator, " ").replace("\n", " ") for cell in row) for row in rows]
    path.write_text("\n".join(lines), encoding="utf-8", errors="replace")

    try:
        file = read_list(path)
        read_plans(file, propose(file), Answers(), read_at=datetime(2026, 11, 21))
    except PlanlijstError as error:
        assert "lijst.csv" in str(error)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "9" * 100_000, '"\\ud800"', "{}" * 2, "\x00", ""])
def test_json_that_is_deep_long_or_odd_is_refused(text):
    with pytest.raises(AreaFileError):
        parse_area_text(text, REFERENCE)
