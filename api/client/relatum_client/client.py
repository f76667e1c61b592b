"""The two clients: `Client` waits, `AsyncClient` awaits. Every operation of the service is a method of both."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, Self

import httpx2
from relatum_client.call import Call, Tries, events
from relatum_client.operations import AsyncOperations, Operations

LOCAL = "http://127.0.0.1:8000"
RETRIES = 4
TIMEOUT = 30.0


class Client(Operations):
    """Asks a service and waits for the answer; use it in `with`, or close it."""

    def __init__(
        self,
        url: str = LOCAL,
        *,
        key: str | None = None,
        timeout: float = TIMEOUT,
        retries: int = RETRIES,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        """Takes where the service is.

        Args:
            key: as `relatum keys create` printed it.
            timeout: seconds that one try may take.
            retries: how often a request is sent again on 429, on 503 and when the connection breaks.
            transport: in place of the network.
        """
        self._retries = retries
        self._http = httpx2.Client(base_url=url, headers=_headers(key), timeout=timeout, transport=transport)

    def __enter__(self) -> Self:
        """The client itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes it."""
        self.close()

    def close(self) -> None:
        """Closes its connections."""
        self._http.close()

    def _json(self, call: Call) -> Any:
        response = self._answer(call)
        response.read()
        return response.json()

    def _each(self, call: Call) -> Iterator[Any]:
        cursor: str | None = None
        while True:
            page = self._json(call.at(cursor) if cursor else call)
            yield from page["items"]
            cursor = page.get("next")
            if not cursor:
                return

    def _bytes(self, call: Call) -> Iterator[bytes]:
        response = self._answer(call)
        try:
            yield from response.iter_bytes()
        finally:
            response.close()

    def _events(self, call: Call) -> Iterator[Any]:
        response = self._answer(call)
        try:
            yield from events(response.iter_lines())
        finally:
            response.close()

    def _answer(self, call: Call) -> httpx2.Response:
        """A success whose body is still to be read.

        Raises:
            RelatumError: the service refused, or did not answer.
        """
        tries = Tries(self._retries, url=str(self._http.base_url))
        while True:
            try:
                response = self._http.send(self._http.build_request(**call.arguments()), stream=True)
            except httpx2.TransportError as error:
                time.sleep(tries.broken(error))
                continue
            if response.is_success:
                return response
            body = response.read()
            response.close()
            time.sleep(tries.refused(response.status_code, body, response.headers.get("retry-after")))


class AsyncClient(AsyncOperations):
    """Asks a service without blocking; use it in `async with`, or close it."""

    def __init__(
        self,
        url: str = LOCAL,
        *,
        key: str | None = None,
        timeout: float = TIMEOUT,
        retries: int = RETRIES,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """As `Client`."""
        self._retries = retries
        self._http = httpx2.AsyncClient(base_url=url, headers=_headers(key), timeout=timeout, transport=transport)

    async def __aenter__(self) -> Self:
        """The client itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Closes it."""
        await self.close()

    async def close(self) -> None:
        """Closes its connections."""
        await self._http.aclose()

    async def _json(self, call: Call) -> Any:
        response = await self._answer(call)
        await response.aread()
        return response.json()

    async def _each(self, call: Call) -> AsyncIterator[Any]:
        cursor: str | None = None
        while True:
            page = await self._json(call.at(cursor) if cursor else call)
            for item in page["items"]:
                yield item
            cursor = page.get("next")
            if not cursor:
                return

    async def _bytes(self, call: Call) -> AsyncIterator[bytes]:
        response = await self._answer(call)
        try:
            async for piece in response.aiter_bytes():
                yield piece
        finally:
            await response.aclose()

    async def _events(self, call: Call) -> AsyncIterator[Any]:
        response = await self._answer(call)
        try:
            async for line in response.aiter_lines():
                for event in events([line]):
                    yield event
        finally:
            await response.aclose()

    async def _answer(self, call: Call) -> httpx2.Response:
        tries = Tries(self._retries, url=str(self._http.base_url))
        while True:
            try:
                response = await self._http.send(self._http.build_request(**call.arguments()), stream=True)
            except httpx2.TransportError as error:
                await asyncio.sleep(tries.broken(error))
                continue
            if response.is_success:
                return response
            body = await response.aread()
            await response.aclose()
            await asyncio.sleep(tries.refused(response.status_code, body, response.headers.get("retry-after")))


def _headers(key: str | None) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"} if key else {}
