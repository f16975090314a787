"""Partijen: who sign, where and when, and the logos."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.area.area import AgreementStatus, Area, Logo, Mayor, Minister
from nplv_desktop.gui.fields.line_field import LineField
from nplv_desktop.gui.fields.logo_field import LogoField
from nplv_desktop.gui.forms.ui_parties_page import Ui_PartiesPage
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.session.status_names import STATUS_NAMES

_SUBJECT = "Bestuurlijke afspraak uitwerking Woontop NPLV-gebied"
_MINISTER = "De minister van Volkshuisvesting en Ruimtelijke Ordening"


@dataclass(frozen=True, slots=True)
class _Line:
    """A text field: its path in the area file and the Dutch name that undo shows."""

    path: str
    label: str


@register_page
class PartiesPage(Page):
    """The page of names, date, place, status and logos."""

    key = "parties"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_PartiesPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._lines: dict[LineField, _Line] = {
            ui.subjectField: _Line("agreement.subject", "Betreft"),
            ui.placeField: _Line("agreement.place", "Plaats"),
            ui.ministerNameField: _Line("agreement.minister.name", "Naam minister"),
            ui.ministerTitleField: _Line("agreement.minister.title", "Functie minister"),
            ui.municipalityField: _Line("area.municipality", "Gemeente"),
            ui.programmeField: _Line("area.programme", "Programma"),
            ui.allianceField: _Line("area.alliance", "Alliantie"),
            ui.mayorNameField: _Line("agreement.mayor.name", "Naam burgemeester"),
            ui.mayorTitleField: _Line("agreement.mayor.title", "Functie burgemeester"),
            ui.mayorCapacityField: _Line("agreement.mayor.capacity", "Hoedanigheid burgemeester"),
        }
        self._logos: dict[str, LogoField] = {"state": ui.stateLogo, "alliance": ui.allianceLogo}
        ui.statusField.offer(STATUS_NAMES)
        ui.statusField.setPlaceholderText(STATUS_NAMES[AgreementStatus.CONCEPT])
        ui.dateProblem.hide()
        self._connect()
        self._restrict()

    def _connect(self) -> None:
        for field in self._lines:
            field.text_edited.connect(self._store_line)
        self.ui.dateField.date_edited.connect(self._store_date)
        self.ui.dateField.problem_changed.connect(self._show_date_problem)
        self.ui.statusField.choice_edited.connect(self._store_status)
        for logo in self._logos.values():
            logo.picture_chosen.connect(self._store_picture)
            logo.description_edited.connect(self._store_description)
            logo.removal_requested.connect(self._remove_logo)
            self.session.area_selected.connect(logo.forget_reading)

    def _restrict(self) -> None:
        read_only = self.session.read_only
        for field in (*self._lines, self.ui.dateField):
            field.setReadOnly(read_only)
        for logo in self._logos.values():
            logo.set_read_only(read_only)
        self.ui.statusField.setEnabled(not read_only)

    # -- shown -------------------------------------------------------------------------------------------------------

    def show_area(self, area: Area) -> None:
        for field, line in self._lines.items():
            field.set_value(_value_at(area, line.path))
        self.ui.dateField.set_date(area.agreement.date)
        self.ui.statusField.set_choice(area.agreement.status)
        self._suggest(area)
        for role, logo in self._logos.items():
            logo.show_logo(_logo(area, role))

    def _suggest(self, area: Area) -> None:
        profile = self.session.profile
        municipality = area.municipality or (profile.municipality if profile else "")
        programme = area.programme or (f"Nationaal Programma {area.name}" if area.name else "")
        alliance = area.alliance or (f"Alliantie {programme}" if programme else "")
        ui = self.ui
        ui.subjectField.set_suggestion(_SUBJECT)
        ui.ministerTitleField.set_suggestion(_MINISTER)
        ui.municipalityField.set_suggestion(municipality)
        ui.programmeField.set_suggestion(programme)
        ui.allianceField.set_suggestion(alliance)
        ui.mayorTitleField.set_suggestion(f"Burgemeester van {municipality}" if municipality else "")
        ui.mayorCapacityField.set_suggestion(f"Voorzitter {alliance}" if alliance else "")
        ui.stateLogo.set_title("Rijk", "Logo van de Rijksoverheid")
        ui.allianceLogo.set_title("Gemeente of alliantie", f"Logo van de {alliance}" if alliance else "")

    def focus_field(self, field: str) -> None:
        places: dict[str, QWidget] = {line.path: widget for widget, line in self._lines.items()}
        places["agreement.date"] = self.ui.dateField
        places["agreement.status"] = self.ui.statusField
        if field.startswith("logos"):
            self._logos["alliance" if "alliance" in field or field.startswith("logos[1]") else "state"].focus()
            return
        found = places.get(field) or next((w for path, w in places.items() if path.startswith(field)), None)
        (found or self.ui.subjectField).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- stored ------------------------------------------------------------------------------------------------------

    def _store_line(self, text: str) -> None:
        field = self.sender()
        line = self._lines[field] if isinstance(field, LineField) else None
        if line is not None:
            self.session.edit(line.label, partial(_with_value, path=line.path, value=text or None), key=line.path)

    def _store_date(self, day: date | None) -> None:
        self.session.edit("Datum", partial(_with_value, path="agreement.date", value=day), key="agreement.date")

    def _show_date_problem(self, problem: str) -> None:
        self.ui.dateProblem.setText(problem)
        self.ui.dateProblem.setVisible(bool(problem))

    def _store_status(self, status: AgreementStatus) -> None:
        self.session.edit("Status", partial(_with_value, path="agreement.status", value=status))

    def _role(self) -> str:
        return next(role for role, field in self._logos.items() if field is self.sender())

    def _store_picture(self, media_type: str, data: bytes) -> None:
        role = self._role()
        known = _logo(self.session.area, role)
        logo = Logo(role, known.description if known else "", media_type, data)
        self.session.edit("Logo", partial(_with_logo, role=role, logo=logo))

    def _store_description(self, text: str) -> None:
        role = self._role()
        known = _logo(self.session.area, role)
        if known is not None:
            logo = replace(known, description=text)
            self.session.edit("Omschrijving logo", partial(_with_logo, role=role, logo=logo), key=f"logos.{role}")

    def _remove_logo(self) -> None:
        self.session.edit("Logo verwijderen", partial(_with_logo, role=self._role(), logo=None))


def _value_at(area: Area, path: str) -> str | None:
    """The text at a path of the area file."""
    *groups, name = path.split(".")
    value: Any = area
    for group in groups:
        value = value if group == "area" else getattr(value, group)
    found: str | None = getattr(value, name)
    return found


def _with_value(area: Area, *, path: str, value: Any) -> Area:
    """The area with another value at a path of the area file."""
    match path.split("."):
        case ["area", name]:
            return replace(area, **{name: value})
        case ["agreement", name]:
            return replace(area, agreement=replace(area.agreement, **{name: value}))
        case ["agreement", "minister", name]:
            minister: Minister = replace(area.agreement.minister, **{name: value})
            return replace(area, agreement=replace(area.agreement, minister=minister))
        case ["agreement", "mayor", name]:
            mayor: Mayor = replace(area.agreement.mayor, **{name: value})
            return replace(area, agreement=replace(area.agreement, mayor=mayor))
    raise AssertionError(f"no field of this page: {path}")


def _logo(area: Area, role: str) -> Logo | None:
    return next((logo for logo in area.logos if logo.role == role), None)


def _with_logo(area: Area, *, role: str, logo: Logo | None) -> Area:
    """The area with another logo for this role, or none; the state's comes first."""
    others = [known for known in area.logos if known.role != role]
    logos = sorted([*others, *([logo] if logo else [])], key=lambda known: known.role != "state")
    return replace(area, logos=tuple(logos))
