"""What can be found with Ctrl+K, and which of it answers what was typed. Knows no window."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest

_MOST = 40
_MOST_OF_A_KIND = 8
_AROUND = 40


class FoundKind(StrEnum):
    """What sort of thing was found, as its line says; in the order in which equals are shown."""

    PAGE = "Pagina"
    AREA = "Gebied"
    FIGURE = "Bedrag"
    FIELD = "Veld"
    ROW = "Rij"
    PLAN = "Plan"
    TEXT = "Tekst"
    COMMAND = "Opdracht"


_ORDER = {kind: number for number, kind in enumerate(FoundKind)}


@dataclass(frozen=True, slots=True)
class Findable:
    """One thing that can be gone to: what it is called, a word about it, more words it answers to, and how to go.

    `plain` is title and more words as `plain_text` makes them; `point_at` shows the word that was typed, once there.
    """

    kind: FoundKind
    title: str
    detail: str
    go: Callable[[], object]
    plain: str
    point_at: Callable[[str], object] | None = None


def findable(
    kind: FoundKind,
    title: str,
    detail: str,
    go: Callable[[], object],
    more: str = "",
    point_at: Callable[[str], object] | None = None,
) -> Findable:
    """A thing to find; it also answers to the words in `more`."""
    return Findable(kind, title, detail, go, f"{plain_text(title)}\n{plain_text(more)}", point_at)


def plain_text(text: str) -> str:
    """Small letters without accents, one space between words: "Reïntegratie" and "reintegratie" are the same."""
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(text.casefold().split())


def best(things: Iterable[Findable], typed: str) -> list[Findable]:
    """What answers what was typed, best first: every word must occur. Without a word: pages and commands."""
    words = plain_text(typed).split()
    if not words:
        return [thing for thing in things if thing.kind in (FoundKind.PAGE, FoundKind.COMMAND)]
    whole = " ".join(words)
    listed = list(things)
    scored: dict[FoundKind, list[tuple[int, int, int]]] = {}
    for number, thing in enumerate(listed):
        plain = thing.plain
        for word in words:
            if word not in plain:
                break
        else:
            scored.setdefault(thing.kind, []).append((_score(plain, whole, words), _ORDER[thing.kind], number))
    chosen = [found for kind in scored.values() for found in nsmallest(_MOST_OF_A_KIND, kind)]
    return [listed[number] for _, _, number in sorted(chosen)[:_MOST]]


def _score(plain: str, whole: str, words: list[str]) -> int:
    title = plain.partition("\n")[0]
    if title == whole:
        return 0
    if title.startswith(whole):
        return 1
    spaced = f" {title}"
    for word in words:
        if f" {word}" not in spaced:
            return 3 if all(word in title for word in words) else 4
    return 2


def snippet(text: str, typed: str) -> str:
    """The part of a text around the first word that was typed."""
    flat = " ".join(text.split())
    words = plain_text(typed).split()
    at = plain_text(flat).find(words[0]) if words else -1
    start = max(0, at - _AROUND)
    return ("… " if start else "") + flat[start : start + 3 * _AROUND]
