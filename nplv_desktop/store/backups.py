"""The ring of backups beside a dossier: the newest ones, and one for each of the last days."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

FOLDER = "Reservekopieën"
NEWEST, DAYS = 10, 14
_STAMP = "%Y-%m-%d %H%M%S"
_NAME = re.compile(r"(?P<stem>.+) (?P<stamp>\d{4}-\d\d-\d\d \d{6})")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and when it was made, in this machine's time."""

    path: Path
    made_at: datetime


def backup_path(dossier: Path, moment: datetime) -> Path:
    """Where a backup made at this moment belongs."""
    return dossier.parent / FOLDER / f"{dossier.stem} {moment.strftime(_STAMP)}{dossier.suffix}"


def backups_of(dossier: Path) -> list[Backup]:
    """The backups of a dossier, the newest first; empty where the folder cannot be read."""
    found = []
    try:
        files = list((dossier.parent / FOLDER).iterdir())
    except OSError:
        return []
    for file in files:
        match = _NAME.fullmatch(file.stem)
        if match and match["stem"] == dossier.stem and file.suffix == dossier.suffix:
            with contextlib.suppress(ValueError):
                found.append(Backup(file, datetime.strptime(match["stamp"], _STAMP)))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def next_moment(known: Sequence[Backup], now: datetime) -> datetime:
    """The moment of the next backup: now, or just after the newest one where the clock was set back."""
    return max(now, known[0].made_at + timedelta(seconds=1)) if known else now


def superseded(backups: Iterable[Backup]) -> list[Backup]:
    """The backups that may go: neither among the newest, nor the last of one of the last days. Newest first."""
    known = list(backups)
    kept = set(known[:NEWEST])
    days: dict[object, Backup] = {}
    for backup in known:
        days.setdefault(backup.made_at.date(), backup)
    kept |= set(list(days.values())[:DAYS])
    return [backup for backup in known if backup not in kept]
