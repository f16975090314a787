"""A fingerprint of an area's figures, so that a document can be held against the dossier later."""

from __future__ import annotations

import hashlib
import json

from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.domain.figures.totals_report import report


def fingerprint(figures: Totals) -> str:
    """SHA-256 (64 hexadecimal digits) over every computed figure; the same for the same figures, whatever the day."""
    canonical = json.dumps(report(figures), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def short_fingerprint(figures: Totals) -> str:
    """The first sixteen digits in groups of four, for print: "3f9a 01c2 …"."""
    digits = fingerprint(figures)[:16]
    return " ".join(digits[start : start + 4] for start in range(0, 16, 4))
