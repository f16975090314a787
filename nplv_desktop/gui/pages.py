"""The one place that names the pages of an area, so that each registers itself."""

from nplv_desktop.gui import (
    annex_page,
    capacity_page,
    check_page,
    orv_page,
    parties_page,
    stimulus_page,
    texts_page,
    wbi_page,
)

__all__ = [
    "annex_page",
    "capacity_page",
    "check_page",
    "orv_page",
    "parties_page",
    "stimulus_page",
    "texts_page",
    "wbi_page",
]
