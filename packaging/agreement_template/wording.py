"""The fixed Dutch wording of the default agreement, section by section, in order.

Each entry is (kind, text): `h1` and `h2` headings, `p` body text, `li` a bullet, `if`/`endif` a condition that stands
alone, `area` a text of the area, `table` a table by its key, `note` a small remark, `page` a new page. `[^n]` marks
footnote n.
"""

from __future__ import annotations

FOOTNOTES = {
    1: "Het gaat om negentien van de twintig NPLV-gebieden: Lelystad Oost maakt geen deel uit van de Woontopafspraken. "
    "Eindhoven Woensel-Zuid heeft geen recht op de opslagen voor openbare ruimte, voorzieningen en capaciteit.",
    2: "Op het aantal plannen is de landelijke standaardcorrectie {{ correctie }} toegepast. De band loopt van "
    "{{ band_onder }} onder tot {{ band_boven }} boven het gecorrigeerde bedrag; beide uiteinden zijn afgerond op "
    "{{ band_afronding }}.",
    3: "Prijspeil {{ prijspeil }}, inclusief btw. Btw die de gemeente uit het btw-compensatiefonds terugontvangt, wordt "
    "op de uitbetaling in mindering gebracht.",
    4: "Prijspeil {{ prijspeil }}, inclusief btw. Btw die de gemeente uit het btw-compensatiefonds terugontvangt, wordt "
    "op de uitbetaling in mindering gebracht.",
    5: "De rijksbijdrage is een indicatie, inclusief btw. Aan deze tabel kan geen recht op een bijdrage worden ontleend.",
}

INTRODUCTION = [
    ("h1", "Introductie"),
    (
        "p",
        "In de gebieden van het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) wonen meer dan een miljoen mensen. "
        "Kinderen die er opgroeien krijgen niet dezelfde kansen als hun leeftijdgenoten elders. Lokale allianties van "
        "gemeente, bewoners, corporaties, scholen, zorg, politie en andere partners werken er samen aan, met de inzet "
        "van een hele generatie.",
    ),
    (
        "p",
        "Nieuwe woningen zijn in deze gebieden moeilijker te bouwen en duurder dan elders, maar leveren er ook meer op "
        "dan gemiddeld. Op de Woontop van 11 december 2024 hebben de gebieden en het ministerie daarom afgesproken dat "
        "van {{ periode_van }} tot en met {{ periode_tot }} 40.000 woningen eerder worden gebouwd en 10.000 woningen "
        "extra.[^1]",
    ),
    (
        "p",
        "In de afgelopen maanden zijn de plannen uitgewerkt. Daarbij is geschat van welke woningen de bouw uiterlijk in "
        "{{ periode_tot }} kan starten, en welke openbare ruimte en voorzieningen daarvoor nodig zijn. De middelen komen "
        "uit bestaande regelingen.",
    ),
    (
        "p",
        "Deze bestuurlijke afspraak legt de uitkomst vast voor {{ gebied }}. {{ minister_functie_zin }} ondertekent haar "
        "met {{ burgemeester_functie_zin }}, als voorzitter en namens de alliantie.",
    ),
]

HOUSING_TASK = [
    ("h1", "Woningbouwopgave in de NPLV gebieden"),
    (
        "p",
        "Bouwen in een bestaande wijk begint vaak met slopen. De woningbouw maakt deel uit van de brede gebiedsplannen, "
        "die ook gaan over onderwijs, werk, welzijn, zorg, leefbaarheid, veiligheid en de bestaande woningen. Verdichting "
        "houdt voorzieningen in de wijk in stand en maakt nieuwe mogelijk. De aanvullende maatregelen in deze afspraak "
        "zijn een voorwaarde om te kunnen bouwen.",
    ),
    (
        "p",
        "Partijen onderkennen dat de ambitie groter is dan de beschikbare middelen. Zij onderkennen ook dat stikstof, "
        "netcongestie, bereikbaarheid en bezwaar- en beroepsprocedures projecten kunnen vertragen, en dat dit per project "
        "verschilt. Het Rijk ondersteunt de gebieden hierbij met de versnellingstafels en met het expertteam van de "
        "Rijksdienst voor Ondernemend Nederland (RVO).",
    ),
    (
        "p",
        "De afspraken gelden binnen de bestaande begrotingen en regels. Beide partijen spannen zich in om de kansen van "
        "de komende vijf jaar te benutten.",
    ),
]

