"""The whole table: all families in the order in which a reader meets them."""

from extract.rules import (
    act_places,
    active,
    aliases,
    appointments,
    appositions,
    asking,
    belongings,
    borders,
    complements,
    compounds,
    copula,
    dealings,
    events,
    incumbents,
    kinds,
    lives,
    measures,
    money,
    noun_acts,
    nouns,
    parties,
    passive,
    places,
    possessed_acts,
    possessives,
    roles,
    seats,
    speech,
    ties,
    verdicts,
    works,
)
from extract.rules.rule import Rule

FAMILIES = {
    "Active clauses": (*active.RULES, *complements.RULES, *asking.RULES),
    "Dealings": (*aliases.RULES, *money.RULES, *dealings.RULES, *ties.RULES, *verdicts.RULES, *works.RULES),
    "Passive clauses": passive.RULES,
    "Copular clauses": copula.RULES,
    "Reported speech": speech.RULES,
    "Roles": (*roles.RULES, *parties.RULES, *appointments.RULES, *incumbents.RULES),
    "Possessives": (*possessives.RULES, *possessed_acts.RULES, *act_places.RULES, *compounds.RULES, *belongings.RULES),
    "Nouns with prepositions": (*nouns.RULES, *noun_acts.RULES),
    "Appositions and examples": appositions.RULES,
    "Kinds": (*kinds.RULES, *measures.RULES),
    "Places and distances": (*places.RULES, *seats.RULES, *borders.RULES),
    "Lives": lives.RULES,
    "Events": events.RULES,
}

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES.values() for rule in family)
