"""A program that works on a dossier until it is killed; it says on its output what is surely in the file.

`python -m tests.reliability.worker MODE DOSSIER SEED`
"""

from __future__ import annotations

import itertools
import os
import random
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.monitoring import Correction, Scheme
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.area.planning import YearAmount
from nplv_desktop.domain.record.identity import new_row_id
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.lock import take_lock
from nplv_desktop.store.reference import load_reference
from nplv_desktop.store.round_rows import make_round
from nplv_desktop.work.export import export_documents

NAME = "Heerlen Noord"


def say(text: str) -> None:
    """Tells the other program at once."""
    print(text, flush=True)


def with_number(area: Area, number: int) -> Area:
    """The area with a number in it that grows with every change."""
    return replace(area, stimulus=replace(area.stimulus, previously_subsidised=number), municipality=f"Stand {number}")


def number_of(programme: Programme) -> int:
    """The number in the area."""
    area = programme.area(NAME)
    assert area is not None
    return area.stimulus.previously_subsidised or 0


Change = Callable[[Area, int], Area]


def saved(dossier: Dossier, change: Change, label: str) -> Iterator[tuple[int, Area]]:
    """One change after the other, each said to be saved once it is; gives (number, the area before it)."""
    programme = dossier.read()
    for number in itertools.count(number_of(programme) + 1):
        area = programme.area(NAME)
        assert area is not None
        after = programme.with_area(change(area, number))
        dossier.apply(programme, after, label)
        programme = after
        say(f"saved {number}")
        yield number, area


def write(path: Path, random_: random.Random) -> None:
    """One change after the other, as typing does."""
    with Dossier.open(path) as dossier:
        for _ in saved(dossier, with_number, "Stand"):
            pass


def take_in(path: Path, random_: random.Random) -> None:
    """A planlijst of some thousand plans, again and again."""

    def with_plans(area: Area, number: int) -> Area:
        plans = (plan_of({"plan_id": str(place), "name": f"Plan {number}", "dwellings": 10}) for place in range(1500))
        return replace(with_number(area, number), planlijst=tuple(plans))

    with Dossier.open(path) as dossier:
        for _ in saved(dossier, with_plans, "Planlijst"):
            pass


def move_rows(path: Path, random_: random.Random) -> None:
    """Rows change places, go and come back, with what was planned and registered for them."""

    def shuffled(area: Area, number: int) -> Area:
        rows, lines = list(area.orv_measures), list(area.monitoring.corrections)
        random_.shuffle(rows)
        if number % 3 == 0:
            rows.append(replace(rows[0], uid=new_row_id(), description=f"Rij {number}"))
        del rows[6:]
        rows[0] = replace(rows[0], spending=(YearAmount("2026", Decimal(number)),))
        lines.append(Correction(scheme=Scheme.ORV, year=2026, dwellings=-1, reason=f"{number}"))
        monitoring = replace(area.monitoring, corrections=tuple(lines[-5:]))
        return replace(with_number(area, number), orv_measures=tuple(rows), monitoring=monitoring)

    with Dossier.open(path) as dossier:
        for _ in saved(dossier, shuffled, "Rijen"):
            pass


def back_up(path: Path, random_: random.Random) -> None:
    """Changes, rounds and backups."""
    with Dossier.open(path) as dossier:
        for number, area in saved(dossier, with_number, "Stand"):
            dossier.keep_backup()
            made_at = datetime.now(UTC).isoformat(timespec="seconds")
            dossier.add_round(make_round(with_number(area, number), number, "", "", made_at))
            say(f"round {number}")
            dossier.save_copy(path.with_name(f"kopie {number % 3}.nplv"))


def freeze(path: Path, random_: random.Random) -> None:
    """Rounds and changes as in the window, while another program keeps the file busy; says what the line says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from nplv_desktop.gui.session.dossier_writer import DossierWriter
    from nplv_desktop.gui.session.session import Session
    from nplv_desktop.gui.window.status_line import StatusLine

    application = QApplication([])
    with Dossier.open(path) as dossier:
        programme, revision, rounds = dossier.read(), dossier.revision, dossier.rounds()
    writer = DossierWriter(lambda known: Dossier.open(path, revision=known), programme, revision)
    session = Session(programme, load_reference(), writer, rounds=rounds)
    session.select_area(NAME)
    line = StatusLine()
    line.follow(writer)
    threading.Thread(target=_keep_busy, args=(path, random.Random(random_.random())), daemon=True).start()

    def work() -> None:
        if line.state_text.startswith("● Opgeslagen"):
            say(f"saved {number_of(session.programme)}")
            for known in session.rounds[-1:]:
                say(f"round {known.number}")
        if random_.random() < 0.5:
            session.edit("Stand", lambda area: with_number(area, number_of(session.programme) + 1))
        else:
            session.freeze("bod", "")
        # What was asked is not in the file yet; a line that says so now is a lie that the kill brings to light.
        if line.state_text.startswith("● Opgeslagen"):
            say(f"saved {number_of(session.programme)}")
            say(f"round {session.rounds[-1].number if session.rounds else 0}")

    timer = QTimer()
    timer.timeout.connect(work)
    timer.start(15)
    application.exec()


def _keep_busy(path: Path, random_: random.Random) -> None:
    """Another program that has the file now and then."""
    other = sqlite3.connect(path, isolation_level=None, timeout=5)
    while True:
        time.sleep(random_.random() * 0.05)
        other.execute("BEGIN IMMEDIATE")
        time.sleep(random_.random() * 0.05)
        other.execute("ROLLBACK")


def export(path: Path, random_: random.Random) -> None:
    """Documents, again and again, over each other."""
    reference = load_reference()
    with Dossier.open(path) as dossier:
        area = dossier.read().area(NAME)
        assert area is not None
        say("saved 0")
        while True:
            export_documents(
                area,
                reference,
                path.parent / "uit",
                kinds=document_kinds(),
                final=False,
                made_on=datetime(2026, 11, 21),
                recorder=lambda record: record.keep_in(dossier),
            )


def migrate(path: Path, random_: random.Random) -> None:
    """Opens an older dossier, which brings it up to date."""
    say("saved 0")
    Dossier.open(path).close()
    say("migrated")
    while True:
        Dossier.open(path).close()


MODES = {
    "write": write,
    "take in": take_in,
    "back up": back_up,
    "freeze": freeze,
    "export": export,
    "migrate": migrate,
    "move rows": move_rows,
}


def main() -> None:
    """Works until it is killed."""
    mode, path, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    lock = take_lock(path)
    say(f"lock {type(lock).__name__}")
    MODES[mode](path, random.Random(seed))


if __name__ == "__main__":
    main()
