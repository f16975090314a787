"""The shipped template of the Excel annex, as it is built; afterwards anybody can restyle it in Excel."""
