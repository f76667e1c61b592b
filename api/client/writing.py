"""Writes the client's models and operations from the OpenAPI document, so that it never lacks one."""

import builtins
import keyword
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from api.openapi import operations

Json = dict[str, Any]
"""A part of the document, whose form is OpenAPI's."""

NAMES = {
    "service_healthz": "alive",
    "service_readyz": "ready",
    "service_stats": "stats",
    "documents_add": "add",
    "documents_add_batch": "add_many",
    "documents_documents": "documents",
    "documents_publishers": "publishers",
    "documents_show": "document",
    "documents_delete": "delete_document",
    "documents_statements": "statements_of_document",
    "extract_extract": "extract",
    "jobs_jobs": "jobs",
    "jobs_show": "job",
    "jobs_events": "job_events",
    "jobs_cancel": "cancel_job",
    "entities_find": "search",
    "entities_complete": "suggest",
    "entities_show": "entity",
    "entities_neighbours": "neighbours",
    "entities_mentions": "mentions",
    "entities_timeline": "timeline",
    "entities_documents": "documents_of_entity",
    "entities_meant": "match",
    "entities_link": "neo4j_browser",
    "connections_overview": "overview",
    "connections_induced": "subgraph",
    "connections_between": "connections",
    "connections_ways": "paths",
    "connections_in_common": "common_neighbours",
    "facts_statements": "statements",
    "facts_show": "statement",
    "facts_evidence": "evidence",
    "facts_predicates": "predicates",
    "export_export": "export",
    "cypher_run": "cypher",
    "service_metrics": "metrics",
}
"""What an operation is called in the client; one that is missing here goes by its id."""

POSITIONAL = ("from", "to", "q", "prefix", "name")
"""Parameters of the query that may stand without their name, besides those of the path."""

