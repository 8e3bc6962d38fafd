"""A sentence as the rules of troop counts read it: noun phrases and counted people, predicates and clauses, who speaks."""
