"""A seal on an area file: its last line, of spaces and tabs, spells a digest of what stands above it.

The format has no place for one and refuses unknown keys; white space behind the last brace belongs to no key, and every
reader of JSON passes over it. A file without a seal, such as one that another program wrote, is read as it is.
"""

from __future__ import annotations

import hashlib
import re

_BITS = 64
#: What spells a seal: as many blanks as it has digits, and blanks of both kinds (one kind alone is somebody's padding).
_LINE = re.compile(r"\n(?=\t* )(?= *\t)([ \t]{64})(?:\n\s*)?\Z")


def sealed(text: str) -> str:
    """The text, which ends with a newline, with its seal."""
    return f"{text}{_seal(text)}\n"


def is_broken(text: str) -> bool:
    """Whether a file's text carries a seal that does not fit it: it was damaged, or changed after it was written.

    Blanks at its end that are no seal (another number of them, or all alike) say nothing.
    """
    text = text.replace("\r\n", "\n")
    found = _LINE.search(text)
    return found is not None and found[1] != _seal(text[: found.start() + 1])


def _seal(text: str) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[: _BITS // 8], "big")
    return f"{number:0{_BITS}b}".translate({ord("0"): " ", ord("1"): "\t"})
