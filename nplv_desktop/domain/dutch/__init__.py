"""Figures and dates in and out, the Dutch way: the one door."""
