"""Reads cells the Dutch way: "1.234", "ca. 40", "+65 woningen", "€ 405.000", "pm". Refuses rather than guesses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nplv_desktop.domain.area.plan import clean_text
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT
from nplv_desktop.planlijst.reading.sheets import CellValue, text_of

#: What people write for "not known".
UNKNOWN = frozenset(
    "onbekend onb pm p.m. p.m nnb n.n.b. n.n.b nvt n.v.t. n.v.t ntb n.t.b. n.t.b nog-te-bepalen tbd ? ?? - – — . n/a "
    "geen-gegevens leeg niet-bekend nog-niet-bekend nader-te-bepalen x.x".replace("-", " ").split()
) | {"-", "–", "—", "nog te bepalen", "niet bekend", "nog niet bekend", "nader te bepalen", "nog onbekend"}
ERROR_VALUES = (
    "#REF!",
    "#DIV/0!",
    "#N/A",
    "#N/B",
    "#NAME?",
    "#NAAM?",
    "#VALUE!",
    "#WAARDE!",
    "#NUM!",
    "#GETAL!",
    "#NULL!",
    "#VERW!",
    "#DEEL/0!",
    "#LEEG!",
)
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)?"
_NUMBERS = re.compile(rf"(?<![\d.,])(?:{_NUMBER})(?![\d.,]*\d)")
_ABOUT = re.compile(r"^(?:ca\.?|circa|ongeveer|ong\.?|±|~|\+/-|plm\.?|ruim|bijna)\s*", re.IGNORECASE)
_UNIT = re.compile(
    r"\s*(?:st\.?|stuks|won\.?|woning(?:en)?|wooneenheden|eenheden|wo|app\.?|appartementen|egw|mgw|zorgwoningen|kamers)?\s*$",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\(?\s*van (?:de|het|totaal)?\s*(\d+)\s*\)?", re.IGNORECASE)
_BREAKDOWN = re.compile(r"\(([^()]*\d[^()]*)\)")
#: Ways to write a number that mean one thing to a reader, but are not the Dutch way: 1'234, 1,234, 4O, 20+20.
_APOSTROPHES = re.compile(r"\d{1,3}(?:['’`´]\d{3})+")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.0+)?")
_LETTERS = re.compile(r"(?=.*\d)[\dOolI]{2,6}")
_ADDED = re.compile(r"\d{1,5}(?:\s*\+\s*\d{1,5})+")
_SHARE = re.compile(r"^(?:ca\.?|circa|±)?\s*(\d{1,3}(?:[.,]\d+)?)\s*%$")
_RANGE = re.compile(r"^\d[\d.]*\s*(?:-|–|à|tot|of|/)\s*\d[\d.]*\s*(?:woningen)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from a cell: a value, or None where it is unknown or unreadable.

    `note` is a Dutch remark on how it was read; `is_problem` when the cell could not be understood, `is_doubtful` when
    somebody should look at it.
    """

    value: int | str | None
    note: str = ""
    is_problem: bool = False
    is_doubtful: bool = False


NOTHING = Reading(None)


def is_blank(value: CellValue) -> bool:
    """Whether a cell is empty."""
    return value is None or (isinstance(value, str) and not value.strip())


def is_unknown(value: CellValue) -> bool:
    """Whether a cell says in words that something is not known."""
    return isinstance(value, str) and value.strip().lower() in UNKNOWN


def is_error(value: CellValue) -> bool:
    """Whether a cell shows an error of the spreadsheet (#REF!)."""
    return isinstance(value, str) and value.startswith("#") and value.strip().upper() in ERROR_VALUES


def number_in(text: str) -> int | None:
    """The whole number that a bare Dutch number means; None for anything else.

    A mark followed by three digits marks thousands when it is a full stop or a space; a comma marks decimals, which
    must be zeros in a count.
    """
    if re.fullmatch(r"\d+", text):
        return int(text)
    if re.fullmatch(r"\d{1,3}(?:[. \u00a0]\d{3})+(?:,0+)?", text):
        return int(re.sub(r"[. \u00a0]", "", text.split(",")[0]))
    if re.fullmatch(r"\d+,0+", text) or re.fullmatch(r"\d+\.0{1,2}", text):
        return int(re.split(r"[.,]", text)[0])
    return None


def share_in(value: CellValue) -> Decimal | None:
    """The share that a text such as "25 %" or "1/3" means, as a part of one; None for anything else."""
    if not isinstance(value, str):
        return None
    text = value.strip()
    if text.endswith("%"):
        match = _SHARE.match(text)
        return Decimal(match.group(1).replace(",", ".")) / 100 if match else None
    part = re.fullmatch(r"([1-9])\s*/\s*([2-9]|1[02])", text)
    return Decimal(part.group(1)) / Decimal(part.group(2)) if part and int(part.group(1)) < int(part.group(2)) else None


