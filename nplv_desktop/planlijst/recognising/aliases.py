"""What lists call the canonical columns, with how certain each name is."""

from __future__ import annotations

import re
from functools import cache

from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, PLAN_COLUMNS, SHEET_COLUMNS, PlanColumn
from nplv_desktop.planlijst.reading.header_words import normal as normal
from nplv_desktop.planlijst.reading.header_words import squeezed as squeezed
from nplv_desktop.planlijst.recognising.price_limits import price_limits

#: Columns of lists that have no canonical column of their own but tell something about it.
RENT_ANY, SALE_ANY, PRICE_TEXT, TYPE_TEXT, PROVINCE = "rent_any", "sale_any", "price_text", "type_text", "province"
IGNORED = "ignore"
#: All affordable dwellings without their class, and new dwellings less demolished ones.
AFFORDABLE_ANY, NET = "affordable_any", "net"
#: All rented or sold dwellings, of which the classes beside it are a part.
RENT_REST, SALE_REST = "rent_rest", "sale_rest"
#: Dwellings in hard and in soft plans, parts of the row's number.
HARD_PART, SOFT_PART = "hard_part", "soft_part"
#: A share of the row's dwellings instead of a number: "share.mid_rent".
SHARE_OF = "share."
#: One year or date for all dwellings of a row.
DELIVERY_DATE, START_DATE, YEAR_DATE = "delivery_date", "start_date", "year_date"
#: The day on which a plan reached a planning status, one column per status: "status_since.2A".
STATUS_SINCE = "status_since."

