"""The figure check as findings: what a number in a text should read, and how to mend it with one click."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nplv_desktop.checks.findings import Finding, Mend, Severity
from nplv_desktop.checks.prose.all_facts import all_facts
from nplv_desktop.checks.prose.figure_check import Judged, Verdict, check_prose, findings_in
from nplv_desktop.checks.prose.known_facts import Fact
from nplv_desktop.checks.prose.notation import rewritten, rewritten_period
from nplv_desktop.domain.area.area import Area, AreaTexts
from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.domain.figures.totals import Totals

CODE = "figure-check"
_MOST_PASSAGES = 4000
_ITEM = re.compile(r"\s*(?:[-*•+]|\d{1,2}[.)])\s")


class _Known:
    """Verdicts of passages that were judged before, under the same facts: one key changes one passage."""

    def __init__(self) -> None:
        self._facts: tuple[Fact, ...] = ()
        self._passages: dict[str, tuple[Judged, ...]] = {}

    def judged(self, passage: str, area: Area, figures: Totals, facts: tuple[Fact, ...]) -> tuple[Judged, ...]:
        if facts != self._facts or len(self._passages) > _MOST_PASSAGES:
            self._facts, self._passages = facts, {}
        # The names of the area decide which others are places; a text is short beside them.
        key = f"{area.name}\n{area.municipality}\n{area.alliance}\n{area.programme}\n{passage}"
        if key not in self._passages:
            self._passages[key] = tuple(findings_in(check_prose(passage, area, figures, facts)))
        return self._passages[key]


_known = _Known()


def check_texts(area: Area, figures: Totals) -> Iterator[Finding]:
    """An attention point for every number in the texts that contradicts the dossier, or looks like a slip."""
    if figures.housing.total is None and not figures.orv.rows and not figures.capacity.rows:
        return
    facts = all_facts(area, figures)
    for key in AreaTexts.__dataclass_fields__:
        at = 0
        for passage in _passages(getattr(area.texts, key) or ""):
            for judged in _known.judged(passage, area, figures, facts):
                yield _finding(judged, key, at)
            at += len(passage)


def _passages(text: str) -> Iterator[str]:
    """The paragraphs of a text, each list together with the line above it; one after the other they are the text."""
    lines = text.splitlines(keepends=True)
    start = 0
    for number, line in enumerate(lines):
        following = next((other for other in lines[number + 1 : number + 4] if other.strip()), "")
        if not line.strip() and not _ITEM.match(following):
            yield "".join(lines[start : number + 1])
            start = number + 1
    if start < len(lines):
        yield "".join(lines[start:])


def _finding(judged: Judged, key: str, offset: int) -> Finding:
    mention = judged.mention
    return Finding(
        CODE,
        Severity.ATTENTION,
        f"texts.{key}",
        _message(judged, text_name(key)),
        figure=mention.text.replace("\u00a0", " "),
        mends=tuple(_mends(judged, offset)),
        must_be_settled=judged.verdict.contradicts,
    )


def _message(judged: Judged, text: str) -> str:
    said, should = judged.mention.text, judged.should
    where = f"In “{text}” staat {said}"
    what = judged.fact.label if judged.fact is not None else ""
    match judged.verdict:
        case Verdict.PERIOD:
            return f"{where}; de periode van start bouw is {should}."
        case Verdict.TYPO:
            return f"{where}; dat lijkt een tikfout: {what} is {should}."
        case Verdict.ROUNDING:
            return f"{where} als afronding; {what} is {should}."
    return f"{where}; {what} is {should}." if what else f"{where}; opgeteld komt {should} uit."


def _mends(judged: Judged, offset: int) -> Iterator[Mend]:
    start, end = offset + judged.mention.start, offset + judged.mention.end
    mention, should = judged.mention, judged.should
    # A figure field prints sign and all digits: it cannot stand for a number that borrows them from its neighbour.
    is_whole = not mention.leans and not mention.is_fraction
    if judged.fact is not None and judged.fact.field and is_whole:
        yield Mend(f"Loopt mee: {should}", start, end, mention.text, f"{{{judged.fact.field}}}")
    if judged.value is None:
        return
    if judged.verdict == Verdict.PERIOD:
        new = rewritten_period(mention, judged.first_year, int(judged.value))
    else:
        new = rewritten(mention, judged.value)
    if new is not None and new != mention.text:
        yield Mend(f"Wijzig in {new}", start, end, mention.text, new)
