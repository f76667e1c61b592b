"""Events: when they took place, and who did what in them."""

from extract.rules.rule import Example, Rule

EVENTS = "Own; NOMLEX (1998) for the participants of nouns of act"
HARM = "|".join(
    """kill murder assassinate injure wound hurt capture arrest seize destroy damage rescue free
    target hit strike bomb attack defeat detain shoot""".split()
)

RULES = (
    Rule(
        name="event_on_date",
        says="An event with on and a date took place then.",
        pattern="""
            preposition: prep =on
              subject: < NOUN|PROPN ~Event
              object: > pobj
        """,
        relation=("preposition",),
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        guards=("object_date", "subject_not_phrase"),
        source=EVENTS,
        examples=(
            Example("The attack on Monday failed.", ("The attack | took place on | Monday",)),
            Example("The strike on 3 May failed.", ("The strike | took place on | 3 May",)),
            Example("The attack on Lima failed."),
        ),
    ),
    Rule(
        name="event_in_year",
        says="An event with in or of and a month or year took place then.",
        pattern="""
            preposition: prep =in|of
              subject: < NOUN|PROPN ~Event
              object: > pobj
        """,
        relation=("preposition",),
        reads="took place in",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        guards=("object_date", "subject_not_phrase"),
        source=EVENTS,
        examples=(
            Example("They recall the war of 1870.", ("the war of 1870 | took place in | 1870",)),
            Example("The raids in May failed.", ("The raids | took place in | May",)),
            Example("The war of words failed."),
        ),
    ),
    Rule(
        name="event_of_year",
        says="An event with a year before it took place in the year.",
        pattern="""
            object: nummod|compound|nmod|amod NUM
              subject: < NOUN|PROPN ~Event
        """,
        relation=("object",),
        reads="took place in",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        guards=("object_year",),
        source=EVENTS,
        examples=(
            Example("The 1991 uprising failed.", ("The 1991 uprising | took place in | 1991",)),
            Example("He died in a 2008 raid.", ("a 2008 raid | took place in | 2008",)),
            Example("The 40 raids failed."),
        ),
    ),
    Rule(
        name="event_of_day",
        says="An event with a day or a month before it took place then.",
        pattern="""
            object: nmod|compound|poss PROPN
              subject: < NOUN|PROPN ~Event
        """,
        relation=("object",),
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_date", "object_calendar"),
        source=EVENTS,
        examples=(
            Example("The November raid failed.", ("The November raid | took place on | November",)),
            Example("Sunday's vote was close.", ("Sunday's vote | took place on | Sunday",)),
            Example("The Lima raid failed."),
        ),
    ),
    Rule(
        name="event_held_on",
        says="An event that was held, launched or carried out on a date took place then.",
        pattern="""
            relation: VERB =launch|hold|stage|conduct|mount|carry|organise|organize|convene
              subject: @passive_subject ~Event
              object: @date
        """,
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        guards=("object_date",),
        source=EVENTS,
        examples=(
            Example("The raid was launched on Friday by rebels.", ("The raid | took place on | Friday",)),
            Example(
                "A summit held in Lima on 3 May failed.",
                ("A summit | took place on | 3 May",),
            ),
            Example("The raid was launched by rebels."),
        ),
    ),
    Rule(
        name="put_to_death_on",
        says="Somebody who was killed or executed on a date died then.",
        pattern="""
            relation: VERB =kill|murder|assassinate|execute|hang|behead|guillotine
              subject: @undergoer ~Person
              object: @date
        """,
        reads="died on",
        predicate="died_on",
        nominal=True,
        literal=True,
        guards=("object_date",),
        source=EVENTS,
        examples=(
            Example("Anna Berg was hanged on 4 May 1911.", ("Anna Berg | died on | 4 May 1911",)),
            Example("Tom Reed was killed in Lima in 1950.", ("Tom Reed | died on | 1950",)),
            Example("Rebels killed Tom Reed on 3 May 2010.", ("Tom Reed | died on | 3 May 2010",)),
            Example("Tom Reed was killed in Lima."),
        ),
    ),
    Rule(
        name="put_to_death_in_act_on",
        says="Somebody who was killed in an act or accident of a date died then.",
        pattern="""
            relation: VERB =kill|murder|assassinate
              subject: @undergoer ~Person
              link: > prep =in|during
                noun: > pobj NOUN
                  object: @date
        """,
        reads="died on",
        predicate="died_on",
        nominal=True,
        literal=True,
        guards=("object_date",),
        source=EVENTS,
        examples=(
            Example("Tom Reed was killed in a raid on 3 May 2010.", ("Tom Reed | died on | 3 May 2010",)),
            Example("Rebels killed Anna Berg in an attack in 2001.", ("Anna Berg | died on | 2001",)),
            Example("Tom Reed was killed in a raid on Lima."),
        ),
    ),
    Rule(
        name="death_on",
        says="Somebody whose death or murder has a date died then.",
        pattern="""
            noun: NOUN =death|murder|assassination|execution
              subject: @appointee ~Person
              object: @date
        """,
        relation=("noun",),
        reads="died on",
        predicate="died_on",
        nominal=True,
        literal=True,
        guards=("object_date", "dated_itself"),
        source=EVENTS,
        examples=(
            Example("The murder of Tom Reed on 3 May 2010 shocked Lima.", ("Tom Reed | died on | 3 May 2010",)),
            Example("Anna Berg's death in 2001 was a loss.", ("Anna Berg | died on | 2001",)),
            Example("They marked the anniversary of Tom Reed's death in 2001."),
            Example("They mourned the death of Tom Reed on Friday."),
        ),
    ),
    Rule(
        name="harm_in_act_by",
        says="What is harmed in an act is harmed by those who do the act.",
        pattern=f"""
            relation: VERB ={HARM}
              subject: @passive_subject ~
              link: @preposition =in|during
                noun: > pobj NOUN
                  object: @doer ~Person|Organization|Group|Location
        """,
        preposition="by",
        reads="{relation} by",
        passive=True,
        nominal=True,
        guards=("act_noun",),
        source=EVENTS,
        examples=(
            Example("Tom Reed was killed in a raid by the army.", ("Tom Reed | was killed by | the army",)),
            Example(
                "Two planes were destroyed in an attack carried out by rebels.",
                ("Two planes | were destroyed by | rebels",),
            ),
            Example("Tom Reed was killed in a raid."),
        ),
    ),
    Rule(
        name="harm_in_act_in",
        says="What is harmed in an act is harmed where the act takes place.",
        pattern=f"""
            relation: VERB ={HARM}
              subject: @passive_subject ~
              link: @preposition =in|during
                noun: > pobj NOUN
                  preposition: > prep =in|inside|near|at|outside
                    object: > pobj ~Location
        """,
        relation=("relation", "preposition"),
        passive=True,
        nominal=True,
        further=True,
        guards=("act_noun",),
        source=EVENTS,
        examples=(
            Example("Tom Reed was killed in a raid near Lima.", ("Tom Reed | was killed near | Lima",)),
            Example("Two planes were destroyed in an attack in Kenya.", ("Two planes | were destroyed in | Kenya",)),
            Example("Tom Reed was killed in a raid."),
        ),
    ),
    Rule(
        name="event_in_named_place",
        says="An event with the name of a place before it takes place there.",
        pattern="""
            object: compound|nmod PROPN ~Location
              subject: < NOUN ~Event
        """,
        relation=("object",),
        reads="is in",
        predicate="took_place_in",
        nominal=True,
        guards=("object_name", "whole_word", "local_event"),
        source=EVENTS,
        examples=(
            Example("The Lima bombing killed two men.", ("The Lima bombing | is in | Lima",)),
            Example("He led the Baghdad crackdown.", ("the Baghdad crackdown | is in | Baghdad",)),
            Example("The Lima talks failed."),
            Example("United States air strikes on rebels killed ten men."),
        ),
    ),
)
