"""Deaths and harm: when somebody was killed, who killed in an act, when and where what harmed took place."""

from extract.rules.events import EVENTS
from extract.rules.rule import Example, Rule

HARM = "|".join(
    """kill murder assassinate injure wound hurt capture arrest seize destroy damage rescue free
    target hit strike bomb attack defeat detain shoot""".split()
)

RULES = (
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
        name="harm_in_act_on",
        says="An act in which somebody was killed, died or was hurt on a date took place then.",
        pattern=f"""
            relation: VERB ={HARM}|die|perish
              link: @preposition =in|during
                subject: > pobj NOUN|PROPN ~Event
              object: @when
        """,
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        further=True,
        source=EVENTS,
        examples=(
            Example("Tom Reed was killed in a raid in Lima on Monday.", ("a raid in Lima | took place on | Monday",)),
            Example("Two men died in a crash last week.", ("a crash | took place on | last week",)),
            Example("Tom Reed was killed in a raid."),
        ),
    ),
    Rule(
        name="event_struck_on",
        says="An event that killed, hurt or destroyed on a date took place then.",
        pattern=f"""
            relation: VERB ={HARM}
              subject: > nsubj NOUN|PROPN ~Event
              object: @when
        """,
        reads="took place on",
        predicate="took_place_on",
        nominal=True,
        literal=True,
        further=True,
        source=EVENTS,
        examples=(
            Example("The blast killed ten people on Monday.", ("The blast | took place on | Monday",)),
            Example("An attack wounded two men in Lima last week.", ("An attack | took place on | last week",)),
            Example("The blast killed ten people in Lima."),
        ),
    ),
    Rule(
        name="event_struck_in",
        says="An event that killed, hurt or destroyed somewhere took place there.",
        pattern=f"""
            relation: VERB ={HARM}
              subject: > nsubj NOUN|PROPN ~Event
              preposition: @preposition =in|near|at|outside
                object: > pobj ~Location
        """,
        reads="took place {preposition}",
        predicate="took_place_in",
        nominal=True,
        further=True,
        source=EVENTS,
        examples=(
            Example("The quake struck in Kenya.", ("The quake | took place in | Kenya",)),
            Example("The earthquake hit near Lima.", ("The earthquake | took place near | Lima",)),
            Example("The blast killed ten people in May."),
        ),
    ),
)