def read_count(value: CellValue, *, may_be_negative: bool = False) -> Reading:
    """Dwellings in a cell. Negative ones count as positive where `may_be_negative` (demolition)."""
    kind = type(value)
    if kind is float:
        whole = round(value)  # type: ignore[arg-type]
        if abs(value - whole) > 1e-6:  # type: ignore[operator]
            return Reading(None, f"{text_of(value)} is geen heel aantal", is_problem=True)
        return _bounded(whole, may_be_negative)
    if kind is int:
        return _bounded(value, may_be_negative)  # type: ignore[arg-type]
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool | date):
        return Reading(None, f"“{text_of(value)}” is geen aantal", is_problem=True)
    return _count_in_text(str(value), may_be_negative)


def _bounded(number: int, may_be_negative: bool) -> Reading:
    if number < 0:
        if may_be_negative:
            number = -number
        else:
            return Reading(None, f"{number} is negatief", is_problem=True)
    if number > LARGEST_COUNT:
        return Reading(None, f"{number} is te groot voor een aantal woningen", is_problem=True)
    return Reading(number)


def _count_in_text(raw: str, may_be_negative: bool) -> Reading:
    text = " ".join(raw.split())
    if not text:
        return NOTHING
    if text.lower() in UNKNOWN:
        return Reading(None, f"“{text}”: onbekend")
    if is_error(text):
        return Reading(None, f"{text} is een fout in de werkmap", is_problem=True)
    negative = re.match(r"^[-−–]\s*(?=\d)", text)
    bare = text[negative.end() :] if negative else re.sub(r"^\+\s*", "", text)
    about = _ABOUT.match(bare)
    if about:
        bare = bare[about.end() :]
    plain = number_in(_UNIT.sub("", bare))
    if plain is not None:
        read = _bounded(-plain if negative else plain, may_be_negative)
        if about and not read.is_problem:
            return Reading(read.value, f"“{text}” gelezen als {plain}", is_doubtful=True)
        return read
    meant = _unusual(bare)
    if meant is not None:
        read = _bounded(-meant if negative else meant, may_be_negative)
        return read if read.is_problem else Reading(read.value, f"“{text}” gelezen als {meant}", is_doubtful=True)
    if "%" in bare:
        return Reading(None, f"“{text}” is een aandeel en geen aantal", is_problem=True)
    if _RANGE.match(bare):
        return Reading(None, f"“{text}” is een bandbreedte; vul één aantal in", is_problem=True)
    part = _PART_OF.search(bare)
    if part:
        first = number_in(_UNIT.sub("", bare[: part.start()]).strip())
        if first is not None:
            return Reading(first, f"“{text}”: {first} van een groter aantal ({part.group(1)})", is_doubtful=True)
    inside = _BREAKDOWN.search(bare)
    if inside:
        whole = number_in(_UNIT.sub("", _BREAKDOWN.sub("", bare)).strip())
        if whole is not None:
            parts = [number for found in _NUMBERS.findall(inside.group(1)) if (number := number_in(found)) is not None]
            adds_up = sum(parts) == whole
            note = f"“{text}”" + ("" if adds_up else f": de delen zijn samen {sum(parts)}, niet {whole}")
            return Reading(whole, note, is_doubtful=not adds_up)
    numbers = [number for found in _NUMBERS.findall(bare) if (number := number_in(found)) is not None]
    if len(numbers) == 1 and not re.search(r"\d[.,/-]\d", bare.replace(str(numbers[0]), "")):
        return Reading(numbers[0], f"“{text}” gelezen als {numbers[0]}", is_doubtful=True)
    return Reading(None, f"“{text}” is niet als aantal te lezen", is_problem=True)


def _unusual(text: str) -> int | None:
    """The number that is written another country's way, with letters for digits or as a sum; None for any other."""
    bare = _UNIT.sub("", text).strip()
    if _APOSTROPHES.fullmatch(bare):
        return int(re.sub(r"\D", "", bare))
    if _ENGLISH.fullmatch(bare):
        return int(bare.split(".")[0].replace(",", ""))
    if _ADDED.fullmatch(bare):
        return sum(int(part) for part in bare.split("+"))
    if _LETTERS.fullmatch(bare) and not bare.isdigit():
        return int(bare.translate(str.maketrans("OolI", "0011")))
    return None


