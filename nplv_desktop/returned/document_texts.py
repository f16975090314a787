"""The paragraphs of a typed agreement: what is a text of the area, what is the standard's, and what is neither.

Every paragraph lands in a field, is counted as standard text, or is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.office.word.word_reading import WordBlock
from nplv_desktop.office.word.word_text import ParagraphKind, WordRun
from nplv_desktop.returned.agreement_sections import OWN_TEXTS, UNKNOWN, Section
from nplv_desktop.returned.returned_texts import markdown_of
from nplv_desktop.returned.sentence_likeness import are_alike
from nplv_desktop.returned.signatures import is_filler
from nplv_desktop.returned.standard_clauses import (
    clause_of,
    figures_in,
    is_own,
    is_standard,
    sentences_in,
    words_in,
)
from nplv_desktop.text.formatted_text import LONGEST_TEXT

_LIKE_FIXED = 0.85
#: With more of its paragraphs alike a document was made with the template.
_SAME_TEMPLATE = 0.5
_MOST_NAMED = 5
_SUSTAINABILITY = "annex_sustainability"
_PILOT = re.compile(r"\bpilot\b|\b(?:één|een|1)[ -]loket", re.IGNORECASE)
_TAKES_PART = re.compile(
    r"\b(?:meld(?:t|en)?\b.*\b(?:zich|ons|aan)\b|aangemeld|aanmelding|deel\s+te\s+nemen|(?:neemt|nemen)\b.*\bdeel\b|"
    r"deelneemt|deelname|deelnemer|doet\b.*\bmee|doen\b.*\bmee|mee\s+te\s+doen|sluit\b.*\baan)",
    re.IGNORECASE,
)
_NOT_SURE = re.compile(
    r"\b(?:kunnen|kan|overwe(?:egt|gen)|onderzoek(?:t|en)?|bezie(?:t|n)|zou(?:den)?|mogelijk|eventu\w+|nog|later|indien|mits|"
    r"tenzij)\b|^(?:als|wanneer)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:niet|geen|ziet\b.*\baf)\b", re.IGNORECASE)

#: Tells what does not fit: (where, message), both Dutch.
Tell = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class ParagraphCount:
    """How many paragraphs were taken into a field, are the standard's, and were told as neither."""

    taken: int = 0
    standard: int = 0
    told: int = 0

    @property
    def total(self) -> int:
        """All paragraphs of the document but its headings."""
        return self.taken + self.standard + self.told


@dataclass(slots=True)
class SortedTexts:
    """The blocks and Markdown of each area text, the other wording under a heading, and the pilot if it is told."""

    blocks: dict[str, list[WordBlock]] = field(default_factory=dict)
    markdown: dict[str, str] = field(default_factory=dict)
    wording: list[WordBlock] = field(default_factory=list)
    pilot: bool | None = None
    count: ParagraphCount = ParagraphCount()


def sort_texts(
    sections: Sequence[Section],
    beside: Sequence[WordBlock],
    fixed: Sequence[str],
    said_in: Collection[WordBlock],
    names: Iterable[str],
    tell: Tell,
) -> SortedTexts:
    """Sorts the paragraphs of the sections, and `beside` them the notes and margins.

    `fixed` is the template's wording, `said_in` the paragraphs that say who signs, where and when, `names` what the
    area, its municipality and its people are called.
    """
    return _Sorter(fixed, said_in, names, tell).sort(sections, beside)


