"""Office files, whoever made them and whatever they say; knows nothing of the NPLV."""
