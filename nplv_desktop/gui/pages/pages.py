"""The pages of an area, declared: their names, and when they count as filled in. Each is imported when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from nplv_desktop.checks.findings import PageKey
from nplv_desktop.domain.area.area import Agreement, Area, AreaTexts, CareHomes
from nplv_desktop.domain.figures.derived import with_derived

if TYPE_CHECKING:
    from nplv_desktop.gui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: `title` stands in the list of pages, `is_filled` decides about its check mark."""

    key: PageKey
    title: str
    is_filled: Callable[[Area], bool]
    #: The folder of its module.
    folder: str = "agreement"

    def load(self) -> type[Page]:
        """The page's class, from the module of the same name."""
        from nplv_desktop.gui.pages.page import registered_page

        import_module(f"nplv_desktop.gui.pages.{self.folder}.{self.key}_page")
        return registered_page(self.key)


def _parties(area: Area) -> bool:
    return area.agreement != Agreement()


def _stimulus(area: Area) -> bool:
    housing = with_derived(area).housing
    return housing.pure_nplv is not None or housing.large_scale_part is not None


def _texts(area: Area) -> bool:
    return any((area.texts.area, area.texts.housing_programme, area.texts.interventions))


def _annex(area: Area) -> bool:
    names = [name for name in AreaTexts.__dataclass_fields__ if name.startswith("annex_")]
    texts = any(getattr(area.texts, name) for name in names)
    return texts or area.care_homes != CareHomes() or bool(area.one_stop_shop_pilot)


PAGES = (
    PageEntry(PageKey.PARTIES, "Partijen", _parties),
    PageEntry(PageKey.PLANLIJST, "Planlijst", lambda area: bool(area.planlijst)),
    PageEntry(PageKey.STIMULUS, "Stimulans", _stimulus),
    PageEntry(PageKey.ORV, "ORV", lambda area: bool(area.orv_measures)),
    PageEntry(PageKey.CAPACITY, "Capaciteit", lambda area: bool(area.capacity)),
    PageEntry(PageKey.WBI, "Wbi en gebiedsbudget", lambda area: bool(area.wbi or area.area_budget)),
    PageEntry(PageKey.TEXTS, "Teksten", _texts),
    PageEntry(PageKey.ANNEX, "Bijlage", _annex),
    PageEntry(PageKey.ROUNDS, "Rondes", lambda area: False, "control"),
    PageEntry(PageKey.PREVIEW, "Voorbeeld", lambda area: False, "documents"),
    PageEntry(PageKey.RETURNED, "Teruggekomen", lambda area: False, "documents"),
    PageEntry(PageKey.CHECK, "Controle", lambda area: False, "control"),
)
PAGE_NAMES = {entry.key: entry.title for entry in PAGES}
