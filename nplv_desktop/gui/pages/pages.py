"""The pages of an area, declared: their names, and when they count as filled in. Each is imported when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from nplv_desktop.checks.findings import PageKey
from nplv_desktop.domain.area.area import Agreement, Area, AreaTexts, CareHomes
from nplv_desktop.domain.area.sections import ANNEX_TEXTS, WHOLE, section_of
from nplv_desktop.domain.figures.derived import has_housing

if TYPE_CHECKING:
    from nplv_desktop.gui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: `title` stands in the list of pages, `is_filled` decides about its check mark.

    `sections` are those whose fields it shows (`section_of` in the domain): findings and origins about them lead here.
    """

    key: PageKey
    title: str
    is_filled: Callable[[Area], bool]
    sections: tuple[str, ...] = ()

    def load(self) -> type[Page]:
        """The page's class, from the module of the same name."""
        from nplv_desktop.gui.pages.page import registered_page

        import_module(f"nplv_desktop.gui.pages.{self.key}_page")
        return registered_page(self.key)


def _parties(area: Area) -> bool:
    return area.agreement != Agreement()


def _texts(area: Area) -> bool:
    return any((area.texts.area, area.texts.housing_programme, area.texts.interventions))


def _annex(area: Area) -> bool:
    names = [name for name in AreaTexts.__dataclass_fields__ if name.startswith("annex_")]
    texts = any(getattr(area.texts, name) for name in names)
    return texts or area.care_homes != CareHomes() or bool(area.one_stop_shop_pilot)


PAGES = (
    PageEntry(PageKey.PARTIES, "Partijen", _parties, ("area", "agreement")),
    PageEntry(PageKey.PLANLIJST, "Planlijst", lambda area: bool(area.planlijst), ("planlijst",)),
    PageEntry(PageKey.STIMULUS, "Stimulans", has_housing, ("housing", "stimulus")),
    PageEntry(PageKey.ORV, "ORV", lambda area: bool(area.orv_measures), ("orv_measures",)),
    PageEntry(PageKey.CAPACITY, "Capaciteit", lambda area: bool(area.capacity), ("capacity",)),
    PageEntry(
        PageKey.WBI, "Wbi en gebiedsbudget", lambda area: bool(area.wbi or area.area_budget), ("wbi", "area_budget")
    ),
    PageEntry(PageKey.TEXTS, "Teksten", _texts, ("texts",)),
    PageEntry(PageKey.ANNEX, "Bijlage", _annex, (ANNEX_TEXTS, "care_homes", "options")),
    PageEntry(PageKey.ROUNDS, "Rondes", lambda area: False),
    PageEntry(PageKey.PREVIEW, "Voorbeeld", lambda area: False),
    PageEntry(PageKey.RETURNED, "Teruggekomen", lambda area: False),
    PageEntry(PageKey.CHECK, "Controle", lambda area: False, (WHOLE,)),
)
PAGE_NAMES = {entry.key: entry.title for entry in PAGES}
_PAGE_OF = {section: entry.key for entry in PAGES for section in entry.sections}


def page_of(field: str) -> PageKey:
    """The page that shows a field, by its area-file path. Raises KeyError for a field that no page shows."""
    return _PAGE_OF[section_of(field)]
