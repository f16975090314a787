"""The fixtures of the window, for what is seen there of a damaged file."""

from tests.gui.conftest import desk, own_settings, theme

__all__ = ["desk", "own_settings", "theme"]
