"""Figures as people see them: panel, gauge, charts, explanations."""
