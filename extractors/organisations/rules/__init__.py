"""The rules of organisations, in the order in which they are preferred where two read the same words."""

from extractors.organisations import anaphora, memory
from extractors.organisations.rules import (
    acronyms,
    acting,
    affixes,
    business,
    contexts,
    institutions,
    known,
    missions,
    nationality,
    press,
    types,
    units,
    universities,
)
from extractors.organisations.rules.rule import Rule

READING: tuple[Rule, ...] = (
    *acronyms.RULES,  # what the text explains: Conseil français du culte musulman (CFCM)
    *known.RULES,  # the gazetteer: OTAN, Union européenne, le Kremlin
    *universities.RULES,  # TU Ilmenau
    *units.RULES,  # 2e régiment étranger de parachutistes
    *missions.RULES,  # la Mission de l'Union africaine au Mali
    *institutions.RULES,  # the grammar of institutions: ministère russe de la Défense, mairie de Paris
    *types.RULES,  # la société Garibaldi
    *business.RULES,  # Garibaldi vient de lever 12 millions
    *press.RULES,  # La Gazette de Montpellier
    *affixes.RULES,  # Garibaldi SA, FC Garibaldi
    *nationality.RULES,  # l'américain Garibaldi rachète
    *contexts.RULES,  # PDG de Garibaldi, selon le SEMPAP, (LR)
    *acting.RULES,  # la SEMPAP a annoncé
)
"""Every rule that reads the text once."""

RULES: tuple[Rule | str, ...] = (*READING, *memory.RULES, *anaphora.RULES)
"""Every rule, then the names of those that read the text again with what was found."""
