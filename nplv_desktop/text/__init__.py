"""Formatted text: Markdown, blocks and runs; spelling."""
