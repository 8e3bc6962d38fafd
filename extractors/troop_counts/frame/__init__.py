"""The frame of a count: force, event, location, date, source, modality, and what one count takes from another."""
