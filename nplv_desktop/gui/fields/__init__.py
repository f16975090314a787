"""Fields: text, numbers, dates, choices, logos."""
