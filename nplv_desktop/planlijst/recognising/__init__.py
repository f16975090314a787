"""What each sheet, row and column of a list stands for."""
