"""Everything that checks says about the reference areas is what it said before, word for word.

How to look at a change that is meant: see `tests/reference`.
"""

import pytest

from tests.reference.holding import CHECKS, differing


@pytest.mark.parametrize("part", sorted(CHECKS))
def test_every_line_is_as_it_was_kept(part):
    assert differing(part) == []
