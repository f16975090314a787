"""Faults of disks, sticks and networks, made for real: under SQLite, in permissions, in what a name leads to."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OPEN = Path("/proc/self/fd")
#: Somebody without rights on this machine.
_NOBODY = 65534
#: Locks a dossier as a slow network does: nobody else can write until a line comes in.
_HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
db.execute("ROLLBACK")
"""


@contextmanager
def broken_disk(path: Path) -> Iterator[None]:
    """Everything that this program has open of a file from now on gives errors; what stands on the disk stays.

    The open descriptors are made to lead to a place where no byte can be read or written.
    """
    kept = []
    for opened in list(_OPEN.iterdir()):
        try:
            leads_to = str(opened.readlink())
        except OSError:
            continue
        if leads_to.startswith(str(path)):
            kept.append((int(opened.name), os.dup(int(opened.name))))
    assert kept, f"nobody has {path.name} open"
    nowhere = os.open("/proc/self/mem", os.O_RDWR)
    try:
        for number, _ in kept:
            os.dup2(nowhere, number)
        yield
    finally:
        for number, copy in kept:
            opened = _OPEN / str(number)
            if opened.is_symlink() and opened.readlink().name == "mem":
                os.dup2(copy, number)
            os.close(copy)
        os.close(nowhere)


@contextmanager
def ordinary_user() -> Iterator[Path]:
    """A folder of somebody for whom permissions count, as they do not for the owner of the machine."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    is_owner = os.geteuid() == 0
    if is_owner:
        os.chown(folder, _NOBODY, -1)
        os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield folder
    finally:
        if is_owner:
            os.setresuid(0, 0, 0)
        for inner in [folder, *folder.rglob("*")]:
            if inner.is_dir():
                inner.chmod(0o777)
        shutil.rmtree(folder)


@contextmanager
def held_by_a_slow_network(path: Path) -> Iterator[None]:
    """Another program keeps the file from being written for as long as this lasts."""
    program = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdin is not None and program.stdout is not None
    assert program.stdout.readline().strip() == "held"
    try:
        yield
    finally:
        program.stdin.write("\n")
        program.stdin.close()
        program.stdout.close()
        program.wait()
