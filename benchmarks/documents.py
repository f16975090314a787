"""How long the documents take beside the libraries alone on the same templates."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable
from datetime import datetime

_RUNS = 15


def export_ratio() -> tuple[float, str]:
    """The median of agreement + annex over docxtpl rendering plus openpyxl saving, in turns; both in words."""
    import openpyxl
    from docxtpl import DocxTemplate
    from jinja2 import Environment

    from nplv_desktop.documents.agreement.agreement import agreement_bytes
    from nplv_desktop.documents.agreement.agreement_fields import TEXT_FIELDS, agreement_fields
    from nplv_desktop.documents.annex.annex import annex_bytes
    from nplv_desktop.domain.figures.totals import totals
    from nplv_desktop.store.new_programme import example_programme
    from nplv_desktop.store.reference import load_reference
    from nplv_desktop.system.assets import template

    reference = load_reference()
    area = example_programme(reference).area("Heerlen Noord")
    assert area is not None
    made_on = datetime(2026, 11, 21, 12)
    values = agreement_fields(area, totals(area, reference), reference, final=True)
    values |= dict.fromkeys((*TEXT_FIELDS, "logo_rijk", "logo_alliantie"), "")

    def alone() -> None:
        word = DocxTemplate(str(template("bestuurlijke_afspraak.docx")))
        word.render(dict(values), Environment(autoescape=True))
        word.save(io.BytesIO())
        openpyxl.load_workbook(template("bijlage.xlsx")).save(io.BytesIO())

    def ours() -> None:
        figures = totals(area, reference)
        agreement_bytes(area, figures, reference, final=True, made_on=made_on)
        annex_bytes(area, figures, reference, final=True, made_on=made_on)

    one, other = _in_turns(alone, ours)
    return other / one, f"({other:.3f} s / {one:.3f} s)"


def _in_turns(first: Callable[[], None], second: Callable[[], None]) -> tuple[float, float]:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(_RUNS + 1):
        for work, times in zip((first, second), taken, strict=True):
            began = time.perf_counter()
            work()
            if number:
                times.append(time.perf_counter() - began)
    return statistics.median(taken[0]), statistics.median(taken[1])
