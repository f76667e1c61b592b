"""Hangs verbs on their subjects and objects, and clauses of time on what they time."""

from extract.nouns import ACT_NOUN, TIME_NOUN
from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft
from extract.words import APPOINTING_VERB, FINING_VERB


def raise_subject(draft: Draft) -> None:
    """In "their play was well received", a subject that hangs on the auxiliary is that of its verb."""
    parse = draft.parse
    for noun in parse.with_dep("nsubj", "nsubjpass"):
        auxiliary = parse.heads[noun]
        verb = parse.heads[auxiliary]
        if parse.deps[auxiliary] in {"aux", "auxpass"} and verb != noun:
            draft.hang_subject(noun, verb)


def read_perfect(draft: Draft) -> None:
    """In "a fire that's destroyed the mill", the fire has destroyed it; nothing is done to it."""
    parse = draft.parse
    for verb in parse.with_kid("auxpass", before=2):
        short, subject = parse.child(verb, "auxpass"), parse.child(verb, "nsubjpass")
        if short is None or subject is None or parse.words[short] != "'s" or parse.lemmas[verb] in _GIVING:
            continue
        if parse.child(verb, "agent") is None and any(kid > verb for kid in parse.kids(verb, "dobj")):
            draft.hang(short, verb, "aux")
            draft.hang(subject, verb, "nsubj")


_GIVING = APPOINTING_VERB | FINING_VERB | frozenset("call tell ask show send".split())
"""Verbs that keep an object in the passive: "he's given a week", "she's called a hero"."""


def read_passive(draft: Draft) -> None:
    """In "Peru is opposed to the plan", and in "was moved by it", a participle with what it needs is no adjective."""
    parse = draft.parse
    for verb in parse.with_dep("acomp", before=2):
        be, link = parse.heads[verb], parse.child(verb, "prep", "agent")
        participle = parse.tags[verb] == "VBN" and parse.pos[verb] == "VERB" and parse.child(verb, *SUBJECTS) is None
        if not participle or parse.lemmas[be] != "be" or be > verb or link is None or link < verb:
            continue
        if parse.child(link, "pobj") is None or parse.child(be, "nsubj") is None:
            continue
        draft.take_place(be, verb, "auxpass")
        for kid in parse.children[be]:
            if kid != verb:
                draft.hang(kid, verb, "nsubjpass" if parse.deps[kid] == "nsubj" else parse.deps[kid])
        if parse.words[link].lower() == "by":
            draft.hang(link, verb, "agent")


def raise_next_act(draft: Draft) -> None:
    """In "went on to blame the army", the army was blamed: that is no aim; so it is with "would go on to"."""
    parse = draft.parse
    for act in parse.with_dep("advcl", before=3):
        verb = parse.heads[act]
        if parse.tags[act] != "VB" or parse.lemmas[verb] != "go":
            continue
        on = parse.child(verb, "prt", "prep", "advmod")
        if on == verb + 1 and parse.words[on].lower() == "on" and parse.words[verb + 2].lower() == "to":
            draft.hang(act, verb, "xcomp")


def lower_bracketed_participle(draft: Draft) -> None:
    """In "Ann Roe (born 1960 in Lima) is", the participle in brackets tells of the noun before them."""
    parse = draft.parse
    for verb in parse.with_dep("parataxis", before=2):
        noun = parse.heads[verb]
        if parse.tags[verb] not in {"VBN", "VBD"} or parse.words[verb - 1] != "(":
            continue
        if parse.pos[noun] in {"NOUN", "PROPN"} and noun < verb and parse.child(verb, *SUBJECTS) is None:
            draft.hang(verb, noun, "acl")


def return_object(draft: Draft) -> None:
    """In "earned the nickname Fox", a recipient of nothing is what is earned."""
    parse = draft.parse
    for noun in parse.with_dep("dative"):
        verb = parse.heads[noun]
        if parse.tags[noun][:2] != "NN" or parse.tags[verb][:2] != "VB":
            continue
        if noun > verb and parse.child(verb, "dobj", "ccomp", "xcomp", "auxpass") is None:
            draft.hang(noun, verb, "dobj")


def raise_capacity(draft: Draft) -> None:
    """In "worked in clubs as a singer", the singer worked; "held in his work as a singer" tells of the work."""
    parse = draft.parse
    for link in parse.with_word("as", before=3):
        noun = parse.heads[link]
        host = parse.heads[noun] if parse.deps[noun] == "appos" else noun  # "in the play Winter Harbour as a singer"
        verb = parse.heads[parse.heads[host]]
        if parse.deps[link] != "prep" or parse.deps[host] != "pobj":
            continue
        whole = parse.child(link, "pobj") is not None and parse.child(link, "amod", "advmod") is None
        near = parse.subtree(noun)[0] <= noun == link - 1
        if whole and near and parse.pos[verb] == "VERB" and verb < noun and not _is_capacity(parse, noun):
            draft.hang(link, verb, "prep")


def _is_capacity(parse: Parse, noun: int) -> bool:
    """Whether a noun says itself what somebody is as: his work, his years, his election as a singer."""
    lemma = parse.lemmas[noun].lower()
    acts = lemma in ACT_NOUN or lemma.endswith(("tion", "sion", "ment", "ance", "ence", "ship"))
    return acts or lemma in _CAPACITIES or lemma in TIME_NOUN or parse.tags[noun] in {"CD", "JJ"}


_CAPACITIES = frozenset(
    """role job career life tenure post office capacity status reputation name title spell stint debut fame skill
    success failure use value start turn history identity""".split()
)


