"""What a request costs in the same framework and server before there is anything of ours in it: a constant answer."""

import socket
import subprocess
import sys
from pathlib import Path

import httpx2

from api.cli.serve import listen

SIZE = 340
"""Bytes of the answer, as of a small entity."""

REQUESTS, ROUNDS = 400, 5


def floor() -> float:
    """Milliseconds of CPU a request of a FastAPI route that gives a constant, of the round that took least."""
    listener = listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.service.floor", f"{listener.fileno()}"], pass_fds=[listener.fileno()]
    )
    listener.close()
    try:
        with httpx2.Client(base_url=url, timeout=60) as client:
            client.get("/")
            return min(_round(client, process.pid) for _ in range(ROUNDS)) * 1000 / REQUESTS
    finally:
        process.terminate()
        process.wait(timeout=30)


def cpu(pid: int) -> float:
    """Seconds of CPU that a process has used, all its threads together."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def _round(client: httpx2.Client, pid: int) -> float:
    begun = cpu(pid)
    for _ in range(REQUESTS):
        client.get("/")
    return cpu(pid) - begun


def _serve(descriptor: int) -> None:
    import uvicorn  # noqa: PLC0415  # of the served process alone
    from fastapi import FastAPI  # noqa: PLC0415
    from starlette.responses import Response  # noqa: PLC0415

    app = FastAPI(openapi_url=None)

    @app.get("/")
    async def constant() -> Response:
        return Response(b"x" * SIZE, media_type="application/json")

    config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=descriptor)])


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
