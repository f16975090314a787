"""Between a round and its row: the whole area as compressed JSON, with a fingerprint over all of it.

The fingerprint is over the JSON as it stands in the row, whatever format that has.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import replace

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.store import schema
from nplv_desktop.store.kept.formats import FORMAT, area_in_round
from nplv_desktop.store.kept.kept_json import Json, from_json, plan_json, to_json
from nplv_desktop.store.tables.record_rows import Row

_PLANS = "planlijst"
#: One encoder for thousands of texts.
_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
#: A round holds no more than this once unpacked.
_LARGEST_CONTENT = 64 * 1024 * 1024


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


def read_rounds(db: Database) -> tuple[Round, ...]:
    """Every round in a file, each area's oldest first. Raises as `RoundReader.read` does.

    Their number says which is older: a round that the disk refused at first may have been written after a later one.
    """
    reader = RoundReader()
    return tuple(reader.read(row) for row in db.table(schema.ROUNDS).rows_where(order_by="number, id"))


def insert_round(db: Database, frozen: Round) -> None:
    """Keeps a round for good; nothing happens where its number is there already."""
    with db.atomic():
        db.table(schema.ROUNDS).insert(round_row(frozen), ignore=True)


class RoundReader:
    """Reads rounds; plans that are the same in several rounds are read once and shared."""

    def __init__(self) -> None:
        self._plans: dict[str, Plan] = {}
        self._listed: Json = []
        self._planlijst: tuple[Plan, ...] = ()

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
        state = self._area(area_in_round(json.loads(text)))
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

    def _area(self, content: Json) -> Area:
        listed = content.pop(_PLANS, [])
        # Mostly a round has the list of the round before it.
        if listed != self._listed:
            self._listed, self._planlijst = listed, tuple(map(self._plan, listed))
        return replace(from_json(Area, content), planlijst=self._planlijst)

    def _plan(self, listed: str | Json) -> Plan:
        text = listed if isinstance(listed, str) else json.dumps(listed)
        known = self._plans.get(text)
        if known is None:
            known = self._plans[text] = from_json(Plan, json.loads(text))
        return known


def _content(state: Area) -> str:
    """The content of a round; each plan is a text of its own in it, by which plans that are the same are known."""
    area = to_json(replace(state, planlijst=()))
    if state.planlijst:
        area[_PLANS] = [_text(plan_json(plan)) for plan in state.planlijst]
    return _text({"format": FORMAT, "area": area})


def _fingerprint(number: int, label: str, note: str, made_at: str, content: str) -> str:
    head = json.dumps([number, label, note, made_at], ensure_ascii=False)
    return hashlib.sha256(f"{head}\n{content}".encode()).hexdigest()
