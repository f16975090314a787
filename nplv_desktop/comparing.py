"""Holds a returned Word file against the dossier, and reads its area texts as the dossier keeps them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from nplv_desktop.documents.returned import Returned, compare_document
from nplv_desktop.domain.area import Area
from nplv_desktop.domain.parameters import Reference
from nplv_desktop.domain.totals import totals
from nplv_desktop.exporting import template_on_disk
from nplv_desktop.own_templates import AGREEMENT, Template


def compare_returned(path: Path, area: Area, reference: Reference, templates: Mapping[str, Template]) -> Returned:
    """A Word file beside the agreement as the dossier's template makes it now. Raises DocumentError."""
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        template = template_on_disk(templates.get(AGREEMENT), Path(scratch))
        return compare_document(path, area, totals(area, reference), reference, template)


def as_json(found: Returned) -> dict[str, Any]:
    """The comparison as `compare --json` prints it."""
    return {
        "verdict": found.verdict.value,
        "figures": [{"where": one.where, "dossier": one.dossier, "document": one.document} for one in found.figures],
        "texts": [
            {
                "where": one.where,
                "kind": one.kind,
                "dossier": one.dossier,
                "document": one.document,
                "author": one.author,
                "date": one.date,
            }
            for one in found.texts
        ],
    }


def in_words(found: Returned) -> Sequence[str]:
    """The comparison as Dutch lines."""
    heads = {
        "equal": "Het document is gelijk aan het dossier.",
        "figures differ": "Er zijn cijfers die verschillen.",
        "texts differ": "De cijfers zijn gelijk; er zijn teksten die verschillen.",
        "not an agreement": "Dit is geen bestuurlijke afspraak.",
    }
    kinds = {"inserted": "toegevoegd", "deleted": "vervallen", "changed": "gewijzigd"}
    lines = [heads[found.verdict.value]]
    lines += [f"  {one.where}: {one.dossier or '–'} → {one.document or '–'}" for one in found.figures]
    for one in found.texts:
        by = f" ({one.author}{', ' + one.date[:10] if one.date else ''})" if one.author else ""
        lines.append(f"  {one.where}, {kinds[one.kind]}{by}: {one.document or one.dossier}")
    return lines
