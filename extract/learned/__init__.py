"""Relations that no rule states: a small learned model over the parse, for a few types of the vocabulary."""

from extract.learned.find import Guess, guesses, stand_ins
from extract.learned.pairs import ends_of
from extract.learned.weights import Weights, load_weights

__all__ = ["Guess", "Weights", "ends_of", "guesses", "load_weights", "stand_ins"]
