"""Positions in a text: Qt counts a character outside the basic plane (an emoji) as two, Python as one."""

from __future__ import annotations


def characters(text: str, units: int) -> int:
    """The number of characters in the first `units` of Qt's units."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def units(text: str, count: int) -> int:
    """The number of Qt's units in the first `count` characters."""
    return len(text[:count].encode("utf-16-le")) // 2
