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
            Example("Holm adviser Tom Reed left.", ("Tom Reed | is adviser of | Holm",)),
            Example("Tom Reed left Acme."),
            Example("A Kenyan Islamic leader left."),
            Example("Anna Berg, the Hong Kong director, left."),
            Example("She got the post of finance minister of Kenya."),
        ),
    ),
    Rule(
        name="role_at_body",
        says="Who heads a part or a field of a body, which stands after at, for or with, works for the body.",
        pattern="""
            subject: PROPN ~Person
              role: @role
                preposition: @beyond =at|with|for
                  object: > pobj ~Organization
        """,
        relation=("role", "preposition"),
        reads="{be} {role} {preposition}",
        predicate="works_for",
        nominal=True,
        guards=("heads_part",),
        source=TITLES,
        examples=(
            Example("Tom Reed, director of the oil team at Acme, left.", ("Tom Reed | is director at | Acme",)),
            Example(
                "Anna Berg, head of the Holm Institute at Lima University, left.",
                ("Anna Berg | is head at | Lima University",),
            ),
            Example(
                "Anna Berg, head of trade policy for Acme, left.", ("Anna Berg | is head of trade policy for | Acme",)
            ),
            Example("Tom Reed, a victim of abuse at Lima School, left."),
            Example("Tom Reed, the leader of a protest at Acme, left."),
        ),
    ),
    Rule(
        name="envoy_to",
        says="An ambassador is one to a country or a body.",
        pattern=f"""
            role: NOUN|PROPN =ambassador|Ambassador|envoy|Envoy|consul
              subject: @bearer ~{BEARER}
              preposition: > prep =to|for
                object: > pobj ~Location|Organization
        """,
        relation=("role", "preposition"),
        reads="is {role} {preposition}",
        key=("role",),
        nominal=True,
        source=TITLES,
        examples=(
            Example("Anna Berg, the ambassador to Peru, left.", ("Anna Berg | is ambassador to | Peru",)),
            Example("The envoy to Chile, Tom Reed, resigned.", ("Tom Reed | is envoy to | Chile",)),
            Example("The UN envoy for Chile, Tom Reed, resigned.", ("Tom Reed | is envoy for | Chile",)),
            Example("Anna Berg, the ambassador, went to Peru."),
        ),
    ),
    Rule(
        name="envoy_of_country_to",
        says="The ambassador of a country with a body before the noun is one to that body.",
        pattern=f"""
            role: NOUN|PROPN =ambassador|Ambassador|envoy|Envoy
              subject: @bearer ~{BEARER}
              country: > poss ~Location
              object: > compound|nmod ~Organization
        """,
        relation=("role",),
        reads="is {role} to",
        key=("role",),
        preposition="to",
        nominal=True,
        source=TITLES,
        examples=(
            Example("Peru's UN envoy, Tom Reed, resigned.", ("Tom Reed | is envoy to | UN",)),
            Example("Anna Berg, Kenya's NATO ambassador, left.", ("Anna Berg | is ambassador to | NATO",)),
            Example("The UN envoy, Tom Reed, resigned."),
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
        name="person_for",
        says="Somebody with for or to and a named person is to that person what his noun says.",
        pattern="""
            preposition: prep =for|to
              subject: < NOUN ~Person %person_for
              object: > pobj ~Person
        """,
        relation=("subject", "preposition"),
        reads="is {subject} {preposition}",
        key=("subject",),
        nominal=True,
        guards=("object_definite",),
        source=TITLES,
        examples=(
            Example("A spokesman for Anna Berg left.", ("A spokesman for Anna Berg | is spokesman for | Anna Berg",)),
            Example("The lawyer for Tom Reed spoke.", ("The lawyer for Tom Reed | is lawyer for | Tom Reed",)),
            Example("The lawyer waited for Tom Reed."),
        ),
    ),
    Rule(
        name="people_from_body",
        says="People with from and a named body are to the body what their noun says.",
        pattern="""
            preposition: prep =from
              subject: < NOUN ~Person|Group %people_of_body
              object: > pobj ~Organization
        """,
        relation=("subject", "preposition"),
        reads="is {subject} {preposition}",
        key=("subject",),
        nominal=True,
        guards=("object_name",),
        source=TITLES,
        examples=(
            Example("Militants from Hamas fled.", ("Militants from Hamas | are Militants from | Hamas",)),
            Example("Officials from Acme spoke.", ("Officials from Acme | are Officials from | Acme",)),
            Example("Militants from Lima fled."),
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
            Example("First Lady Anna Berg left.", ("Anna Berg | is | First Lady",)),
            Example("The lawyer spoke."),
            Example("Anna Berg, an old lady, left."),
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
)
