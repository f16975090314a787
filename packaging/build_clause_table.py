"""Makes `docs/standaardbepalingen.md`: where each clause of the standard stands in the default agreement.

python packaging/build_clause_table.py [TARGET]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from agreement_template.wording import FOOTNOTE_CLAUSES, FOOTNOTES, SECTIONS

TARGET = Path(__file__).parent.parent / "docs" / "standaardbepalingen.md"
CLAUSES = tuple(f"F{number}" for number in range(1, 49))
_HEAD = """# Where each clause of the standard stands

Made by `make templates` from `packaging/agreement_template/`; every sentence of the default agreement
names its clause there. A clause that depends on something stands under its condition.

| clause | section | condition | begins with |
| --- | --- | --- | --- |
"""


def places() -> list[tuple[str, str, str, str]]:
    """Clause, section, condition and text of every entry of the wording, in the order of the document."""
    found = []
    heading, conditions = "", []
    for kind, text, clauses in SECTIONS:
        if kind in ("h1", "h2"):
            heading = text
        elif kind == "if":
            conditions.append(text)
        elif kind == "else":
            conditions.append(f"zonder {conditions.pop()}")
        elif kind == "endif":
            conditions.pop()
        for clause in clauses.split():
            shown = f"tabel “{text}”" if kind == "table" else text
            found.append((clause, heading, " en ".join(conditions), shown))
            for number in re.findall(r"\[\^(\d)\]", text):
                found.append((FOOTNOTE_CLAUSES[int(number)], f"voetnoot {number}", "", FOOTNOTES[int(number)]))
    return found


def table() -> str:
    """The page as Markdown."""
    rows = sorted(places(), key=lambda place: CLAUSES.index(place[0]))
    lines = [
        f"| {clause} | {heading} | {condition or '-'} | {' '.join(re.sub(r'{%.*?%}', '', text).split()[:9])} … |"
        for clause, heading, condition, text in rows
    ]
    return _HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_text(table(), encoding="utf-8")
    print(target)
