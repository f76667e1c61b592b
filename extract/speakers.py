"""Who is quoted: the subject of a verb of speech beside a quotation, or whom the words around it name."""

from collections.abc import Container

from extract.marks import MARKS
from extract.parse import Parse
from extract.relatives import RELATIVE, antecedent
from extract.words import SPEAKING

QUOTING = SPEAKING | {"continue", "read", "go"}
"""Verbs beside a quotation whose subject is quoted."""

_BEHIND = QUOTING | frozenset(
    "remember message answer exclaim sing sigh smile whisper scream yell text post counter muse marvel warn".split()
)
"""Verbs right behind a quotation whose subject is quoted."""


def speaker(parse: Parse, start: int, end: int, inside: Container[int]) -> int | None:
    """Subject of the verb of speech next to a quotation, in the sentences where it begins and ends.

    Args:
        inside: the words of all quotations, whose verbs tell of no quotation.
    """
    closed = parse.words[end : end + 1] != () and parse.words[end] in MARKS
    told = _behind(parse, end) if closed else None
    if told is not None:
        return told
    beside = (start - 1, start, end - 1, end if closed else end - 1)
    numbers = {parse.sentence_of[token] for token in beside if 0 <= token < len(parse)}
    near = sorted(
        (min(abs(token - start), abs(token - end)), token)
        for number in numbers
        for token in range(*parse.sentences[number])
        if token not in inside and parse.pos[token] == "VERB" and _quotes(parse, token)
        if token < end or parse.words[token - 1].lower() not in {"and", "but"}  # that opens something else that is said
    )
    for _, verb in near:
        subject = _subject(parse, verb)
        if subject is not None and not start <= subject < end:
            return antecedent(parse, subject)
        if verb in beside or start - verb == 3:  # "said: " opens the quotation; nobody else can be quoted in it
            return None
    return _before_colon(parse, start) or _signed(parse, end)


def _quotes(parse: Parse, verb: int) -> bool:
    """Whether a verb may tell that somebody is quoted; what continues to move, or goes on to, says nothing."""
    lemma = parse.lemmas[verb].lower()
    return lemma in QUOTING and (lemma in SPEAKING or parse.child(verb, "xcomp") is None)


def _before_colon(parse: Parse, start: int) -> int | None:
    """Who does what a clause with a colon before the quotation says: "He welcomed them: "Good day."."""
    colon = start - 2
    if colon < 1 or parse.words[colon] != ":":
        return None
    verb = next((token for token in (colon, *parse.ancestors(colon)) if parse.pos[token] == "VERB"), None)
    subject = None if verb is None else parse.child(verb, "nsubj")
    return None if subject is None or subject > colon else antecedent(parse, subject)


def _subject(parse: Parse, verb: int) -> int | None:
    """Subject of a verb, or of the one that it goes on from: "he told reporters, adding"."""
    while (subject := parse.child(verb, "nsubj")) is None and parse.deps[verb] in {"conj", "advcl", "xcomp"}:
        if parse.child(verb, "nsubjpass") is not None:
            return None
        verb = parse.heads[verb]
    return subject


def _behind(parse: Parse, end: int) -> int | None:
    """Who is named with a verb of speech right behind a closing mark, read by the words: '," said the old man'.

    A comma before the mark tells that the sentence goes on, whatever the model makes of it: '," May said'.
    """
    first, stop = end + 1, parse.words[end - 1]
    if parse.words[first : first + 1] == (",",):
        first, stop = first + 1, ","
    if first >= len(parse) or not (stop in {",", "-", "–"} or (stop in {"?", "!"} and parse.words[first].islower())):
        return None
    last = parse.sentences[parse.sentence_of[first]][1]
    if _tells_behind(parse, first):
        noun = _noun(parse, first + 1, last)
        bare = noun == first + 1 and parse.tags[noun] == "NN"  # "predicted victory"
        return None if noun is None or bare else _beside(parse, first, noun)
    if parse.words[first].lower() == "according" and parse.words[first + 1 : first + 2] == ("to",):
        return _noun(parse, first + 2, last)
    noun = _noun(parse, first, last)
    verb = None if noun is None else _next_verb(parse, noun + 1, last)
    if noun is None or verb is None or not _tells_behind(parse, verb):
        return None
    return _beside(parse, verb, noun)


def _beside(parse: Parse, verb: int, noun: int) -> int:
    """The model's subject of a verb behind a quotation, if that ends the phrase that a noun opens; else the noun.

    So it does in "UN commissioner for refugees spokesman Tom Lund said", and no comma comes before it.
    """
    subject = parse.child(verb, "nsubj")
    goes_on = subject is not None and subject > noun and "," not in parse.words[noun:subject]
    return noun if subject is None or not goes_on or parse.tags[subject] in RELATIVE else subject


