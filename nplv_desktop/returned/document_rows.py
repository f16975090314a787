"""The tables of a typed agreement as rows of an area; what is assumed, missing or does not add up is told in Dutch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.area.area import (
    AreaBudgetItem,
    CapacityItem,
    CareHomes,
    DwellingCount,
    Housing,
    HousingSource,
    OrvMeasure,
    WbiCandidate,
)
from nplv_desktop.domain.area.vat import Amounts, EnteredAmount, VatRegime, add_vat, amounts_of, remove_vat
from nplv_desktop.domain.dutch.formatting import dwellings, euros
from nplv_desktop.domain.dutch.money import ZERO, to_euro
from nplv_desktop.office.plain_text import one_line
from nplv_desktop.returned.agreement_tables import Table, TableKind, is_subtotal, is_total

_CENT = Decimal("0.01")
_LONGEST_LABEL = 1_000
_VAT_WORDS = {VatRegime.TAXED_21: "21 % btw", VatRegime.NONE: "geen btw"}

#: Tells what does not fit: (where, message), both Dutch.
Tell = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of amounts as printed, EUR."""

    label: str
    excl: Decimal | None
    incl: Decimal | None


def orv_measures(tables: Iterable[Table], rates: Mapping[str, Decimal], tell: Tell) -> tuple[OrvMeasure, ...]:
    """The ORV measures; a row with one side alone is taken as taxed at 21 %."""
    rows = _amounts(tables, TableKind.ORV, VatRegime.TAXED_21, rates, tell)
    return tuple(OrvMeasure(description=label, amount=amount) for label, amount in rows)


def capacity_items(tables: Iterable[Table], rates: Mapping[str, Decimal], tell: Tell) -> tuple[CapacityItem, ...]:
    """The capacity items as sums; a row with one side alone is taken as free of VAT."""
    rows = _amounts(tables, TableKind.CAPACITY, VatRegime.NONE, rates, tell)
    return tuple(CapacityItem(description=label, amount=amount) for label, amount in rows)


def housing(tables: Iterable[Table], tell: Tell) -> Housing:
    """The task: a part of which both figures are empty was not entered."""
    parts: dict[str, DwellingCount] = {}
    printed: tuple[int | None, int | None] | None = None
    found = False
    for table in tables:
        if table.kind != TableKind.HOUSING:
            continue
        found = True
        at = table.label_column
        columns = (at + 1, table.column("betaalba", otherwise=at + 2))
        for label, (whole, affordable) in table.counts(columns):
            key = label.casefold()
            if is_total(label):
                printed = (whole, affordable)
            elif "puur" in key or "grootschalig" in key:
                if whole is not None or affordable is not None:
                    parts["pure_nplv" if "puur" in key else "large_scale_part"] = _count(whole, affordable, label, tell)
            elif whole is not None or affordable is not None:
                tell(_where(table), f"Rij “{label}” is niet puur NPLV, grootschalig of totaal en is niet overgenomen.")
        _tell_problems(table, tell)
    if not found:
        tell("Opgave woningbouw", "Er is geen tabel met aantallen woningen gevonden; vul ze in bij Stimulans.")
        return Housing()
    if not parts and printed is not None and printed[0] is not None:
        tell("Opgave woningbouw", "Alleen een totaal gevonden; het staat bij puur NPLV.")
        return Housing(HousingSource.MANUAL, _count(printed[0], printed[1], "Totaal", tell))
    for name, side, value in (("", "total", 0), ("betaalbare ", "affordable", 1)):
        added = sum(getattr(part, side) for part in parts.values())
        if printed is not None and printed[value] is not None and printed[value] != added:
            tell(
                "Opgave woningbouw",
                f"Het totaal is {dwellings(printed[value])} {name}woningen, maar de rijen tellen op tot "
                f"{dwellings(added)}.",
            )
    return Housing(HousingSource.MANUAL, **parts)


def _count(whole: int | None, affordable: int | None, label: str, tell: Tell) -> DwellingCount:
    if whole is None or affordable is None:
        missing = "het totaal" if whole is None else "het aantal betaalbare woningen"
        tell("Opgave woningbouw", f"Rij “{label}”: {missing} ontbreekt en is op {affordable or 0} gezet.")
    return DwellingCount(whole if whole is not None else affordable or 0, affordable or 0)


