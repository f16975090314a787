"""Every figure of an area: what follows from what was entered, and how it came about."""