CAPACITY_TO_ACT = [
    ("h1", "Uitvoeringskracht"),
    (
        "p",
        "Op onderdelen schieten kennis en capaciteit in de gebieden tekort. Aan elk gebied is gevraagd hoeveel "
        "arbeidsplaatsen (fte) nodig zijn om het programma uit te voeren. De realisatiestimulans kent hiervoor een "
        "afzonderlijke opslag voor capaciteitsondersteuning.",
    ),
]

MONITORING = [
    ("h1", "Mid-term review en monitoring"),
    (
        "p",
        "De voortgang van de woningbouw wordt gevolgd in de Landelijke Monitor Voortgang Woningbouw. Projecten worden "
        "besproken aan de lokale en regionale versnellingstafels, met behulp van een publiek-private monitor met "
        "eenduidige indicatoren, zoals planlijsten. Over de maatregelen in de openbare ruimte, de voorzieningen en de "
        "capaciteit rapporteert de gemeente jaarlijks.",
    ),
    (
        "p",
        "Het ministerie van Volkshuisvesting en Ruimtelijke Ordening (VRO) en de voorzitter van de alliantie voeren elk "
        "jaar een bestuurlijk overleg. In 2027 vindt een mid-term review plaats. Wijkt de uitvoering af van wat is "
        "afgesproken, dan gaan partijen daarover met elkaar in gesprek.",
    ),
]

AREA_TEXTS = [
    ("if", "tekst_gebied"),
    ("h1", "NPLV gebied {{ gebied }}"),
    ("area", "tekst_gebied"),
    ("endif", ""),
    ("if", "tekst_woningbouwprogramma"),
    ("h1", "Woningbouwprogramma"),
    ("area", "tekst_woningbouwprogramma"),
    ("endif", ""),
    ("if", "tekst_fysieke_ingrepen"),
    ("h1", "Benodigde fysieke ingrepen"),
    ("area", "tekst_fysieke_ingrepen"),
    ("endif", ""),
    ("h1", "Opgave woningbouw"),
    (
        "p",
        "In {{ gebied }} start in {{ periode_van }} tot en met {{ periode_tot }} naar schatting de bouw van "
        "{{ woningen_totaal }} nieuwe woningen, waarvan {{ betaalbaar_totaal }} betaalbaar.",
    ),
    ("table", "opgave"),
]

FINANCE = [
    ("h1", "Financiële afspraken"),
    (
        "p",
        "Er zijn twee soorten financiële afspraken. De eerste soort is vast: de realisatiestimulans met de opslagen "
        "waarop het gebied recht heeft en, waar dat aan de orde is, de Woningbouwimpuls of een gebiedsbudget. De tweede "
        "soort betreft andere mogelijkheden; die staan in de bijlage.",
    ),
    ("h1", "Realisatiestimulans met opslag(en)"),
    (
        "p",
        "De realisatiestimulans helpt gemeenten om betaalbare woningen sneller te laten bouwen. De bijdrage is ongeveer "
        "{{ stimulans_per_woning }} ({{ stimulans_btw }}) per betaalbare woning waarvan de start van de bouw is "
        "geregistreerd in {{ periode_van }} tot en met {{ periode_tot }}. Uitbetaling volgt in het jaar na de start, voor "
        "het laatst in {{ laatste_uitbetaling }}. Voor de NPLV-gebieden gelden daarnaast opslagen voor bovenplanse "
        "openbare ruimte en collectieve maatschappelijke voorzieningen (ORV) en voor capaciteitsondersteuning.",
    ),
    (
        "p",
        "De raming is gebaseerd op de hardheid van de plannen, het aantal betaalbare woningen en de productie in "
        "voorgaande jaren. Woningen die al een rijksbijdrage hebben, zijn buiten beschouwing gelaten; het gaat om "
        "{{ uitgesloten_regelingen }}.[^2] Voor {{ gebied }} ligt de realisatiestimulans naar schatting "
        "{{ stimulans_band }} ({{ stimulans_btw }}).",
    ),
    (
        "p",
        "Het werkelijke bedrag wordt elk jaar achteraf vastgesteld en kan lager of hoger uitvallen. De gemeente besteedt "
        "ten minste het bedrag dat zij voor woningen in het gebied ontvangt ook in het gebied. De eerste uitbetaling is "
        "voorzien in {{ eerste_uitbetaling }}. De gemeente registreert per jaar van hoeveel betaalbare woningen de bouw "
        "is gestart.",
    ),
]

