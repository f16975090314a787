"""Findings: what stands in the way of signing, what deserves attention, what is good to know."""
