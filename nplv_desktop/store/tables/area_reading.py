"""The programme out of the tables of a dossier, each area held against its digest."""

from __future__ import annotations

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.store import schema
from nplv_desktop.store.kept.digests import Digests, digest_of_programme
from nplv_desktop.store.kept.formats import FORMAT
from nplv_desktop.store.tables.area_tables import AREA_TABLES, area_of
from nplv_desktop.store.tables.programme_rows import programme_of
from nplv_desktop.store.tables.record_rows import Row

#: What stands for the programme as a whole among areas that cannot be checked.
_WHOLE = "het programma als geheel"


class ProgrammeReader:
    """Reads everything in a file. Raises ValueError, TypeError or KeyError for what is not as it was written."""

    def __init__(self, db: Database, digests: Digests) -> None:
        self._db = db
        self._digests = digests
        #: Areas of which it cannot be told whether they are as they were written.
        self.unchecked: list[str] = []

    def read(self, *, is_checked: bool = True) -> Programme:
        """The programme in the file; without a check of its digests where there are none yet."""
        tables = {name: self._by_area(name) for name in (*(table.name for table in AREA_TABLES), schema.PLANS)}
        kept = self._kept()
        areas = []
        for row in self._db.query(f"SELECT * FROM {schema.AREAS} ORDER BY position, id"):
            area = area_of(row, {name: rows.get(row["id"], []) for name, rows in tables.items()})
            if is_checked:
                self._check(area, kept[row["id"]])
            areas.append(area)
        programme = programme_of(self._db, tuple(areas))
        if is_checked:
            self._check_whole(programme)
        return programme

    def holds(self, programme: Programme) -> bool:
        """Whether the file holds this very programme, told by its digests as far as they go."""
        rows = list(self._db.query(f"SELECT id, name FROM {schema.AREAS} ORDER BY position, id"))
        if [row["name"] for row in rows] == [area.name for area in programme.areas]:
            kept = self._kept()
            own = [(FORMAT, self._digests.of(area)) for area in programme.areas]
            whole = (FORMAT, digest_of_programme(programme))
            if [kept.get(row["id"]) for row in rows] == own and self._kept_of_whole() == whole:
                return True
        # Digests of another release, or rows that have their identities only in the file.
        return self.read() == programme

    def _by_area(self, table: str) -> dict[int, list[Row]]:
        found: dict[int, list[Row]] = {}
        for row in self._db.query(f"SELECT * FROM {table} ORDER BY area_id, position"):
            found.setdefault(row["area_id"], []).append(row)
        return found

    def _kept(self) -> dict[int, tuple[int, str]]:
        rows = self._db.query(f"SELECT area_id, format, sha256 FROM {schema.AREA_DIGESTS}")
        return {row["area_id"]: (row["format"], row["sha256"]) for row in rows}

    def _kept_of_whole(self) -> tuple[int, str]:
        (row,) = self._db.query(f"SELECT format, sha256 FROM {schema.PROGRAMME_DIGEST}")
        return row["format"], row["sha256"]

    def _check(self, area: Area, kept: tuple[int, str]) -> None:
        number, digest = kept
        if number > FORMAT:
            self.unchecked.append(area.name)
        elif digest != (self._digests.of(area) if number == FORMAT else self._digests.of_earlier(area, number)):
            raise ValueError("an area's rows are not what was written")

    def _check_whole(self, programme: Programme) -> None:
        number, digest = self._kept_of_whole()
        if number > FORMAT:
            self.unchecked.append(_WHOLE)
        elif number == FORMAT and digest != digest_of_programme(programme):
            raise ValueError("the programme's rows are not what was written")