ORV = [
    ("if", "heeft_orv"),
    ("h1", "Opslag realisatiestimulans voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen"),
    (
        "p",
        "Voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen is voor {{ gebied }} maximaal "
        "{{ orv_totaal_incl }} inclusief btw beschikbaar, verdeeld als volgt.",
    ),
    ("table", "orv"),
    ("if", "orv_afronding"),
    ("note", "Het totaal is de som van de niet-afgeronde bedragen en kan daardoor afwijken van de som van de rijen."),
    ("endif", ""),
    (
        "p",
        "De uitvoering van de maatregelen start in {{ periode_van }} tot en met {{ periode_tot }}. Uitbetaling vindt "
        "achteraf plaats op basis van de werkelijke bestedingen. Het landelijke budget is {{ orv_budget }} en wordt als "
        "trekkingsrecht verdeeld. Deze afspraak geldt ook als aanvraag van de specifieke uitkering.",
    ),
    (
        "p",
        "De trekkingsrechten van alle gebieden samen zijn ruim {{ orv_rechten_som }}, terwijl het plafond "
        "{{ orv_budget }} is. Partijen aanvaarden dat in het jaar waarin het restant van het budget tekortschiet, naar "
        "rato wordt uitbetaald.",
    ),
    ("endif", ""),
]

CAPACITY = [
    ("if", "heeft_capaciteit"),
    ("h1", "Opslag realisatiestimulans voor capaciteitsondersteuning"),
    (
        "p",
        "Voor capaciteitsondersteuning is voor {{ gebied }} maximaal {{ capaciteit_totaal_incl }} inclusief btw "
        "beschikbaar, verdeeld als volgt.",
    ),
    ("table", "capaciteit"),
    ("if", "capaciteit_afronding"),
    ("note", "Het totaal is de som van de niet-afgeronde bedragen en kan daardoor afwijken van de som van de rijen."),
    ("endif", ""),
    (
        "p",
        "De activiteiten starten in {{ periode_van }} tot en met {{ periode_tot }}. Uitbetaling vindt achteraf plaats op "
        "basis van de werkelijke bestedingen. Deze afspraak geldt ook als aanvraag van de specifieke uitkering. Het "
        "landelijke budget is {{ capaciteit_budget }}; met alle gebieden samen is {{ capaciteit_rechten_som }} "
        "afgesproken. Ook hier wordt naar rato uitbetaald zodra het restant van het budget tekortschiet.",
    ),
    ("endif", ""),
]

WBI = [
    ("if", "wbi_rijen"),
    ("h1", "Woningbouwimpuls"),
    (
        "p",
        "Voor een deel van de projecten is de realisatiestimulans niet genoeg om het tekort te dekken. Voor die projecten "
        "kan de gemeente een aanvraag doen voor de Woningbouwimpuls (Wbi).",
    ),
    ("table", "wbi"),
    (
        "p",
        "Een aanvraag wordt afzonderlijk ingediend en onafhankelijk getoetst; deze afspraak loopt daar niet op vooruit. "
        "Afspraken over lopende Wbi-projecten blijven ongewijzigd. De gemeente reserveert de cofinanciering onder "
        "voorbehoud van besluitvorming door de gemeenteraad.",
    ),
    ("endif", ""),
    ("if", "gebiedsbudget_rijen"),
    ("h1", "Gebiedsbudget"),
    ("p", "Voor de onderstaande onderdelen is een bijdrage uit het gebiedsbudget voorzien."),
    ("table", "gebiedsbudget"),
    ("endif", ""),
]

