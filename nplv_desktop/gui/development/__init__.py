"""Pictures of the window for the documentation and for looking at."""