#: key → names without spaces and marks; a number after a colon is the certainty, else 0.95.
_NAMES: dict[str, str] = {
    "name": (
        "plannaam naamplan naamvanhetplan projectnaam naamproject project:.9 plan:.85 projectlocatie "
        "planlocatie naamlocatie locatienaam naam:.85 locatie:.6 projectomschrijving:.8 bouwplan "
        "ontwikkellocatie complex:.6 complexnaam:.8 omschrijving:.5 planomschrijving:.7 projectplan adres:.4 "
        "woningbouwlocatie projecttitel titel:.6 complexen:.8 plannen:.8 projecten:.8 locaties:.7 woningbouwplannen "
        "woningbouwproject project:.9"
    ),
    "plan_id": (
        "planid planidentificatie identificatienr identificatienummer projectid projectnummer plannummer "
        "plannr projectnr projectcode plancode objectid:.85 globalid:.85 id:.85 uniekid uniekeid idnummer "
        "nr:.6 nummer:.6 code:.5 volgnummer:.6 volgnr:.6 idplan identificatie:.7 planidprovincie"
    ),
    "municipality": ("gemeente gemnaam gemeentenaam naamgemeente gem:.8"),
    "town": ("woonplaats plaats:.9 kern:.9 plaatsnaam dorp:.8 kernplaats woonkern"),
    "district": (
        "wijkbuurt wijk buurt wijknaam buurtnaam stadsdeel:.8 wijkofbuurt deelgebied:.6 gebied:.5 wijkgebied:.7"
    ),
    "in_area": (
        "innplvgebied innplv nplv:.9 nplvgebied ligtinnplvgebied ligginginnplv binnennplvgebied binnennplv "
        "focusgebied:.8 ligtinnplv nplvjanee nplvgebiedjanee"
    ),
    "kind": (
        "soort:.8 mutatiesoort:.85 soortmutatie:.85 mutatie:.7 soortproject soortontwikkeling:.8 typeproject "
        "ingreep:.8 soortbouw bouwsoort soortplan:.7 aardproject categorie:.5 typebouw:.8 soortactiviteit "
        "activiteit:.6 soortingreep"
    ),
    "plan_type": ("plantype typeplan locatietype typelocatie typeontwikkeling:.8"),
    "planning_status": (
        "planologischestatus planstatus statusplan statusplanologisch planologischestatuscode status:.75 "
        "hardheid:.6 juridischestatus statusplanologie planologischefase:.8 statusbestemmingsplan:.8 "
        "planologischehardheid:.8 statusomgevingsplan:.8 planvoorraadstatus:.8 statusplanologie:.9"
    ),
    "project_phase": ("projectfase fase:.8 projectstatus:.8 bouwfase:.8 planfase:.8 faseproject"),
    "confidence": (
        "realiseerbaarheid realiseerbaarheidspercentage realisatiekans slagingskans:.9 kans:.7 zekerheid:.7 "
        "realiseerbaarheidinprocenten kansoprealisatie"
    ),
    "dwellings": (
        "won:.8 aantalwon:.85 wng:.7 wo:.6 aantalwo:.8 aantaltotaalwoningen "
        "aantalwoningenbruto aantalwoningen woningaantal aantal:.85 woningen:.85 bruto:.8 brutoaantal "
        "brutowoningen totaalaantalwoningen totaalwoningen totaal:.6 plancapaciteit aantalrest:.75 restcapaciteit:.75 "
        "brutoplancapaciteit aantalnieuwbouw aantalnieuwewoningen aantalnieuwbouwwoningen brutotoevoeging "
        "wooneenheden:.8 aantalwooneenheden totaalbruto nieuwbouwwoningen nieuwbouw:.6 aantalwoningentotaal "
        "woningentotaal toevoeging:.7 capaciteit:.6 aantaltebouwenwoningen tebouwenwoningen aantalwon "
        "aantaltotaal totaalaantal brutoaantalwoningen programma:.5"
    ),
    "demolished": (
        "teslopenwoningen sloop aantalsloop sloopwoningen aantaltesloopenwoningen aantalteslopenwoningen "
        "teslopen onttrekking:.9 onttrekkingen:.9 gesloopt:.8 aantalgesloopt sloopaantal teslopenaantal "
        "aantalonttrekkingen"
    ),
    "social_rent_corporation": (
        "sochuur:.75 daeb:.7 huurdaeb:.75 sociaalhuurwoningen:.75 shcorporatie:.7 "
        "socialehuurcorporatie socialehuurcorporaties corporatiehuur socialehuurwoningcorporatie "
        "socialehuur:.75 huursociaal:.75 sociaalhuur:.75 sociaalcorporatie socialehuurwoningen:.75 shw:.6 "
        "sociaal:.6"
    ),
    "social_rent_other": (
        "socialehuuroverig socialehuurparticulier socialehuurniercorporaties socialehuurnietcorporatie "
        "overigesocialehuur socialehuuranders socialehuurmarkt"
    ),
    "mid_rent": (
        "midhuur:.8 huurmid:.8 mhuur:.7 middenhuursector:.7 "
        "middenhuur middeldurehuur middenhuurwoningen middelhuur:.8 huurmidden:.9 huurmiddelduur:.9 "
        "middeldure:.6 middenhuursegment"
    ),
    "affordable_sale": (
        "sockoop:.8 koopbet:.8 betkoop:.8 koopgoedkoopbetaalbaar:.75 betaalbaarkoopsegment:.7 "
        "betaalbarekoop koopbetaalbaar betaalbarekoopwoningen goedkopekoop:.7 socialekoop:.8 koopgoedkoop:.7 "
        "koopsociaal:.8 betaalbaarkoop koopbetaalbaartotgrens"
    ),
    "high_rent": (
        "durehuur huurduur vrijesectorhuur:.9 huurvrijesector:.9 overigehuur:.7 durehuurwoningen huurvrij:.8 "
        "vrijehuur:.8"
    ),
    "high_sale": (
        "duurkoop:.9 koopduurder:.7 "
        "durekoop koopduur vrijesectorkoop:.9 koopvrijesector:.9 overigekoop:.7 durekoopwoningen koopvrij:.8 "
        "vrijekoop:.8"
    ),
    "tenure_unknown": (
        "midden:.6 middensegment:.6 hoger:.6 hogersegment:.6 top:.6 topsegment:.6 vrijesector:.65 marktsegment:.6 "
        "vrij:.55 "
        "onbekendprijsklasse prijsklasseonbekend hrkponb huurkooponbekend eigendomonbekend segmentonbekend "
        "onbekendsegment onbekendhuurkoop eigendomsvormonbekend onbekendeprijsklasse onbekendeigendom"
    ),
    "single_family": (
        "eengezins eengezinswoningen egw grondgebonden:.9 wtypggb ggb:.8 grondgebondenwoningen "
        "eengezinswoning aantaleengezins aantaleengezinswoningen"
    ),
    "multi_family": (
        "meergezins meergezinswoningen mgw appartementen:.9 gestapeld:.9 wtypapp nietgrondgebonden:.9 "
        "meergezinswoning aantalmeergezins aantalappartementen aantalmeergezinswoningen"
    ),
    "type_unknown": ("onbekendwoningtype woningtypeonbekend wtyponb typeonbekend onbekendtype onbekendewoningtype"),
    "care_suitable": ("zorggeschikt zorggeschiktewoningen zorgwoningen:.7 zorggeschiktwonen aantalzorggeschikt"),
    "care_clustered": ("geclusterd geclusterdewoningen geclusterdwonen aantalgeclusterd geclusterdeouderenwoningen"),
    "step_free": ("nultreden nultredenwoningen nultredewoningen nultrede levensloopbestendig:.7 levensloopgeschikt:.7"),
    "accessibility_class": ("batklasse bat:.9 batscore toegankelijkheidsklasse toegankelijkheid:.8 batclassificatie"),
    "previous_subsidy": (
        "eerdererijksbijdrage rijksbijdrage:.8 subsidie:.7 rijkssubsidie:.85 wbi:.7 woningbouwimpuls:.7 "
        "eerderesubsidie subsidieregeling:.8"
    ),
    "developer_type": (
        "opdrachtgeversoort soortopdrachtgever typeopdrachtgever typeinitiatiefnemer soortontwikkelaar "
        "typeontwikkelaar soortinitiatiefnemer opdrachtgevertype"
    ),
    "developer": (
        "opdrachtgever:.9 opdrachtgevernaam ontwikkelaar corporatie:.9 initiatiefnemer eigenaar:.6 bouwer:.6 "
        "woningcorporatie:.9 ontwikkelendepartij:.9 naamopdrachtgever verhuurder:.7"
    ),
    "confidentiality": ("vertrouwelijkheid openbaarheid:.8 vertrouwelijk:.9 openbaar:.6"),
    "bottlenecks": ("knelpunten knelpuntenmeerkeuze knelpunt belemmeringen:.9 belemmering:.8 risicos:.6"),
    "remarks": (
        "opmerkingen opmerkingenbasis:.9 opmerkingenstatus:.7 opmerkingenkwalitatief:.7 "
        "toelichtingknelpunten:.7 opmerking toelichting:.9 bijzonderheden:.9 notities:.9 commentaar:.8 "
        "aantekeningen:.8 memo:.6"
    ),
    PRICE_TEXT: (
        "prijsklasse:.9 huurklasse:.9 prijssegment:.9 segment:.8 huurprijsklasse prijscategorie:.9 "
        "huursegment prijsklassen:.9 huurcategorie"
    ),
    TYPE_TEXT: (
        "type:.6 woningtype:.9 typewoning woningtypen soortwoning typologie:.8 woningtypes typewoningen soortwoningen"
    ),
    RENT_ANY: (
        "nietdaeb:.6 huurnietdaeb:.6 huuroverig:.6 "
        "huur:.9 huurwoningen totaalhuur aantalhuur aantalhuurwoningen huurtotaal"
    ),
    SALE_ANY: (
        "koopmiddelduur:.6 koopmidden:.6 koopoverig:.6 middeldurekoop:.6 "
        "koop:.9 koopwoningen totaalkoop aantalkoop aantalkoopwoningen kooptotaal"
    ),
    DELIVERY_DATE: (
        "opleverjaar jaaroplevering jaarvanoplevering opleverdatum oplevering:.85 datumoplevering "
        "einddatum:.7 opleveringlaatste verwachteoplevering geplandeoplevering verwachtopleverjaar "
        "opleveringsjaar opleveringsdatum realisatiejaar jaarrealisatie jaargereed gereed:.6 eindproject:.55 "
        "datumgereed jaarvanrealisatie bouwjaar:.6"
    ),
    START_DATE: (
        "startuitvoering:.8 aanvanguitvoering:.8 startrealisatie:.8 jaarstartuitvoering:.85 "
        "startjaar jaarstartbouw startbouw:.9 startdatum:.6 startbouwjaar jaarstart aanvangbouw jaaraanvang "
        "bouwstart datumstartbouw verwachtestartbouw geplandestartbouw jaarvanstartbouw startjaarbouw "
        "startdatumbouw verwachtestart:.8 jaarstartproject:.5 startproject:.5"
    ),
    PROVINCE: ("provincie provnaam"),
    IGNORED: (
        "regio datum:.8 peildatum schatting:.8 xcoordinaat ycoordinaat x:.6 y:.6 shape shapearea shapelength "
        "creationdate creator editdate editor postcode:.8 straat:.5 parentglobalid "
        "contactpersoon telefoon "
        "email opp oppervlakte"
    ),
    NET: (
        "nettotoevoeging netto:.8 nettoaantal saldo:.8 nettowoningen nettoplancapaciteit nettoaantalwoningen "
        "saldowoningen woningsaldo nettosaldo mutatiesaldo"
    ),
    AFFORDABLE_ANY: (
        "betaalbaar:.8 aantalbetaalbaar waarvanbetaalbaar betaalbarewoningen aantalbetaalbarewoningen betaalbaartotaal "
        "totaalbetaalbaar"
    ),
    HARD_PART: "hardeplanvoorraad hard:.7 hardeplancapaciteit hardeplannen:.7 hardecapaciteit planvoorraadhard",
    SOFT_PART: "zachteplanvoorraad zacht:.7 zachteplancapaciteit zachteplannen:.7 zachtecapaciteit planvoorraadzacht",
    YEAR_DATE: (
        "jaar:.8 planjaar:.8 jaartal:.8 uitvoeringsjaar:.8 planning:.6 jaarplanning:.8 planperiode:.7 periode:.6"
    ),
}


