"""The wizard that takes a planlijst in."""
