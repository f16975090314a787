"""What a list leaves open, with the answer that its figures rest on."""

from __future__ import annotations

from nplv_desktop.domain.area.plan import START_YEARS
from nplv_desktop.domain.figures.derived import derive
from nplv_desktop.planlijst.making.sheet_reading import SheetReading
from nplv_desktop.planlijst.recognising.aliases import DELIVERY_DATE, START_DATE, YEAR_DATE
from nplv_desktop.planlijst.recognising.answers import SPREAD_WORDS, USE_WORDS, Answers, Question, Spread, Use
from nplv_desktop.planlijst.recognising.layout import meaning_is_open
from nplv_desktop.planlijst.recognising.year_columns import DELIVERY, START

_PERIOD = f"{START_YEARS[0]}–{START_YEARS[-1]}"


def years_are(readings: list[SheetReading], answers: Answers) -> str:
    """Whether the years of the list are years of start or of delivery."""
    meanings = {
        answers.years_are if years.meaning == "year" else years.meaning
        for reading in readings
        for column in reading.layout.columns
        if (years := column.years) and years.years and not years.is_demolition
    }
    keys = {column.key for reading in readings for column in reading.layout.columns}
    if START_DATE in keys:
        meanings.add(START)
    elif DELIVERY_DATE in keys:
        meanings.add(DELIVERY)
    elif YEAR_DATE in keys:
        meanings.add(answers.years_are)
    return START if START in meanings else answers.years_are if not meanings else next(iter(meanings))


def questions_of(readings: list[SheetReading], answers: Answers) -> tuple[Question, ...]:
    """What the list leaves open, with the answer that these figures rest on."""
    layouts = [reading.layout for reading in readings]
    plans = [read.plan for reading in readings for read in reading.plans]
    derived = derive(tuple(plans))
    found: list[Question] = []
    use = answers.use or Use.PROGRAMME
    if not any(layout.is_own for layout in layouts):
        year = "" if use == Use.PROGRAMME else f" {answers.year}"
        found.append(
            Question(
                "use", "Waarvoor is deze lijst: woningbouwprogramma, jaarschijf of beide?", f"{USE_WORDS[use]}{year}"
            )
        )
    if any(finding.code == "liberalised" for reading in readings for finding in reading.findings):
        found.append(Question("liberalised", "Wat betekent “duur” naast “geliberaliseerd”?", "onbekend"))
    columns = [(column, years) for layout in layouts for column in layout.columns if (years := column.years)]
    if any(meaning_is_open(layout) for layout in layouts):
        words = "start bouw" if answers.years_are == START else "oplevering"
        found.append(Question("years_are", "Zijn de jaren in de lijst jaren van start bouw of van oplevering?", words))
    keys = {column.key for layout in layouts for column in layout.columns}
    one_year = bool(keys & {DELIVERY_DATE, START_DATE, YEAR_DATE})
    if (columns or one_year) and years_are(readings, answers) != START:
        found.append(Question("shift", "Hoeveel jaar voor de oplevering start de bouw?", f"{answers.shift} jaar"))
    spans = [column.header for column, years in columns if years.years and years.years[0] != years.years[1]]
    if spans:
        which = ", ".join(dict.fromkeys(spans))
        question = f"In welk jaar tellen de woningen van een periode ({which})?"
        found.append(Question("spread", question, SPREAD_WORDS[Spread(answers.spread)]))
    numbered = sorted({years.tenure for _, years in columns if years.tenure and years.tenure[-1].isdigit()})
    if numbered:
        taken = [f"{name}: {answers.price_classes.get(name, 'onbekend')}" for name in numbered]
        found.append(
            Question("price_classes", "Wat betekenen de genummerde prijsklassen in deze provincie?", ", ".join(taken))
        )
    if derived.without_start:
        found.append(
            Question(
                "start_years",
                f"Wanneer start de bouw van de {derived.without_start} woningen zonder jaar?",
                f"in de periode {_PERIOD}",
            )
        )
    if derived.area_unsaid:
        found.append(
            Question(
                "in_area",
                f"Welke van de {derived.area_unsaid} plannen zonder vermelding liggen in het gebied?",
                "allemaal",
            )
        )
    unsaid = sum(plan.get("previous_subsidy") is None for plan in plans)
    if unsaid:
        found.append(
            Question(
                "previous_subsidy",
                f"Welke van {unsaid} plannen hebben al een rijksbijdrage?",
                "onbekend, niet ingevuld",
            )
        )
    for code, key, question in (
        ("hidden-rows", "hidden_rows", "Tellen de verborgen rijen mee?"),
        ("struck-rows", "struck_rows", "Tellen de doorgehaalde rijen mee?"),
        ("other-municipality", "other_municipalities", "Tellen plannen van een andere gemeente mee?"),
    ):
        if any(finding.code == code for reading in readings for finding in reading.findings):
            found.append(Question(key, question, "nee"))
    return tuple(found)