def _limit(name: str, *, latest: bool) -> int:
    found = sorted((limit.year, int(limit.below)) for limit in price_limits() if limit.name == name)
    return found[-1 if latest else 0][1]


_SALE_LIMIT, _SALE_LIMIT_LATEST = _limit("betaalbare koop", latest=False), _limit("betaalbare koop", latest=True)
_MID_LIMIT, _MID_LIMIT_LATEST = _limit("middenhuur", latest=False), _limit("middenhuur", latest=True)
_SOCIAL_LIMIT = _limit("sociale huur", latest=True)


#: Columns of year sheets whose header other columns or lists use too.
_LIKE_OTHERS = frozenset({"dwelling_type", "rent_class", "rent_mid", "rent_free"})


def own_header(column: PlanColumn) -> str:
    """The header of a column in our own workbook; no two are the same."""
    return f"{column.header} (jaarschijf)" if column.key in _LIKE_OTHERS else column.header


@cache
def own_headers() -> dict[str, str]:
    """The headers and keys of the program's own layout."""
    return {
        **{own_header(column).casefold(): column.key for column in SHEET_COLUMNS},
        **{column.header.casefold(): column.key for column in PLAN_COLUMNS},
        **{column.key: column.key for column in ALL_PLAN_COLUMNS},
    }


