"""The fixed Dutch wording of the agreement's annex; entries as in `wording_body`."""

from __future__ import annotations

ANNEX = [
    ("page", "", ""),
    ("h1", "BIJLAGE OVERIGE MOGELIJKE AFSPRAKEN", ""),
    (
        "p",
        "Deze bijlage gaat over zorgwoningen en bovenplanse infrastructuur. Er zijn hierover nog geen financiële afspraken, "
        "omdat er afzonderlijke regelingen voor zijn, waarvoor gemeenten zelf een aanvraag doen.",
        "F41",
    ),
    ("h2", "Zorggeschikte en zorggeclusterde woonvormen", ""),
    (
        "p",
        "Gemeenten hebben nog geen scherp beeld van de aantallen in {{ periode_van }} tot en met {{ periode_tot }}. VRO "
        "maakt een nieuwe regeling, waarschijnlijk als opslag op de realisatiestimulans. Die start in 2026; de gemeente kan "
        "er dan naar verwachting gebruik van maken. Voor 2025 zijn er bestaande regelingen:",
        "F42",
    ),
    (
        "li",
        "De Stimuleringsregeling ontmoetingsruimten in ouderenhuisvesting (SOO) {% if soo_staat_open %}staat open tot en "
        "met 19 september 2025 en is{% else %}stond open tot en met 19 september 2025 en was{% endif %} er voor "
        "corporaties, marktpartijen en niet-commerciële privaatrechtelijke rechtspersonen. De bijdrage "
        "{% if soo_staat_open %}is{% else %}was{% endif %} ten hoogste € 2.500 per m², met een maximum per project naar "
        "het aantal woningen.",
        "F42",
    ),
    (
        "li",
        "De Stimuleringsregeling Zorggeschikte Woningen is er voor corporaties of zorgaanbieders die geclusterde "
        "zorggeschikte woningen realiseren.",
        "F42",
    ),
    ("if", "heeft_zorgwoningen", ""),
    (
        "p",
        "Voor {{ gebied }} zijn {{ zorgwoningen_zin }} ingebracht. Zij gaan naar de projectgroep die met het ministerie van "
        "Volksgezondheid, Welzijn en Sport (VWS) de opslag uitwerkt.",
        "F43",
    ),
    ("table", "zorg", "F43"),
    ("endif", "", ""),
    ("area", "tekst_zorg", ""),
    ("h2", "Bovenplanse infrastructuurprojecten IenW", ""),
    (
        "p",
        "Het regeerprogramma heeft middelen voor infrastructuur, via het mobiliteitsfonds van het ministerie van "
        "Infrastructuur en Waterstaat (IenW): € 2,5 mld., waarvan € 1,5 mld. voor de grootschalige woningbouwgebieden en "
        "€ 1,0 mld. voor de rest van het land. Ook NPLV-gebieden hebben zo’n opgave, die meestal kleiner is omdat zij in "
        "bestaande wijken liggen. Vaak vragen zij om parkeren, door verdichting en gebrek aan ruimte. Een bijdrage uit de "
        "WOKT hoort bij de integrale opgave. Gebieden kunnen hun projecten bij IenW indienen.",
        "F44",
    ),
    ("area", "tekst_infrastructuur", ""),
    ("h2", "Verduurzamen", ""),
    (
        "p",
        "De opgave in corporatiewoningen én particuliere woningen is aanzienlijk. Een goede woning en een lage "
        "energierekening doen ertoe. Er zijn de komende jaren niet genoeg middelen voor de hele opgave.",
        "F45",
    ),
    (
        "p",
        "In een pilot worden drie regelingen bij één loket gestapeld en als één geheel aangeboden: de ISDE, de lokale aanpak "
        "van het Nationaal Isolatieprogramma en de leningen van het Nationaal Warmtefonds.",
        "F45",
    ),
    ("if", "loketpilot", ""),
    ("p", "{{ gebied }} doet mee en meldt zich aan voor de pilot.", "F45"),
    ("endif", "", ""),
    ("area", "tekst_verduurzamen", ""),
    ("h2", "Beter Benutten", ""),
    (
        "p",
        "Beter Benutten betekent meer betaalbare woningen door gebruik van gebouwen die er al zijn. Eerst is een beter "
        "beeld van de mogelijkheden nodig, onder meer van corporaties en gemeenten. Het gaat om transformatie, optoppen, "
        "splitsen en woningdelen én om het tegengaan van leegstand, in combinatie met leefbaarheid.",
        "F46",
    ),
    ("p", "VRO ondersteunt dit als volgt:", "F47"),
    ("li", "VRO betaalt potentiescans.", "F47"),
    (
        "li",
        "Er zijn kennis en handreikingen: het platform over optoppen, de handreiking over splitsen, de handreikingen over "
        "woningdelen en over parkeernormen, en de visie op verbouwen en renoveren met het manifest “De meeste woningen "
        "staan er al” van NRP en Natuur en Milieu.",
        "F47",
    ),
    ("li", "De realisatiestimulans telt ook voor woningen die zo worden toegevoegd.", "F47"),
    ("li", "De gesprekken over knelpunten gaan door, ook aan de regionale tafels.", "F47"),
    ("area", "tekst_beter_benutten", ""),
    ("h2", "Benutten wettelijke instrumenten voor verbetering leefbaarheid", ""),
    (
        "p",
        "Voor een betere leefbaarheid kunnen onder meer de mogelijkheden worden benut van de Wet goed verhuurderschap, de "
        "Wet betaalbare huur, de Huisvestingswet 2014 en de Leegstandswet. Het Rijk biedt een regionaal team aan, dat helpt "
        "de aanpak van het gebied te doordenken en dat helpt bij de samenwerking met corporaties.",
        "F48",
    ),
    ("area", "tekst_wettelijke_instrumenten", ""),
]
