"""How long it takes from a key to the totals that follow from it, in the real window."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import replace
from pathlib import Path

_KEYS = 400
_PLANS = 5_000


def keystroke_milliseconds(dossier: Path) -> tuple[float, float]:
    """Median and 99th percentile over typing in the ORV table, with a planlijst of 5.000 plans in the area."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from nplv_desktop.domain.area.plan import plan_of
    from nplv_desktop.gui.application.app import make_application
    from nplv_desktop.gui.look.theme import LIGHT, Theme
    from nplv_desktop.gui.session.dossier_file import DossierFile
    from nplv_desktop.gui.window.main_window import MainWindow
    from nplv_desktop.store.reference import load_reference
    from nplv_desktop.work.open_dossier import read_dossier

    application = make_application()
    Theme(application).use(LIGHT)
    window = MainWindow()
    window.take(DossierFile(read_dossier(dossier), load_reference()))
    plans = tuple(plan_of({"name": f"Plan {number}", "dwellings": 10, "start_2026": 10}) for number in range(_PLANS))
    window.session.edit("Planlijst", lambda area: replace(area, planlijst=plans))
    window.resize(1366, 768)
    window.show()
    window.pages.show_page("orv")
    # The other pages are made while nobody types; talks last longer than that.
    QTest.qWait(1500)
    table = window.pages.page("orv").ui.orvTable  # type: ignore[attr-defined]
    table.focus_cell(1, "amount_incl")
    table.edit(table.currentIndex())
    editor = QApplication.focusWidget()
    assert editor is not None
    taken = []
    for number in range(_KEYS):
        if number % 7 == 0:
            QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        before = window.ui.totalsPanel.total_text
        began = time.perf_counter()
        QTest.keyClicks(editor, str(1 + number % 9))
        # The totals are on the screen only when the window has painted them.
        application.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        assert window.ui.totalsPanel.total_text or before
    window.close()
    ordered = sorted(taken)
    return statistics.median(taken), ordered[int(len(ordered) * 0.99)]
