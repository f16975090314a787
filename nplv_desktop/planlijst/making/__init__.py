"""Plans made of rows, and everything there is to tell about it."""
