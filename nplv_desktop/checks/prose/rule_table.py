"""The table of the figure check: which words make a number be about what, how surely, with an example each.

The first rule of a number's unit that fits decides. Patterns are matched on lower-case text; § is the number.
"""

from __future__ import annotations

from nplv_desktop.checks.prose.figure_rules import Reach, Rule, Sure
from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.domain.figures.figure import Subject

_T, _N, _C, _S = Reach.TIGHT, Reach.NEAR, Reach.CLAUSE, Reach.SENTENCE


def _rules(unit: Unit, *rows: tuple[str, tuple[Subject, ...], Reach, str, Sure, str]) -> tuple[Rule, ...]:
    return tuple(
        Rule(name, frozenset({unit}), frozenset(subjects), reach, pattern, sure, example)
        for name, subjects, reach, pattern, sure, example in rows
    )


_LOCAL: tuple[Subject, ...] = ()
_PLACE_NOUNS = (
    r"(?:straat|laan|weg|plein|kade|singel|hof|park|flat|flats|toren|complex|kern|dorp|kwartier|centrum|gebouw|school|kerk|kantoor|fabriek|hoek|zone|"
    r"deelgebied|project|bouwplan|deelplan|plan|fase|blok|strook|haven|station|terrein|locatie|locaties|kavel|veld|buurt|buurtje|cluster|as|rand|spoorzone|hart|oever)"
)
_TENURE = r"sociale|sociaal|middenhuur|middeldure|midden|dure|duur|vrije|koop|koopwoning|huur|goedkope|studenten|jongeren|senioren|ouderen|starters|flex|tijdelijke|grondgebonden|levensloop|aanleun|onzelfstandige|eengezins|meergezins|gestapeld|studio|kamers|rolstoel|vergunninghouders|statushouders|seniorenwoning|huurwoning|hofwoning"
_ORV = r"\borv\b|openbare ruimte|buitenruimte|bovenplans|collectieve|maatschappelijke voorziening|trekkingsrecht|orv-"
_CAPACITY = r"capaciteit|\bfte|personele inzet|ambtelijke inzet|uitvoeringskracht|menskracht"
_NATIONAL = r"landelijk|nationaal|nationale|rijksbreed|heel nederland|alle (?:\w+ )?gebieden|(?:twintig|negentien|20|19) (?:nplv-?)?gebieden|overprogramm|plafond|taakstellend|(?<!gebieds)budget\b(?! van het gebied)|voor het hele land|gebieden samen|alle nplv|gezamenlijke rechten|samen .{0,30}rechten"
_AGREED = (
    r"rechten|optel|opgeteld|tellen|telt op|afspraken|afgesproken|toegezegd|overprogramm|uitgegeven|vergeven|toegekend"
)
_COST = r"bouwkost|stichtingskost|kost\b|kosten|kostprijs|\bhuur|huren\b|huurprijs|tekort|onrendabel|prijs|investering|investeer|grondwaarde|woz|besparing|lasten|energie|isolatie|verkoop|hypotheek|renov|verduurz|sloop|parkeer|overschot|opbrengst|toeslag|leges|gemiddeld inkomen|inkomen|afschrijving|onderhoud|kwaliteit"