def read_percentage(value: CellValue, *, as_fraction: bool) -> Reading:
    """A percentage 0–100; `as_fraction` where the column holds shares of 1."""
    if is_blank(value) or is_unknown(value):
        return NOTHING
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = float(value) * (100 if as_fraction else 1)
    else:
        match = re.fullmatch(r"(?:ca\.?|circa|±)?\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?", text_of(value).strip())
        if not match:
            return Reading(None, f"“{text_of(value)}” is geen percentage", is_problem=True)
        number = float(f"{match.group(1)}.{match.group(2) or 0}")
    rounded = int(number + 0.5)
    if not 0 <= rounded <= 100:
        return Reading(None, f"{text_of(value)} ligt niet tussen 0 en 100 %", is_problem=True)
    if abs(number - rounded) > 1e-6:
        return Reading(rounded, f"{text_of(value)} afgerond op {rounded} %", is_doubtful=True)
    return Reading(rounded)


_YES = frozenset({"ja", "j", "x", "1", "1.0", "yes", "y", "waar", "true", "✓", "√", "v", "in", "binnen"})
_NO = frozenset({"nee", "n", "0", "0.0", "no", "onwaar", "false", "niet", "buiten", "uit"})


def read_in_area(value: CellValue) -> Reading:
    """Whether a plan lies in the area: ja, nee or grootschalig."""
    text = text_of(value).strip().lower()
    if not text or text in UNKNOWN:
        return NOTHING
    if text in _YES or text.startswith(("ja,", "ja ", "ja(")):
        return Reading("ja")
    if text in _NO:
        return Reading("nee")
    if "grootschalig" in text:
        return Reading("grootschalig")
    if re.match(r"(gedeeltelijk|deels|deel|gedeelte)\b", text):
        return Reading(
            None, f"“{text_of(value)}” zegt niet welk deel; leeg gelaten, het plan telt mee", is_doubtful=True
        )
    return Reading(None, f"“{text_of(value)}” is geen ja, nee of grootschalig", is_problem=True)


_CODE = re.compile(r"^\s*(?:status\s+)?(?:([1245])\s*[.-]?\s*([abcABC])\b|(3)(?:\b|$))", re.IGNORECASE)
_STATUS_WORDS = (
    (("uitwerking", "onherroepelijk"), "1B"),
    (("uit te werken", "onherroepelijk"), "1B"),
    (("wijziging", "onherroepelijk"), "1B"),
    (("wijziging", "vastgesteld"), "2C"),
    (("b&w", "onherroepelijk"), "1C"),
    (("b&w", "vastgesteld"), "2C"),
    (("harde", "voorraad"), "hard"),
    (("harde", "capaciteit"), "hard"),
    (("zachte", "voorraad"), "zacht"),
    (("zachte", "capaciteit"), "zacht"),
    (("uitwerking", "vastgesteld"), "2B"),
    (("uit te werken", "vastgesteld"), "2B"),
    (("onherroepelijk",), "1A"),
    (("vastgesteld",), "2A"),
    (("voorbereiding",), "3"),
    (("ontwerp",), "3"),
    (("visie",), "4A"),
    (("optie",), "4B"),
    (("idee",), "4B"),
)
STATUSES = ("1A", "1B", "1C", "2A", "2B", "2C", "3", "4A", "4B", "5A", "5B")
#: What some lists say instead of a status.
HARDNESS = ("hard", "zacht")
_EXISTING = frozenset(STATUSES)


def read_status(value: CellValue) -> Reading:
    """A planning status as its code (1A … 5B), or "hard" or "zacht" where a list says no more than that.

    Words without a code are understood where they are clear; words behind a code never change it.
    """
    text = text_of(value).strip()
    low = text.lower().replace("_", " ")
    if not text or low in UNKNOWN or low.startswith("onbekend"):
        return NOTHING
    hardness = re.fullmatch(
        r"(?:is |nog )?(hard|zacht)(?:e? (?:plan|plannen|plancapaciteit|capaciteit|planvoorraad))?", low
    )
    if hardness and low != "nog hard":
        return Reading(hardness.group(1))
    code = _CODE.match(text)
    if code:
        found = (code.group(3) or f"{code.group(1)}{code.group(2)}").upper()
        if found in _EXISTING:
            return Reading(found)
        return Reading(None, f"“{text}” is geen planologische status die het programma kent", is_problem=True)
    if "niet" not in low and "nog" not in low:
        for words, status in _STATUS_WORDS:
            if all(word in low for word in words):
                return Reading(status, f"“{text}” gelezen als status {status}")
    return Reading(None, f"“{text}” is geen planologische status die het programma kent", is_problem=True)


