"""The planlijst as a table."""
