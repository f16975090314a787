"""A Word agreement read into an area: from the data it carries, or, typed by hand, from its tables and texts.

What the document does not say stays "not entered"; what is assumed or does not fit is told, in Dutch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.embedded import embedded_in
from nplv_desktop.domain.area.area import (
    Area,
    AreaBudgetItem,
    AreaTexts,
    CapacityItem,
    CareHomes,
    OrvMeasure,
    Override,
    WbiCandidate,
)
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.stimulus import dwellings_for_band
from nplv_desktop.domain.figures.totals import SummaryKey, Totals, totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package, package_of
from nplv_desktop.office.plain_text import one_line
from nplv_desktop.office.word.word_reading import WordBlock, blocks_in
from nplv_desktop.office.word.word_text import ParagraphKind
from nplv_desktop.returned.agreement_sections import (
    AREA_TEXT,
    OWN_TEXTS,
    Section,
    area_in_heading,
    sections_of,
)
from nplv_desktop.returned.agreement_tables import TABLE_NAMES, Table, TableKind, tables_of
from nplv_desktop.returned.document_people import alliance_of, parties_in
from nplv_desktop.returned.document_prose import TableFigures, contradictions
from nplv_desktop.returned.document_rows import (
    budget_items,
    capacity_items,
    care_homes,
    housing,
    orv_measures,
    printed_totals,
    wbi_candidates,
)
from nplv_desktop.returned.document_sums import Ends, printed_sums, sums_that_differ, totals_differ
from nplv_desktop.returned.document_texts import ParagraphCount, sort_texts

_LONGEST_NAME = 200
#: Why an end of the band differs from the computed one.
_SIGNED = "Zoals in de overeenkomst staat."
#: With fewer of its tables and texts than this a document is no agreement.
_LEAST_RECOGNISED = 2


@dataclass(frozen=True, slots=True)
class ReadingFinding:
    """Something of a document that did not fit, was assumed or is missing: where, and a Dutch sentence."""

    where: str
    message: str


@dataclass(frozen=True, slots=True)
class ReadArea:
    """An area as a document says it; `carried` tells that the data the document carries say all of it as well.

    `carried_area` holds those data where the paper, which `area` follows, says otherwise. `bottom_line_differs` tells
    that the document prints other sums than follow from what was read. `paragraphs` says where each of them went, where
    the document was read from its paper alone.
    """

    area: Area
    findings: tuple[ReadingFinding, ...] = ()
    carried: bool = False
    carried_area: Area | None = None
    bottom_line_differs: bool = False
    paragraphs: ParagraphCount = field(default_factory=ParagraphCount)


@dataclass(frozen=True, slots=True)
class ReadContent:
    """What a document says by its headings and tables.

    `figures` follow from the area that was read; `summary` (EUR) and `totals` (as printed, without their label) are the
    document's own sums, which may differ; `texts` are the blocks of each area text, `wording` all other
    sentences under a heading but where and when it was signed, and the notes.
    """

    area: Area
    findings: tuple[ReadingFinding, ...]
    figures: Totals
    summary: Mapping[SummaryKey, Ends]
    totals: Mapping[TableKind, tuple[str, ...]]
    texts: Mapping[str, tuple[WordBlock, ...]]
    wording: tuple[WordBlock, ...]
    bottom_line_differs: bool = False
    paragraphs: ParagraphCount = field(default_factory=ParagraphCount)


@dataclass(frozen=True, slots=True)
class SourceArea:
    """What a file is about: the area's name, None where it does not say, and the area that it carries."""

    name: str | None
    carried: Area | None = None


def source_of(package: Package, reference: Reference) -> SourceArea:
    """Which area a Word file is about: from the data it carries, else from its words.

    Raises DocumentError for a file that cannot be read.
    """
    carried = carried_in(package, reference)
    if carried is not None:
        return SourceArea(carried.name, carried)
    return SourceArea(_name_in(blocks_in(package), reference))


def carried_in(package: Package, reference: Reference) -> Area | None:
    """The area that a file carries; None where it carries none, or what it carries is damaged."""
    data = embedded_in(package)
    try:
        return parse_area_text(data.area_text, reference) if data is not None else None
    except AreaFileError:
        return None


