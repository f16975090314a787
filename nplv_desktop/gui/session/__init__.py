"""The open dossier: its value, undo, and the writer that keeps it."""
