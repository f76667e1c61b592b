"""Words that weaken what a sentence says: adverbs, adjectives, modals, and the words that govern another clause.

Source: Saurí and Pustejovsky, "FactBank", 2009, for the classes; the words are general English, completed by hand.
"""

from extract.model import Status
from extract.words import ALLEGING_ADVERB, DOUBTING_ADVERB, REPORTING_ADVERB


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ADVERBS = {
    **dict.fromkeys(REPORTING_ADVERB, Status.REPORTED),
    **dict.fromkeys(ALLEGING_ADVERB, Status.ALLEGED),
    **dict.fromkeys(DOUBTING_ADVERB, Status.HYPOTHETICAL),
}
BARELY = frozenset(("almost", "nearly"))
"""Adverbs that say of a verb that it did not come to that, and of a number that it is about so."""
ADJECTIVES = {
    **dict.fromkeys(_words("alleged suspected purported supposed accused"), Status.ALLEGED),
    **dict.fromkeys(
        _words("planned proposed intended scheduled upcoming prospective designated designate incoming"), Status.PLANNED
    ),
    **dict.fromkeys(_words("possible potential hypothetical likely would-be aspiring"), Status.HYPOTHETICAL),
    **dict.fromkeys(_words("reported rumoured rumored"), Status.REPORTED),
}
WILL = _words("will shall 'll wo sha")
MODALS = {
    **dict.fromkeys(WILL | _words("can ca may must should ought"), Status.PLANNED),
    **dict.fromkeys(_words("would could might 'd"), Status.HYPOTHETICAL),
}
"""What is to come, demanded or possible, and what stands for that where no condition is told: see `modals.py`."""
OF_NOW = WILL | _words("can may must")
"""Modals beside which what a clause of time tells in the past has happened: "will close after it lost millions"."""

GOVERNING = {
    **dict.fromkeys(
        _words(
            """plan want intend aim decide hope seek vow promise threaten prepare expect pledge attempt try offer
            propose wish agree schedule set due ready willing eager determined poised keen like go order ask urge tell
            call instruct request encourage invite persuade advise demand authorise authorize design mean need plot
            consider contemplate close near verge brink cusp committed desire strive struggle campaign push recommend
            suggest warn swear resolve
            commit require appeal count rely depend wait conspire collude vote
            poise slate tip about forecast predict project anticipate likely"""
        ),
        Status.PLANNED,
    ),
    **dict.fromkeys(
        _words("accuse suspect allege blame charge indict criticise criticize investigate"), Status.ALLEGED
    ),
    **dict.fromkeys(
        _words(
            """say believe think report claim understand know rumour rumor seem appear deem presume assume estimate
            describe portray depict characterise characterize regard"""
        ),
        Status.REPORTED,
    ),
    **dict.fromkeys(
        _words(
            """unlikely reluctant loath hesitant possible impossible supposed face risk avoid escape pretend
            purport feign"""
        ),
        Status.HYPOTHETICAL,
    ),
}
"""What a word makes of the infinitive or gerund that it governs; a word that is not here leaves it as it is."""

TOLD_IN = {
    **dict.fromkeys(
        _words(
            """allegation accusation claim rumour rumor suspicion charge suggestion theory assertion insinuation denial
            notion"""
        ),
        Status.ALLEGED,
    ),
    **dict.fromkeys(
        _words(
            """report statement testimony belief view opinion impression complaint confidence conclusion finding
            assurance warning argument message"""
        ),
        Status.REPORTED,
    ),
    **dict.fromkeys(_words("hope plan promise pledge proposal demand expectation threat request"), Status.PLANNED),
    **dict.fromkeys(
        _words("possibility chance risk danger prospect likelihood fear concern worry doubt question speculation"),
        Status.HYPOTHETICAL,
    ),
}
"""What a noun makes of the clause with "that" behind it: "claims that he left"."""
OPEN = _words("possibility chance risk danger prospect likelihood threat allegation accusation rumour rumor suspicion")
"""Those of them that make the same of a gerund with a subject behind "of": "the risk of Acme leaving"."""
SHOWING = _words("evidence proof sign indication suggestion confirmation")
"""Nouns whose clause with "that" is not told where there are none: "no evidence that he left"."""

