"""Formats of earlier releases, frozen: one module each. A module here is never changed once it was released."""
