"""Holds off the search for cycles while hundreds of thousands of small values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """No cyclic collection inside the block; values that are made there hold no cycles.

    What is there at the end is not searched again: a search through a long list would hold up the window.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.freeze()
            gc.enable()
