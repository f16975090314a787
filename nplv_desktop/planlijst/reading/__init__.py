"""From a file to sheets of cells."""
