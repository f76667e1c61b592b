"""Roles: titles, compounds, appositions and nominals that say what somebody is, and of which body.

The mentions carry the roles (`Named.roles`); the patterns here go from the bearer over `@role` to the body.
"""

from extract.rules.rule import Example, Rule

TITLES = "Own, after MinIE (2017), §4.2 (implicit extractions from typed phrases) and Stanford KBP title patterns"
BEARER = "Person|Group"

RULES = (
    Rule(
        name="role_in_body",
        says="Somebody has a role in a named body or place.",
        pattern=f"""
            subject: PROPN|NOUN ~{BEARER}
              role: @role
                object: @organisation
        """,
        relation=("role",),
        reads="{be} {role} of",
        preposition="of",
        nominal=True,
        guards=("real_role",),
        rank=2,
        source=TITLES,
        examples=(
            Example("Acme chief Tom Reed left.", ("Tom Reed | is chief of | Acme",)),
            Example("Anna Berg, the former president of Acme, left.", ("Anna Berg | was president of | Acme",)),
            Example("Tom Reed left Acme."),
        ),
    ),
    Rule(
        name="role_in_implied_body",
        says="Somebody has a role in the body that the role implies.",
        pattern=f"""
            subject: PROPN|NOUN ~{BEARER}
              role: @role
                object: @implied
        """,
        relation=("role",),
        reads="{be} {role} of",
        preposition="of",
        nominal=True,
        guards=("real_role",),
        source=TITLES,
        examples=(
            Example(
                "Tom Reed, the justice minister, resigned.", ("Tom Reed | is justice minister of | Justice Ministry",)
            ),
            Example(
                "The former finance minister, Tom Reed, left.",
                ("Tom Reed | was finance minister of | Finance Ministry",),
            ),
            Example("General Anna Berg resigned."),
        ),
    ),
    Rule(
        name="has_role",
        says="Somebody has a role.",
        pattern=f"""
            subject: PROPN ~{BEARER}
              object: @role
        """,
        relation=("object",),
        reads="{be}",
        predicate="has_role",
        nominal=True,
        literal=True,
        guards=("real_role",),
        source=TITLES,
        examples=(
            Example("General Anna Berg resigned.", ("Anna Berg | is | General",)),
            Example("Tom Reed, a lawyer, spoke.", ("Tom Reed | is | lawyer",)),
            Example("The lawyer spoke."),
        ),
    ),
    Rule(
        name="role_lost",
        says="The participle before a role says that its bearer was sacked from the body of the role.",
        pattern=f"""
            subject: NOUN|PROPN ~{BEARER}
              role: @role
                relation: @deverbal %dismissal_verb
                object: @organisation
        """,
        reads="was {relation} from",
        preposition="from",
        passive=True,
        nominal=True,
        source="Own",
        examples=(
            Example(
                "Kenya hunts the ousted president of Acme.", ("the ousted president of Acme | was ousted from | Acme",)
            ),
            Example("The sacked chief of Acme left.", ("The sacked chief of Acme | was sacked from | Acme",)),
            Example("The new chief of Acme left."),
        ),
    ),
    Rule(
        name="implied_role_lost",
        says="The participle before a role says that its bearer was sacked from the body that the role implies.",
        pattern=f"""
            subject: NOUN|PROPN ~{BEARER}
              role: @role
                relation: @deverbal %dismissal_verb
                object: @implied
        """,
        reads="was {relation} from",
        preposition="from",
        passive=True,
        nominal=True,
        source="Own",
        examples=(
            Example(
                "The sacked finance minister fled.",
                ("The sacked finance minister | was sacked from | Finance Ministry",),
            ),
            Example(
                "Police hunt the ousted justice minister.",
                ("the ousted justice minister | was ousted from | Justice Ministry",),
            ),
            Example("The finance minister fled."),
        ),
    ),
    Rule(
        name="made_something",
        says="Whom somebody appoints as something has that role.",
        pattern=f"""
            relation: VERB %appointing_verb
              subject: > dobj NOUN|PROPN|PRON ~{BEARER}
              preposition: > prep =as
                object: > pobj NOUN|PROPN
        """,
        reads="was made",
        predicate="has_role",
        literal=True,
        guards=("object_role",),
        source="Own",
        examples=(
            Example("The board hired Tom Reed as director.", ("Tom Reed | was made | director",)),
            Example("The firm chose Anna Berg as a lawyer.", ("Anna Berg | was made | a lawyer",)),
            Example("The board hired Tom Reed as a test."),
        ),
    ),
    Rule(
        name="made_something_of",
        says="Whom somebody appoints as something has that role in the body after of.",
        pattern=f"""
            verb: VERB %appointing_verb
              subject: @undergoer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN
                  link: > prep =of|at|for
                    object: > pobj ~Organization|Location|Group
        """,
        relation=("verb", "role", "link"),
        reads="was made {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("The bank hired Tom Reed as head of Acme.", ("Tom Reed | was made head of | Acme",)),
            Example("The party chose Anna Berg as mayor of Lima.", ("Anna Berg | was made mayor of | Lima",)),
            Example("Anna Berg was appointed as a director."),
        ),
    ),
    Rule(
        name="made_its_something",
        says="Whom somebody appoints as its own something has that role in it.",
        pattern=f"""
            verb: VERB %appointing_verb
              subject: @undergoer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN
                  object: > poss
        """,
        relation=("verb", "role"),
        reads="was made {role} of",
        key=("role",),
        preposition="of",
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("The firm chose Anna Berg as its lawyer.", ("Anna Berg | was made lawyer of | its",)),
            Example("Anna Berg was appointed as its director.", ("Anna Berg | was made director of | its",)),
            Example("Anna Berg was appointed as a director."),
        ),
    ),
    Rule(
        name="unmade",
        says="Whom somebody sacks as something has that role no longer.",
        pattern=f"""
            relation: VERB %dismissal_verb
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
