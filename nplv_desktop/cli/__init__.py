"""The program without a window: commands, JSON and exit codes."""
