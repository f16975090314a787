"""The standard's clauses by what they speak of, so that standard text is known however it is worded.

One table: clause → the terms that it uses. A sentence says a clause with one of the terms that nothing else uses, or
with enough of the others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

#: So many different terms of one clause make a sentence standard; so many where it holds something of the area's own.
_ENOUGH, _ENOUGH_BESIDE_OWN = 2, 4
#: Figures that the standard itself names.
_STANDARD_FIGURES = frozenset(
    {
        "11",
        "19",
        "20",
        "30",
        "5",
        "7.000",
        "7000",
        "7",
        "50",
        "60",
        "100",
        "130",
        "180",
        "200",
        "10",
        "40.000",
        "10.000",
        "2.500",
        "2,5",
        "1,5",
        "1,0",
        "1",
        "2014",
        "2024",
        "2025",
        "2026",
        "2027",
        "2029",
        "2030",
        "000",
        "000,00",
    }
)
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


CLAUSES = (
    Clause("F1", ("miljoen mensen", "een miljoen", "kansen", "eenoudergezin", "betaald werk", "generatie", "onveilig")),
    Clause("F2", ("alliantie", "bedrijfsleven", "scholen", "zorgverlener", "zorgpartij", "woningcorporatie")),
    Clause("F3", ("complexiteit", "bestaande stadswijken", "draagkracht", "beperkte middelen")),
    Clause("F4", ("woontop", "40.000", "10.000", "11 december"), ("lelystad",)),
    Clause("F5", ("duurder", "meer dan gemiddeld", "gemiddeld meer", "vertrouwen in", "energie", "instituties")),
    Clause("F6", ("afgelopen maanden", "uitgewerkt", "bestaande regelingen", "samenhang", "voorzieningen")),
    Clause(
        "F7",
        (
            "namens de alliantie",
            "voorzitter van de alliantie",
            "gezamenlijke ambitie",
            "bevestig",
            "voorzitter",
            "tekent",
            "ondertekent",
            "samen willen",
            "rijksmiddelen",
        ),
    ),
    Clause("F8", ("meer inspanning", "moeizamer", "elders", "slopen", "gesloopt", "terugbouwen", "terug te bouwen")),
    Clause("F9", ("integrale", "publiek privaat", "onderwijs", "welzijn", "nieuwe en huidige", "bewoners")),
    Clause(
        "F10",
        ("verdicht", "doorstrom", "doorstromen", "voorzieningen", "voorzieningen in stand", "eigen wijk", "draagvlak"),
    ),
    Clause("F11", ("randvoorwaarde", "aanvullende maatregelen", "extra maatregelen", "verslecht")),
    Clause(
        "F12",
        ("stikstof", "netcongestie", "beroepsprocedures", "versnellingstafel", "ambitie groter"),
        ("expertteam woningbouw",),
    ),
    Clause("F13", ("goede afspraken", "huidige budgetten", "beschikbare budgetten", "regelgeving", "huidige regels")),
    Clause("F14", ("aangeleverde informatie", "gesprekken", "spannen zich in", "inspannen", "komende vijf jaar")),
    Clause("F15", ("planeconomie", "gebiedsontwikkeling", "fte", "aparte opslag", "fysieke opgave", "capaciteit")),
    Clause(
        "F16",
        ("knelpunten", "regionale versnellingstafel", "marktpartijen", "uniforme indicatoren"),
        ("landelijke monitor voortgang woningbouw", "publiek private monitor", "ppm"),
    ),
    Clause("F17", ("jaarlijks", "rapportage", "gerapporteerd", "bestuurlijk overleg", "voortgang")),
    Clause("F18", ("2027", "op koers", "afwijk", "overleg"), ("mid term review",)),
    Clause(
        "F19",
        (
            "woningbouwopgave",
            "opgave",
            "2025 t/m 2029",
            "2025 tot en met 2029",
            "verdeeld over",
            "verspreid over",
            "diverse plannen",
            "verschillende plannen",
            "meerdere plannen",
        ),
    ),
    Clause("F20", ("twee soorten", "financiële afspraken", "gebiedsbudget", "zelf een aanvraag", "uit te werken")),
    Clause("F21", ("realisatiestimulans", "heel nederland", "betaalbare woningen"), ("administratieve lasten",)),
    Clause(
        "F22",
        ("vast bedrag", "vaste bijdrage", "7.000", "7000", "registre", "jaar na", "per betaalbare woning", "2030"),
    ),
    Clause("F23", ("opslag", "bovenplans", "capaciteit", "randvoorwaarde", "gekoppelde", "gekoppeld aan woningbouw")),
    Clause(
        "F24",
        ("hardheid", "hele gemeente", "eerdere jaren", "startbouwimpuls", "sbi", "rha", "sft", "flex", "inschatting"),
        ("100/130",),
    ),
    Clause(
        "F25",
        (
            "bandbreedte",
            "hele gebied",
            "gehele",
            "hele periode",
            "verwachten",
            "achteraf vast",
            "jaarlijks achteraf",
            "lager",
            "hoger",
            "realisatiestimulans",
            "naar verwachting",
            "gestart",
            "vastgesteld",
        ),
    ),
    Clause(
        "F26",
        (
            "ten minste",
            "tenminste",
            "minimaal",
            "vierde kwartaal",
            "eerste uitbetaling",
            "registreren",
            "bestemt",
            "besteedt",
            "uitgekeerd",
            "per jaar",
            "gestarte betaalbare",
        ),
    ),
    Clause(
        "F27",
        (
            "maximale rijksbijdrage",
            "maximaal",
            "openbare ruimte",
            "maatschappelijke voorzieningen",
            "maatregelen",
            "ten hoogste",
            "prijspeil 2025",
        ),
        ("compensatiefonds",),
    ),
    Clause(
        "F28",
        (
            "worden gestart",
            "van start",
            "starten",
            "leefbaarheid en veiligheid",
            "leefbaarheid en de",
            "achteraf",
            "werkelijke uitgaven",
            "samenhang",
            "maatregelen",
        ),
    ),
    Clause("F29", ("taakstellend", "prijspeil 2025", "180 mln", "180 miljoen", "budget")),
    Clause(
        "F30",
        ("ingediende maatregelen", "aanvraag voor de specifieke", "kosten opvoeren", "gemeente a"),
        ("trekkingsrecht", "specifieke uitkering"),
    ),
    Clause("F31", ("200 mln", "200 miljoen", "plafond", "aan de slag"), ("overprogrammering",)),
    Clause(
        "F32",
        (
            "capaciteit",
            "maximale rijksbijdrage",
            "maximaal",
            "activiteiten",
            "50 mln",
            "50 miljoen",
            "60 mln",
            "60 miljoen",
            "taakstellend",
            "aparte opslag",
            "ten hoogste",
        ),
    ),
    Clause(
        "F33", ("eisen", "beperkingen", "niet toereikend", "onvoldoende", "realisatiestimulans", "kostbaar", "locatie")
    ),
    Clause("F34", ("expertteam", "urgentie", "indicator"), ("impulskamer",)),
    Clause("F35", ("cofinanciering", "50%", "50 %", "verrekend", "wbi", "tekort", "mindering")),
    Clause(
        "F36",
        ("aparte aanvraag", "afzonderlijke aanvraag", "toekenning", "namens de minister", "beoordeel"),
        ("toetsingscommissie",),
    ),
    Clause(
        "F37",
        (
            "bestaande wbi",
            "lopende wbi",
            "onoverkomelijk",
            "oorspronkelijke",
            "taakstellend",
            "uiterste",
            "nieuwe aanvraag",
            "om tafel",
            "tekort",
        ),
    ),
    Clause("F38", ("cofinanciering", "alliantie", "later", "voorbehoud")),
    Clause(
        "F39",
        (
            "komt in aanmerking",
            "in aanmerking",
            "rijksbijdragen",
            "bijdragen",
            "achteraf",
            "gemaakte kosten",
            "werkelijke",
        ),
    ),
    Clause(
        "F40",
        (
            "substantiële bijdrage",
            "landelijke woningbouwopgave",
            "landelijke opgave",
            "renovatie",
            "verduurzaming",
            "impuls",
            "belangrijke stap",
            "niet vanzelf",
            "betere wijken",
            "verbeterde wijken",
        ),
    ),
    Clause(
        "F41",
        (
            "aparte regelingen",
            "afzonderlijke regelingen",
            "geen financiële afspraken",
            "zelf een aanvraag",
            "aanvraag indienen",
            "zelf aanvragen",
            "bovenplanse infrastructuur",
        ),
    ),
    Clause(
        "F42",
        (
            "scherp beeld",
            "nieuwe regeling",
            "opslag op de realisatiestimulans",
            "in 2026",
            "bestaande regelingen",
            "zorgaanbieder",
            "geclusterde",
            "2.500",
            "19 september 2025",
            "vierkante meter",
            "m²",
            "naar verwachting",
            "bestaande regeling",
            "zorggeschikt",
            "zorggeclusterd",
            "regelingen open",
        ),
        ("stimuleringsregeling ontmoetingsruimten", "stimuleringsregeling zorggeschikte", "soo"),
    ),
    Clause(
        "F43",
        (
            "zorggeschikt",
            "zorggeclusterd",
            "aangedragen",
            "projectgroep",
            "ingebracht",
            "doorgeleid",
            "vws",
            "volksgezondheid, welzijn",
            "uitwerk",
        ),
        ("projectgroep", "aangedragen"),
    ),
    Clause(
        "F44",
        (
            "2,5",
            "infrastructuur",
            "parkeer",
            "parkeren",
            "ruimtegebrek",
            "verdichting",
            "ienw",
            "infrastructuur en waterstaat",
            "grootschalige woningbouwgebieden",
            "indienen",
            "aanmelden",
            "bestaande stadswijken",
            "kleiner",
        ),
        ("regeerprogramma", "mobiliteitsfonds", "wokt"),
    ),
    Clause(
        "F45",
        (
            "energierekening",
            "corporatie",
            "particulier",
            "verduurzamingsopgave",
            "onvoldoende middelen",
            "niet genoeg",
            "middelen",
            "pilot",
            "loket",
            "meldt zich aan",
            "deel te nemen",
            "neemt deel",
            "deelname",
            "regelingen",
            "stapel",
            "goede woning",
            "isde",
            "verbeteropgave",
            "aanzienlijke",
        ),
        ("isde", "nationaal isolatieprogramma", "nationaal warmtefonds"),
    ),
    Clause(
        "F46",
        (
            "optoppen",
            "optopp",
            "splits",
            "woningdelen",
            "woningdeling",
            "transform",
            "leegstand",
            "potentie",
            "bestaande gebouwen",
            "gebouwen die er al",
            "in beeld",
            "beter benutten",
            "leefbaarheid",
        ),
    ),
    Clause(
        "F47",
        (
            "handreiking",
            "kennis",
            "verbouw",
            "renovatie",
            "knelpunten",
            "versnellingstafel",
            "regionale tafel",
            "realisatiestimulans",
            "toegevoegd",
            "vro",
            "ondersteunt",
            "in gesprek",
            "beter benutten",
            "telt ook",
            "geldt ook",
            "ministerie",
        ),
        (
            "potentiescan",
            "splitsgids",
            "gids splitsen",
            "de meeste woningen staan er al",
            "kennisplatform",
            "parkeernormen",
            "woningdelen",
        ),
    ),
    Clause(
        "F48",
        (
            "wet goed verhuurderschap",
            "wet betaalbare huur",
            "huisvestingswet",
            "leegstandswet",
            "onder meer",
            "meedenk",
            "meedenken",
            "doordenk",
            "samenwerking met",
        ),
        ("regioteam", "regionaal team"),
    ),
)


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
    if any(figure not in _STANDARD_FIGURES and figure not in known for figure in map(_bare, _FIGURE.findall(sentence))):
        return True
    words = re.findall(r"[A-Za-zÀ-ÿ][\w'’]*", sentence)
    return any(len(word) > 1 and word[:1].isupper() and word.casefold() not in known for word in words[1:])


def is_standard(sentence: str, known: Collection[str]) -> bool:
    """Whether a sentence says a clause; one with something of the area's own needs more terms."""
    return clause_of(sentence, least=_ENOUGH_BESIDE_OWN if is_own(sentence, known) else _ENOUGH) is not None


def words_in(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts in lower case, and those of the clauses' terms."""
    terms = (term for clause in CLAUSES for term in (*clause.terms, *clause.certain))
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


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str] | None], ...]:
    def any_of(terms: Iterable[str]) -> re.Pattern[str]:
        return re.compile("|".join(rf"(?<!\w){re.escape(term)}" for term in sorted(terms, key=len, reverse=True)))

    return tuple(
        (clause.key, any_of((*clause.terms, *clause.certain)), any_of(clause.certain) if clause.certain else None)
        for clause in CLAUSES
    )