_HOMES = _rules(
    Unit.HOMES,
    ("a figure per year", (Subject.PER_YEAR,), _T, r"per jaar|jaarlijks|elk jaar|ieder jaar|per maand|per kwartaal|gemiddeld", Sure.NEVER, "v | Gemiddeld starten er [251] woningen per jaar."),
    ("the programme of all areas", (Subject.NATIONAL_HOMES,), _C, r"(?:landelijk|alle (?:\w+ )?gebieden|(?:twintig|negentien|20|19) (?:nplv-?)?gebieden|nplv-?gebieden|gebieden samen|gezamenlijke gebieden)(?:.*woontop|.*(?:sneller|eerder|extra|versneld)|.*\bsamen\b)|woontop.*(?:landelijk|alle (?:\w+ )?gebieden|gebieden)", Sure.YES, "v | Op de Woontop spraken de NPLV-gebieden af om [40.000] woningen eerder te bouwen."),
    ("of what was promised at the Woontop", (Subject.WOONTOP,), _S, r"woontop[^§]*(?:waarvan|daarvan|hiervan)[^§]*§", Sure.YES, "v | Op de Woontop sprak de regio 5.000 woningen af, waarvan [649] in Westwijk."),
    ("region, city and country, between brackets", (Subject.NATIONAL_HOMES,), _N, r"\((?:de |het )?(?:hele |gehele )?(?:stad|gemeente|regio|provincie)[^§]*§", Sure.NEVER, "v | Vlaardingen (de hele gemeente) bouwt [3.900] woningen."),
    ("said to be of the Woontop", (Subject.WOONTOP,), _T, r"§ (?:[\w-]+ )?woningen (?:van|uit|bij|op) de woontop", Sure.YES, "v | Tegenover de [649] woningen van de Woontop staan er nu 1.256."),
    ("region, city and country", (Subject.NATIONAL_HOMES,), _C, r"\bregio|provinci|landelijk|nederland|limburg|zuid-holland|parkstad|\b(?:heel|gehele|hele) (?:de )?(?:stad|gemeente|[a-z-]+)\b|(?:stad|gemeente) als geheel|stadsbreed|gemeentebreed|andere (?:nplv-?)?(?:gebieden|wijken)|alle gebieden|twintig gebieden|samen met andere|elders in|rest van (?:de )?(?:stad|gemeente)|in de stad\b|hele stad|woondeal", Sure.NEVER, "v | In de hele stad komen er [4.500] woningen bij."),
    ("what the municipality has", _LOCAL, _C, r"(?:gemeente|stad)(?: [a-z]+)? (?:heeft|telt|bezit)[^§]*§", Sure.NEVER, "v | De gemeente heeft in totaal [36.000] woningen."),
    ("demolished, renovated, existing", _LOCAL, _T, r"(?<!na )sloop|slopen|gesloop|sloopt|slop|renov|verduurza|isol|gasvrij|opgeknapt|onderhoud|verkocht|verkoop|verkopen|leegst|leeg\b|splits|optop|getopt|onttrok|onttrek|samenvoeg|samengevoeg|opgelever|oplever|bewoond|bewoners|bestaand|voorraad|huidige|staan er(?! nu)|er staan|staan in|behoud|onderzoch|verhuur|toegewezen|verdwij|vervangen\b|vervangt|getransformeerd|transform|vergund|in eigendom|bezit|particulier|aangesloten|energielabel|gebouwd (?:in|voor|tussen|na)|telt nu|nu al|eigenaar|stijgt|groeit|daalt|schimmel|funder", Sure.NEVER, "v | In de wijk worden [301] woningen gesloopt."),
    ("care homes, suitable", (Subject.CARE_SUITABLE,), _T, r"zorggeschikt", Sure.YES, "v | Er komen [64] zorggeschikte woningen."),
    ("care homes, clustered", (Subject.CARE_CLUSTERED,), _T, r"zorggecluster|geclusterd", Sure.YES, "v | Daarnaast worden [157] woningen zorggeclusterd."),
    ("care homes together", (Subject.CARE, Subject.CARE_SUITABLE, Subject.CARE_CLUSTERED), _N, r"voor zorg|zorgwoning|met zorg|zorgwoonvorm|wonen en zorg|zorgvragers|zorgbehoe", Sure.YES, "v | In totaal komen er [221] zorgwoningen."),
    ("left when the subsidised are taken off", (Subject.BASIS,), _S, r"(?:subsid|bijdrage|\bwbi\b)[^§]*§[^§]*(?:\bover\b|overblijv|overhoud|rester|resten)|(?:rester|blijven|blijft|resten)[^§]*§[^§]*(?:subsid|bijdrage|\bwbi\b)", Sure.YES, "v | Haalt u de eerdere subsidies eraf, dan blijven [477] woningen over."),
    ("qualifies for the stimulus", (Subject.BASIS,), _C, r"grondslag|stimulans geldt|(?:telt|tellen|meetel)[^§]*§?[^§]*(?:\bmee\b|stimulans)|in aanmerking|meetel|nog niet gesubsidieerd|zonder (?:eerdere )?(?:rijks)?(?:subsidie|bijdrage)|stimulans[^§]{0,40}(?:over|voor) [^§€]*§", Sure.YES, "v | De grondslag van de stimulans is [477] woningen."),
    ("on which the stimulus is based", (Subject.BASIS,), _S, r"stimulans.*(?:gebaseerd|gerekend|berekend|uitgaande|uitgegaan|basis van)[^§]*§", Sure.YES, "v | De stimulans (zie tabel 1) is gebaseerd op [477] woningen."),
    ("paid before", (Subject.SUBSIDISED,), _N, r"\bal (?:een )?(?:[\w-]+ )?(?:rijks)?(?:bijdrage|subsidie)|(?:eerder|eerdere|reeds|al) [^§]{0,20}(?:rijks)?(?:bijdrage|subsidie|gesubsidieerd)|gesubsidieerd|(?:uit|vanuit|via) (?:de )?(?:wbi|woningbouwimpuls|sbi|rha|sft)|subsidie (?:gekregen|ontvangen|toegekend|verleend)|met (?:een )?(?:eerdere )?(?:rijkssubsidie|rijksbijdrage|wbi)|eerdere bijdrage|wbi-(?:bijdrage|subsidie|woning)", Sure.YES, "v | Voor [204] woningen is al eerder een rijksbijdrage gegeven."),
    ("of the affordable ones", _LOCAL, _T, r"van (?:de|deze|die) betaalbare (?:nieuwe )?(?:woningen )?[^§]*§", Sure.NEVER, "v | Van de betaalbare woningen zijn [400] woningen bestemd voor jonge mensen."),
    ("neither affordable", (Subject.REST,), _T, r"(?:niet|on)[- ]?betaalba|(?:overige|resterende|andere)[^§]*§|§ (?:overige|resterende|andere)|in het dure segment|buiten het betaalbare", Sure.NEARLY, "v | De andere [575] woningen zijn vrij."),
    ("of one tenure or kind", _LOCAL, _T, rf"^(?!.*\b(?:samen|totaal)\b[^§]*§)(?:.*)(?:§ (?:[\w-]+ ){{0,2}}?(?:woningen )?(?:in (?:de|het) |als |is |zijn |worden |voor )?(?:{_TENURE})|(?:sociale huur|middenhuur|vrije sector|koopwoning|huurwoning))", Sure.NEVER, "v | Er komen [300] sociale huurwoningen."),
    ("outside the period", _LOCAL, _N, r"(?<!\w)(?:na|vanaf|sinds|vóór|voor) 20(?:1\d|2[0-4]|29|3[1-9])|\b20(?:0\d|1\d|2[0-3])\b|\b203[0-9] ?(?:-|–|t/m|tot en met|tot|en) ?20|\b2050|\b2040|na 2030|vanaf 2030|afgelopen|vorig|voorgaande|in het verleden|de jaren (?:vijftig|zestig|zeventig|tachtig)|later|toekomst|volgende periode", Sure.NEVER, "v | Na 2030 komen er nog [1.000] woningen bij."),
    ("of a year or phase", _LOCAL, _T, r"(?<!uiterlijk )(?<!vóór )(?:in|eind|begin|medio|over|over het jaar) (?:januari |juli )?20\d\d(?! ?(?:-|–|/|t/m|tot|en 20))|\b(?:eerste|tweede|derde|vierde|laatste|komend|dit) (?:fase|jaar|jaren|twee|drie|project|deel|tranche|helft|\w*\s?locatie|§)|\b(?:eerste|tweede|derde|laatste) [^§]{0,12}§|§ gestart\b|zijn (?:er )?[^§]{0,20}§[^§]{0,20}gestart|fase|tranche|reeds gestart|al gestart", Sure.NEVER, "v | In 2026 starten er [240] woningen."),
    ("rises or falls", _LOCAL, _C, r"stijgt|groeit|daalt|neemt (?:toe|af)|(?:van|naar) [^§]*§ naar|groei van", Sure.NEVER, "v | Het aantal woningen in de wijk groeit van 5.800 naar [6.600]."),
    ("of the first or last years", _LOCAL, _C, r"\b(?:eerste|laatste) (?:\w+ )?(?:jaar|jaren|maanden|periode)", Sure.NEVER, "v | In de eerste twee jaren starten [400] woningen."),
    ("up to an earlier year", _LOCAL, _N, r"(?:t/m|tot en met|tot|uiterlijk|vóór|voor) (?:in |eind )?202[5-8]\b", Sure.NEVER, "v | Tot en met 2027 starten er [500] woningen."),
    ("of a named place or plan", _LOCAL, Reach.NAMES, r".", Sure.NEVER, "v | In de Zuidbuurt komen er [405] woningen."),
    ("governed by a named place", _LOCAL, Reach.OPENING, r".", Sure.NEVER, "v | In de Wetering komen scholen, winkels en [405] woningen."),
    ("of a place in the area", _LOCAL, _T, rf"(?<!\w)(?:in|op|aan|bij|langs|rond|rondom|nabij|naast|van|tegenover|binnen) (?:de |het |een |dit |dat |elk |elke |ieder |die )?(?:[\w-]+ )?(?:[\w-]*{_PLACE_NOUNS})(?![\w-])|(?<!\w)(?:langs|rondom|nabij|naast|tegenover|boven|achter) (?:de|het|een) |\b(?:in|op) [a-z]*(?<!nplv-)(?<!nplv)(?<!\s)(?<!project)gebied\b|\b(?:\w+straat|\w+buurt|\w+plein|\w+kade|\w+hof)\b|§ (?:[\w-]+ ){{0,2}}(?:daar|hier|elders)\b|\b(?:project|complex|bouwplan|deelplan|fase|blok|locatie|locaties|toren|flat)\b|hoek|elders|daarbuiten", Sure.NEVER, "v | Op het voormalige sportterrein komen er [85] woningen."),
    ("above the ambition", (Subject.SURPLUS,), _C, r"§[^§]{0,25}(?:boven|meer dan|groter dan|bovenop|hoger dan)[^§]*(?:woontop|ambitie)", Sure.NEARLY, "v | Dat zijn er [607] meer dan de Woontopambitie."),
    ("on top of something", _LOCAL, _T, r"bovenop|boven op|nog eens|\bextra\b|\berbij|\bbij komen|daar bovenop|\bmeer dan afgesproken|meer dan (?:de )?(?:woontop|ambitie)|minder dan (?:de )?(?:woontop|ambitie)|§ (?:[\w-]+ )?(?:meer|groter|minder|kleiner|hoger|lager|boven|onder)\b|toegevoegd aan de voorraad|aanvullend|netto|reserve", Sure.NEVER, "v | Netto komen er [955] woningen bij."),
    ("the Woontop ambition", (Subject.WOONTOP,), _C, r"woontop", Sure.YES, "v | De Woontopambitie van het gebied is [649] woningen."),
    ("an ambition", (Subject.WOONTOP, Subject.HOMES), _C, r"\bambitie", Sure.YES, "v | De ambitie is [1.256] woningen."),
    ("the large-scale part", (Subject.LARGE,), _T, r"grootschalig", Sure.YES, "v | Grootschalig zijn er [120] woningen."),
    ("the affordable part", (Subject.AFFORDABLE,), _T, r"betaalba|goedkoop segment", Sure.YES, "v | Daarvan zijn er [681] betaalbaar."),
    ("the affordable part, said before", (Subject.AFFORDABLE,), _N, r"betaalbare (?:deel|aantal|programma|opgave|woningen (?:is|bedraagt|komt|omvat))[^§]*§|waarvan[^§]*§[^§]*betaalba|§, (?:is|zijn|wordt|worden) (?:\w+ )?betaalba|aantal betaalbare woningen[^§]*§", Sure.YES, "v | Het betaalbare deel, afgesproken met de gemeente, omvat [681] woningen."),
    ("pure NPLV", (Subject.PURE, Subject.HOMES), _C, r"puur nplv", Sure.YES, "v | Puur NPLV gaat het om [1.256] woningen."),
    ("near a named place", _LOCAL, Reach.NEAR_NAMES, r".", Sure.NEVER, "v | De flats aan de Holysingel, met [84] woningen, starten in 2027."),
    ("the whole programme", (Subject.HOMES, Subject.PURE), _C, r"start|aanbouw|programma|\bopgave|woningbouwopgave|bouwopgave|nieuwbouwopgave|in totaal|totale|totaal|nieuwe woningen|nieuwbouwwoningen|te bouwen|bouw van|bouwt|bouwen|gebouwd|realis|gaat het om|ondergrens|toegevoegd|voegt|planlijst|aantal woningen|alle|tot en met 2029|t/m 2029|2025|gebied|\bwijk\b|afgesproken", Sure.YES, "v | In het gebied start de bouw van [1.256] woningen."),
    ("dwellings of the programme, perhaps", (Subject.HOMES, Subject.PURE), _C, r"§", Sure.NEARLY, "v | Het zijn [1.256] woningen."),
)  # fmt: skip

