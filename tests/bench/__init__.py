"""Scripts that measure. They print what they found; run them with `make bench` and nothing beside."""