@cache
def names() -> dict[str, tuple[str, float]]:
    """Every known name with its key and certainty."""
    found: dict[str, tuple[str, float]] = {}
    for key, listed in _NAMES.items():
        for name in listed.split():
            word, _, certainty = name.partition(":")
            found[word] = (key, float(certainty or 0.95))
    return found


_PARTS = frozenset(
    [
        "social_rent_corporation",
        "social_rent_other",
        "mid_rent",
        "affordable_sale",
        "high_rent",
        "high_sale",
        "tenure_unknown",
        "single_family",
        "multi_family",
        "type_unknown",
        "care_suitable",
        "care_clustered",
        "step_free",
        "affordable_any",
    ]
)
_NOISE = (
    "aantal",
    "woningen",
    "woning",
    "totaal",
    "van",
    "het",
    "de",
    "in",
    "nieuwbouw",
    "nieuw",
    "per",
    "waarvan",
    "en",
)


#: Words of columns that hold amounts, floor area, people or what exists: never numbers of new dwellings.
_NO_COUNT = re.compile(
    r"€|\beuro|bedrag|kosten|\bbijdrage|prijs(?!klasse|segment|categorie)|investering|budget|\bgrex\b|\bbvo\b|\bgbo\b|"
    r"\bm ?2\b|m²|oppervlak|\bha\b|hectare|inwoner|bevolking|huishouden|telefoon|parkeer|\bfte\b|\bwoz\b|dichtheid|"
    r"woningvoorraad|bestaande? woning|huuropbrengst|dekking|tekort|subsidiebedrag|x 1[ .]?000 euro|personen|"
    r"afstand|coördina|coordina|leeftijd|arbeidsplaats",
    re.IGNORECASE,
)
#: What stands before a column that is a part of another: "waarvan", "w.v.".
PART_OF_WHOLE = re.compile(r"^\s*(?:waarvan|waaronder|daarvan|w\.?\s?v\.?|w\.?\s?o\.?)(?!\w)\s*", re.IGNORECASE)
_SHARE = re.compile(r"%|\bpercentage|\baandeel\b|\bprocent", re.IGNORECASE)
_AMOUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{3,6}")


