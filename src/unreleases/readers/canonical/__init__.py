"""Pages that this library wrote, and whatever somebody changed in them since, read back as what they were made of."""
