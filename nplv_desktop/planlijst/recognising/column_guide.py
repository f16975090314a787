"""What each canonical column holds, in words; the values it usually has, and how wide it is in a workbook."""

from __future__ import annotations

from collections.abc import Mapping

from nplv_desktop.planlijst.reading.cell_values import HARDNESS, KINDS, PLAN_TYPES, STATUSES

CHOICES: Mapping[str, tuple[str, ...]] = {
    "in_area": ("ja", "nee", "grootschalig"),
    "kind": KINDS,
    "plan_type": PLAN_TYPES,
    "planning_status": (*STATUSES, *HARDNESS),
    "project_phase": ("studie", "initiatief", "definitie", "ontwerp", "voorbereiding", "realisatie", "afgerond"),
    "developer_type": ("gemeente", "corporatie", "ontwikkelaar", "particulieren", "anders"),
    "confidentiality": ("gemeente", "regio", "provincie", "openbaar"),
}
EXPLANATIONS: Mapping[str, str] = {
    "plan_id": "Het nummer van de gemeente, zoals het is gestuurd; voorloopnullen blijven staan.",
    "name": "De naam van het plan; verplicht.",
    "municipality": "De gemeente waarin het plan ligt.",
    "town": "De woonplaats.",
    "district": "De wijk of buurt.",
    "in_area": "Of het plan in het NPLV-gebied ligt; grootschalig is het grootschalige onderdeel.",
    "kind": "Wat er gebeurt. Alleen nieuwe woningen tellen mee voor de opgave, sloop voor het netto aantal.",
    "plan_type": "Het soort locatie.",
    "planning_status": "De planologische status; 1A, 1B, 2A en 2B zijn hard, en wat alleen “hard” heet.",
    "project_phase": "Hoe ver het project is.",
    "confidence": "De kans dat het plan doorgaat, in procenten.",
    "dwellings": "Alle nieuwe woningen van het plan.",
    "demolished": "Woningen die voor het plan worden gesloopt, als positief getal.",
    "start_later": "Woningen waarvan de bouw na 2029 start.",
    "social_rent_corporation": "Sociale huur van een woningcorporatie.",
    "social_rent_other": "Sociale huur van anderen.",
    "mid_rent": "Middenhuur.",
    "affordable_sale": "Betaalbare koop.",
    "high_rent": "Dure huur.",
    "high_sale": "Dure koop.",
    "tenure_unknown": "Woningen waarvan de prijsklasse niet bekend is.",
    "single_family": "Eengezinswoningen.",
    "multi_family": "Meergezinswoningen.",
    "type_unknown": "Woningen waarvan het type niet bekend is.",
    "care_suitable": "Woningen die geschikt zijn voor zorg.",
    "care_clustered": "Geclusterde woningen voor ouderen.",
    "step_free": "Woningen zonder treden.",
    "accessibility_class": "De BAT-klasse van 0 tot 4, ook verdeeld: 88 BAT-0 59 BAT-2.",
    "previous_subsidy": "Geen, of een eerdere rijksbijdrage met het aantal woningen: Wbi 88, SBI 10, RHA 5, SFT 20.",
    "developer_type": "Wat voor opdrachtgever het is.",
    "developer": "De naam van de opdrachtgever.",
    "confidentiality": "Wie het plan mag zien.",
    "bottlenecks": "Wat het plan ophoudt, gescheiden door een puntkomma.",
    "remarks": "Alles wat verder van belang is.",
}
#: Widths in characters; other columns are 11 wide.
WIDTHS: Mapping[str, float] = {
    "plan_id": 12,
    "name": 38,
    "municipality": 16,
    "town": 16,
    "district": 18,
    "in_area": 13,
    "kind": 15,
    "plan_type": 18,
    "planning_status": 13,
    "project_phase": 14,
    "confidence": 14,
    "social_rent_corporation": 13,
    "accessibility_class": 14,
    "previous_subsidy": 18,
    "developer_type": 16,
    "developer": 22,
    "confidentiality": 15,
    "bottlenecks": 30,
    "remarks": 45,
}
