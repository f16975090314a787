"""A thousand clean lists and a thousand troubled ones, for the soak: `python -m tests.planlijst.many_lists`."""

from __future__ import annotations

import random
import sys

from tests.planlijst.clean_lists import LAYOUTS
from tests.planlijst.test_clean_lists import check_clean
from tests.planlijst.test_troubled_lists import check_troubled
from tests.planlijst.troubles import LAST, TROUBLES

_MANY = 1_000


def main() -> int:
    """Reads them all; 1 where a clean list gives something to look at, or a troubled one is silently wrong."""
    wrong = 0
    names = list(LAYOUTS)
    for number in range(_MANY):
        chance = random.Random(number)
        troubles = chance.sample(sorted(TROUBLES), chance.randint(0, 5))
        last = chance.choice([None, *LAST])
        for what, check in (
            (names[number % len(names)], lambda n=number: check_clean(names[n % len(names)], 1_000 + n)),
            (f"{troubles} {last}", lambda n=number, t=troubles, e=last: check_troubled(n, t, e)),
        ):
            try:
                check()
            except AssertionError as error:
                wrong += 1
                print(f"{number} {what}: {str(error)[:600]}")
    print(f"{_MANY} clean and {_MANY} troubled lists, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
