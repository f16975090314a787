"""An agreement that carries its data, read from the paper: what stands there counts, the data fill in the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from nplv_desktop.domain.area.area import Agreement, Area, CapacityItem, HousingSource, OrvMeasure
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.dutch.formatting import shortened
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.totals import AmountRow, AmountTable, totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.word_reading import WordBlock, blocks_in
from nplv_desktop.returned.document_area import (
    ReadArea,
    ReadContent,
    ReadingFinding,
    carried_in,
    read_content,
    recognised,
)
from nplv_desktop.returned.document_comparison import compare_document
from nplv_desktop.returned.document_differences import Returned, ReturnVerdict
from nplv_desktop.returned.document_sums import sums_that_differ
from nplv_desktop.returned.returned_texts import markdown_of
from nplv_desktop.returned.same_notation import spoken

_Row = TypeVar("_Row", OrvMeasure, CapacityItem)


def read_agreement(package: Package, reference: Reference, template: Path | None = None) -> ReadArea:
    """The area in a Word agreement as its paper says it; `template` is the one it was made with.

    Where the data that it carries say otherwise, both are told, the paper is read and `carried_area` holds the data.
    Raises DocumentError for a file that cannot be read or is no agreement.
    """
    carried = carried_in(package, reference)
    blocks = blocks_in(package)
    if carried is None:
        if not recognised(blocks):
            raise DocumentError(
                f"In “{package.name}” staan geen koppen en tabellen van een bestuurlijke afspraak; kies een ander "
                "bestand."
            )
        content = read_content(package.name, blocks, reference)
        return ReadArea(
            content.area,
            content.findings,
            bottom_line_differs=content.bottom_line_differs,
            paragraphs=content.paragraphs,
        )
    found = compare_document(package, carried, totals(carried, reference), reference, template)
    unread = [
        ReadingFinding("Niet gelezen", f"In het bestand zit {part}; dat is niet gelezen.")
        for part in found.not_compared
    ]
    if found.verdict in (ReturnVerdict.EQUAL, ReturnVerdict.PARTLY):
        return ReadArea(carried, tuple(unread), carried=True)
    if not recognised(blocks):
        raise DocumentError(
            f"“{package.name}” draagt gegevens van {carried.name} mee, maar de tekst is geen afspraak meer; kies een "
            "ander bestand."
        )
    content = read_content(package.name, blocks, reference)
    area = _on_paper(carried, content, found, reference)
    figures = totals(area, reference)
    sums = [ReadingFinding("Samenvatting", message) for message in sums_that_differ(figures, content.summary)]
    findings = (*_told(found), *unread, *sums)
    return ReadArea(area, findings, carried_area=carried, bottom_line_differs=bool(sums))


def _told(found: Returned) -> list[ReadingFinding]:
    """Both values of everything in which the paper and the data differ."""
    differing = [(one.where, one.document, one.dossier) for one in found.figures]
    differing += [(one.where, one.document, one.dossier) for one in found.texts]
    return [
        ReadingFinding(
            "Papier en gegevens",
            "Het papier zegt iets anders dan de gegevens die het bestand meedraagt; overgenomen is wat op papier in de "
            "tabellen, de teksten van het gebied en de ondertekening staat.",
        ),
        *(
            ReadingFinding(where, f"Op papier staat {_quoted(paper)}, in de meegedragen gegevens {_quoted(carried)}.")
            for where, paper, carried in differing
        ),
    ]


def _quoted(text: str) -> str:
    return f"“{shortened(text, 80)}”" if text else "niets"


def _on_paper(carried: Area, content: ReadContent, found: Returned, reference: Reference) -> Area:
    """The carried area with what the paper says; what is not printed stays where its row stays."""
    paper = content.area
    ours, theirs = totals(carried, reference), content.figures
    area = replace(
        _budgets(carried, paper),
        orv_measures=_rows(carried.orv_measures, ours.orv, paper.orv_measures, theirs.orv),
        capacity=_rows(carried.capacity, ours.capacity, paper.capacity, theirs.capacity),
        agreement=_agreement(carried, paper),
    )
    if paper.housing != carried.housing and (paper.housing.pure_nplv, paper.housing.large_scale_part) != (
        carried.housing.pure_nplv,
        carried.housing.large_scale_part,
    ):
        area = replace(area, housing=replace(paper.housing, source=HousingSource.MANUAL))
    if paper.care_homes != carried.care_homes:
        area = replace(area, care_homes=paper.care_homes)
    if paper.stimulus != carried.stimulus and paper.stimulus.low_override is not None:
        low, high = paper.stimulus.low_override, paper.stimulus.high_override
        area = replace(area, stimulus=replace(carried.stimulus, low_override=low, high_override=high))
    for key, blocks in found.texts_read.items():
        text = _markdown(blocks)
        area = replace(area, texts=replace(area.texts, **{key.removeprefix("texts."): text or None}))
    return area


def _markdown(blocks: Sequence[WordBlock]) -> str:
    return markdown_of(blocks, "", {})


def _rows(
    carried: Sequence[_Row], carried_table: AmountTable, paper: Sequence[_Row], paper_table: AmountTable
) -> tuple[_Row, ...]:
    """The rows of the paper; one that prints the same amounts under the same name is the carried row itself."""
    left = list(zip(carried, carried_table.rows, strict=True))
    made = []
    for row, printed in zip(paper, paper_table.rows, strict=True):
        pair = next((one for one in left if spoken(one[1].description) == spoken(printed.description)), None)
        if pair is None:
            made.append(row)
            continue
        left.remove(pair)
        same, shown = pair
        if _euros(shown) == _euros(printed):
            made.append(same)
        else:
            made.append(replace(row, description=same.description, start_year=same.start_year, note=same.note))
    return tuple(made)


def _euros(row: AmountRow) -> tuple[object, ...]:
    return () if row.amounts is None else (to_euro(row.amounts.excl), to_euro(row.amounts.incl))


def _budgets(carried: Area, paper: Area) -> Area:
    """The candidates and the area budget of the paper; those that print alike stay as they were carried."""
    same_wbi = [(one.cofinancing, one.state_contribution) for one in carried.wbi] == [
        (one.cofinancing, one.state_contribution) for one in paper.wbi
    ]
    same_budget = [one.state_contribution for one in carried.area_budget] == [
        one.state_contribution for one in paper.area_budget
    ]
    return replace(
        carried,
        wbi=carried.wbi if same_wbi else paper.wbi,
        area_budget=carried.area_budget if same_budget else paper.area_budget,
    )


def _agreement(carried: Area, paper: Area) -> Agreement:
    """Date, place and people as the paper has them; what it does not show stays."""
    ours, theirs = carried.agreement, paper.agreement
    return replace(
        ours,
        date=theirs.date or ours.date,
        place=theirs.place or ours.place,
        minister=replace(
            ours.minister,
            name=theirs.minister.name or ours.minister.name,
            title=theirs.minister.title or ours.minister.title,
        ),
        mayor=replace(
            ours.mayor,
            name=theirs.mayor.name or ours.mayor.name,
            title=theirs.mayor.title or ours.mayor.title,
            capacity=theirs.mayor.capacity or ours.mayor.capacity,
        ),
    )
