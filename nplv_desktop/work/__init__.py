"""What a person asks for, the same for window and command line."""
