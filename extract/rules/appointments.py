"""Appointments: whom somebody makes or names something, and in which body."""

from extract.rules.roles import BEARER
from extract.rules.rule import Example, Rule

RULES = (
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
                role: > pobj NOUN|PROPN
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
        name="promoted_to",
        says="Whom somebody promotes to something has that role.",
        pattern=f"""
            relation: VERB =promote|elevate
              subject: @undergoer NOUN|PROPN|PRON ~{BEARER}
              preposition: > prep =to
                object: > pobj NOUN|PROPN
        """,
        reads="was made",
        predicate="has_role",
        literal=True,
        guards=("object_role",),
        source="Own",
        examples=(
            Example("Tom Reed was promoted to director.", ("Tom Reed | was made | director",)),
            Example("They promoted him to chairman of Acme.", ("him | was made | chairman",)),
            Example("The club was promoted to the league."),
        ),
    ),
    Rule(
        name="promoted_to_of",
        says="Whom somebody promotes to something has that role in the body after of.",
        pattern=f"""
            verb: VERB =promote|elevate
              subject: @undergoer ~{BEARER}
              preposition: > prep =to
                role: > pobj NOUN|PROPN
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
            Example("Tom Reed was promoted to director of Acme.", ("Tom Reed | was made director of | Acme",)),
            Example("They promoted him to chairman of Acme.", ("him | was made chairman of | Acme",)),
            Example("Anna Berg was promoted to director."),
        ),
    ),
    Rule(
        name="named_something",
        says="Whom somebody names something without as has that role.",
        pattern=f"""
            relation: VERB %appointing_verb
              subject: > dobj NOUN|PROPN|PRON ~{BEARER}
              object: > oprd NOUN|PROPN
        """,
        reads="was made",
        predicate="has_role",
        literal=True,
        guards=("object_role",),
        source="Own",
        examples=(
            Example("They named him director of Acme.", ("him | was made | director of Acme",)),
            Example("The party named him leader.", ("him | was made | leader",)),
            Example("Acme has hired Anna Berg."),
        ),
    ),
    Rule(
        name="named_something_of",
        says="Whom somebody names something without as has that role in the body after of.",
        pattern=f"""
            verb: VERB %appointing_verb
              subject: @undergoer ~{BEARER}
              role: > oprd NOUN|PROPN
                link: > prep =of|at|for|to
                  object: > pobj ~Organization|Location|Group
        """,
        relation=("verb", "role", "link"),
        reads="was made {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role",),
        source="Own",
        examples=(
            Example("Anna Berg was elected president of Kenya.", ("Anna Berg | was made president of | Kenya",)),
            Example("They named him director of Acme.", ("him | was made director of | Acme",)),
            Example("He was elected a Fellow of the Royal Society.", ("He | was made Fellow of | the Royal Society",)),
            Example("Anna Berg was named director."),
        ),
    ),
    Rule(
        name="made_its_something",
        says="Whom somebody appoints as its own something has that role in it.",
        pattern=f"""
            verb: VERB %appointing_verb
              subject: @undergoer ~{BEARER}
              preposition: > prep =as
                role: > pobj NOUN|PROPN
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
        name="named_its_something",
        says="Whom somebody names its something without as has that role in it.",
        pattern=f"""
            verb: VERB %appointing_verb
              subject: @undergoer ~{BEARER}
              role: > oprd NOUN|PROPN
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
            Example("Acme named Anna Berg its chief executive.", ("Anna Berg | was made chief executive of | its",)),
            Example("The club named Tom Reed its coach.", ("Tom Reed | was made coach of | its",)),
            Example("They named Anna Berg director of Acme."),
        ),
    ),
    Rule(
        name="held_by_noun",
        says="Whose appointment, term or career as something is told has or had that role.",
        pattern=f"""
            noun: NOUN %gained_office
              subject: @appointee NOUN|PROPN|PRON ~{BEARER}
              preposition: @office
                object: > pobj NOUN|PROPN
        """,
        relation=("noun", "preposition"),
        reads="was",
        predicate="has_role",
        nominal=True,
        literal=True,
        guards=("object_role", "noun_real"),
        source="Own",
        examples=(
            Example("Anna Berg's election as mayor was a surprise.", ("Anna Berg | was | mayor",)),
            Example("He opened the bridge during his term as mayor.", ("his | was | mayor",)),
            Example("The appointment of Tom Reed as director was illegal.", ("Tom Reed | was | director",)),
            Example("Tom Reed's use as a test failed."),
            Example("The union opposed the appointment of Tom Reed as director."),
        ),
    ),
    Rule(
        name="held_by_noun_of",
        says="Whose appointment, term or career as something is told has or had that role in the body after of.",
        pattern=f"""
            noun: NOUN %gained_office
              subject: @appointee ~{BEARER}
              preposition: @office
                role: > pobj NOUN|PROPN
                  link: > prep =of|at|for|to|with
                    object: > pobj ~Organization|Location|Group
        """,
        relation=("noun", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        nominal=True,
        guards=("real_role", "noun_real"),
        source="Own",
        examples=(
            Example("Tom Reed's tenure as head of Acme ended.", ("Tom Reed | was head of | Acme",)),
            Example("He spent his time as mayor of Lima abroad.", ("his | was mayor of | Lima",)),
            Example("Anna Berg's career as a lawyer ended."),
        ),
    ),
    Rule(
        name="lost_by_noun",
        says="Whose resignation or dismissal as something is told has that role no longer.",
        pattern=f"""
            noun: NOUN %lost_office
              subject: @appointee NOUN|PROPN|PRON ~{BEARER}
              preposition: @office
                object: > pobj NOUN|PROPN
        """,
        relation=("noun", "preposition"),
        reads="was",
        predicate="has_role",
        ended=True,
        nominal=True,
        literal=True,
        guards=("object_role", "noun_real"),
        source="Own",
        examples=(
            Example("Anna Berg's resignation as mayor was a surprise.", ("Anna Berg | was | mayor",)),
            Example("He announced his retirement as director.", ("his | was | director",)),
            Example("The removal of the statue as a protest failed."),
        ),
    ),
    Rule(
        name="lost_by_noun_of",
        says="Whose resignation or dismissal as something is told has that role in the body after of no longer.",
        pattern=f"""
            noun: NOUN %lost_office
              subject: @appointee ~{BEARER}
              preposition: @office
                role: > pobj NOUN|PROPN
                  link: > prep =of|at|for|to|with
                    object: > pobj ~Organization|Location|Group
        """,
        relation=("noun", "role", "link"),
        reads="was {role} {link}",
        key=("role",),
        ended=True,
        nominal=True,
        guards=("real_role", "noun_real"),
        source="Own",
        examples=(
            Example("Tom Reed's dismissal as head of Acme was illegal.", ("Tom Reed | was head of | Acme",)),
            Example("The removal of Anna Berg as mayor of Lima failed.", ("Anna Berg | was mayor of | Lima",)),
            Example("Anna Berg's resignation as a lawyer shocked Lima."),
        ),
    ),
)
