"""Hangs what completes a verb on the verb: outcomes, states, particles, where somebody lives."""

from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft
from extract.verbs import is_finite


def lower_captivity(draft: Draft) -> None:
    """In "took 30 people hostage" and "was taken prisoner", the last word belongs to the verb."""
    parse = draft.parse
    for noun in parse.with_word(*_CAPTIVITY, before=2):
        verb = parse.heads[noun]
        if parse.lemmas[verb] not in {"take", "hold", "keep"}:
            continue
        if parse.deps[noun] not in {"dobj", "oprd", "attr", "npadvmod", "advmod", "acomp"} or verb > noun:
            continue
        if parse.child(noun, "det", "poss", "nummod") == noun - 1:
            continue  # "took a hostage"
        taken = noun - 1
        if parse.heads[taken] == noun and parse.tags[taken] in {"NNS", "NNP", "NN", "NNPS"}:
            draft.hang(taken, verb, "dobj")
            for kid in parse.children[noun]:
                if kid < taken:
                    draft.hang(kid, taken, parse.deps[kid])
        elif parse.child(verb, "nsubjpass", "dobj") in {None, noun}:
            continue
        draft.hang(noun, verb, "prt")


_CAPTIVITY = frozenset({"hostage", "captive", "prisoner"})


def lower_death(draft: Draft) -> None:
    """In "stabbed to death", "beat two men to death" and "laid to rest", the last words belong to the verb."""
    parse = draft.parse
    for death in parse.with_word("death", "rest", before=2):
        link = death - 1
        if parse.words[death] == "rest" and parse.lemmas[parse.heads[death]] == "lay" and parse.heads[link] == death:
            _lay_to_rest(draft, death)
        verb = parse.heads[link]
        fits = (
            parse.words[death].lower() == "death"
            and parse.words[link].lower() == "to"
            and not parse.kids(death, "amod")
        )
        if not fits or parse.heads[death] != link or parse.lemmas[verb] not in _DEADLY:
            continue
        draft.hang(link, verb, "prt")
        draft.hang(death, verb, "prt")
        thing = next((kid for kid in parse.kids(verb, "npadvmod", "dep") if parse.subtree(kid)[0] == death + 1), None)
        if thing is not None and parse.child(verb, "dobj", "nsubjpass") is None:
            draft.hang(thing, verb, "dobj")


def lower_answer(draft: Draft) -> None:
    """In "was held to account by voters" and "brought him to justice", the last words belong to the verb."""
    parse = draft.parse
    for noun in parse.with_word("account", "justice", before=2):
        link = noun - 1
        verb = parse.heads[link] if parse.heads[noun] == link else parse.heads[noun]
        bare = parse.heads[noun] == link or parse.heads[link] == noun
        if parse.words[link].lower() != "to" or not bare or parse.lemmas[verb] not in {"hold", "bring", "call"}:
            continue
        for kid in parse.children[noun]:
            done = parse.words[kid].lower() == "by" and parse.child(verb, "auxpass") is not None
            draft.hang(kid, verb, "agent" if done else parse.deps[kid])
        draft.hang(link, verb, "prt")
        draft.hang(noun, verb, "prt")


def _lay_to_rest(draft: Draft, rest: int) -> None:
    parse = draft.parse
    verb = parse.heads[rest]
    for kid in (rest, *parse.kids(rest, "aux", "prep", "npadvmod")):
        draft.hang(kid, verb, "prt" if kid in {rest, rest - 1} else parse.deps[kid])


_DEADLY = frozenset(
    """stab beat shoot hack burn stone club kick bludgeon crush torture strangle starve freeze choke batter knife scald
    trample bleed drink work scare whip flog""".split()
)


