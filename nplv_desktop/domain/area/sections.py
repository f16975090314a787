"""The sections of an area, by which a path of a field says where it belongs; what page shows one is the window's."""

from __future__ import annotations

import re

#: The section of what is said about the area as a whole (the path "area" by itself).
WHOLE = "whole"
#: The texts that are printed in the annex are a section by themselves.
ANNEX_TEXTS = "annex_texts"
_ANNEX_TEXT = "texts.annex_"
_FIRST_PART = re.compile(r"[.\[]")


def section_of(path: str) -> str:
    """The section of a field by its area-file path: "orv_measures" for "orv_measures[1].amount_incl".

    A section is a key of the area file, but for the texts of the annex and for the area as a whole.
    """
    if path == "area":
        return WHOLE
    return ANNEX_TEXTS if path.startswith(_ANNEX_TEXT) else _FIRST_PART.split(path, maxsplit=1)[0]
