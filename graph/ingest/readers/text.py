"""Plain text: the whole file is one article."""

from graph.ingest.readers.article import Options, from_fields
from graph.ingest.readers.decode import decode
from graph.model import NewDocument


def read_text(raw: bytes, *, options: Options) -> NewDocument:
    """The file's article.

    Raises:
        Refused: it is empty, binary or in an encoding that is not read.
    """
    return from_fields({"text": decode(raw)}, options=options)