def wbi_candidates(tables: Iterable[Table], tell: Tell) -> tuple[WbiCandidate, ...]:
    """The candidates for the Wbi."""
    rows = _money(tables, TableKind.WBI, (("cofinanciering",), ("rijksbijdrage", "indicatie")), tell)
    return tuple(WbiCandidate(label, cofinancing, contribution) for label, (cofinancing, contribution) in rows)


def budget_items(tables: Iterable[Table], tell: Tell) -> tuple[AreaBudgetItem, ...]:
    """The rows of the gebiedsbudget."""
    rows = _money(tables, TableKind.AREA_BUDGET, (("rijksbijdrage", "bedrag"),), tell)
    return tuple(AreaBudgetItem(label, contribution) for label, (contribution,) in rows)


def care_homes(tables: Iterable[Table], tell: Tell) -> CareHomes:
    """The dwellings for care."""
    counts: dict[str, int | None] = {}
    for table in tables:
        if table.kind == TableKind.CARE:
            for label, (count,) in table.counts((table.label_column + 1,)):
                key = label.casefold()
                if "geclusterd" in key or "geschikt" in key:
                    counts["care_clustered" if "geclusterd" in key else "care_suitable"] = count
            _tell_problems(table, tell)
    return CareHomes(**counts)


def printed_totals(tables: Iterable[Table]) -> dict[TableKind, tuple[str, ...]]:
    """The totals that the tables of dwellings and amounts print, as the agreement would print them."""
    found: dict[TableKind, tuple[str, ...]] = {}
    for table in tables:
        if table.kind == TableKind.HOUSING:
            at = table.label_column
            columns = (at + 1, table.column("betaalba", otherwise=at + 2))
            for label, counts in table.counts(columns):
                if is_total(label):
                    found[table.kind] = tuple(map(dwellings, counts))
        elif table.kind in (TableKind.ORV, TableKind.CAPACITY):
            _, total = _rows(table, _ignore)
            if total is not None and _has_both(total):
                found[table.kind] = (euros(total.excl), euros(total.incl))
    return found


def _ignore(where: str, message: str) -> None:
    """Tells nobody; for a table that was read before."""


# -- amounts ---------------------------------------------------------------------------------------------------------


def _amounts(
    tables: Iterable[Table], kind: TableKind, assumed: VatRegime, rates: Mapping[str, Decimal], tell: Tell
) -> list[tuple[str, EnteredAmount]]:
    """The rows with the regime that gives both printed sides; where the total shows that it does not, as printed."""
    made: list[tuple[str, EnteredAmount]] = []
    for table in tables:
        if table.kind != kind:
            continue
        rows, printed = _rows(table, tell)
        entered = [_entered(row, assumed, rates) for row in rows]
        if printed is not None and not _gives(entered, printed, rates) and _adds_up(rows, printed):
            entered = [
                EnteredAmount(VatRegime.AS_AGREED, excl=row.excl, incl=row.incl) if _has_both(row) else amount
                for row, amount in zip(rows, entered, strict=True)
            ]
        for row in rows:
            if (row.excl is None) != (row.incl is None):
                side = "incl." if row.excl is None else "excl."
                tell(
                    _where(table),
                    f"Rij “{row.label}” heeft alleen een bedrag {side} btw; aangenomen is {_VAT_WORDS[assumed]}.",
                )
            elif row.excl is None:
                tell(_where(table), f"Rij “{row.label}” heeft geen bedrag; vul het in.")
        _compare_totals(table, [amounts_of(one, rates) for one in entered], printed, tell)
        made += [(row.label, amount) for row, amount in zip(rows, entered, strict=True)]
    return made


def _rows(table: Table, tell: Tell) -> tuple[list[_Row], _Row | None]:
    """The rows, and the printed total."""
    at = table.label_column
    last = max((len(row) for row in table.rows), default=0) - 1
    if last - at >= 2:
        columns = (table.column("excl", otherwise=at + 1), table.column("incl", otherwise=at + 2))
    else:
        # One column of amounts: incl. btw, unless its title says otherwise.
        only = at + 1
        is_excl = only < len(table.header) and "excl" in table.header[only].casefold()
        columns = (only, -1) if is_excl else (-1, only)
    rows, total = [], None
    used = tuple(column for column in columns if column >= 0)
    for label, read in _told(table, used, tell):
        values = dict(zip(used, read, strict=True))
        row = _Row(label, values.get(columns[0]), values.get(columns[1]))
        if is_total(label):
            total = row
        elif is_subtotal(label):
            tell(_where(table), f"Rij “{label}” is een tussentotaal en is niet overgenomen.")
        elif label or row.excl is not None or row.incl is not None:
            rows.append(row)
    return rows, total


