"""What a list is for, proposed by its columns: the housing programme, or the year sheet of a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from nplv_desktop.planlijst.recognising.aliases import PRICE_TEXT, squeezed
from nplv_desktop.planlijst.recognising.answers import Use
from nplv_desktop.planlijst.recognising.layout import Layout
from nplv_desktop.planlijst.recognising.year_columns import column_of_key

_CORPORATION = ("corporatie", "woningcorporatie", "naamcorporatie", "corporaties")
_YEAR = re.compile(r"(?<!\d)(20[1-5]\d)(?!\d)")


def proposed_use(file_name: str, layouts: Sequence[Layout], read_on: date) -> tuple[Use, int]:
    """What the list is for, and the year of its year sheet.

    Tables with a column of corporations, and a kind for each sheet or a rent class, without years of construction, are
    a year sheet's projects.
    """
    texts = [text for layout in layouts for text in (layout.title, layout.sheet)] + [file_name]
    years = [int(year) for text in texts for year in _YEAR.findall(text)]
    year = years[0] if years else read_on.year
    if not layouts or any(layout.is_own or layout.known_as for layout in layouts):
        return Use.PROGRAMME, year
    telling = [layout for layout in layouts if _is_year_sheet(layout)]
    return (Use.YEAR_SHEET if len(telling) * 2 > len(layouts) else Use.PROGRAMME), year


def _is_year_sheet(layout: Layout) -> bool:
    has_corporation = any(c.key == "developer" and squeezed(c.header) in _CORPORATION for c in layout.columns)
    keys = {column.key for column in layout.columns}
    has_years = any((years := column_of_key(c.key)) and years.years for c in layout.columns)
    tells_kind = layout.kind is not None or "kind" in keys
    return has_corporation and not has_years and (tells_kind or bool(keys & {PRICE_TEXT, "accessibility_class"}))
