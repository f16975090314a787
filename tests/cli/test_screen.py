import os
import subprocess
import sys

import pytest

from nplv_desktop.system.screen import can_show_window, has_screen


@pytest.fixture
def no_screen(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_a_display_that_does_not_answer_is_no_screen(no_screen, monkeypatch):
    assert not has_screen()
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not has_screen() and not can_show_window()
    monkeypatch.setenv("DISPLAY", "other-machine:0")
    assert has_screen()


def test_a_chosen_platform_can_show_a_window_without_a_screen(no_screen, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_screen() and can_show_window()


def test_without_a_screen_the_window_says_so_in_a_sentence():
    environment = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    made = subprocess.run([sys.executable, "-m", "nplv_desktop"], env=environment, capture_output=True, text=True)
    assert made.returncode == 2
    assert made.stderr.startswith("Er is geen scherm") and "Traceback" not in made.stderr
