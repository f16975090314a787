"""Values as they are kept for good: canonical JSON, its formats, and the digests over it."""
