"""How long a window takes to be painted, and how much memory it holds when idle."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

_RUNS = 9
_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""
_OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nplv_desktop.gui.application import app
from nplv_desktop.gui.window.main_window import MainWindow
paint, take = MainWindow.paintEvent, MainWindow.take
full = sys.argv[2] == "full"
taken = []
def painted(self, event):
    paint(self, event)
    if taken or not full:
        print(time.time(), flush=True)
        QTimer.singleShot(0, QApplication.quit)
def took(self, dossier):
    take(self, dossier)
    taken.append(True)
    self.update()
MainWindow.paintEvent, MainWindow.take = painted, took
app.run_window(Path(sys.argv[1]))
"""
_IDLE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nplv_desktop.gui.application import app
from nplv_desktop.gui.window.main_window import MainWindow
take = MainWindow.take
def tell():
    lines = Path("/proc/self/status").read_text().splitlines()
    print(next(line.split()[1] for line in lines if line.startswith("VmRSS")))
    QApplication.quit()
def took(self, dossier):
    take(self, dossier)
    QTimer.singleShot(3000, tell)
MainWindow.take = took
app.run_window(Path(sys.argv[1]))
"""


def _run(program: str, *arguments: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def _seconds_to_paint(program: str, *arguments: str) -> float:
    """From the start of a process to its first painted window, which it says itself."""
    began = time.time()
    return float(_run(program, *arguments).split()[0]) - began


def start_ratios(dossier: Path) -> tuple[float, float, str]:
    """Our first painted window, and the dossier's figures on it, over a bare window; medians, in turns.

    The third value gives the seconds of all three in words.
    """
    bare, first, full = [], [], []
    for _ in range(_RUNS + 1):
        bare.append(_seconds_to_paint(_BARE))
        first.append(_seconds_to_paint(_OURS, str(dossier), "first"))
        full.append(_seconds_to_paint(_OURS, str(dossier), "full"))
    one, two, three = (statistics.median(times[1:]) for times in (bare, first, full))
    return two / one, three / one, f"({two:.2f} s, {three:.2f} s / {one:.2f} s)"


def idle_megabytes(dossier: Path) -> float:
    """The resident memory of the window some seconds after it opened, in MB."""
    return int(_run(_IDLE, str(dossier)).split()[-1]) / 1024
