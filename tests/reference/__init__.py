"""What the program says about a set of areas, texts and files, whole and word for word, kept beside the tests.

`tests/data/reference/*.txt` hold one fact a line. A test of each room computes them anew and compares line by line.
Where a change of the program is meant to change what it says:

1. `python -m tests.reference --write` makes the files anew;
2. `git diff tests/data/reference` shows every sentence, figure and verdict that differs: read them as a user would, and
   keep the change only where each of them is what the commit means to change;
3. a line that nobody can explain is a fault that was just found.
"""
