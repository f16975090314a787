"""A Word file that came back or was typed: reading it, an area from it, what differs."""
