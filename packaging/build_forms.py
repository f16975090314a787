"""Compiles `ui/*.ui` into `nplv_desktop/gui/forms/ui_*.py`, typed and without uic's version line.

python packaging/build_forms.py [--check]
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FORMS = ROOT / "nplv_desktop" / "gui" / "forms"
_HEAD = '"""Compiled from `ui/{name}.ui` by `packaging/build_forms.py`: generated, do not edit."""\n\n'
_BASES = ("QMainWindow", "QDialog", "QFrame", "QWidget")


def compile_form(form: Path) -> str:
    """The Python of one form."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    made = subprocess.run([str(uic), str(form)], check=True, capture_output=True, text=True).stdout
    base = re.search(r'<widget class="(\w+)"', form.read_text("utf-8"))
    if base is None or base[1] not in _BASES:
        raise SystemExit(f"{form.name}: its widget must be one of {', '.join(_BASES)}")
    body = made[made.index("from PySide6") :]
    body = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {base[1]}) -> None:", body)
    if f"{base[1]}" not in body.split("class ")[0]:
        body = f"from PySide6.QtWidgets import {base[1]}\n{body}"
    return _HEAD.format(name=form.stem) + body.rstrip() + "\n"


def main() -> int:
    """Compiles everything, or with --check names what is not up to date."""
    check = "--check" in sys.argv[1:]
    stale = []
    wanted = {FORMS / "__init__.py"}
    for form in sorted((ROOT / "ui").glob("*.ui")):
        target = FORMS / f"ui_{form.stem}.py"
        wanted.add(target)
        text = compile_form(form)
        if not target.exists() or target.read_text("utf-8") != text:
            stale.append(target.name)
            if not check:
                target.write_text(text, encoding="utf-8")
    for left in set(FORMS.glob("*.py")) - wanted:
        stale.append(left.name)
        if not check:
            left.unlink()
    print("\n".join(stale) if stale else "forms are up to date")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
