"""Appositions and examples: what a name is said to be beside it, and which names a class includes."""

from extract.rules.rule import Example, Rule

APPOS = "Del Corro & Gemulla, ClausIE (2013), §4.2 (appositions); Hearst (1992) for the patterns of membership"

RULES = (
    Rule(
        name="apposition",
        says="A name is what the description beside it says.",
        pattern="""
            object: appos NOUN
              subject: < PROPN|NOUN ~
        """,
        relation=("object",),
        reads="is",
        lemma="be",
        nominal=True,
        literal=True,
        guards=("subject_name", "object_common", "no_role", "object_not_measure", "same_number", "same_kind"),
        source=APPOS,
        examples=(
            Example("Acme, a small bank, failed.", ("Acme | is | a small bank",)),
            Example("They visited Lima, a beautiful city.", ("Lima | is | a beautiful city",)),
            Example("Anna Berg, a prizefighter, retired.", ("Anna Berg | is | a prizefighter",)),
            Example("Acme, a bank in Lima, and Tom Reed failed.", ("Acme | is | a bank in Lima",)),
            Example("The bank failed."),
        ),
    ),
    Rule(
        name="apposition_of_model",
        says="A craft is of the model beside it.",
        pattern="""
            object: appos|npadvmod PROPN|NUM ~Product
              article: > det =a|an
              subject: < NOUN|PROPN ~
        """,
        relation=("object",),
        reads="is",
        lemma="be",
        predicate="is",
        nominal=True,
        source=APPOS,
        examples=(
            Example("The plane, a Boeing 737, crashed.", ("The plane | is | a Boeing 737",)),
            Example("The flight, an Airbus A320, was late.", ("The flight | is | an Airbus A320",)),
            Example("The firm, Acme, failed."),
        ),
    ),
    Rule(
        name="apposition_of_description",
        says="What a description, a number of several or a superlative between commas says of a noun, the noun is.",
        pattern="""
            object: appos NOUN|NUM|ADJ
              subject: < NOUN|PRON|PROPN
        """,
        relation=("object",),
        reads="is",
        lemma="be",
        nominal=True,
        literal=True,
        guards=("described_apart", "same_number"),
        rank=-1,
        source=APPOS,
        examples=(
            Example("The owner, a wealthy lawyer, sold the mill.", ("The owner | is | a wealthy lawyer",)),
            Example(
                "The church, one of the oldest in Peru, was closed.", ("The church | is | one of the oldest in Peru",)
            ),
            Example("The owner sold the mill, and the mayor left."),
            Example("Guards watched ten patients for fever, the main sign of malaria."),
            Example("They won the prize, a rise of ten places."),
            Example("The gun will have a laser, the chief of the army, Tom Reed, said."),
        ),
    ),
    Rule(
        name="named_description",
        says="The name after a description is what the description says.",
        pattern="""
            subject: appos PROPN ~
              object: < NOUN
        """,
        relation=("object",),
        reads="is",
        lemma="be",
        nominal=True,
        literal=True,
        guards=(
            "subject_name",
            "object_common",
            "not_listed",
            "no_role",
            "object_not_measure",
            "same_number",
            "same_kind",
            "not_bracketed",
            "not_singled_out",
        ),
        source=APPOS,
        examples=(
            Example("The newspaper Le Monde closed.", ("Le Monde | is | The newspaper",)),
            Example("They joined the radical group Boko Haram.", ("Boko Haram | is | the radical group",)),
            Example(
                "Experts of the university, the Kenya Mining Authority, the Kenya Parks Authority and the city met."
            ),
            Example("The bank failed."),
        ),
    ),
    Rule(
        name="apposition_of",
        says="A name is to the complement of the description beside it what the description says.",
        pattern="""
            noun: appos NOUN
              subject: < PROPN ~
              preposition: @preposition =of|for|in|at|to|from
                object: > pobj ~
        """,
        relation=("noun", "preposition"),
        reads="is {noun} {preposition}",
        key=("noun",),
        nominal=True,
        guards=(
            "subject_name",
            "no_role_noun",
            "object_not_measure",
            "counts_no_kin",
            "kin_of_its_own",
            "office_is_open",
        ),
        rank=1,
        source=APPOS,
        examples=(
            Example("Acme, a branch of Globex, failed.", ("Acme | is branch of | Globex",)),
            Example("Lima, the capital of Peru, is large.", ("Lima | is capital of | Peru",)),
            Example("Anna Berg, a cook and mother of Tom Reed, left."),
            Example("Tom Reed, Anna Berg's chief of staff, left."),
            Example("Acme, a small bank, failed."),
        ),
    ),
    Rule(
        name="one_of_those",
        says="Who is called one of several beside the name is one of what they are to the complement of the noun.",
        pattern="""
            one: appos =one
              subject: < PROPN ~
              of: > prep =of
                noun: > pobj NOUN
                  preposition: > prep =of|for|at
                    object: > pobj ~
        """,
        relation=("one", "of", "noun", "preposition"),
        reads="is one of the {noun} {preposition}",
        key=("noun",),
        nominal=True,
        guards=("subject_name", "noun_plural", "noun_counts_none", "object_not_measure"),
        source=APPOS,
        examples=(
            Example("Anna Berg, one of the founders of Acme, left.", ("Anna Berg | is one of the founders of | Acme",)),
            Example("They sued Globex, one of the owners of Acme.", ("Globex | is one of the owners of | Acme",)),
            Example("Anna Berg, one of hundreds of lawyers, left."),
        ),
    ),
    Rule(
        name="one_of_possessed",
        says="Who is called one of those of a possessor beside the name is that to the possessor.",
        pattern="""
            one: appos =one
              subject: < PROPN ~
              of: > prep =of
                noun: > pobj NOUN
                  object: > poss ~
        """,
        relation=("one", "of", "noun"),
        reads="is one of the {noun} of",
        key=("noun",),
        preposition="of",
        nominal=True,
        guards=("subject_name", "noun_plural", "object_not_all", "object_not_measure"),
        source=APPOS,
        examples=(
            Example("Anna Berg, one of Acme's founders, left.", ("Anna Berg | is one of the founders of | Acme",)),
            Example("They met Tom Reed, one of his lawyers.", ("Tom Reed | is one of the lawyers of | his",)),
            Example("They met Tom Reed, one of the world's best lawyers."),
        ),
    ),
    Rule(
        name="is_one_of_those",
        says="Who is said to be one of several is one of what they are to the complement of the noun.",
        pattern="""
            relation: AUX =be
              subject: @subject ~
              one: > attr =one
                of: > prep =of
                  noun: > pobj NOUN
                    preposition: > prep =of|for|at
                      object: > pobj ~
        """,
        relation=("relation", "one", "of", "noun", "preposition"),
        key=("noun",),
        guards=("noun_plural", "noun_counts_none", "object_not_measure"),
        source=APPOS,
        examples=(
            Example("Anna Berg is one of the founders of Acme.", ("Anna Berg | is one of the founders of | Acme",)),
            Example("Globex was one of the owners of Acme.", ("Globex | was one of the owners of | Acme",)),
            Example("Anna Berg is one of hundreds of lawyers."),
        ),
    ),
    Rule(
        name="possessed_description",
        says="The name after a description with a possessor is to the possessor what the description says.",
        pattern="""
            object: poss ~
              noun: < NOUN|PROPN
                subject: > appos PROPN ~
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        guards=("object_not_measure", "not_told_by_role", "noun_common", "noun_fits"),
        source=APPOS,
        examples=(
            Example("His first choice, Tom Reed, declined.", ("Tom Reed | is first choice of | His",)),
            Example("He quoted his successor, Anna Berg.", ("Anna Berg | is successor of | his",)),
            Example("He quoted Tom Reed."),
        ),
    ),
    Rule(
        name="possessed_title",
        says="The name behind two titles with a possessor is to the possessor what the first one says.",
        pattern="""
            object: poss ~Person
              noun: < NOUN
                and: > cc
                subject: < PROPN ~Person
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        guards=("object_not_measure", "not_told_by_role", "noun_common"),
        source=APPOS,
        examples=(
            Example(
                "He met Ann Lund's son-in-law and adviser Karl Holm.", ("Karl Holm | is son-in-law of | Ann Lund",)
            ),
            Example("They met Tom Reed's son-in-law and aide Ned Lund.", ("Ned Lund | is son-in-law of | Tom Reed",)),
            Example("He met Anna Berg's friend and left."),
        ),
    ),
    Rule(
        name="example_of_class",
        says="A name after such as is one of the class before it.",
        pattern="""
            link: prep =as|like
              such: > amod =such
              object: < NOUN ~
              subject: > pobj ~
        """,
        relation=("link",),
        reads="is one of",
        lemma="one",
        preposition="of",
        nominal=True,
        guards=("subject_name", "nearest_class", "object_holds_several"),
        source=APPOS,
        examples=(
            Example("They sued banks such as Acme.", ("Acme | is one of | banks",)),
            Example("He was hit by a truck such as a tanker."),
            Example(
                "She visited cities such as Lima and Quito.",
                ("Lima | is one of | cities", "Quito | is one of | cities"),
            ),
            Example("It sells goods such as tea."),
            Example("She works as a teacher."),
        ),
    ),
    Rule(
        name="included_member",
        says="A name after including is one of the class before it.",
        pattern="""
            link: prep =include|including
              object: < NOUN ~
              subject: > pobj ~
        """,
        relation=("link",),
        reads="is one of",
        lemma="one",
        preposition="of",
        nominal=True,
        guards=("subject_name", "object_holds_several", "nearest_class"),
        source=APPOS,
        examples=(
            Example("They sued several banks, including Acme.", ("Acme | is one of | several banks",)),
            Example("Six cities including Lima were bombed.", ("Lima | is one of | Six cities",)),
            Example("The bloc, including Peru, must act.", ("Peru | is one of | The bloc",)),
            Example("The bank, including its staff, moved."),
        ),
    ),
)
