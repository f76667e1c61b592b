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
            Example("They live in downtown Lima."),
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
        name="kind_of_other",
        says="A body or place is to the name before the noun for its kind what the noun says: a unit, a rival.",
        pattern=f"""
            noun: compound|nmod|amod
              object: > compound|nmod|amod ~
              subject: < PROPN ~{BODY}|Location
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        guards=("subject_name", "object_name", "noun_of_another", "whole_word"),
        source=KINDS,
        examples=(
            Example("Acme subsidiary Nordal was sold.", ("Nordal | is subsidiary of | Acme",)),
            Example("They left NATO member Turkey.", ("Turkey | is member of | NATO",)),
            Example("Acme parent company Nordal failed.", ("Nordal | is parent company of | Acme",)),
            Example("The Swiss bank UBS failed."),
        ),
    ),
    Rule(
        name="named_kind_of_other",
        says="The name behind a noun for what a body or place is to the name before the noun is that.",
        pattern=f"""
            subject: appos PROPN ~{BODY}|Location
              noun: < NOUN
                object: > compound|nmod|amod ~
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        guards=("subject_name", "object_name", "noun_of_another", "no_role_told", "whole_word"),
        source=KINDS,
        examples=(
            Example("The US ally Israel left.", ("Israel | is ally of | US",)),
            Example("They left the US neighbour Canada.", ("Canada | is neighbour of | US",)),
            Example("It paid Acme and Nordal competitor, Boeing, in May.", ("Boeing | is competitor of | Nordal",)),
            Example("The president-accused NATO ally Netherlands of acting like thieves, comments that hurt."),
            Example("The Swiss bank, UBS, failed."),
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
            Example("He left the US city of Boston.", ("the US city of Boston | is in | US",)),
            Example("They burned two Kenyan villages.", ("two Kenyan villages | are in | Kenyan",)),
            Example("They crossed the Kenyan border."),
        ),
    ),
    Rule(
        name="place_of_possessor",
        says="A place with a place as possessor lies there.",
        pattern="""
            object: poss ~Location
              subject: < NOUN ~Location
        """,
        relation=("object",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("object_definite", "inner_place", "place_within", "object_not_all"),
        source=KINDS,
        examples=(
            Example("They closed Kenya's airports.", ("Kenya's airports | are in | Kenya",)),
            Example("Lund is Sweden's oldest city.", ("Sweden's oldest city | is in | Sweden",)),
            Example("They closed Kenya's border."),
            Example("They closed the world's largest mine."),
        ),
    ),
    Rule(
        name="part_of_place",
        says="A coast, a suburb or another part of a named place lies in it.",
        pattern="""
            preposition: prep =of
              subject: < NOUN %place_part
              object: > pobj PROPN ~Location
        """,
        relation=("preposition",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("object_name", "inner_part", "no_predicate"),
        source=KINDS,
        examples=(
            Example("The ship sank off the coast of Kenya.", ("the coast of Kenya | is in | Kenya",)),
            Example("They met on the outskirts of Lima.", ("the outskirts of Lima | are in | Lima",)),
            Example("Rebels hold the north of Peru.", ("the north of Peru | is in | Peru",)),
            Example("The ship sank north of Kenya."),
            Example("The hill lies to the north of Lima."),
            Example("They met in the suburb of Lima."),
            Example("He lives on the shores of Lake Tana."),
            Example("They met on the outskirts of the town."),
        ),
    ),
    Rule(
        name="predicate_of_place",
        says="Somebody is from the place whose adjective stands before the noun that says what they are.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject ~Person|Group
              noun: > attr NOUN|PROPN
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
        name="predicate_of_body",
        says="Somebody is to the body whose name stands before the noun that says what they are what the noun says.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject ~Person|Group|Organization
              noun: > attr NOUN
                object: > compound|nmod ~Organization
        """,
        relation=("relation", "noun"),
        reads="{relation} {noun} of",
        key=("noun",),
        preposition="of",
        guards=("noun_of_person", "object_name", "whole_word"),
        source=KINDS,
        examples=(
            Example("Anna Berg is a Google engineer.", ("Anna Berg | is engineer of | Google",)),
            Example("Tom Reed was a BBC reporter.", ("Tom Reed | was reporter of | BBC",)),
            Example("Anna Berg is a Google fan page."),
        ),
    ),
    Rule(
        name="is_of_place",
        says="Somebody is from the place whose adjective says what they are.",
        pattern="""
            relation: AUX =be
              subject: @subject ~Person|Group|Organization
              object: > acomp ~Location
        """,
        relation=("object",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        source=KINDS,
        examples=(
            Example("Tom Reed is German.", ("Tom Reed | is from | German",)),
            Example("Anna Berg was Norwegian.", ("Anna Berg | is from | Norwegian",)),
            Example("Anna Berg is tall."),
        ),
    ),
    Rule(
        name="one_of_people",
        says="Somebody is from the place whose people the word beside the name is for.",
        pattern="""
            object: appos NOUN|PROPN|ADJ
              subject: < PROPN ~Person
        """,
        relation=("object",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        guards=("object_people",),
        source=KINDS,
        examples=(
            Example("Anna Berg, a Swede, left.", ("Anna Berg | is from | Sweden",)),
            Example("They met Tom Reed, a Kenyan.", ("Tom Reed | is from | Kenya",)),
            Example("They met Tom Reed, a Kenyan lawyer."),
        ),
    ),
    Rule(
        name="adjective_behind_noun",
        says="A noun is to the complement of the adjective behind it what the adjective says.",
        pattern="""
            adjective: amod|acl ADJ
              subject: < NOUN ~
              preposition: > prep =about|against|around|at|by|for|from|in|into|near|of|on|over|to|toward|towards|with
                object: > pobj ~
        """,
        relation=("adjective", "preposition"),
        reads="is {adjective} {preposition}",
        nominal=True,
        guards=("behind_noun", "object_not_measure"),
        source=KINDS,
        examples=(
            Example("Soldiers loyal to Tom Reed fled.", ("Soldiers loyal to Tom Reed | are loyal to | Tom Reed",)),
            Example("They fear groups close to the army.", ("groups close to the army | are close to | the army",)),
            Example("They fear the loyal soldiers of Tom Reed."),
        ),
    ),
    Rule(
        name="predicate_with_adjective",
        says="Somebody is to the complement of the adjective behind the predicate noun what the adjective says.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              noun: > attr NOUN
                adjective: > amod|acl ADJ
                  preposition: > prep
                    object: > pobj ~
        """,
        relation=("relation", "adjective", "preposition"),
        key=("adjective",),
        guards=("adjective_behind", "object_not_measure", "subject_not_expletive"),
        source=KINDS,
        examples=(
            Example("Tom Reed is a lawyer critical of the army.", ("Tom Reed | is critical of | the army",)),
            Example("Acme is a firm close to Globex.", ("Acme | is close to | Globex",)),
            Example("Tom Reed is a critical lawyer of Acme."),
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
