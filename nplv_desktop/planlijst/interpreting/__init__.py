"""Rows told apart and cells read: what a sheet says once it is known what its columns are."""