def _told(table: Table, columns: Sequence[int], tell: Tell) -> list[tuple[str, tuple[Decimal | None, ...]]]:
    rows = [(one_line(row.label)[:_LONGEST_LABEL], row.amounts) for row in table.amounts(columns)]
    _tell_problems(table, tell)
    return rows


def _entered(row: _Row, assumed: VatRegime, rates: Mapping[str, Decimal]) -> EnteredAmount:
    """What was typed, so that both sides come out as they are printed."""
    excl, incl = row.excl, row.incl
    if excl is None or incl is None:
        return EnteredAmount(assumed, excl=excl, incl=incl)
    if excl == incl:
        return EnteredAmount(VatRegime.NONE, incl=incl)
    for regime in (VatRegime.TAXED_21, VatRegime.TAXED_9):
        if _prints_as(remove_vat(incl, rates[regime]), excl):
            return EnteredAmount(regime, incl=incl)
        if _prints_as(add_vat(excl, rates[regime]), incl):
            return EnteredAmount(regime, excl=excl)
    return EnteredAmount(VatRegime.AS_AGREED, excl=excl, incl=incl)


def _prints_as(computed: Decimal, printed: Decimal) -> bool:
    return to_euro(computed) == printed if printed == to_euro(printed) else abs(computed - printed) <= _CENT


def _has_both(row: _Row) -> bool:
    return row.excl is not None and row.incl is not None


def _gives(entered: Iterable[EnteredAmount], printed: _Row, rates: Mapping[str, Decimal]) -> bool:
    """Whether the rows' sums print as the printed total."""
    excl, incl = _sums(amounts_of(one, rates) for one in entered)
    return all(side is None or _prints_as(added, side) for added, side in ((excl, printed.excl), (incl, printed.incl)))


def _adds_up(rows: Iterable[_Row], printed: _Row) -> bool:
    """Whether the printed rows add up to the printed total."""
    known = list(rows)
    return all(
        side is None or sum((getattr(row, name) or ZERO for row in known), ZERO) == side
        for name, side in (("excl", printed.excl), ("incl", printed.incl))
    )


def _sums(amounts: Iterable[Amounts | None]) -> tuple[Decimal, Decimal]:
    known = [one for one in amounts if one is not None]
    return sum((one.excl for one in known), ZERO), sum((one.incl for one in known), ZERO)


def _compare_totals(table: Table, amounts: Sequence[Amounts | None], printed: _Row | None, tell: Tell) -> None:
    if printed is None:
        return
    for name, added, side in zip(("excl.", "incl."), _sums(amounts), (printed.excl, printed.incl), strict=True):
        if side is not None and not _prints_as(added, side):
            tell(
                _where(table),
                f"Het totaal {name} btw is {euros(side)}, maar de rijen tellen op tot {euros(added)}.",
            )


def _money(
    tables: Iterable[Table], kind: TableKind, titles: Sequence[tuple[str, ...]], tell: Tell
) -> list[tuple[str, tuple[Decimal | None, ...]]]:
    """The rows of a table whose columns are amounts, without its total, which must be their sum."""
    made = []
    for table in tables:
        if table.kind != kind:
            continue
        at = table.label_column
        columns = [table.column(*words, otherwise=at + 1 + number) for number, words in enumerate(titles)]
        rows = _told(table, columns, tell)
        own = [(label, values) for label, values in rows if not is_total(label) and (label or any(values))]
        for label, values in rows:
            for number, side in enumerate(values if is_total(label) else ()):
                added = sum((one[1][number] or ZERO for one in own), ZERO)
                if side is not None and side != added:
                    tell(_where(table), f"Het totaal is {euros(side)}, maar de rijen tellen op tot {euros(added)}.")
        made += own
    return made


def _where(table: Table) -> str:
    return f"Tabel {table.name}"


def _tell_problems(table: Table, tell: Tell) -> None:
    for problem in dict.fromkeys(table.problems):
        tell(_where(table), problem)
    table.problems.clear()
