"""Tells which mentions of a text name one thing; a port, so that a learned model can take the place of the rules."""

from collections.abc import Sequence
from typing import Protocol

from extract.coreference.resolver import RuleResolver
from extract.found import Cluster, Named
from extract.parse import Parse

__all__ = ["Resolver", "RuleResolver"]


class Resolver(Protocol):
    """Clusters mentions."""

    @property
    def version(self) -> str:
        """Name and version, for the version of the pipeline."""
        ...

    def resolve(self, parse: Parse, mentions: Sequence[Named]) -> tuple[Cluster, ...]:
        """Clusters by first member; each mention is in exactly one."""
        ...