_MONEY = _rules(
    Unit.EURO,
    ("a rate per FTE", (Subject.RATE,), _N, r"per (?:fte|formatieplaats|voltijd)|fte[^§]{0,30}(?:×|x|à|a|van|tegen|keer|maal)[^§]{0,12}§|uurtarief|jaartarief|tarief", Sure.YES, "v | De projectleiding kost [€ 130.000] per fte per jaar."),
    ("cost, rent or shortage per dwelling", _LOCAL, _C, rf"(?:{_COST})[^€]*per (?:\w+ )?(?:woning|appartement|huis)|per (?:\w+ )?(?:woning|appartement|huis)[^€]*(?:{_COST})", Sure.NEVER, "v | De bouwkosten liggen op [€ 285.000] per woning."),
    ("per something else", _LOCAL, _T, r"per (?:m2|m²|vierkante|meter|huishouden|bewoner|inwoner|maand|kind|adres|parkeerplaats|school|boom|bedrijf|corporatie|aanvraag|wijk|buurt|leerling|uur|gezin|plek|plaats)", Sure.NEVER, "v | De huur bedraagt [€ 700] per maand."),
    ("the national cost per dwelling", (Subject.NATIONAL_PER_DWELLING,), _S, r"(?:woontop|landelijk).*per woning|per woning.*(?:woontop|landelijk)", Sure.NEARLY, "v | Landelijk is gerekend met [€ 10.000] per woning."),
    ("the total per affordable dwelling", (Subject.TOTAL_PER_AFFORDABLE,), _S, r"(?:rijksbijdrage|totaal|totale|alles|samen|bijdrage van het rijk|het rijk)(?:(?!stimulans)[^.])*per (?:[a-z]+ ){0,2}?betaalbare (?:[a-z]+ )?woning|per (?:[a-z]+ ){0,2}?betaalbare (?:[a-z]+ )?woning(?:(?!stimulans)[^.])*(?:rijksbijdrage|totaal|totale)", Sure.YES, "v | De totale rijksbijdrage komt neer op [€ 16.921] per betaalbare woning."),
    ("the stimulus per dwelling", (Subject.PER_DWELLING, Subject.TOTAL_PER_AFFORDABLE), _S, r"(?:stimulans|ontvang|vast bedrag|krijgt|gestart)[^.]*per (?:[a-z]+ ){0,2}?woning|per (?:[a-z]+ ){0,2}?woning[^.]*(?:stimulans|ontvang|gestart|waarvan de bouw)|per (?:[a-z]+ ){0,2}?betaalbare (?:[a-z]+ )?woning|(?:voor|bij) (?:elke|iedere) (?:gestarte |nieuwe )?betaalbare", Sure.YES, "v | De gemeente ontvangt [€ 7.000] per betaalbare woning."),
    ("the total per dwelling", (Subject.TOTAL_PER_DWELLING,), _S, r"(?:rijksbijdrage|totale|alles|\brijk\b|in totaal|rijksmiddelen)[^.]*per (?:[a-z]+ )?woning|per (?:[a-z]+ )?woning[^.]*(?:rijksbijdrage|totale|\brijk\b)", Sure.YES, "v | De totale rijksbijdrage komt neer op [€ 9.175] per woning."),
    ("per dwelling, whatever it is", _LOCAL, _T, r"per (?:\w+ )?(?:woning|appartement|huis)", Sure.NEVER, "v | Er is een reserve van [€ 7.300] per woning."),
    ("paid by somebody else", _LOCAL, _T, r"provincie|corporatie|woonstichting|woningstichting|eigen middelen|gemeente(?:raad)? (?:\w+ )?(?:legt|draagt|betaalt|investeert|reserveert|stelt|steekt|trekt|heeft)|\bcollege\b|\bzelf\b|cofinanc|europ|efro|ontwikkelaar|belegger|waterschap|\bbank|\bisde|isolatieprogramma|warmtefonds|mobiliteit|ienw|infrastructuur|\bschool|scholen|investe|verkregen|eerder|winkeliers|ondernemers|zorgaanbieder|sportpark|zwembad|bibliotheek|onderhoud|beheer|begroting|volkshuisvestingsfonds|regio deal|regiodeal|subsidie van|grex|grondexploitatie|marktpartij", Sure.NEVER, "v | De provincie draagt [€ 3.000.000] bij."),
    ("the Wbi", (Subject.WBI,), _N, r"\bwbi|woningbouwimpuls", Sure.YES, "v | Uit de Wbi is [€ 9,8 mln.] toegekend."),
    ("the area's share of what all have", (Subject.ORV, Subject.CAPACITY), _S, rf"^(?=.*(?:{_NATIONAL})).*(?:waarvan|daarvan|hiervan)[^§]*§", Sure.NEARLY, "v | Landelijk is er € 50 mln voor capaciteit, waarvan Vlaardingen [€ 2,4 mln.] krijgt."),
    ("the rights of all areas on ORV", (Subject.NATIONAL_ORV_AGREED,), _S, rf"^(?=.*(?:{_NATIONAL}))(?=.*(?:{_ORV})).*(?:{_AGREED})[^§€;]{{0,40}}§|^(?=.*(?:{_NATIONAL}))(?=.*(?:{_ORV})).*§ ?(?:aan|van) (?:\w+ )?(?:{_AGREED})", Sure.YES, "v | De rechten op ORV van alle gebieden tellen op tot [€ 200 mln.]."),
    ("the rights of all areas on capacity", (Subject.NATIONAL_CAPACITY_AGREED,), _S, rf"^(?=.*(?:{_NATIONAL}))(?=.*(?:{_CAPACITY})).*(?:{_AGREED})[^§€;]{{0,40}}§|^(?=.*(?:{_NATIONAL}))(?=.*(?:{_CAPACITY})).*§ ?(?:aan|van) (?:\w+ )?(?:{_AGREED})", Sure.YES, "v | De rechten op capaciteit van alle gebieden tellen op tot [€ 60 mln.]."),
    ("for all areas, capacity said after", (Subject.NATIONAL_CAPACITY,), _S, rf"^(?=.*(?:{_NATIONAL})).*§ ?(?:is |beschikbaar |bestemd |euro )*(?:voor|aan|ten behoeve van) (?:de )?(?:opslag )?(?:voor )?(?:\w+ )?(?:{_CAPACITY})", Sure.YES, "v | Landelijk is er € 180 mln voor ORV en [€ 50 mln] voor capaciteit."),
    ("for all areas, ORV said after", (Subject.NATIONAL_ORV,), _S, rf"^(?=.*(?:{_NATIONAL})).*§ ?(?:is |beschikbaar |bestemd |euro )*(?:voor|aan|ten behoeve van) (?:de )?(?:opslag )?(?:voor )?(?:{_ORV})", Sure.YES, "v | Landelijk is [€ 180 mln] voor de ORV beschikbaar."),
    ("for all areas, capacity said before", (Subject.NATIONAL_CAPACITY,), _S, rf"^(?=.*(?:{_NATIONAL})).*(?:{_CAPACITY})(?:(?!\borv\b).)*§", Sure.YES, "v | Het landelijke budget voor capaciteit is [€ 50 mln.]"),
    ("for all areas, ORV said before", (Subject.NATIONAL_ORV,), _S, rf"^(?=.*(?:{_NATIONAL})).*(?:{_ORV})(?:(?!capaciteit).)*§", Sure.YES, "v | Het landelijke budget voor de opslag ORV is [€ 180 mln.]"),
    ("for all areas, ORV somewhere", (Subject.NATIONAL_ORV,), _C, rf"^(?=.*(?:{_NATIONAL})).*(?:{_ORV})", Sure.YES, "v | Landelijk is [€ 180 mln] beschikbaar, als plafond van de ORV."),
    ("for all areas, capacity somewhere", (Subject.NATIONAL_CAPACITY,), _C, rf"^(?=.*(?:{_NATIONAL})).*(?:{_CAPACITY})", Sure.YES, "v | Landelijk is [€ 50 mln] beschikbaar, als plafond van de capaciteit."),
    ("the ceiling of the stimulus", (Subject.NATIONAL,), _C, r"(?:regeling|stimulans)[^§]*plafond|plafond[^§]*(?:regeling|stimulans)", Sure.YES, "v | Het plafond van de regeling is [€ 1.486.000.000]."),
    ("other money for all areas", (Subject.NATIONAL, Subject.NATIONAL_ORV, Subject.NATIONAL_CAPACITY), _C, rf"{_NATIONAL}|woontop", Sure.NEARLY, "v | Voor de Woontop is [€ 600 mln.] beschikbaar."),
    ("several rows together", (Subject.ROWS_TOGETHER,), Reach.ROWS_TOGETHER, r"§", Sure.YES, "v | Het talentcentrum en de huiskamer kosten samen [€ 1.231.837]."),
    ("all that ORV is for", (Subject.ORV,), _N, r"^(?!.*§[^,;]*capaciteit).*(?:openbare |buiten)ruimte (?:en|&) +(?:voor )?(?:de )?(?:collectieve )?(?:maatschappelijke )?voorzieningen", Sure.YES, "v | Voor openbare ruimte en collectieve maatschappelijke voorzieningen is [€ 7.323.111] afgesproken."),
    ("a row of the tables", (Subject.ROW,), Reach.ROWS, r"§", Sure.YES, "v | Het talent ontwikkelcentrum kost [€ 861.987]."),
    ("a row, by one of its words", (Subject.ROW,), Reach.ROW_WORD, r"§", Sure.NEARLY, "v | Het talentcentrum kost [€ 861.987]."),
    ("a yearly amount", (Subject.PER_YEAR,), _T, r"per jaar|jaarlijks|elk jaar|ieder jaar|per kwartaal|gemiddeld", Sure.NEVER, "v | Voor capaciteit is [€ 480.000] per jaar nodig."),
    ("of a year", _LOCAL, _T, r"(?:in|over|voor) 20\d\d(?! ?(?:-|–|/|t/m|tot|en 20))|\b(?:eerste|tweede|derde|laatste) (?:jaar|tranche|termijn|fase)|voorschot", Sure.NEVER, "v | In 2026 gaat [€ 1,2 mln.] op aan de openbare ruimte."),
    ("all parts of the total", (Subject.TOTAL,), _S, r"stimulans.*(?:\borv\b|opslag|openbare ruimte).*(?:tellen|telt|samen|totaal|optel|opgeteld|bij elkaar|komen|komt)[^€]*§|totaal van (?:de )?stimulans[^§]*§", Sure.YES, "v | Het totaal van stimulans, ORV en capaciteit is ten minste [€ 11.523.111]."),
    ("both surcharges together", (Subject.SURCHARGES,), _N, r"(?:orv|ruimte)\b[^§]*\bcapaciteit[^§]*§|capaciteit[^§]*\borv\b[^§]*§|(?:beide|twee|de) opslagen", Sure.YES, "v | ORV en capaciteit kosten samen [€ 9.723.111]."),
    ("the stimulus, close by", (Subject.STIMULUS,), _T, r"stimulans(?!\w)(?! met)(?! en (?:de )?opslag)", Sure.YES, "v | De stimulans is ten hoogste [€ 2,7 mln.]."),
    ("a part of the surcharge", (Subject.ORV, Subject.ORV_PART), _N, r"(?:waarvan|daarvan|hiervan|onderdeel|van dit bedrag|een deel)[^§]*§", Sure.NEARLY, "v | De ORV is € 7.323.111, waarvan [€ 1.231.837] voor voorzieningen."),
    ("of a named place or party", _LOCAL, Reach.NAMES, r".", Sure.NEVER, "v | Voor de openbare ruimte van de Holy is [€ 1.000.000] nodig."),
    ("ORV, close by", (Subject.ORV,), _T, r"\borv\b|bovenplans|opslag voor (?:de )?(?:openbare|bovenplans)|orv-", Sure.YES, "v | De opslag ORV bedraagt [€ 7.323.111]."),
    ("capacity, close by", (Subject.CAPACITY,), _T, _CAPACITY, Sure.YES, "v | Voor capaciteit is [€ 2.400.000] opgenomen."),
    ("public space, facilities, close by", (Subject.ORV, Subject.ORV_PART), _T, r"openbare ruimte|buitenruimte|voorzieningen|collectieve", Sure.NEARLY, "v | Voor de openbare ruimte is [€ 6.091.274] beschikbaar."),
    ("the area budget", (Subject.BUDGET,), _N, r"gebiedsbudget", Sure.YES, "v | Het gebiedsbudget van de wijk is [€ 750.000]."),
    ("the total", (Subject.TOTAL,), _S, r"(?:totale|totaal|gehele|volledige|hele|opgeteld|alles bij elkaar|al met al|bij elkaar|alle bijdragen|som)[^§]*(?:rijksbijdrage|bijdrage van het rijk|\brijk\b|rijksmiddelen|afspraken|bijdragen)|(?:rijksbijdrage|\brijk\b|rijksmiddelen)[^.]*(?:in totaal|totaal|opgeteld|alles bij elkaar)|alles bij elkaar|totaal van de afspraken|totaalbedrag|onder de streep|samenvatting|eindbedrag|slotsom|eindtotaal|(?:rijksbijdrage|rijksmiddelen).*\btotaal\b[^§]*§", Sure.YES, "v | De totale rijksbijdrage is ten minste [€ 11.523.111]."),
    ("the stimulus", (Subject.STIMULUS,), _C, r"stimulans(?!\w)(?! met)[^§]*§", Sure.YES, "v | De stimulans, zo is nu de raming, komt uit op [€ 1,8 mln.]."),
    ("a row of the tables, further off", (Subject.ROW,), Reach.ROWS_CLAUSE, r"§", Sure.YES, "v | De ontmoetingsplek, zo bleek uit 12 gesprekken, kost [€ 369.850]."),
    ("ORV", (Subject.ORV,), _C, r"(?:\borv\b|bovenplans)[^§]*§", Sure.YES, "v | De opslag ORV, met prijspeil 2025, is [€ 7.323.111]."),
    ("capacity", (Subject.CAPACITY,), _C, rf"(?:{_CAPACITY})[^§]*§", Sure.YES, "v | Voor capaciteit, zo is besproken, is er [€ 2,4 mln.]."),
    ("money of the state", (Subject.TOTAL, Subject.ORV, Subject.CAPACITY, Subject.STIMULUS), _C, r"rijksbijdrage|\brijk\b|rijksmiddelen|openbare ruimte|voorzieningen", Sure.NEARLY, "v | Het Rijk draagt [€ 12.423.111] bij."),
    ("money of which nothing is said", _LOCAL, _C, r"§", Sure.NEVER, "v | Dat kost [€ 250.000]."),
)  # fmt: skip

