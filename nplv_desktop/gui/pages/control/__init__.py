"""The pages that look back on what was entered: rounds and findings."""
