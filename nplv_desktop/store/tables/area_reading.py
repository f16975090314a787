"""The programme out of the tables of a dossier, each area held against its digest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.store import schema
from nplv_desktop.store.kept.digests import Digests, digest_of_programme
from nplv_desktop.store.kept.formats import FIRST_OF_JSON, FORMAT
from nplv_desktop.store.tables.area_tables import AREA_TABLES, area_of
from nplv_desktop.store.tables.programme_rows import programme_of
from nplv_desktop.store.tables.record_rows import Row

#: The number of a format, and the digest.
Digest = tuple[int, str]
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
        """The programme in the file, held against its digests unless told."""
        return self._read(self._check if is_checked else None)

    def read_to_upgrade(self) -> Programme:
        """The same in a file of an earlier release, of which only digests over JSON are held against it."""
        return self._read(self._check_kept)

    def _read(self, check: Callable[[str, Digest | None, Callable[[int], str]], None] | None) -> Programme:
        tables = {name: self._by_area(name) for name in (*(table.name for table in AREA_TABLES), schema.PLANS)}
        kept = self._kept()
        areas = []
        for row in self._db.query(f"SELECT * FROM {schema.AREAS} ORDER BY position, id"):
            area = area_of(row, {name: rows.get(row["id"], []) for name, rows in tables.items()})
            if check is not None:
                check(area.name, kept.get(row["id"]), partial(self._digests.of_format, area))
            areas.append(area)
        programme = programme_of(self._db, tuple(areas))
        if check is not None:
            check(_WHOLE, self._kept_of_whole(), partial(digest_of_programme, programme))
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

    def _kept(self) -> dict[int, Digest]:
        rows = self._db.query(f"SELECT area_id, format, sha256 FROM {schema.AREA_DIGESTS}")
        return {row["area_id"]: (row["format"], row["sha256"]) for row in rows}

    def _kept_of_whole(self) -> Digest | None:
        rows = self._db.query(f"SELECT format, sha256 FROM {schema.PROGRAMME_DIGEST}")
        return next(((row["format"], row["sha256"]) for row in rows), None)

    def _check(self, name: str, kept: Digest | None, made: Callable[[int], str]) -> None:
        if kept is None:
            raise ValueError("a digest is gone")
        number, digest = kept
        if number > FORMAT:
            self.unchecked.append(name)
        elif digest != made(number):
            raise ValueError("what was read is not what was written")

    def _check_kept(self, name: str, kept: Digest | None, made: Callable[[int], str]) -> None:
        if kept is not None and kept[0] >= FIRST_OF_JSON:
            self._check(name, kept, made)