FINDING = _words("indicate clarify hint complain assure reassure repeat promise accept find show demonstrate")
"""Verbs whose finite clause is as true as the report, survey or person that is their subject."""
SOURCES = _words(
    """report study survey poll research data datum record result figure statistic investigation inquiry inquest probe
    assessment analysis audit review letter statement document memo file email indictment lawsuit complaint footage
    video photo image source official message post note finding paper article census database disclosure inspection"""
)
"""What one finds such things in."""

HIRING = _words(
    """pay hire recruit employ contract bribe choose select nominate pick send dispatch train arm equip
    deploy assign invite summon lobby press pressure challenge dare beg implore plead team"""
)
"""Verbs whose infinitive says what somebody is to do for it, which is not yet done: "paid him to burn it"."""

INTENDED = frozenset(("plan attack", "attempt coup"))
"""Phrases that the vocabulary reads as the act, which is still to come: who plans an attack has not attacked."""

ARRANGING = _words("arrange plan schedule propose suggest demand request cancel postpone")
"""Verbs whose object has yet to take place, if ever: "talks between them are planned"."""

PREPARING = _words("prepare plan call ask wait hope push press arrange appeal wish pray schedule preparation")
"""Verbs and a noun before the "for" of what is to come: "prepared for talks between the two"."""

ENABLED = _words("able eligible entitled free welcome qualified empowered fit competent obliged")
"""Adjectives that say what somebody may or can do, and not that he does it."""

CONDITIONS = _words("if unless whether lest")
UNTIL = frozenset(("until", "till", "til"))
TIMED = _words("once when until before after whenever while")
SUPPOSING = _words("suppose imagine wonder doubt question ask wish dream fantasise fantasize pretend")
DENYING = _words("deny reject dismiss refute dispute rebut contradict")
"""Verbs of who says of a report that it is false."""
NEG_RAISING = frozenset(("think", "believe"))
"""Verbs whose "not" bears on the clause below them: "does not think that he left"."""
UNTOLD = _words(
    """say claim allege suggest imply assert argue conclude confirm verify corroborate prove show demonstrate establish
    mean indicate guarantee ensure admit accept agree convince persuade"""
)
"""Verbs that leave it open whether the clause below them is true, where they are denied."""
CERTAIN = _words("clear certain sure convinced proven proved confident obvious evident")
"""Adjectives that do so: "it is not clear that he left"."""
MEASURES = _words(
    """share size number age rank need ability custom tradition preference criterion principle standard level type
    weight order schedule taste merit height length value price income season wish strength"""
)
"""By what something is done "according to" it, and which tells nothing."""
FALSELY = _words("falsely wrongly mistakenly erroneously incorrectly")
UNTRUE = _words("false untrue incorrect")
TRUE = _words("true correct")
NEEDED = _words("essential vital imperative crucial necessary important critical")
"""Adjectives whose clause with "that" says what ought to be so."""
DEMANDING = NEEDED | _words(
    "demand insist urge request recommend propose suggest ask require order command direct decree stipulate advise"
)
ACCUSING = _words("accuse suspect allege")
CHARGES = _words("suspicion allegation accusation charge count claim")
"""Nouns whose gerund somebody is only said to have done: "on suspicion of bribing him"."""
TASKS = _words(
    """manage oversee protect ensure implement enforce investigate regulate coordinate monitor supervise negotiate
    safeguard administer maintain review examine govern guard secure defend patrol restore rebuild
    reform"""
)
"""What somebody is charged with as a task, which is no crime."""
CONVICTING = _words("convict sentence jail imprison fine guilty admit confess plead")
"""Verbs and an adjective after which what stands behind such a noun is held to be true."""

PREVAILING = _words("beat defeat overcome edge thrash rout outlast stun fight rally recover rise survive overtake")
"""Verbs of getting the better of somebody or something, whose infinitive says with what result: "beat Kent to win"."""
RESULTING = _words("win claim clinch secure become reach earn seal capture retain take")
"""Verbs of such a result."""
MOVING = _words(
    """rise fall jump climb drop decline gain slip tumble soar plunge surge sink edge slide grow rally recover add lose
    advance retreat shed increase decrease leap dip"""
)
"""Verbs of what prices do, whose infinitive says where that ends: "fell two percent to close at ten dollars"."""
ENDING_UP = _words("close end finish settle reach hit stand trade top exceed total")
"""Verbs of such an end."""
