"""What the exhibit says: YAML in, one immutable Exhibit out, with every problem found on the way. No Qt."""
