"""The whole table: all families in the order in which a reader meets them."""

from extract.rules import active, copula, passive, roles, speech
from extract.rules.rule import Rule

FAMILIES = {
    "Active clauses": active.RULES,
    "Passive clauses": passive.RULES,
    "Copular clauses": copula.RULES,
    "Reported speech": speech.RULES,
    "Roles": roles.RULES,
}

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES.values() for rule in family)
