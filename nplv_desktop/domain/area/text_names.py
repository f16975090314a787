"""What the texts of an area are called."""

from __future__ import annotations

from nplv_desktop.domain.area.area import AreaTexts
from nplv_desktop.domain.record.field import field_of


def text_name(key: str) -> str:
    """What an area text is called: "Woningbouwprogramma"."""
    name = field_of(AreaTexts, key).title
    return name[:1].upper() + name[1:]
