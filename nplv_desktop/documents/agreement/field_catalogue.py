"""Every field that an agreement template may use: its Dutch name, what it prints, an example."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `meaning` and `example` are Dutch, for the lawyer; `rows` names the parts of a row field.

    `required` fields must stand in every template: without them a figure or signatory would be missing.
    """

    meaning: str
    example: str
    required: bool = False
    rows: tuple[str, ...] = ()


FIELDS: dict[str, Field] = {
    "gebied": Field("naam van het gebied", "Heerlen Noord", required=True),
    "gemeente": Field("naam van de gemeente", "Heerlen"),
    "alliantie": Field("naam van de alliantie", "Alliantie Nationaal Programma Heerlen Noord"),
    "programma": Field("naam van het programma", "Nationaal Programma Heerlen Noord"),
    "datum": Field("datum van de overeenkomst", "24 juni 2025", required=True),
    "plaats": Field("plaats van ondertekening", "Utrecht"),
    "betreft": Field("onderwerp en gebied", "Bestuurlijke afspraak … Heerlen Noord", required=True),
    "status": Field("Concept of Ter ondertekening", "Concept"),
    "concept": Field("waar bij een concept (voor een voorwaarde)", "ja"),
    "minister_functie": Field("functie van de minister", "De minister van Volkshuisvesting en …", required=True),
    "minister_functie_zin": Field("functie van de minister aan het begin van een zin", "De minister van …"),
    "minister_naam": Field("naam van de minister", "(naam zoals ingevuld)", required=True),
    "burgemeester_functie": Field("functie van de burgemeester", "Burgemeester van Heerlen", required=True),
    "burgemeester_functie_zin": Field("functie van de burgemeester in een zin", "de burgemeester van Heerlen"),
    "burgemeester_hoedanigheid": Field("hoedanigheid van de burgemeester", "Voorzitter Alliantie …", required=True),
    "burgemeester_naam": Field("naam van de burgemeester", "(naam zoals ingevuld)", required=True),
    "logo_rijk": Field("logo van het Rijk", "(afbeelding)"),
    "logo_alliantie": Field("logo van de alliantie", "(afbeelding)"),
    "slotlogo_rijk": Field("logo van het Rijk bij de ondertekening", "(afbeelding)"),
    "slotlogo_programma": Field("logo van het programma bij de ondertekening", "(afbeelding)"),
    "slotlogo_alliantie": Field("logo van de alliantie bij de ondertekening", "(afbeelding)"),
    "periode_van": Field("eerste jaar waarin de bouw start", "2025"),
    "periode_tot": Field("laatste jaar waarin de bouw start", "2029"),
    "woningen_puur": Field("woningen, puur NPLV", "2.352", required=True),
    "betaalbaar_puur": Field("waarvan betaalbaar, puur NPLV", "1.775", required=True),
    "woningen_grootschalig": Field("woningen, grootschalig onderdeel", "-", required=True),
    "betaalbaar_grootschalig": Field("waarvan betaalbaar, grootschalig onderdeel", "-", required=True),
    "woningen_totaal": Field("woningen, totaal", "2.352", required=True),
    "betaalbaar_totaal": Field("waarvan betaalbaar, totaal", "1.775", required=True),
    "stimulans_per_woning": Field("realisatiestimulans per betaalbare woning", "€ 7.000"),
    "stimulans_btw": Field("of dat bedrag incl. of excl. btw is", "incl. btw"),
    "stimulans_band": Field("de band in een zin", "tussen de € 5,3 mln. en € 8,0 mln.", required=True),
    "stimulans_laag": Field("onderkant van de band", "€ 5.300.000"),
    "stimulans_hoog": Field("bovenkant van de band", "€ 8.000.000"),
    "correctie": Field("standaardcorrectie", "100/130"),
    "band_onder": Field("marge naar beneden", "30 %"),
    "band_boven": Field("marge naar boven", "5 %"),
    "band_afronding": Field("afronding van de uiteinden", "€ 100.000"),
    "prijspeil": Field("prijspeil van de opslagen", "2025"),
    "laatste_uitbetaling": Field("laatste jaar van uitbetaling", "2030"),
    "eerste_uitbetaling": Field("eerste uitbetaling", "het vierde kwartaal van 2026"),
    "uitgesloten_regelingen": Field("regelingen die al een bijdrage gaven", "Woningbouwimpuls (Wbi) en …"),
    "heeft_orv": Field("waar als het gebied recht heeft op ORV (voor een voorwaarde)", "ja"),
    "orv_rijen": Field("de ORV-maatregelen", "", required=True, rows=("omschrijving", "excl", "incl")),
    "orv_totaal_excl": Field("totaal ORV excl. btw", "€ 8.785.123", required=True),
    "orv_totaal_incl": Field("totaal ORV incl. btw", "€ 10.000.000", required=True),
    "orv_afronding": Field("waar als het totaal van de afgeronde rijen afwijkt", "nee"),
    "orv_budget": Field("landelijk budget ORV", "€ 180 mln."),
    "orv_rechten_som": Field("som van alle trekkingsrechten ORV", "€ 200 mln."),
    "heeft_capaciteit": Field("waar als het gebied recht heeft op capaciteit (voor een voorwaarde)", "ja"),
    "capaciteit_rijen": Field("de capaciteit", "", required=True, rows=("omschrijving", "excl", "incl")),
    "capaciteit_totaal_excl": Field("totaal capaciteit excl. btw", "€ 4.300.000", required=True),
    "capaciteit_totaal_incl": Field("totaal capaciteit incl. btw", "€ 4.300.000", required=True),
    "capaciteit_afronding": Field("waar als het totaal van de afgeronde rijen afwijkt", "nee"),
    "capaciteit_budget": Field("landelijk budget capaciteit", "€ 50 mln."),
    "capaciteit_rechten_som": Field("som van de afgesproken capaciteit", "€ 60 mln."),
    "wbi_rijen": Field(
        "de Wbi-kandidaten", "", required=True, rows=("omschrijving", "cofinanciering", "rijksbijdrage")
    ),
    "wbi_totaal_cofinanciering": Field("totaal cofinanciering incl. btw", "€ 0"),
    "wbi_totaal_rijksbijdrage": Field("totaal indicatie rijksbijdrage", "€ 0", required=True),
    "gebiedsbudget_rijen": Field(
        "de rijen van het gebiedsbudget", "", required=True, rows=("omschrijving", "rijksbijdrage")
    ),
    "gebiedsbudget_totaal": Field("totaal gebiedsbudget", "€ 0", required=True),
    "orv_plafondregel": Field("artikel over het plafond van ORV, waar de regeling geldt", "artikel 3.2, tweede lid, …"),
    "capaciteit_plafondregel": Field(
        "artikel over het plafond van capaciteit, waar de regeling geldt", "artikel 3.6, …"
    ),
    "opslagen_zin": Field("de opslagen van het gebied in een zin", "de opslagen voor ORV en capaciteit"),
    "samenvatting_rijen": Field("de rijen van de samenvatting", "", required=True, rows=("omschrijving", "bedrag")),
    "samenvatting_totaal": Field("totaal van de samenvatting", "€ 19.600.000 – € 22.300.000", required=True),
    "samenvatting_afronding": Field("waar als het totaal van de afgeronde rijen afwijkt", "nee"),
    "heeft_zorgwoningen": Field("waar als er zorgwoningen zijn ingevuld (voor een voorwaarde)", "ja"),
    "zorgwoningen_zin": Field("de zorgwoningen in een zin", "384 zorggeschikte en 104 zorggeclusterde woningen"),
    "soo_staat_open": Field("waar als de SOO op de datum van de overeenkomst nog openstaat", "ja"),
    "zorggeschikt": Field("zorggeschikte woonvormen", "384"),
    "zorggeclusterd": Field("zorggeclusterde woonvormen", "104"),
    "loketpilot": Field("waar bij deelname aan de pilot met één loket", "ja"),
    "tekst_gebied": Field("tekst “NPLV gebied”", "(opgemaakte tekst)"),
    "tekst_woningbouwprogramma": Field("tekst “Woningbouwprogramma”", "(opgemaakte tekst)"),
    "tekst_fysieke_ingrepen": Field("tekst “Benodigde fysieke ingrepen”", "(opgemaakte tekst)"),
    "tekst_zorg": Field("tekst bij zorgwoningen in de bijlage", "(opgemaakte tekst)"),
    "tekst_infrastructuur": Field("tekst bij infrastructuur in de bijlage", "(opgemaakte tekst)"),
    "tekst_verduurzamen": Field("tekst bij verduurzamen in de bijlage", "(opgemaakte tekst)"),
    "tekst_beter_benutten": Field("tekst bij Beter Benutten in de bijlage", "(opgemaakte tekst)"),
    "tekst_wettelijke_instrumenten": Field("tekst bij wettelijke instrumenten in de bijlage", "(opgemaakte tekst)"),
}
