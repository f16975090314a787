"""The totals that are always in sight, on the right of the window."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.changes.side_by_side import UP, mark
from nplv_desktop.domain.dutch.formatting import dwellings, euros, millions_range, percentage, short_euro_range
from nplv_desktop.domain.figures.explanation_lines import Explained, signed
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.figures.band_gauge import BandGauge
from nplv_desktop.gui.figures.explanation_card import FigureButton
from nplv_desktop.gui.figures.figure_row import FigureRow


def _label(role: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label


#: The rows that say how far they moved since the last round: their value, and whether it counts dwellings.
_MARKED: dict[str, tuple[Callable[[Totals], Decimal | int | None], bool]] = {
    "orv": (lambda figures: figures.orv.incl, False),
    "capacity": (lambda figures: figures.capacity.incl, False),
    "wbi": (lambda figures: figures.wbi.state_contribution, False),
    "area_budget": (lambda figures: figures.area_budget, False),
    "per_dwelling": (
        lambda figures: figures.per_affordable_dwelling.high if figures.per_affordable_dwelling else None,
        False,
    ),
    "dwellings": (lambda figures: figures.housing.total.affordable if figures.housing.total else None, True),
}


class TotalsPanel(QFrame):
    """Total, band and the figures derived from them; each row opens to how it came about."""

    #: The findings box was clicked.
    findings_opened = Signal()
    #: The field a number came from is to be shown: (area-file path).
    origin_opened = Signal(str)
    #: The figures are to be shown large.
    presentation_requested = Signal()
    #: A scenario is to be tried out.
    what_if_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period = _label("muted")
        self._total = FigureButton()
        self._total.setProperty("figure", "total")
        self._total.setProperty("title", "Totaal rijksbijdrage")
        self._total.setProperty("role", "total")
        self._explain: Callable[[str], Explained] | None = None
        self._vat = _label("muted")
        self._since = _label("mark")
        self._since.hide()
        self._band_row = self._make_row("Realisatiestimulans", "band")
        self._gauge = BandGauge()
        self._low, self._high = QLabel(), QLabel()
        self._rows = {
            "orv": self._make_row("ORV", "orv"),
            "capacity": self._make_row("Capaciteit", "capacity"),
            "wbi": self._make_row("Wbi (schatting)", "wbi"),
            "area_budget": self._make_row("Gebiedsbudget", "area_budget"),
            "per_dwelling": self._make_row("Per betaalbare woning", "per_dwelling"),
            "dwellings": self._make_row("Woningen · betaalbaar", "dwellings"),
            "orv_right": self._make_row("Recht ORV benut", "orv_right"),
            "capacity_right": self._make_row("Recht capaciteit benut", "capacity_right"),
            "woontop": self._make_row("Woontop 2024", "woontop"),
        }
        self._findings = QFrame()
        self._findings_text = QLabel()
        self._lay_out()

    def explain_with(self, explain: Callable[[str], Explained]) -> None:
        """Where the rows ask how their figure came about."""
        self._explain = explain
        self._total.explain_with(explain)
        self._total.origin_opened.connect(self.origin_opened)

    def _make_row(self, label: str, key: str) -> FigureRow:
        def explained() -> Explained | None:
            return self._explain(key) if self._explain is not None else None

        row = FigureRow(label, explained)
        row.origin_opened.connect(self.origin_opened)
        return row

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(0)
        layout.addWidget(self._period)
        layout.addSpacing(4)
        layout.addWidget(self._total)
        layout.addWidget(self._since)
        layout.addWidget(self._vat)
        layout.addSpacing(4)
        layout.addWidget(self._band_row)
        layout.addSpacing(8)
        layout.addWidget(self._gauge)
        layout.addSpacing(4)
        ends = QHBoxLayout()
        ends.addWidget(self._low)
        ends.addStretch()
        ends.addWidget(self._high)
        layout.addLayout(ends)
        layout.addSpacing(6)
        for row in self._rows.values():
            layout.addWidget(row)
        layout.addStretch()
        box = QHBoxLayout(self._findings)
        box.setContentsMargins(12, 4, 8, 4)
        box.addWidget(self._findings_text)
        box.addStretch()
        look = QPushButton("Bekijk")
        look.setProperty("kind", "link")
        look.clicked.connect(self.findings_opened)
        box.addWidget(look)
        layout.addWidget(self._findings)
        present = QPushButton("Presenteren  F5")
        present.setToolTip("De bedragen groot op het scherm, voor de beamer (F5)")
        present.clicked.connect(self.presentation_requested)
        what_if = QPushButton("Wat als…")
        what_if.setToolTip("Andere woningen, bedragen of rekenregels proberen, zonder de afspraak te wijzigen")
        what_if.clicked.connect(self.what_if_requested)
        self.what_if_button = what_if
        layout.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(what_if)
        buttons.addWidget(present, 1)
        layout.addLayout(buttons)

    def row(self, key: str) -> FigureRow:
        """The row with this key ("orv", "capacity", "per_dwelling", …)."""
        return self._rows[key]

    @property
    def total_text(self) -> str:
        """The large total as it is shown."""
        return self._total.text()

    def show_figures(self, figures: Totals, findings: tuple[Finding, ...]) -> None:
        """Shows an area's figures and how many findings are open."""
        band = figures.band
        self._period.setText(f"Totaal rijksbijdrage {figures.parameters.period}, incl. btw")
        self._total.setText(millions_range(figures.total.low, figures.total.high))
        self._vat.setText(
            f"stimulans {figures.parameters.vat_side}" if not figures.parameters.stimulus_includes_vat else ""
        )
        self._vat.setVisible(not figures.parameters.stimulus_includes_vat)
        self._band_row.show_figure(millions_range(band.low, band.high))
        self._gauge.set_band(band.low, band.middle, band.high)
        self._low.setText(euros(band.low))
        self._high.setText(euros(band.high))
        self.what_if_button.setEnabled(figures.in_agreement)
        self._show_rows(figures)
        self._show_findings(findings)

    @property
    def since_text(self) -> str:
        """How the total stands to the last round, as it is shown; "" without a round."""
        return self._since.text()

    def show_since(self, figures: Totals, before: Totals | None, name: str) -> None:
        """Marks what moved since the last round, "ronde 2"; None where there is no round."""
        since = mark(before.total.high, figures.total.high) if before else ""
        self._since.setText(f"{since} sinds {name}" if since else f"gelijk aan {name}" if before else "")
        self._since.setVisible(before is not None)
        way = "up" if since.startswith(UP) else "down" if since else "same"
        if self._since.property("way") != way:
            self._since.setProperty("way", way)
            self._since.style().unpolish(self._since)
            self._since.style().polish(self._since)
        self._band_row.show_mark(mark(before.band.high, figures.band.high) if before else "")
        for key, (value, counts) in _MARKED.items():
            self._rows[key].show_mark(mark(value(before), value(figures), counts=counts) if before else "")
        if before and not self._rows["dwellings"].mark:
            homes = [known.housing.total.total if known.housing.total else None for known in (before, figures)]
            self._rows["dwellings"].show_mark(mark(*homes, counts=True))

    def _show_rows(self, figures: Totals) -> None:
        rows = self._rows
        rows["orv"].setVisible(figures.orv_eligible)
        rows["orv_right"].setVisible(figures.orv_eligible)
        rows["capacity"].setVisible(figures.capacity_eligible)
        rows["capacity_right"].setVisible(figures.capacity_eligible)
        rows["wbi"].setVisible(bool(figures.wbi.rows))
        rows["area_budget"].setVisible(bool(figures.area_budget_rows))
        rows["woontop"].setVisible(figures.woontop_homes is not None)
        rows["orv"].show_figure(euros(figures.orv.incl))
        rows["capacity"].show_figure(euros(figures.capacity.incl))
        rows["wbi"].show_figure(euros(figures.wbi.state_contribution))
        rows["area_budget"].show_figure(euros(figures.area_budget))
        per = figures.per_affordable_dwelling
        rows["per_dwelling"].show_figure(short_euro_range(per.low, per.high) if per else "-")
        whole = figures.housing.total
        counts = f"{dwellings(whole.total)} · {dwellings(whole.affordable)}" if whole else "-"
        rows["dwellings"].show_figure(counts)
        for key, used in (("orv_right", figures.orv_used), ("capacity_right", figures.capacity_used)):
            over = used is not None and used.quantize(used.__class__("0.001")) > 1
            rows[key].show_figure(
                percentage(used) if used is not None else "-",
                "boven recht" if over else "",
                "attention",
            )
        surplus = figures.woontop_surplus
        rows["woontop"].show_figure(
            dwellings(figures.woontop_homes),
            signed(surplus) if surplus is not None else "",
            "attention" if surplus is not None and surplus < 0 else "fine",
        )

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        blocking = sum(finding.severity == Severity.BLOCKING for finding in findings)
        open_points = sum(finding.is_open for finding in findings) - blocking
        parts = []
        if blocking:
            parts.append(f"{blocking} blokkerend")
        if open_points:
            word = "andere" if blocking else "aandachtspunten"
            parts.append("1 aandachtspunt" if open_points == 1 and not blocking else f"{open_points} {word}")
        untouched = any(finding.code == "nothing-entered" for finding in findings)
        self._findings_text.setText(", ".join(parts) or ("Nog niets ingevuld" if untouched else "Geen aandachtspunten"))
        kind = "error" if blocking else "attention" if open_points else "information" if untouched else "fine"
        if self._findings.property("strip") != kind:
            self._findings.setProperty("strip", kind)
            for widget in (self._findings, self._findings_text):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