def _by_limit(header: str) -> str | None:
    """The class of a header that names a price limit ("koop < € 405.000", "huur tot 900"); None for any other."""
    low = header.lower()
    amounts = [int(text.replace(".", "")) for text in _AMOUNT.findall(low)]
    sells, rents = "koop" in low, "huur" in low
    if not amounts or sells == rents or re.search(r"\b20[1-5]\d\b", low):
        return None
    over = bool(re.search(r">|≥|\bboven\b|\bvanaf\b|\bmeer dan\b|\bhoger\b", low)) and len(amounts) == 1
    if sells:
        if over:
            return "high_sale" if amounts[0] >= _SALE_LIMIT else None
        return "affordable_sale" if max(amounts) <= _SALE_LIMIT_LATEST else None
    if over:
        return "high_rent" if amounts[0] >= _MID_LIMIT else None
    if max(amounts) <= _SOCIAL_LIMIT:
        return "social_rent_corporation"
    return "mid_rent" if max(amounts) <= _MID_LIMIT_LATEST else None


def _share_named(header: str) -> tuple[str, float]:
    """What a header of a share means: a class or type as a part of the row's dwellings, a chance, or nothing."""
    if re.search(r"kans|realis|zeker", header, re.IGNORECASE):
        return "confidence", 0.9
    bare = re.sub(
        r"%|\bpercentage\b|\baandeel\b|\bprocent(?:en)?\b|\bvan de\b|\bin\b", " ", header, flags=re.IGNORECASE
    )
    found = match_name(" ".join(bare.replace("(", " ").replace(")", " ").split())) if bare.strip() else None
    if found and (found[0] in _PARTS or found[0] in (RENT_ANY, SALE_ANY)):
        return SHARE_OF + found[0], found[1]
    return IGNORED, 0.5


@cache
def match_name(header: str) -> tuple[str, float] | None:
    """The key that a header stands for and how certain that is, or None."""
    own = own_headers().get(" ".join(header.split()).casefold())
    if own is not None:
        return own, 1.0
    header = PART_OF_WHOLE.sub("", header) or header
    whole = squeezed(header)
    if not whole:
        return None
    known = names()
    if whole in known and "%" not in header:
        return known[whole]
    if _SHARE.search(header):
        return _share_named(header)
    limited = _by_limit(header)
    if limited:
        return limited, 0.6
    if _NO_COUNT.search(header):
        return IGNORED, 0.9
    # Explanations in brackets and words that say nothing do not count.
    short = squeezed(re.sub(r"\([^)]*\)|\[[^]]*\]", " ", header))
    if short and short in known:
        key, certainty = known[short]
        return key, round(certainty * 0.95, 2)
    words = [word for word in normal(header).split() if word not in _NOISE]
    bare = "".join(words)
    if bare and bare in known:
        key, certainty = known[bare]
        return key, round(certainty * 0.85, 2)
    for start in range(min(len(words), 6)):
        for end in range(min(len(words), start + 4), start, -1):
            part = "".join(words[start:end])
            if len(part) >= 5 and part in known and known[part][1] >= 0.75:
                key, certainty = known[part]
                share = len(part) / max(1, len(bare))
                if share >= 0.4:
                    return key, round(certainty * (0.5 + 0.3 * share), 2)
    return None
