"""Relations that no rule states: a small learned model over the parse, for a few types of the vocabulary."""

from extract.learned.find import Guess, guesses, stand_ins
from extract.learned.weights import Weights, load_weights

__all__ = ["Guess", "Weights", "guesses", "load_weights", "stand_ins"]
