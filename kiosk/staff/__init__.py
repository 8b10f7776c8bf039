"""What staff do with the exhibit beside showing it."""