def _name_in(blocks: Sequence[WordBlock], reference: Reference) -> str | None:
    """The area in the heading of its own part, else the one of the twenty that is named most."""
    for section in sections_of(blocks):
        if section.key == AREA_TEXT and section.heading:
            name = one_line(area_in_heading(section.heading))[:_LONGEST_NAME]
            profile = reference.profile(name)
            return profile.name if profile else name
    text = _unhyphenated(" ".join(block.text for block in blocks))
    counts = {
        profile.name: sum(text.count(name) for name in {*map(_unhyphenated, (profile.name, *profile.aliases))})
        for profile in reference.profiles
    }
    most = max(counts, key=lambda name: counts[name])
    return most if counts[most] else None


def recognised(blocks: Sequence[WordBlock]) -> bool:
    """Whether a document has headings and tables of an agreement, whoever made it."""
    sections = sections_of(blocks)
    tables, _ = tables_of(sections)
    kinds = {table.kind for table in tables} & set(TABLE_NAMES)
    return len(kinds) + sum(section.key in OWN_TEXTS for section in sections) >= _LEAST_RECOGNISED


def read_content(file_name: str, blocks: Sequence[WordBlock], reference: Reference) -> ReadContent:
    """What a document says, by its headings and tables. Raises DocumentError where the area could not be kept."""
    return _Reader(file_name, blocks, reference).read()


def _unhyphenated(text: str) -> str:
    return text.casefold().replace("-", " ")


def texts_in(
    file_name: str, blocks: Sequence[WordBlock], area: Area, reference: Reference
) -> Mapping[str, tuple[WordBlock, ...]]:
    """The blocks of each area text in a document of an area, without the template's wording."""
    return _Reader(file_name, blocks, reference).texts(area)


