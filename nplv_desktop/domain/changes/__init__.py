"""Two states side by side: fields, plans, words."""
