import httpx2

from graph.model import DocumentState
from graph.sqlite.store import SqliteStore


async def new_job(client: httpx2.AsyncClient, text: str = "Ann Roe met Bob Low.") -> str:
    job: str = (await client.post("/v1/documents", json={"text": text})).json()["job"]
    return job


async def test_jobs_are_listed_newest_first(client: httpx2.AsyncClient) -> None:
    made = [await new_job(client), await new_job(client)]
    first = (await client.get("/v1/jobs?limit=1")).json()
    rest = (await client.get(f"/v1/jobs?cursor={first['next']}")).json()
    assert [row["id"] for row in first["items"] + rest["items"]] == made[::-1]


async def test_a_job_tells_its_counts(client: httpx2.AsyncClient) -> None:
    body = (await client.get(f"/v1/jobs/{await new_job(client)}")).json()
    assert (body["state"], body["total"], body["finished"], body["counts"]["queued"]) == ("running", 1, 0, 1)


async def test_cancel(client: httpx2.AsyncClient) -> None:
    job = await new_job(client)
    done = await client.post(f"/v1/jobs/{job}:cancel")
    again = await client.post(f"/v1/jobs/{job}:cancel")
    assert (done.json()["state"], done.json()["counts"]["cancelled"]) == ("cancelled", 1)
    assert (again.status_code, again.json()["code"]) == (409, "conflict")


async def test_events_end_when_the_job_does(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    job = await new_job(client)
    lease = (await store.claim("me", limit=1, now=0.0))[0]
    await store.finish(lease, DocumentState.FAILED, error="It is not English.")
    answer = await client.get(f"/v1/jobs/{job}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.startswith("event: done\ndata: {")
    assert "It is not English." in answer.text
