"""A program that works on a dossier until it is killed; it says on its output what is surely in the file.

`python -m tests.reliability.worker MODE DOSSIER SEED`
"""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.plan import plan_of
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


def back_up(path: Path, random_: random.Random) -> None:
    """Changes, rounds and backups."""
    with Dossier.open(path) as dossier:
        for number, area in saved(dossier, with_number, "Stand"):
            dossier.keep_backup()
            made_at = datetime.now(UTC).isoformat(timespec="seconds")
            dossier.add_round(make_round(with_number(area, number), number, "", "", made_at))
            say(f"round {number}")
            dossier.save_copy(path.with_name(f"kopie {number % 3}.nplv"))


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


MODES = {"write": write, "take in": take_in, "back up": back_up, "export": export, "migrate": migrate}


def main() -> None:
    """Works until it is killed."""
    mode, path, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    lock = take_lock(path)
    say(f"lock {type(lock).__name__}")
    MODES[mode](path, random.Random(seed))


if __name__ == "__main__":
    main()
