"""Every figure that is shown, by its key, and the lists that are made of what was declared about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from nplv_desktop.domain.figures.amount_figures import AMOUNT_FIGURES
from nplv_desktop.domain.figures.dwelling_figures import DWELLING_FIGURES
from nplv_desktop.domain.figures.figure import Block, Compared, Figure, PanelRow, Reported, Said, TextField

#: In the order in which a printed figure is looked up.
FIGURES: Mapping[str, Figure] = {figure.key: figure for figure in (*DWELLING_FIGURES, *AMOUNT_FIGURES)}

#: The rows of the totals panel, by the key of their figure.
PANEL_ROWS: Mapping[str, PanelRow] = dict(
    sorted(
        ((figure.key, figure.panel) for figure in FIGURES.values() if figure.panel is not None),
        key=lambda row: row[1].place,
    )
)

#: The lines of two states side by side.
COMPARED: tuple[Compared, ...] = tuple(
    sorted((line for figure in FIGURES.values() for line in figure.compared), key=lambda line: line.place)
)

#: The figures of the presentation.
BLOCKS: tuple[Block, ...] = tuple(
    sorted(
        (figure.block for figure in FIGURES.values() if figure.block is not None),
        key=lambda block: block.place,
    )
)

#: The fields that texts may use; one that is no figure of its own is declared here.
TEXT_FIELDS: tuple[TextField, ...] = tuple(
    sorted(
        (
            *(replace(field, figure=figure.key) for figure in FIGURES.values() for field in figure.fields),
            TextField(
                220,
                "periode",
                "Periode van start bouw",
                lambda figures: figures.parameters.period.words,
            ),
        ),
        key=lambda field: field.place,
    )
)

#: What numbers in texts are held against.
SAID: tuple[Said, ...] = tuple(
    sorted((said for figure in FIGURES.values() for said in figure.said), key=lambda said: said.place)
)

#: The values of `totals --json`.
REPORTED: tuple[Reported, ...] = tuple(
    sorted((value for figure in FIGURES.values() for value in figure.reported), key=lambda value: value.place)
)
