"""Holds a returned Word file against the dossier: which agreement it is, what differs, and what readers wrote."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.word_reading import Comment, comments_in
from nplv_desktop.returned import paper
from nplv_desktop.returned.document_area import ReadArea, SourceArea, source_of
from nplv_desktop.returned.document_comparison import compare_document
from nplv_desktop.returned.document_differences import Returned
from nplv_desktop.work.export import template_on_disk
from nplv_desktop.work.templates import Template, earlier_template


@dataclass(frozen=True, slots=True)
class Comparison:
    """A returned file beside an area of the dossier.

    `area_name` is the area that the file says it is about (None where it does not say), `origin` a Dutch sentence about
    the state of the dossier it was made from, `comments` what readers wrote in the margin.
    """

    found: Returned
    area_name: str | None
    origin: str
    comments: tuple[Comment, ...] = ()


def compare_returned(
    package: Package,
    area: Area,
    reference: Reference,
    templates: Mapping[str, Template],
    rounds: Iterable[Round] = (),
) -> Comparison:
    """A Word file beside the agreement as the dossier's template makes it now. Raises DocumentError."""
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        own = templates.get(AGREEMENT.key)
        earlier = earlier_template(package, AGREEMENT)
        template = earlier or template_on_disk(own, Path(scratch))
        found = compare_document(package, area, totals(area, reference), reference, template)
    source = source_of(package, reference)
    origin = _origin(source, area, rounds)
    if earlier is not None:
        origin += " Het is gemaakt met een eerder sjabloon en daarmee vergeleken."
    return Comparison(found, source.name, origin, comments_in(package))


def read_agreement(package: Package, reference: Reference, templates: Mapping[str, Template]) -> ReadArea:
    """The area in a Word agreement as its paper says it, beside the data that it carries. Raises DocumentError."""
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        own = template_on_disk(templates.get(AGREEMENT.key), Path(scratch))
        return paper.read_agreement(package, reference, earlier_template(package, AGREEMENT) or own)


def is_of_another_area(compared: Comparison, area: str) -> bool:
    """Whether a file is about another area than this one; "Heerlen Noord (2)" is a second state of the same."""
    return compared.area_name not in (None, area, re.sub(r" \(\d+\)$", "", area))


def _origin(source: SourceArea, area: Area, rounds: Iterable[Round]) -> str:
    """From which state of the dossier the file was made."""
    if source.carried is None:
        return "Het bestand draagt geen gegevens mee en is op inhoud vergeleken."
    made_from = area_text(source.carried)
    if made_from == area_text(area):
        return "Gemaakt uit het dossier zoals het nu is."
    for frozen in reversed(list(rounds)):
        if frozen.is_sound and made_from == area_text(frozen.state):
            return f"Gemaakt uit {frozen.name}; daarna is het dossier gewijzigd."
    return "Gemaakt uit een eerdere stand van het dossier; daarna is het gewijzigd."


def as_json(compared: Comparison) -> dict[str, Any]:
    """The comparison as `compare --json` prints it; "comments" where readers wrote any."""
    differences = compared.found
    report: dict[str, Any] = {
        "verdict": differences.verdict.value,
        "figures": [
            {"where": one.where, "dossier": one.dossier, "document": one.document} for one in differences.figures
        ],
        "texts": [
            {
                "where": one.where,
                "kind": one.kind,
                "dossier": one.dossier,
                "document": one.document,
                "author": one.author,
                "date": one.date,
                **({"negates": True} if one.negates else {}),
            }
            for one in differences.texts
        ],
    }
    if differences.not_compared:
        report["not_compared"] = list(differences.not_compared)
    if differences.passed_over:
        report["passed_over"] = list(differences.passed_over)
    if compared.comments:
        report["comments"] = [{"text": one.text, "author": one.author, "date": one.date} for one in compared.comments]
    return report


def in_words(compared: Comparison, area: str) -> Sequence[str]:
    """The comparison with an area as Dutch lines."""
    differences = compared.found
    heads = {
        "equal": "Het document is gelijk aan het dossier.",
        "figures differ": "Er zijn cijfers die verschillen.",
        "texts differ": "De cijfers zijn gelijk; er zijn teksten die verschillen.",
        "not an agreement": "Dit is geen bestuurlijke afspraak.",
        "not all compared": "Wat te vergelijken is, is gelijk.",
    }
    kinds = {"inserted": "toegevoegd", "deleted": "vervallen", "changed": "gewijzigd", "moved": "verplaatst"}
    lines = [heads[differences.verdict.value] + not_compared(differences.not_compared), compared.origin]
    if differences.passed_over:
        lines.append(f"Niet geopend: {', '.join(differences.passed_over)}.")
    if is_of_another_area(compared, area):
        lines.append(f"Let op: het document gaat over {compared.area_name}, niet over {area}.")
    lines += [f"  {one.where}: {one.dossier or '–'} → {one.document or '–'}" for one in differences.figures]
    for one in differences.texts:
        denied = " (let op: ontkenning)" if one.negates else ""
        by = _by(one.author, one.date)
        lines.append(f"  {one.where}, {kinds[one.kind]}{denied}{by}: {one.document or one.dossier}")
    lines += [f"  Opmerking{_by(one.author, one.date)}: {one.text}" for one in compared.comments]
    return lines


def not_compared(parts: Sequence[str]) -> str:
    """What of a file was not compared, as a sentence that follows another; "" where all of it was."""
    if not parts:
        return ""
    *others, last = parts
    named = f"{', '.join(others)} en {last}" if others else last
    several = others or not last.startswith("1 ")
    return f" Verder {'zijn' if several else 'is'} {named} niet vergeleken."


def _by(author: str, moment: str) -> str:
    return f" ({', '.join(filter(None, (author, day_in(moment))))})" if author else ""


def day_in(moment: str) -> str:
    """The day of a moment as Word writes it ("2026-11-21T10:00:00Z"), as "21-11-2026"; "" for anything else."""
    try:
        return f"{date.fromisoformat(moment[:10]):%d-%m-%Y}"
    except ValueError:
        return ""
