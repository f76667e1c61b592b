"""Conditions about a class and what is told of it as an example. Used as `guards`."""

from collections.abc import Mapping

from extract.examples import holds_several
from extract.model import EntityType
from extract.nouns import GROUPING_NOUN
from extract.rules.context import Bindings, Context


def object_holds_several(context: Context, bound: Bindings) -> bool:
    """`object` is a plural noun, or a noun for those who belong together: "a group including Acme"."""
    parse, noun = context.parse, bound["object"]
    return parse.tags[noun] in {"NNS", "NNPS"} or parse.lemmas[noun].lower() in GROUPING_NOUN


def subject_of_several(context: Context, bound: Bindings) -> bool:
    """`subject` is a common noun for several, or for what is not counted: "crops", "equipment"."""
    return holds_several(context.parse, bound["subject"])


def nearest_class(context: Context, bound: Bindings) -> bool:
    """What `link` hangs on is the last of its list before the example, so that it is the class meant."""
    between = range(context.parse.heads[bound["link"]] + 1, bound["link"])
    return not any(context.parse.deps[token] == "conj" for token in between)


def one_class(context: Context, bound: Bindings) -> bool:
    """`object` can be one of `subject`: of people are people, and of acts no goods and no places.

    Where a verb stands between them, the model may have taken another noun for the class, and both must be alike.
    """
    parse, noun, example = context.parse, bound["subject"], bound["object"]
    first, second = (_CLASSES.get(context.type_of(one), "things") for one in (noun, example))
    if first == second or any(parse.pos[one] == "VERB" and noun < one < example for one in parse.ancestors(noun)):
        return first == second
    if "people" in {first, second}:
        return context.type_of(example) is EntityType.ORGANIZATION
    return first != "events" or (second == "things" and context.type_of(example) is not EntityType.PRODUCT)


_CLASSES: Mapping[EntityType | None, str] = {
    EntityType.PERSON: "people",
    EntityType.GROUP: "people",
    EntityType.LOCATION: "sites",
    EntityType.ORGANIZATION: "sites",
    EntityType.EVENT: "events",
}
