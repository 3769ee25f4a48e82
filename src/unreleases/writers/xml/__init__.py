"""What all XML has in common: characters that it cannot carry, and parsing that reaches nothing outside."""
