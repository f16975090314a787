"""Writes `docs/*.schema.json`, the JSON Schemas of the area file and the programme file, from the declared fields."""

import json
import sys
from pathlib import Path

from nplv_desktop.domain.area_file.json_schema import area_schema, programme_schema

FOLDER = Path(__file__).parent.parent / "docs"
SCHEMAS = {"area-file.schema.json": area_schema, "programme-file.schema.json": programme_schema}


def main() -> int:
    """Writes both schemas, or with --check says whether they are up to date."""
    texts = {name: json.dumps(make(), ensure_ascii=False, indent=1) + "\n" for name, make in SCHEMAS.items()}
    if "--check" in sys.argv[1:]:
        paths = {name: FOLDER / name for name in texts}
        return int(any(not path.exists() or path.read_text("utf-8") != texts[name] for name, path in paths.items()))
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
