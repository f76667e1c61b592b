"""Acts told by nouns: from what they part somebody, into what they reach, and where they befall somebody."""

from extract.rules.possessives import POSSESSIVE
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="parted_by_noun",
        says="Whose resignation, release or withdrawal from something is told has left it.",
        pattern="""
            noun: NOUN =departure|resignation|retirement|exit|withdrawal|retreat|escape|expulsion|dismissal|removal|ouster|ousting|sacking|firing|release|deportation|extradition|defection|eviction|secession|independence|discharge|suspension|exclusion|evacuation|flight
              subject: @appointee ~Person|Organization|Group|Location
              preposition: > prep =from
                object: > pobj ~Person|Organization|Group|Location
        """,  # noqa: E501  # one list of nouns
        relation=("noun", "preposition"),
        nominal=True,
        guards=("noun_real", "possessor_not_subject"),
        source=POSSESSIVE,
        examples=(
            Example("Tom Reed's resignation from Acme shocked Peru.", ("Tom Reed | resignation from | Acme",)),
            Example("The expulsion of Anna Berg from Kenya failed.", ("Anna Berg | expulsion from | Kenya",)),
            Example("The union opposed Tom Reed's dismissal from Acme."),
            Example("Tom Reed announced his resignation from Acme."),
            Example("Tom Reed's profit from Acme fell."),
        ),
    ),
    Rule(
        name="reached_by_noun",
        says="The possessor of an inquiry into something, or of an incursion into it, makes it.",
        pattern="""
            subject: poss ~Person|Organization|Group|Location
              noun: < NOUN =investigation|inquiry|enquiry|probe|research|incursion|invasion|expansion|foray|advance|push
                preposition: > prep =into
                  object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("noun_real", "possessor_not_subject"),
        source=POSSESSIVE,
        examples=(
            Example("Acme's expansion into Peru failed.", ("Acme | expansion into | Peru",)),
            Example("They criticised Kenya's inquiry into the fire.", ("Kenya | inquiry into | the fire",)),
            Example("Acme's van into town was late."),
        ),
    ),
    Rule(
        name="befell_in",
        says="Whose death, arrest or trial in a place is told died, was arrested or is tried there.",
        pattern="""
            noun: NOUN =death|murder|killing|assassination|execution|arrest|detention|imprisonment|capture|abduction|kidnapping|disappearance|trial|birth|burial|funeral|exile|stabbing
              subject: @appointee ~Person|Group
              preposition: > prep =in|near|outside|at
                object: > pobj ~Location
        """,  # noqa: E501  # one list of nouns
        relation=("noun", "preposition"),
        nominal=True,
        guards=("noun_real",),
        source=POSSESSIVE,
        examples=(
            Example("Tom Reed's arrest in Lima shocked Peru.", ("Tom Reed | arrest in | Lima",)),
            Example("They condemned Anna Berg's murder near Oslo.", ("Anna Berg | murder near | Oslo",)),
            Example("Tom Reed's arrest in May shocked Peru."),
            Example("Tom Reed's house in Lima burned."),
        ),
    ),
    Rule(
        name="engaged_in",
        says="Whose war, intervention or campaign in a place is told wages it there.",
        pattern="""
            subject: poss ~Person|Organization|Group|Location
              noun: < NOUN =war|intervention|interference|meddling|operation|campaign|offensive|mission|crackdown
                preposition: > prep =in
                  object: > pobj ~Location
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("noun_real", "possessor_not_subject"),
        source=POSSESSIVE,
        examples=(
            Example("Kenya's intervention in Peru failed.", ("Kenya | intervention in | Peru",)),
            Example("They condemned Kenya's war in Uganda.", ("Kenya | war in | Uganda",)),
            Example("Kenya's intervention in May failed."),
        ),
    ),
)
