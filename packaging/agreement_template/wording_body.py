"""The fixed Dutch wording of the default agreement up to its financial part, section by section.

Each entry is (kind, text, clauses): `h1` and `h2` headings, `p` body text, `li` a bullet, `if`/`endif` a condition that
stands alone, `area` a text of the area, `table` a table by its key, `note` a small remark, `page` a new page. `[^n]`
marks footnote n. `clauses` names the clauses of the standard that the entry says ("F1 F2"): every sentence traces to one.
"""

from __future__ import annotations

INTRODUCTION = [
    ("h1", "Introductie", ""),
    (
        "p",
        "In de gebieden van het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) wonen meer dan een miljoen mensen. "
        "Een kind dat er wordt geboren, krijgt niet dezelfde kansen als een kind elders. Bewoners voelen zich er minder "
        "veilig, leven korter, wonen vaker in een eenoudergezin en hebben minder vaak betaald werk. Dat veranderen vergt "
        "een generatie en een andere manier van werken.",
        "F1",
    ),
    (
        "p",
        "In elk gebied werkt een alliantie hieraan: de gemeente met woningcorporaties, scholen, zorgaanbieders, het "
        "bedrijfsleven en het Rijk. De allianties richten zich op het sociale domein en nu ook op de fysieke omgeving, "
        "zodat bewoners wonen en opgroeien in een leefbare en veilige wijk.",
        "F2",
    ),
    (
        "p",
        "Nieuwe woningen zijn in deze gebieden moeilijk te realiseren. Bouwen binnen bestaande stadswijken is complex en "
        "de bewoners hebben beperkte financiële middelen.",
        "F3",
    ),
    (
        "p",
        "Op de Woontop van 11 december 2024 hebben de gebieden met het ministerie van Volkshuisvesting en Ruimtelijke "
        "Ordening (VRO) afgesproken om vanaf 2025 tot en met 2029 in de NPLV-gebieden 40.000 woningen eerder te bouwen en "
        "10.000 woningen extra, om de wijken leefbaarder te maken.[^1]",
        "F4",
    ),
    (
        "p",
        "Een woning kost er gemiddeld meer, maar levert ook meer op dan gemiddeld: een betere huisvesting, leefbaarheid "
        "en veiligheid, energie, en een groeiend vertrouwen in overheid en instituties.",
        "F5",
    ),
    (
        "p",
        "In de afgelopen maanden hebben het Rijk en de gebieden de plannen uitgewerkt: welke plannen tot en met "
        "{{ periode_tot }} kunnen starten, en welke ruimtelijke en maatschappelijke voorzieningen daarvoor nodig zijn. De "
        "middelen komen uit verschillende bestaande woningbouwregelingen, die in deze bestuurlijke afspraak in samenhang "
        "zijn gebracht.",
        "F6",
    ),
    (
        "p",
        "{{ minister_functie_zin }} komt dit overeen met de allianties. Voor {{ gebied }} ondertekent "
        "{{ burgemeester_functie_zin }}, als voorzitter, namens de alliantie. Bevestigd worden de gezamenlijke ambitie en "
        "de rijksmiddelen die daarvoor tot en met {{ periode_tot }} worden verwacht.",
        "F7",
    ),
]

