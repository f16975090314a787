"""Planlijsten out: our own layout, and rows to correct."""