SUMMARY = [
    ("h1", "Samenvatting financiële afspraken"),
    ("table", "samenvatting"),
    ("if", "samenvatting_afronding"),
    ("note", "Het totaal is de som van de niet-afgeronde bedragen en kan daardoor afwijken van de som van de rijen."),
    ("endif", ""),
    ("h1", "Afsluiting"),
    (
        "p",
        "Partijen voeren deze afspraken in goed overleg uit en houden elkaar op de hoogte van alles wat voor de "
        "uitvoering van belang is. De afspraken gelden vanaf de dag waarop beide partijen hebben ondertekend.",
    ),
    ("signatures", ""),
]

ANNEX = [
    ("page", ""),
    ("h1", "BIJLAGE OVERIGE MOGELIJKE AFSPRAKEN"),
    (
        "p",
        "Naast de financiële afspraken hiervoor zijn er andere regelingen en programma’s die het gebied kunnen helpen. "
        "Deze bijlage noemt de mogelijkheden; er zijn geen rechten aan te ontlenen.",
    ),
    ("h2", "Zorggeschikte en zorggeclusterde woonvormen"),
    (
        "p",
        "Voor ontmoetingsruimten bij geclusterde woonvormen stond de Stimuleringsregeling Ontmoetingsruimten in "
        "Ouderenhuisvesting (SOO) open tot en met 19 september 2025, met ten hoogste € 2.500 per vierkante meter. Voor "
        "woningen die geschikt zijn voor zorg is er de Stimuleringsregeling Zorggeschikte Woningen.",
    ),
    ("if", "heeft_zorgwoningen"),
    ("table", "zorg"),
    ("endif", ""),
    ("area", "tekst_zorg"),
    ("h2", "Bovenplanse infrastructuurprojecten IenW"),
    (
        "p",
        "Het ministerie van Infrastructuur en Waterstaat (IenW) stelt voor bovenplanse infrastructuur € 2,5 mld. "
        "beschikbaar: € 1,5 mld. voor de grootschalige woningbouwlocaties en € 1,0 mld. voor de overige gebieden.",
    ),
    ("area", "tekst_infrastructuur"),
    ("h2", "Verduurzamen"),
    (
        "p",
        "Bewoners en verenigingen van eigenaren kunnen gebruikmaken van de Investeringssubsidie duurzame energie en "
        "energiebesparing (ISDE), het Nationaal Isolatieprogramma en het Warmtefonds.",
    ),
    ("if", "loketpilot"),
    ("p", "{{ gebied }} neemt deel aan de pilot waarin deze regelingen bij één loket zijn aan te vragen."),
    ("endif", ""),
    ("area", "tekst_verduurzamen"),
    ("h2", "Beter Benutten"),
    (
        "p",
        "Beter Benutten gaat over woonruimte in bestaande gebouwen: splitsen, optoppen, woningdelen en het ombouwen van "
        "andere gebouwen tot woningen. Het Rijk deelt hiervoor kennis en voorbeelden met de gebieden.",
    ),
    ("area", "tekst_beter_benutten"),
    ("h2", "Benutten wettelijke instrumenten voor verbetering leefbaarheid"),
    (
        "p",
        "Vier wetten geven gemeenten instrumenten voor de leefbaarheid: de Wet bijzondere maatregelen grootstedelijke "
        "problematiek, de Wet goed verhuurderschap, de Huisvestingswet 2014 en de Wet aanpak woonoverlast. Een regionaal "
        "team van het Rijk helpt gemeenten om ze toe te passen.",
    ),
    ("area", "tekst_wettelijke_instrumenten"),
]

SECTIONS = [
    *INTRODUCTION,
    *HOUSING_TASK,
    *CAPACITY_TO_ACT,
    *MONITORING,
    *AREA_TEXTS,
    *FINANCE,
    *ORV,
    *CAPACITY,
    *WBI,
    *SUMMARY,
    *ANNEX,
]
