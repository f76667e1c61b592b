"""Nouns by the preposition that they take: what is about something, comes from somebody or is meant for somebody."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOPIC_NOUN = _words(
    """law bill act rule regulation legislation policy guideline paper document report study survey research poll memo
    memorandum letter email message note text chapter section article column editorial essay book novel biography
    memoir film documentary series programme program podcast video website page blog post tweet leaflet pamphlet story
    lecture speech talk statement announcement declaration proposal resolution treaty agreement accord pact deal
    convention discussion negotiation debate conference summit session meeting hearing seminar workshop consultation
    dialogue conversation interview question referendum vote decision ruling verdict judgment judgement order decree
    data information detail evidence news update comment remark view opinion position stance claim allegation rumour
    rumor theory warning concern fear worry doubt complaint testimony inquiry enquiry investigation probe analysis
    review inspection dispute row argument disagreement consensus joke song poem play lesson course class ban
    restriction tax tariff sanction embargo cooperation co-operation collaboration work advice guidance
    recommendation briefing presentation exhibition"""
)
"""Nouns of what has a topic or an aim that "about" or "on" names."""

GIVEN_NOUN = _words(
    """statement letter message email text note call report release document paper study memo tweet post comment remark
    answer response reply reaction question request demand appeal plea invitation offer proposal recommendation advice
    guidance clarification information data evidence testimony warning threat complaint criticism praise condemnation
    commitment pledge promise guarantee assurance support help aid assistance backing funding money loan grant donation
    contribution gift investment revenue income payment pressure resistance opposition objection order export import
    product goods commodity supply oil gas grain wheat weapon approval permission permit licence license consent
    blessing authorisation authorization mandate instruction vote endorsement bid interest competition influence"""
)
"""Nouns of what somebody says, gives, does or sells, of which "from" tells who."""

MEANT_NOUN = _words(
    """plan design idea bill law rule budget money fund funding grant loan subsidy aid supply medicine drug vaccine
    treatment therapy test tool method device machine system software app service programme program project campaign
    centre center hospital ward clinic school home shelter camp facility station infrastructure market demand
    protection right support care training education course lesson book guide website award prize medal scholarship
    job deadline target tax fee ticket visa permit licence license insurance pension benefit compensation reward
    penalty sentence punishment criterion standard condition requirement preparation platform resource material
    equipment uniform weapon scheme initiative framework strategy roadmap blueprint guideline monument memorial vigil
    fundraiser foundation ministry department agency commissioner"""
)
"""Nouns of what is made, given or thought out for somebody or something that "for" names."""
