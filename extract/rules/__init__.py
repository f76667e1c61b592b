"""Reads facts off the trees of a parse by a table of rules, one file a family of constructions."""

from extract.rules.engine import candidates_of, find_candidates

__all__ = ["candidates_of", "find_candidates"]
