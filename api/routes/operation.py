"""What every operation under /v1 has in common: a key with the right scope, known parameters, JSON, an example.

A router takes part with `APIRouter(…, route_class=Operation)`; a route says `openapi_extra=about(…)`: the scope that it
needs (`needs`, `read` if nothing is said) and a question on the sample graph, whose answer `make docs` writes into
`api/examples/` for the OpenAPI document. ETags, HEAD and gzip come by themselves.
"""

from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from typing import Any

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from api.body import JsonRequest
from graph.keys import Scope

OURS = "/v1/"
"""Where a parameter that nobody knows is refused; probes and OpenRefine send what they like."""

NEEDS, ASKED = "x-needs", "x-asked"
"""Marks of a route that `api.openapi` turns into what OpenAPI knows."""


def about(
    asked: Mapping[str, object] | None = None,
    *,
    body: object = None,
    needs: Scope | tuple[Scope, ...] | None = Scope.READ,
) -> dict[str, Any]:  # Any: FastAPI's own type for this
    """The marks of an operation.

    Args:
        asked: parameters of the example by name, those of the path too.
        body: body of the example; a text is sent as it is, anything else as JSON.
        needs: a key with one of these scopes opens it; None for what needs no key.
    """
    return {
        NEEDS: [needs] if isinstance(needs, Scope) else list(needs or ()),
        ASKED: {"parameters": dict(asked or {}), "body": body},
    }


def scopes_of(route: APIRoute) -> tuple[Scope, ...]:
    """The scopes of which one opens the operation; none for what needs no key."""
    return tuple((route.openapi_extra or {}).get(NEEDS, [Scope.READ]))


class Operation(APIRoute):
    """A route that asks for key and content type before it reads the body."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """What answers a request."""
        answer, scopes, has_body = super().get_route_handler(), scopes_of(self), self.body_field is not None
        known = frozenset(_parameters(self.dependant)) if self.path.startswith(OURS) else None

        async def admitted(request: Request) -> Response:
            if scopes:
                key = await request.app.state.resources.admission.admit(request.headers, scopes)
                request.state.key_id = key and key.id
            if known is not None and not request.query_params.keys() <= known:
                raise _strange(request.query_params.keys() - known, known)
            if not has_body:
                return await answer(request)
            require_type(request, "application/json")
            return await answer(JsonRequest(request.scope, request.receive))

        return admitted


def _parameters(asked: Dependant) -> Iterator[str]:
    """Names of the parameters in the query, those that stand together in a model and those of dependencies too."""
    for row in asked.query_params:
        form = row.field_info.annotation
        if isinstance(form, type) and issubclass(form, BaseModel):
            yield from (field.alias or name for name, field in form.model_fields.items())
        else:
            yield row.alias
    for further in asked.dependencies:
        yield from _parameters(further)


def _strange(names: AbstractSet[str], known: AbstractSet[str]) -> RequestValidationError:
    """A misspelled filter that is passed over would let through what it was to keep out."""
    rows = [
        {"loc": ("query", name), "type": "extra_forbidden", "msg": _no_such(name, sorted(known))}
        for name in sorted(names)
    ]
    return RequestValidationError(rows)


def _no_such(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name, known, n=1)
    meant = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}." if known else "there are none."
    return f"There is no such parameter; {meant}"


def require_type(request: Request, *accepted: str) -> None:
    """Refuses a body that says it is something else, or nothing.

    Raises:
        HTTPException: 415.
    """
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in accepted:
        raise HTTPException(415, f"Send the body as {accepted[0]} (Content-Type)")
