"""The pages of the window, declared: everything that is asked about one without having made it.

The list of pages, the find box, the page Controle and the shortcuts read these lines; a page's module is imported when
it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum

from nplv_desktop.checks.findings import Finding
from nplv_desktop.domain.area.area import Agreement, Area, AreaTexts, CareHomes
from nplv_desktop.domain.area.sections import ANNEX_TEXTS, WHOLE, section_of
from nplv_desktop.domain.figures.derived import has_housing


class Scope(StrEnum):
    """What a page shows: all areas together, or the one that is chosen."""

    PROGRAMME = "programme"
    AREA = "area"


class Group(Enum):
    """Pages that belong together: the folder of their modules, and the heading above them in the list of pages."""

    PROGRAMME = ("programme", "PROGRAMMA")
    AGREEMENT = ("agreement", "GEBIED")
    DOCUMENTS = ("documents", "GEBIED")
    CONTROL = ("control", "GEBIED")

    @property
    def folder(self) -> str:
        """The folder under `gui/pages`."""
        return self.value[0]

    @property
    def heading(self) -> str:
        """The heading in the list of pages; groups that follow each other may share one."""
        return self.value[1]


def _never(area: Area) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: `key` names its module ("orv" is `orv_page`), `title` stands in the list of pages.

    It owns the findings about fields of its `sections` (`section_of` in the domain): those lead here, as do the origins
    of figures. `is_filled` decides about its check mark.
    """

    key: str
    title: str
    group: Group
    sections: tuple[str, ...] = ()
    is_filled: Callable[[Area], bool] = _never
    scope: Scope = Scope.AREA
    #: Whether it counts the findings of all pages.
    counts_all: bool = False

    @property
    def module(self) -> str:
        """The module that holds its class."""
        return f"nplv_desktop.gui.pages.{self.group.folder}.{self.key}_page"

    def counted(self, findings: Iterable[Finding]) -> list[Finding]:
        """The findings that stand behind its name in the list of pages."""
        return [finding for finding in findings if self.counts_all or self.owns(finding)]

    def owns(self, finding: Finding) -> bool:
        """Whether a finding is mended here."""
        return finding.section in self.sections


def _parties(area: Area) -> bool:
    return area.agreement != Agreement()


def _texts(area: Area) -> bool:
    return any((area.texts.area, area.texts.housing_programme, area.texts.interventions))


def _annex(area: Area) -> bool:
    names = [name for name in AreaTexts.__dataclass_fields__ if name.startswith("annex_")]
    texts = any(getattr(area.texts, name) for name in names)
    return texts or area.care_homes != CareHomes() or bool(area.one_stop_shop_pilot)


_AGREEMENT, _DOCUMENTS, _CONTROL = Group.AGREEMENT, Group.DOCUMENTS, Group.CONTROL
PAGES = (
    PageEntry("overview", "Overzicht", Group.PROGRAMME, scope=Scope.PROGRAMME),
    PageEntry("parties", "Partijen", _AGREEMENT, ("area", "agreement"), _parties),
    PageEntry("planlijst", "Planlijst", _AGREEMENT, ("planlijst",), lambda area: bool(area.planlijst)),
    PageEntry("stimulus", "Stimulans", _AGREEMENT, ("housing", "stimulus"), has_housing),
    PageEntry("orv", "ORV", _AGREEMENT, ("orv_measures",), lambda area: bool(area.orv_measures)),
    PageEntry("capacity", "Capaciteit", _AGREEMENT, ("capacity",), lambda area: bool(area.capacity)),
    PageEntry(
        "wbi",
        "Wbi en gebiedsbudget",
        _AGREEMENT,
        ("wbi", "area_budget"),
        lambda area: bool(area.wbi or area.area_budget),
    ),
    PageEntry("texts", "Teksten", _AGREEMENT, ("texts",), _texts),
    PageEntry("annex", "Bijlage", _AGREEMENT, (ANNEX_TEXTS, "care_homes", "options"), _annex),
    PageEntry("rounds", "Rondes", _CONTROL),
    PageEntry("preview", "Voorbeeld", _DOCUMENTS),
    PageEntry("returned", "Teruggekomen", _DOCUMENTS),
    PageEntry("check", "Controle", _CONTROL, (WHOLE,), counts_all=True),
)
ENTRIES = {entry.key: entry for entry in PAGES}
#: Where one starts: over all areas, and in one.
FIRST, FIRST_OF_AREA = "overview", "stimulus"
_PAGE_OF = {section: entry.key for entry in PAGES for section in entry.sections}


def page_of(field: str) -> str:
    """The page that shows a field, by its area-file path. Raises KeyError for a field that no page shows."""
    return _PAGE_OF[section_of(field)]
