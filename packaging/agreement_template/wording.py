"""The fixed Dutch wording of the default agreement, in order, and where each clause of the standard stands in it."""

from __future__ import annotations

from agreement_template.wording_annex import ANNEX
from agreement_template.wording_body import AREA_TEXTS, CAPACITY_TO_ACT, HOUSING_TASK, INTRODUCTION, MONITORING
from agreement_template.wording_finance import CAPACITY, FINANCE, FOOTNOTES, ORV, SUMMARY, WBI

__all__ = ["FOOTNOTES", "FOOTNOTE_CLAUSES", "SECTIONS"]

SECTIONS = [
    *INTRODUCTION,
    *HOUSING_TASK,
    *CAPACITY_TO_ACT,
    *MONITORING,
    *AREA_TEXTS,
    *FINANCE,
    *ORV,
    *CAPACITY,
    *WBI,
    *SUMMARY,
    *ANNEX,
]
#: Which clause each footnote belongs to.
FOOTNOTE_CLAUSES = {1: "F4", 2: "F24", 3: "F27", 4: "F32", 5: "F35"}
