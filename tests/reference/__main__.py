"""Makes the reference files anew: python -m tests.reference --write [name …]."""

import sys

from tests.reference.holding import PARTS, written


def main() -> int:
    """Writes the parts that are named, all of them where none is; without --write tells which differ."""
    names = [name for name in sys.argv[1:] if not name.startswith("-")] or sorted(PARTS)
    is_written = "--write" in sys.argv[1:]
    for name in names:
        changed = written(name, keep=is_written)
        print("changed  " if changed else "same     ", name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
