"""What the booklet says: an area's own page, and the programme's foreword, national figures and colophon."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal

from nplv_desktop.domain.area.field import (
    COUNT,
    DAY,
    EUROS,
    FLAG,
    HTTPS,
    LINE,
    LONG,
    YEAR,
    Choice,
    Encoded,
    Group,
    Listed,
    Named,
    Rows,
    declaration,
    declared,
)

LARGEST_PICTURE = 2 * 1024 * 1024


class PictureType(Named):
    """What a picture's bytes are."""

    PNG = "image/png", "PNG"
    JPEG = "image/jpeg", "JPEG"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with what it shows, for who cannot see it; `data` is a PNG or JPEG file of at most 2 MB."""

    media_type: PictureType = field(metadata=declaration(Choice(PictureType), "soort", is_required=True))
    description: str | None = declared(None, LINE, "beschrijving")
    data: bytes = field(
        repr=False, default=b"", metadata=declaration(Encoded(LARGEST_PICTURE), "inhoud", is_required=True)
    )


@dataclass(frozen=True, slots=True)
class BookletTexts:
    """The texts of an area's page as Markdown without headings."""

    introduction: str | None = declared(None, LONG, "inleiding")
    accelerated: str | None = declared(None, LONG, "eerder gebouwd")
    extra: str | None = declared(None, LONG, "extra woningen")
    sustainable: str | None = declared(None, LONG, "verduurzaamd")
    under_construction: str | None = declared(None, LONG, "in aanbouw")


@dataclass(frozen=True, slots=True)
class Booklet:
    """An area's page in the booklet; `include` not entered means: where a promise exists."""

    title_line: str | None = declared(None, LINE, "titelregel")
    website: str | None = declared(None, HTTPS, "website")
    website_label: str | None = declared(None, LINE, "naam van de website")
    picture: Picture | None = declared(None, Group(Picture), "foto")
    include: bool | None = declared(None, FLAG, "opnemen")
    texts: BookletTexts = declared(BookletTexts(), Group(BookletTexts), "tekst")


@dataclass(frozen=True, slots=True)
class Period:
    """Years from and to, both included."""

    from_year: int | None = declared(None, YEAR, "van", json="from")
    to_year: int | None = declared(None, YEAR, "tot en met", json="to")


@dataclass(frozen=True, slots=True)
class Foreword:
    """The booklet's foreword: to whom, the text as Markdown, and who signs."""

    addressed_to: str | None = declared(None, LINE, "aanhef")
    text: str | None = declared(None, LONG, "tekst")
    on_behalf_of: str | None = declared(None, LINE, "namens")
    name: str | None = declared(None, LINE, "naam")
    title: str | None = declared(None, LINE, "functie")


class NationalQuantity(Named):
    """What a national figure counts."""

    ACCELERATED = "accelerated", "eerder gebouwd"
    EXTRA = "extra", "extra"
    SUSTAINABLE = "sustainable", "verduurzaamd"
    PLANS = "plans", "plannen"
    TASK = "task", "opgave"
    PER_HOME_LOW = "per_home_low", "per woning, laag"
    PER_HOME_HIGH = "per_home_high", "per woning, hoog"
    AT_MOST = "at_most", "ten hoogste"
    AREAS = "areas", "gebieden"
    MUNICIPALITIES = "municipalities", "gemeenten"
    OTHER = "other", "overig"


@dataclass(frozen=True, slots=True)
class NationalFigure:
    """One national figure, a count or an amount in EUR."""

    key: str = field(metadata=declaration(LINE, "sleutel", is_required=True))
    label: str | None = declared(None, LINE, "omschrijving")
    value: int | None = declared(None, COUNT, "aantal")
    amount: Decimal | None = declared(None, EUROS, "bedrag")
    quantity: NationalQuantity | None = declared(None, Choice(NationalQuantity), "grootheid")
    from_year: int | None = declared(None, YEAR, "van", json="from")
    to_year: int | None = declared(None, YEAR, "tot en met", json="to")


@dataclass(frozen=True, slots=True)
class Colophon:
    """Who made the booklet."""

    published_by: str | None = declared(None, LINE, "uitgever")
    partners: tuple[str, ...] = declared((), Listed(LINE), "partners")
    design: str | None = declared(None, LINE, "vormgeving")
    website: str | None = declared(None, HTTPS, "website")


@dataclass(frozen=True, slots=True)
class ProgrammeBooklet:
    """What the booklet says for all areas together."""

    title: str | None = declared(None, LINE, "titel")
    subtitle: str | None = declared(None, LINE, "ondertitel")
    date: datetime.date | None = declared(None, DAY, "datum")
    period: Period = declared(Period(), Group(Period), "periode")
    foreword: Foreword = declared(Foreword(), Group(Foreword), "voorwoord")
    national_text: str | None = declared(None, LONG, "landelijke tekst")
    national: tuple[NationalFigure, ...] = declared((), Rows(NationalFigure, unique=(("key",),)), "landelijk cijfer")
    agreements: tuple[str, ...] = declared((), Listed(LONG), "Woontopafspraak")
    colophon: Colophon = declared(Colophon(), Group(Colophon), "colofon")
