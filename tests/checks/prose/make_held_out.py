"""Writes `tests/data/prose/held_out.txt`: sentences put together by a grammar, with their answers.

Run it as `python -m tests.checks.prose.make_held_out SEED`. It is meant to be run when the rules stand; what comes out is
not looked at while they are built.
"""

from __future__ import annotations

import random
import sys
from decimal import Decimal

from nplv_desktop.checks.prose.number_words import written
from tests.conftest import DATA

MANY = 380
FACTS = {
    "h": {
        "area": ["Heerlen-Noord", "Heerlen Noord", "het gebied"],
        "homes": 2352, "affordable": 1775, "basis": 1413, "subsidised": 362, "woontop": 1500,
        "suitable": 384, "clustered": 104, "low": 5_300_000, "high": 8_000_000, "orv": 10_000_000, "orv_excl": 8_785_123,
        "capacity": 4_300_000, "total_low": 19_600_000, "total_high": 22_300_000, "share": 75,
    },
    "v": {
        "area": ["Westwijk", "Vlaardingen Westwijk", "de wijk"],
        "homes": 1256, "affordable": 681, "basis": 477, "subsidised": 204, "woontop": 649,
        "suitable": 64, "clustered": 157, "low": 1_800_000, "high": 2_700_000, "orv": 7_323_111, "orv_excl": 6_265_948,
        "capacity": 2_400_000, "total_low": 11_523_111, "total_high": 12_423_111, "share": 54,
    },
}  # fmt: skip
HOMES = {
    "homes": [
        "{lead}wordt in {area} met de bouw van {n} woningen begonnen{tail}",
        "{lead}omvat de opgave {n} nieuwbouwwoningen{tail}",
        "{lead}gaan er tot en met 2029 {n} woningen in aanbouw{tail}",
        "De afspraak gaat over {n} nieuwe woningen in {area}{tail}",
        "{lead}starten er {n} woningen in de jaren 2025-2029{tail}",
        "Voor alle {n} woningen in het programma is een plan gemaakt{tail}",
    ],
    "affordable": [
        "{lead}worden {n} van de nieuwe woningen betaalbaar{tail}",
        "Van het totaal is een deel van {n} woningen betaalbaar{tail}",
        "Er komen in de periode {n} betaalbare woningen bij in {area}{tail}",
        "In het betaalbare segment starten {n} woningen{tail}",
    ],
    "basis": [
        "Als grondslag voor de realisatiestimulans gelden {n} woningen{tail}",
        "{lead}rekent het Rijk de stimulans over {n} woningen{tail}",
        "Voor de stimulans komen {n} betaalbare woningen in aanmerking{tail}",
    ],
    "subsidised": [
        "Al eerder is voor {n} woningen een rijkssubsidie verleend{tail}",
        "Van de betaalbare woningen zijn er {n} reeds gesubsidieerd{tail}",
    ],
    "woontop": [
        "Op de Woontop is voor {area} een aantal van {n} woningen afgesproken{tail}",
        "De Woontopafspraak luidt {n} woningen{tail}",
    ],
    "suitable": ["{lead}komen er {n} zorggeschikte woonvormen{tail}", "Zorggeschikt worden {n} woningen{tail}"],
    "clustered": [
        "Het aantal zorggeclusterde woningen is {n}{tail}",
        "{lead}worden {n} zorggeclusterde woningen gebouwd{tail}",
    ],
}
MONEY = {
    "orv": [
        "De opslag ORV komt uit op {m} inclusief btw{tail}",
        "{lead}krijgt de gemeente voor ORV {m}{tail}",
        "Aan bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen draagt het Rijk {m} bij{tail}",
    ],
    "orv_excl": ["Zonder btw is de ORV {m}{tail}", "De opslag ORV bedraagt exclusief btw {m}{tail}"],
    "capacity": [
        "Voor ambtelijke capaciteit ontvangt de gemeente {m}{tail}",
        "{lead}is de opslag voor capaciteit {m}{tail}",
        "Met {m} voor extra capaciteit kan de gemeente aan de slag{tail}",
    ],
    "high": ["{lead}is de realisatiestimulans ten hoogste {m}{tail}"],
    "low": ["{lead}is de realisatiestimulans ten minste {m}{tail}"],
    "total_high": ["In totaal draagt het Rijk maximaal {m} bij{tail}", "De totale rijksbijdrage is hooguit {m}{tail}"],
    "total_low": ["{lead}is de totale rijksbijdrage minimaal {m}{tail}"],
}
LEADS = ["", "Volgens de laatste stand ", "Zoals met de alliantie is besproken, ", "Naar verwachting ", "Daarmee "]
TAILS = [
    ".",
    ", zo is afgesproken.",
    "; de raad is daarover in het voorjaar geïnformeerd.",
    ", wat veel vraagt van de uitvoering.",
    " en dat is met de corporaties afgestemd.",
]
LOCAL = [
    "De corporatie sloopt {a} woningen aan de {street}.",
    "In de {quarter} komen {a} woningen, waarvan {b} sociale huur.",
    "Project {street} levert {a} appartementen op.",
    "Aan het park worden {a} woningen gebouwd.",
    "De gemeente heeft in totaal {big} woningen.",
    "In de regio worden tot 2035 {big} nieuwe woningen gebouwd.",
    "Gemiddeld worden er {a} woningen per jaar opgeleverd.",
    "De bouwkosten per woning zijn € {k}.000.",
    "Het onrendabele deel is gemiddeld € {k}.000 per woning.",
    "De huur ligt op € {a} per maand.",
    "De provincie legt € {one},{two} mln. bij.",
    "De corporatie investeert € {k} mln. in haar bezit.",
    "Uit de Wbi kwam eerder € {one},{two} mln. naar de gemeente.",
    "Er wonen {big} mensen in {a} portieken.",
    "Van de bewoners is {p} procent jonger dan 25 jaar.",
    "De wachttijd is opgelopen tot {one} jaar.",
    "In 2026 starten {a} woningen en in 2027 {b}.",
    "Na 2030 volgen nog {a} woningen.",
    "De {quarter} krijgt een school voor {a} leerlingen.",
    "De renovatie van {a} flatwoningen duurt tot en met 2031.",
    "De wijk is gebouwd tussen 1955 en 197{one}.",
    "Het buurthuis is {one} dagen per week open en kost € {k}.000 per jaar.",
    "Het aandeel sociale huur is nu {p} %.",
    "De landelijke opgave is {big}0 woningen per jaar.",
]
QUARTERS = ["Vogelbuurt", "Componistenwijk", "Oude Kern", "Rietlanden", "Molukse buurt", "Havenkwartier"]
STREETS = ["Beatrixlaan", "Churchillsingel", "Kastanjeplein", "Vierde Dwarsstraat", "Boerhaavelaan"]


