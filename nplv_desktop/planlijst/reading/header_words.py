"""The words of a header, freed of what lists do to them."""

from __future__ import annotations

import re
import unicodedata


def normal(text: str) -> str:
    """A header without accents and capitals, its words and numbers apart: "Gem_naam " becomes "gem naam"."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z]+|\d+", plain.lower()))


def squeezed(text: str) -> str:
    """A header without anything but letters and digits."""
    return normal(text).replace(" ", "")
