"""Events: when and where they took place."""

from extract.rules.rule import Example, Rule

EVENTS = "Own; NOMLEX (1998) for the participants of nouns of act"

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
        says="An event with a day or month before it took place then.",
        pattern="""
            object: poss|compound|nmod|nummod|npadvmod NOUN|PROPN|NUM
              subject: < NOUN|PROPN ~Event
        """,
        relation=("object",),
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_day",),
        source=EVENTS,
        examples=(
            Example(
                "They condemned the 13 May attacks in Lima.", ("the 13 May attacks in Lima | took place on | 13 May",)
            ),
            Example("The November raid failed.", ("The November raid | took place on | November",)),
            Example("Monday's meeting was short.", ("Monday's meeting | took place on | Monday",)),
            Example(
                "Last year's attack in Oslo killed ten.", ("Last year's attack in Oslo | took place on | Last year",)
            ),
            Example("Friday prayers were cancelled."),
            Example("Next week's meeting was cancelled."),
        ),
    ),
    Rule(
        name="event_held_on",
        says="An event that was held, attended or carried out on a date took place then.",
        pattern="""
            relation: VERB =launch|hold|stage|conduct|mount|carry|organise|organize|convene|host|attend|perpetrate
              subject: @undergoer ~Event
              object: @when
        """,
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        source=EVENTS,
        examples=(
            Example("The raid was launched on Friday by rebels.", ("The raid | took place on | Friday",)),
            Example(
                "A summit held in Lima on 3 May failed.",
                ("A summit | took place on | 3 May",),
            ),
            Example("Anna Berg attended a summit last week.", ("a summit | took place on | last week",)),
            Example("The raid was launched by rebels."),
        ),
    ),
    Rule(
        name="event_scheduled_for",
        says="An event that is scheduled for a date is to take place then.",
        pattern="""
            relation: VERB =schedule|slate|set|plan
              subject: @passive_subject ~Event
              link: > prep =for
                object: > pobj
        """,
        reads="is to take place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_date",),
        source=EVENTS,
        examples=(
            Example("The referendum was scheduled for May 4.", ("The referendum | is to take place on | May 4",)),
            Example("A summit planned for June 2028 was moved.", ("A summit | is to take place on | June 2028",)),
            Example("The summit was planned for weeks."),
            Example("The minister scheduled tea for Friday."),
        ),
    ),
    Rule(
        name="event_began",
        says="An event that took place, began or ended at a time told from the day of the text took place then.",
        pattern="""
            relation: VERB =take|happen|occur|begin|start|end|conclude|continue
              subject: @candidate ~Event
              object: > npadvmod
        """,
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_lately",),
        source=EVENTS,
        examples=(
            Example("The festival took place in Lima this weekend.", ("The festival | took place on | this weekend",)),
            Example("The trial of Tom Reed began yesterday.", ("The trial of Tom Reed | took place on | yesterday",)),
            Example("The festival took three days last year."),
            Example("The festival began a week late."),
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
    Rule(
        name="came_beside_clause",
        says="What came after, before or as something happened is told beside that.",
        pattern="""
            relation: VERB =come
              subject: @subject ~Event|Work|Thing
              object: > advcl VERB|AUX
                mark: > mark|advmod =after|before|as
              goal!: > prep =into|to|from|under|in|out|of|with|through|up|down|at|on
              particle!: > prt
              other!: > xcomp|ccomp|dobj|acomp
        """,
        relation=("relation", "mark"),
        literal=True,
        guards=("subject_not_expletive", "clause_has_subject"),
        source=EVENTS,
        examples=(
            Example(
                "The ban came a day after the mayor resigned.",
                ("The ban | came after | the mayor resigned",),
            ),
            Example("The raid comes as rebels hold the town.", ("The raid | comes as | rebels hold the town",)),
            Example("The ban came into force after the mayor resigned."),
            Example("Anna Berg came after the mayor resigned."),
            Example("The raid came after midnight."),
        ),
    ),
)
