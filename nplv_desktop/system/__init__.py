"""What every program has: its files, safe writing, the log, a screen."""