KINDS = (
    "nieuwbouw",
    "transformatie",
    "optoppen",
    "splitsen",
    "flex",
    "sloop",
    "renovatie",
    "samenvoegen",
    "verkoop",
    "aankoop",
    "onderzoek",
)
_KIND_STEMS = (
    ("sloop", "sloop"),
    ("gesloopt", "sloop"),
    ("slopen", "sloop"),
    ("amover", "sloop"),
    ("amoveren", "sloop"),
    ("sloopnieuwbouw", "nieuwbouw"),
    ("vervangende nieuwbouw", "nieuwbouw"),
    ("nieuwbouw", "nieuwbouw"),
    ("toevoeging", "nieuwbouw"),
    ("onttrekking", "sloop"),
    ("transformatie", "transformatie"),
    ("optop", "optoppen"),
    ("splits", "splitsen"),
    ("flex", "flex"),
    ("tijdelijk", "flex"),
    ("renov", "renovatie"),
    ("verduurzam", "renovatie"),
    ("grootonderhoud", "renovatie"),
    ("groot onderhoud", "renovatie"),
    ("samenvoeg", "samenvoegen"),
    ("verkoop", "verkoop"),
    ("verkoch", "verkoop"),
    ("aankoop", "aankoop"),
    ("aangekocht", "aankoop"),
    ("onderzoek", "onderzoek"),
)


def kind_in(text: str) -> str | None:
    """The kind of project that a text names ("1.2 Sloop 2024"), or None; demolition and new homes together are new."""
    low = text.lower()
    if low.strip() in ("bouw", "nieuw"):
        return "nieuwbouw"
    if "sloop" in low and "nieuwbouw" in low:
        return "nieuwbouw"
    found = {kind for stem, kind in _KIND_STEMS if stem in low}
    return next(iter(found)) if len(found) == 1 else None


def read_kind(value: CellValue) -> Reading:
    """The kind of a plan; a text that names none or several is kept as sent."""
    text = text_of(value).strip()
    if not text or text.lower() in UNKNOWN:
        return NOTHING
    kind = kind_in(text)
    if kind is None:
        return Reading(text, f"“{text}” is geen soort die het programma kent; telt als nieuwbouw", is_doubtful=True)
    return Reading(kind)


PLAN_TYPES = ("pandtransformatie", "transformatiegebied", "herstructurering", "verdichting", "uitleg", "overig")


def read_plan_type(value: CellValue) -> Reading:
    """A plan type; other words are kept as sent."""
    text = text_of(value).strip()
    low = text.lower()
    if not text or low in UNKNOWN:
        return NOTHING
    return Reading(next((known for known in PLAN_TYPES if known in low), text))


def read_text(value: CellValue) -> Reading:
    """Any text as sent; numbers as people write them."""
    text = text_of(value).strip()
    return Reading(text) if text else NOTHING


def read_own_text(value: CellValue) -> Reading:
    """A text of our own layout, as it stands."""
    text = clean_text(text_of(value), strip=False)
    return Reading(text) if text else NOTHING


_SUBSIDIES = ("Wbi", "SBI", "RHA", "SFT")
_SUBSIDY_WORDS = (
    ("woningbouwimpuls", "Wbi"),
    ("startbouwimpuls", "SBI"),
    ("huisvesting aandachtsgroepen", "RHA"),
    ("flex- en transformatie", "SFT"),
    ("vergunninghouder", "vergunninghouders"),
)


def read_subsidy(value: CellValue) -> Reading:
    """An earlier state contribution as "geen", "Wbi" or "Wbi 88" (dwellings that it covers)."""
    text = " ".join(text_of(value).split())
    low = text.lower()
    if not text or low in UNKNOWN - {"nvt", "n.v.t.", "n.v.t", "-"}:
        return NOTHING
    if low in _NO or low in {"geen", "none", "nvt", "n.v.t.", "n.v.t", "-", "nihil"}:
        return Reading("geen")
    names = [name for name in _SUBSIDIES if re.search(rf"\b{name}\b", text, re.IGNORECASE)]
    names += [name for word, name in _SUBSIDY_WORDS if word in low and name not in names]
    numbers = _NUMBERS.findall(re.sub(r"\b20\d\d\b", "", text))
    if len(names) == 1:
        number = number_in(numbers[0]) if len(numbers) == 1 else None
        return Reading(names[0] if number is None else f"{names[0]} {number}")
    if len(names) > 1:
        return Reading(text, f"“{text}” noemt meer dan één bijdrage", is_doubtful=True)
    if low in _YES:
        return Reading(text, f"“{text}” zegt niet welke bijdrage het is", is_doubtful=True)
    return Reading(text, f"“{text}” is geen bijdrage die het programma kent", is_doubtful=True)
