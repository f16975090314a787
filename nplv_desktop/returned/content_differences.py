"""A document made with another template, or typed by hand, beside the dossier: by its figures and area texts.

Both are written out in one way, so that what differs is what they say and not how they say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from nplv_desktop.documents.area_texts import paragraphs_of
from nplv_desktop.domain.area.area import Area, AreaTexts, CareHomes
from nplv_desktop.domain.changes.field_changes import text_name
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range, euros, long_date
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.domain.figures.totals import SUMMARY_LABELS, AmountTable, SummaryKey, Totals
from nplv_desktop.office.word.word_reading import WordBlock
from nplv_desktop.office.word.word_text import ParagraphKind
from nplv_desktop.returned.agreement_tables import TABLE_NAMES, TableKind
from nplv_desktop.returned.document_area import ReadContent
from nplv_desktop.returned.document_differences import Differences, Returned
from nplv_desktop.returned.document_sums import Ends

_TOTAL = "Totaal"
#: A block, and the text of the area that it is of ("" for none).
_Block = tuple[WordBlock, str]
_TITLES = {
    TableKind.HOUSING: ("totaal", "waarvan betaalbaar"),
    TableKind.ORV: ("excl. btw", "incl. btw"),
    TableKind.CAPACITY: ("excl. btw", "incl. btw"),
    TableKind.WBI: ("cofinanciering", "rijksbijdrage"),
    TableKind.AREA_BUDGET: ("rijksbijdrage",),
    TableKind.SUMMARY: ("bedrag",),
    TableKind.CARE: ("aantal woningen",),
}
_Printed = Mapping[TableKind, tuple[str, ...]]


def compare_content(read: ReadContent, area: Area, figures: Totals, sentences: Sequence[WordBlock]) -> Returned:
    """What a document that was read says otherwise than the dossier: figures, area texts, and wording of its own.

    `sentences` is the agreement's wording as the dossier would print it, with its figures.
    """
    summary = {row.key: (row.low, row.high) for row in figures.summary if row.low or row.high}
    values = values_of(figures)
    ours = {
        key: [WordBlock(_line(block.runs), ParagraphKind.PARAGRAPH) for block in paragraphs_of(text, values)]
        for key in AreaTexts.__dataclass_fields__
        if (text := getattr(area.texts, key))
    }
    rows = list(_rows(figures, with_derived(area).care_homes, summary, {}))
    read_rows = _in_order_of(rows, list(_rows(read.figures, read.area.care_homes, read.summary, read.totals)))
    dates = (area.agreement.date, read.area.agreement.date)
    signed = [_signed(day) for day in dates if day is not None] if None not in dates else []
    base = [*signed[:1], *rows, *_texts(ours)]
    found = [*signed[1:], *read_rows, *_texts(read.texts)]
    differences = Differences(
        [block for block, _ in base],
        [block for block, _ in found],
        {number: key for number, (_, key) in enumerate(base) if key},
        {number: key for number, (_, key) in enumerate(found)},
    )
    differences.compare()
    differences.add_wording(read.wording, sentences)
    return differences.result({f"texts.{key}": read.texts.get(key, ()) for key in AreaTexts.__dataclass_fields__})


def _in_order_of(rows: Sequence[_Block], others: Sequence[_Block]) -> list[_Block]:
    """The other rows as they are, but those of a table that has the same labels in another order."""

    def place(row: _Block) -> tuple[str, str]:
        return row[0].heading, row[0].cells[0].casefold()

    known = {place(row): number for number, row in enumerate(rows)}
    same = sorted((row for row in others if place(row) in known), key=lambda row: known[place(row)])
    ordered = iter(same)
    return [next(ordered) if place(row) in known else row for row in others]


def _signed(day: date) -> _Block:
    return WordBlock(long_date(day), ParagraphKind.PARAGRAPH, cells=("Datum", long_date(day)), heading="Partijen"), ""


def _line(runs: Sequence[object]) -> str:
    return " ".join("".join(getattr(run, "text", "") for run in runs).split())


def _texts(texts: Mapping[str, Sequence[WordBlock]]) -> Iterator[_Block]:
    for key in AreaTexts.__dataclass_fields__:
        for block in texts.get(key, ()):
            if block.text:
                yield replace(block, heading=text_name(key)), f"texts.{key}"


def _rows(figures: Totals, care: CareHomes, summary: Mapping[SummaryKey, Ends], printed: _Printed) -> Iterator[_Block]:
    """Every figure as a row of its table; `printed` holds totals as the document has them, where it has them."""
    parts = {
        "Puur NPLV": figures.housing.pure_nplv,
        "Grootschalig onderdeel van NPLV": figures.housing.large_scale_part,
    }
    for name, part in parts.items():
        if part is not None:
            yield _row(TableKind.HOUSING, name, dwellings(part.total), dwellings(part.affordable))
    whole = figures.housing.total
    if whole is not None:
        total = (dwellings(whole.total), dwellings(whole.affordable))
        yield _row(TableKind.HOUSING, _TOTAL, *printed.get(TableKind.HOUSING, total))
    yield from _amounts(TableKind.ORV, figures.orv, printed)
    yield from _amounts(TableKind.CAPACITY, figures.capacity, printed)
    for wbi in figures.wbi.rows:
        yield _row(TableKind.WBI, wbi.description, euros(wbi.cofinancing), euros(wbi.state_contribution))
    for budget in figures.area_budget_rows:
        yield _row(TableKind.AREA_BUDGET, budget.description, euros(budget.state_contribution))
    for key, ends in sorted(summary.items(), key=lambda item: list(SummaryKey).index(item[0])):
        yield _row(TableKind.SUMMARY, SUMMARY_LABELS[key], euro_range(*ends))
    for name, count in (
        ("Zorggeschikte woonvormen", care.care_suitable),
        ("Zorggeclusterde woonvormen", care.care_clustered),
    ):
        if count is not None:
            yield _row(TableKind.CARE, name, dwellings(count))


def _amounts(kind: TableKind, table: AmountTable, printed: _Printed) -> Iterator[_Block]:
    for row in table.rows:
        sides = (row.amounts.excl, row.amounts.incl) if row.amounts is not None else (None, None)
        yield _row(kind, row.description, *map(euros, sides))
    if table.rows:
        yield _row(kind, _TOTAL, *printed.get(kind, (euros(table.excl), euros(table.incl))))


def _row(kind: TableKind, *cells: str) -> _Block:
    name = TABLE_NAMES[kind]
    heading = name[:1].upper() + name[1:]
    titles = ("", *_TITLES[kind])
    return WordBlock(" | ".join(cells), ParagraphKind.PARAGRAPH, cells=cells, heading=heading, titles=titles), ""
