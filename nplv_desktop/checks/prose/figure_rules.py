"""What a rule of the figure check is, and how it is matched; the table itself is `rule_table.RULES`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from nplv_desktop.checks.prose.cues import cues_of
from nplv_desktop.checks.prose.known_facts import Fact, significant
from nplv_desktop.checks.prose.mentions import Mention, Unit
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.figure import Subject


class Reach(StrEnum):
    """Which words a rule looks at, from the nearest few to the whole sentence; the last ones look at rows' descriptions and at names."""

    TIGHT = "tight"
    NEAR = "near"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    ROWS = "rows"
    ROW_WORD = "row_word"
    ROWS_CLAUSE = "rows_clause"
    ROWS_TOGETHER = "rows_together"
    NAMES = "names"
    NEAR_NAMES = "near_names"
    OPENING = "opening"


class Sure(StrEnum):
    """How sure a rule makes what a number is about.

    `YES`: whatever differs is a finding. `NEARLY`: only what lies near a fact, or has two digits swapped. `PART`: the
    same, and an unequal number may be a part of it. `NEVER`: about something that the dossier does not hold.
    """

    YES = "yes"
    NEARLY = "nearly"
    NEVER = "never"


@dataclass(frozen=True)
class Rule:
    """Words around a number, § standing for the number itself, and what they make it about.

    `example` is a sentence of one of the areas of the tests ("v | …", "h | …") with the number between brackets: the
    rule is the one that decides about it, and a right number in it is no finding.
    """

    name: str
    units: frozenset[Unit]
    subjects: frozenset[Subject]
    reach: Reach
    pattern: str
    sure: Sure
    example: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return re.compile(self.pattern)

    @cached_property
    def cues(self) -> tuple[str, ...]:
        """Words without which the pattern matches nothing, of which one must be there; () where there are none such."""
        return tuple(sorted(cues_of(self.pattern), key=len))


_OF_ROWS = (Reach.ROWS, Reach.ROW_WORD, Reach.ROWS_CLAUSE)
#: Names that are no places: what the standard agreement itself speaks of.
_COMMON_NAMES = frozenset(
    (
        *("rijk", "rijks", "woontop", "wbi", "woningbouwimpuls", "startbouwimpuls", "realisatiestimulans", "opslag", "tijdelijke", "regeling"),
        *("nationaal", "programma", "leefbaarheid", "veiligheid", "minister", "ministerie", "alliantie", "bestuurlijke", "afspraak"),
        *("volkshuisvesting", "ruimtelijke", "ordening", "expertteam", "woningbouw", "landelijke", "monitor", "voortgang", "totaal"),
        *("nederland", "nederlandse", "gemeente", "gebied", "mid-term", "woontopafspraken", "planlijst", "stimulans", "capaciteit"),
        *("nplv", "orv", "vro", "btw", "fte", "bcf", "puur", "grootschalig", "onderdeel", "april", "mei", "juni", "juli", "ook", "dat"),
    )
)  # fmt: skip


#: How compounds begin that are no places: "Woontopambitie", "ORV-opslag", "Rijksbijdrage".
_COMMON_STARTS = (
    "woontop",
    "realisatiestimulans",
    "rijks",
    "nplv",
    "orv",
    "wbi",
    "woningbouw",
    "startbouw",
    "capaciteits",
    "stimulans",
    "planlijst",
    "gemeente",
    "nieuwbouw",
)


class Names:
    """The names that are an area's own, so that others can be told to be a part of it or somewhere else."""

    def __init__(self, area: Area) -> None:
        said = " ".join(filter(None, (area.name, area.municipality, area.alliance, area.programme)))
        self._own = frozenset(re.findall(r"[^\W\d_]{3,}", said.casefold())) | _COMMON_NAMES

    def foreign(self, names: Iterable[str]) -> str:
        """The names that are not the area's own, one after the other; "" for none."""
        return " ".join(name for name in names if not self._is_own(name.casefold()))

    def _is_own(self, name: str) -> bool:
        parts = re.findall(r"[^\W\d_]+", name.removesuffix("'s").removesuffix("’s"))
        if name.startswith(_COMMON_STARTS):
            return True
        return (
            bool(parts)
            and (parts[0] in self._own or parts[0].removesuffix("s") in self._own)
            and all(part in self._own or name.split("-")[0] in self._own for part in parts)
        )


#: The bit of rules that are tried whatever the words.
_ALWAYS = 1
#: Words that begin alike are of one stem: "handhavers", "handhaving".
_STEM = 7
_MOST_WORDS = 20_000
#: A number that belongs to several rows, not to the one named nearby.
_OF_SEVERAL = re.compile(r"\b(?:samen|tezamen|totaal|opgeteld|bij elkaar)\b")


