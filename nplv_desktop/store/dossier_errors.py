"""What can go wrong with files of this program's own; each message is one Dutch sentence for people."""

from __future__ import annotations


class DossierError(Exception):
    """A dossier cannot be made, opened or written."""


class DamagedDossierError(DossierError):
    """The file is a dossier, but not what was written; a backup may help."""


class ReplacedDossierError(DossierError):
    """Under the dossier's name stands something else than what was read from it."""
