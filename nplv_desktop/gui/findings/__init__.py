"""Findings in the window, and accepting them."""
