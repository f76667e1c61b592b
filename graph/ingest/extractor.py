"""What ingestion needs of an extractor: a text in, an extraction out."""

from typing import Protocol

from extract.model import Extraction


class Extractor(Protocol):
    """Reads facts in texts; equal text, date and version give equal extractions."""

    @property
    def version(self) -> str:
        """Version of rules and model; equals `Extraction.pipeline` of all that it returns."""

    def extract(self, text: str, *, published: str | None = None) -> Extraction:
        """Reads one text; `published` is the ISO date or date and time against which relative dates are resolved.

        Raises:
            TextRefused: the text cannot be read for facts.
        """
