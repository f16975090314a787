"""Files of this program's own: the dossier, area files and the reference data that ships with it."""
