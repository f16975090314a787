"""What is to be told about a sheet as a whole: rows and columns that were left out, with what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkippedRow, SkipReason, Weight, told_of_rows
from nplv_desktop.planlijst.interpreting.values_read import Values
from nplv_desktop.planlijst.reading.cell_values import read_count
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, column_letter, text_of
from nplv_desktop.planlijst.recognising.aliases import AFFORDABLE_ANY, IGNORED, NET, squeezed
from nplv_desktop.planlijst.recognising.layout import COUNT_KEYS, ColumnProposal, Layout
from nplv_desktop.planlijst.recognising.year_columns import column_of_key

_MOST_NAMED = 12
_WITHOUT_RENT_OR_SALE = frozenset({"midden", "middensegment"})
#: Headers of columns that are no numbers of dwellings, but hold numbers.
_NUMBERED = re.compile(r"nr|nummer|code|\bid\b|postcode|globalid|x|y|coord|shape|jaar|datum|tel", re.IGNORECASE)
#: A column with a header like this may well have been meant to count.
_LIKE_COUNT = re.compile(
    r"woning|betaalba|huur|koop|sloop|bouw|oplever|start|aantal|appartement|gezins|sociaal|midden|segment|zorg|nultred|vrije",
    re.IGNORECASE,
)


def about_rows(sheet: Sheet, layout: Layout, skipped: Iterable[SkippedRow]) -> Iterator[ListFinding]:
    """What deserves a word about the rows that were left out, and about merged cells; one finding for each cause."""
    by_reason: dict[SkipReason, list[SkippedRow]] = {}
    for left in skipped:
        by_reason.setdefault(left.reason, []).append(left)
    number = layout.column_of("dwellings")

    def dwellings(rows: Sequence[SkippedRow]) -> str:
        if number is None:
            return ""
        values = [read_count(sheet.cell(left.row, number.column)).value for left in rows]
        total = sum(value for value in values if isinstance(value, int))
        return f", samen {grouped(total)} woningen" if total else ""

    name = layout.column_of("name")
    for reason, code, message in (
        (
            SkipReason.NO_NAME,
            "no-name",
            "Rijen met aantallen zonder plannaam zijn niet overgenomen: {rows}{n}. Vul een naam in of laat ze weg.",
        ),
        (SkipReason.ERROR, "error-row", "Rijen met een fout uit de werkmap zijn niet overgenomen: {rows}."),
        (
            SkipReason.HIDDEN,
            "hidden-rows",
            "Verborgen rijen zijn niet overgenomen: {rows}{n}; u kunt ze laten meetellen.",
        ),
        (
            SkipReason.STRUCK,
            "struck-rows",
            "Doorgehaalde rijen zijn niet overgenomen: {rows}{n}; u kunt ze laten meetellen.",
        ),
        (
            SkipReason.OTHER_MUNICIPALITY,
            "other-municipality",
            "Plannen van een andere gemeente ({which}) tellen niet mee: {rows}{n}; u kunt ze laten meetellen.",
        ),
    ):
        rows = by_reason.get(reason)
        if rows:
            which = ", ".join(list(dict.fromkeys(left.text for left in rows))[:8])
            text = message.replace("{n}", dwellings(rows)).replace("{which}", which)
            column = name.column if name and reason == SkipReason.NO_NAME and len(rows) == 1 else 0
            numbers = [left.row for left in rows]
            yield told_of_rows(Weight.ATTENTION, code, sheet.name, numbers, text, column=column)


def about_columns(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> Iterator[ListFinding]:
    """Columns that hold numbers and are not used, in one line; one that may be meant to count is attention."""
    if layout.is_own:
        return
    if layout.guess:
        yield ListFinding(Weight.ATTENTION, "guess", sheet.name, 0, 0, layout.guess)
    unused: list[str] = []
    doubtful: list[str] = []
    for column in layout.columns:
        if column.key == "tenure_unknown" and squeezed(column.header) in _WITHOUT_RENT_OR_SALE:
            total = _sum(sheet, column, rows)
            if total:
                doubtful.append(
                    f"{_named(column)} (samen {grouped(total)}; huur of koop staat er niet bij, telt als onbekend)"
                )
        elif column.key == AFFORDABLE_ANY:
            total = _sum(sheet, column, rows)
            doubtful.append(f"{_named(column)} (samen {grouped(total)}; de klasse staat er niet bij)")
        elif column.key == IGNORED and (column.why or column.certainty < 1.0):
            total = _sum(sheet, column, rows)
            if total and (column.why or not _NUMBERED.fullmatch(_bare(column.header))):
                what = f"{_named(column)} ({f'{column.why}; ' if column.why else ''}samen {grouped(total)})"
                may_count = column.why in ("verborgen",) or column.why.startswith("ook een aantal")
                if column.why.startswith("ook een aantal"):
                    used = layout.column_of("dwellings")
                    may_count = used is not None and _sum(sheet, used, rows) != total
                may_count = may_count or (
                    not column.why and column.certainty < 0.9 and bool(_LIKE_COUNT.search(column.header))
                )
                (doubtful if may_count else unused).append(what)
    for weight, code, listed in (
        (Weight.ATTENTION, "columns-doubtful", doubtful),
        (Weight.INFORMATION, "columns-unused", unused),
    ):
        if listed:
            which = ", ".join(listed[:_MOST_NAMED]) + (
                f" en nog {len(listed) - _MOST_NAMED}" if len(listed) > _MOST_NAMED else ""
            )
            what = (
                "Kolom met getallen die niet of niet ten volle telt" if weight == Weight.ATTENTION else "Niet gebruikt"
            )
            yield ListFinding(weight, code, sheet.name, 0, 0, f"{what}: {which}.")


def _about_net(sheet: Sheet, layout: Layout, values: Values) -> Iterator[ListFinding]:
    net = layout.column_of(NET)
    if net is not None:
        with_demolition = layout.column_of("demolished") is not None
        how = "de sloop is er bij opgeteld" if with_demolition else "de sloop staat er niet bij"
        message = f"“{net.header}” is een saldo van nieuwbouw en sloop; {how}. Klopt dat voor {{rows}}?"
        filled = [row for row in values.cells if sheet.rows[row - 1][net.column - 1] not in (None, "")]
        if filled:
            yield told_of_rows(Weight.ATTENTION, "net", sheet.name, filled, message)
        if values.negative_net:
            numbers = ", ".join(text_of(sheet.cell(row, net.column)) for row in values.negative_net[:12])
            message = f"“{net.header}” is negatief ({numbers}) en telt als te slopen woningen: {{rows}}."
            yield told_of_rows(Weight.ATTENTION, "net-negative", sheet.name, values.negative_net, message)


def _named(column: ColumnProposal) -> str:
    return f"{column_letter(column.column)} “{column.header[:50]}”"


def _bare(header: str) -> str:
    return re.sub(r"[^A-Za-z]", "", header) or "nr"


def _sum(sheet: Sheet, column: ColumnProposal, rows: Sequence[int]) -> int:
    place = column.column - 1
    cells: list[CellValue] = [sheet.rows[row - 1][place] for row in rows]
    numbers = [cell for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool)]
    if len(numbers) < 0.3 * sum(cell not in (None, "") for cell in cells):
        return 0
    return round(sum(numbers))


def about_cells(sheet: Sheet, layout: Layout, values: Values) -> Iterator[ListFinding]:
    """Formulas without a result, one finding for each column, and merged numbers."""
    for header, rows in values.uncalculated.items():
        many = f"{len(rows)} formules" if len(rows) > 1 else "1 formule"
        message = (
            f"{header}: {many} zonder berekende waarde ({{rows}}). Open het bestand in Excel, bewaar het en lees het "
            "opnieuw in; de aantallen zijn nu onbekend."
        )
        yield told_of_rows(Weight.ATTENTION, "uncalculated", sheet.name, rows, message)
    yield from _about_net(sheet, layout, values)
    counts = {c.column for c in layout.columns if c.key in COUNT_KEYS or column_of_key(c.key)}
    inside = [area for area in sheet.merged if area[2] > layout.header_row and area[2] > area[0] and area[1] in counts]
    if inside:
        message = "Samengevoegde cellen met aantallen: {rows}. Het aantal telt alleen in de bovenste rij."
        yield told_of_rows(Weight.ATTENTION, "merged-cells", sheet.name, [area[0] for area in inside], message)
