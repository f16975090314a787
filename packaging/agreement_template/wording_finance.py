"""The fixed Dutch wording of the agreement's financial part and its end; entries as in `wording_body`."""

from __future__ import annotations

FOOTNOTES = {
    1: "Het gaat om 19 van de 20 NPLV-gebieden. Lelystad maakt er geen deel van uit. Eindhoven maakt geen aanspraak op de "
    "opslagen voor ORV en capaciteit.",
    2: "Op alle plannen die de gemeente heeft opgegeven is een factor {{ correctie }} toegepast; daarna is "
    "{{ band_onder }} naar beneden en {{ band_boven }} naar boven aangehouden.",
    3: "De rijksbijdrage is in prijspeil {{ prijspeil }} en inclusief btw. Btw die naar het btw-compensatiefonds gaat, "
    "wordt in mindering gebracht op de uitbetaling.",
    4: "{% if heeft_orv %}Voor prijspeil en btw geldt hetzelfde als in voetnoot 3.{% else %}De rijksbijdrage is in "
    "prijspeil {{ prijspeil }} en inclusief btw. Btw die naar het btw-compensatiefonds gaat, wordt in mindering gebracht "
    "op de uitbetaling.{% endif %}",
    5: "Toekomstige bijdragen uit de realisatiestimulans en een cofinanciering van ten minste 50 % worden verrekend. Voor "
    "wat dan nog tekortkomt, kan voor bepaalde maatregelen Wbi worden aangevraagd.",
}

ROUNDED = "Het totaal is de som van de niet-afgeronde bedragen en kan daardoor afwijken van de som van de rijen."

FINANCE = [
    ("h1", "Financiële afspraken", ""),
    (
        "p",
        "Er zijn twee soorten financiële afspraken. De eerste soort is vast en volgt uit de plannen zoals die zijn "
        "uitgewerkt: de realisatiestimulans met de opslagen voor ORV en capaciteit en, waar relevant, de Woningbouwimpuls "
        "(Wbi) of een gebiedsbudget. De tweede soort staat in de bijlage en betreft instrumenten waarvoor gemeenten zelf "
        "een aanvraag doen, of die vooruitlopen op regelingen die nog worden uitgewerkt.",
        "F20",
    ),
    ("h1", "Realisatiestimulans met opslag(en)", ""),
    (
        "p",
        "De realisatiestimulans helpt gemeenten in het hele land om betaalbare woningen te realiseren, met zo min mogelijk "
        "administratieve lasten.",
        "F21",
    ),
    (
        "p",
        "De gemeente krijgt een vast bedrag van ongeveer {{ stimulans_per_woning }} ({{ stimulans_btw }}) per betaalbare "
        "woning waarvan zij de start van de bouw registreert in {{ periode_van }} tot en met {{ periode_tot }}. Uitbetaling "
        "volgt in het jaar na de registratie. De eerste uitbetaling gaat al over woningen waarvan de bouw in "
        "{{ periode_van }} is gestart; de laatste is in {{ laatste_uitbetaling }}, over de starts van {{ periode_tot }}.",
        "F22",
    ),
    (
        "p",
        "Voor NPLV-gebieden is er een opslag voor noodzakelijke openbare ruimte en collectieve maatschappelijke "
        "voorzieningen die aan de woningbouw zijn verbonden en bovenplans zijn, en een opslag voor capaciteit. De opslagen "
        "zijn bedoeld voor de randvoorwaarden die in deze bestuurlijke afspraak zijn genoemd.",
        "F23",
    ),
    (
        "p",
        "Bij de inschatting is gekeken naar de hardheid van de plannen, naar de betaalbare nieuwbouwwoningen in de hele "
        "gemeente en naar de woningen die in eerdere jaren zijn gerealiseerd. Woningen met een eerdere subsidie zijn eruit "
        "gehaald; het gaat om {{ uitgesloten_regelingen }}.[^2]",
        "F24",
    ),
    (
        "p",
        "Voor heel {{ gebied }} en voor de hele periode ligt de realisatiestimulans naar schatting {{ stimulans_band }} "
        "({{ stimulans_btw }}). Afrekening en uitbetaling gaan jaarlijks achteraf, op basis van de woningen waarvan de bouw "
        "is gestart: lager als er minder starten, hoger als er meer plannen starten dan nu is ingeschat.",
        "F25",
    ),
    (
        "p",
        "De gemeente besteedt ten minste wat zij voor woningen binnen het gebied ontvangt aan de opgave van het gebied. De "
        "eerste uitbetaling wordt verwacht in {{ eerste_uitbetaling }}, voor woningen waarvan de bouw in "
        "{{ periode_van }} is gestart. Gemeenten registreren per jaar de gestarte betaalbare woningen.",
        "F26",
    ),
]

