"""What people in the meeting room wait for: another page, the beamer, two rounds side by side, the preview."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nplv_desktop.gui.window.main_window import MainWindow

_PLANS = 5_000
_TURNS = 3
_EDITS = 60


def _window(dossier: Path) -> MainWindow:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest

    from nplv_desktop.gui.application.app import make_application
    from nplv_desktop.gui.look.theme import LIGHT, Theme
    from nplv_desktop.gui.session.dossier_file import DossierFile, read_dossier
    from nplv_desktop.gui.window.main_window import MainWindow
    from nplv_desktop.store.reference import load_reference

    Theme(make_application()).use(LIGHT)
    window = MainWindow()
    window.take(DossierFile(read_dossier(dossier), load_reference()))
    window.resize(1366, 768)
    window.show()
    # The pages are made ahead while nobody types.
    QTest.qWait(2500)
    return window


def page_milliseconds(dossier: Path) -> tuple[float, str]:
    """The slowest page's median time from the key to the painted page; every page but the preview's own document."""
    from PySide6.QtWidgets import QApplication

    window = _window(dossier)
    taken: dict[str, list[float]] = {}
    for _ in range(_TURNS):
        for key in window.pages.keys:
            began = time.perf_counter()
            window.pages.show_page(key)
            window.ui.pages.repaint()
            taken.setdefault(key, []).append((time.perf_counter() - began) * 1000)
            QApplication.processEvents()
    window.close()
    slowest = max(taken, key=lambda key: statistics.median(taken[key]))
    return statistics.median(taken[slowest]), f"slowest: {slowest}"


def presentation_milliseconds(dossier: Path) -> float:
    """Median time from an edit to the beamer's picture of it, 1920 × 1080."""
    from PySide6.QtWidgets import QApplication

    window = _window(dossier)
    window.present()
    view = window.presentation
    assert view is not None
    view.resize(1920, 1080)
    QApplication.processEvents()
    taken = []
    for number in range(_EDITS):
        count = 100 + number
        began = time.perf_counter()
        window.session.edit(
            "Al gesubsidieerd",
            lambda area, count=count: replace(area, stimulus=replace(area.stimulus, previously_subsidised=count)),
        )
        QApplication.processEvents()
        view.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    view.close()
    window.close()
    return statistics.median(taken)


def comparison_milliseconds() -> float:
    """Two rounds of an area with 5.000 plans each, one in ten changed, read from a dossier, side by side."""
    from nplv_desktop.domain.area.plan import plan_of
    from nplv_desktop.domain.changes.side_by_side import compare_states
    from nplv_desktop.domain.figures.totals import totals
    from nplv_desktop.store.dossier import Dossier
    from nplv_desktop.store.new_programme import example_programme
    from nplv_desktop.store.reference import load_reference
    from nplv_desktop.store.round_rows import make_round

    reference = load_reference()
    programme = example_programme(reference)
    area = programme.areas[0]
    area = next(known for known in programme.areas if known.orv_measures) or area

    def plans(more: int) -> tuple[object, ...]:
        return tuple(
            plan_of(
                {
                    "plan_id": str(number),
                    "name": f"Plan {number}",
                    "dwellings": 10 + (more if number % 10 == 0 else 0),
                    "mid_rent": 4,
                    "start_2026": 10,
                    "remarks": f"Opmerking bij plan {number}",
                }
            )
            for number in range(_PLANS)
        )

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rondes.nplv"
        with Dossier.create(path, programme) as dossier:
            for number, more in ((1, 0), (2, 5)):
                state = replace(area, planlijst=plans(more))  # type: ignore[arg-type]
                dossier.add_round(make_round(state, number, "", "", "2026-11-21T10:00:00+00:00"))
        with Dossier.open(path, read_only=True) as dossier:
            first, second = dossier.rounds()
    figures = totals(first.state, reference), totals(second.state, reference)
    began = time.perf_counter()
    found = compare_states(first.state, second.state, *figures)
    taken = (time.perf_counter() - began) * 1000
    assert len(found.plans) == _PLANS // 10
    return taken


def preview_ratio() -> tuple[float, str]:
    """The preview of an agreement, from data to pictures of its pages, beside LibreOffice's own conversion."""
    from nplv_desktop.documents.agreement import AGREEMENT
    from nplv_desktop.domain.figures.totals import totals
    from nplv_desktop.office.pdf import convert_to_pdf
    from nplv_desktop.store.new_programme import example_programme
    from nplv_desktop.store.reference import load_reference
    from nplv_desktop.work.preview import make_preview

    reference = load_reference()
    area = next(known for known in example_programme(reference).areas if known.orv_measures)
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "afspraak.docx"
        figures, made_on = totals(area, reference), datetime(2026, 11, 21)
        document.write_bytes(AGREEMENT.make(area, figures, reference, final=False, made_on=made_on))
        alone, whole = [], []
        # The first of each reads LibreOffice from the disk.
        for turn in range(_TURNS + 1):
            began = time.perf_counter()
            convert_to_pdf(document, Path(folder))
            between = time.perf_counter()
            made = make_preview(area, reference, AGREEMENT, final=False, templates={}, cancelled=lambda: False)
            ended = time.perf_counter()
            assert made.pages
            if turn:
                alone.append(between - began)
                whole.append(ended - between)
    own, base = statistics.median(whole), statistics.median(alone)
    return own / base, f"{own:.2f} s / {base:.2f} s"
