"""The pages of all areas together."""
