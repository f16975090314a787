"""The sums that a typed agreement prints, held against what follows from the figures that were read from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from nplv_desktop.domain.dutch.formatting import dwellings, euro_range, euros
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.stimulus import dwellings_for_band
from nplv_desktop.domain.figures.totals import SummaryKey, Totals
from nplv_desktop.returned.agreement_sections import Section
from nplv_desktop.returned.agreement_tables import Table, TableKind, is_total, range_in
from nplv_desktop.returned.document_rows import Tell

_BAND = re.compile(r"tussen de\s+€.{1,30}?\s+en\s+€\s?[\d.,]+(?:\s*(?:mln\.?|miljoen))?")
_SUMMARY_WORDS = {
    SummaryKey.ORV: ("orv", "openbare ruimte"),
    SummaryKey.CAPACITY: ("capaciteit",),
    SummaryKey.WBI: ("wbi", "woningbouwimpuls"),
    SummaryKey.AREA_BUDGET: ("gebiedsbudget",),
    SummaryKey.STIMULUS: ("realisatiestimulans",),
}
#: Both ends of a sum, EUR; equal for all but the stimulus and the total.
Ends = tuple[Decimal, Decimal]


def printed_sums(tables: Sequence[Table], sections: Sequence[Section], tell: Tell) -> dict[SummaryKey, Ends]:
    """The sums that a document prints, EUR; the band from the running text where no table has it.

    A sum that cannot be read is told.
    """
    printed: dict[SummaryKey, Ends] = {}
    for table in tables:
        if table.kind != TableKind.SUMMARY:
            continue
        at = table.label_column
        for row in table.rows:
            ends = range_in(row[-1]) if len(row) > at + 1 else None
            label = row[at].casefold() if at < len(row) else ""
            named = (key for key, words in _SUMMARY_WORDS.items() if any(word in label for word in words))
            key = SummaryKey.TOTAL if is_total(label) else next(named, None)
            if key is not None and ends is None and len(row) > at + 1 and re.search(r"\d", row[-1]):
                tell("Samenvatting", f"“{row[-1]}” bij “{row[at]}” is niet te lezen als bedrag. Controleer het zelf.")
            if ends is not None and key is not None:
                scale = table.scale(len(row) - 1)
                printed[key] = (ends[0] * scale, ends[1] * scale)
    if SummaryKey.STIMULUS not in printed:
        prose = " ".join(block.text for one in sections if one.key == "stimulus" for block in one.paragraphs)
        found = _BAND.search(prose)
        band = range_in(found[0]) if found else None
        if band is not None:
            printed[SummaryKey.STIMULUS] = band
    return printed


def sums_that_differ(figures: Totals, printed: Mapping[SummaryKey, Ends]) -> Iterator[str]:
    """A Dutch sentence for each printed sum that does not follow from the figures."""
    for row in figures.summary:
        ends = printed.get(row.key)
        if ends is None or (to_euro(row.low), to_euro(row.high)) == ends:
            continue
        if row.key == SummaryKey.STIMULUS:
            yield _band_sentence(figures, ends)
        else:
            yield (
                f"“{row.label}” is in het document {euro_range(*ends)}; uit de overgenomen cijfers volgt "
                f"{euro_range(row.low, row.high)}."
            )


def totals_differ(figures: Totals, printed: Mapping[TableKind, tuple[str, ...]]) -> bool:
    """Whether the total that a table prints is not the sum of what was read from its rows."""
    whole = figures.housing.total
    ours = {
        TableKind.HOUSING: (dwellings(whole.total), dwellings(whole.affordable)) if whole is not None else (),
        TableKind.ORV: (euros(figures.orv.excl), euros(figures.orv.incl)),
        TableKind.CAPACITY: (euros(figures.capacity.excl), euros(figures.capacity.incl)),
    }
    return any(kind in ours and said != ours[kind] for kind, said in printed.items())


def _band_sentence(figures: Totals, ends: Ends) -> str:
    """What the band should be, and how many dwellings would give the printed one."""
    affordable = figures.housing.total.affordable if figures.housing.total else 0
    sentence = (
        f"De realisatiestimulans is in het document {euro_range(*ends)}; bij {dwellings(affordable)} betaalbare "
        f"woningen hoort {euro_range(figures.band.low, figures.band.high)}."
    )
    fitting = dwellings_for_band(*ends, figures.parameters)
    if fitting is None or fitting.start > affordable:
        return f"{sentence} Leg bij Stimulans vast wat is afgesproken, met de reden."
    most, least = affordable - fitting.start, max(0, affordable - (fitting.stop - 1))
    count = dwellings(least) if least == most else f"{dwellings(least)} tot en met {dwellings(most)}"
    return f"{sentence} Het past bij {count} woningen die al gesubsidieerd zijn; vul dat aantal in bij Stimulans."
