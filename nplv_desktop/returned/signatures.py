"""Who signed, and where: the parties of a typed agreement, however their cells and lines are divided.

A party is a title, for the mayor what he or she chairs, and a name, in cells below or beside each other, or as lines
of one cell or of the text; dots, "Voor akkoord" and the like stand in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from nplv_desktop.domain.area.area import Mayor, Minister
from nplv_desktop.office.plain_text import one_line

_LONGEST = 300
_LONGEST_LINE = 200
_BLANK = re.compile(r"[….,_\-–—\s/|:]*")
_MINISTER = re.compile(r"\b(?:minister|staatssecretaris)\b", re.IGNORECASE)
_MAYOR = re.compile(r"\b(?:burgemeester|wethouder)\b", re.IGNORECASE)
_CHAIR = re.compile(r"\b(?:vice-?)?voorzitter\b", re.IGNORECASE)
#: What stands around names and titles without being one.
_AROUND = re.compile(
    r"^(?:voor\s+akkoord|akkoord|handtekening|paraaf|namens(?:\s+deze)?|deze|voor\s+deze|getekend|w\.g\.|was\s+getekend|"
    r"partijen|(?:plaats|datum|functie|naam)(?:\s+en\s+(?:plaats|datum|handtekening))?)\s*[:.,]?\s*$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:naam|functie|titel|w\.g\.|was\s+getekend|voor\s+akkoord|akkoord|namens\s+deze|voor\s+deze)\s*[:,]\s*"
    r"|^(?:w\.g\.|voor\s+akkoord)\s+",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^(?:plaats|plaats\s+en\s+datum|datum\s+en\s+plaats|te)\s*:\s*(?P<place>\D\S.*)$", re.IGNORECASE)
_SALUTATION = re.compile(r"^(?:de\s+heer|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+", re.IGNORECASE)
_DAY = r"(?:op\s+|d\.?d\.?\s+)?(?:\d{1,2}(?:\s+[a-zA-Z]+\.?\s+|[-/.]\d{1,2}[-/.])\d{4}|[….\s_]{2,}.*)"
_TOWN = r"(?:['’]s[- ])?(?:Den |De |Het |Sint |Nieuw |Oud )?[A-Z][\w'’-]+(?:[ -](?:aan|den|de|op|het|[A-Z][\w'’-]+))*"
_PLACE_AND_DAY = re.compile(rf"^(?P<place>{_TOWN})\s*,\s*{_DAY}$")
_SIGNED = re.compile(
    r"(?:^\W*[Aa]ldus\b.*?\b(?:te|in)|\b(?:[Oo]vereengekomen|(?:[Oo]nder)?[Gg]etekend|[Oo]pgemaakt|[Vv]astgesteld)\b"
    r"(?:\s+op\b.{1,25}?)?\s+te)\s+"
    rf"(?P<place>{_TOWN})(?=\s*(?:,|\.|;|\)|$|op\b|d\.?d\.?\b|[…_]))"
)
_SIGNING_WORDS = re.compile(
    r"(?:overeengekomen|getekend|opgemaakt|vastgesteld)\s+(?:en\s+\w+\s+)?(?:te|in|op)\s", re.IGNORECASE
)
_LITTLE = ("van", "de", "den", "der", "het", "ten", "ter", "te", "in", "'t", "’t", "op", "el", "al", "ben", "bin", "la")
_DEGREES = r"(?:prof|dr|drs|mr|ir|ing|mba|msc|ma|bc|jhr|jkvr|llm|phd|bsc)\.?"
_WORD = re.compile(
    rf"(?:{_DEGREES}|(?:[A-Z][a-z]?\.)+|[A-ZÀ-Ý][\wÀ-ÿ'’]*(?:[-–][\wÀ-ÿ'’]+)*\.?|\((?:[^)]+)\)|[dD]['’][A-Z]\w+|-|–)",
    re.UNICODE,
)
_NO_NAME = re.compile(
    r"\b(?:ministerie|ordening|volkshuisvesting|gemeente|alliantie|stuurgroep|programma|gebied|rijk|stichting|"
    r"corporatie|vro|nplv|namens|nationaal|leefbaarheid|veiligheid|burgemeester|college|handtekening|akkoord|utrecht,)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:\b(?:en|van|voor|der|de|het|te|aan)|[-–])$", re.IGNORECASE)
_LOWER_START = re.compile(r"^(?:en|van|voor)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signatories:
    """The two who sign, the place, and the municipality where a line of its own names it."""

    minister: Minister = field(default_factory=Minister)
    mayor: Mayor = field(default_factory=Mayor)
    place: str | None = None
    municipality: str | None = None


def place_in(line: str) -> str | None:
    """Where it was signed, if a line says so: "Aldus … te Utrecht op …", "Plaats: Utrecht", "Utrecht, 24 juni 2025"."""
    text = one_line(line).strip()
    if len(text) > _LONGEST_LINE:
        return None
    labelled = _PLACE.match(text)
    if labelled:
        place = re.split(r"\s*,|\s+(?:op|datum|\d)", labelled["place"])[0].strip(" .…_;")
        return place or None
    found = _PLACE_AND_DAY.match(text) or _SIGNED.search(text)
    return found["place"].strip() if found else None


def is_signing(line: str) -> bool:
    """Whether a line says where or when it was signed."""
    return place_in(line) is not None or _SIGNING_WORDS.search(line) is not None


def is_filler(line: str) -> bool:
    """Whether a line is only dots, or words like "Voor akkoord" that stand around a signature."""
    text = one_line(line).strip()
    return bool(_BLANK.fullmatch(text) or _AROUND.match(text))


def is_signature(rows: Sequence[Sequence[Sequence[str]]]) -> bool:
    """Whether the cells of a table, as lines, hold titles of who signs, and no amounts or long texts."""
    lines = [line for row in rows for cell in row for line in cell]
    text = "\n".join(lines)
    if "€" in text or any(len(line) > _LONGEST_LINE for line in lines):
        return False
    return bool(_MINISTER.search(text) or _MAYOR.search(text))


def signatories_in(rows: Sequence[Sequence[Sequence[str]]]) -> Signatories:
    """The parties of a signature block: rows of cells of lines."""
    width = max(map(len, rows), default=0)
    columns = [[line for row in rows if at < len(row) for line in row[at]] for at in range(width)]
    if any(_both(column) for column in columns):
        return _joined(_party(part) for row in rows for part in _apart([line for cell in row for line in cell]))
    return _joined(map(_party, columns))


def signatories_of_lines(lines: Iterable[str]) -> Signatories:
    """The parties where they stand as lines of the text, one below the other."""
    return _joined(map(_party, _apart(list(lines))))


def mentions_party(line: str) -> bool:
    """Whether a short line is the title of one who signs."""
    is_title = _MINISTER.search(line) or _MAYOR.search(line) or _CHAIR.match(line)
    return (
        len(line) <= _LONGEST_LINE and bool(is_title) and not re.search(r"[.;]\s*$|\b(?:is|wordt|worden|zijn)\b", line)
    )


def is_name(line: str) -> bool:
    """Whether a line is a person's name, with initials, degrees and little words as they come."""
    text = _SALUTATION.sub("", line.strip(" .,")).strip()
    if not 3 <= len(text) <= 80 or re.search(r"\d", text) or _NO_NAME.search(text):
        return False
    words = text.replace(",", " ").split()
    big = [word for word in words if word.casefold() not in _LITTLE]
    if not 1 <= len(big) <= 7 or not all(_WORD.fullmatch(word) for word in big):
        return False
    surnames = [word for word in big if re.search(r"[a-zà-ÿ]{2}", word) and word[:1].isupper()]
    return bool(surnames) and len(words) >= 2


