"""What can go wrong with documents; each message is one Dutch sentence for people."""

from __future__ import annotations


class DocumentError(Exception):
    """A document cannot be made or read."""
