"""Date, subject, place and signatories of a typed agreement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from nplv_desktop.domain.area.area import Agreement, Mayor
from nplv_desktop.domain.dutch.dates import DateError, parse_date
from nplv_desktop.office.plain_text import one_line
from nplv_desktop.office.word.word_reading import WordBlock
from nplv_desktop.returned.agreement_sections import Section
from nplv_desktop.returned.agreement_tables import Table, TableKind
from nplv_desktop.returned.signatures import (
    Signatories,
    is_signature,
    is_signing,
    mentions_party,
    place_in,
    signatories_in,
    signatories_of_lines,
)

_LONGEST = 300
_DATE = re.compile(r"\b\d{1,2}(?:\s+[a-z]+\.?\s+|[-/.]\d{1,2}[-/.])\d{4}\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"^(?:(?P<label>datum|betreft|onderwerp)\s*:?\s+(?P<value>\S.*)|(?P<town>gemeente)\s*:?\s+(?P<name>\S+(?:\s\S+){0,3}))$",
    re.IGNORECASE,
)
_MUNICIPALITY = re.compile(
    r"^(?:(?:de|waarnemend|wnd\.?|loco-?)\s*)*burgemeester\s+van\s+(?:de\s+)?(?:gemeente\s+)?(?P<name>\S.*)$",
    re.IGNORECASE,
)
_ALLIANCE = re.compile(r"^voorzitter\s+(?:van\s+)?(?:de\s+)?(?P<name>alliantie\s.*|stuurgroep\s.*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parties:
    """Date, subject, place and signatories, the municipality that they name, and the paragraphs that say so."""

    agreement: Agreement
    municipality: str | None
    said_in: tuple[WordBlock, ...]


def parties_in(sections: Sequence[Section], tables: Iterable[Table], area: str) -> Parties:
    """Date, subject, place and signatories as far as the document says them."""
    said_in: list[WordBlock] = []
    told = _labelled(sections, list(tables), said_in)
    of_area = r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", area)))
    subject = re.sub(
        rf"\s*\b{of_area}\s*$", "", told.get("betreft", told.get("onderwerp", "")), flags=re.IGNORECASE
    ).strip()
    signing = [block for section in sections for block in section.paragraphs if any(map(is_signing, lines_of(block)))]
    closing = [line for block in signing for line in lines_of(block) if is_signing(line)]
    signed = _signatories(sections, said_in)
    said_in += signing
    agreement = Agreement(
        date=_date_in(told.get("datum", "")) or next(filter(None, map(_date_in, closing)), None),
        place=one_line(next(filter(None, map(place_in, closing)), None) or signed.place or "") or None,
        subject=subject[:_LONGEST] or None,
        minister=signed.minister,
        mayor=signed.mayor,
    )
    town = municipality_of(signed.mayor) or signed.municipality or told.get("gemeente")
    return Parties(agreement, town, tuple(said_in))


def lines_of(block: WordBlock) -> tuple[str, ...]:
    """The lines of a paragraph: one, or what its line breaks divide."""
    if not block.lines:
        return (block.text,)
    return tuple(" ".join("".join(run.text for run in line).split()) for line in block.lines)


def municipality_of(mayor: Mayor) -> str | None:
    """The municipality that the mayor's title names."""
    found = _MUNICIPALITY.match(mayor.title or "")
    return found["name"] if found else None


def alliance_of(mayor: Mayor) -> str | None:
    """The alliance that the mayor chairs."""
    found = _ALLIANCE.match(mayor.capacity or "")
    return found["name"] if found else None


def _labelled(sections: Sequence[Section], tables: Iterable[Table], said_in: list[WordBlock]) -> dict[str, str]:
    """What stands behind "Datum", "Betreft" and "Gemeente", in a table or as lines at the beginning."""
    told = {}
    for table in tables:
        if table.kind == TableKind.HEAD:
            for row in table.rows:
                if len(row) > 1:
                    told[row[0].strip(" :").casefold()] = one_line(row[1])
    for block in sections[0].paragraphs if sections else ():
        matches = [found for line in lines_of(block) if (found := _LABELLED.match(one_line(line)))]
        for found in matches:
            told.setdefault((found["label"] or found["town"]).casefold(), found["value"] or found["name"])
        if matches:
            said_in.append(block)
    return told


def _date_in(text: str) -> date | None:
    found = _DATE.search(text)
    try:
        return parse_date(found[0]) if found else None
    except DateError:
        return None


def _signatories(sections: Sequence[Section], said_in: list[WordBlock]) -> Signatories:
    """Who signed, from the last table with their titles, else from lines of the text."""
    tables = [rows for section in sections for rows in section.lines if is_signature(rows)]
    for rows in reversed(tables):
        found = signatories_in(rows)
        if found.mayor.title is not None or found.minister.name is not None:
            return found
    for section in reversed(sections):
        at = next((number for number, one in enumerate(section.paragraphs) if _is_party(one)), None)
        if at is None:
            continue
        blocks = [one for one in section.paragraphs[max(0, at - 1) :] if all(len(x) <= 120 for x in lines_of(one))]
        said_in += blocks
        return signatories_of_lines(line for block in blocks for line in lines_of(block))
    return Signatories()


def _is_party(block: WordBlock) -> bool:
    return any(mentions_party(line) for line in lines_of(block)) and len(block.text) <= _LONGEST
