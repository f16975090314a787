"""The figures that follow from a planlijst beside what was typed; each opens to the plans behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from nplv_desktop.domain.area.area import Area, DwellingCount, HousingSource
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.derived import Derived, figures_of
from nplv_desktop.domain.figures.explanation_lines import signed
from nplv_desktop.gui.plans.plan_rows import Behind


@dataclass(frozen=True, slots=True)
class _Figure:
    """One line: label, what follows from the plans, what was typed, and the plans that it comes from."""

    title: str
    derived: Callable[[Derived], int | None]
    typed: Callable[[Area], int | None]
    is_among: Callable[[Plan], bool]
    field: str = ""


def _side(part: str, side: str) -> tuple[Callable[[Derived], int | None], Callable[[Area], int | None]]:
    def of(count: DwellingCount | None) -> int | None:
        return None if count is None else int(getattr(count, side))

    return lambda derived: of(getattr(derived, part)), lambda area: of(getattr(area.housing, part))


def _nothing(_area: Area) -> None:
    return None


_FIGURES = (
    _Figure(
        "Woningen puur NPLV",
        *_side("pure_nplv", "total"),
        lambda plan: figures_of(plan).pure_total > 0,
        "housing.pure_nplv.total",
    ),
    _Figure(
        "waarvan betaalbaar",
        *_side("pure_nplv", "affordable"),
        lambda plan: figures_of(plan).pure_affordable > 0,
        "housing.pure_nplv.affordable",
    ),
    _Figure(
        "Woningen grootschalig onderdeel",
        *_side("large_scale_part", "total"),
        lambda plan: figures_of(plan).large_total > 0,
        "housing.large_scale_part.total",
    ),
    _Figure(
        "waarvan betaalbaar ",
        *_side("large_scale_part", "affordable"),
        lambda plan: figures_of(plan).large_affordable > 0,
        "housing.large_scale_part.affordable",
    ),
    _Figure(
        "Betaalbaar met eerdere rijksbijdrage",
        lambda derived: derived.previously_subsidised,
        lambda area: area.stimulus.previously_subsidised,
        lambda plan: figures_of(plan).subsidised > 0,
        "stimulus.previously_subsidised",
    ),
    _Figure("Grondslag van de stimulans", lambda derived: derived.basis, _nothing, lambda plan: _in_basis(plan)),
    _Figure(
        "Te slopen woningen", lambda derived: derived.demolished, _nothing, lambda plan: figures_of(plan).demolished > 0
    ),
    _Figure(
        "Netto erbij, alle jaren",
        lambda derived: derived.net,
        _nothing,
        lambda plan: bool(figures_of(plan).dwellings or figures_of(plan).demolished),
    ),
    _Figure(
        "Geschikt voor zorg",
        lambda derived: derived.care_suitable,
        lambda area: area.care_homes.care_suitable,
        lambda plan: figures_of(plan).care_suitable > 0,
        "care_homes.care_suitable",
    ),
    _Figure(
        "Geclusterd",
        lambda derived: derived.care_clustered,
        lambda area: area.care_homes.care_clustered,
        lambda plan: figures_of(plan).care_clustered > 0,
        "care_homes.care_clustered",
    ),
)


def _in_basis(plan: Plan) -> bool:
    share = figures_of(plan)
    return share.pure_affordable + share.large_affordable > share.subsidised


class DerivedFigures(QWidget):
    """Shows the derived figures."""

    #: The plans behind a figure are wanted: (`Behind`).
    behind_requested = Signal(object)
    #: What was typed should make way for the planlijst: (area-file path).
    follow_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 260)
        grid.setColumnStretch(5, 1)
        for place, text in enumerate(("", "Uit de planlijst", "Ingevuld", "Verschil", "")):
            head = QLabel(text)
            head.setProperty("role", "muted")
            head.setAlignment(Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(head, 0, place)
        self._rows: list[tuple[_Figure, QLabel, QPushButton, QLabel, QLabel, QPushButton]] = []
        for row, figure in enumerate(_FIGURES, start=1):
            label = QLabel(figure.title)
            label.setIndent(16 if figure.title.startswith("waarvan") else 0)
            derived, follow = QPushButton(), QPushButton("Planlijst volgen")
            for button in (derived, follow):
                button.setProperty("kind", "link")
            derived.setToolTip("Toont de plannen achter dit cijfer")
            derived.clicked.connect(self._open)
            derived.setProperty("figure", row - 1)
            follow.setToolTip("Haalt het ingevulde cijfer weg; dan telt dat uit de planlijst")
            follow.clicked.connect(self._follow)
            follow.setProperty("figure", row - 1)
            typed, difference = QLabel(), QLabel()
            for value in (typed, difference):
                value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            difference.setProperty("role", "attention-text")
            grid.addWidget(label, row, 0)
            grid.addWidget(derived, row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(typed, row, 2)
            grid.addWidget(difference, row, 3)
            grid.addWidget(follow, row, 4)
            self._rows.append((figure, label, derived, typed, difference, follow))

    def show_area(self, area: Area, derived: Derived, *, changes: bool) -> None:
        """Shows the figures of an area's planlijst."""
        follows = area.housing.source == HousingSource.PLANLIJST
        for figure, label, button, typed_label, difference_label, follow in self._rows:
            found, typed = figure.derived(derived), figure.typed(area)
            is_there = found is not None or typed is not None
            for widget in (label, button, typed_label, difference_label):
                widget.setVisible(is_there)
            button.setText("onbekend" if found is None else grouped(found) if found >= 0 else signed(found))
            button.setEnabled(bool(found))
            button.setAccessibleName(f"{figure.title.strip()} uit de planlijst: {button.text()}, toon de plannen")
            typed_label.setText("" if typed is None else grouped(typed))
            differs = typed is not None and found is not None and typed != found
            difference = signed(typed - found) if typed is not None and found is not None and differs else ""
            difference_label.setText(f"● {difference}" if difference else "")
            follow.setVisible(changes and follows and typed is not None and found is not None)

    def _open(self) -> None:
        figure = _FIGURES[self.sender().property("figure")]
        self.behind_requested.emit(Behind(f"telt mee in “{figure.title.strip()}”", figure.is_among))

    def _follow(self) -> None:
        self.follow_requested.emit(_FIGURES[self.sender().property("figure")].field)
