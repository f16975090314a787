"""The standard's clauses by what they speak of, so that standard text is known however it is worded.

One table, `resources/standard_clauses.json`: clause → the terms that it uses. A sentence says a clause with one of the
terms that nothing else uses, or with enough of the others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from nplv_desktop.system.assets import resource

#: So many different terms of one clause make a sentence standard; so many where it holds something of the area's own.
_ENOUGH, _ENOUGH_BESIDE_OWN = 2, 4
_LONGEST_FIGURE = 15
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_STREET = re.compile(
    r"\b[A-Z][\w'’-]*(?:straat|weg|laan|plein|park|buurt|wijk|dijk|kade|singel|hof|plantsoen|steeg|pad|kwartier|flat|"
    r"huis|kerk|school|toren|haven)\b"
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?;])(?<!\bmln\.)(?<!\bmld\.)(?<!\bincl\.)(?<!\bexcl\.)(?<!\bw\.v\.)\s+(?=[A-Z“\"'‘(])"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of the standard: terms of which several tell it, and `certain` ones that tell it alone."""

    key: str
    terms: tuple[str, ...]
    certain: tuple[str, ...] = ()


@cache
def clauses() -> tuple[Clause, ...]:
    """The clauses of `resources/standard_clauses.json`, in the standard's order."""
    return tuple(Clause(one["key"], tuple(one["terms"]), tuple(one.get("certain", ()))) for one in _table()["clauses"])


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(resource("standard_clauses.json").read_text("utf-8"))
    return table


@cache
def _standard_figures() -> frozenset[str]:
    """Figures that the standard itself names."""
    return frozenset(_table()["figures"])


def sentences_in(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph."""
    return tuple(part.strip() for part in _SENTENCE_END.split(text) if part.strip())


def clause_of(text: str, *, least: int = _ENOUGH) -> str | None:
    """The clause that a sentence or paragraph says best, None where it holds too few terms of any.

    `least` is how many different terms are enough where none is certain.
    """
    spoken = _spoken(text)
    counts = {key: len(set(plain.findall(spoken))) for key, plain, _ in _patterns()}
    for key, _, certain in _patterns():
        if certain is not None and certain.search(spoken):
            counts[key] += _ENOUGH
    best = max(counts, key=lambda key: counts[key])
    return best if counts[best] >= least else None


def is_own(sentence: str, known: Collection[str]) -> bool:
    """Whether a sentence holds a name or figure that the standard does not: a street, a number, a plan.

    `known` are the words, in lower case, and figures that are the standard's, the parties' or the tables'.
    """
    if _STREET.search(sentence) and not all(word.casefold() in known for word in _STREET.findall(sentence)):
        return True
    if any(
        figure not in _standard_figures() and figure not in known for figure in map(_bare, _FIGURE.findall(sentence))
    ):
        return True
    words = re.findall(r"[A-Za-zÀ-ÿ][\w'’]*", sentence)
    return any(len(word) > 1 and word[:1].isupper() and word.casefold() not in known for word in words[1:])


def is_standard(sentence: str, known: Collection[str]) -> bool:
    """Whether a sentence says a clause; one with something of the area's own needs more terms."""
    return clause_of(sentence, least=_ENOUGH_BESIDE_OWN if is_own(sentence, known) else _ENOUGH) is not None


def words_in(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts in lower case, and those of the clauses' terms."""
    terms = (term for clause in clauses() for term in (*clause.terms, *clause.certain))
    return frozenset(word.casefold() for text in (*texts, *terms) for word in re.findall(r"[^\W\d][\w'’]*", text))


def figures_in(texts: Iterable[str]) -> frozenset[str]:
    """The figures of texts as they are written, and as they are where they are thousands or millions."""
    found = {_bare(figure) for text in texts for figure in _FIGURE.findall(text)}
    values = set()
    for figure in found:
        plain = figure.replace(".", "").replace(",", ".")
        if plain.count(".") <= 1 and len(plain) <= _LONGEST_FIGURE:
            values.add(Decimal(plain))
    for value in values:
        for scale in (1, 1_000, 1_000_000):
            scaled = value * scale
            if scaled == scaled.to_integral_value():
                found.add(f"{int(scaled):,}".replace(",", "."))
            found |= {f"{scaled / 1_000_000:.{places}f}".replace(".", ",") for places in (1, 2, 3)}
    return frozenset(found)


def _bare(figure: str) -> str:
    return figure.removesuffix(",00")


def _spoken(text: str) -> str:
    return " ".join(re.sub(r"[-–—\u2010\u2011\u00ad]", " ", text.casefold()).split())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str] | None], ...]:
    def any_of(terms: Iterable[str]) -> re.Pattern[str]:
        return re.compile("|".join(rf"(?<!\w){re.escape(term)}" for term in sorted(terms, key=len, reverse=True)))

    return tuple(
        (clause.key, any_of((*clause.terms, *clause.certain)), any_of(clause.certain) if clause.certain else None)
        for clause in clauses()
    )