def _tells_behind(parse: Parse, verb: int) -> bool:
    """Whether a verb behind a quotation tells who is quoted: "said", "is quoted as saying", but not "was told"."""
    tag, lemma = parse.tags[verb], parse.lemmas[verb].lower()
    if tag == "VBN" and any(parse.lemmas[one] == "be" for one in range(verb - 2, verb)):
        return lemma in {"quote", "cite"}
    return tag in {"VBD", "VBZ", "VBP", "VBN", "VB"} and lemma in _BEHIND


def _noun(parse: Parse, first: int, last: int) -> int | None:
    """Last word of the noun phrase that begins here, as far as no preposition or comma ends it."""
    noun = None
    for token in range(first, last):
        tag = "NNP" if parse.tags[token] == "MD" and parse.words[token].istitle() else parse.tags[token]  # "May"
        tag = "JJ" if tag == "VBN" and parse.tags[token - 1] == "HYPH" else tag  # "UK-based"
        if tag not in _NOMINAL or (noun is not None and tag in _OPENING and parse.tags[token - 1] != "POS"):
            break
        noun = token if tag in _NAMING else noun
    return noun


_NAMING = frozenset("NN NNS NNP NNPS PRP".split())
_OPENING = frozenset("DT PRP$ PRP".split())
_NOMINAL = _NAMING | _OPENING | frozenset("JJ JJS JJR CD POS HYPH".split())


def _next_verb(parse: Parse, first: int, last: int) -> int | None:
    """The verb behind a noun phrase, with nothing between but what belongs to it: "Ann Roe, a nurse at Acme, told"."""
    apart = parse.words[first] == "," if first < last else False
    for token in range(first, last):
        if parse.tags[token] in {"WP", "WDT", "WRB", "CC"} and not apart:
            return None
        if parse.tags[token].startswith("VB") and parse.pos[token] == "VERB" and parse.tags[token] != "VBG":
            return token if not apart or parse.words[token - 1] == "," else None
    return None


def _signed(parse: Parse, end: int) -> int | None:
    """Who stands behind a quotation that has ended, in a sentence that says nothing: '." Ann Roe, head of Acme.'.

    So he does in '." Ann Roe, the mayor, said on Monday.'.
    """
    first = end + 1
    if first >= len(parse) or parse.words[end] not in MARKS or parse.words[end - 1] not in {".", "!", "?"}:
        return None
    start, last = parse.sentences[parse.sentence_of[first]]
    noun = _noun(parse, first, last)
    if start < end or noun is None or parse.labels.get(noun) != "PERSON" or parse.words[noun + 1 : noun + 2] != (",",):
        return None
    root = next((token for token in range(start, last) if parse.deps[token] == "ROOT"), start)
    bare = parse.lemmas[root] == "say" and not _has_content(parse, root)
    return noun if bare or parse.pos[root] not in {"VERB", "AUX"} or parse.tags[root] == "VBG" else None


def _has_content(parse: Parse, verb: int) -> bool:
    """Whether a verb of speech has with it what is said."""
    return parse.child(verb, "ccomp", "dobj", "xcomp", "parataxis") is not None


def leading(parse: Parse, start: int, end: int, inside: Container[int]) -> int | None:
    """Who speaks in the sentence before a quotation that is a sentence of its own and has no other speaker.

    So does who is told of there, if the quotation tells of "I": "Ann Roe was pale. "I saw it"".
    """
    number = parse.sentence_of[start]
    behind = range(end, parse.sentences[parse.sentence_of[end - 1]][1])
    alone = all(parse.pos[token] == "PUNCT" for token in (*range(parse.sentences[number][0], start), *behind))
    if number == 0 or not alone:
        return None
    first, last = parse.sentences[number - 1]
    root = next((token for token in range(first, last) if parse.deps[token] == "ROOT"), None)
    subject = None if root is None or root in inside else parse.child(root, "nsubj")
    if root is None or subject is None or parse.words[subject].lower() in _NOBODY:
        return None
    said = _has_content(parse, root) or parse.lemmas[root] == "agree"
    if parse.lemmas[root] in _LEADING and said and parse.child(root, "neg") is None:
        return antecedent(parse, subject)
    person = parse.labels.get(subject) == "PERSON" or parse.words[subject].lower() in {"he", "she"}
    own = any(parse.words[token] in _OWN for token in range(start, end))
    return subject if person and own else None


_LEADING = SPEAKING | {"repeat", "remember"}
_NOBODY = frozenset("it there this that these those i we you they some many others most none nobody".split())
_OWN = frozenset(("I", "my", "me", "My"))