class RuleTable:
    """The rules by unit, with the words that each cannot do without, so that few are tried on a sentence."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_unit: dict[Unit, list[tuple[int, Rule]]] = {}
        self._cues: list[tuple[int, tuple[str, ...]]] = []
        #: The rules whose words a word holds, one bit a rule.
        self._masks: dict[str, int] = {}
        for number, rule in enumerate(rules, start=1):
            bit = 1 << number if rule.cues else _ALWAYS
            if rule.cues:
                self._cues.append((bit, rule.cues))
            for unit in rule.units:
                self._by_unit.setdefault(unit, []).append((bit, rule))

    def fitting(self, unit: Unit, sentence: str) -> Iterator[Rule]:
        """The rules of a unit, in order, without those that miss the words they cannot do without."""
        known, mask = self._masks, _ALWAYS
        for word in sentence.split():
            found = known.get(word)
            if found is None:
                if len(known) > _MOST_WORDS:
                    known.clear()
                found = known[word] = sum(bit for bit, cues in self._cues if any(map(word.__contains__, cues)))
            mask |= found
        return (rule for bit, rule in self._by_unit.get(unit, ()) if mask & bit)


class Matcher:
    """The rules of a table for the texts of one area."""

    def __init__(self, table: RuleTable, area: Area, facts: Iterable[Fact] = ()) -> None:
        self._table = table
        self._names = Names(area)
        self._rows = {fact.words for fact in facts if fact.words and fact.subject != Subject.ROWS_TOGETHER}
        self._row_words: dict[str, tuple[tuple[frozenset[str], str], ...]] = {}

    def fits(self, rule: Rule, mention: Mention) -> bool:
        """Whether a rule's words stand around a number."""
        around = self._around(mention, rule.reach)
        return bool(around) and rule.compiled.search(around) is not None

    def rule_for(self, mention: Mention) -> Rule | None:
        """The first rule whose words stand around a number; None where none does."""
        around: dict[Reach, str] = {}
        for rule in self._table.fitting(mention.unit, mention.words.whole):
            reach = rule.reach
            if reach not in around:
                around[reach] = self._around(mention, reach)
            if around[reach] and rule.compiled.search(around[reach]):
                return rule
        return None

    def _around(self, mention: Mention, reach: Reach) -> str:
        words = mention.words
        if reach in _OF_ROWS:
            return "§" if self.rows(mention, reach) else ""
        if reach == Reach.ROWS_TOGETHER:
            return "§" if self.rows_together(mention) else ""
        if reach == Reach.NEAR_NAMES:
            return self._names.foreign(words.near_names)
        if reach == Reach.NAMES:
            return self._names.foreign(words.names)
        if reach == Reach.OPENING:
            return self._names.foreign(words.opening_names)
        return "§".join(getattr(words, reach))

    def rows(self, mention: Mention, reach: Reach = Reach.ROWS) -> frozenset[frozenset[str]]:
        """The rows of the tables that a number is about, as the words that tell them from others: those nearest to it.

        Half of a row's words must stand there; for `ROW_WORD` one that no other row has is enough.
        """
        if not self._rows:
            return frozenset()
        words = mention.words
        if _OF_SEVERAL.search(words.tight[0]):
            return frozenset()
        reaches = (words.tight, words.near, words.clause) if reach == Reach.ROWS_CLAUSE else (words.tight, words.near)
        weakly = reach == Reach.ROW_WORD
        for before, after in reaches:
            found: dict[frozenset[str], set[str]] = {}
            for word in significant(f"{before} {after}"):
                for row, said in self._said(word):
                    found.setdefault(row, set()).add(said)
            own = {row: sum(self._is_own(word) for word in words) for row, words in found.items()}
            counts = own if weakly else {row: len(said) for row, said in found.items() if 2 * len(said) >= len(row)}
            most = max(counts.values(), default=0)
            if most:
                return frozenset(row for row, many in counts.items() if many == most)
            if not weakly and any(own.values()):
                # A word of another row is nearer than the rest.
                return frozenset()
        return frozenset()

    def rows_together(self, mention: Mention) -> frozenset[str]:
        """The words of the rows that a number is said to be the sum of ("… en … samen € …"); none for fewer than two."""
        if not _OF_SEVERAL.search(mention.words.tight[0]):
            return frozenset()
        rows = {
            row for word in significant(mention.words.near[0]) for row, said in self._said(word) if self._is_own(said)
        }
        return frozenset().union(*rows) if len(rows) > 1 else frozenset()

    def _said(self, word: str) -> tuple[tuple[frozenset[str], str], ...]:
        """The words of rows that a word is, holds or is a part of."""
        if word not in self._row_words:
            self._row_words[word] = tuple(
                (row, known)
                for row in self._rows
                for known in row
                if known in word or word in known or known[:_STEM] == word[:_STEM]
            )
        return self._row_words[word]

    def _is_own(self, word: str) -> bool:
        return sum(word in row for row in self._rows) == 1