def raise_believed(draft: Draft) -> None:
    """In "debris believed to be from it was found", the debris believes nothing: it was found."""
    parse = draft.parse
    for told in parse.with_lemma(*_SUPPOSED, before=1):
        if parse.tags[told] not in {"VBD", "VBN"} or parse.words[told + 1 : told + 2] != ("to",):
            continue
        noun = parse.child(told, "nsubj")
        aside = noun is not None and noun == told - 2 and parse.words[told - 1] == ","
        fact = parse.child(told, "ccomp", "conj") if aside else parse.child(told, "ccomp")
        infinitive = parse.child(told, "xcomp")
        if noun is None or infinitive is None or parse.child(told, "aux", "auxpass", "mark") is not None:
            continue
        if fact is None:
            above = parse.heads[told]
            if noun == told - 1 and parse.deps[told] == "ccomp" and above < noun:
                draft.hang(noun, above, "dobj")  # "found debris believed to be from it"
                draft.hang(told, noun, "acl")
            continue
        near = noun == told - 1 or (parse.words[told - 1] == "," and noun == told - 2)
        if near and infinitive < fact and is_finite(parse, fact) and parse.child(fact, *SUBJECTS) is None:
            draft.take_place(told, fact, "acl")
            draft.hang(told, noun, "acl")
            draft.hang_subject(noun, fact)


_SUPPOSED = frozenset("believe think say report suspect presume know assume allege expect".split())


def lower_particle(draft: Draft) -> None:
    """In "stepped down", "down" belongs to the verb."""
    parse = draft.parse
    for word in parse.with_dep("advmod", before=1):
        verb = parse.heads[word]
        near = verb == word - 1 and parse.pos[verb] == "VERB"
        if near and (parse.lemmas[verb], parse.words[word].lower()) in _PHRASAL:
            draft.hang(word, verb, "prt")


_PHRASAL = frozenset(
    tuple(one.split("_"))
    for one in """step_down stand_down step_aside break_out break_down give_up shut_down close_down lay_off set_up
    carry_out call_off go_off blow_up turn_down hand_over take_over take_off pull_out back_down break_up move_out
    turn_away tear_apart rip_apart walk_out break_away
    pass_away set_off speak_out run_away drop_out rule_out cut_off strike_down shoot_down bring_down""".split()
)


def lower_pastime(draft: Draft) -> None:
    """In "had trouble finding work", who had trouble looks for work, and no trouble finds any."""
    parse = draft.parse
    for act in parse.with_dep("acl", "xcomp", before=2):
        if parse.tags[act] != "VBG":
            continue
        noun = parse.heads[act] if parse.deps[act] == "acl" else parse.child(parse.heads[act], "dobj")
        if noun is None or noun > act:
            continue
        verb = parse.heads[noun]
        if parse.lemmas[verb] in {"have", "spend"} and parse.lemmas[noun].lower() in _PASTIME:
            draft.hang(act, verb, "advcl")


_PASTIME = frozenset(
    """fun trouble difficulty problem luck success experience time day week month year hour life decade century minute
    night morning afternoon evening weekend summer winter career childhood youth""".split()
)
"""What one has, or has spent, in doing something."""


def raise_outcome(draft: Draft) -> None:
    """In "shot nine people dead" and "left ten wounded", the last word tells what became of them, and not who."""
    parse = draft.parse
    for word in parse.with_word(*({"dead"} | _LEFT | _OUTCOME), before=2):
        noun = parse.heads[word]
        verb = parse.heads[noun]
        if parse.words[word].lower() == "dead" and (shot := _shot(parse, word)) is not None:
            draft.hang(word, shot, "prt")
            continue
        left = parse.heads[word] if parse.deps[word] == "oprd" else verb
        if parse.words[word].lower() in _LEFT and parse.lemmas[left] == "leave" and _follows_object(parse, left, word):
            draft.hang(word, left, "prt")
            continue
        if parse.words[word].lower() not in _OUTCOME or parse.deps[word] not in {"amod", "acl", "advmod", "acomp"}:
            continue
        if (
            word != noun + 1
            or parse.deps[noun] != "dobj"
            or parse.lemmas[verb] not in {"shoot", "leave", "strike", "find"}
        ):
            continue
        draft.hang(word, verb, "oprd")


_LEFT = frozenset(("dead", "wounded", "injured"))