ORV = [
    ("if", "heeft_orv", ""),
    (
        "h1",
        "Opslag realisatiestimulans voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen",
        "",
    ),
    (
        "p",
        "Voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen in {{ gebied }} is maximaal "
        "{{ orv_totaal_incl }} inclusief btw beschikbaar.",
        "F27",
    ),
    ("table", "orv", "F27"),
    ("if", "orv_afronding", ""),
    ("note", ROUNDED, ""),
    ("endif", "", ""),
    (
        "p",
        "Beide partijen zijn het erover eens dat de maatregelen starten in {{ periode_van }} tot en met "
        "{{ periode_tot }}. De maatregelen zijn nodig voor de leefbaarheid en veiligheid, en hangen samen met de "
        "woningbouwopgave of met de leefbaarheid of veiligheid voor de bewoners van de wijk. Uitbetaling gaat achteraf, op "
        "basis van de werkelijke bestedingen.",
        "F28",
    ),
    (
        "p",
        "Het landelijke budget is taakstellend en bedraagt {{ orv_budget }} inclusief btw, prijspeil {{ prijspeil }}.",
        "F29",
    ),
    (
        "p",
        "De gebieden hebben trekkingsrechten op de kosten van de maatregelen die zij hebben ingediend. Deze bestuurlijke "
        "afspraak is tevens de aanvraag voor de specifieke uitkering. Een voorbeeld: de kosten die in een jaar voor een "
        "maatregel zijn gemaakt, worden na afloop van dat jaar verrekend en uit het trekkingsrecht betaald. Verrekening is "
        "er jaarlijks; uitbetaling gaat achteraf, op gemaakte kosten.",
        "F30",
    ),
    (
        "p",
        "De trekkingsrechten zijn samen iets meer dan {{ orv_rechten_som }}: er is overprogrammering. Alle gebieden hebben "
        "rechten tot die som, terwijl het plafond de {{ orv_budget }} is die er nu is. Dat moedigt aan om aan de slag te "
        "gaan.",
        "F31",
    ),
    ("if", "orv_plafondregel", ""),
    (
        "p",
        "In het jaar waarin het resterende budget ontoereikend is, worden alle kosten van dat jaar naar rato uitbetaald "
        "({{ orv_plafondregel }}).",
        "F31",
    ),
    ("endif", "", ""),
    ("endif", "", ""),
]

