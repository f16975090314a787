"""Tables that edit in place, and tables that only show."""
