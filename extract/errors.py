"""What can go wrong between a text and its triples, and the root of every error of the project."""


class RelatumError(Exception):
    """Root of all errors that the project raises on purpose.

    Attributes:
        code: stable `snake_case` word for programs; the message is for people and says what to do.
    """

    code = "error"


class TextRefused(RelatumError):
    """The text cannot be read for facts: it is empty, too long, binary or not English."""

    code = "text_refused"


class EmptyText(TextRefused):
    """Nothing is left of the text once blanks and control characters are gone."""

    code = "text_empty"


class TextTooLong(TextRefused):
    """The text is longer than the limit in force."""

    code = "text_too_long"


class NotEnglish(TextRefused):
    """The text is in a language that the rules do not read."""

    code = "text_not_english"


class ModelMissing(RelatumError):
    """The spaCy pipeline that the settings name is not installed."""

    code = "model_missing"
