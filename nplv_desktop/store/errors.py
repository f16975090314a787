"""What can go wrong with files of this program's own; each message is one Dutch sentence for people."""

from __future__ import annotations


class DossierError(Exception):
    """A dossier cannot be made, opened or written."""
