"""Classes of nouns that the patterns name with `%`, and that conditions ask for: lemmas of general English.

Source: Huddleston & Pullum, The Cambridge Grammar of the English Language, ch. 5; completed by hand.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


INSTRUMENT_NOUN = _words(
    """act bill law legislation measure rule regulation resolution agreement deal treaty pact programme program scheme
    system tool device technology technique fund mechanism project policy initiative strategy amendment motion order
    decree vaccine drug treatment software method machine robot satellite telescope spacecraft probe campaign service
    law statute guideline code app website platform weapon missile bomb barrier fence wall"""
)
"""Nouns of what is made to do something: "a law to protect whales" protects them."""

ACT_NOUN = _words(
    """attack assault raid strike bombing shooting airstrike offensive manhunt hunt search war campaign coup
    revolt rebellion mutiny uprising protest demonstration rally march boycott riot fight battle clash siege
    blockade crackdown ban sanction embargo appeal call request demand bid attempt plan effort offer proposal
    threat warning claim accusation charge allegation complaint lawsuit suit case petition action visit trip
    journey tour flight return move step response reply reaction answer talk meeting summit discussion
    negotiation dialogue conference session hearing trial interview debate conversation speech statement report
    review study inquiry probe investigation inspection test experiment ruling judgment judgement verdict
    sentence deal agreement treaty pact accord contract truce ceasefire alliance partnership merger takeover
    sale purchase loan grant donation investment vote election referendum poll ballot win victory defeat loss
    lead match game support backing help aid assistance allegiance loyalty oath vow promise pledge hope respect
    criticism praise condemnation concern fear worry doubt anger sympathy control power authority command
    influence pressure access right permission licence license role part share interest stake link tie
    connection contact relation relationship love hatred damage harm injury wound blow challenge setback
    objection fire resistance opposition invasion incursion operation mission expedition patrol work service
    contribution letter message email delay change increase rise cut reduction decrease growth drop fall reform
    cover use trade care responsibility credit warrant notice subpoena summons feud rivalry friendship conspiracy
    collusion dispute conflict quarrel romance affair payment account membership ownership leadership testimony
    dependence dependency reliance vulnerability hostility cruelty brutality barbarity attitude exposure devotion
    dedication sensitivity passion enthusiasm contempt disdain affection"""
)
"""Nouns of acts, attitudes and ties: they take their participants by preposition, as their verbs do."""

GROUPING_NOUN = _words(
    """bloc group alliance coalition team committee community delegation list panel squad crew consortium cast line-up
    trio quartet family gang cell pair couple number range array host string series lot handful"""
)
"""Nouns for those, or for things, that belong or stand together."""

INTENTION_NOUN = _words(
    """attempt effort bid plan decision promise pledge vow threat offer refusal intention move campaign desire
    proposal push drive mission wish ability right request strategy determination resolve commitment readiness
    willingness struggle scheme power authority mandate"""
)
"""Nouns that take an infinitive whose subject is their possessor: the party's attempt to win."""

STRIVING = _words(
    """talk negotiation discussion bid attempt effort race course track line mission pressure order battle fight push
    drive move campaign scramble rush"""
)
"""Nouns of what somebody is in, on or under who strives or is about to do what the infinitive behind it says."""

GRANTED_NOUN = _words(
    "power authority right chance opportunity permission mandate time ability freedom licence license deadline"
)
"""Nouns of what is given to those who may then do what the infinitive says: "gave officers the power to search"."""

OCCASION_NOUN = _words(
    """way means avenue chance opportunity time moment occasion window reason money loan cash bounty
    passport visa ticket permit documentation pressure race base sense need urge courage excuse incentive"""
)
"""Nouns of what lets or makes somebody do what the infinitive says, and do not do it: "found a way to stop it"."""

DISTANCE_UNIT = _words("km kilometre kilometer mile metre meter m yard foot ft mi block hour minute")

FIRM_FORM = _words(
    """inc incorporated corp corporation ltd limited plc llc co company group holdings platforms ag sa nv gmbh airlines
    motors motor technologies systems industries enterprises entertainment party maritime logistics shipping energy
    pharmaceuticals securities"""
)
"""Words that say only what kind of firm or party it is: "Acme" is short for "Acme Holdings", not "Acme Foundation"."""

CLUB_FORM = _words("united rovers wanderers athletic albion hotspur fc")
"""Last words of names of clubs."""

