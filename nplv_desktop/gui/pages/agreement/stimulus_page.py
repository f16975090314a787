"""Stimulans: the dwellings, what was subsidised before, and the band that follows, with agreed deviations."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.area.area import Area, DwellingCount, HousingSource, Override
from nplv_desktop.domain.area.parameters import DEFAULT_SET, ParameterSet
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range, euros, euros_and_cents, grouped, percentage
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.fields.number_fields import AmountField, NumberField, show_followed
from nplv_desktop.gui.forms.ui_stimulus_page import Ui_StimulusPage
from nplv_desktop.gui.pages.agreement.amounts_page import connect_strips
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session

_PARTS = ("pure_nplv", "large_scale_part")


@register_page
class StimulusPage(Page):
    """The page of the realisatiestimulans."""

    key = "stimulus"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._shown_area = ""
        #: The other count of a part that lost one, by area and part; it stands on the screen until both are in.
        self._half: dict[tuple[str, str], tuple[str, int]] = {}
        self.ui = Ui_StimulusPage()
        self.ui.setupUi(self)
        self.side_by_side = (self.ui.topCards,)
        ui = self.ui
        self._counts = {
            ui.pureTotal: ("pure_nplv", "total", "Woningen puur NPLV"),
            ui.pureAffordable: ("pure_nplv", "affordable", "Betaalbaar puur NPLV"),
            ui.largeTotal: ("large_scale_part", "total", "Woningen grootschalig onderdeel"),
            ui.largeAffordable: ("large_scale_part", "affordable", "Betaalbaar grootschalig onderdeel"),
        }
        ui.setField.clear()
        for parameters in session.reference.parameter_sets.values():
            ui.setField.addItem(parameters.name, parameters.key)
        for field in self._counts:
            field.count_edited.connect(self._store_count)
        for number in self.findChildren(NumberField):
            number.problem_changed.connect(self._show_problems)
            number.setReadOnly(session.read_only)
        ui.subsidisedField.count_edited.connect(self._store_subsidised)
        ui.setField.choice_edited.connect(self._store_set)
        ui.overrideBox.toggled.connect(self._toggle_override)
        for amount in (ui.lowField, ui.highField):
            amount.amount_edited.connect(self._store_override_amount)
        for reason in (ui.lowReason, ui.highReason):
            reason.text_edited.connect(self._store_override_reason)
            reason.setReadOnly(session.read_only)
        for widget in (ui.setField, ui.overrideBox):
            widget.setDisabled(session.read_only)
        ui.homesProblem.hide()
        ui.bandProblem.hide()
        connect_strips(self, ui.findingStrips)
        ui.scenarioPart.hide()
        ui.whatIf.set_session(session)
        ui.whatIf.figures_shown.connect(self._show_scenario)

    # -- shown -------------------------------------------------------------------------------------------------------

    def show_area(self, area: Area) -> None:
        figures = self.session.figures
        parameters = figures.parameters
        ui = self.ui
        ui.introLabel.setText(
            f"Betaalbare woningen met start bouw in {parameters.period.words}, "
            "verminderd met woningen die al een rijksbijdrage hebben."
        )
        ui.notInAgreement.setVisible(not figures.in_agreement)
        ui.notInText.setText(
            f"{area.name} maakt geen deel uit van de Woontopafspraken; er is geen overeenkomst te maken."
        )
        self._show_homes(area)
        self._show_basis(area, parameters)
        self._show_band(area, parameters)
        ui.whatIf.show_area(area)
        ui.findingStrips.show_findings(self.findings_here(), changes=not self.session.read_only)

    def _show_homes(self, area: Area) -> None:
        ui, whole = self.ui, self.session.figures.housing.total
        follows = with_derived(area, self.session.figures.parameters.period).housing
        for field, (part, side, _) in self._counts.items():
            count, found = getattr(area.housing, part), getattr(follows, part)
            if count is not None:
                self._half.pop((area.name, part), None)
            half, left = self._half.get((area.name, part), ("", None))
            field.set_count(left if side == half else None if count is None else getattr(count, side))
            show_followed(field, None if found is None else getattr(found, side))
        ui.sumTotal.setText(dwellings(whole.total if whole else None))
        ui.sumAffordable.setText(dwellings(whole.affordable if whole else None))
        share = self.session.figures.affordable_share
        said = [f"{percentage(share)} betaalbaar" if share is not None else "vul in of lees een planlijst in"]
        if area.housing.source == HousingSource.PLANLIJST and area.planlijst:
            said.append("een leeg veld volgt de planlijst")
        for part, name in zip(_PARTS, ("puur NPLV", "het grootschalige onderdeel"), strict=True):
            if (area.name, part) in self._half:
                missing = "het totaal" if self._half[area.name, part][0] == "affordable" else "betaalbaar"
                said.append(f"{name} telt pas mee als ook {missing} is ingevuld")
        ui.homesSource.setText(" · ".join(filter(None, said)))

    def _show_basis(self, area: Area, parameters: ParameterSet) -> None:
        ui, figures = self.ui, self.session.figures
        band, whole = figures.band, figures.housing.total
        place = ui.setField.findData(area.stimulus.parameters or DEFAULT_SET)
        if place != ui.setField.currentIndex():
            ui.setField.setCurrentIndex(place)
        ui.affordableValue.setText(dwellings(whole.affordable if whole else None))
        ui.subsidisedField.set_count(area.stimulus.previously_subsidised)
        show_followed(ui.subsidisedField, with_derived(area, parameters.period).stimulus.previously_subsidised)
        ui.basisValue.setText(dwellings(band.basis if whole else None))
        correction = f"{parameters.correction_numerator}/{parameters.correction_denominator}"
        amount = euros(parameters.stimulus_per_dwelling)
        ui.formulaLabel.setText(f"{grouped(band.basis)} × {amount} {parameters.vat_side} × {correction}")
        whole_euros = band.middle == band.middle.to_integral_value()
        ui.formulaValue.setText(euros(band.middle) if whole_euros else euros_and_cents(band.middle))
        ui.subsidies.setText("Al gesubsidieerd: woningen met " + ", ".join(parameters.excluded_subsidies) + ".")

    def _show_band(self, area: Area, parameters: ParameterSet) -> None:
        ui, band = self.ui, self.session.figures.band
        ui.bandLowShare.setText(_deviation(parameters.band_low))
        ui.bandHighShare.setText(_deviation(parameters.band_high))
        ui.bandMiddle.setText(f"midden {euros(band.middle)}")
        ui.gauge.set_band(band.low, band.middle, band.high)
        ui.bandLow.setText(euros(band.low))
        ui.bandHigh.setText(euros(band.high))
        stimulus = area.stimulus
        overridden = stimulus.low_override is not None or stimulus.high_override is not None
        by_rule = f"berekend {euro_range(band.computed_low, band.computed_high)}"
        ui.bandRounding.setText(by_rule if overridden else f"afgerond op {euros(parameters.band_rounding)}")
        # Opened without an amount yet, it stays open for this area only.
        opened = overridden or (ui.overrideBox.isChecked() and self._shown_area == area.name)
        self._shown_area = area.name
        blocked = ui.overrideBox.blockSignals(True)
        ui.overrideBox.setChecked(opened)
        ui.overrideBox.blockSignals(blocked)
        ui.overridePart.setVisible(opened)
        for field, reason, override, computed in (
            (ui.lowField, ui.lowReason, stimulus.low_override, band.computed_low),
            (ui.highField, ui.highReason, stimulus.high_override, band.computed_high),
        ):
            field.set_amount(override.amount if override else None)
            field.setPlaceholderText(grouped(computed))
            reason.setEnabled(override is not None)
            if override is not None or not reason.hasFocus():
                reason.set_value(override.reason if override else None)

    def _show_scenario(self, figures: Totals | None) -> None:
        """Both bands stand in the gauge, on one scale."""
        ui, band = self.ui, figures.band if figures else None
        ui.gauge.set_second(band.low if band else None, band.high if band else None)
        ui.scenarioPart.setVisible(band is not None)
        if band is not None:
            ui.scenarioLow.setText(f"scenario {euros(band.low)}")
            ui.scenarioHigh.setText(f"{euros(band.high)} scenario")

    def try_out(self) -> None:
        """Goes to the scenarios, with a first one where there is none yet."""
        if self.ui.whatIf.scenario is None:
            self.ui.whatIf.add_scenario()
        else:
            self.ui.whatIf.start()

    def focus_field(self, field: str) -> None:
        ui = self.ui
        places: dict[str, QWidget] = {
            "housing.large_scale_part.total": ui.largeTotal,
            "housing.large_scale_part.affordable": ui.largeAffordable,
            "housing.large_scale_part": ui.largeTotal,
            "housing.pure_nplv.affordable": ui.pureAffordable,
            "stimulus.previously_subsidised": ui.subsidisedField,
            "stimulus.parameters": ui.setField,
        }
        if "override" in field:
            ui.overridePart.show()
            low = "low_override" in field
            part = (ui.lowReason if low else ui.highReason) if "reason" in field else None
            (part or (ui.lowField if low else ui.highField)).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        places.get(field, ui.pureTotal).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- stored ------------------------------------------------------------------------------------------------------

    def _store_count(self, count: int | None) -> None:
        field = self.sender()
        part, side, label = next(place for known, place in self._counts.items() if known is field)
        area, period = self.session.area, self.session.figures.parameters.period
        other = "affordable" if side == "total" else "total"
        known: DwellingCount | None = getattr(area.housing, part)
        half, left = self._half.pop((area.name, part), ("", 0))
        if half == side and count is not None:
            # The part still lacks its other count.
            self._half[area.name, part] = (side, count)
            return
        if count is None and known is not None and not _follows_planlijst(area):
            self._half[area.name, part] = (other, getattr(known, other))
        start = DwellingCount(**{other: left, side: 0}) if half == other else None
        self.session.edit(
            label, lambda area: _with_count(area, part, side, count, period, start), key=f"housing.{part}.{side}"
        )

    def _store_subsidised(self, count: int | None) -> None:
        self.session.edit(
            "Al gesubsidieerde woningen",
            lambda area: replace(area, stimulus=replace(area.stimulus, previously_subsidised=count)),
            key="stimulus.previously_subsidised",
        )

    def _store_set(self, key: str) -> None:
        self.session.edit("Regels", lambda area: replace(area, stimulus=replace(area.stimulus, parameters=key)))

    def _toggle_override(self, wanted: bool) -> None:
        self.ui.overridePart.setVisible(wanted)
        if wanted:
            self.ui.lowField.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.session.edit(
            "Afgesproken bandbreedte",
            lambda area: replace(area, stimulus=replace(area.stimulus, low_override=None, high_override=None)),
        )

    def _store_override_amount(self, amount: Decimal | None) -> None:
        low = self.sender() is self.ui.lowField
        reason = (self.ui.lowReason if low else self.ui.highReason).value
        self._store_override(low, Override(amount, reason) if amount is not None else None, "amount")

    def _store_override_reason(self, reason: str) -> None:
        low = self.sender() is self.ui.lowReason
        stimulus = self.session.area.stimulus
        override = stimulus.low_override if low else stimulus.high_override
        if override is not None:
            self._store_override(low, replace(override, reason=reason), "reason")

    def _store_override(self, low: bool, override: Override | None, part: str) -> None:
        def with_override(area: Area) -> Area:
            stimulus = area.stimulus
            changed = replace(stimulus, low_override=override) if low else replace(stimulus, high_override=override)
            return replace(area, stimulus=changed)

        self.session.edit(
            "Afgesproken ondergrens" if low else "Afgesproken bovengrens",
            with_override,
            key=f"stimulus.{'low' if low else 'high'}_override.{part}",
        )

    def _show_problems(self) -> None:
        ui = self.ui
        for label, fields in (
            (ui.homesProblem, (*self._counts, ui.subsidisedField)),
            (ui.bandProblem, (ui.lowField, ui.highField)),
        ):
            problems = [_problem(field) for field in fields if field.problem]
            label.setText("\n".join(problems))
            label.setVisible(bool(problems))


def _problem(field: NumberField) -> str:
    name = field.accessibleName()
    unit = "bedrag" if isinstance(field, AmountField) else "aantal"
    return f"{name}: {field.problem}" if name else f"Dit {unit} is niet te lezen: {field.problem}"


def _deviation(factor: Decimal) -> str:
    """A factor as its distance from one: 0.7 becomes "−30 %"."""
    return f"{'−' if factor < 1 else '+'}{percentage(abs(factor - 1))}"


def _follows_planlijst(area: Area) -> bool:
    return area.housing.source == HousingSource.PLANLIJST and bool(area.planlijst)


def _with_count(
    area: Area, part: str, side: str, count: int | None, period: Period, start: DwellingCount | None = None
) -> Area:
    """The area with one dwelling count changed; a part without one of its counts is not entered, which is not 0.

    `start` is what is known of a part that was not entered. Where dwellings follow from the planlijst, emptying one
    count lets the whole part follow it again.
    """
    known: DwellingCount | None = getattr(with_derived(area, period).housing, part)
    changed = None if count is None else replace(known or start or DwellingCount(0, 0), **{side: count})
    source = area.housing.source
    if source != HousingSource.PLANLIJST and changed is not None:
        source = HousingSource.MANUAL
    return replace(area, housing=replace(area.housing, source=source, **{part: changed}))
