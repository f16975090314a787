"""Planlijsten: any municipality's list of housing projects in, checked and explained, and out again."""
