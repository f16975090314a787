"""The annex as a workbook that anyone can recalculate."""