class _Reader:
    """Reads one document."""

    def __init__(self, file_name: str, blocks: Sequence[WordBlock], reference: Reference) -> None:
        self._file_name, self._blocks, self._reference = file_name, blocks, reference
        self._findings: list[ReadingFinding] = []
        self._texts: dict[str, list[WordBlock]] = {}
        self._wording: list[WordBlock] = []
        self._said_in: tuple[WordBlock, ...] = ()
        self._count = ParagraphCount()

    def _tell(self, where: str, message: str) -> None:
        self._findings.append(ReadingFinding(where, message))

    def texts(self, area: Area) -> Mapping[str, tuple[WordBlock, ...]]:
        self._with_texts(replace(area, texts=AreaTexts()), sections_of(self._blocks))
        return {key: tuple(blocks) for key, blocks in self._texts.items()}

    def read(self) -> ReadContent:
        sections = sections_of(self._blocks)
        tables, unknown = tables_of(sections)
        area = self._people(self._figures(Area(self._name()), tables), sections, tables)
        area = self._with_texts(area, sections)
        for row in unknown:
            self._tell("Tabellen", f"De tabel “{_short(' | '.join(row))}” is van geen onderdeel; neem hem zelf over.")
        area = self._checked(area)
        summary = printed_sums(tables, sections, self._tell)
        area = self._with_agreed_band(area, summary)
        figures = totals(area, self._reference)
        printed = printed_totals(tables)
        differing = [("Samenvatting", message) for message in sums_that_differ(figures, summary)]
        on_paper = TableFigures(figures, area.care_homes, summary, printed)
        differing += [("Tekst en tabel", claim.sentence) for claim in contradictions(sections, on_paper)]
        for where, message in differing:
            self._tell(where, message)
        return ReadContent(
            area,
            tuple(self._findings),
            figures,
            summary,
            printed,
            {key: tuple(blocks) for key, blocks in self._texts.items()},
            tuple(self._wording),
            bottom_line_differs=bool(differing) or totals_differ(figures, printed),
            paragraphs=self._count,
        )

    def _with_agreed_band(self, area: Area, summary: Mapping[SummaryKey, Ends]) -> Area:
        """The signed band as one that was agreed, with the number of subsidised dwellings that it fits."""
        ends, figures = summary.get(SummaryKey.STIMULUS), totals(area, self._reference)
        if ends is None or (to_euro(figures.band.low), to_euro(figures.band.high)) == ends:
            return area
        affordable = figures.housing.total.affordable if figures.housing.total else 0
        fitting = dwellings_for_band(*ends, figures.parameters)
        subsidised = area.stimulus.previously_subsidised
        told = f"De bandbreedte {euro_range(*ends)} staat in de overeenkomst en is overgenomen als afgesproken"
        if fitting is not None and fitting.start <= affordable:
            most, least = affordable - fitting.start, max(0, affordable - (fitting.stop - 1))
            subsidised = least
            count = dwellings(least) if least == most else f"{dwellings(least)} tot en met {dwellings(most)}"
            told += (
                f"; zij past bij {count} woningen die al gesubsidieerd zijn, en {dwellings(least)} is ingevuld. "
                "Controleer dat bij Stimulans."
            )
        else:
            computed = euro_range(figures.band.low, figures.band.high)
            told += f"; bij {dwellings(affordable)} betaalbare woningen hoort {computed}. Controleer dat bij Stimulans."
        self._tell("Stimulans", told)
        low, high = (Override(end, _SIGNED) for end in ends)
        return replace(
            area,
            stimulus=replace(area.stimulus, previously_subsidised=subsidised, low_override=low, high_override=high),
        )

    def _name(self) -> str:
        name = _name_in(self._blocks, self._reference)
        if name is None:
            name = one_line(Path(self._file_name).stem)[:_LONGEST_NAME] or "Nieuw gebied"
            self._tell("Gebied", f"De naam van het gebied staat er niet in; het heet nu “{name}”, naar het bestand.")
        elif self._reference.profile(name) is None:
            self._tell("Gebied", f"{name} is geen van de twintig NPLV-gebieden en komt erbij als extra gebied.")
        return name

    def _figures(self, area: Area, tables: Sequence[Table]) -> Area:
        rates = self._reference.parameters(None).vat_rates
        made = replace(
            area,
            housing=housing(tables, self._tell),
            orv_measures=orv_measures(tables, rates, self._tell),
            capacity=capacity_items(tables, rates, self._tell),
            wbi=wbi_candidates(tables, self._tell),
            area_budget=budget_items(tables, self._tell),
            care_homes=care_homes(tables, self._tell),
        )
        missing = [
            TABLE_NAMES[kind]
            for kind, rows in ((TableKind.ORV, made.orv_measures), (TableKind.CAPACITY, made.capacity))
            if not rows
        ]
        if missing:
            self._tell("Tabellen", f"Er is geen tabel gevonden voor: {' en '.join(missing)}.")
        return made

    def _people(self, area: Area, sections: Sequence[Section], tables: Sequence[Table]) -> Area:
        parties = parties_in(sections, tables, area.name)
        agreement = parties.agreement
        self._said_in = parties.said_in
        missing = [
            name
            for name, value in (
                ("datum", agreement.date),
                ("plaats", agreement.place),
                ("naam van de minister", agreement.minister.name),
                ("naam van de burgemeester", agreement.mayor.name),
            )
            if value is None
        ]
        if missing:
            self._tell("Partijen", f"Niet gevonden: {', '.join(missing)}; vul dit in bij Partijen.")
        mayor = agreement.mayor
        return replace(area, agreement=agreement, municipality=parties.municipality, alliance=alliance_of(mayor))

    # -- texts -------------------------------------------------------------------------------------------------------

    def _with_texts(self, area: Area, sections: Sequence[Section]) -> Area:
        fixed = self._fixed(area)
        people = (area.agreement.minister.name, area.agreement.mayor.name, area.municipality, area.alliance)
        found = sort_texts(
            sections,
            [block for block in self._blocks if block.is_note],
            fixed,
            self._said_in,
            (area.name, *filter(None, people)),
            self._tell,
        )
        self._texts, self._wording, self._count = found.blocks, found.wording, found.count
        return replace(area, texts=AreaTexts(**found.markdown), one_stop_shop_pilot=found.pilot)

    def _fixed(self, area: Area) -> tuple[str, ...]:
        """The fixed wording of the shipped template for this area, with every conditional sentence."""
        profile = self._reference.profile(area.name)
        known = profile is not None and profile.in_agreement
        other = next(one.name for one in self._reference.profiles if one.in_agreement)
        full = Area(
            area.name if known or profile is None else other,
            municipality=area.municipality,
            agreement=area.agreement,
            orv_measures=(OrvMeasure(),),
            capacity=(CapacityItem(),),
            wbi=(WbiCandidate(),),
            area_budget=(AreaBudgetItem(),),
            care_homes=CareHomes(1, 1),
            one_stop_shop_pilot=True,
        )
        content = agreement_bytes(
            full,
            totals(full, self._reference),
            self._reference,
            final=True,
            made_on=datetime(2026, 1, 1),
        )
        blocks = blocks_in(package_of(content, "sjabloon.docx"))
        return tuple(block.text for block in blocks if not block.is_row and block.kind != ParagraphKind.HEADING)

    def _checked(self, area: Area) -> Area:
        """The area as an area file would hold it, so that nothing comes in that could not come out."""
        try:
            return parse_area_text(area_text(area), self._reference)
        except AreaFileError as error:
            raise DocumentError(f"“{self._file_name}” is niet in te lezen: {error}") from error


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"
