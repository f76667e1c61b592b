"""Who does what an infinitive or gerund says: what the word above it tells of that."""

from extract.nouns import ACT_NOUN, GRANTED_NOUN, PUBLISHED_WORK, RANKING, TIME_NOUN, WRITTEN_WORK
from extract.parse import Parse
from extract.words import (
    AGENTIVE_VERB,
    APPOINTING_VERB,
    BODY_VERB,
    HARMING_VERB,
    OBJECT_CONTROL,
    PREPOSITION_CONTROL,
    SPEECH_VERB,
)

SUBJECTS = ("nsubj", "nsubjpass")
HUMAN_POSSESSIVES = frozenset("his her their its".split())


def who_is_asked(parse: Parse, verb: int, above: int) -> tuple[int, ...]:
    """Who is to do it, behind a preposition: "called on Ann Roe to resign", "is counting on Acme to build it"."""
    words = PREPOSITION_CONTROL.get(parse.lemmas[above], frozenset())
    links = [kid for kid in parse.kids(above, "prep") if parse.words[kid].lower() in words]
    for thing in parse.kids(above, "dobj", "nsubj"):
        given = who_is_given(parse, thing, above)
        if given:
            return given
        if parse.lemmas[thing] == "pressure":  # "put pressure on Acme to pay"
            near = (*parse.kids(above, "prep"), *parse.kids(thing, "prep"))
            links = [kid for kid in near if parse.words[kid].lower() == "on"]
    asked = (noun for kid in links if kid < verb for noun in parse.kids(kid, "pobj"))
    return tuple(
        noun for noun in asked if parse.label(noun) not in {"DATE", "TIME"}
    )  # "called on Monday on Acme to pay"


def who_is_given(parse: Parse, noun: int, verb: int) -> tuple[int, ...]:
    """Who is given what lets him act: "gave Ann Roe the power to sign", "granted a licence to Acme to drill"."""
    lemma = parse.lemmas[noun].lower()
    if parse.lemmas[verb] not in _GIVING or parse.deps[noun] != "dobj" or lemma not in GRANTED_NOUN | TIME_NOUN:
        return ()
    links = [kid for kid in parse.kids(verb, "prep", "dative") if parse.words[kid].lower() == "to"]
    takers = [kid for kid in parse.kids(verb, "dative") if kid not in links]
    return (*takers, *(taker for kid in links for taker in parse.kids(kid, "pobj")))


_GIVING = frozenset("give grant allow hand offer deny".split())


def who_intends(parse: Parse, noun: int, animate: frozenset[int]) -> tuple[int, ...]:
    """Who attempts or decides, behind the noun: "a bid by Acme to buy it", "the decision of the court to free him"."""
    links = [kid for kid in parse.kids(noun, "prep", "agent") if parse.words[kid].lower() in {"by", "of"}]
    return tuple(one for link in links for one in parse.kids(link, "pobj") if one in animate)


def listed_among(parse: Parse, noun: int) -> tuple[int, ...]:
    """Who is told to be among those that a noun names: Ann Roe, in "among those arrested was Ann Roe"."""
    link = parse.heads[noun]
    verb = parse.heads[link]
    if parse.deps[noun] == "pobj" and parse.words[link].lower() == "among" and parse.lemmas[verb] == "be":
        return parse.kids(verb, "nsubj", "attr")
    if parse.deps[noun] == "nsubj" and parse.lemmas[link] == "include" and parse.tags[noun] not in _SINGLE:
        return tuple(one for one in parse.kids(link, "dobj") if parse.pos[one] != "ADJ")
    return ()


_SINGLE = frozenset({"NN", "NNP", "NNPS"})
"""Tags of what has no members: "the victims" and "the dead" may include somebody, "the sale" includes things."""


def who_did_harm(parse: Parse, verb: int, above: int) -> tuple[int, ...] | None:
    """Who did what a participle tells behind a passive: the doer, if one is named; None if it is not of this kind.

    In "Kent was hit by a storm, killing ten" the storm killed, and in "Kent was hit, killing ten" nobody named did.
    Nor did she who "was killed using a knife" use it.
    """
    told = parse.tags[verb] == "VBG" and parse.lemmas[verb] in HARMING_VERB | _USING and verb > above
    passive = parse.child(above, "auxpass", "nsubjpass") is not None
    if not told or not passive:
        return None
    return tuple(noun for link in parse.kids(above, "agent") for noun in parse.kids(link, "pobj"))


_USING = frozenset("use employ utilise utilize".split())


def who_uses(parse: Parse, above: int) -> tuple[int, ...]:
    """Who does what an infinitive says behind a passive of use: "the knife used by Tom Reed to kill her"."""
    links = parse.kids(above, "agent") if parse.lemmas[above] in _USING else ()
    return tuple(noun for link in links for noun in parse.kids(link, "pobj"))


