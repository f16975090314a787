from datetime import date

import pytest
from PySide6.QtCore import Qt

from nplv_desktop.domain.area.area import AgreementStatus
from tests.documents.areas import png


def test_empty_fields_offer_what_they_usually_say_but_take_nothing_by_themselves(person):
    person.session.select_area("Breda Noord")
    page = person.go_to("parties").ui
    assert page.municipalityField.placeholderText() == "Breda"
    assert person.session.area.municipality is None
    person.click(page.municipalityField._take_over)
    assert person.session.area.municipality == "Breda"
    assert page.mayorTitleField.placeholderText() == "Burgemeester van Breda"


@pytest.mark.parametrize("typed", ["24 juni 2025", "24-6-2025", "2025-06-24", "dinsdag 24 juni 2025"])
def test_a_date_can_be_written_the_way_people_do(person, typed):
    person.session.select_area("Breda Noord")
    page = person.go_to("parties").ui
    person.fill(page.dateField, typed)
    assert person.session.area.agreement.date == date(2025, 6, 24)
    assert page.dateField.text() == "24 juni 2025"


def test_a_date_that_does_not_exist_is_said_and_not_stored(person):
    before = person.session.area.agreement.date
    page = person.go_to("parties").ui
    person.fill(page.dateField, "31 juni 2025")
    assert page.dateProblem.isVisible() and "bestaat niet" in page.dateProblem.text()
    assert page.dateField.text() == "31 juni 2025"
    assert person.session.area.agreement.date == before
    assert person.window.pages.unreadable()
    person.session.select_area("Breda Noord")
    assert not person.window.pages.unreadable()


def test_the_status_can_be_chosen_on_the_page(person):
    page = person.go_to("parties").ui
    page.statusField.setFocus()
    person.press(Qt.Key.Key_Down)
    assert person.session.area.agreement.status == AgreementStatus.CONCEPT


def test_a_logo_is_taken_in_described_and_removed(person, tmp_path):
    (tmp_path / "logo.png").write_bytes(png(40, 20))
    field = person.go_to("parties").ui.stateLogo
    field.take_file(tmp_path / "logo.png")
    person.qtbot.waitUntil(lambda: bool(person.session.area.logos))
    person.fill(field.description, "Rijksoverheid")
    (logo,) = person.session.area.logos
    assert (logo.role, logo.description, logo.media_type) == ("state", "Rijksoverheid", "image/png")
    person.click(field._remove)
    assert not person.session.area.logos


@pytest.mark.parametrize("content", [b"GIF89a", b"\x89PNG\r\n\x1a\n kapot", b"<svg onload='x'/>", b""])
def test_a_file_that_is_no_logo_is_refused_with_a_sentence(person, tmp_path, content):
    (tmp_path / "logo.png").write_bytes(content)
    field = person.go_to("parties").ui.stateLogo
    field.take_file(tmp_path / "logo.png")
    person.qtbot.waitUntil(field._notice.isVisible)
    assert field._notice.text().endswith(".") and not person.session.area.logos


def test_care_homes_and_the_pilot_are_entered_on_the_annex_page(person):
    person.session.select_area("Breda Noord")
    page = person.go_to("annex").ui
    person.fill(page.careSuitableField, "1.250")
    person.tick(page.pilotBox)
    area = person.session.area
    assert area.care_homes.care_suitable == 1250 and area.care_homes.care_clustered is None
    assert area.one_stop_shop_pilot


def test_an_agreed_band_needs_an_amount_and_a_reason(person):
    page = person.go_to("stimulus").ui
    page.overrideBox.setFocus()
    person.press(Qt.Key.Key_Space)
    assert person.focused is page.lowField
    person.type("5 mln")
    assert person.total == "€ 19,3 – 22,3 mln"
    assert page.bandRounding.text().replace("\u00a0", " ") == "berekend € 5.300.000 – € 8.000.000"
    assert any("reden" in finding.message.lower() for finding in person.session.findings)
    person.fill(page.lowReason, "Voorzichtig begroot")
    assert person.session.area.stimulus.low_override.reason == "Voorzichtig begroot"
    person.tick(page.overrideBox)
    assert person.session.area.stimulus.low_override is None and person.total == "€ 19,6 – 22,3 mln"


def test_an_opened_band_of_one_area_does_not_stand_open_in_the_next(person):
    page = person.go_to("stimulus").ui
    person.tick(page.overrideBox)
    assert page.overridePart.isVisible()
    person.session.select_area("Breda Noord")
    assert not page.overridePart.isVisible() and not page.overrideBox.isChecked()


def test_other_rules_give_another_band_side_of_vat(person):
    page = person.go_to("stimulus").ui
    page.setField.setFocus()
    person.press(Qt.Key.Key_Down)
    assert person.session.area.stimulus.parameters == "regeling-2026"
    assert "excl. btw" in page.formulaLabel.text()
    assert "vergunninghouders" in page.subsidies.text()
