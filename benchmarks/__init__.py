"""What `make bench` measures. Timings are figures to look at, never assertions."""