def is_ranked(parse: Parse, noun: int) -> bool:
    """Whether a noun singles out one in a row, who does what the infinitive behind it says: "the first to win"."""
    words = (noun, *parse.kids(noun, "amod"))
    return any(parse.lemmas[word].lower() in RANKING or parse.tags[word] in {"JJS", "RBS"} for word in words)


def who_is_sent(parse: Parse, verb: int, above: int, people: frozenset[int]) -> tuple[int, ...]:
    """Who is sent, or formed, to do what the infinitive behind says: "set up a panel to find it", "was sent to fight".

    Who forms a firm to save taxes saves them himself.
    """
    sends = parse.lemmas[above] in _SENDING
    if parse.tags[verb] != "VB" or verb < above or not (sends or parse.lemmas[above] in _FORMING):
        return ()
    sent = parse.kids(above, "nsubjpass") or tuple(kid for kid in parse.kids(above, "dobj") if above < kid < verb)
    return tuple(noun for noun in sent if has_task(parse, noun) or (sends and noun in people))


def has_task(parse: Parse, noun: int) -> bool:
    """Whether a noun names those who are formed for a task: "a panel", "troops"."""
    return parse.lemmas[noun].lower() in _TASKED


_SENDING = frozenset("send dispatch deploy assign station despatch".split())
_FORMING = frozenset("set establish form create launch convene assemble appoint organise organize".split())
_TASKED = frozenset(
    """committee commission panel team force taskforce unit tribunal inquiry squad delegation coalition troop brigade
    battalion mission patrol expedition""".split()
)


def is_own_purpose(parse: Parse, verb: int, above: int) -> bool:
    """Whether an infinitive says what the subject leaves or takes a body for: "left Acme to study"."""
    return parse.tags[verb] == "VB" and parse.lemmas[above] in BODY_VERB and parse.child(above, "dobj") is not None


def who_is_watched(parse: Parse, verb: int, above: int) -> tuple[int, ...]:
    """Who is seen or heard in an act: Ann Roe, in "saw Ann Roe leaving the bank"."""
    thing = parse.child(above, "dobj")
    near = thing is not None and thing < verb and parse.subtree(thing)[-1] + 1 == parse.subtree(verb)[0] == verb
    watched = near and parse.tags[verb] == "VBG" and parse.lemmas[above] in _WATCHING
    return (thing,) if watched and thing is not None else ()


_WATCHING = frozenset("see hear overhear watch notice observe spot witness catch film photograph picture".split())


def is_succession(parse: Parse, verb: int, above: int) -> bool:
    """Whether a participle tells whom the one who is appointed replaces: "hired Ann Roe, replacing Tom Lee"."""
    return parse.lemmas[verb] in {"replace", "succeed"} and parse.lemmas[above] in APPOINTING_VERB


def is_charge(parse: Parse, verb: int, above: int) -> bool:
    """Whether a gerund goes on with what somebody is tried for: "on charges of theft, forging a will"."""
    before = [kid for kid in parse.kids(above, "prep") if kid < verb]
    nouns = [noun for kid in before for noun in parse.kids(kid, "pobj", "fixed")]
    listed = any(parse.lemmas[noun] in {"charge", "count", "suspicion"} for noun in nouns)
    tried = parse.tags[verb] == "VBG" and parse.lemmas[above] in OBJECT_CONTROL
    return listed and tried and parse.lemmas[verb] not in SPEECH_VERB


def acts_as_subject(parse: Parse, verb: int) -> tuple[int, ...]:
    """The act that is a subject itself, as "what he found" and "building the dam" are."""
    found: list[int] = []
    for act in parse.kids(verb, "csubj", "csubjpass"):
        below = parse.subtree(act)
        opens = below[0] == parse.sentences[parse.sentence_of[act]][0] and act < verb
        group = range(below[-1] + 1, verb)  # "building it would cost millions"
        near = all(parse.deps[one] in {"aux", "auxpass", "neg", "advmod"} for one in group)
        if opens and near and (parse.tags[act] == "VBG" or parse.tags[below[0]] == "WP"):
            found.append(act)
    return tuple(found)


def member_of(parse: Parse, noun: int) -> int | None:
    """The word for one of several, where a plural stands behind its "of": "one", in "one of ten people"."""
    link = parse.heads[noun]
    one = parse.heads[link]
    single = parse.words[link].lower() == "of" and parse.words[one].lower() in {"one", "some", "many", "most"}
    return one if parse.deps[noun] == "pobj" and single and parse.tags[noun] in {"NNS", "NNPS"} else None