GAINED_OFFICE = _words(
    """appointment election re-election reelection promotion inauguration installation coronation hiring recruitment
    reappointment reinstatement tenure term stint spell reign time years career capacity service role job"""
)
LOST_OFFICE = _words("resignation dismissal removal ouster ousting sacking firing departure retirement abdication")
"""Nouns behind which "as" says which office somebody gets, has or has had, or loses."""

TIE_NOUN = _words(
    """father mother parent son daughter child brother sister sibling husband wife spouse widow widower partner
    uncle aunt nephew niece cousin grandfather grandmother grandparent grandson granddaughter friend colleague
    ally rival enemy opponent supporter follower successor predecessor heir relative member neighbour neighbor
    companion girlfriend boyfriend fiance"""
)
"""Nouns that say nothing of somebody without saying of whom."""

LEARNING_NOUN = _words(
    """studies history science sciences law economics politics engineering medicine philosophy relations affairs
    mathematics physics chemistry biology literature psychology sociology anthropology theology linguistics
    journalism management policy latin"""
)
"""Last words of what somebody teaches or studies, in names as well: "professor of Peace Studies"."""

KIN_NOUN = _words(
    """father mother parent son daughter child brother sister sibling husband wife widow widower uncle aunt nephew niece
    cousin grandfather grandmother grandparent grandson granddaughter"""
)
"""Nouns of relatives."""

FAMILY = KIN_NOUN | _words("baby marriage wedding divorce")
"""Nouns of what only persons have."""

NOUN_IN = _words(
    """interest increase decrease rise fall drop reduction cut growth decline change role part share stake
    confidence belief trust faith investment participation involvement experience hand success victory win pride
    difference delay improvement advance break pause lead say degree phd doctorate bachelor master ba bs bsc ma msc mba
    diploma expertise"""
)
"""Nouns that take "in" for what they are about, not for where it is."""

CURRENCY = _words(
    "dollar euro pound yen yuan rouble ruble rupee franc peso krona krone real rand won lira dinar shilling"
)
"""Units of money."""

BEFALLING_NOUN = _words(
    """murder killing assassination poisoning arrest kidnapping kidnap abduction execution detention beating stabbing
    lynching hanging torture rape imprisonment extradition deportation expulsion sacking dismissal firing ouster ousting
    suspension indictment conviction sentencing prosecution acquittal bombing invasion occupation annexation
    destruction demolition siege blockade persecution harassment closure shutdown shooting beheading burning
    slaughter massacre elimination overthrow impeachment censorship surveillance hacking looting ransacking
    capture robbery theft downing"""
)
"""Nouns of acts that befall what "of" names after them: "the murder of a priest"."""

UNDERGONE_NOUN = BEFALLING_NOUN | _words(
    """rescue liberation defeat deployment sinking release sale purchase acquisition takeover privatisation
    privatization nationalisation nationalization appointment nomination election trial funeral burial construction
    installation publication translation treatment use creation formation establishment replacement
    elevation promotion hiring recruitment admiration coronation inauguration enthronement reinstatement removal
    resettlement evacuation isolation exclusion inclusion selection depiction portrayal vilification veneration
    celebration protection preservation restoration renovation implementation ratification introduction adoption
    abolition enforcement"""
)
"""These and other nouns of acts that what "of" names after them does not do itself."""

AGREED_TEXT = _words(
    """agreement deal treaty pact accord law bill contract convention resolution order decree memorandum policy report
    rule act charter plan statement"""
)
"""Nouns of texts of which a participle behind them tells what stands in them: "a pact, covering jobs"."""

QUANTITY_NOUN = _words(
    """dozen score hundred thousand million billion lot majority minority number group pair couple handful half
    third quarter most some many several percent % total all none rest series string range host part"""
)

AIMED_NOUN = _words(
    """talk negotiation deal agreement treaty pact accord trip visit tour journey flight voyage return mission policy
    sanction ban embargo strategy debate discussion inquiry investigation probe report review plan campaign invasion
    withdrawal deployment hearing speech dispute row crisis issue question vote purchase sale takeover win victory
    defeat loss draw bid"""
)
"""Nouns of acts that the place before them may be the aim, the subject or the doer of."""

PICTURE = _words("image photo photograph picture video footage portrait painting drawing statue film recording")
"""Nouns of works that show what an "of" phrase names."""

