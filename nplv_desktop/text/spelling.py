"""Dutch spelling, without a network: Hunspell with OpenTaal's word list, and the words that a person added."""

from __future__ import annotations

import logging
import re
import threading
from pathlib import Path

from nplv_desktop.system.assets import resource
from nplv_desktop.system.safe_write import written_beside

_log = logging.getLogger(__name__)
#: Words of this field that a general dictionary does not know.
_OWN_WORDS = (
    *("NPLV", "ORV", "Wbi", "SBI", "RHA", "SFT", "VRO", "BCF", "BZK", "fte", "planlijst", "planlijsten", "Woontop"),
    *("Woontopafspraak", "Woontopafspraken", "gebiedsbudget", "zorggeschikt", "zorggeschikte", "nultreden"),
    *("zorggeclusterd", "zorggeclusterde", "nultredenwoning", "nultredenwoningen", "middenhuur", "middenhuurwoning"),
    *("middenhuurwoningen", "flexwoning", "flexwoningen", "Startbouwimpuls", "sloop-nieuwbouw", "Westwijk", "Arnhem"),
    *("grootschalig", "onderdeel", "trekkingsrecht", "t/m", "incl", "excl", "mln", "btw"),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LONGEST = 60
_MOST_SUGGESTIONS = 6
_MOST_ADDED = 5000


def words_in(text: str) -> list[tuple[int, str]]:
    """The words of a text with where they begin; numbers, and words with figures in them, are none."""
    return [
        (found.start(), found[0])
        for found in _WORD.finditer(text)
        if len(found[0]) > 1 and not _touches_digit(text, found.start(), found.end())
    ]


def _touches_digit(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start].isdigit() or text[end : end + 1].isdigit()


class Speller:
    """Knows which words are right. Loading takes a moment: make and ask it in the background."""

    def __init__(self, added: Path | None = None) -> None:
        """`added` is the file with a person's own words. Raises ImportError where Hunspell is not there."""
        from hunspell import Hunspell

        self._dictionary = Hunspell("nl_NL", hunspell_data_dir=str(resource("dictionaries")))
        self._lock = threading.Lock()
        self._file = added
        self._known: dict[str, bool] = {word.casefold(): True for word in (*_OWN_WORDS, *self._read_added())}

    def is_right(self, word: str) -> bool:
        """Whether a word is spelled right; long strings are left alone."""
        plain = word.replace("’", "'")
        key = plain.casefold()
        if key in self._known:
            return self._known[key]
        found = self._known.get(plain)
        if found is None:
            with self._lock:
                # The start of a sentence: a capital that the word list does not have.
                found = len(plain) > _LONGEST or any(
                    map(self._dictionary.spell, {plain, plain[:1].lower() + plain[1:]})
                )
            self._known[plain] = found
        return found

    def suggestions(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first; takes some tenths of a second."""
        with self._lock:
            return list(self._dictionary.suggest(word.replace("’", "'")))[:_MOST_SUGGESTIONS]

    def add(self, word: str) -> None:
        """Takes a word as right from now on, on this computer."""
        self._known[word.casefold()] = True
        if self._file is None:
            return
        words = [*dict.fromkeys([*self._read_added(), word])][-_MOST_ADDED:]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with written_beside(self._file) as draft:
                draft.write_text("\n".join(words) + "\n", "utf-8")
        except OSError:
            _log.warning("own words not kept", exc_info=True)

    def _read_added(self) -> list[str]:
        if self._file is None:
            return []
        try:
            with self._file.open(encoding="utf-8") as file:
                lines = file.read(_MOST_ADDED * _LONGEST).splitlines()
        except (OSError, UnicodeDecodeError):
            return []
        return [line.strip() for line in lines if line.strip()]
