"""What a field of a record is, declared once: its kind, its key in files, its column; and what identifies a record."""
