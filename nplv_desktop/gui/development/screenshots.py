"""Makes the pictures of the documentation: `python -m nplv_desktop.gui.development.screenshots FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from nplv_desktop.domain.area.area import Area, Stimulus
from nplv_desktop.gui.application.app import dress_application, make_application
from nplv_desktop.gui.look.theme import DARK, LIGHT, Theme
from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.work.open_dossier import load_reference, read_dossier

if TYPE_CHECKING:
    from nplv_desktop.gui.wizard.planlijst_wizard import PlanlijstWizard

_LONGEST_WAIT = 30.0
_SIZES = ((1366, 768), (1920, 1080))


def _settle() -> None:
    """Lets the window lay itself out and paint."""
    for _ in range(20):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _own_settings() -> None:
    """Keeps the choices of the person at this machine out of the pictures."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp(prefix="nplv-"))


def _window(dossier: Path, size: tuple[int, int], area: str, page: str) -> MainWindow:
    window = MainWindow()
    window.take(DossierFile(read_dossier(dossier), load_reference()))
    window.resize(*size)
    window.session.select_area(area)
    window.pages.show_page(page)
    window.show()
    _settle()
    return window


def picture_of_window(dossier: Path, target: Path) -> Path:
    """A picture of the window on a dossier (ORV of its first filled area, 1366 × 768, light)."""
    application = make_application()
    dress_application(application)
    _own_settings()
    Theme(application).use(LIGHT)
    filled = next((area.name for area in read_dossier(dossier).programme.areas if area.orv_measures), "")
    window = _window(dossier, _SIZES[0], filled, "orv")
    window.grab().save(str(target))
    window.close()
    return target


def make_pictures(folder: Path, area: str = "Heerlen Noord") -> list[Path]:
    """Every page in both sizes and both themes, from the example dossier."""
    from nplv_desktop.work.example import example_dossier

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    dress_application(application)
    _own_settings()
    theme = Theme(application)
    made = []
    with tempfile.TemporaryDirectory() as scratch:
        dossier = example_dossier(Path(scratch))
        for name in (LIGHT, DARK):
            theme.use(name)
            for size in _SIZES:
                window = _window(dossier, size, area, "overview")
                for key in window.pages.keys:
                    window.pages.show_page(key)
                    _settle()
                    target = folder / f"{key}-{name}-{size[0]}.png"
                    window.grab().save(str(target))
                    made.append(target)
                window.close()
            made += _planlijst_pictures(folder, dossier, name)
        theme.use(LIGHT)
        made += _meeting_pictures(folder, dossier, area)
        made.append(_returned_picture(folder, dossier, area))
    return made


def _meeting_pictures(folder: Path, dossier: Path, area: str) -> list[Path]:
    """What happens in the talks: a figure explained, a scenario, two rounds, figures in a text, the preview."""
    from PySide6.QtGui import QPainter

    from nplv_desktop.gui.figures.explanation_card import ExplanationCard
    from nplv_desktop.gui.pages.agreement.stimulus_page import StimulusPage
    from nplv_desktop.gui.pages.control.rounds_page import RoundsPage
    from nplv_desktop.gui.pages.documents.preview_page import PreviewPage

    made: list[Path] = []

    def keep(name: str, window: MainWindow) -> None:
        made.append(folder / f"{name}.png")
        window.grab().save(str(made[-1]))

    window = _window(dossier, _SIZES[0], area, "stimulus")
    session = window.session
    row = window.ui.totalsPanel.row("orv_right")
    row.click()
    card = row.findChild(ExplanationCard)
    assert card is not None
    picture = window.grab()
    painter = QPainter(picture)
    painter.drawPixmap(card.pos() - window.pos(), card.grab())
    painter.end()
    made.append(folder / "explained.png")
    picture.save(str(made[-1]))
    card.close()
    window.try_out()
    stimulus = window.pages.page("stimulus")
    assert isinstance(stimulus, StimulusPage)
    stimulus.ui.whatIf.line("pure_nplv.affordable").moved.emit("pure_nplv.affordable", Decimal(1825))
    stimulus.ui.whatIf.ui.nameField.text_edited.emit("Poort van Noord")
    _settle()
    window.pages.scroll_to(stimulus.ui.bandCard)
    keep("what-if", window)
    session.freeze("bod van de gemeente", "Eerste bod.")
    session.edit("Al gesubsidieerd", lambda known: replace(known, stimulus=_subsidised(known, 300)))
    session.freeze("na schorsing", "Minder woningen met een eerdere bijdrage.")
    window.pages.show_page("rounds")
    rounds = window.pages.page("rounds")
    assert isinstance(rounds, RoundsPage)
    rounds.compare(1, 2)
    _wait_until(lambda: rounds.comparison is not None)
    keep("rounds", window)
    text = "Er komen **{woningen}** woningen, waarvan {betaalbaar} betaalbaar.\n\nHet rijk draagt {stimulans} bij."
    session.edit("Tekst", lambda known: replace(known, texts=replace(known.texts, area=text)))
    window.pages.show_page("texts")
    _settle()
    keep("figures-in-text", window)
    window.pages.show_page("preview")
    preview = window.pages.page("preview")
    assert isinstance(preview, PreviewPage)
    _wait_until(lambda: preview.preview is not None)
    keep("preview", window)
    window.close()
    return made


