"""Writers: from a Release to text in one of the formats that other tools read, and back."""
