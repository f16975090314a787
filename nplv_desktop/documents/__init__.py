"""The documents: a Word agreement and an Excel annex made from an area, its figures and a template."""
