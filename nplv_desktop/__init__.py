"""NPLV Desktop: agreements on homes and money for the areas of the NPLV."""

__version__ = "0.1.0"