HEAD = '"""{what}; `make docs` writes it from the OpenAPI document."""'
SIMPLE = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method.

    Attributes:
        kind: "json", "bytes" or "events".
        returns, item: type of the answer; type of a row where the answer is a page.
        body: type of the body; "lines" for one JSON object a line, None without a body.
    """

    name: str
    verb: str
    path: str
    says: str
    places: Sequence[str]
    query: Sequence[tuple[str, str, bool]]
    body: str | None
    kind: str
    returns: str
    item: str | None
    accept: str


def models(document: Json) -> str:
    """The module of all schemas, as typed dictionaries."""
    schemas = document["components"]["schemas"]
    parts = [HEAD.format(what="Forms of what the service takes and gives"), ""]
    parts += ["from typing import Any, Literal, NotRequired, TypedDict", "", ""]
    for name, schema in schemas.items():
        parts += [*_model(_class(name), schema), "", ""]
    return "\n".join(parts).rstrip() + "\n"


def _model(name: str, schema: Json) -> Iterator[str]:
    if "enum" in schema:
        yield f"{name} = Literal[{', '.join(map(repr, schema['enum']))}]"
        yield _doc(schema, indent="")
        return
    fields = schema.get("properties", {})
    if not all(field.isidentifier() and not keyword.iskeyword(field) for field in fields):
        rows = ", ".join(f'"{field}": {_quoted(_field(field, row, schema))}' for field, row in fields.items())
        yield f'{name} = TypedDict("{name}", {{{rows}}})'
        yield _doc(schema, indent="")
        return
    yield f"class {name}(TypedDict):"
    yield _doc(schema, indent="    ")
    if fields:
        yield ""
    yield from (f"    {field}: {_quoted(_field(field, row, schema))}" for field, row in fields.items())


def _quoted(kind: str) -> str:
    return f'"{kind}"'


def _field(name: str, row: Json, schema: Json) -> str:
    made = _type(row)
    return made if name in schema.get("required", ()) else f"NotRequired[{made}]"


def _doc(schema: Json, *, indent: str) -> str:
    text = " ".join(str(schema.get("description") or schema.get("title") or "A form.").split())
    text = text.replace("\\", "\\\\").replace('"', "'")
    text = text if text.endswith(".") else f"{text}."
    return textwrap.indent(textwrap.fill(f'"""{text}"""', width=116, break_on_hyphens=False), indent)


def _class(name: str) -> str:
    """The name of a class: "Page_MatchOut_" becomes "MatchOutPage", "api__schemas__part__PartOut" "PartPartOut"."""
    name = "".join(part[:1].upper() + part[1:] for part in name.split("__")[-2:])
    page = re.fullmatch(r"Page_(\w+?)_", name)
    return f"{page[1]}Page" if page else re.sub(r"\W|_$", "", name)


def _type(schema: Json, prefix: str = "") -> str:
    if "$ref" in schema:
        return prefix + _class(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_type(one, prefix) for one in schema["anyOf"]))
    if "enum" in schema:
        return f"Literal[{', '.join(map(repr, schema['enum']))}]"
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    kind = schema.get("type")
    if kind == "array":
        return _array(schema, prefix)
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"dict[str, {_type(values, prefix) if isinstance(values, dict) else 'Any'}]"
    return SIMPLE.get(str(kind), "Any")


def _array(schema: Json, prefix: str) -> str:
    rows = schema.get("prefixItems") or ([schema["items"]] if schema.get("items") else [])
    kinds = dict.fromkeys(_type(row, prefix) for row in rows)
    return f"list[{' | '.join(kinds) or 'Any'}]"


def methods(document: Json) -> tuple[Method, ...]:
    """All operations, in the order of the document."""
    return tuple(_method(document, path, verb, row) for path, verb, row in operations(document))


def _method(document: Json, path: str, verb: str, row: Json) -> Method:
    content = next(one.get("content", {}) for status, one in row["responses"].items() if status.startswith("2"))
    accept = "application/json" if _structured(content) else next(iter(content), "application/json")
    kind = "json" if _structured(content) else "events" if accept == "text/event-stream" else "bytes"
    schema = content.get("application/json", {}).get("schema", {}) if kind == "json" else {}
    parameters = row.get("parameters", ())
    return Method(
        name=NAMES.get(row["operationId"], str(row["operationId"])),
        verb=verb.upper(),
        path=path,
        says=_says(row),
        places=[one["name"] for one in parameters if one["in"] == "path"],
        query=[
            (one["name"], _type(one["schema"], "models."), one.get("required", False))
            for one in parameters
            if one["in"] == "query"
        ],
        body=_body(row),
        kind=kind,
        returns=_type(schema, "models.") if schema else "Any",
        item=_item(document, schema),
        accept=accept if kind != "bytes" else "*/*",
    )


def _structured(content: Json) -> bool:
    """Whether the answer is JSON first of all, and no file that may be some."""
    first = next(iter(content), "")
    return first == "application/json" and content[first].get("schema", {}).get("type") != "string"


def _says(row: Json) -> str:
    text = f"{row['summary'].rstrip('.?')}. {row.get('description', '').split(chr(10) * 2 + 'Key:')[0]}"
    return " ".join(text.split()).replace("\\", "\\\\").replace('"', "'")


def _body(row: Json) -> str | None:
    content = row.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        return _type(content["application/json"]["schema"], "models.")
    return "lines" if content else None


def _item(document: Json, schema: Json) -> str | None:
    """The type of a row of a list that has further pages."""
    if "$ref" not in schema:
        return None
    fields = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]].get("properties", {})
    return _type(fields["items"]["items"], "models.") if {"items", "next"} <= fields.keys() else None


def methods_of(document: Json) -> str:
    """The module of both sets of methods."""
    found = methods(document)
    parts = [
        HEAD.format(what="Every operation, as a method that waits and as one that is awaited"),
        "",
        "from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence",
        "from typing import Any, Literal, cast",
        "",
        "from relatum_client import models",
        "from relatum_client.call import Call, path",
        "",
        "",
        *_methods("Operations", found, awaits=False),
        "",
        "",
        *_methods("AsyncOperations", found, awaits=True),
    ]
    return "\n".join(parts) + "\n"


def _methods(name: str, found: Sequence[Method], *, awaits: bool) -> Iterator[str]:
    prefix, stream = ("async ", "AsyncIterator") if awaits else ("", "Iterator")
    yield f"class {name}:"
    yield '    """The operations; how a request is sent is for a subclass to say."""'
    yield ""
    yield f"    {prefix}def _json(self, call: Call) -> Any:"
    yield "        raise NotImplementedError"
    for verb, row in (("_each", "Any"), ("_bytes", "bytes"), ("_events", "Any")):
        yield ""
        yield f"    def {verb}(self, call: Call) -> {stream}[{row}]:"
        yield "        raise NotImplementedError"
    for method in found:
        yield from _one(method, awaits=awaits)
        if method.item:
            yield from _iterating(method, awaits=awaits)


def _one(method: Method, *, awaits: bool) -> Iterator[str]:
    stream = "AsyncIterator" if awaits else "Iterator"
    returns = {"json": method.returns, "bytes": f"{stream}[bytes]", "events": f"{stream}[dict[str, Any]]"}[method.kind]
    waits = awaits and method.kind == "json"
    yield from _signature(method.name, method, returns, awaited=waits)
    call = _call(method)
    sends = {"json": "_json", "bytes": "_bytes", "events": "_events"}[method.kind]
    if method.kind == "json":
        yield f'        return cast("{method.returns}", {"await " if waits else ""}self.{sends}({call}))'
    else:
        yield f"        return self.{sends}({call})"


def _iterating(method: Method, *, awaits: bool) -> Iterator[str]:
    stream = "AsyncIterator" if awaits else "Iterator"
    yield from _signature(f"iter_{method.name}", method, f"{stream}[{method.item}]", awaited=False, pages=False)
    yield f"        return self._each({_call(method, pages=False)})"


def _signature(name: str, method: Method, returns: str, *, awaited: bool, pages: bool = True) -> Iterator[str]:
    query = [row for row in method.query if pages or row[0] != "cursor"]
    ahead = [row for row in query if row[0] in POSITIONAL and (row[2] or row[0] == "q")]
    rest = [row for row in query if row not in ahead]
    arguments = ["self", *(f"{_argument(place)}: str" for place in method.places)]
    if method.body:
        kind = "Iterable[Mapping[str, Any]]" if method.body == "lines" else method.body
        arguments.append(f"body: {kind}")
    arguments += [f"{_argument(row[0])}: {_given(row)}{'' if row[2] else ' | None = None'}" for row in ahead]
    if rest:
        arguments.append("*")
    arguments += [f"{_argument(row[0])}: {_given(row)}{'' if row[2] else ' | None = None'}" for row in rest]
    yield ""
    yield f"    {'async ' if awaited else ''}def {name}("
    yield from (f"        {argument}," for argument in arguments)
    yield f"    ) -> {returns}:"
    says = method.says if pages else f"All rows, page after page: {method.says}"
    yield textwrap.indent(textwrap.fill(f'"""{says}"""', width=112, break_on_hyphens=False), "        ")


def _given(row: tuple[str, str, bool]) -> str:
    kind = row[1].replace(" | None", "")
    return re.sub(r"^list\[", "Sequence[", kind)


def _argument(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in vars(builtins) else name


def _call(method: Method, *, pages: bool = True) -> str:
    places = ", ".join(f"{place}={_argument(place)}" for place in method.places)
    where = f'path("{method.path}", {places})' if places else f'"{method.path}"'
    query = ", ".join(f'"{row[0]}": {_argument(row[0])}' for row in method.query if pages or row[0] != "cursor")
    extra = f", {{{query}}}" if query else ""
    extra += ", lines=body" if method.body == "lines" else ", json=body" if method.body else ""
    extra += f', accept="{method.accept}"' if method.accept != "application/json" else ""
    return f'Call("{method.verb}", {where}{extra})'
