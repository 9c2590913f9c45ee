"""What statements are about beyond their actors, and what the speakers hold of it."""
