"""How the window looks: theme, icons, and messages to people."""