class _Sorter:
    """Sorts one document."""

    def __init__(self, fixed: Sequence[str], said_in: Collection[WordBlock], names: Iterable[str], tell: Tell) -> None:
        self._fixed, self._tell = fixed, tell
        self._said_in = set(map(id, said_in))
        self._known: Collection[str] = words_in((*fixed, *names))
        self._made = SortedTexts()
        self._follows_template = False
        self._taken = self._standard = self._told = 0

    def sort(self, sections: Sequence[Section], beside: Sequence[WordBlock]) -> SortedTexts:
        cells = (cell for section in sections for table in section.tables for row in table for cell in row)
        self._known = frozenset((*self._known, *figures_in(cells)))
        under_fixed = [
            block for one in sections if one.key not in OWN_TEXTS and one.heading for block in one.paragraphs
        ]
        alike = sum(_is_like(block, self._fixed) for block in under_fixed)
        self._follows_template = alike > _SAME_TEMPLATE * len(under_fixed)
        for section in sections:
            self._section(section)
        self._beside(beside)
        if self._standard:
            self._tell(
                "Standaardtekst",
                f"{_paragraphs(self._standard)} herkend als standaardtekst en niet overgenomen; daar geldt het "
                "sjabloon.",
            )
        self._made.count = ParagraphCount(self._taken, self._standard, self._told)
        return self._made

    def _section(self, section: Section) -> None:
        rest = [block for block in section.paragraphs if id(block) not in self._said_in]
        self._taken += len(section.paragraphs) - len(rest)
        if section.key == UNKNOWN:
            self._unknown(section, rest)
        elif section.key in OWN_TEXTS:
            self._taken += sum(block.kind != ParagraphKind.HEADING for block in rest)
            self._keep(section, rest)
        elif section.key.startswith("texts."):
            self._annex(section, rest)
        else:
            self._fixed_section(section, rest)
        if section.key == f"texts.{_SUSTAINABILITY}":
            said = [takes_part(sentence) for block in section.paragraphs for sentence in sentences_in(block.text)]
            self._made.pilot = next((one for one in said if one is not None), None)

    def _unknown(self, section: Section, rest: Sequence[WordBlock]) -> None:
        own = [block for block in rest if not self._is_standard(block)]
        self._standard += len(rest) - len(own)
        self._told += len(own)
        self._made.wording += rest
        if own:
            self._tell(
                "Teksten",
                f"Onder “{_short(section.heading)}” staat tekst die bij geen onderdeel hoort; neem over wat u nodig "
                f"hebt: {_listed([block.text for block in own])}.",
            )

    def _fixed_section(self, section: Section, rest: Sequence[WordBlock]) -> None:
        own = []
        for block in rest:
            kept, standard = self._parts(block)
            own += kept
            if kept:
                self._told += 1
            else:
                self._standard += 1
            if section.heading:
                self._made.wording += [block] if block in kept or not kept else [*standard, *kept]
        if not own:
            return
        shown = _listed([block.text for block in own])
        if section.heading:
            self._tell(
                "Vaste tekst",
                f"Eigen bewoordingen onder “{_short(section.heading)}” zijn niet overgenomen; daar geldt het "
                f"sjabloon: {shown}.",
            )
        else:
            self._tell("Vaste tekst", f"Wat boven de eerste kop staat is niet overgenomen: {shown}.")

    def _annex(self, section: Section, rest: Sequence[WordBlock]) -> None:
        kept, divided = [], []
        for block in rest:
            own, standard = self._parts(block)
            kept += own
            self._made.wording += standard
            if block.kind != ParagraphKind.HEADING:
                self._taken += bool(own)
                self._standard += not own
            if own and standard:
                divided += own
        name = text_name(section.key.removeprefix("texts."))
        if kept:
            self._tell(name, f"{_paragraphs(len(kept))} van het gebied zelf en overgenomen als tekst.")
        if divided:
            shown = _listed([block.text for block in divided])
            self._tell(
                name, f"Tussen standaardtekst stond iets van het gebied zelf; alleen dat is overgenomen: {shown}."
            )
        self._keep(section, kept)

    def _parts(self, block: WordBlock) -> tuple[list[WordBlock], list[WordBlock]]:
        """What of a paragraph is the area's own, and what is the standard's: all of it, or by sentences."""
        if _is_like(block, self._fixed) or is_filler(block.text):
            return [], [block]
        if self._follows_template:
            # There the standard's text is the template's, and whatever else stands there was put in.
            return [block], []
        sentences = sentences_in(block.text)
        marks = [self._mark(one) for one in sentences]
        if False not in marks:
            return ([], [block]) if True in marks or clause_of(block.text) is not None else ([block], [])
        if True not in marks or block.kind == ParagraphKind.HEADING:
            return [block], []
        # A sentence that tells nothing goes with the one before it.
        state = next(mark for mark in marks if mark is not None)
        own: list[str] = []
        standard: list[str] = []
        for sentence, mark in zip(sentences, marks, strict=True):
            state = state if mark is None else mark
            (standard if state else own).append(sentence)
        return [_with_text(block, own)], [_with_text(block, standard)]

    def _mark(self, sentence: str) -> bool | None:
        """Whether a sentence is standard; None for one that could be either."""
        if is_standard(sentence, self._known) or takes_part(sentence):
            return True
        return False if is_own(sentence, self._known) else None

    def _is_standard(self, block: WordBlock) -> bool:
        return not self._parts(block)[0]

    def _keep(self, section: Section, blocks: Sequence[WordBlock]) -> None:
        """Takes blocks into the text of their heading, below what is there."""
        key = section.key.removeprefix("texts.")
        for heading in section.subheadings:
            self._tell(text_name(key), f"De kop “{_short(heading)}” kent de afspraak niet; hij staat in de tekst.")
        if not blocks:
            return
        text = "\n\n".join(filter(None, (self._made.markdown.get(key), markdown_of(blocks, "", {}))))
        if len(text) > LONGEST_TEXT:
            self._tell(text_name(key), "De tekst is te lang en is afgekapt.")
        self._made.markdown[key] = text[:LONGEST_TEXT]
        self._made.blocks.setdefault(key, []).extend(blocks)

    def _beside(self, blocks: Sequence[WordBlock]) -> None:
        notes = [block for block in blocks if not block.margin]
        margins = [block for block in blocks if block.margin and not _is_plain(block)]
        self._made.wording += notes
        for where, kind, found in (
            ("Kop- en voetteksten", "kop- en voetteksten", margins),
            ("Voetnoten", "voetnoten", notes),
        ):
            own = [block for block in found if not self._is_standard(block)]
            self._standard += len(found) - len(own)
            self._told += len(own)
            if own:
                self._tell(where, f"Eigen {kind} zijn niet overgenomen: {_listed([block.text for block in own])}.")