_SHARES = _rules(
    Unit.PERCENT,
    ("the band", (Subject.BAND,), _S, r"bandbreedte|\bmarge\b|onderkant|bovenkant|standaardcorrectie", Sure.YES, "v | De bandbreedte loopt van [30 %] eronder tot 5 % erboven."),
    ("of the affordable ones", _LOCAL, _T, r"van (?:de|deze|het) betaalbare|§ (?:[\w-]+ )?(?:sociale|sociaal|middenhuur|midden|koop|huur|vrije|dure|cofinanc|btw)", Sure.NEVER, "v | Van de betaalbare woningen is [30 procent] sociale huur."),
    ("existing or elsewhere", _LOCAL, _C, r"bestaande|voorraad|regio|provinci|landelijk|nederland|sociale huur|middenhuur|koopwoning|\bhuur|inwoners|bewoners|huishoudens|particulier", Sure.NEVER, "v | Van de bestaande woningen is [80 %] betaalbaar."),
    ("of a named place", _LOCAL, Reach.NAMES, r".", Sure.NEVER, "v | In de Zuidbuurt is [90 %] betaalbaar."),
    ("governed by a named place", _LOCAL, Reach.OPENING, r".", Sure.NEVER, "v | In de Wetering zijn er winkels en is [90 %] betaalbaar."),
    ("of a plan or a place", _LOCAL, _T, rf"(?<!\w)(?:in|op|aan|bij|van) (?:de |het |dit |dat )?(?:[\w-]+ )?(?:[\w-]*{_PLACE_NOUNS})(?![\w-])|per jaar|\bin 20\d\d", Sure.NEVER, "v | In het eerste project is [40 %] betaalbaar."),
    ("a share of something else", _LOCAL, _T, r"§ (?:deel )?van (?:de|het|alle|die|deze|dat|elke|onze) (?!(?:[a-z-]+ ){0,2}\w*(?:woning|programma|opgave|nieuwbouw|totaal|aantal|plan|bouw|huizen|appartement))[a-z]", Sure.NEVER, "v | Per betaalbare woning dekt de stimulans [een zesde] van het tekort."),
    ("the share of all homes", (Subject.SHARE,), _S, r"§ (?:deel )?van (?:de|het|alle|die) [^;]*betaalba|betaalba[^;]*§ van (?:het totaal|alle|de opgave|het programma)", Sure.YES, "v | Zo'n [54 %] van de 1.256 woningen die starten, is betaalbaar."),
    ("the affordable share", (Subject.SHARE,), _N, r"betaalba[^§]*§|§[^,;§]{0,90}betaalba", Sure.YES, "v | Van de nieuwe woningen is [54 %] betaalbaar."),
)  # fmt: skip

