"""A program that is killed loses nothing that was shown as saved, and leaves nothing half-written."""

import os
import time

import pytest

from nplv_desktop.system.safe_write import written_beside
from tests.reliability.kills import kill_once, prepare
from tests.reliability.worker import MODES

#: The short form; `make soak` kills many times more.
KILLS = 5


@pytest.mark.parametrize("mode", MODES)
def test_killed_at_any_moment_the_dossier_holds_what_was_saved(mode, tmp_path, counted):
    numbers = [kill_once(mode, prepare(mode, tmp_path), seed) for seed in range(KILLS)]

    counted(f"kills while {mode}", KILLS)
    # Each program went on from what the killed one before it had saved; a migration takes another dossier each time.
    assert mode == "migrate" or numbers == sorted(numbers)
    assert mode in ("export", "migrate") or numbers[-1] >= KILLS


def test_a_draft_that_a_killed_program_left_goes_away_and_a_fresh_one_stays(tmp_path):
    for name, age in (("old", 7200), ("new", 0)):
        left = tmp_path / f".nplv-{name:_>8}"
        left.mkdir()
        (left / "x.docx").write_text("half")
        moment = time.time() - age
        os.utime(left, (moment, moment))

    with written_beside(tmp_path / "y.docx") as draft:
        draft.write_text("whole")

    assert sorted(path.name for path in tmp_path.iterdir()) == [".nplv-_____new", "y.docx"]
