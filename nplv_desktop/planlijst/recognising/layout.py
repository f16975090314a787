"""How a sheet is to be read: which row is its header, and what each column stands for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, ColumnType
from nplv_desktop.planlijst.reading.sheets import column_letter
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    HARD_PART,
    NET,
    PRICE_TEXT,
    RENT_ANY,
    RENT_REST,
    SALE_ANY,
    SALE_REST,
    SHARE_OF,
    SOFT_PART,
    YEAR_DATE,
    own_header,
    squeezed,
)
from nplv_desktop.planlijst.recognising.year_columns import UNSAID, YearColumn, column_of_key

#: So many canonical headers make it the program's own layout.
_OWN_COLUMNS = 25
#: Below this a column is left out unless the user takes it in.
LEAST_CERTAINTY = 0.5
COUNT_KEYS = frozenset(
    {key for key, column in COLUMN_BY_KEY.items() if column.type == ColumnType.COUNT}
    | {RENT_ANY, SALE_ANY, RENT_REST, SALE_REST, AFFORDABLE_ANY, NET, HARD_PART, SOFT_PART}
)


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """One column of a sheet: where it is, its header, what it is taken for ("ignore" for nothing) and how certain.

    `why` says in Dutch why a column that could count is not used: "verborgen", "deel van Sociale huur".
    """

    column: int
    header: str
    key: str
    certainty: float
    samples: tuple[str, ...] = ()
    why: str = ""

    @property
    def letter(self) -> str:
        """The column's letters in the sheet."""
        return column_letter(self.column)

    @property
    def years(self) -> YearColumn | None:
        """The span of years it stands for, or None."""
        return (
            None
            if self.key in COLUMN_BY_KEY and not self.key.startswith(("delivered", "start"))
            else column_of_key(self.key)
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is to be read: the header's row (0 without one), its columns, and what the whole sheet is about.

    `first_row` is where the data begin; `kind` the kind of project that a title names; `reason` says why a sheet does
    not hold plans. `known_as` is the name of the layout description it was recognised by, "" for none;
    `blocks` tells that rows of one id are always parts of one plan.
    """

    sheet: str
    header_row: int
    columns: tuple[ColumnProposal, ...]
    kind: str | None = None
    title: str = ""
    reason: str = ""
    known_as: str = ""
    blocks: bool = False

    @property
    def holds_plans(self) -> bool:
        """Whether the sheet can be read as a list of plans."""
        return not self.reason

    @property
    def guess(self) -> str:
        """What was taken by its content alone and has to be confirmed, as a Dutch sentence; "" for nothing."""
        certain = {column.key for column in self.columns if column.certainty > LEAST_CERTAINTY}
        counts = any(key in COUNT_KEYS or column_of_key(key) is not None for key in certain)
        for key, what in (("name", "plannamen"), ("dwellings", "aantallen")):
            column = self.column_of(key)
            if (
                column is None
                or key in certain
                or (key == "name" and "plan_id" in certain)
                or (key != "name" and counts)
            ):
                continue
            return f"Of kolom {column.letter} ({column.header}) de {what} bevat, is niet zeker; wijs de kolom aan."
        return ""

    @property
    def signature(self) -> str:
        """What is the same for every list of this layout: its headers."""
        return "|".join(squeezed(column.header) for column in self.columns)

    @property
    def is_own(self) -> bool:
        """Whether this is the program's own layout: every cell is then taken as it stands."""
        own = {column.key for column in self.columns if column.certainty == 1.0 and is_own_header(column)}
        return len(own) >= _OWN_COLUMNS and {"name", "dwellings"} <= own

    def column_of(self, key: str) -> ColumnProposal | None:
        """The first column taken for this key."""
        return next((column for column in self.columns if column.key == key), None)

    def with_mapping(self, mapping: dict[str, str]) -> Layout:
        """The layout with columns (by header or letter) taken for other keys, each certain."""
        columns = []
        for column in self.columns:
            key = mapping.get(column.header, mapping.get(column.letter))
            columns.append(column if key is None else replace(column, key=key, certainty=1.0))
        return judged(replace(self, columns=tuple(columns)))


def is_own_header(column: ColumnProposal) -> bool:
    """Whether a column has the header of the program's own layout."""
    known = COLUMN_BY_KEY.get(column.key)
    return known is not None and squeezed(own_header(known)) == squeezed(column.header)


def judged(layout: Layout) -> Layout:
    """The layout with the reason why it holds no plans, or without one."""
    keys = {column.key for column in layout.columns}
    if "name" not in keys and "plan_id" not in keys:
        return replace(layout, reason="Er is geen kolom met plannamen gevonden.")
    counted = any(key in COUNT_KEYS or key.startswith(SHARE_OF) or column_of_key(key) is not None for key in keys)
    if not counted and not keys & {"planning_status", "project_phase", PRICE_TEXT}:
        return replace(layout, reason="Er is geen kolom met aantallen gevonden.")
    return replace(layout, reason="")


def meaning_is_open(layout: Layout) -> bool:
    """Whether years are named without saying if they are years of start or of delivery."""
    return any(column.key == YEAR_DATE for column in layout.columns) or any(
        years.meaning == UNSAID and years.years and not years.is_demolition
        for column in layout.columns
        if (years := column.years)
    )