def _both(lines: Sequence[str]) -> bool:
    return any(map(_MINISTER.search, lines)) and any(map(_MAYOR.search, lines))


def _apart(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines of several parties below each other, each party's by itself."""
    titled = [number for number, line in enumerate(lines) if _MINISTER.search(line) or _MAYOR.search(line)]
    if len(titled) < 2:
        yield list(lines)
        return
    named_first = any(is_name(line) for line in lines[: titled[0]])
    ends = [_after_chair(lines, number) for number in titled[:-1]] if named_first else titled[1:]
    start = 0
    for end in (*ends, len(lines)):
        yield list(lines[start:end])
        start = end


def _after_chair(lines: Sequence[str], number: int) -> int:
    after = number + 1
    return after + 1 if after < len(lines) and _CHAIR.search(lines[after]) else after


def _pieces(lines: Iterable[str]) -> list[str]:
    """Titles, chairs, names and places, one each: what a line break divides is put together, commas divide."""
    joined: list[str] = []
    for line in lines:
        text = one_line(line).strip()
        if is_filler(text):
            continue
        text = _LABEL.sub("", text).strip()
        is_title = bool(joined) and any(one.search(joined[-1]) for one in (_MINISTER, _MAYOR, _CHAIR))
        if is_title and not is_name_only(joined[-1]) and (_GOES_ON.search(joined[-1]) or _LOWER_START.match(text)):
            joined[-1] = f"{joined[-1]} {text}"
        else:
            joined.append(text)
    made: list[str] = []
    for text in joined:
        if place_in(text) is not None:
            made.append(text)
            continue
        for piece in re.split(r"\s*[,;]\s+(?=\S)|\s+(?=(?:tevens|en|tevens\s+als)\s+(?:vice-?)?voorzitter\b)", text):
            piece = re.sub(r"^(?:tevens|en|als|tevens\s+als)\s+(?=(?:vice-?)?voorzitter\b)", "", piece.strip(" ,;"))
            parts = re.split(r"\s+(?=[Vv]oorzitter\b)", piece, maxsplit=1) if _MAYOR.search(piece) else [piece]
            made += [part.strip(" ,;") for part in parts if not _BLANK.fullmatch(part)]
    return made


def is_name_only(text: str) -> bool:
    """Whether a line is a name and no title."""
    return is_name(text) and not (_MINISTER.search(text) or _MAYOR.search(text) or _CHAIR.search(text))


def _party(lines: Sequence[str]) -> Signatories:
    pieces = _pieces(lines)
    place = next(filter(None, map(place_in, lines)), None)
    pieces = [piece for piece in pieces if place_in(piece) is None and not re.search(r"\d{4}", piece)]
    title = next((piece for piece in pieces if _MINISTER.search(piece)), None)
    if title is not None:
        title, name = _named(title, pieces)
        return Signatories(minister=Minister(name, title[:_LONGEST]), place=place)
    title = next((piece for piece in pieces if _MAYOR.search(piece)), None)
    if title is None:
        return Signatories(place=place)
    title, name = _named(title, pieces)
    chair = next((piece for piece in pieces if _CHAIR.match(piece)), None)
    town = next((piece for piece in pieces if re.match(r"(?:de\s+)?gemeente\s+\S", piece, re.IGNORECASE)), None)
    municipality = re.sub(r"^(?:de\s+)?gemeente\s+", "", town, flags=re.IGNORECASE) if town else None
    mayor = replace(Mayor(name, title[:_LONGEST]), capacity=chair[:_LONGEST] if chair else None)
    return Signatories(mayor=mayor, place=place, municipality=municipality)


def _named(title: str, pieces: Sequence[str]) -> tuple[str, str | None]:
    """The title, and the name: a piece by itself, the words before the comma, or in brackets behind the title."""
    inside = re.fullmatch(r"(?P<title>.*\S)\s*\((?P<name>[^)]+)\)", title)
    if inside and is_name(inside["name"]):
        return inside["title"], _bare(inside["name"])
    names = [piece for piece in pieces if is_name_only(piece)]
    if names:
        return title, _bare(names[-1])
    alone = [
        piece
        for piece in pieces
        if piece != title and not _CHAIR.search(piece) and re.fullmatch(r"[A-ZÀ-Ý][\wÀ-ÿ'’-]{2,40}", piece)
    ]
    return title, alone[-1] if alone else None


def _bare(name: str) -> str:
    return _SALUTATION.sub("", name.strip(" ,")).strip()


def _joined(parties: Iterable[Signatories]) -> Signatories:
    made = Signatories()
    for one in parties:
        made = Signatories(
            one.minister if made.minister.title is None else made.minister,
            one.mayor if made.mayor.title is None else made.mayor,
            made.place or one.place,
            made.municipality or one.municipality,
        )
    return made
