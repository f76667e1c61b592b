"""Works and foundations: who wrote, published or made what "by" says is theirs, and with whom one founds."""

from extract.rules.rule import Example, Rule

WORKS = "Quirk et al. (1985), §17.47: by-phrases behind nouns name the author"

RULES = (
    Rule(
        name="written_by",
        says="Who stands behind a written work with by wrote it.",
        pattern="""
            by: prep|agent =by
              subject: < NOUN %written_work
              object: > pobj ~Person|Organization|Group
        """,
        relation=("by",),
        reads="was written by",
        lemma="write",
        passive=True,
        nominal=True,
        source=WORKS,
        examples=(
            Example("He read a novel by Anna Berg.", ("a novel by Anna Berg | was written by | Anna Berg",)),
            Example("The song by Tom Reed won.", ("The song by Tom Reed | was written by | Tom Reed",)),
            Example("He read a novel by Friday."),
        ),
    ),
    Rule(
        name="published_by",
        says="Who stands behind a report or statement with by published it.",
        pattern="""
            by: prep|agent =by
              subject: < NOUN %published_work
              object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("by",),
        reads="was published by",
        lemma="publish",
        passive=True,
        nominal=True,
        source=WORKS,
        examples=(
            Example("A report by Acme warned them.", ("A report by Acme | was published by | Acme",)),
            Example(
                "The statement by the army was late.", ("The statement by the army | was published by | the army",)
            ),
            Example("The report was late by Friday."),
        ),
    ),
    Rule(
        name="created_by",
        says="Who stands behind a work of art with by created it.",
        pattern="""
            by: prep|agent =by
              subject: < NOUN %created_work
              object: > pobj ~Person|Organization|Group
        """,
        relation=("by",),
        reads="was created by",
        lemma="create",
        passive=True,
        nominal=True,
        source=WORKS,
        examples=(
            Example("The painting by Anna Berg was sold.", ("The painting by Anna Berg | was created by | Anna Berg",)),
            Example("They saw works by Tom Reed.", ("works by Tom Reed | were created by | Tom Reed",)),
            Example("They sold the house by the lake."),
        ),
    ),
    Rule(
        name="founded_with",
        says="Together with whom somebody founds a body founds it as well.",
        pattern="""
            relation: VERB =found|co-found|cofound|establish|set|start|form
              object: @undergoer ~Organization|Group
              preposition: > prep =with|alongside
                subject: > pobj ~Person
        """,
        reads="{participle}",
        predicate="founded",
        nominal=True,
        further=True,
        source=WORKS,
        examples=(
            Example("Anna Berg founded Acme with Tom Reed.", ("Tom Reed | founded | Acme",)),
            Example("She set up the bank with her brother Tom Reed.", ("Tom Reed | set up | the bank",)),
            Example("Anna Berg founded Acme with money from Tom Reed."),
        ),
    ),
)