def _returned_picture(folder: Path, dossier: Path, area: str) -> Path:
    """The agreement as it came back from the municipality."""
    window = _window(dossier, _SIZES[0], area, "returned")
    open_returned_example(window)
    target = folder / "returned.png"
    window.grab().save(str(target))
    window.close()
    return target


def open_returned_example(window: MainWindow) -> None:
    """Opens the shown area's agreement as if it came back with another number and another sentence."""
    from docx import Document

    from nplv_desktop.gui.pages.documents.returned_page import ReturnedPage
    from nplv_desktop.work.document_kinds import AGREEMENT
    from nplv_desktop.work.export import export_documents

    session, moment = window.session, datetime(2026, 11, 21, 12)
    page = window.pages.page("returned")
    assert isinstance(page, ReturnedPage)
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        (made,) = export_documents(
            session.area, session.reference, Path(scratch), kinds={AGREEMENT}, final=False, made_on=moment
        )
        document = Document(str(made))
        for paragraph in document.paragraphs:
            for run in paragraph.runs:
                said = run.text.replace("2.352", "2.325").replace("jong en oud", "jong, oud en iedereen daartussen")
                # Giving a run its text drops what else it holds, such as the mark of a footnote.
                if said != run.text:
                    run.text = said
        document.save(str(made))
        page.open_document(made)
        _wait_until(lambda: page.found is not None)


def _subsidised(area: Area, count: int) -> Stimulus:
    return replace(area.stimulus, previously_subsidised=count)


def _wait_until(done: Callable[[], bool]) -> None:
    until = time.monotonic() + _LONGEST_WAIT
    while not done() and time.monotonic() < until:
        _settle()
    _settle()


#: A list made for the pictures: columns as municipalities name them, and plans without a place.
_LIST_HEAD = ("Projectnr", "Plannaam", "Status", "Aantal woningen", "Sloop", "Sociale huur", "Middenhuur", "Dure koop")
_LIST_YEARS = ("Oplevering 2027", "Oplevering 2028", "Oplevering 2029", "Oplevering 2030")
_LIST = (
    (101, "Stationskwartier, blok A", "1A Onherroepelijk", 120, -12, 60, 40, 20, 120, None, None, None),
    (102, "Stationskwartier, blok B", "2A Vastgesteld", 180, None, 80, 60, 40, None, 90, 90, None),
    (103, "Oude fabriek", "3 In voorbereiding", 147, None, 88, 49, None, None, None, 147, None),
    (104, "Parkrand", "onherroepelijk", 64, -20, 64, None, None, 64, None, None, None),
    (105, "Schoollocatie Noord", "4A Visie", "ca. 40", None, 20, 20, None, None, None, None, 40),
    (106, "Winkelcentrum, optoppen", "2A", 36, None, None, 36, None, None, 36, None, None),
    (107, "Hofjes", "1A", 24, -30, 24, None, None, 24, None, None, None),
    (108, "Havenkade", "2B Vastgesteld, uit te werken", 210, None, 70, 70, 70, None, None, 100, 110),
    (109, "Kerkplein", "3 In voorbereiding", 18, None, None, 10, 8, None, 18, None, None),
)


def _planlijst_pictures(folder: Path, dossier: Path, theme: str) -> list[Path]:
    """The page of the planlijst and the wizard's columns, with a list made for the pictures."""
    import csv

    from nplv_desktop.gui.wizard.planlijst_wizard import ANSWERS, COLUMNS, REPORT, PlanlijstWizard

    area = "Breda Noord"
    source = folder / "planlijst gemeente.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([(*_LIST_HEAD, *_LIST_YEARS), *_LIST])
    window = _window(dossier, _SIZES[0], area, "planlijst")
    wizard = PlanlijstWizard(window.session.area, window)
    wizard.show()
    # The screen of a machine without one is small.
    wizard.resize(1080, 690)
    wizard.file_step.choose(source)
    made = []
    for step, name in ((COLUMNS, "columns"), (ANSWERS, "answers"), (REPORT, "report")):
        _wait_for(wizard)
        while wizard.step < step:
            wizard.ui.nextButton.click()
            _wait_for(wizard)
        made.append(folder / f"planlijst-{name}-{theme}.png")
        wizard.grab().save(str(made[-1]))
    wizard.ui.nextButton.click()
    _wait_for(wizard)
    taken = wizard.result_area
    assert taken is not None
    window.session.edit("Planlijst", lambda _area: taken)
    _settle()
    made.append(folder / f"planlijst-{theme}-{_SIZES[0][0]}.png")
    window.grab().save(str(made[-1]))
    window.close()
    source.unlink()
    return made


def _wait_for(wizard: PlanlijstWizard) -> None:
    """Until the wizard has read what it is reading."""
    _wait_until(lambda: not wizard.is_busy)


def main() -> int:
    """Writes the pictures into the folder that was named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for path in make_pictures(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")):
        print(path)
    QApplication.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
