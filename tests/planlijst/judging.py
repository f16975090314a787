"""Holds a list that was read against what must come out of it: right, told, refused, wrong, or wrong without a word."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nplv_desktop.cli.planlijsten import add_options, read_for
from nplv_desktop.domain.figures.derived import AFFORDABLE_KEYS
from nplv_desktop.planlijst.interpreting.list_findings import Weight
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError


@dataclass(frozen=True)
class Verdict:
    """What became of a list; `differences` name each sum that is not what it must be."""

    kind: str
    differences: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def judge(path: Path, expected: dict[str, Any]) -> Verdict:
    """Reads a list as the command line does and holds its sums against `expected`."""
    command = argparse.ArgumentParser()
    add_options(command)
    options = command.parse_args([str(path), "--area", "x", *expected.get("opts", [])])
    try:
        reading = read_for(options)
    except PlanlijstError as error:
        right = bool(expected.get("err")) or expected.get("plans") == 0
        return Verdict("refused" if right else "wrong", [] if right else [f"geweigerd: {error}"], [str(error)])
    derived = reading.derived
    found = {
        "plans": len(reading.plans),
        "dw": sum(plan.count("dwellings") for plan in reading.plans),
        "dem": sum(plan.count("demolished") for plan in reading.plans),
        "aff": sum(plan.count(key) for plan in reading.plans for key in AFFORDABLE_KEYS),
    }
    differences = [
        f"{key} {found[key]} ≠ {expected[key]}" for key in found if key in expected and found[key] != expected[key]
    ]
    starts = {**dict(zip(map(str, range(2025, 2030)), derived.starts, strict=True)), "later": derived.start_later}
    wanted = expected.get("starts")
    if wanted:
        differences += [
            f"start {year} {number} ≠ {wanted.get(year, 0)}"
            for year, number in starts.items()
            if number != wanted.get(year, 0)
        ]
    told = [finding.message for finding in reading.findings if finding.weight == Weight.ATTENTION]
    told += [f"{name}: {why}" for name, why in reading.other_sheets]
    if not differences:
        return Verdict("right", told=told)
    flag = str(expected.get("flag", "")).casefold()
    if flag and any(flag in message.casefold() for message in told):
        return Verdict("told", differences, told)
    return Verdict("wrong" if told else "silent", differences, told)
