"""Copular clauses: what something is, becomes or remains."""

from extract.rules.roles import BEARER
from extract.rules.rule import Example, Rule

COPULAR = "Del Corro & Gemulla, ClausIE (2013), clause type SVC; ClearNLP guidelines: attr, acomp"

RULES = (
    Rule(
        name="copula_class",
        says="The subject is, becomes or remains one of the class that an indefinite noun names.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              object: > attr NOUN|PROPN|NUM
        """,
        guards=("subject_not_expletive", "subject_not_time", "object_indefinite"),
        literal=True,
        source=COPULAR,
        examples=(
            Example("Tom Reed is a lawyer.", ("Tom Reed | is | a lawyer",)),
            Example("The rebels remained enemies.", ("The rebels | remained | enemies",)),
            Example("The population was 4,210.", ("The population | was | 4,210",)),
            Example("Acme became the largest bank."),
        ),
    ),
    Rule(
        name="copula_one_of",
        says="The subject is, becomes or remains one of those that a plural names.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              object: > attr NUM|PRON|DET|NOUN =one|two|three|four|some|many|most|part|member
                preposition: > prep =of
                  noun: > pobj NOUN|PROPN
        """,
        guards=("subject_not_expletive", "subject_not_time", "noun_plural"),
        literal=True,
        source=COPULAR,
        examples=(
            Example("Tom Reed is one of the richest men.", ("Tom Reed | is | one of the richest men",)),
            Example("Acme became one of three banks.", ("Acme | became | one of three banks",)),
            Example("Tom Reed is one of us."),
        ),
    ),
    Rule(
        name="copula_amount",
        says="What a number says of a measure or count is told as it stands.",
        pattern="""
            relation: AUX|VERB =be|remain
              subject: @subject NOUN
              object: > attr NUM
        """,
        guards=("subject_not_expletive", "subject_not_time", "object_amount"),
        literal=True,
        source=COPULAR,
        examples=(
            Example("The population is 12,000.", ("The population | is | 12,000",)),
            Example("Its revenue was $5 billion.", ("Its revenue | was | $5 billion",)),
            Example("The lawyer is one of us."),
        ),
    ),
    Rule(
        name="copula_noun",
        says="The subject is, becomes or remains what a name or a definite noun names.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              object: > attr NOUN|PROPN|NUM|ADJ
        """,
        guards=("subject_not_expletive", "subject_not_time", "not_two_people", "object_definite"),
        source=COPULAR,
        examples=(
            Example("Acme became the largest bank.", ("Acme | became | the largest bank",)),
            Example("The city is Lima.", ("The city | is | Lima",)),
            Example("The bridge is the longest in Peru.", ("The bridge | is | the longest in Peru",)),
            Example("Tom Reed is a lawyer."),
        ),
    ),
    Rule(
        name="copula_noun_of",
        says="The subject is to the complement of the predicate noun what the noun says.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              noun: > attr NOUN|PROPN
                preposition: @preposition
                  object: > pobj ~
        """,
        relation=("relation", "noun", "preposition"),
        key=("noun",),
        guards=(
            "subject_not_expletive",
            "subject_not_time",
            "object_not_measure",
            "no_time_noun",
            "noun_common",
            "no_example",
        ),
        rank=1,
        source=COPULAR,
        examples=(
            Example("Tom Reed is the owner of Acme.", ("Tom Reed | is the owner of | Acme",)),
            Example("Paris is the capital of France.", ("Paris | is the capital of | France",)),
            Example("Tom Reed is a son-in-law of Anna Berg.", ("Tom Reed | is a son-in-law of | Anna Berg",)),
            Example("The members are banks, including Acme."),
            Example("Tom Reed is the owner."),
        ),
    ),
    Rule(
        name="copula_role_of_owner",
        says="The subject is to the possessor what the predicate noun says.",
        pattern="""
            relation: AUX|VERB =be|become|remain
              subject: @subject
              role: > attr NOUN
                object: > poss ~
        """,
        relation=("relation", "role"),
        reads="{relation} {role} of",
        key=("role",),
        preposition="of",
        nominal=True,
        guards=("subject_not_expletive", "subject_not_time", "role_of_somebody"),
        rank=1,
        source=COPULAR,
        examples=(
            Example("Anna Berg was the king's lawyer.", ("Anna Berg | was lawyer of | the king",)),
            Example(
                "Tom Reed became the bank's chief executive.", ("Tom Reed | became chief executive of | the bank",)
            ),
            Example("The fire was the bank's fault."),
        ),
    ),
    Rule(
        name="copula_possessed_role",
        says="The one named is to the possessor what the noun before the verb says.",
        pattern="""
            relation: AUX =be
              noun: > nsubj NOUN|PROPN
                object: > poss ~
              subject: > attr PROPN ~Person
        """,
        relation=("relation", "noun"),
        reads="is {noun} of",
        key=("noun",),
        preposition="of",
        guards=("noun_no_name",),
        rank=1,
        source=COPULAR,
        examples=(
            Example("His chief of staff is Tom Reed.", ("Tom Reed | is chief of staff of | His",)),
            Example("The bank's director is Anna Berg.", ("Anna Berg | is director of | The bank",)),
            Example("The director is Anna Berg."),
        ),
    ),
    Rule(
        name="copula_possessed_described",
        says="The one named behind what he is called is to the possessor what the noun before the verb says.",
        pattern="""
            relation: AUX =be
              noun: > nsubj NOUN|PROPN
                object: > poss ~
              description: > attr NOUN
                subject: > appos PROPN ~Person
        """,
        relation=("relation", "noun"),
        reads="is {noun} of",
        key=("noun",),
        preposition="of",
        rank=1,
        source=COPULAR,
        examples=(
            Example("His father was the painter Karl Holm.", ("Karl Holm | is father of | His",)),
            Example("The bank's director is the lawyer Anna Berg.", ("Anna Berg | is director of | The bank",)),
            Example("His father was a painter."),
        ),
    ),
    Rule(
        name="as_something_of",
        says="Who does something as the head or member of a body, said before it, has that role in the body.",
        pattern=f"""
            verb: VERB|AUX
              subject: @subject ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN|PROPN
                  link: > prep =of|at|for
                    object: > pobj ~Organization|Location|Group
        """,
        relation=("role", "link"),
        reads="is {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role", "said_before"),
        source="Own",
        examples=(
            Example("As head of Acme, Anna Berg signed the deal.", ("Anna Berg | is head of | Acme",)),
            Example("As a member of the board, she signed it.", ("she | is member of | the board",)),
            Example("Anna Berg described him as the head of Acme."),
        ),
    ),
    Rule(
        name="copula_adjective",
        says="The subject is, becomes or remains what the adjective says.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              object: > acomp|oprd ADJ|ADV
                more!: @preposition
                clause!: > xcomp|ccomp
        """,
        guards=("subject_not_expletive", "subject_not_time"),
        literal=True,
        source=COPULAR,
        examples=(
            Example("Anna Berg is ill.", ("Anna Berg | is | ill",)),
            Example("The company remains profitable.", ("The company | remains | profitable",)),
            Example("The tower is tall and narrow.", ("The tower | is | tall", "The tower | is | narrow")),
            Example("Anna Berg seems quite tired.", ("Anna Berg | seems | quite tired",)),
            Example("Anna Berg is critical of the bank."),
        ),
    ),
    Rule(
        name="copula_adjective_of",
        says="The subject is linked to the complement of the predicate adjective.",
        pattern="""
            relation: AUX|VERB %copula|linking_verb
              subject: @subject
              adjective: > acomp|oprd ADJ|ADV
                preposition: @preposition
                  object: > pobj
        """,
        relation=("relation", "adjective", "preposition"),
        key=("adjective",),
        guards=("subject_not_expletive", "subject_not_time", "object_not_time"),
        rank=1,
        source=COPULAR,
        examples=(
            Example("The church is critical of the law.", ("The church | is critical of | the law",)),
            Example("Tom Reed is responsible for the budget.", ("Tom Reed | is responsible for | the budget",)),
            Example("Tom Reed is responsible."),
        ),
    ),
    Rule(
        name="existence",
        says="What there is somewhere is there.",
        pattern="""
            relation: AUX|VERB =be
              there: > expl =there
              subject: > attr|dobj|nsubj NOUN|PROPN
              preposition: > prep =in|at|on|near|within|inside|outside|throughout|along|around|under|behind
                object: > pobj
        """,
        relation=("relation", "preposition"),
        reads="{relation} {preposition}",
        lemma="be",
        guards=("object_not_time", "subject_not_time", "subject_no_act", "subject_not_none"),
        source=COPULAR,
        examples=(
            Example("In the town there are two schools.", ("two schools | are in | the town",)),
            Example(
                "In Lima there was a library and a pool.",
                ("a library | was in | Lima", "a pool | was in | Lima"),
            ),
            Example("In the town there is no school."),
        ),
    ),
    Rule(
        name="copula_inverted",
        says="What stands behind the verb is where the phrase before the verb says.",
        pattern="""
            relation: AUX =be
              there!: > expl
              own!: > nsubjpass|csubj
              preposition: > prep
                object: > pobj
              subject: > attr|nsubj NOUN|PROPN
        """,
        relation=("relation", "preposition"),
        reads="{relation} {preposition}",
        lemma="be",
        guards=("inverted", "object_not_time"),
        source=COPULAR,
        examples=(
            Example("To the west of the village is a forest.", ("a forest | is to | the west of the village",)),
            Example("Among the guests was Ann Roe.", ("Ann Roe | was among | the guests",)),
            Example("In Lima the mayor was a lawyer."),
        ),
    ),
)
