"""What the tree of a sentence links and no rule tells, where a learned model takes it for a fact."""

from extract.likely.facts import likely
from extract.likely.links import Link, links
from extract.likely.signs import Told, signs
from extract.likely.weights import FILE, load_likely

__all__ = ["FILE", "Link", "Told", "likely", "links", "load_likely", "signs"]
