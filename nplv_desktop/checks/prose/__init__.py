"""The figure check: every number in a text held against the dossier."""