_OTHERS = (
    *_rules(
        Unit.FTE,
        ("FTE of a row", (Subject.FTE,), Reach.ROWS, r"§", Sure.YES, "v | Voor de projectleiding is er [2 fte] extra."),
        ("FTE of all", (Subject.FTE,), _C, r"capaciteit|projectleiding|handhaving|uitvoering|rijk|opslag|inzet", Sure.YES, "v | De capaciteit omvat [4 fte]."),
    ),
    *_rules(
        Unit.YEARS,
        ("years of an FTE", (Subject.FTE_YEARS,), _C, r"\bfte|extra capaciteit|opslag voor capaciteit", Sure.YES, "v | Het gaat om 2 fte voor [vijf] jaar."),
    ),
    *_rules(
        Unit.YEAR,
        ("the mid-term review", (Subject.MIDTERM,), _C, r"mid-?\s?term|tussentijdse (?:review|evaluatie|toets)|tussenevaluatie", Sure.YES, "v | De mid-term review vindt plaats in [2027]."),
        ("the price level", (Subject.PRICE_LEVEL,), _T, r"prijspeil|prijzen van", Sure.YES, "v | Het bedrag geldt met prijspeil [2025]."),
        ("the last payment", (Subject.LAST_PAYMENT,), _S, r"^(?=.*(?:uitbetal|betaal|betaling|uitker|uitgekeerd|stimulans)).*laatst[^,;§]{0,50}§|(?:uitbetal|uitgekeerd)[^§]*laatste[^§]*§|eindigt de uitbetaling[^§]*§|§[^,;]{0,40}laatste (?:uitbetaling|betaling|uitkering|stimulans)|§[^,;]{0,40}voor het laatst", Sure.YES, "v | De laatste uitbetaling is in [2030]."),
        ("the first payment", (Subject.FIRST_PAYMENT,), _S, r"eerste (?:uitbetal|betaling|uitker)\w*[^§]*§|^(?=.*(?:uitbetal|betaal|betaling|uitker|uitgekeerd|stimulans)).*(?:eerste|voor het eerst|begint|vierde kwartaal|vanaf)[^,;§]{0,50}§|§[^,;]{0,40}(?:eerste (?:uitbetaling|betaling|uitkering|stimulans)|voor het eerst)", Sure.YES, "v | De eerste uitbetaling volgt in [2026]."),
    ),
    *_rules(
        Unit.DATE,
        ("the day of the Woontop", (Subject.WOONTOP_DATE,), _T, r"woontop", Sure.YES, "v | De Woontop van [11 december 2024] is de basis."),
    ),
    *_rules(
        Unit.RATIO,
        ("the standard correction", (Subject.CORRECTION,), _S, r"correctie|gecorrigeerd|stimulans", Sure.YES, "v | De standaardcorrectie is [100/130]."),
    ),
    *_rules(
        Unit.PERIOD,
        ("the name of an agreement", _LOCAL, _T, r"woontopafspraken|woondeal|coalitie|college|convenant|visie|agenda|schooljaar|seizoen|meerjaren", Sure.NEVER, "v | Zo staat het in de Woontopafspraken [2024-2030]."),
        ("work on what is there", _LOCAL, _C, r"(?:renovatie|onderhoud|beheer|herstructurering|verduurzaming|verbouwing)[^§]*(?:duurt|loopt|is klaar|gereed)[^§]*§", Sure.NEVER, "v | De renovatie van 240 flats duurt [tot en met 2031]."),
        ("payment", (Subject.PAYMENT,), _C, r"uitbeta|uitgekeerd|uitkering|uitkeren|betaald|betalen", Sure.YES, "v | Uitbetaling volgt in [2026 tot en met 2030]."),
        ("a phase", _LOCAL, _C, r"\b(?:eerste|tweede|derde|laatste) (?:fase|helft|tranche|jaren|periode|deel)\b|gesloopt|gerenoveerd|verduurzaamd", Sure.NEVER, "v | In de eerste fase ([2025–2027]) starten 640 woningen."),
        ("something else that lasts", _LOCAL, _T, r"sloop|slopen|gesloopt|renov|verduurza|opgelever|oplever|onderhoud|beheer|bestaand|verhui|wijkaanpak|alliantie|generatie|school|groei|inwoner|bewoner|klimaat|opgroei|gebouwd (?:in|tussen)|uit de jaren|\buit\b[^§]{0,12}§|wbi|extra woningen|gerealiseerd|monitor|evalua|volgende|vervolg", Sure.NEVER, "v | De wijkaanpak loopt [tot en met 2032]."),
        ("the period of starts", (Subject.PERIOD,), _C, r"bouw|woning|start|opgave|programma|aanbouw|stimulans|capaciteit|\borv\b|maatregelen|opslag", Sure.YES, "v | De bouw start in [2025 t/m 2029]."),
        ("the period of starts, further off", (Subject.PERIOD,), _S, r"start|aanbouw|bouw van|bouwen", Sure.YES, "v | Zo start de bouw van 1.256 woningen; dat gebeurt [uiterlijk in 2029]."),
    ),
)  # fmt: skip

#: Every rule, in the order in which they are tried.
RULES: tuple[Rule, ...] = (*_HOMES, *_MONEY, *_SHARES, *_OTHERS)