def main(seed: int) -> None:
    """Writes the file anew."""
    dice = random.Random(seed)
    makers = (
        [_homes] * 8
        + [_money] * 7
        + [_local] * 8
        + [_band] * 2
        + [_share] * 2
        + [_period] * 2
        + [_sum] * 3
        + [_national] * 2
    )
    lines: dict[str, None] = {}
    while len(lines) < MANY:
        key = dice.choice("hv")
        text, wrong = dice.choice(makers)(dice, key)
        text = text[0].upper() + text[1:]
        lines[f"{key} | {text} | {', '.join(f'{figure}=contradiction' for figure in wrong)}".rstrip()] = None
    head = (
        f"# Put together by tests/checks/prose/make_held_out.py with seed {seed}; not looked at in building the rules."
    )
    (DATA / "prose" / "held_out.txt").write_text("\n".join([head, *lines]) + "\n", "utf-8")


def _another(dice: random.Random, value: int) -> int:
    """A wrong value: two digits swapped, or some 3 to 40 % beside it."""
    digits = list(str(value))
    if dice.random() < 0.4 and len(set(digits[:4])) > 1:
        places = [place for place in range(min(len(digits), 4) - 1) if digits[place] != digits[place + 1]]
        place = dice.choice(places)
        digits[place], digits[place + 1] = digits[place + 1], digits[place]
        if digits[0] != "0":
            return int("".join(digits))
    by = Decimal(dice.randint(3, 40)) / 100 * dice.choice((1, -1))
    return int(value * (1 + by)) or value + 1


