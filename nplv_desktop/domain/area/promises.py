"""What an area promised at the Woontop, and what stands in its way (data of booklet and totals)."""

from __future__ import annotations

from dataclasses import dataclass, field

from nplv_desktop.domain.area.field import COUNT, LINE, YEAR, Choice, Named, Rows, declaration, declared


class PromiseKind(Named):
    """What was promised: homes sooner, extra homes, homes made sustainable, homes being built."""

    ACCELERATED = "accelerated", "eerder gebouwd"
    EXTRA = "extra", "extra"
    SUSTAINABLE = "sustainable", "verduurzaamd"
    UNDER_CONSTRUCTION = "under_construction", "in aanbouw"


class PromiseAbout(Named):
    """How exact a number was meant."""

    CIRCA = "circa", "circa"
    OVER = "ruim", "ruim"


class PromiseMeasure(Named):
    """Whether homes that go were taken off."""

    NET = "net", "netto"
    GROSS = "gross", "bruto"


class PromiseScope(Named):
    """Whom a promise is about: the area, the area and its surroundings, or the region."""

    AREA = "area", "gebied"
    WIDER = "wider", "gebied en omgeving"
    REGION = "region", "regio"


class PromiseTenure(Named):
    """Which homes a promise is about."""

    ALL = "all", "alle woningen"
    RENT = "rent", "huur"
    SOCIAL_RENT = "social_rent", "sociale huur"
    PRIVATE = "private", "particulier"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise in homes, `value` to `upper`; None as `value`: no number was named. One of a kind and scope.

    `printed` is how it was published, for the record. `tenure` not entered means all homes.
    """

    kind: PromiseKind = field(metadata=declaration(Choice(PromiseKind), "soort", is_required=True))
    value: int | None = declared(None, COUNT, "aantal", is_stated=True)
    upper: int | None = declared(None, COUNT, "ten hoogste")
    from_year: int | None = declared(None, YEAR, "van", json="from", is_required=True)
    to_year: int | None = declared(None, YEAR, "tot en met", json="to", is_required=True)
    about: PromiseAbout | None = declared(None, Choice(PromiseAbout), "nauwkeurigheid")
    measure: PromiseMeasure | None = declared(None, Choice(PromiseMeasure), "netto of bruto")
    scope: PromiseScope = declared(PromiseScope.AREA, Choice(PromiseScope), "reikwijdte", is_required=True)
    scope_name: str | None = declared(None, LINE, "naam van de reikwijdte")
    tenure: PromiseTenure | None = declared(None, Choice(PromiseTenure), "eigendom")
    printed: str | None = declared(None, LINE, "zoals gepubliceerd")
    note: str | None = declared(None, LINE, "toelichting")


@dataclass(frozen=True, slots=True)
class Woontop:
    """An area's own promises, in place of those of the reference data, and the number of projects."""

    promises: tuple[Promise, ...] = declared((), Rows(Promise, 20, (("kind", "scope"),)), "belofte")
    projects: int | None = declared(None, COUNT, "projecten")

    def ambition(self) -> Promise | None:
        """The homes promised sooner that an area is held against: its own, else those of area and surroundings."""
        for scope in (PromiseScope.AREA, PromiseScope.WIDER):
            for promise in self.promises:
                if promise.kind == PromiseKind.ACCELERATED and promise.scope == scope:
                    return promise
        return None


class BottleneckKind(Named):
    """What a bottleneck is about."""

    FINANCE = "finance", "geld"
    PUBLIC_SPACE = "public_space", "openbare ruimte"
    INFRASTRUCTURE = "infrastructure", "infrastructuur"
    PARKING = "parking", "parkeren"
    FACILITIES = "facilities", "voorzieningen"
    SCHOOLS = "schools", "scholen"
    UNPROFITABLE = "unprofitable", "onrendabele top"
    SOIL = "soil", "bodem"
    RELOCATION = "relocation", "uitplaatsing"
    REHOUSING = "rehousing", "herhuisvesting"
    GRID = "grid", "stroomnet"
    NITROGEN = "nitrogen", "stikstof"
    ENERGY = "energy", "energie"
    PROCEDURES = "procedures", "procedures"
    RULES = "rules", "regels"
    CAPACITY = "capacity", "capaciteit"
    KNOWLEDGE = "knowledge", "kennis"
    SUSTAINABILITY = "sustainability", "verduurzaming"
    SAFETY = "safety", "veiligheid"
    SOCIAL = "social", "sociaal"
    OTHER = "other", "overig"


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """One thing that stands in the way, and the years in which it does."""

    kind: BottleneckKind = field(metadata=declaration(Choice(BottleneckKind), "soort", is_required=True))
    text: str = declared("", LINE, "knelpunt", is_required=True)
    from_year: int | None = declared(None, YEAR, "van", json="from")
    to_year: int | None = declared(None, YEAR, "tot en met", json="to")
