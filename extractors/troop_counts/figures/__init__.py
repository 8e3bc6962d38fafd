"""Figures that count people though no noun stands beside them: lists, levels, parts, comparisons, pronouns, brackets."""