def _count(dice: random.Random, value: int) -> str:
    kind = dice.random()
    if kind < 0.6:
        return f"{value:,}".replace(",", ".")
    if kind < 0.75:
        return str(value)
    return f"{value:,}".replace(",", " ") if kind < 0.9 else str(written(value))


def _amount(dice: random.Random, value: int, *, millions: bool) -> str:
    if millions:
        shown = f"{Decimal(value) / 1_000_000:.1f}"
        return dice.choice(
            [f"€ {shown.replace('.', ',')} mln", f"{shown.replace('.', ',')} miljoen euro", f"€ {shown} mln"]
        )
    grouped = f"{value:,}".replace(",", ".")
    return dice.choice(
        [f"€ {grouped}", f"{grouped} euro", f"€ {grouped},-", f"€ {grouped.replace('.', ' ')}", f"EUR {grouped}"]
    )


def _filled(dice: random.Random, frame: str, key: str, **words: str) -> str:
    lead = dice.choice(LEADS)
    if not lead and frame.startswith("{lead}"):
        lead = "Nu "
    return frame.format(lead=lead, tail=dice.choice(TAILS), area=dice.choice(FACTS[key]["area"]), **words)


def _homes(dice: random.Random, key: str) -> tuple[str, list[str]]:
    subject = dice.choice(list(HOMES))
    right = FACTS[key][subject]
    value = _another(dice, right) if dice.random() < 0.5 else right
    said = _count(dice, value)
    return _filled(dice, dice.choice(HOMES[subject]), key, n=said), [said] if value != right else []


def _money(dice: random.Random, key: str) -> tuple[str, list[str]]:
    subject = dice.choice(list(MONEY))
    right = FACTS[key][subject]
    millions = dice.random() < 0.5 and subject != "orv_excl"
    value = _another(dice, right) if dice.random() < 0.5 else right
    said = _amount(dice, value, millions=millions)
    differs = abs(value - right) > (150_000 if millions else 1)
    # "ten minste" and "minimaal" may stay below, never above.
    if subject in ("low", "total_low") and value < right:
        differs = False
    if not differs and value != right:
        said = _amount(dice, right, millions=millions)
    text = _filled(dice, dice.choice(MONEY[subject]), key, m=said)
    # At the end of a sentence "mln." has one full stop for both.
    figure = f"{said}." if said.endswith("mln") and f"{said}." in text else said
    return text, [figure] if differs else []


def _local(dice: random.Random, key: str) -> tuple[str, list[str]]:
    a, b = dice.randint(40, 480), dice.randint(12, 39)
    text = dice.choice(LOCAL).format(
        a=a, b=b, big=f"{dice.randint(4, 60)}.{dice.randint(1, 9)}00", k=dice.randint(15, 320), one=dice.randint(2, 9),
        two=dice.randint(1, 9), p=dice.randint(11, 89), quarter=dice.choice(QUARTERS), street=dice.choice(STREETS),
    )  # fmt: skip
    return text, []


