"""What a visitor does: where they are, how they read, whether they are still there, and the axis they travel. No Qt."""
