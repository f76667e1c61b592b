"""Word classes that the patterns name with `%`: lemmas of general English, grouped by how they build sentences.

Source: Levin, English Verb Classes and Alternations (1993), and the usual lists of light, raising and control verbs
(Huddleston & Pullum, The Cambridge Grammar of the English Language, ch. 4 and 14); completed by hand.
"""

from extract.noun_complements import GIVEN_NOUN, MEANT_NOUN, TOPIC_NOUN
from extract.nouns import (
    ACT_NOUN,
    AIM_NOUN,
    BEFALLING_NOUN,
    BODY_PART,
    CREATED_WORK,
    DISTANCE_UNIT,
    GAINED_OFFICE,
    INTENTION_NOUN,
    KIN_NOUN,
    LOST_OFFICE,
    PICTURE,
    PLACE_PART,
    PUBLISHED_WORK,
    TIME_NOUN,
    WRITTEN_WORK,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LIGHT_VERB = _words(
    """launch make take give hold have conduct carry mount stage wage commit perform undertake pay put open lead
    play reach sign declare pledge swear express offer issue deliver seek win gain lose join file lodge bring
    strike score show keep maintain voice lend enter suffer sustain face order plan announce receive get start
    begin end"""
)
"""Verbs that leave the act to their object noun: launch an attack, hold talks, take part."""

COPULA = _words("be become remain stay seem appear")

LINKING_VERB = _words(
    """go turn fall grow get come prove look sound feel taste smell stand lie sit run keep stay die act arrive rest end
    finish return emerge live rank test plead"""
)
"""Verbs that an adjective completes as it does "be": "went bankrupt", "stood empty"."""

RECIPROCAL_VERB = _words(
    """meet merge marry wed divorce clash fight compete collaborate cooperate talk negotiate separate split partner
    ally collide duel argue quarrel reconcile debate converse confer spar feud battle spar correspond"""
)
"""Verbs that two subjects do with each other where they have no object."""

COMPLETES = {
    "sentence": "to", "condemn": "to", "charge": "with", "convict": "of", "acquit": "of", "accuse": "of",
    "suspect": "of", "appear": "before", "testify": "before", "elect": "to", "appoint": "to", "nominate": "for",
}  # fmt: skip
"""The preposition whose noun a verb is about, wherever it stands: "sentenced for murder to life"."""

CAUSING_VERB = _words("prompt spark trigger cause force raise")
"""Verbs whose participle tells what came of an event."""

UNWILLED_VERB = _words("disappear vanish die collapse drown")
"""Verbs of what befalls somebody, who brings about nothing by it."""

FINING_VERB = _words("fine give award offer pay deny order charge owe grant hand teach")
"""Verbs that keep an object in the passive: "was fined $50"."""

OBJECT_CONTROL = _words(
    """accuse suspect convict charge blame criticise criticize condemn praise acquit clear prevent stop ban bar
    dissuade discourage keep prohibit restrict warn thank fine jail arrest sentence indict try prosecute punish
    denounce help assist rebuke reprimand scold chide commend laud applaud reward forgive pardon"""
)
"""Verbs whose object does what a gerund after a preposition says: accuse somebody of lying."""

SUBJECT_CONTROL = _words("promise vow threaten swear pledge meet visit")
"""Verbs whose subject, not their object, does what the infinitive says."""

SUBJECT_CHAIN = _words(
    """try attempt seek hope plan intend want help manage fail refuse decline agree decide choose begin start continue
    vow pledge promise threaten propose aim struggle prefer like love hate forget offer desire wish mean strive fight
    claim stop finish keep"""
)
"""Verbs whose subject does what the infinitive or gerund behind them says, where they have no object."""

BODY_VERB = _words(
    "leave quit join enter abandon found establish form use utilise utilize sell close open brave defy endure"
)
"""Verbs whose subject does what the infinitive says if their object is none of people: "left Acme to study law"."""

FOUNDING_VERB = _words("found establish create form launch incorporate")
"""Verbs by which a body begins to exist."""

PREPOSITION_CONTROL = {
    "call": _words("on upon for"),
    "fall": _words("to"),
    **dict.fromkeys(("count", "rely", "depend", "bank", "lean", "prevail"), _words("on upon")),
    **dict.fromkeys(("plead", "reason", "argue"), _words("with")),
    **dict.fromkeys(("appeal", "look", "turn", "beckon", "signal", "motion", "shout"), _words("to")),
    **dict.fromkeys(("wait", "long", "pray", "arrange", "vote", "ask", "press", "push", "campaign"), _words("for")),
}
"""Verbs whose prepositional object does what the infinitive says, by preposition: "called on her to resign"."""

DEPICTING_VERB = _words(
    """describe portray depict characterise characterize criticise criticize condemn denounce dismiss praise cite quote
    regard recognise recognize identify name list represent attack deride hail slam blast denounce decry"""
)
"""Verbs that say of their object what a gerund after "as" says: "described him as having lied"."""

OBJECT_INFINITIVE = _words(
    """allow cause enable force permit require expect want need lead get help order direct tell ask urge intend design
    programme program compel drive prompt set leave find believe consider know show say report think assume estimate
    deem declare like prefer wish command authorise authorize schedule see teach advise invite instruct oblige let
    make watch suppose understand mean"""
)
"""Verbs whose object does what the infinitive says, be it a thing or not: "the law forces the firm to pay"."""

RAISING_VERB = _words("cause prompt lead enable allow permit require expect want need find believe consider know show")
"""Verbs whose object is only a part of what they bring about or think: "the law allowed firms to merge"."""

BRINGING_VERB = _words(
    "allow enable permit force require cause encourage prompt lead help persuade convince compel teach inspire oblige"
)
"""Verbs whose subject brings about what their object does."""

LETTING_VERB = _words("allow enable permit let make cause prompt lead require")
"""Verbs of letting and making somebody do something, which do nothing else to him: "the bill lets firms merge"."""

OPEN_GERUND = _words(
    """recommend suggest propose advise advocate oppose prohibit ban forbid condemn criticise criticize limit restrict
    curb reduce minimise minimize permit legalise legalize encourage discourage"""
)
"""Verbs whose gerund says what is done, and not by whom: "recommended closing the reactor"."""

OPEN_ADJECTIVE = _words(
    """necessary important essential possible impossible difficult hard easy crucial vital needed useful useless
    dangerous expensive cheap convenient required imperative critical safe early late premature nice wrong right
    legal illegal fair unfair wise sad painful"""
)
"""Adjectives whose infinitive says what is done, and not by whom: "the cuts are necessary to save money"."""

COVERING_VERB = _words("cover stipulate regulate govern specify outline detail")
"""Verbs of what a text does that is agreed or issued: "a pact covering jobs"."""

ADVERBIAL_PREPOSITION = _words(
    """after before by while without since despite when instead besides through until upon following whilst once
    though than like as per including amid"""
)
"""Prepositions before a gerund that make it an adverbial, so that it is a fact of its own."""

JOINT = _words("between among amongst")
"""Prepositions that need all of what is coordinated behind them."""

OWN_INTENTION_VERB = _words(
    """make take have announce launch begin start mount unveil reveal outline confirm declare cancel scrap drop abandon
    shelve delay postpone suspend reiterate renew reaffirm keep defend pursue lead intensify step state express give
    continue resume signal double devise draw prepare hatch form reach get receive win hold issue exercise show lose
    gain offer set face use"""
)
"""Verbs whose object is the subject's own intention: who announces a plan to close a plant is to close it."""

PLACE_VERB = _words("be become have lie border host include contain see surround remain belong suffer experience")
"""Verbs of what places are and have, so that "which" before them may well mean a place."""

SPEECH_VERB = _words(
    """say state claim announce report declare add argue assert believe confirm deny explain insist note observe
    predict reveal stress suggest tell think warn write acknowledge admit allege comment conclude confess
    estimate remark reply tweet testify understand maintain mention hope fear expect recall agree respond
    emphasise emphasize rule point joke quip contend"""
)

SPEAKING = SPEECH_VERB | _words(
    """accuse boast brag chant cry declare deem detail elaborate fear feel guess hear imply inform joke laugh lament
    convince narrate notify post pray proclaim quip quote recount rumour rumor shout speculate suspect swear theorise
    theorize urge voice vow wonder worry yell call ask demand document testify hold concede doubt dispute reiterate
    caution"""
)
"""Verbs whose that-clause is as true as the one who says or thinks it is right."""

TELLING_VERB = (SPEAKING - {"call", "accuse", "convince", "laugh"}) | _words(
    "find show indicate demonstrate discover learn"
)
"""Verbs that may stand behind what they tell: "Acme broke the law, the report found"."""

CALLING = _words("call dub deem brand label declare pronounce term style consider rule")
"""Verbs that say what somebody calls a thing: "declared the ban a mistake"."""

STATE_VERB = CALLING - {"call"} | _words("make render find think believe keep leave hold drive turn prove judge")
"""Verbs of what somebody makes, finds or declares a thing to be: "made the road impassable"."""

AGENTIVE_VERB = _words("work try attempt seek declare pledge vow hope refuse threaten wait")
"""Verbs of what only people do, so that a thing before their participle is not their subject."""

HUMAN_VERB = _words(
    """visit meet marry divorce vote resign apologise apologize arrest interview negotiate discuss thank congratulate
    invite teach sue testify convict acquit prosecute volunteer donate applaud chat dine drink pray weep grieve graduate
    retire"""
)
"""Verbs that people, bodies and states do, and no thing or event."""

MOVING_VERB = _words(
    """persuade convince urge ask tell invite thank arrest interview question jail detain sentence marry hire sack elect
    appoint accuse blame interrogate execute deport evict kidnap abduct"""
)
"""Verbs of what befalls people and bodies, and no thing."""

PLACED_VERB = _words("live reside dwell work study teach train bear raise educate settle die serve base grow")
"""Verbs of what one does, or what befalls one, somewhere."""

REPORTING_ADVERB = _words("reportedly apparently seemingly evidently")
ALLEGING_ADVERB = _words("allegedly purportedly supposedly ostensibly")
DOUBTING_ADVERB = _words("possibly perhaps maybe probably potentially hypothetically")
"""Adverbs that say how sure it is, by whom it is told."""

LINKING_ADVERB = _words(
    """also only even just both either neither instead mostly now then too however therefore thus hence moreover
    furthermore meanwhile nevertheless so though there here"""
)
"""Adverbs that tie a clause to its neighbours or weigh a phrase."""

NAMING_VERB = _words("call name dub nickname christen title entitle codename")
"""Verbs that give a name to what a participle behind it belongs to: "a man named Karl Holm"."""

SINGLING_OUT = _words("namely notably especially particularly mainly chiefly primarily mostly principally")
"""Adverbs before an example of what was said."""

TRANSFER_VERB = _words(
    """send give deliver sell hand bring show offer lend pay donate ship transfer supply award grant present
    submit write return export move smuggle lease forward address provide take buy receive obtain get steal
    borrow purchase acquire import seize collect order dispatch"""
)
"""Verbs of passing something on, or of getting it."""

MONEY_VERB = TRANSFER_VERB | _words(
    "invest inject pour pump plough put channel funnel wire contribute pledge bequeath loan remit launder"
)
"""Verbs of passing money on, or of getting it."""

MOTION_VERB = _words(
    """bring take send carry deliver move transfer return deport extradite ship smuggle transport fly drive lead drag
    escort evacuate rush relocate export import expel evict banish lure invite summon recall repatriate airlift
    dispatch exile throw"""
)
"""Verbs that bring their object to another place (Levin, classes 10 and 11), or ask it there."""

UNPASSIVE_VERB = _words(
    """work arrive come go die sleep belong resign retire graduate happen occur exist appear disappear emerge fall rise
    lie sit stay remain depart collapse vanish sneeze smile laugh cough"""
)
"""Verbs without an object, whose participle tells of no passive."""

REMAKING_VERB = _words(
    """convert demolish rebuild rename dismantle scrap restore renovate replace decommission redesignate abolish
    annex destroy enlarge incorporate"""
)
"""Verbs of what is done to things, in a past form without object joined to a passive: "was sold and converted"."""

UNDERGONE_VERB = _words(
    """sentence indict arrest charge convict acquit jail imprison detain extradite deport airlift evacuate hospitalise
    hospitalize kill murder assassinate behead injure wound trap abduct kidnap appoint nominate sack oust depose expel
    exile execute rescue suspend accuse suspect impeach elect"""
)
"""Verbs that hardly ever stand without an object: in a past form without one they tell what befell the subject."""

MEETING_VERB = _words("meet join greet host welcome consult encounter rejoin")
"""Verbs of coming together with somebody, where both are."""

BEFALLING_VERB = _words(
    """kill murder assassinate shoot stab beat wound injure hurt capture arrest detain seize hold imprison jail attack
    ambush bomb strike kidnap abduct rescue find discover bury execute hang question interview intercept spot
    deploy station"""
)
"""Verbs of what befalls their object where they happen, so that the object is there too."""

PREPOSITIONAL_PARTICIPLE = _words("range include regard concern depend compare follow accord owe bar exclude")
"""Verbs whose participle is a preposition: "prices ranging from", "regarding the case"."""

APPOINTING_VERB = _words(
    """appoint name hire elect re-elect choose nominate install confirm select pick reinstate designate crown promote
    recruit employ reappoint reelect declare proclaim announce unveil swear inaugurate"""
)
"""Verbs of giving somebody an office or a post."""

HARMING_VERB = _words(
    """kill injure wound destroy damage leave cause trigger spark prompt force displace flood bury devastate disrupt
    delay create raise claim maim ruin"""
)
"""Verbs whose participle behind a passive tells what the doer or the event did: "was hit by a quake, killing ten"."""

OBJECTLESS_VERB = _words(
    """resign die arrive come go fall rise happen occur retire sleep laugh cry smile apologise apologize emerge appear
    disappear vanish exist live stay sit lie wait speak talk agree disagree react respond reply collapse crash
    survive flee return escape surrender protest march demonstrate rally"""
)
"""Verbs that share no object with the next one: "resigned and called elections"."""

CASTING_VERB = _words("star feature")
"""What a work does with those who appear in it."""

DISMISSAL_VERB = _words(
    "sack dismiss oust depose fire remove expel suspend sacked dismissed ousted deposed fired removed"
)
"""Verbs of losing an office, and their participles where the model takes them for adjectives."""

LEAVING_VERB = DISMISSAL_VERB | _words("resign step stand retire quit")
"""Verbs of losing or leaving an office."""

CHANGE_VERB = _words(
    """rise fall increase decrease grow drop decline jump climb gain soar plunge slump slip shrink widen narrow advance
    surge edge tumble slide dip swell contract expand plummet rally rebound recover sink leap skyrocket dwindle"""
)
"""What prices and figures do, by some amount."""
CHANGING_VERB = _words(
    """raise cut increase reduce lower boost slash decrease trim hike shrink expand lift push bring drive narrow widen
    bump knock double triple limit cap restrict"""
)
"""What is done to prices and figures, by some amount or to some amount."""
FOLLOWING_VERB = _words("succeed replace")
"""Verbs of taking the place that another had."""

HYPHENATED_VERB = _words(
    """back lead own control fund finance run support sponsor appoint train broker rule hold occupy arm mediate organise
    organize impose operate manage administer govern chair"""
)
"""Verbs whose participle has its doer before a hyphen: "US-led", "rebel-held"."""

PEOPLE_OF_BODY = _words(
    """supporter follower sympathiser loyalist member fighter militant insurgent rebel activist volunteer recruit
    soldier worker employee staffer official officer executive adviser lawyer engineer pilot driver guard agent
    scientist peacekeeper representative expert inspector observer monitor investigator prosecutor judge lawmaker
    legislator politician senator deputy delegate councillor militiaman gunman jihadist terrorist operative
    diplomat spokesman manager analyst economist researcher journalist reporter correspondent editor
    negotiator mediator envoy troop personnel staff crew player student graduate alumnus professor candidate
    commander minister councilor councilman shareholder ranger firefighter policeman nurse"""
)
"""People who belong to the body whose name stands before them, work for it or support it."""

BODY_OF_PERSON = _words(
    """administration agency army association brand bureau business cabinet chain charity church club college company
    court crew department empire enterprise faction firm force foundation gang government group headquarters militia
    ministry movement network office organisation organization panel presidency regime school squad staff team troop
    university venture"""
)
"""Bodies that are told to be somebody's, who leads them, owns them or belongs to them."""

PERSON_FOR = _words(
    """spokesman spokeswoman spokesperson lawyer attorney solicitor barrister agent aide adviser assistant lieutenant
    secretary counsel bodyguard"""
)
"""Persons who act for the person whose name stands behind "for" or "to"."""

BEFORE_NAME = SINGLING_OUT | _words("formerly officially originally previously")
"""Adverbs before a name that are no part of what it names."""

NAME_NOUN = _words("name surname alias nickname pseudonym moniker")
"""Nouns for what somebody is called."""

CLASSES = {
    "name_noun": NAME_NOUN,
    "person_for": PERSON_FOR,
    "body_of_person": BODY_OF_PERSON,
    "people_of_body": PEOPLE_OF_BODY,
    "hyphenated_verb": HYPHENATED_VERB,
    "transfer_verb": TRANSFER_VERB,
    "appointing_verb": APPOINTING_VERB,
    "dismissal_verb": DISMISSAL_VERB,
    "ousting_verb": DISMISSAL_VERB | FOLLOWING_VERB,
    "leaving_verb": LEAVING_VERB | FOLLOWING_VERB,
    "change_verb": CHANGE_VERB,
    "light_verb": LIGHT_VERB,
    "copula": COPULA,
    "aim_noun": AIM_NOUN,
    "linking_verb": LINKING_VERB,
    "state_verb": STATE_VERB,
    "raising_verb": RAISING_VERB,
    "object_control": OBJECT_CONTROL,
    "reciprocal_verb": RECIPROCAL_VERB,
    "money_verb": MONEY_VERB,
    "open_gerund": OPEN_GERUND,
    "act_noun": ACT_NOUN,
    "kin_noun": KIN_NOUN,
    "gained_office": GAINED_OFFICE,
    "lost_office": LOST_OFFICE,
    "written_work": WRITTEN_WORK,
    "published_work": PUBLISHED_WORK,
    "created_work": CREATED_WORK,
    "intention_noun": INTENTION_NOUN,
    "speech_verb": SPEECH_VERB,
    "distance_unit": DISTANCE_UNIT,
    "time_noun": TIME_NOUN,
    "meant_noun": MEANT_NOUN,
    "given_noun": GIVEN_NOUN,
    "topic_noun": TOPIC_NOUN,
    "befalling_noun": BEFALLING_NOUN,
    "body_part": BODY_PART,
    "picture": PICTURE,
    "place_part": PLACE_PART,
}
