"""What a number counts, by the words that follow it and those that the sentence speaks of."""

from __future__ import annotations

import re
from decimal import Decimal

from nplv_desktop.checks.prose.mentions import Unit, Words

_HOME = r"(?:[\w-]*(?:woning(?:en)?|appartement(?:en)?|woonvorm(?:en)?|wooneenhe(?:id|den)|studio's|studio’s|studios)|huizen|huis|eenheden|starts)(?![\w-])"
_NOUN = re.compile(
    rf"^\s*(?:stuks\s)?(?P<between>(?:(?:[a-zà-ÿ-]+e|nieuw|extra|grondgebonden|sociale|zorg-?|dure|te bouwen|al|reeds|eerder|in totaal|puur nplv|nplv)(?:,| en| of)?\s+){{0,4}})(?P<home>{_HOME})"
)
_ADJECTIVE = re.compile(
    r"^\s*(?:\w+\s)?(?:zijn |is |hebben |worden |al )?(?:daarvan |hiervan |er )?(?:betaalba|niet[- ]betaalba|zorggeschikt|zorggeclusterd|gesubsidieerd|duur|dure|geclusterde|geschikte|overige|resterende|sociale |sociaal|middenhuur|koop\b|huur\b|vrije sector)"
)
_FTE = re.compile(r"^\s*(?:extra )?(?:fte|formatieplaats|voltijd|arbeidsplaats)")
_YEARS = re.compile(r"^\s*(?:jaar|jaren)\b")
_PERCENT = re.compile(r"^\s*(?:%|procent|pct)")
_EURO = re.compile(r"^\s*(?:euro)\b")
#: Words that can follow a bare number without being what it counts.
_FUNCTION = re.compile(
    r"^\s*(?:$|[.,;:()!?–=+&§]|-\s|(?:is|zijn|was|waren|wordt|worden|werden|heeft|hebben|had|hadden|kan|kunnen|moet|moeten|zal|zullen|gaat|gaan|komt|komen|ligt|liggen|telt|tellen|start|starten|valt|vallen|"
    r"en|of|maar|waarvan|ervan|daar\w*|hier\w*|erna|later|er|erbij|toe|die|dat|met|tot|t/m|in|op|aan|voor|van|door|bij|per|over|uit|al|reeds|nog|ook|samen|tezamen|totaal|meer|minder|hoger|lager|groot|nieuw|stuks|start|gestart|gebouwd|bedraagt|bedragen|à|a|als|naar|om|dus|eind|uiterlijk|vóór|sociaal|elders|daarbuiten|daarnaast|eerder|sneller|versneld|extra|fors|samengevat|blijft|blijven|opgenomen|begroot|afgesproken|genoemd|meetellen|mee|vormen|maken|tussen|gemiddeld|waar|waaronder|waarmee|waarvoor|terwijl|plus|op|na|sinds|inclusief|exclusief|puur|grootschalig)\b)"
)
_FOR = re.compile(r"\s*(?:extra )?voor\b")
_FTE_SAID = re.compile(r"\bfte\b")
_HOMES_SAID = re.compile(
    rf"{_HOME}|woningbouw|bouwopgave|bouwprogramma|\bprogramma\b|betaalba|grondslag|nieuwbouw|zorggeschikt|zorggeclusterd|woontopambitie|\bopgave\b|planlijst"
)
_MONEY_SAID = re.compile(r"€|\beuro\b|\bmln|\bmiljoen")


def unit_of(value: Decimal, scale: int, words: Words) -> Unit:
    """The unit of a number that carries none itself."""
    after = words.near[1]
    for pattern, unit in ((_EURO, Unit.EURO), (_FTE, Unit.FTE), (_PERCENT, Unit.PERCENT), (_YEARS, Unit.YEARS)):
        if pattern.match(after):
            return unit
    if _NOUN.match(after) or _ADJECTIVE.match(after):
        return Unit.HOMES if scale < 6 else Unit.OTHER
    if scale >= 6:
        return Unit.EURO if _FUNCTION.match(after) else Unit.OTHER
    if not _FUNCTION.match(after):
        return Unit.OTHER
    if value != value.to_integral_value():
        return Unit.NONE
    if words.near[0].rstrip().endswith("fte") or (_FTE_SAID.search(words.sentence[0]) and _FOR.match(after)):
        return Unit.FTE
    before, behind = words.sentence
    if _HOMES_SAID.search(words.clause[0]) or _HOMES_SAID.search(words.clause[1]):
        return Unit.HOMES
    if (_HOMES_SAID.search(before) or _HOMES_SAID.search(behind)) and not _MONEY_SAID.search(before[-60:]):
        return Unit.HOMES if value >= 10 else Unit.NONE
    return Unit.NONE
