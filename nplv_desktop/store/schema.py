"""The dossier's tables by name, and what tells a dossier from another file."""

from __future__ import annotations

#: "NPLV" in ASCII; tells a dossier from any other SQLite file.
APPLICATION_ID = 0x4E504C56
#: A file of a newer major version is refused, of a newer minor version read on.
MAJOR_VERSION = 2

PROGRAMME = "programme"
AREAS = "areas"
ORV_MEASURES = "orv_measures"
CAPACITY_ITEMS = "capacity_items"
WBI_CANDIDATES = "wbi_candidates"
AREA_BUDGET_ITEMS = "area_budget_items"
AREA_TEXTS = "area_texts"
PLANS = "plans"
CHANGES = "changes"
ACCEPTED_FINDINGS = "accepted_findings"
LOGOS = "logos"
TEMPLATES = "templates"
EXPORTS = "exports"
PLANLIJST_SOURCES = "planlijst_sources"
ROUNDS = "rounds"
SCENARIOS = "scenarios"
AREA_DIGESTS = "area_digests"
ROW_SPENDING = "row_spending"
PLANNED_STARTS = "planned_starts"
LOWERINGS = "lowerings"
REALISED_YEARS = "realised_years"
REALISED_ROWS = "realised_rows"
CORRECTIONS = "corrections"
DECISIONS = "decisions"
PAYMENTS = "payments"
SISA_LINES = "sisa_lines"
JUDGEMENTS = "judgements"
AREA_SECTIONS = "area_sections"
PROGRAMME_VALUES = "programme_values"
PROGRAMME_SCENARIOS = "programme_scenarios"
REVIEWS = "reviews"
PROGRAMME_DIGEST = "programme_digest"
TABLES = (
    PROGRAMME,
    AREAS,
    ORV_MEASURES,
    CAPACITY_ITEMS,
    WBI_CANDIDATES,
    AREA_BUDGET_ITEMS,
    AREA_TEXTS,
    PLANS,
    CHANGES,
    ACCEPTED_FINDINGS,
    LOGOS,
    TEMPLATES,
    EXPORTS,
    PLANLIJST_SOURCES,
    ROUNDS,
    SCENARIOS,
    AREA_DIGESTS,
    ROW_SPENDING,
    PLANNED_STARTS,
    LOWERINGS,
    REALISED_YEARS,
    REALISED_ROWS,
    CORRECTIONS,
    DECISIONS,
    PAYMENTS,
    SISA_LINES,
    JUDGEMENTS,
    AREA_SECTIONS,
    PROGRAMME_VALUES,
    PROGRAMME_SCENARIOS,
    REVIEWS,
    PROGRAMME_DIGEST,
)
