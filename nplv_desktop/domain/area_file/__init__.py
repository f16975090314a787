"""The area file as JSON, in and out."""
