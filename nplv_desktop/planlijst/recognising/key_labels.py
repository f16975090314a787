"""What a column of a list is taken for, in words."""

from __future__ import annotations

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, PLAN_COLUMNS
from nplv_desktop.domain.figures.derived import TENURE_KEYS
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    DELIVERY_DATE,
    HARD_PART,
    IGNORED,
    NET,
    PRICE_TEXT,
    PROVINCE,
    RENT_ANY,
    RENT_REST,
    SALE_ANY,
    SALE_REST,
    SHARE_OF,
    SOFT_PART,
    START_DATE,
    STATUS_SINCE,
    TYPE_TEXT,
    YEAR_DATE,
)
from nplv_desktop.planlijst.recognising.layout import ColumnProposal
from nplv_desktop.planlijst.recognising.year_columns import (
    DELIVERY,
    START,
    UNSAID,
    YearColumn,
    column_of_key,
    parse_year_column,
)
from nplv_desktop.planlijst.recognising.year_texts import LAST_YEAR

_OTHERS = {
    IGNORED: "Niet gebruiken",
    RENT_ANY: "Huur, prijsklasse onbekend",
    SALE_ANY: "Koop, prijsklasse onbekend",
    PRICE_TEXT: "Prijsklasse in woorden",
    TYPE_TEXT: "Woningtype in woorden",
    PROVINCE: "Provincie (niet bewaard)",
    DELIVERY_DATE: "Jaar of datum van oplevering",
    START_DATE: "Jaar of datum van start bouw",
    YEAR_DATE: "Jaar of datum, van start of oplevering",
    RENT_REST: "Huur in totaal, met de klassen ernaast",
    SALE_REST: "Koop in totaal, met de klassen ernaast",
    AFFORDABLE_ANY: "Betaalbaar zonder klasse (telt niet mee)",
    NET: "Saldo: nieuwbouw min sloop",
    HARD_PART: "Waarvan in harde plannen",
    SOFT_PART: "Waarvan in zachte plannen",
}
_MEANINGS = {DELIVERY: "Oplevering", START: "Start bouw", UNSAID: "Jaar"}


def key_label(key: str) -> str:
    """The words for a key: "Aantal woningen (bruto)", "Oplevering 2025–2029", "Meergezins koop1, jaar 2026"."""
    if key in _OTHERS:
        return _OTHERS[key]
    if key in COLUMN_BY_KEY:
        return COLUMN_BY_KEY[key].header
    if key.startswith(SHARE_OF):
        return f"Aandeel {key_label(key.removeprefix(SHARE_OF)).lower()}"
    if key.startswith(STATUS_SINCE):
        return f"Datum van status {key.removeprefix(STATUS_SINCE)}"
    years = column_of_key(key)
    if years is None:
        return key
    parts = [COLUMN_BY_KEY[years.dwelling_type].header if years.dwelling_type else "", _tenure(years)]
    which = " ".join(filter(None, parts))
    when = "Sloop" if years.is_demolition else _MEANINGS[years.meaning]
    if years.years is None:
        return which or f"{when} onbekend"
    first, last = years.years
    span = str(first) if first == last else f"{first} en later" if last == LAST_YEAR else f"{first}–{last}"
    return f"{which}, {when.lower()} {span}" if which else f"{when} {span}"


def _tenure(years: YearColumn) -> str:
    tenure = years.tenure
    if not tenure:
        return ""
    return COLUMN_BY_KEY[tenure].header if tenure in COLUMN_BY_KEY else _OTHERS.get(tenure, tenure)


def choices_for(column: ColumnProposal) -> list[str]:
    """Every key that a column can be taken for, its own first."""
    keys = [column.key, IGNORED]
    parsed = parse_year_column(column.header)
    if parsed and parsed[0].years:
        first, last = parsed[0].years
        span = f"{first}" if first == last else f"{first}_{last}"
        keys += [f"{meaning}_{span}" for meaning in (DELIVERY, START, UNSAID, "demolished")]
    keys += [known.key for known in PLAN_COLUMNS if not known.key.startswith("delivered")]
    keys += [START_DATE, DELIVERY_DATE, YEAR_DATE, RENT_ANY, SALE_ANY, RENT_REST, SALE_REST, NET]
    keys += [*(f"{SHARE_OF}{key}" for key in TENURE_KEYS), PRICE_TEXT, TYPE_TEXT, PROVINCE]
    return list(dict.fromkeys(keys))