def _follows_object(parse: Parse, verb: int, word: int) -> bool:
    """Whether a word stands right behind the object of a verb: "left two men dead"."""
    noun = parse.child(verb, "dobj")
    return noun == word - 1


def _shot(parse: Parse, dead: int) -> int | None:
    """The verb of "shot dead a man", "shot dead ten men", "was shot dead" and "shot a man dead"."""
    above = parse.heads[dead]
    verb = above if parse.deps[dead] in _COMPLETING else parse.heads[above]
    if parse.lemmas[verb] != "shoot" or parse.pos[verb] != "VERB":
        return None
    if verb == above or (dead == above + 1 and parse.deps[above] == "dobj"):
        return verb
    counted = parse.child(above, "det", "nummod", "poss")
    return verb if dead == verb + 1 and counted is not None and dead < counted else None


_COMPLETING = frozenset(("oprd", "acomp", "advmod", "xcomp", "ccomp"))


def lower_result(draft: Draft) -> None:
    """In "made public the letter" and "cut short his visit", the adjective belongs to the verb."""
    parse = draft.parse
    for word in parse.with_word(*_RESULT, before=1, behind=2):
        verb = word - 1
        if parse.tags[word] not in {"JJ", "RB"}:
            continue
        if parse.pos[verb] != "VERB" or parse.tags[word + 1] not in {"DT", "CD", "PRP$", "NNS", "NNP"}:
            continue
        noun = next((n for n in (word + 1, *parse.ancestors(word + 1)) if parse.heads[n] in {word, verb}), None)
        if noun is None or noun <= word or parse.deps[noun] not in {"dobj", "nsubj"}:
            continue
        bare = parse.tags[word + 1] == "NNS" and parse.heads[word] == noun
        if bare and (parse.lemmas[verb], parse.words[word].lower()) not in _MADE_SO:  # "closed public schools"
            continue
        draft.hang(word, verb, "prt")
        draft.hang(noun, verb, "dobj")


def lower_state(draft: Draft) -> None:
    """In "fell ill in Lima" and "went missing in May", the state belongs to the verb: nobody fell in Lima."""
    parse = draft.parse
    for word in parse.with_dep(*_STATING, before=1, behind=2):
        if parse.words[word] not in _STATES.get(parse.lemmas[word - 1].lower(), ()):
            continue
        verb = word - 1
        free = parse.child(word) is None and parse.heads[word] == verb
        if free and parse.pos[verb] == "VERB" and any(kid > word for kid in parse.kids(verb, "prep")):
            draft.hang(word, verb, "prt")


_STATES = {
    "fall": frozenset("ill sick silent asleep unconscious pregnant".split()),
    "go": frozenset("missing bankrupt bust public viral live blind".split()),
    "break": frozenset("free loose".split()),
    "run": frozenset("aground amok dry".split()),
}
"""The state that somebody comes into, behind the verbs that are one word with it."""
_STATING = _COMPLETING | {"advcl", "prt"}

_RESULT = frozenset("short free public open bare loose clear".split())
"""What an act makes of somebody or something, right behind the verb."""
_MADE_SO = frozenset({("make", "public"), ("set", "free"), ("cut", "short"), ("lay", "bare"), ("set", "loose")})
"""Verbs with such an adjective that are one word, whatever stands behind them."""
_OUTCOME = frozenset("dead alive wounded injured homeless stranded unconscious unhurt".split())


def raise_whereabouts(draft: Draft) -> None:
    """In "lives in exile in London", London is where one lives."""
    parse = draft.parse
    for link in parse.with_word("in", "at", "near", before=3):
        state = parse.heads[link]
        verb = parse.heads[parse.heads[state]]
        lone = parse.deps[link] == "prep" and state == link - 1
        if lone and parse.lemmas[state].lower() in _STATE and parse.deps[state] == "pobj" and parse.pos[verb] == "VERB":
            draft.hang(link, verb, "prep")


_STATE = frozenset("exile hiding captivity custody prison jail poverty retirement detention seclusion".split())
"""Bare nouns of how somebody lives or is held, behind "in"."""
