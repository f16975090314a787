"""A text that contradicts the dossier holds a final export until it is mended or accepted with a reason."""

from dataclasses import replace
from datetime import datetime

import pytest

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.findings import Severity
from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.domain.area.area import AcceptedFinding
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.work.export import ExportBlockedError, blocking_messages, export_documents


def saying(area, text):
    return replace(area, texts=replace(area.texts, housing_programme=text))


def accepting(area, reference):
    found = [one for one in check_area(area, totals(area, reference), reference) if one.must_be_settled]
    return replace(
        area, accepted=tuple(AcceptedFinding(one.code, one.where, one.figure, "Zo besproken") for one in found)
    )


def test_an_open_contradiction_holds_a_final_export_and_names_what_to_do(heerlen, reference, tmp_path):
    area = saying(heerlen, "Voor 2.250 woningen start de bouw.")

    with pytest.raises(ExportBlockedError, match=r"2\.250; het aantal woningen is 2\.352\. Verbeter dit, of accepteer"):
        export_documents(area, reference, tmp_path, kinds=(AGREEMENT,), final=True, made_on=datetime.now())
    assert list(tmp_path.iterdir()) == []


def test_a_draft_is_made_all_the_same(heerlen, reference, tmp_path):
    area = saying(heerlen, "Voor 2.250 woningen start de bouw.")

    made = export_documents(area, reference, tmp_path, kinds=(AGREEMENT,), final=False, made_on=datetime.now())

    assert [path.suffix for path in made] == [".docx"]


@pytest.mark.parametrize(
    "text",
    ["Voor 2.250 woningen start de bouw.", "Voor 2.325 woningen start de bouw.", "De bouw start tot en met 2030."],
)
def test_a_contradiction_that_was_accepted_or_mended_holds_nothing(heerlen, reference, text):
    area = saying(heerlen, text)

    assert len(blocking_messages(area, reference)) == 1
    assert blocking_messages(accepting(area, reference), reference) == []
    (finding,) = [one for one in check_area(area, totals(area, reference), reference) if one.must_be_settled]
    mend = finding.mends[-1]
    assert blocking_messages(saying(heerlen, text[: mend.start] + mend.new + text[mend.end :]), reference) == []


def test_a_finding_of_the_check_is_one_that_can_be_accepted(heerlen, reference):
    area = saying(heerlen, "Voor 2.250 woningen start de bouw.")
    (finding,) = [one for one in check_area(area, totals(area, reference), reference) if one.code == "figure-check"]

    assert finding.severity == Severity.ATTENTION
    assert finding.is_open


def test_a_doubtful_rounding_asks_for_attention_but_holds_nothing(heerlen, reference):
    area = saying(heerlen, "Ruim 2.400 woningen gaan tot en met 2029 in aanbouw.")

    assert [one.code for one in check_area(area, totals(area, reference), reference) if one.figure == "2.400"] == [
        "figure-check"
    ]
    assert blocking_messages(area, reference) == []
