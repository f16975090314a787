"""How a figure came about: the formula in words, the numbers filled in, and where each number came from."""

from __future__ import annotations

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.all_figures import FIGURES
from nplv_desktop.domain.figures.explanation_lines import Explained
from nplv_desktop.domain.figures.totals import Totals


def explain(key: str, area: Area, figures: Totals, reference: Reference) -> Explained:
    """How the figure with this key came about. Raises KeyError for an unknown key; `FIGURES` has them all."""
    figure = FIGURES[key]
    words, lines = figure.explain(area, figures, reference)
    return Explained(figure.title, words, tuple(lines))