BODY_PART = _words(
    """headquarters headquarter board council committee office chapter branch staff team unit division department
    management leadership subsidiary troop force brigade battalion fleet navy army"""
)
"""Nouns of what belongs to a body."""

OF_ANOTHER = _words(
    """subsidiary unit arm affiliate division branch offshoot spin-off parent owner co-owner maker manufacturer producer
    operator developer rival competitor partner supplier sponsor publisher lender creditor backer shareholder investor
    contractor ally neighbour neighbor member founder"""
)
"""Nouns of what a body or a land is to the one that is named before them."""

STATE_ROLE = _words(
    """president vice-president premier chancellor minister secretary senator governor mayor congressman congresswoman
    representative ambassador envoy consul diplomat attaché delegate delegation official leader chief head deputy
    lawmaker legislator parliamentarian mp mep msp mla td judge justice prosecutor attorney general king queen prince
    princess emperor empress monarch sultan emir ruler dictator tsar pm negotiator spokesman spokeswoman spokesperson
    speaker commander admiral marshal soldier troop officer policeman spy citizen national resident captain coach
    director commissioner administrator regulator inspector councillor investigator authority agent"""
)
"""Nouns of those who hold an office of the state, or belong to it, that is named before them."""

EDGE_NOUN = _words(
    """border frontier coast coastline shore territory soil side mainland homeland capital outskirts province state
    nation country republic kingdom place location site spot house home building base embassy consulate restaurant
    takeaway cafe bakery pub"""
)
"""Nouns of places that are the edge or the whole of what stands before them, or may lie elsewhere."""

BODY_TOO = _words(
    """rival competitor supplier owner co-owner partner investor shareholder stakeholder lender buyer seller sponsor
    ally opponent enemy foe adversary contractor producer developer broker employer vendor donor predecessor
    successor winner loser champion contender contestant competitor customer client member backer supporter critic
    trader merchant builder designer observer participant beneficiary creditor debtor neighbour neighbor"""
)
"""Nouns for people that firms and states are called as well."""

HUMAN_NOUN = _words(
    """man woman boy girl person people child year-old human individual guy lady gentleman male female adult baby other
    one"""
)
"""Nouns that say only that somebody is human."""

WRITTEN_WORK = _words(
    """book novel novella memoir story poem essay play song letter column biography autobiography opera symphony script
    screenplay ballad sonata libretto textbook editorial anthem"""
)
"""What somebody writes."""

PUBLISHED_WORK = _words(
    """report study survey statement article paper analysis tweet post communiqué review press-release audit
    assessment"""
)
"""What a person or a body gives out."""

CREATED_WORK = _words(
    """painting picture portrait sculpture statue drawing photo photograph image film movie documentary video album
    work mural exhibit design animation cartoon sketch sitcom artwork print engraving"""
)
"""What somebody makes as art."""

RANKING = _words("first second third fourth fifth last only latest next sole lone")
"""Words that single one out of a row: who is "the first to win" has won."""

AIM_NOUN = INTENTION_NOUN | _words(
    """step goal aim task idea purpose mission job way objective role solution challenge point choice option priority
    duty dream target key trick thing focus function use problem answer rule custom policy practice approach
    condition part secret hobby ambition obligation remedy"""
)
"""Nouns whose infinitive behind "is" says what is to be done, and not what they do: "the next step is to build"."""

AREA_NOUN = _words("province state county region district prefecture oblast canton governorate shire")
"""Nouns of parts of a country, behind their names."""

PLACE_PART = _words(
    """coast coastline shore outskirt outskirts suburb street area center centre heart edge corner interior
    neighbourhood neighborhood district slum countryside north south east west northeast northwest southeast
    southwest waters airspace"""
)
"""Nouns of what is a part of a place, before its name: "the outskirts of Lima"."""

NATURE_NOUN = _words(
    """river lake sea ocean bay gulf strait channel creek falls island islands isle peninsula cape mount mountain
    mountains hill hills range valley desert forest glacier volcano beach coast reef canyon plateau plain plains"""
)
"""Last words of names of what nature has made."""

TIME_NOUN = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow tonight week month year decade century
    day jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
    morning afternoon evening night weekend time moment spring summer autumn winter midnight noon hour
    minute while"""
)
"""Nouns of time."""

VOICES = frozenset(("spokesman", "spokeswoman", "spokesperson"))
"""Those who speak for a body."""
