"""The bestuurlijke afspraak as a Word file."""
