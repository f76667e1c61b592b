"""What every operation under /v1 has in common: a key with the right scope, a body in JSON, and an example.

A router takes part with `APIRouter(…, route_class=Operation)`; a route says `openapi_extra=about(…)`: the scope that it
needs (`needs`, `read` if nothing is said) and a question on the sample graph, whose answer `make docs` writes into
`api/examples/` for the OpenAPI document. ETags, HEAD and gzip come by themselves.
"""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from api.body import JsonRequest
from graph.keys import Scope

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

        async def admitted(request: Request) -> Response:
            if scopes:
                key = await request.app.state.resources.admission.admit(request.headers, scopes)
                request.state.key_id = key and key.id
            if not has_body:
                return await answer(request)
            require_type(request, "application/json")
            return await answer(JsonRequest(request.scope, request.receive))

        return admitted


def require_type(request: Request, *accepted: str) -> None:
    """Refuses a body that says it is something else, or nothing.

    Raises:
        HTTPException: 415.
    """
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in accepted:
        raise HTTPException(415, f"Send the body as {accepted[0]} (Content-Type)")