def takes_part(sentence: str) -> bool | None:
    """Whether a sentence says that the area takes part in the pilot; None where it says nothing sure of it."""
    if not _PILOT.search(sentence) or not _TAKES_PART.search(sentence) or _NOT_SURE.search(sentence):
        return None
    return not _NEGATED.search(sentence)


def _with_text(block: WordBlock, sentences: Sequence[str]) -> WordBlock:
    text = " ".join(sentences)
    return replace(block, text=text, runs=(WordRun(text),), lines=())


def _is_like(block: WordBlock, fixed: Sequence[str]) -> bool:
    """Whether a paragraph is the template's, but for a word or two."""
    return any(are_alike(text, block.text, _LIKE_FIXED) for text in fixed)


def _is_plain(block: WordBlock) -> bool:
    """Whether a line in the margin says only which page or day it is, or that it is a draft."""
    return bool(re.fullmatch(r"(?i)(?:pagina|blad|van|datum|concept|\W|\d+(?: [a-z]+ \d{4})?)*", block.text))


def _paragraphs(count: int) -> str:
    return "1 alinea is" if count == 1 else f"{count} alinea’s zijn"


def _listed(texts: Sequence[str]) -> str:
    """The first few in quotation marks, and how many more."""
    shown = [f"“{_short(text)}”" for text in dict.fromkeys(texts)]
    more = len(shown) - _MOST_NAMED
    if more > 0:
        return f"{', '.join(shown[:_MOST_NAMED])} en nog {more}"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} en {shown[-1]}"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"
