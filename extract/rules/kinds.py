"""Kinds: what the common noun before a name says that it is, where it is from, and how many a description names."""

from extract.rules.rule import Example, Rule

KINDS = "Own, after MinIE (2017), §4.2; Biber et al. (1999), §8.3 on nouns before names"
BODY = "Organization|Product|Work"

RULES = (
    Rule(
        name="kind_of_name",
        says="A name is what the noun for its kind before it says.",
        pattern=f"""
            object: compound|nmod NOUN
              subject: < PROPN ~{BODY}|Location
        """,
        relation=("object",),
        reads="is",
        lemma="be",
        nominal=True,
        literal=True,
        guards=("subject_name", "its_kind"),
        source=KINDS,
        examples=(
            Example("German automaker Volkswagen sued.", ("Volkswagen | is | German automaker",)),
            Example("The Swiss bank UBS failed.", ("UBS | is | The Swiss bank",)),
            Example("The Acme bank failed."),
        ),
    ),
    Rule(
        name="kind_of_place",
        says="A body whose kind stands between the adjective of a place and its name is from the place.",
        pattern=f"""
            noun: compound|nmod NOUN
              object: > amod|compound|nmod ~Location
              subject: < PROPN ~{BODY}
        """,
        relation=("noun",),
        reads="is {noun} from",
        predicate="from_place",
        preposition="from",
        nominal=True,
        guards=("subject_name", "its_kind_noun", "of_place", "whole_word"),
        source=KINDS,
        examples=(
            Example("German automaker Volkswagen sued.", ("Volkswagen | is automaker from | German",)),
            Example("The Swiss bank UBS failed.", ("UBS | is bank from | Swiss",)),
            Example("The bank UBS failed."),
        ),
    ),
    Rule(
        name="place_of_place",
        says="A place with the adjective of a larger one before it lies there.",
        pattern="""
            object: amod|compound|nmod ~Location
              subject: < NOUN ~Location
        """,
        relation=("object",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("object_name", "of_place", "inner_place", "whole_word"),
        source=KINDS,
        examples=(
            Example("He left the German city of Bonn.", ("the German city of Bonn | is in | German",)),
            Example("They burned two Kenyan villages.", ("two Kenyan villages | are in | Kenyan",)),
            Example("They crossed the Kenyan border."),
        ),
    ),
    Rule(
        name="predicate_of_place",
        says="Somebody is from the place whose adjective stands before the noun that says what they are.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject ~Person|Group
              noun: > attr NOUN
                object: > amod|compound|nmod ~Location
        """,
        relation=("object",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        guards=("of_place", "whole_word"),
        source=KINDS,
        examples=(
            Example("Tom Reed is a Kenyan lawyer.", ("Tom Reed | is from | Kenyan",)),
            Example("Anna Berg was a Chilean poet.", ("Anna Berg | is from | Chilean",)),
            Example("Anna Berg was a poet in Chile."),
        ),
    ),
    Rule(
        name="number_of",
        says="The number before a description of people says how many they are.",
        pattern="""
            object: nummod NUM
              subject: < NOUN ~Group
        """,
        relation=("object",),
        reads="number",
        predicate="number_of",
        nominal=True,
        literal=True,
        further=True,
        source=KINDS,
        examples=(
            Example("Some 4,000 settlers fled.", ("Some 4,000 settlers | number | Some 4,000",)),
            Example("They arrested nine policemen.", ("nine policemen | number | nine",)),
            Example("They arrested policemen."),
        ),
    ),
)
