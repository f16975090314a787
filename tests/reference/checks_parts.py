"""What the checks say: every finding of every area, and every number of every text with its verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from nplv_desktop.checks.area_checks import check_area, findings_so_far
from nplv_desktop.checks.findings import Severity, blocks, holds_final
from nplv_desktop.checks.prose.all_facts import all_facts
from nplv_desktop.checks.prose.figure_check import check_prose, said_side
from nplv_desktop.checks.prose.figure_findings import check_texts
from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.checks.prose.notation import rewritten, rewritten_period
from nplv_desktop.checks.prose.number_words import read_word, written
from nplv_desktop.checks.prose.numbers_in_text import read_mentions
from nplv_desktop.checks.prose.verdicts import Judged, is_swapped, printed
from nplv_desktop.domain.area.area import AreaTexts
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.reference import load_reference
from tests.checks.prose.corpus import _read, area_of
from tests.reference.anew import constants_of
from tests.reference.areas import released, shown, troubles
from tests.reference.plain import line


def findings() -> Iterator[str]:
    """Every finding of every area, blocking ones first."""
    reference = load_reference()
    areas = [*((name, make()) for name, make in shown().items()), *troubles().items(), *released()]
    for name, area in areas:
        found = findings_so_far(area, totals(area, reference), reference)
        checked = check_area(area, totals(area, reference), reference)
        yield f"{name}: {blocks(found)} {sum(map(holds_final, found))} {found == checked}"
        for finding in found:
            state = f"{finding.section} {finding.where} {finding.is_open} {holds_final(finding)}"
            yield f"{name} {finding.severity}: {line(finding)} {state}"
    accepted = replace(found[0], severity=Severity.ATTENTION, accepted_reason="zo besproken", must_be_settled=True)
    yield line([accepted.is_open, holds_final(accepted), holds_final(replace(accepted, accepted_reason=None))])


def facts() -> Iterator[str]:
    """What numbers in texts are held against."""
    reference = load_reference()
    for name, make in shown().items():
        area = make()
        yield from (f"{name} | {line(fact)}" for fact in all_facts(area, totals(area, reference)))


def _judged(judged: Judged) -> str:
    mention, fact = judged.mention, judged.fact
    about = f"{fact.subject}: {fact.label}" if fact is not None else "-"
    ways = [mention.exactness.value, str(mention.step), mention.scale, mention.range_end.value, mention.first_year]
    flags = [mention.is_fraction, mention.is_word, mention.leans, judged.is_sure]
    return (
        f"{mention.start}-{mention.end} {line(mention.text)} {mention.value} {mention.unit} {line(ways)} {line(flags)} "
        f"{judged.verdict.value} {about} {judged.value} {line(judged.should)} {said_side(mention)}"
    )


def _verdicts(name: str) -> Iterator[str]:
    for sentence in _read(name):
        area, figures = area_of(sentence.area)
        yield f"# {sentence.area} {line(sentence.text)}"
        yield from map(_judged, check_prose(sentence.text, area, figures))
        texts = replace(AreaTexts(), area=sentence.text)
        for finding in check_texts(replace(area, texts=texts), figures):
            yield f"{finding.message} {line(finding.mends)} {finding.must_be_settled}"


def sentences() -> Iterator[str]:
    """The sentences that the rules were built on."""
    yield from _verdicts("sentences.txt")
    yield from _verdicts("development.txt")


def kinds() -> Iterator[str]:
    """The sentences of every kind of agreement."""
    yield from _verdicts("kinds.txt")


def held_out() -> Iterator[str]:
    """The sentences that were kept apart."""
    yield from _verdicts("held_out.txt")


_FURTHER = (
    "In 2025 t/m 2029 starten 2.164 woningen, waarvan 1.618 betaalbaar (75 %).",
    "Van 2025 tot en met 2030 bouwen wij; de betaling volgt in 2026 t/m 2031, uiterlijk 2030.",
    "Tussen 2025 en 2029. Vanaf 2025 tot 2029. In de jaren 2025-2029. In '25-'29. Voor 2030. 2026/2027.",
    "Op 24 juni 2025 en 24-06-2025 en 24 juni; op 1 januari 2026 om 14.00 uur in 5611 AB, telefoon 040-1234567.",
    "Twee derde, driekwart, de helft, één op de drie, 3 van de 4, ½, 2/3, anderhalf miljoen, tweeënhalf mln, een kwart.",
    "Honderd woningen, duizend tweehonderd woningen, twee honderd, vierentwintig fte, elfhonderd huizen, een miljoen euro.",
    "€ 5,3 mln. tot € 8,0 mln., tussen de 5 en 8 miljoen euro, 5-8 mln, € 5 à 8 miljoen, van € 5.300.000 – 8.000.000.",
    "€ 2.5 mln, € 2,50, € 2.500, 2.5, 2.500,00 euro, 3 ton, 3 ton puin, 3 k, € 3k, 1,2 mld euro, EUR 100, 100 euro's.",
    "circa 2.200 woningen, ruim 2.100, bijna 2.200, ten minste 2.000, maximaal 2.500, meer dan 2.000, ongeveer 75 %, ± 70%.",
    "hoogstens 100 woningen, minimaal 50 procent, 100 woningen of meer, tot 200 woningen, zo'n 300, een kleine 400 woningen.",
    "ORV € 7.500.000 incl. btw, oftewel € 6.198.347 excl. btw (exclusief btw: € 6.198.347); capaciteit € 2.066.115 zonder btw.",
    "Opgave:\n- 2.000 woningen\n- 164 woningen\n- totaal 2.164 woningen\n\n1. 500 betaalbaar\n2. 1.118 betaalbaar\nSamen 1.618.",
    "100 woningen en 64 woningen, samen 164 woningen. 100 + 64 = 165 woningen. In totaal 2.164: 2.000 sociaal en 164 koop.",
    "artikel 2.1, bijlage 3, pagina 12, fase 2, nr. 4, blok 5A, 06-12345678, 3e verdieping, 12x, 5 m2, 80 m², 3,5 km, 12 jaar.",
    "1 fte, 1,5 fte, 2 FTE's gedurende 5 jaar à € 130.000 per fte per jaar; anderhalve fte; tien jaar; vijf jaar lang; 2 × 5.",
    "Realisatiestimulans € 9.000 per woning; € 10.000 per betaalbare woning; gemiddeld € 12.345 per woning; 100/130; 121.",
    "De gemeente Heerlen bouwt in Aldenhof 300 woningen; aan de Kruisstraat komen er 40, bij Plan Noord 60 en in MSP 80.",
    "2.146 woningen; 1.681 betaalbaar; € 7.050.000 ORV; 57 % betaalbaar; € 5,8 mln; 2146; 21.64; 2 164; 2\u00a0164 woningen.",
    "**2.164** woningen, _75_ %, {woningen} woningen, `12`, [2.164](x), 2.164\u00a0woningen, > 2.164, <100 woningen, >= 50 woningen.",
    "Per jaar 433 woningen, jaarlijks 432, elk jaar 500, in vijf jaar 2.164; zorg: 100 zorggeschikt en 50 geclusterd, samen 150.",
    "Woontopambitie van 2.164 woningen, landelijk 100.000, € 180 mln voor ORV landelijk, € 15 miljoen voor capaciteit landelijk.",
    "Er komt 300 m2 bij de woningen, 2.164 m² woningen, 40 hectare met woningen, 12 km van woningen, 300 m woningen.",
    "",
    "Geen getal. Nul woningen. 0 woningen. 0 %. € 0. € 0,00. -5 woningen. 1 woning. één woning. geen enkele woning.",
)  # fmt: skip


def mentions() -> Iterator[str]:
    """Numbers in texts with the words around them."""
    texts = [*_FURTHER, *(sentence.text for sentence in _read("development.txt"))]
    for text in texts:
        yield f"# {line(text)}"
        yield from (line(mention) + line(mention.words.clause) for mention in read_mentions(text))
    for key in ("h", "v"):
        area, figures = area_of(key)
        for text in _FURTHER:
            yield f"# {key} {line(text)}"
            yield from map(_judged, check_prose(text, area, figures))
            for finding in check_texts(replace(area, texts=replace(AreaTexts(), annex_care=f"Kop\n\n{text}")), figures):
                yield f"{finding.message} {line(finding.mends)} {finding.must_be_settled}"


_WORDS = (
    "nul", "een", "één", "twee", "tien", "elf", "twaalf", "dertien", "veertien", "twintig", "eenentwintig", "tweeëntwintig",
    "drieendertig", "negenennegentig", "honderd", "honderdeen", "honderdtwaalf", "tweehonderd", "tweehonderdvijftig",
    "elfhonderd", "vijftienhonderd", "duizend", "tweeduizend", "tweeduizendhonderd", "tienduizend", "honderdduizend",
    "anderhalf", "tweeënhalf", "tweeëneenhalf", "half", "miljoen", "Drie", "huis", "", "eenhonderd", "duizendeen", "vierhonderdduizend",
    "tweeduizendvijfhonderdzestig", "twee-en-twintig", "achtenveertig", "tachtig", "zestig", "zeventig", "veertig", "vijftig",
)  # fmt: skip


def number_words() -> Iterator[str]:
    """Numbers in words."""
    yield from (f"{word}: {read_word(word)}" for word in _WORDS)


_SHOULD = (
    "0.5",
    "1",
    "2",
    "7.25",
    "12",
    "100",
    "999",
    "1617.5",
    "2352",
    "250000",
    "1500000",
    "8000000",
    "8040000",
    "2066115.70",
)


def rewriting() -> Iterator[str]:
    """What a number in a text becomes where it should say something else, in its own notation."""
    for text in _FURTHER:
        for mention in read_mentions(text):
            if mention.unit == Unit.PERIOD:
                years = [rewritten_period(mention, first, last) for first in (None, 2026) for last in (2029, 2031)]
                yield f"{line(mention.text)}: {line(years)}"
            elif mention.unit == Unit.DATE:
                yield f"{line(mention.text)}: {line(rewritten(mention, Decimal(20260302)))}"
            elif mention.unit == Unit.RATIO:
                yield f"{line(mention.text)}: {line(rewritten(mention, Decimal(3004)))}"
            else:
                told = [rewritten(mention, Decimal(value)) for value in _SHOULD]
                yield f"{line(mention.text)} {mention.unit}: {line(told)}"
    for value in ("0", "0.5", "1", "2024", "20260302", "3004", "1234567.89"):
        units = [unit for unit in Unit if unit != Unit.DATE or value == "20260302"]
        yield f"{value}: {line([printed(Decimal(value), unit) for unit in units])}"
    for number in (-1, 0, *range(1, 131), 200, 201, 222, 999, 1000, 1001, 1100, 2000, 12345, 100000, 999999, 1000000):
        words = written(number)
        yield f"{number}: {words} {[read_word(word) for word in (words or '').split()]}"
    for one, other in (
        ("2146", "2164"),
        ("12", "21"),
        ("1", "2"),
        ("123", "321"),
        ("123", "132"),
        ("1234", "2143"),
        ("12", "121"),
    ):
        yield f"swapped {one} {other}: {is_swapped(Decimal(one), Decimal(other))}"


def constants() -> Iterator[str]:
    """What is declared of checks."""
    return constants_of("checks")


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "declared-of-checks": constants,
    "findings": findings,
    "facts": facts,
    "sentences": sentences,
    "kinds-of-sentences": kinds,
    "held-out-sentences": held_out,
    "mentions": mentions,
    "number-words": number_words,
    "rewriting": rewriting,
}
