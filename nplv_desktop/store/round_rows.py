"""Between a round and its row: the whole area as compressed JSON, with a fingerprint over all of it."""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from typing import Any

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.store import schema
from nplv_desktop.store.area_rows import ROW_TABLES, Row, RowTable, area_of, area_row, source_rows, text_rows

_FORMAT = 1
#: A round holds no more than this once unpacked.
_LARGEST_CONTENT = 64 * 1024 * 1024
_BYTES = "base64"


def make_round(state: Area, number: int, label: str, note: str, made_at: str) -> Round:
    """A round of this state, with its fingerprint."""
    return Round(number, label, note, made_at, state, _fingerprint(number, label, note, made_at, _content(state)))


def round_row(frozen: Round) -> Row:
    """The row of `rounds` that holds a round."""
    return {
        "area": frozen.area,
        "number": frozen.number,
        "label": frozen.label,
        "note": frozen.note,
        "made_at": frozen.made_at,
        "fingerprint": frozen.fingerprint,
        "content": zlib.compress(_content(frozen.state).encode(), 6),
    }


class RoundReader:
    """Reads rounds; plans that are the same in several rounds are read once and shared."""

    def __init__(self) -> None:
        self._plans: dict[tuple[str, str | None], Plan] = {}

    def read(self, row: Row) -> Round:
        """The round in a row. Raises ValueError, TypeError or KeyError for what cannot be read."""
        unpacker = zlib.decompressobj()
        try:
            data = unpacker.decompress(row["content"], _LARGEST_CONTENT)
        except zlib.error as error:
            raise ValueError("a round's content is damaged") from error
        if unpacker.unconsumed_tail:
            raise ValueError("a round is too large")
        text = data.decode()
        state = self._area(json.loads(text))
        made = _fingerprint(row["number"], row["label"], row["note"], row["made_at"], text)
        return Round(
            row["number"],
            row["label"],
            row["note"],
            row["made_at"],
            state,
            row["fingerprint"],
            is_sound=made == row["fingerprint"] and state.name == row["area"],
        )

    def _area(self, content: dict[str, Any]) -> Area:
        if content["format"] != _FORMAT:
            raise ValueError("a round of another format")

        def rows_of(table: str) -> list[Row]:
            return [_with_bytes(row) for row in content["rows"].get(table, [])]

        def shared(table: RowTable, row: Row) -> Any:
            if table.name != schema.PLANS:
                return table.read(row)
            key = (row["cells"], row["origin"])
            if key not in self._plans:
                self._plans[key] = table.read(row)
            return self._plans[key]

        return area_of(content["area"], rows_of, shared)


def _content(state: Area) -> str:
    rows: dict[str, list[Row]] = {table.name: list(table.rows(state)) for table in ROW_TABLES}
    rows[schema.AREA_TEXTS] = text_rows(state.texts)
    rows[schema.PLANLIJST_SOURCES] = source_rows(state.planlijst_source)
    content = {"format": _FORMAT, "area": area_row(state), "rows": {name: made for name, made in rows.items() if made}}
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_as_text)


def _as_text(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {_BYTES: base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)


def _with_bytes(row: Row) -> Row:
    return {key: base64.b64decode(value[_BYTES]) if isinstance(value, dict) else value for key, value in row.items()}


def _fingerprint(number: int, label: str, note: str, made_at: str, content: str) -> str:
    head = json.dumps([number, label, note, made_at], ensure_ascii=False)
    return hashlib.sha256(f"{head}\n{content}".encode()).hexdigest()
