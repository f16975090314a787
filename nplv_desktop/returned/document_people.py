"""Date, subject, place and signatories of a typed agreement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from nplv_desktop.domain.area.area import Agreement, Mayor, Minister
from nplv_desktop.domain.dutch.dates import DateError, parse_date
from nplv_desktop.office.plain_text import one_line
from nplv_desktop.returned.agreement_sections import Section
from nplv_desktop.returned.agreement_tables import Table, TableKind

_LONGEST = 300
_SIGNED = re.compile(
    r"(?:overeengekomen|getekend|ondertekend)\s+te\s+(?P<place>[^,\d]{2,60}?)(?:,|\s+op|\s+d\.?d\.?)\s*"
)
_DATE = re.compile(r"\b\d{1,2}(?:\s+[a-z]+\.?\s+|[-/.]\d{1,2}[-/.])\d{4}\b", re.IGNORECASE)
_LABELLED = re.compile(r"^(?P<label>datum|betreft)\s*:?\s+(?P<value>\S.*)$", re.IGNORECASE)
_BLANK = re.compile(r"[…._\s]+")
_MUNICIPALITY = re.compile(r"^(?:de\s+)?burgemeester\s+van\s+(?:de\s+)?(?:gemeente\s+)?(?P<name>\S.*)$", re.IGNORECASE)
_ALLIANCE = re.compile(r"^voorzitter\s+(?:van\s+)?(?:de\s+)?(?P<name>alliantie\s.*|stuurgroep\s.*)$", re.IGNORECASE)


def agreement_in(sections: Sequence[Section], tables: Iterable[Table], area: str) -> Agreement:
    """Date, subject, place and signatories as far as the document says them."""
    known = list(tables)
    told = _labelled(sections, known)
    of_area = r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", area)))
    subject = re.sub(rf"\s*\b{of_area}\s*$", "", told.get("betreft", ""), flags=re.IGNORECASE).strip()
    minister, mayor = _signatories(known)
    lines = (block.text for section in sections for block in section.paragraphs)
    closing = next((line for line in lines if is_signing(line)), "")
    place = _SIGNED.search(f"{closing} ")
    return Agreement(
        date=_date_in(told.get("datum", "")) or _date_in(closing),
        place=one_line(place["place"]) if place and not _BLANK.fullmatch(place["place"]) else None,
        subject=subject[:_LONGEST] or None,
        minister=minister,
        mayor=mayor,
    )


def is_signing(text: str) -> bool:
    """Whether a line says where and when it was signed."""
    return _SIGNED.search(f"{text} ") is not None


def municipality_of(mayor: Mayor) -> str | None:
    """The municipality that the mayor's title names."""
    found = _MUNICIPALITY.match(mayor.title or "")
    return found["name"] if found else None


def alliance_of(mayor: Mayor) -> str | None:
    """The alliance that the mayor chairs."""
    found = _ALLIANCE.match(mayor.capacity or "")
    return found["name"] if found else None


def _labelled(sections: Sequence[Section], tables: Iterable[Table]) -> dict[str, str]:
    """What stands behind "Datum" and "Betreft", in a table or as lines at the beginning."""
    told = {}
    for table in tables:
        if table.kind == TableKind.HEAD:
            for row in table.rows:
                if len(row) > 1:
                    told[row[0].strip(" :").casefold()] = one_line(row[1])
    for block in sections[0].paragraphs if sections else ():
        found = _LABELLED.match(one_line(block.text))
        if found:
            told.setdefault(found["label"].casefold(), found["value"])
    return told


def _date_in(text: str) -> date | None:
    found = _DATE.search(text)
    try:
        return parse_date(found[0]) if found else None
    except DateError:
        return None


def _signatories(tables: Iterable[Table]) -> tuple[Minister, Mayor]:
    """The columns of the signature block: a title, for the mayor a capacity, and a name below a dotted line."""
    minister, mayor = Minister(), Mayor()
    for table in tables:
        if table.kind != TableKind.SIGNATURES:
            continue
        for column in range(max(map(len, table.rows))):
            cells = [one_line(row[column])[:_LONGEST] for row in table.rows if column < len(row)]
            cells = [cell for cell in cells if cell and not _BLANK.fullmatch(cell)]
            title = next((cell for cell in cells if re.search(r"\bminister\b", cell, re.IGNORECASE)), None)
            if title is not None:
                minister = Minister(_name(cells, title), title)
                continue
            title = next((cell for cell in cells if re.search(r"burgemeester|wethouder", cell, re.IGNORECASE)), None)
            if title is not None:
                capacity = next((cell for cell in cells if cell.casefold().startswith("voorzitter")), None)
                mayor = replace(Mayor(_name(cells, title, capacity), title), capacity=capacity)
    return minister, mayor


def _name(cells: Sequence[str], *others: str | None) -> str | None:
    """The last cell that is neither title nor capacity."""
    names = [cell for cell in cells if cell not in others and len(cell) <= 80 and not re.search(r"\d", cell)]
    return names[-1] if names else None
