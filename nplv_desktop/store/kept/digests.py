"""A digest over everything entered for an area, so that damage that SQLite does not see is not read as figures.

It is taken over canonical JSON (`kept_json`), part by part: the digest of an area is that over the digests of its
parts, the one of a planlijst that over the digests of its plans.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.store.kept.formats import FORMAT, as_format
from nplv_desktop.store.kept.kept_json import Json, field_json, key_of, plan_json, to_json

_PLANS = "planlijst"
#: One encoder for thousands of texts; its keys are in order, so that equal values are equal texts.
_text = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode


class Digests:
    """Computes digests; the parts of an area that did not change are not gone over again."""

    def __init__(self) -> None:
        self._parts: dict[tuple[str, str], tuple[object, str]] = {}
        self._plans: dict[str, dict[int, tuple[Plan, str]]] = {}

    def of(self, area: Area) -> str:
        """SHA-256 (64 hexadecimal digits) over everything entered for an area, in this release's format."""
        parts = {}
        for field in fields(Area):
            found = self._part(area, field.name)
            if found:
                parts[key_of(Area, field.name)] = found
        return _sha256(parts)

    def of_format(self, area: Area, number: int) -> str:
        """The same in a format of canonical JSON. Raises KeyError for one that is none."""
        return self.of(area) if number == FORMAT else digest_of_json(as_format(to_json(area), number))

    def _part(self, area: Area, name: str) -> str:
        """The digest of one field of an area, "" where nothing was entered in it."""
        key, value = (area.name, name), getattr(area, name)
        known = self._parts.get(key)
        if known is None or known[0] is not value:
            known = (value, self._of_plans(area) if name == _PLANS else _of_part(field_json(area, name)))
            self._parts[key] = known
        return known[1]

    def _of_plans(self, area: Area) -> str:
        before, now = self._plans.get(area.name, {}), {}
        for plan in area.planlijst:
            known = before.get(id(plan))
            # Kept with the plan: a number is given to another plan once the first is gone.
            now[id(plan)] = known if known is not None else (plan, _sha256(plan_json(plan)))
        self._plans[area.name] = now
        return _sha256([now[id(plan)][1] for plan in area.planlijst]) if now else ""


def digest_of_json(area: Json) -> str:
    """SHA-256 over an area's canonical JSON."""
    parts = {}
    for key, value in area.items():
        found = _sha256([_sha256(plan) for plan in value]) if key == _PLANS else _of_part(value)
        if found:
            parts[key] = found
    return _sha256(parts)


def digest_of_programme(programme: Programme, number: int = FORMAT) -> str:
    """SHA-256 over what belongs to the programme as a whole: everything but its areas; also in an earlier format."""
    return _sha256(as_format(to_json(replace(programme, areas=())), number))


def _of_part(value: Json) -> str:
    return "" if value is None else _sha256(value)


def _sha256(value: Json) -> str:
    return hashlib.sha256(_text(value).encode("utf-8", "surrogatepass")).hexdigest()
