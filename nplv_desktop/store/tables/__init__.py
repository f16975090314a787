"""The programme in the tables of a dossier: what stands where, read and written."""
