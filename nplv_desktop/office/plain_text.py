"""Text as an Office file can hold it."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str) -> str:
    """The text without characters that XML 1.0 cannot hold."""
    return _FORBIDDEN.sub("", text)


def one_line(text: str) -> str:
    """The text on one line, as a field or cell shows it."""
    return " ".join(clean_text(text).split())
