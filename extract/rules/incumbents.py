"""Those who have an office: who takes it up, serves in it or leaves it, and in which body."""

from extract.rules.roles import BEARER
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="takes_up_role",
        says="Who succeeds, replaces or joins somebody or something as something has that role.",
        pattern=f"""
            relation: VERB =succeed|replace|join|take|return|win
              subject: @newcomer NOUN|PROPN|PRON ~{BEARER}
              preposition: > prep =as
                object: > pobj NOUN|PROPN
        """,
        reads="became",
        predicate="has_role",
        literal=True,
        guards=("object_role",),
        source="Own",
        examples=(
            Example("Anna Berg replaced Tom Reed as director.", ("Anna Berg | became | director",)),
            Example("Anna Berg joined Acme as an analyst.", ("Anna Berg | became | an analyst",)),
            Example("Tom Lee was replaced by Anna Berg as director.", ("Anna Berg | became | director",)),
            Example("Anna Berg joined Acme as a protest."),
        ),
    ),
    Rule(
        name="serves_as_something_of",
        says="Who serves, works or succeeds somebody as something has that role in the body after of.",
        pattern=f"""
            verb: VERB =serve|work|act|start|begin|continue|return|succeed|replace|take|join|win
              subject: @newcomer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN|PROPN
                  link: > prep =of|at|for|to|with|in
                    object: > pobj ~Organization|Location|Group
        """,
        relation=("verb", "preposition", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("Anna Berg works as a lawyer for Acme.", ("Anna Berg | was lawyer for | Acme",)),
            Example("Tom Reed replaced Anna Berg as head of Acme.", ("Tom Reed | was head of | Acme",)),
            Example("Tom Reed worked as a lawyer."),
        ),
    ),
    Rule(
        name="serves_as_something_to",
        says="Who serves or works as something to or for somebody is that to the person.",
        pattern=f"""
            verb: VERB =serve|work|act
              subject: @newcomer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN
                  link: > prep =to|for
                    object: > pobj ~Person
        """,
        relation=("verb", "preposition", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role", "role_of_somebody"),
        source="Own",
        examples=(
            Example("Anna Berg worked as an aide to Tom Reed.", ("Anna Berg | was aide to | Tom Reed",)),
            Example("Tom Reed acted as a lawyer for Anna Berg.", ("Tom Reed | was lawyer for | Anna Berg",)),
            Example("Tom Reed worked as a test for Anna Berg."),
        ),
    ),
    Rule(
        name="serves_somebody_as_something",
        says="Who serves as something, with to and a person behind it, is that to the person.",
        pattern=f"""
            verb: VERB =serve|act
              subject: @newcomer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN
              link: > prep =to
                object: > pobj ~Person
        """,
        relation=("verb", "preposition", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role", "role_of_somebody"),
        source="Own",
        examples=(
            Example("He served as counsellor to President Reed in the war.", ("He | was counsellor to | Reed",)),
            Example("She served as deputy to Anna Berg in the cabinet.", ("She | was deputy to | Anna Berg",)),
            Example("Anna Berg served tea to Tom Reed."),
        ),
    ),
    Rule(
        name="serves_somewhere_as_something",
        says="Who serves or works as something at, for or in a body or place has that role there.",
        pattern=f"""
            verb: VERB =serve|work
              subject: @newcomer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN
                  of!: > prep =of
              link: > prep =at|for|to|with|in
                object: > pobj ~Organization|Location|Group
        """,
        relation=("verb", "preposition", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("Anna Berg served as envoy in 2009 to Peru.", ("Anna Berg | was envoy to | Peru",)),
            Example("Tom Reed served in the army as a doctor.", ("Tom Reed | was doctor in | the army",)),
            Example("Tom Reed worked in Lima."),
        ),
    ),
    Rule(
        name="left_role_of",
        says="Who is sacked as something, or resigns as that, has that role in the body after of no longer.",
        pattern=f"""
            verb: VERB %leaving_verb
              subject: @leaver ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN|PROPN
                  link: > prep =of|at|for|to
                    object: > pobj ~Organization|Location|Group
        """,
        relation=("verb", "preposition", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        nominal=True,
        ended=True,
        guards=("real_role", "leaving"),
        source="Own",
        examples=(
            Example("Anna Berg was ousted as head of Acme.", ("Anna Berg | was head of | Acme",)),
            Example("Tom Reed stepped down as mayor of Lima.", ("Tom Reed | was mayor of | Lima",)),
            Example("The bank sacked Tom Reed as head of Acme.", ("Tom Reed | was head of | Acme",)),
            Example("Tom Reed stepped in as mayor of Lima."),
        ),
    ),
    Rule(
        name="role_of_which",
        says="Of a body of which somebody is something, that is the role of the one named.",
        pattern=f"""
            verb: relcl AUX =be
              subject: @subject ~{BEARER}
              role: > attr NOUN
              link: > prep =of
                which: > pobj =which
              object: < NOUN|PROPN ~Organization|Group
        """,
        relation=("verb", "role", "link"),
        reads="is {role} of",
        key=("role",),
        preposition="of",
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("Acme, of which Tom Reed is chairman, failed.", ("Tom Reed | is chairman of | Acme",)),
            Example("The bank of which Anna Berg is director failed.", ("Anna Berg | is director of | The bank",)),
            Example("Acme, which Tom Reed leads, failed."),
        ),
    ),
    Rule(
        name="role_where",
        says="Of a body where somebody is something, that is the role of the one named.",
        pattern=f"""
            verb: relcl AUX =be|work|serve
              where: > advmod =where
              subject: @subject ~{BEARER}
              role: > attr NOUN
              object: < NOUN|PROPN ~Organization
        """,
        relation=("verb", "role"),
        reads="is {role} at",
        key=("role",),
        preposition="at",
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("Acme, where Tom Reed is a lawyer, failed.", ("Tom Reed | is lawyer at | Acme",)),
            Example("She left the bank where he was an analyst.", ("he | is analyst at | the bank",)),
            Example("Acme, which Tom Reed leads, failed."),
        ),
    ),
    Rule(
        name="unmade",
        says="Whom somebody sacks or replaces as something has that role no longer.",
        pattern=f"""
            relation: VERB %ousting_verb
              subject: @undergoer NOUN|PROPN|PRON ~{BEARER}
              preposition: > prep =as
                object: > pobj NOUN|PROPN
        """,
        reads="was",
        predicate="has_role",
        literal=True,
        ended=True,
        guards=("object_role",),
        source="Own",
        examples=(
            Example("The board sacked Tom Reed as director.", ("Tom Reed | was | director",)),
            Example("Anna Berg was removed as finance minister.", ("Anna Berg | was | finance minister",)),
            Example("Tom Reed replaced Anna Berg as mayor.", ("Anna Berg | was | mayor",)),
            Example("Anna Berg was succeeded as mayor.", ("Anna Berg | was | mayor",)),
            Example("The board sacked Tom Reed as a test."),
        ),
    ),
    Rule(
        name="stepped_down",
        says="Who resigns as something has that role no longer.",
        pattern=f"""
            relation: VERB =resign|step|stand|retire|quit
              subject: @subject NOUN|PROPN|PRON ~{BEARER}
              preposition: > prep =as
                object: > pobj NOUN|PROPN
        """,
        reads="was",
        predicate="has_role",
        literal=True,
        ended=True,
        guards=("object_role", "leaving"),
        source="Own",
        examples=(
            Example("Tom Reed resigned as director.", ("Tom Reed | was | director",)),
            Example("Anna Berg stepped down as mayor.", ("Anna Berg | was | mayor",)),
            Example("Anna Berg resigned as a protest."),
            Example("Anna Berg stepped in as mayor."),
            Example("Tom Reed stood as a candidate."),
        ),
    ),
)
