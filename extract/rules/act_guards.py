"""Conditions about nouns of acts. Used as `guards`."""

from extract.lexicon import heads, places
from extract.model import EntityType
from extract.nouns import (
    ACT_NOUN,
    CREATED_WORK,
    PUBLISHED_WORK,
    QUANTITY_NOUN,
    TIME_NOUN,
    UNDERGONE_NOUN,
    WRITTEN_WORK,
)
from extract.rules.context import MEASURES, Bindings, Context

_SAID = frozenset("call plea appeal demand recommendation decision request proposal claim".split())
_MEETINGS = frozenset("talk meeting summit conference negotiation forum discussion congress".split())
DEVERBAL_ENDINGS = ("tion", "sion", "ment", "ing", "al")
CONCRETE = frozenset((EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP))
ACT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ing", "al", "ure", "ism", "acy", "ship", "age")


def act_noun(context: Context, bound: Bindings) -> bool:
    """`noun` names an act, an attitude or a tie: by the word class, or by its ending if no mention says otherwise."""
    parse, noun = context.parse, bound["noun"]
    lemma = parse.lemmas[noun].lower()
    if context.type_of(noun) in CONCRETE or parse.pos[noun] != "NOUN":
        return False
    return lemma in ACT_NOUN or (len(lemma) > 6 and lemma.endswith(ACT_ENDINGS))


def no_venue(context: Context, bound: Bindings) -> bool:
    """`subject` is not the town where one meets: the Geneva talks on Peru are not held by Geneva."""
    place = context.mentions.get(bound["subject"])
    town = place is not None and place.type is EntityType.LOCATION and place.name not in places().countries
    return not (town and context.parse.lemmas[bound["noun"]].lower() in _MEETINGS)


def dated_itself(context: Context, bound: Bindings) -> bool:
    """The date has a number and is that of `noun`: in "the anniversary of his death in 2001" it may be another."""
    parse, noun = context.parse, bound["noun"]
    named = any(parse.words[token].isdigit() for token in parse.subtree(bound["object"]))
    return named and not (parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]].lower() == "of")


def object_topic(context: Context, bound: Bindings) -> bool:
    """`object` is what `subject` tells of, and neither when nor where it is told: "on air", "on the sidelines".

    On the web and in a broadcast "on" is where something is shown: "an interview on Reuters", "a post on Facebook".
    """
    parse, token = context.parse, bound["object"]
    if context.label(token) in MEASURES | {"LANGUAGE"} or parse.lemmas[token].lower() in TIME_NOUN | _NO_TOPIC:
        return False
    shown = parse.lemmas[bound["subject"]].lower() in _SHOWN and context.is_name(token)
    return not (shown and parse.words[bound["preposition"]].lower() == "on")


_NO_TOPIC = frozenset(
    """sideline hold floor board table agenda air screen camera record stage line web internet site website page channel
    television tv radio network platform platforms media phone basis side way front eve stand track behalf top paper
    ground behest condition""".split()
)
"""Nouns with which "on" says where or how something is told."""
_SHOWN = frozenset(
    """interview programme program series story film documentary podcast video post comment article page tweet message
    news column book blog appearance debate statement update""".split()
)
"""Nouns of what is shown or written on a channel or a platform with a name."""


def object_no_means(context: Context, bound: Bindings) -> bool:
    """`object` is no set phrase with "for" and no price: "for example", "for free", "for the sake of"."""
    return context.parse.lemmas[bound["object"]].lower() not in _SET_PHRASE


_SET_PHRASE = frozenset(
    """example instance sake free granted reason purpose fun nothing long life good sale rent hire share comparison
    lack want fear failure moment part price cost dollar euro pound time first now""".split()
)
"""Nouns with which "for" says when, why or how."""


def stands_under(context: Context, bound: Bindings) -> bool:
    """The phrase says of `subject` what it is or comes to be: "is under the rule of Kenya", "areas under its rule"."""
    above = context.parse.heads[bound["preposition"]]
    stands = context.parse.pos[above] == "NOUN" or context.parse.lemmas[above] in _STANDING
    return stands and subject_not_possessor(context, bound)


_STANDING = frozenset("be remain come fall stay place put bring keep live".split())


def subject_not_possessor(context: Context, bound: Bindings) -> bool:
    """`object` is no pronoun for `subject` itself: "took the port under its control"."""
    return context.parse.tags[bound["object"]] != "PRP$"


def preposition_close(context: Context, bound: Bindings) -> bool:
    """No comma parts the `preposition` from what it belongs to: "an attack by a user, on a website" hits no website."""
    return context.parse.words[bound["preposition"] - 1] != ","


def subject_act(context: Context, bound: Bindings) -> bool:
    """`subject` names an act."""
    subject = bound["subject"]
    listed = context.parse.lemmas[subject].lower() in ACT_NOUN
    return context.parse.pos[subject] == "NOUN" and (listed or context.type_of(subject) is EntityType.EVENT)