CAPACITY = [
    ("if", "heeft_capaciteit", ""),
    ("h1", "Opslag realisatiestimulans voor capaciteitsondersteuning", ""),
    (
        "p",
        "Voor capaciteitsondersteuning in {{ gebied }} is maximaal {{ capaciteit_totaal_incl }} inclusief btw beschikbaar, "
        "voor activiteiten in {{ periode_van }} tot en met {{ periode_tot }}.",
        "F32",
    ),
    ("table", "capaciteit", "F32"),
    ("if", "capaciteit_afronding", ""),
    ("note", ROUNDED, ""),
    ("endif", "", ""),
    (
        "p",
        "Het landelijke budget is taakstellend en bedraagt {{ capaciteit_budget }}, prijspeil {{ prijspeil }}. De rechten "
        "van alle gebieden zijn samen {{ capaciteit_rechten_som }}; ook hier is er overprogrammering. Deze bestuurlijke "
        "afspraak is tevens de aanvraag voor de specifieke uitkering.",
        "F32",
    ),
    ("if", "heeft_orv", ""),
    ("p", "Uitbetaling en plafond werken zoals bij de opslag voor ORV.", "F32"),
    ("else", "", ""),
    (
        "p",
        "Uitbetaling en plafond werken zoals bij de opslag voor ORV: jaarlijks verrekend, achteraf betaald op gemaakte "
        "kosten, tot het plafond van het budget dat er nu is.",
        "F32",
    ),
    ("endif", "", ""),
    ("if", "capaciteit_plafondregel", ""),
    (
        "p",
        "In het jaar waarin het resterende budget ontoereikend is, worden alle kosten van dat jaar naar rato uitbetaald "
        "({{ capaciteit_plafondregel }}).",
        "F32",
    ),
    ("endif", "", ""),
    ("endif", "", ""),
]

WBI = [
    ("if", "wbi_rijen", ""),
    ("h1", "Woningbouwimpuls", ""),
    (
        "p",
        "Bijzondere eisen en beperkingen van een plek maken woningen soms zo duur dat de realisatiestimulans niet genoeg "
        "is. Daarvoor is er de Woningbouwimpuls (Wbi).",
        "F33",
    ),
    (
        "p",
        "VRO begeleidt projecten naar goede aanvragen, met de impulskamers van RVO en desgevraagd het Expertteam "
        "Woningbouw. Bij de beoordeling krijgt het criterium urgentie de indicator NPLV-gebied.",
        "F34",
    ),
    ("table", "wbi", "F35"),
    (
        "p",
        "Voor de Wbi is een afzonderlijke aanvraag nodig, die namens de minister door een onafhankelijke "
        "toetsingscommissie wordt beoordeeld. Pas een toekenning geeft een besluit over geld.",
        "F36",
    ),
    (
        "p",
        "Bij bestaande Wbi-projecten met een onoverkomelijk tekort gaan VRO en gemeente, zoals gebruikelijk, om tafel om te "
        "bezien of dat is op te lossen. De oorspronkelijke Wbi-bijdrage blijft taakstellend. In het uiterste geval volgt "
        "een nieuwe aanvraag.",
        "F37",
    ),
    (
        "p",
        "Over cofinanciering maken de partijen van de alliantie, waar nodig, later afspraken. De alliantie maakt daarvoor "
        "een voorbehoud.",
        "F38",
    ),
    ("endif", "", ""),
    ("if", "gebiedsbudget_rijen", ""),
    ("h1", "Gebiedsbudget", ""),
    ("table", "gebiedsbudget", "F20"),
    ("endif", "", ""),
]

SUMMARY = [
    ("h1", "Samenvatting financiële afspraken", ""),
    (
        "p",
        "Op basis van de ingeschatte betaalbare woningen waarvan de bouw start in {{ periode_van }} tot en met "
        "{{ periode_tot }} komt het gebied in aanmerking voor de volgende bijdragen. De realisatiestimulans volgt achteraf "
        "op de werkelijke starts{% if opslagen_zin %}; {{ opslagen_zin }} achteraf op de gemaakte kosten{% endif %}.",
        "F39",
    ),
    ("table", "samenvatting", "F39"),
    ("if", "samenvatting_afronding", ""),
    ("note", ROUNDED, ""),
    ("endif", "", ""),
    ("h1", "Afsluiting", ""),
    (
        "p",
        "De woningbouw in {{ gebied }} is een substantiële bijdrage aan de landelijke opgave, en gaat samen met "
        "grootschalige renovatie en verduurzaming van de bestaande woningen. Dat gaat niet vanzelf en vraagt meer dan "
        "elders. Voor de korte en de lange termijn is een belangrijke impuls nodig. De afspraken van vandaag zijn een "
        "belangrijke stap naar meer woningen en betere wijken.",
        "F40",
    ),
    ("signatures", "", ""),
]
