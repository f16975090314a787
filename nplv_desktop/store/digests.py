"""A digest over everything entered for an area, so that damage that SQLite does not see is not read as figures."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from typing import Any

from nplv_desktop.domain.area.area import Area
from nplv_desktop.store.area_rows import ROW_TABLES, Row, area_row, source_rows, text_rows


class Digests:
    """Computes digests; the long lists of an area that did not change are not gone over again."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, str]] = {}

    def of(self, area: Area) -> str:
        """SHA-256 (64 hexadecimal digits) over all rows of an area."""
        parts = [_digest([area_row(area)])]
        for table in ROW_TABLES:
            parts.append(self._of_list(f"{area.name}/{table.name}", getattr(area, table.field), table.rows(area)))
        parts.append(_digest(text_rows(area.texts)))
        parts.append(_digest(source_rows(area.planlijst_source)))
        return hashlib.sha256("".join(parts).encode()).hexdigest()

    def _of_list(self, key: str, items: object, rows: Iterable[Row]) -> str:
        known = self._known.get(key)
        if known is None or known[0] is not items:
            known = (items, _digest(rows))
            self._known[key] = known
        return known[1]


def _digest(rows: Iterable[Row]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(json.dumps(row, sort_keys=True, ensure_ascii=False, default=_as_text).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def _as_text(value: Any) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(type(value).__name__)