def no_call(context: Context, bound: Bindings) -> bool:
    """`subject` is nothing that is only said, which nobody carries out by saying it."""
    return context.parse.lemmas[bound["subject"]].lower() not in _SAID


def no_work(context: Context, bound: Bindings) -> bool:
    """`subject` is no work, whose author has rules of its own."""
    return context.parse.lemmas[bound["subject"]].lower() not in WRITTEN_WORK | PUBLISHED_WORK | CREATED_WORK


def own_act(context: Context, bound: Bindings) -> bool:
    """`subject` names an act of what "of" names after it, and none that befalls it."""
    return subject_act(context, bound) and context.parse.lemmas[bound["subject"]].lower() not in UNDERGONE_NOUN


def subject_ends_at_doer(context: Context, bound: Bindings) -> bool:
    """`subject` names no act done to others: "Kenya's invasion of Peru" is no invasion of Kenya."""
    return context.parse.lemmas[bound["subject"]].lower() not in ON_OTHERS


ON_OTHERS = frozenset(
    """invasion occupation annexation conquest bombing bombardment shelling killing murder attack assault persecution
    oppression repression denunciation""".split()
)
"""Acts of which "of" names whom they befall."""


def subject_matter(context: Context, bound: Bindings) -> bool:
    """`subject` names something of its own: no side, share, occasion or limb: "the north of", "in memory of"."""
    return context.parse.lemmas[bound["subject"]].lower() not in _NO_MATTER | QUANTITY_NOUN


_NO_MATTER = frozenset(
    """north south east west northeast northwest southeast southwest top bottom side end middle rest edge heart centre
    center memory name behalf course case front light wake spite lack absence favour favor honour honor help presence
    kind type sort form sign way view word term result cause reason example piece bit pile stretch news descent origin
    ancestry soil face hand head arm leg chest eye ear body blood back tear mouth knee shoulder neck finger foot hair
    skin mind shadow glory glamour ire root nature backbone spirit tune like likes""".split()
)


def subject_not_undergone(context: Context, bound: Bindings) -> bool:
    """`subject` is no act that befalls what stands right behind it with "of": the release, the choice of somebody."""
    parse, noun = context.parse, bound["subject"]
    lemma = parse.lemmas[noun].lower()
    told = lemma in UNDERGONE_NOUN | _UNDERGONE_TOO or lemma.endswith(("tion", "sion", "ment"))
    return not told and bound["preposition"] == noun + 1


_UNDERGONE_TOO = frozenset("choice abuse overthrow breakdown pursuit defence defense portrait".split())


def deverbal_noun(context: Context, bound: Bindings) -> bool:
    """`noun` is made of a verb and takes its object with "of"."""
    lemma = context.parse.lemmas[bound["noun"]].lower()
    other = heads().types.get(lemma, EntityType.EVENT) is not EntityType.EVENT  # "king", "capital", "hospital"
    return lemma in ACT_NOUN | UNDERGONE_NOUN or (lemma.endswith(DEVERBAL_ENDINGS) and not other)


def subject_acts(context: Context, bound: Bindings) -> bool:
    """`subject` is one who acts, or a pronoun that may mean one: "its support of the rebels"."""
    subject = bound["subject"]
    return context.type_of(subject) in CONCRETE or context.parse.tags[subject] == "PRP$"


def subject_no_act(context: Context, bound: Bindings) -> bool:
    """`subject` names no act, which has a doer and no owner."""
    return context.parse.lemmas[bound["subject"]].lower() not in ACT_NOUN


def noun_real(context: Context, bound: Bindings) -> bool:
    """`noun` names an act that nobody stops, fights or only wants: "opposed her appointment as director"."""
    parse, noun = context.parse, bound["noun"]
    fought = parse.deps[noun] in {"dobj", "nsubjpass"} and parse.lemmas[parse.heads[noun]] in _FIGHTING
    against = parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]].lower() in {"against", "without"}
    none = any(parse.words[kid].lower() == "no" for kid in parse.kids(noun, "det"))
    return not (fought or against or none)


_FIGHTING = frozenset(
    """block oppose reject veto prevent stop halt resist delay hinder thwart fight contest challenge deny rule consider
    discuss want seek favour favor support back welcome predict recommend""".split()
)
"""Verbs that leave open whether what they tell of comes about."""


def noun_of_subject(context: Context, bound: Bindings) -> bool:
    """`noun` is no act of others than `subject`: "after Bob Lee's meeting with Anna Berg"."""
    parse, noun = context.parse, bound["noun"]
    others = parse.kids(noun, "compound", "nmod", "amod")
    between = any(parse.lemmas[kid] in {"between", "of", "by"} for kid in parse.kids(noun, "prep"))
    named = any(context.label(kid) in {"PERSON", "NORP"} for kid in others)
    return not between and not named and parse.child(noun, "poss") is None
