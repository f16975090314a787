"""Speed and memory against baselines in the same run; `make bench` prints the table."""
