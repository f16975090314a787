from dataclasses import replace

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.gui.findings.finding_strips import FindingStrips

FIRST = Finding("a", Severity.ATTENTION, "orv_measures[0]", "Rij 1: het is € 10.")
SECOND = Finding("b", Severity.BLOCKING, "orv_measures[1]", "Rij 2: vul het in.")


def shown(strips):
    return [strip.finding for strip in strips.strips]


def test_every_finding_has_a_strip_in_order_also_two_of_a_kind(qtbot, theme):
    strips = FindingStrips()
    qtbot.addWidget(strips)
    twin = replace(FIRST, message="Rij 1: en ook dit.")
    for findings in ((FIRST, SECOND), (SECOND, FIRST, twin), (twin,), (), (FIRST, twin, SECOND)):
        strips.show_findings(findings)
        assert shown(strips) == list(findings)
    assert not strips.isHidden()


def test_another_amount_in_the_same_finding_keeps_its_strip(qtbot, theme):
    strips = FindingStrips()
    qtbot.addWidget(strips)
    strips.show_findings((FIRST,))
    (strip,) = strips.strips
    strips.show_findings((replace(FIRST, message="Rij 1: het is € 100."),))
    assert strips.strips == [strip]
    assert strip.accessibleName() == "Aandachtspunt: Rij 1: het is € 100."
