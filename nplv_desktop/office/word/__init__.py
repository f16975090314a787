"""Word files: blocks, reading, filling in."""