HOUSING_TASK = [
    ("h1", "Woningbouwopgave in de NPLV gebieden", ""),
    (
        "p",
        "Bouwen in de NPLV-gebieden vraagt meer inspanning dan elders, bijvoorbeeld omdat eerst woningen moeten worden "
        "gesloopt om er meer terug te bouwen.",
        "F8",
    ),
    (
        "p",
        "De woningbouw maakt deel uit van de integrale gebiedsaanpak van publiek-private-maatschappelijke allianties, "
        "waarin onderwijs, werk, welzijn, zorg, leefbaarheid, veiligheid en wonen samenkomen. Het gaat om betaalbare en "
        "goede woningen voor nieuwe én huidige bewoners.",
        "F9",
    ),
    (
        "p",
        "Vaak is verdichting nodig om voorzieningen op peil te houden, om de veiligheid te vergroten en om bewoners binnen "
        "hun eigen wijk te laten doorstromen. Opgaven gaan daarbij samen: sloop, een betere openbare ruimte, ruimte voor "
        "werk en voorzieningen, en gezondere nieuwe woningen.",
        "F10",
    ),
    (
        "p",
        "Zonder de aanvullende maatregelen gaat de leefbaarheid achteruit. De maatregelen zijn een randvoorwaarde om te "
        "kunnen bouwen.",
        "F11",
    ),
    (
        "p",
        "Rijk en gemeente erkennen dat de ambitie groter is dan de financiële afspraken die nu voorliggen. Zij zijn zich "
        "bewust van uitdagingen als stikstof, netcongestie, bereikbaarheid en bezwaar- en beroepsprocedures; hoe groot die "
        "zijn, verschilt per project. Het Rijk biedt desgevraagd ondersteuning met versnellingstafels en met het "
        "Expertteam Woningbouw van de Rijksdienst voor Ondernemend Nederland (RVO).",
        "F12",
    ),
    (
        "p",
        "Er liggen goede afspraken over woningen, openbare ruimte en collectieve voorzieningen. Zij zijn gemaakt binnen de "
        "budgetten en regels die er nu zijn.",
        "F13",
    ),
    (
        "p",
        "Het streven is te investeren naar de opgave van elk gebied, op basis van de gevoerde gesprekken en de aangeleverde "
        "informatie. Beide partijen spannen zich ervoor in dat de kansen van de komende vijf jaar worden benut.",
        "F14",
    ),
]

CAPACITY_TO_ACT = [
    ("h1", "Uitvoeringskracht", ""),
    (
        "p",
        "Kennis en capaciteit voor gebiedsontwikkeling, planeconomie en bouw zijn niet overal toereikend. Het Rijk wil de "
        "capaciteit van de gemeenten aanvullen. Aan elk gebied is gevraagd hoeveel fte de afgesproken opgave vraagt. "
        "Daarvoor is er een afzonderlijke opslag binnen de realisatiestimulans, bestemd voor de fysieke opgave.",
        "F15",
    ),
]

MONITORING = [
    ("h1", "Mid-term review en monitoring", ""),
    (
        "p",
        "De voortgang van de woningbouw wordt gevolgd met de Landelijke Monitor Voortgang Woningbouw. Overheden, "
        "corporaties en marktpartijen bespreken de voortgang en de knelpunten van projecten, lokaal en aan de regionale "
        "versnellingstafel. Een publiek-private monitor (PPM) met uniforme indicatoren, zoals planlijsten en de voortgang "
        "van projecten, helpt daarbij.",
        "F16",
    ),
    (
        "p",
        "Over de maatregelen voor bovenplanse openbare ruimte en collectieve maatschappelijke voorzieningen (ORV) en over "
        "de capaciteit wordt jaarlijks gerapporteerd. VRO en (de voorzitter van) de alliantie bespreken jaarlijks "
        "bestuurlijk de voortgang van de investeringen, van de woningen die daarbij horen, en van de leefbaarheid en "
        "veiligheid.",
        "F17",
    ),
    (
        "p",
        "In 2027 is er een mid-term review: liggen de woningen én de openbare ruimte en voorzieningen die daarbij horen op "
        "koers? Waar dat afwijkt, gaan partijen met elkaar in overleg.",
        "F18",
    ),
]

AREA_TEXTS = [
    ("if", "tekst_gebied", ""),
    ("h1", "NPLV gebied {{ gebied }}", ""),
    ("area", "tekst_gebied", ""),
    ("endif", "", ""),
    ("if", "tekst_woningbouwprogramma", ""),
    ("h1", "Woningbouwprogramma", ""),
    ("area", "tekst_woningbouwprogramma", ""),
    ("endif", "", ""),
    ("if", "tekst_fysieke_ingrepen", ""),
    ("h1", "Benodigde fysieke ingrepen", ""),
    ("area", "tekst_fysieke_ingrepen", ""),
    ("endif", "", ""),
    ("h1", "Opgave woningbouw", ""),
    (
        "p",
        "In {{ gebied }} start van {{ periode_van }} tot en met {{ periode_tot }} naar schatting de bouw van in totaal "
        "{{ woningen_totaal }} nieuwe woningen, waarvan {{ betaalbaar_totaal }} betaalbaar, verspreid over verschillende "
        "plannen in het gebied.",
        "F19",
    ),
    ("table", "opgave", "F19"),
]
