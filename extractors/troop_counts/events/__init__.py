"""What happens to the troops: as objects and subjects of verbs, beside others, or not at all."""
