"""Reads one JSON value of a declared kind; each refusal is one Dutch sentence with the path."""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import date
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.field import (
    Amount,
    Choice,
    Count,
    CountOr,
    Day,
    Encoded,
    Flag,
    Fraction,
    Identity,
    Kind,
    Listed,
    ParameterSetKey,
    Text,
    Verbatim,
)
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.dutch.money import to_cent

_AMOUNT = re.compile(r"-?[0-9]{1,11}(\.[0-9]{1,2})?")
#: Ends a text that XML cannot hold; such characters are refused rather than dropped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SET_KEY = Text(60, 1, r"[a-z0-9-]+", 'de naam van een set regels, bijvoorbeeld "woontop-2025"')
_DEEPEST = 20


def read_value(kind: Kind, value: Any, path: str) -> Any:
    """The value of a kind that is no record, from what stands in the file; null is not asked here."""
    match kind:
        case Text():
            return read_text(kind, value, path)
        case Amount():
            return _amount(kind, value, path)
        case Count():
            return _count(kind, value, path)
        case Fraction():
            return _fraction(kind, value, path)
        case Flag():
            if not isinstance(value, bool):
                raise AreaFileError(path, "hier hoort true of false te staan.")
            return value
        case Day():
            return _day(value, path)
        case Choice():
            return read_choice(kind, value, path)
        case ParameterSetKey():
            return read_text(_SET_KEY, value, path)
        case CountOr():
            return None if value == kind.word else _count(kind.count, value, path, f', of "{kind.word}"')
        case Identity():
            return _identity(kind, value, path)
        case Listed():
            return _listed(kind, value, path)
        case Encoded():
            return _decoded(kind, value, path)
        case Verbatim():
            return _verbatim(kind, value, path)
        case _:
            raise TypeError(f"{path} is a record")


def read_text(kind: Text, value: Any, path: str) -> str:
    """A text of bounded length without control characters."""
    if not isinstance(value, str):
        raise AreaFileError(path, "hier hoort tekst tussen aanhalingstekens te staan.")
    if len(value) > kind.longest:
        raise AreaFileError(path, f"deze tekst is langer dan {kind.longest} tekens.")
    if _FORBIDDEN.search(value):
        raise AreaFileError(path, "deze tekst bevat tekens die niet in een document passen.")
    if kind.pattern and not re.fullmatch(kind.pattern, value):
        raise AreaFileError(path, f"hier hoort {kind.hint} te staan.")
    if len(value.strip()) < kind.shortest:
        raise AreaFileError(path, "deze tekst mag niet leeg zijn.")
    return value


def _amount(kind: Amount, value: Any, path: str) -> Decimal:
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value) or (value[0] == "-" and kind.smallest >= 0):
        raise AreaFileError(
            path, 'een bedrag staat als tekst met een punt en hoogstens twee decimalen, bijvoorbeeld "7500000.00".'
        )
    amount = to_cent(Decimal(value)) + 0
    if amount > kind.largest:
        raise AreaFileError(path, "dit bedrag is hoger dan 10 miljard euro.")
    if amount < kind.smallest:
        raise AreaFileError(path, "dit bedrag is lager dan -10 miljard euro.")
    return amount


def _count(kind: Count, value: Any, path: str, or_else: str = "") -> int:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    if kind.only:
        if not is_whole or value not in kind.only:
            raise AreaFileError(path, f"kies uit: {', '.join(map(str, kind.only))}.")
    elif not is_whole or not kind.smallest <= value <= kind.largest:
        raise AreaFileError(
            path, f"hier hoort een heel getal van {kind.smallest} tot en met {kind.largest} te staan{or_else}."
        )
    return int(value)


def _fraction(kind: Fraction, value: Any, path: str) -> Decimal:
    pattern = rf"-?[0-9]{{1,4}}(\.[0-9]{{1,{kind.decimals}}})?"
    if isinstance(value, str) and re.fullmatch(pattern, value) and (value[0] != "-" or kind.smallest < 0):
        number = Decimal(value) + 0
        if kind.smallest <= number <= kind.largest:
            return number
    raise AreaFileError(path, f"{kind.noun} als tekst {kind.hint}.")


def _day(value: Any, path: str) -> date:
    try:
        if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise AreaFileError(path, 'een datum staat als jaar-maand-dag, bijvoorbeeld "2025-06-24".') from None


def read_choice(kind: Choice, value: Any, path: str) -> Any:
    """One of the values of an enumeration."""
    if not isinstance(value, str) or value not in set(kind.kind):
        raise AreaFileError(path, f"kies uit: {', '.join(kind.kind)}.")
    return kind.kind(value)


def _identity(kind: Identity, value: Any, path: str) -> str:
    if isinstance(value, str):
        if re.fullmatch(rf"[0-9a-f]{{{kind.digits}}}", value):
            return value
        if kind.or_slug and re.fullmatch(r"[a-z0-9-]{1,100}", value):
            return value
    raise AreaFileError(path, f"een kenmerk bestaat uit {kind.digits} cijfers en kleine letters a tot en met f.")


def _listed(kind: Listed, value: Any, path: str) -> tuple[Any, ...]:
    items = read_list(value, path, kind.most)
    if len(items) < kind.fewest:
        raise AreaFileError(path, f"deze lijst moet minstens {kind.fewest} waarde hebben.")
    made = tuple(read_value(kind.each, item, f"{path}[{place}]") for place, item in enumerate(items))
    if kind.unique:
        for place, item in enumerate(made):
            if item in made[:place]:
                raise AreaFileError(f"{path}[{place}]", "deze waarde staat al in de lijst.")
    return made


def read_list(value: Any, path: str, most: int) -> list[Any]:
    """A list of at most so many items."""
    if not isinstance(value, list):
        raise AreaFileError(path, "hier hoort een lijst tussen rechte haken te staan.")
    if len(value) > most:
        raise AreaFileError(path, f"deze lijst heeft meer dan {most} rijen.")
    return value


def _decoded(kind: Encoded, value: Any, path: str) -> bytes:
    if not isinstance(value, str):
        raise AreaFileError(path, "hier hoort tekst tussen aanhalingstekens te staan.")
    if len(value) > kind.largest * 4 // 3 + 4:
        raise AreaFileError(path, f"dit bestand is groter dan {kind.largest // 1024 // 1024} MB.")
    try:
        data = base64.b64decode(value, validate=True)
    except (ValueError, binascii.Error):
        raise AreaFileError(path, "hier hoort de inhoud van een bestand als base64 te staan.") from None
    if len(data) > kind.largest:
        raise AreaFileError(path, f"dit bestand is groter dan {kind.largest // 1024 // 1024} MB.")
    return data


def _verbatim(kind: Verbatim, value: Any, path: str) -> str:
    if _depth(value) > _DEEPEST:
        raise AreaFileError(path, "deze waarde is te diep genest.")
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if len(text) > kind.longest:
        raise AreaFileError(path, f"deze waarde is langer dan {kind.longest} tekens.")
    if _FORBIDDEN.search(text):
        raise AreaFileError(path, "deze tekst bevat tekens die niet in een document passen.")
    return text


def _depth(value: Any, most: int = _DEEPEST) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max((_depth(part, most - 1) for part in inner), default=0) if most >= 0 else 1
