"""What staff do at a desk."""