def _band(dice: random.Random, key: str) -> tuple[str, list[str]]:
    low, high = (Decimal(FACTS[key][end]) / 1_000_000 for end in ("low", "high"))
    wrong = dice.random() < 0.5
    shown = f"{high + dice.choice([Decimal('0.5'), Decimal('1.1'), Decimal('-0.6')]) if wrong else high:.1f}".replace(
        ".", ","
    )
    first = f"{low:.1f}".replace(".", ",")
    frame, figure = dice.choice([
        ("De stimulans loopt van € {a} tot € {b} mln", "€ {b} mln"),
        ("Naar verwachting bedraagt de realisatiestimulans € {a} à {b} miljoen", "{b} miljoen"),
        ("De realisatiestimulans wordt geraamd op {a} – {b} miljoen euro", "{b} miljoen euro"),
        ("De gemeente rekent op een stimulans tussen de {a} en {b} mln euro", "{b} mln euro"),
    ])  # fmt: skip
    text = frame.format(a=first, b=shown) + " over vijf jaar."
    return text, [figure.format(b=shown)] if wrong else []


def _share(dice: random.Random, key: str) -> tuple[str, list[str]]:
    right = FACTS[key]["share"]
    value = right + (dice.choice([-20, -12, 9, 15]) if dice.random() < 0.5 else 0)
    said = dice.choice([f"{value} %", f"{value} procent", f"{value}%"])
    text = dice.choice([
        "Van de nieuwbouw wordt {n} betaalbaar.", "Het aandeel betaalbaar in het programma is {n}.",
        "Zo'n {n} van de nieuwe woningen is betaalbaar, de rest is duurder.",
    ]).format(n=said)  # fmt: skip
    return text, [said] if value != right else []


def _period(dice: random.Random, key: str) -> tuple[str, list[str]]:
    last = dice.choice([2029, 2029, 2030, 2031])
    said = dice.choice([f"tot en met {last}", f"2025-{last}", f"2025 t/m {last}", f"uiterlijk in {last}"])
    text = dice.choice([
        "De bouw van alle woningen start {p}.", "De eerste paal van elk plan gaat {p} de grond in en zo start de bouw op tijd.",
        "Alle woningen gaan {p} in aanbouw.",
    ]).format(p=f"in {said}" if said[0] == "2" else said)  # fmt: skip
    return text, [said] if last != 2029 else []


def _sum(dice: random.Random, key: str) -> tuple[str, list[str]]:
    first, second = dice.randint(41, 95), dice.randint(102, 240)
    total = first + second
    said = total + dice.choice([0, 0, 10, -20, 7])
    text = dice.choice([
        "Aan de {street} komen {a} woningen en op het sportveld {b}, samen {c} woningen.",
        "Het plan op de hoek bevat {a} huurwoningen en {b} koopwoningen, in totaal {c}.",
        "De eerste fase telt {a} woningen en de tweede {b}, bij elkaar {c}.",
    ]).format(a=first, b=second, c=said, street=dice.choice(STREETS))  # fmt: skip
    return text, [str(said)] if said != total else []


def _national(dice: random.Random, key: str) -> tuple[str, list[str]]:
    right, frames = dice.choice([
        (180, ["Landelijk is er € {n} mln voor ORV.", "Het landelijke plafond voor de ORV ligt op {n} miljoen euro."]),
        (50, ["Landelijk is er € {n} mln voor capaciteit.", "Voor capaciteit is er landelijk een budget van {n} miljoen euro."]),
        (2027, ["De mid-term review is in {n}.", "In {n} houden partijen een mid-term review."]),
        (2030, ["De laatste uitbetaling is in {n}."]),
        (7000, ["De gemeente ontvangt {n} euro per betaalbare woning.", "Per betaalbare woning is de stimulans € {n}."]),
    ])  # fmt: skip
    value = (
        right + (dice.choice([1, 2]) if right in (2027, 2030) else right // 10 * 2) if dice.random() < 0.5 else right
    )
    text = dice.choice(frames)
    figure = next(form for form in ("€ {n} mln", "{n} miljoen euro", "{n} euro", "€ {n}", "{n}") if form in text)
    shown = f"{value:,}".replace(",", ".") if right == 7000 else str(value)
    return text.format(n=shown), [figure.format(n=shown)] if value != right else []


if __name__ == "__main__":
    main(int(sys.argv[1]))
