"""Seats: where bodies and people are based, by an adjective, a participle or the place of a head office."""

from extract.rules.places import OWN
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="based_in_place",
        says="Who is called based with the name of a place before it is based there.",
        pattern="""
            relation: amod =base|based
              object: > npadvmod|amod|compound|nmod ~Location
              subject: < NOUN|PROPN ~Person|Organization|Group
        """,
        reads="is based in",
        predicate="based_in",
        preposition="in",
        nominal=True,
        source=OWN,
        examples=(
            Example("The Berlin-based firm failed.", ("The Berlin-based firm | is based in | Berlin",)),
            Example("Lima-based lawyers sued.", ("Lima-based lawyers | are based in | Lima",)),
            Example("The firm is based in Berlin."),
        ),
    ),
    Rule(
        name="bearer_based_in_place",
        says="Somebody whose role is called based with the name of a place before it is based there.",
        pattern="""
            relation: amod =base|based
              object: > npadvmod|amod|compound|nmod ~Location
              role: < NOUN|PROPN
                subject: @bearer ~Person
        """,
        reads="is based in",
        predicate="based_in",
        preposition="in",
        nominal=True,
        source=OWN,
        examples=(
            Example("Lima-based lawyer Tom Reed sued.", ("Tom Reed | is based in | Lima",)),
            Example("The Paris-based critic Anna Berg wrote it.", ("Anna Berg | is based in | Paris",)),
            Example("The lawyer Tom Reed sued."),
        ),
    ),
    Rule(
        name="kind_based_in_place",
        says="A name whose kind before it is called based with the name of a place is based there.",
        pattern="""
            relation: amod =base|based
              object: > npadvmod|amod|compound|nmod ~Location
              noun: < NOUN
                subject: < PROPN ~Organization|Group
        """,
        reads="is based in",
        predicate="based_in",
        preposition="in",
        nominal=True,
        guards=("its_kind_noun",),
        source=OWN,
        examples=(
            Example("Lima-based brewer Nordal failed.", ("Nordal | is based in | Lima",)),
            Example("They sued Berlin-based airline Nordal.", ("Nordal | is based in | Berlin",)),
            Example("The oil company Acme sued."),
        ),
    ),
    Rule(
        name="is_based_in_place",
        says="Who is a firm or somebody called based with the name of a place is based there.",
        pattern="""
            be: AUX =be
              subject: > nsubj ~Person|Organization|Group
              noun: > attr NOUN
                relation: > amod =base|based
                  object: > npadvmod|amod|compound|nmod ~Location
        """,
        reads="is based in",
        predicate="based_in",
        preposition="in",
        nominal=True,
        source=OWN,
        examples=(
            Example("Acme is a Lima-based company.", ("Acme | is based in | Lima",)),
            Example("Anna Berg is a Paris-based critic.", ("Anna Berg | is based in | Paris",)),
            Example("Acme is a company."),
        ),
    ),
    Rule(
        name="headquartered_before",
        says="Headquartered with a place before a clause says where its subject is based.",
        pattern="""
            relation: PROPN|VERB|NOUN =headquartered|headquarter
              preposition: > prep =in|at|near
                object: > pobj ~Location
              clause: < VERB|AUX
                subject: @candidate ~
        """,
        reads="is headquartered {preposition}",
        predicate="based_in",
        nominal=True,
        source=OWN,
        examples=(
            Example("Headquartered in Porto, the firm has grown.", ("the firm | is headquartered in | Porto",)),
            Example("Headquartered in Lima, the bank lends money.", ("the bank | is headquartered in | Lima",)),
            Example("In Lima, Acme makes paint."),
        ),
    ),
    Rule(
        name="seat_in_place",
        says="A body whose headquarters or head office is in a place is based there.",
        pattern="""
            relation: AUX|VERB =be|lie|remain|stand|locate|situate|base|house
              noun: @candidate NOUN
                subject: @owner ~
              preposition: @complement =in|at|near
                object: > pobj ~Location
        """,
        relation=("relation", "noun", "preposition"),
        reads="has the {noun} {preposition}",
        predicate="based_in",
        nominal=True,
        guards=("noun_seat",),
        source=OWN,
        examples=(
            Example("Acme's head office is in Lima.", ("Acme | has the head office in | Lima",)),
            Example("The headquarters of Acme are located in Porto.", ("Acme | has the headquarters in | Porto",)),
            Example("Acme's tower is in Lima."),
            Example("Her office is in Lima."),
        ),
    ),
    Rule(
        name="seat_told_in_place",
        says="Whose headquarters is told with the place is based there.",
        pattern="""
            noun: NOUN
              subject: @owner ~Organization|Group
              preposition: @preposition =in|at|near
                object: > pobj ~Location
        """,
        relation=("noun", "preposition"),
        reads="has the {noun} {preposition}",
        predicate="based_in",
        nominal=True,
        guards=("noun_seat",),
        source=OWN,
        examples=(
            Example("Police raided Acme's headquarters in Lima.", ("Acme | has the headquarters in | Lima",)),
            Example("The Acme headquarters in Porto were closed.", ("Acme | has the headquarters in | Porto",)),
            Example("Police raided Acme's regional headquarters in Lima."),
        ),
    ),
    Rule(
        name="home_told_in_place",
        says="Whose home is told with the place lives there.",
        pattern="""
            noun: NOUN =home
              subject: @owner ~Person
              preposition: @preposition =in|near
                object: > pobj ~Location
        """,
        relation=("noun", "preposition"),
        reads="has the {noun} {preposition}",
        predicate="lives_in",
        nominal=True,
        guards=("noun_plain",),
        source=OWN,
        examples=(
            Example("Tom Reed died at his home in Lima.", ("his | has the home in | Lima",)),
            Example("Police searched Anna Berg's home near Lima.", ("Anna Berg | has the home near | Lima",)),
            Example("Police searched Anna Berg's former home in Lima."),
            Example("Tom Reed died at a nursing home in Lima."),
        ),
    ),
    Rule(
        name="has_seat_in_place",
        says="A body that has or opens its headquarters somewhere is based there.",
        pattern="""
            relation: VERB =have|keep|maintain|establish|open|locate
              subject: @candidate ~
              noun: > dobj NOUN
                preposition: @preposition =in|at
                  object: > pobj ~Location
        """,
        relation=("relation", "noun", "preposition"),
        predicate="based_in",
        guards=("noun_seat",),
        rank=1,
        source=OWN,
        examples=(
            Example("Acme has its headquarters in Lima.", ("Acme | has its headquarters in | Lima",)),
            Example("The firm has its main office in Porto.", ("The firm | has its main office in | Porto",)),
            Example("Acme opened an office in Lima."),
        ),
    ),
    Rule(
        name="moves_seat_to_place",
        says="A body that has its headquarters somewhere, or moves it there, is based there.",
        pattern="""
            relation: VERB =have|establish|open|move|relocate|shift|transfer
              subject: @candidate ~
              noun: > dobj NOUN
              preposition: > prep =in|at|to
                object: > pobj ~Location
        """,
        relation=("relation", "noun", "preposition"),
        predicate="based_in",
        guards=("noun_seat",),
        rank=1,
        source=OWN,
        examples=(
            Example("Acme moved its head office to Porto.", ("Acme | moved its head office to | Porto",)),
            Example(
                "The firm will move its headquarters to Lima.", ("The firm | will move its headquarters to | Lima",)
            ),
            Example("Acme moved its workers to Porto."),
        ),
    ),
)
