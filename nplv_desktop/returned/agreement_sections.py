"""A Word agreement taken apart as people read it: under which heading of the standard each paragraph and table stands.

Whoever typed it, the headings are those of the standard; with or without numbers, a colon or a heading style.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from itertools import groupby

from nplv_desktop.office.word.word_reading import WordBlock
from nplv_desktop.office.word.word_text import ParagraphKind, WordRun

#: The headings of the agreement, with shorter ones that people use, and what stands under them: a text of the area, a
#: table, or fixed wording ("").
_HEADINGS = {
    "introductie": "",
    "inleiding": "",
    "woningbouwopgave in de nplv gebieden": "",
    "uitvoeringskracht": "",
    "mid term review en monitoring": "",
    "monitoring": "",
    "monitoring en mid term review": "",
    "woningbouwprogramma": "texts.housing_programme",
    "benodigde fysieke ingrepen": "texts.interventions",
    "opgave woningbouw": "housing",
    "financiële afspraken": "",
    "realisatiestimulans met opslag(en)": "stimulus",
    "realisatiestimulans met opslagen": "stimulus",
    "opslag realisatiestimulans voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen": "orv",
    "opslag realisatiestimulans voor capaciteitsondersteuning": "capacity",
    "orv": "orv",
    "opslag orv": "orv",
    "orv maatregelen": "orv",
    "capaciteit": "capacity",
    "capaciteitsondersteuning": "capacity",
    "woningbouwimpuls": "wbi",
    "wbi": "wbi",
    "gebiedsbudget": "area_budget",
    "samenvatting financiële afspraken": "summary",
    "samenvatting": "summary",
    "afsluiting": "closing",
    "ondertekening": "closing",
    "handtekeningen": "closing",
    "bijlage overige mogelijke afspraken": "",
    "bijlage": "",
    "overige mogelijke afspraken": "",
    "zorggeschikte en zorggeclusterde woonvormen": "texts.annex_care",
    "zorggeschikte en zorggeclusterde woningen": "texts.annex_care",
    "bovenplanse infrastructuurprojecten ienw": "texts.annex_infrastructure",
    "bovenplanse infrastructuurprojecten": "texts.annex_infrastructure",
    "bovenplanse infrastructuur": "texts.annex_infrastructure",
    "verduurzamen": "texts.annex_sustainability",
    "verduurzaming": "texts.annex_sustainability",
    "beter benutten": "texts.annex_better_use",
    "benutten wettelijke instrumenten voor verbetering leefbaarheid": "texts.annex_legal_instruments",
    "benutten wettelijke instrumenten": "texts.annex_legal_instruments",
    "wettelijke instrumenten": "texts.annex_legal_instruments",
}
AREA_TEXT = "texts.area"
#: Texts that have no fixed wording under their heading.
OWN_TEXTS = (AREA_TEXT, "texts.housing_programme", "texts.interventions")
UNKNOWN = "unknown"
_LONGEST_HEADING = 150
_ALIKE, _ALIKE_WITHOUT_STYLE = 0.85, 0.94
_NUMBER = re.compile(
    r"^(?:§|hoofdstuk|paragraaf|artikel|onderdeel)?\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])[.):]\s+"
    r"|\d{1,2}(?:\.\d{1,2})*\s+(?:[-–:]\s*)?)",
    re.IGNORECASE,
)
#: So many lines with tabs make a table, if a cell holds a figure or the title of one who signs.
_LEAST_ROWS = 2
_FIGURE = re.compile(r"^(?:€|EUR)?\s*\d[\d.,]*(?:\s*(?:mln|miljoen)\.?)?$", re.IGNORECASE)
_PARTY = re.compile(r"burgemeester|wethouder", re.IGNORECASE)
#: A line that does not end so goes on below the line break.
_ENDS = (".", ":", ";", "?", "!")
_OF_AREA = re.compile(r"nplv[ -]gebied\s+(?P<name>\S.*)", re.IGNORECASE)


@dataclass(slots=True)
class Section:
    """What stands under one heading: `key` says what it is, `tables` holds rows of cells, `level` the heading's depth.

    `subheadings` are headings that the standard does not have, inside a text of the area.
    """

    key: str
    heading: str
    level: int = 1
    paragraphs: list[WordBlock] = field(default_factory=list)
    tables: list[list[tuple[str, ...]]] = field(default_factory=list)
    #: The same tables, each cell as its lines.
    lines: list[list[tuple[tuple[str, ...], ...]]] = field(default_factory=list)
    subheadings: list[str] = field(default_factory=list)


def sections_of(blocks: Sequence[WordBlock]) -> tuple[Section, ...]:
    """The sections of a document in order; the first is what stands before the first heading (key "")."""
    made = [Section("", "")]
    in_table = False
    for block in _with_typed_rows([part for whole in blocks for part in _parts_of(whole)]):
        if block.is_note:
            continue
        if block.is_row:
            # Between two tables may stand nothing with words: a row of titles begins another.
            if not in_table or (not block.titles and not any(map(_FIGURE.search, block.cells[1:]))):
                made[-1].tables.append([])
                made[-1].lines.append([])
            made[-1].tables[-1].append(block.cells)
            made[-1].lines[-1].append(block.cell_lines or tuple((cell,) if cell else () for cell in block.cells))
            in_table = True
            continue
        in_table = False
        key = _key_of(block)
        if key is not None:
            made.append(Section(key, block.text, block.level or 1))
        elif block.kind != ParagraphKind.HEADING:
            made[-1].paragraphs.append(block)
        elif made[-1].key.startswith("texts."):
            made[-1].paragraphs.append(block)
            if block.level <= made[-1].level:
                made[-1].subheadings.append(block.text)
        else:
            made.append(Section(UNKNOWN, block.text, block.level))
    return tuple(made)


def _with_typed_rows(blocks: Sequence[WordBlock]) -> list[WordBlock]:
    """The blocks with rows where lines with tabs below each other make a table of figures or of signatures."""
    made: list[WordBlock] = []
    for tabbed, group in groupby(blocks, key=lambda block: len(block.columns) > 1 and _key_of(block) is None):
        lines = list(group)
        width = max(len(block.columns) for block in lines)
        cells = [("",) * (width - len(block.columns)) + block.columns for block in lines]
        if (
            not tabbed
            or len(lines) < _LEAST_ROWS
            or not any(_FIGURE.search(cell) or _PARTY.search(cell) for row in cells for cell in row[1:])
        ):
            made += lines
            continue
        made += [
            replace(block, text=" | ".join(row), kind=ParagraphKind.PARAGRAPH, cells=row, titles=cells[0] if at else ())
            for at, (block, row) in enumerate(zip(lines, cells, strict=True))
        ]
    return made


def _parts_of(block: WordBlock) -> tuple[WordBlock, ...]:
    """A paragraph by itself; as headings and texts where line breaks or bold words tell a heading in it."""
    lines = block.lines or _lead_of(block)
    made = [_line_of(block, runs) for runs in lines]
    if block.is_row or block.is_note or all(_key_of(line) is None for line in made):
        return (block,)
    parts: list[WordBlock] = []
    goes_on = False
    for line in made:
        is_heading = _key_of(line) is not None
        if goes_on and not is_heading:
            runs = (*parts[-1].runs, WordRun(" "), *line.runs)
            parts[-1] = replace(parts[-1], text=f"{parts[-1].text} {line.text}", runs=runs)
        else:
            parts.append(line)
        goes_on = not is_heading and not line.text.endswith(_ENDS)
    return tuple(parts)


def _lead_of(block: WordBlock) -> tuple[tuple[WordRun, ...], ...]:
    """The heading in bold words that a paragraph begins with, and the rest; () where it has none.

    Only a heading of a text counts, and no label with a colon: "Capaciteit: …" may stand in bold in any text.
    """
    at = next((number for number, run in enumerate(block.runs) if run.text.strip() and not run.bold), 0)
    if not at or block.is_row or block.is_note:
        return ()
    lead = _line_of(block, block.runs[:at])
    is_heading = not lead.text.endswith(":") and (_key_of(lead) or "").startswith("texts.")
    return (block.runs[:at], block.runs[at:]) if is_heading else ()


def _line_of(block: WordBlock, runs: tuple[WordRun, ...]) -> WordBlock:
    text = " ".join("".join(run.text for run in runs).split())
    made = replace(block, text=text, runs=runs, lines=())
    if block.kind != ParagraphKind.HEADING or _key_of(made) is not None:
        return made
    return replace(made, kind=ParagraphKind.PARAGRAPH, level=0)


def area_in_heading(heading: str) -> str:
    """The area that a heading names: "NPLV gebied Heerlen Noord"; "" where it names none."""
    found = _OF_AREA.fullmatch(_NUMBER.sub("", heading.strip()).strip(" :.“”\"'"))
    return found["name"].strip() if found else ""


def _key_of(block: WordBlock) -> str | None:
    """What stands under a paragraph if it is a heading of the standard; None where it is not."""
    if not block.text or len(block.text) > _LONGEST_HEADING:
        return None
    styled = block.kind == ParagraphKind.HEADING
    if area_in_heading(block.text) and (styled or _stands_alone(block)):
        return AREA_TEXT
    text = " ".join(re.sub(r"[-–]", " ", _NUMBER.sub("", block.text.casefold().strip())).strip(" :.").split())
    if not (styled or _stands_alone(block)) and not (text in _HEADINGS and _ends_as_heading(block)):
        return None
    found = get_close_matches(text, _HEADINGS, n=1, cutoff=_ALIKE if styled else _ALIKE_WITHOUT_STYLE)
    return _HEADINGS[found[0]] if found else None


def _ends_as_heading(block: WordBlock) -> bool:
    """Whether bold words outside a list end with a full stop, as a heading before its text does."""
    bold = all(run.bold for run in block.runs if run.text.strip())
    return bold and block.kind == ParagraphKind.PARAGRAPH and block.text.rstrip().endswith(".")


def _stands_alone(block: WordBlock) -> bool:
    """Whether a paragraph without a heading's style looks like one: no sentence, no item of a list but a bold one."""
    if block.kind == ParagraphKind.NUMBER and not all(run.bold for run in block.runs if run.text.strip()):
        return False
    return block.kind != ParagraphKind.BULLET and not block.text.rstrip().endswith((".", ";", ","))