def raise_participle(draft: Draft) -> None:
    """In "Controllers conferred with him and agreed", both verbs are finite, and the noun is what they are about."""
    parse = draft.parse
    for verb in parse.with_dep("acl", before=1):
        noun = parse.heads[verb]
        if parse.tags[verb] not in {"VBN", "VBD"} or parse.heads[noun] != noun:
            continue
        later = [kid for kid in parse.kids(verb, "conj") if parse.tags[kid] == "VBD"]
        alone = not any(parse.child(kid, *SUBJECTS) is not None for kid in later)
        if (
            later
            and alone
            and noun < verb
            and parse.pos[noun] in {"NOUN", "PROPN"}
            and parse.child(verb, "agent") is None
        ):
            draft.hang(verb, verb, "ROOT")
            draft.hang(noun, verb, "nsubj")
            for kid in parse.children[noun]:
                if kid > verb:
                    draft.hang(kid, verb, parse.deps[kid])


def lower_way(draft: Draft) -> None:
    """In "was carried by sea" and "is told by phone", nobody does it but somebody, in that way."""
    parse = draft.parse
    for link in parse.with_dep("agent", before=1):
        way = parse.child(link, "pobj")
        if way == link + 1 and parse.words[way].lower() in _WAYS and not parse.children[way]:
            draft.hang(link, parse.heads[link], "advmod")


_WAYS = frozenset(
    """air airlift ambulance boat bus car coach courier email e-mail fax ferry foot hand helicopter land lorry
    mail phone plane post radio rail road sea ship taxi telephone train tram truck water law default mistake accident
    chance force name""".split()
)
"""Nouns that say how something is done where they stand bare behind "by"."""


def lower_pair(draft: Draft) -> None:
    """In "they met face to face" and "stood side by side", nobody met a face or stood by anything."""
    parse = draft.parse
    for noun in parse.with_dep("dobj", "npadvmod", "advmod", before=1, behind=2):
        link, again = noun + 1, noun + 2
        paired = parse.words[link].lower() in {"by", "to", "in"} and parse.heads[again] == link
        alike = parse.words[noun].lower() == parse.words[again].lower()
        if not paired or not alike or parse.pos[noun] != "NOUN" or parse.deps[again] != "pobj":
            continue
        verb = parse.heads[noun]
        bare = set(parse.children[noun]) <= {link} and not parse.children[again]
        if bare and verb < noun and parse.pos[verb] == "VERB":
            draft.hang(noun, verb, "npadvmod")
            draft.hang(link, noun, "prep")


def lower_thanks(draft: Draft) -> None:
    """In "sales are up thanks to Acme", Acme is why: nobody thanks it."""
    parse = draft.parse
    for thanks in parse.with_word("thanks", before=2, behind=2):
        verb, link = parse.heads[thanks], thanks + 1
        if parse.words[link].lower() != "to" or verb > thanks:
            continue
        bare = parse.deps[thanks] in {"dobj", "npadvmod"} and not any(kid < thanks for kid in parse.children[thanks])
        if bare and parse.lemmas[verb] not in _THANKING and parse.heads[link] in {thanks, verb}:
            draft.hang(thanks, verb, "npadvmod")
            draft.hang(link, thanks, "prep")


_THANKING = frozenset("give say send offer express owe extend return voice whisper convey pass get".split())
"""What those do who thank."""


def raise_felt(draft: Draft) -> None:
    """In "was surprised and saddened by the ruling", two things are told of one: it saddened her."""
    parse = draft.parse
    for verb in parse.with_tag("VBN", before=3):
        first = parse.heads[verb]
        be = parse.heads[first]
        if parse.deps[verb] != "conj" or parse.deps[first] != "acomp" or parse.lemmas[be] != "be":
            continue
        told = parse.child(verb, "agent") is not None or parse.lemmas[verb] in _BEING
        if told and be < first < verb:
            draft.hang(verb, be, "conj")
            for kid in parse.kids(first, "cc"):
                draft.hang(kid, be, "cc")


_BEING = frozenset("locate situate base know".split())


def lower_chosen(draft: Draft) -> None:
    """In "was picked to lead the bank", leading is what she was picked for, and no aim of those who picked her.

    So it is with what is "set to grow", or "looks set to", and with "the talks set to begin".
    """
    parse = draft.parse
    for act in parse.with_dep("advcl", before=3):
        verb = parse.heads[act]
        chosen = parse.lemmas[verb] in APPOINTING_VERB | _CHOOSING and parse.child(verb, "auxpass") is not None
        chosen = chosen or (parse.words[verb].lower() == "set" and parse.deps[verb] in {"acomp", "xcomp", "acl"})
        aim = parse.tags[act] == "VB" and parse.words[act - 1].lower() == "to"
        if aim and chosen and verb < act and parse.child(act, "mark", *SUBJECTS) is None:
            draft.hang(act, verb, "xcomp")


_CHOOSING = frozenset("set tap draft assign commission deploy dispatch".split())


def read_infinitive(draft: Draft) -> None:
    """In "is working to degrade and defeat the army", "to" opens two infinitives, and nobody works to a degrade."""
    parse = draft.parse
    for verb in parse.with_tag("VB", before=2):
        to, above = verb - 1, parse.heads[verb - 1]
        if parse.deps[verb] != "pobj" or parse.words[to].lower() != "to":
            continue
        if parse.deps[to] != "prep" or parse.heads[verb] != to or parse.pos[above] != "VERB" or above > to:
            continue
        draft.hang(verb, above, "xcomp")
        draft.hang(to, verb, "aux")
        for kid in parse.children[above]:
            second = parse.deps[kid] == "conj" and parse.tags[kid] == "VB" and parse.child(kid, *SUBJECTS) is None
            if kid > verb and (second or (parse.deps[kid] == "cc" and kid == verb + 1)):
                draft.hang(kid, verb, parse.deps[kid])
