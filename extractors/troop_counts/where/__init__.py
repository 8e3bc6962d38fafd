"""Phrases of place, and what stands over a report: places, headings, attacks, labels."""