def is_adverbial(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a participle tells of the subject of the clause, although the parser hangs it on the nearest noun."""
    above = governing_verb(parse, noun)
    if parse.lemmas[noun].lower() in _MESSAGES and above is not None and parse.lemmas[above] in _RECEIVING:
        return False  # "did not return a call seeking comment"
    if parse.lemmas[verb] in AGENTIVE_VERB:
        return True
    lemma, apart = parse.lemmas[noun].lower(), "," in parse.words[noun + 1 : verb]
    if parse.lemmas[verb] in _UTTERING and lemma not in _SAYING_SO | PUBLISHED_WORK | WRITTEN_WORK:
        return True
    told = parse.lemmas[verb] in _TOLD_BY_WORKS and lemma in PUBLISHED_WORK | WRITTEN_WORK
    if told or (not apart and parse.lemmas[verb] in _TOLD_BY.get(lemma, ())):
        return False
    if not apart and lemma in ACT_NOUN | _CASES and parse.lemmas[verb] in _TOLD_BY_ACTS:
        return False
    thing = parse.child(verb, "dobj")
    possessive = thing is not None and any(
        parse.deps[kid] == "poss" and parse.words[kid].lower() in HUMAN_POSSESSIVES for kid in parse.children[thing]
    )
    return apart or possessive


_UTTERING = frozenset("say add insist argue claim".split())
_SAYING_SO = frozenset(
    """statement message email e-mail letter text tweet note sign banner placard poster t-shirt shirt sticker voice
    story report article post word line memo notice caption headline slogan prayer paper source official people man
    woman person somebody someone anybody anyone those one evidence graffiti video call quote comment remark saying
    song""".split()
)
"""What says something itself, before a participle: "a banner saying"; a plan and a bridge do not."""


_MESSAGES = frozenset("call email e-mail message voicemail letter request text query inquiry enquiry".split())
_RECEIVING = frozenset("return answer respond reply receive get ignore decline reject".split())
"""What those do who are sent a message."""
_TOLD_BY_ACTS = frozenset("involve target affect concern feature include last end start begin".split())
"""What acts and cases do, and not those who take part in them: "killed in a strike targeting his car"."""
_CASES = frozenset("scandal incident accident crash fraud affair crime plot scheme fight scuffle".split())
_TOLD_BY_WORKS = frozenset("list detail outline describe summarise summarize contain quote cite".split())
"""What texts do: "asked for a report, listing all gifts"."""
_TOLD_BY = dict.fromkeys(
    "evidence proof data document information record testimony witness sign indication".split(),
    frozenset("support show suggest link prove confirm indicate back contradict implicate refute".split()),
)
"""What bears witness, and how: "they have no proof linking him to the theft"."""


def governing_verb(parse: Parse, noun: int) -> int | None:
    """The verb in whose clause a noun stands, past prepositions and nouns; None inside its subject."""
    for below, above in zip((noun, *parse.ancestors(noun)), parse.ancestors(noun), strict=False):
        if parse.deps[below] in SUBJECTS:
            return None
        if parse.pos[above] in {"VERB", "AUX"}:
            return above
    return None


def is_imminent(parse: Parse, verb: int) -> bool:
    """Whether a gerund is what its subject is about to do: "is close to signing it", "on the verge of buying it"."""
    link = parse.heads[verb]
    above = parse.heads[link]
    if parse.deps[verb] != "pcomp":
        return False
    lemma, word = parse.lemmas[above].lower(), parse.words[link].lower()
    close = lemma in {"close", "near"} and word == "to" and parse.deps[above] == "acomp"
    edge = lemma in {"verge", "brink", "cusp"} and word == "of" and parse.deps[above] == "pobj"
    return close or (edge and parse.pos[parse.heads[parse.heads[above]]] in {"VERB", "AUX"})


def who_is_scolded(parse: Parse, verb: int) -> tuple[int, ...]:
    """Who did what somebody is angry at or grateful for: "lashed out at Ann Roe for leaving", "grateful to her for"."""
    link = parse.heads[verb]
    above = parse.heads[link]
    asked = _SCOLDING.get(parse.lemmas[above])
    if parse.deps[verb] != "pcomp" or parse.words[link].lower() != "for" or asked is None:
        return ()
    at = (kid for kid in parse.kids(above, "prep") if kid < link and parse.words[kid].lower() in asked)
    return tuple(noun for kid in at for noun in parse.kids(kid, "pobj"))


_SCOLDING = dict.fromkeys(("lash", "hit", "rail", "rage", "fume"), frozenset({"at", "against"}))
_SCOLDING |= dict.fromkeys(("grateful", "thankful", "indebted"), frozenset({"to"}))
_SCOLDING |= dict.fromkeys(("angry", "furious"), frozenset({"at", "with"}))


def is_of_thing(parse: Parse, verb: int) -> bool:
    """Whether a participle tells of what is near, and of nobody: "in the case, launched by prosecutors"."""
    made = parse.tags[verb] == "VBN" and parse.child(verb, "agent") is not None and verb > parse.heads[verb]
    return made and parse.lemmas[verb] in _MAKING


_MAKING = frozenset(
    """launch publish write build design develop issue release draft sign file introduce produce compose author paint
    conduct commission invent adopt pass broadcast operate""".split()
)
"""Verbs of what befalls things and nobody, as far as news tells."""
