"""The annex in another period than that of its template: the same columns and cells, for other years."""

from __future__ import annotations

import re

from nplv_desktop.domain.area.period import DEFAULT_PERIOD, START_LATER, Period
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package


def package_in_period(package: Package, period: Period) -> Package:
    """A template with the years of a period in columns, formulas, names of cells and labels.

    Templates are made for the period of the default parameter set. Raises DocumentError for a period of another length.
    """
    if period == DEFAULT_PERIOD:
        return package
    if len(period.years) != len(DEFAULT_PERIOD.years):
        raise DocumentError(
            f"“{package.name}” heeft kolommen voor {len(DEFAULT_PERIOD.years)} startjaren; de periode {period} telt er "
            f"{len(period.years)}. Kies rekenregels met een periode van {len(DEFAULT_PERIOD.years)} jaar."
        )
    years = {str(old).encode(): str(new).encode() for old, new in zip(DEFAULT_PERIOD.years, period.years, strict=True)}
    any_year = b"|".join(years)
    # A label is a text that says the year and nothing else.
    planned = re.compile(rb"(Start bouw |\bstart_|<t>)(" + any_year + rb")(?![\d])")
    label_end = b"</t>"

    def moved(match: re.Match[bytes]) -> bytes:
        if match[1] == b"<t>" and not match.string.startswith(label_end, match.end()):
            return match[0]
        return match[1] + years[match[2]]

    parts = {name: planned.sub(moved, data) if name.endswith(".xml") else data for name, data in package.items()}
    return Package(parts, package.name, package.sha256)


def planned_in(plan: Plan, period: Period) -> Plan:
    """A plan with its starts in the columns of a period: what starts after it stands in one column, "later".

    What starts before the period counts nowhere and has no column; that the plan has starts is still said.
    """
    values = dict(plan.cells)
    if period.keys_outside.isdisjoint(values):
        return plan
    after = [plan.count(key) for key in period.keys_after if key in values]
    folded = {**dict.fromkeys(period.keys_outside, None), START_LATER: sum(after) if after else None}
    if period.keys_before & values.keys():
        folded[period.start_keys[0]] = plan.count(period.start_keys[0])
    return plan.having(folded)
