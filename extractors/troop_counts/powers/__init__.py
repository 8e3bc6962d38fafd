"""Powers and forces that a text names: organisations, countries, capitals, and what is only a place or a dateline."""
