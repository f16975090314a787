"""Areas out of the tables of a dossier, each held against its digest."""

from __future__ import annotations

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.store import schema
from nplv_desktop.store.area_rows import Row, area_of
from nplv_desktop.store.digests import Digests


class ProgrammeReader:
    """Reads everything in a file. Raises ValueError, TypeError or KeyError for what is not as it was written."""

    def __init__(self, db: Database, digests: Digests) -> None:
        self._db = db
        self._digests = digests
        #: Areas of which it cannot be told whether they are as they were written.
        self.unchecked: list[str] = []

    def read(self) -> Programme:
        """The programme in the file."""
        return Programme(
            tuple(self._read_area(row) for row in self._db.table(schema.AREAS).rows_where(order_by="position"))
        )

    def holds(self, programme: Programme) -> bool:
        """Whether the file holds these very areas, told by their digests."""
        rows = list(self._db.table(schema.AREAS).rows_where(order_by="position", select="id, name"))
        kept = {row["area_id"]: row["sha256"] for row in self._db.table(schema.AREA_DIGESTS).rows}
        if [row["name"] for row in rows] != [area.name for area in programme.areas]:
            return False
        if not all(row["id"] in kept for row in rows):
            # An older file, of which not every area was changed since.
            return self.read() == programme
        digests = map(self._digests.of, programme.areas)
        return all(kept[row["id"]] == digest for row, digest in zip(rows, digests, strict=True))

    def _read_area(self, row: Row) -> Area:
        def rows_of(table: str) -> list[Row]:
            return list(self._db.table(table).rows_where("area_id = ?", [row["id"]], order_by="position"))

        area = area_of(row, rows_of)
        kept = list(self._db.table(schema.AREA_DIGESTS).rows_where("area_id = ?", [row["id"]]))
        # An older file gets its digests with the first change of each area.
        if kept and kept[0]["sha256"] != self._digests.of(area):
            raise ValueError("an area's rows are not what was written")
        return area
