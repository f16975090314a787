"""Remembers how a layout was read, for the next list with the same headers."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_config_path

from nplv_desktop.domain.figures.derived import TENURE_KEYS, TYPE_KEYS
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    DELIVERY_DATE,
    HARD_PART,
    IGNORED,
    NET,
    PRICE_TEXT,
    PROVINCE,
    RENT_ANY,
    RENT_REST,
    SALE_ANY,
    SALE_REST,
    SHARE_OF,
    SOFT_PART,
    START_DATE,
    STATUS_SINCE,
    TYPE_TEXT,
    YEAR_DATE,
    own_headers,
)
from nplv_desktop.planlijst.recognising.column_guide import CHOICES
from nplv_desktop.planlijst.recognising.layout import Layout
from nplv_desktop.planlijst.recognising.year_columns import column_of_key
from nplv_desktop.system.safe_write import written_beside

_FILE = "planlijst-indelingen.json"
_LARGEST = 2 * 1024 * 1024
_MOST = 200
_OTHERS = frozenset(
    {IGNORED, PRICE_TEXT, PROVINCE, RENT_ANY, SALE_ANY, TYPE_TEXT, START_DATE, DELIVERY_DATE}
    | {AFFORDABLE_ANY, HARD_PART, NET, RENT_REST, SALE_REST, SOFT_PART, YEAR_DATE}
    | {f"{SHARE_OF}{key}" for key in (*TENURE_KEYS, *TYPE_KEYS, RENT_ANY, SALE_ANY)}
    | {f"{STATUS_SINCE}{status}" for status in CHOICES["planning_status"]}
)

Mappings = dict[str, dict[str, str]]


def is_key(key: object) -> bool:
    """Whether a column can be taken for this."""
    known = isinstance(key, str) and (key in own_headers().values() or key in _OTHERS)
    return known or (isinstance(key, str) and column_of_key(key) is not None)


def memory_file() -> Path:
    """Where the layouts are remembered, for this user."""
    return user_config_path("nplv-desktop", appauthor=False) / _FILE


def remembered_layouts(path: Path | None = None) -> Mappings:
    """The mappings by layout signature; nothing where the file is absent or unreadable."""
    path = path or memory_file()
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {
        signature: {header: key for header, key in mapping.items() if is_key(key)}
        for signature, mapping in content.items()
        if isinstance(mapping, dict)
    }


def remember_layout(layout: Layout, path: Path | None = None) -> None:
    """Keeps how this layout was read; where the disk does not take it, it is asked again next time."""
    path = path or memory_file()
    known = remembered_layouts(path)
    known.pop(layout.signature, None)
    mapping: Mapping[str, str] = {column.header: column.key for column in layout.columns}
    known[layout.signature] = dict(mapping)
    kept = dict(list(known.items())[-_MOST:])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(path) as draft:
            draft.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
            if os.name == "posix":
                draft.chmod(0o600)
    except OSError:
        return
