"""What the examples of the OpenAPI document ask about: a graph of three short articles (`tests/api/conftest.py`)."""

from extract.model import EntityType
from extract.names import fold
from graph import ids


def _entity(kind: EntityType, name: str) -> str:
    return ids.make("entity", kind.value, fold(name))


PERSON = "Ann Roe"
COMPANY = "Acme (Organization)"
ENTITY = _entity(EntityType.PERSON, PERSON)
OTHER_ENTITY = _entity(EntityType.ORGANIZATION, "Treasury")
DOCUMENT = ids.document_id(key="gazette-1", url=None, content="")
RELATIONSHIP = ids.make("relationship", ENTITY, OTHER_ENTITY, "sacked_from")
STATEMENT = "sx3ndirkladze7wbnxjemtcyaee"
JOB = "0190f7a2-6c1e-7b3a-9d55-0f6f3c1e2a77"
DONE_JOB = "0190f7a1-0000-7b3a-9d55-0f6f3c1e2a77"
ARTICLE = {
    "text": "Ann Roe was sacked from the Treasury on Monday, the Gazette reported.",
    "key": "gazette-17",
    "title": "Roe sacked",
    "publisher": "The Gazette",
    "published_at": "2024-03-04",
}
