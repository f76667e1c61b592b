"""Reported speech: who says what; what is said is a literal, its own facts are found by the other rules."""

from extract.rules.rule import Example, Rule

SPEECH = "Stanford OpenIE and MinIE (2017), §5: attribution; ClearNLP guidelines: ccomp"

RULES = (
    Rule(
        name="said_clause",
        says="The subject of a verb of speech says what its clause says.",
        pattern="""
            relation: VERB %speech_verb
              subject: @subject ~
              object: > ccomp
        """,
        literal=True,
        guards=("subject_not_expletive", "clause_has_subject"),
        source=SPEECH,
        examples=(
            Example("They met in a hall that the mayor says is the largest in Peru."),
            Example("Anna Berg said that the bank had failed.", ("Anna Berg | said | the bank had failed",)),
            Example("Police say two men were arrested.", ("Police | say | two men were arrested",)),
            Example("Anna Berg said nothing."),
        ),
    ),
    Rule(
        name="told_clause",
        says="The subject of a verb of speech tells its object something.",
        pattern="""
            relation: VERB %speech_verb
              subject: @subject ~
              object: > dobj|dative ~Person|Organization|Group
              clause: > ccomp
        """,
        guards=("subject_not_expletive",),
        rank=1,
        source=SPEECH,
        examples=(
            Example("Anna Berg told Reuters that the bank had failed.", ("Anna Berg | told | Reuters",)),
            Example("Tom Reed warned Anna Berg that the bank had failed.", ("Tom Reed | warned | Anna Berg",)),
            Example("Anna Berg told a story."),
        ),
    ),
    Rule(
        name="trailing_source",
        says="A source with a verb of speech after the last comma says what the sentence says.",
        pattern="""
            relation: relcl|advcl|conj|parataxis|ccomp VERB %speech_verb
              subject: > nsubj ~Person|Organization|Group|Work
              object: @main_verb
        """,
        literal=True,
        guards=("ends_sentence",),
        source=SPEECH,
        examples=(
            Example(
                'She praised the leader of the "Free Land" movement, Peruvian state news agency - Andina reported.',
                ('Andina | reported | She praised the leader of the "Free Land" movement',),
            ),
            Example(
                'The rebels joined the "Red Dawn" group, Kenyan state radio - Voice reported.',
                ('Voice | reported | The rebels joined the "Red Dawn" group',),
            ),
            Example("He named the man who reported it."),
        ),
    ),
    Rule(
        name="according_to",
        says="The source named by according to says what the clause says.",
        pattern="""
            relation: prep =according
              to: > prep =to
                subject: > pobj ~Person|Organization|Group|Work
              object: < VERB|AUX
        """,
        reads="said",
        lemma="say",
        literal=True,
        nominal=True,
        source=SPEECH,
        examples=(
            Example("The bank failed, according to Reuters.", ("Reuters | said | The bank failed",)),
            Example("According to Anna Berg, the bank had failed.", ("Anna Berg | said | the bank had failed",)),
            Example("The bank acted according to plan."),
        ),
    ),
    Rule(
        name="asked_of",
        says="The subject of a verb of speech or asking with a clause turns to whom the preposition names.",
        pattern="""
            relation: VERB %speech_verb =ask|appeal|promise|propose|signal|pledge|complain|speak
              subject: @subject ~
              thing!: @object
              clause: > ccomp|xcomp
              preposition: @complement =to|with
                object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive", "object_not_measure"),
        source=SPEECH,
        examples=(
            Example("The party appealed to the council to build homes.", ("The party | appealed to | the council",)),
            Example("Anna Berg agreed with Iran to end the war.", ("Anna Berg | agreed with | Iran",)),
            Example("Anna Berg agreed to end the war with Iran."),
        ),
    ),
    Rule(
        name="said_of",
        says="Who says something in a clause of or about somebody or something speaks about it.",
        pattern="""
            relation: VERB =say
              subject: @subject ~Person|Organization|Group
              clause: > ccomp
              preposition: > prep =of|about
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        further=True,
        guards=("subject_not_expletive", "object_not_measure"),
        source=SPEECH,
        examples=(
            Example('"It was slow," Anna Berg said of the vote.', ("Anna Berg | said of | the vote",)),
            Example('"He is a tough man," the mayor said about Tom Reed.', ("the mayor | said about | Tom Reed",)),
            Example("Anna Berg said nothing of the vote."),
            Example('"It was slow," Anna Berg said on Monday.'),
        ),
    ),
    Rule(
        name="described_as",
        says="What somebody calls or describes as something is called so.",
        pattern="""
            relation: VERB =describe|characterise|characterize|label|brand|denounce|dismiss|regard|portray
              subject: > dobj ~
              as: > prep =as
                object: > pobj|amod NOUN|ADJ|PROPN
        """,
        relation=("relation", "as"),
        reads="was called",
        passive=True,
        nominal=True,
        literal=True,
        guards=("subject_not_reflexive",),
        source=SPEECH,
        examples=(
            Example("Critics described the law as a mistake.", ("the law | was called | a mistake",)),
            Example("The union branded the offer as an insult.", ("the offer | was called | an insult",)),
            Example("The union described the offer."),
        ),
    ),
    Rule(
        name="called_so",
        says="What somebody calls, deems or declares something is called so.",
        pattern="""
            relation: VERB =call|dub|deem|brand|label|declare|pronounce|term|style
              subject: > dobj ~
              object: > oprd NOUN|ADJ|PROPN|VERB
        """,
        reads="was called",
        passive=True,
        nominal=True,
        literal=True,
        guards=("object_no_role", "subject_not_reflexive"),
        source=SPEECH,
        examples=(
            Example("Critics called the law dangerous.", ("the law | was called | dangerous",)),
            Example("He dubbed the bill historic.", ("the bill | was called | historic",)),
            Example("The union called the minister."),
        ),
    ),
)
