"""Plain values and pure functions; imports nothing of ours, knows no files, screens or documents."""
