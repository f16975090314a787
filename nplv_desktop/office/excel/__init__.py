"""Excel files: sheets, cells, charts."""
