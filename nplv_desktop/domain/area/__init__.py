"""What an agreement is: the values of an area, its plans, rounds and parameters."""
