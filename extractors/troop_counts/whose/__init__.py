"""Whose troops they are where the noun does not say it: labels, sides, masters, the power named before."""
