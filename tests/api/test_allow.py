import httpx2
import pytest

from api.allow import Allowed


def test_the_path_with_most_letters_of_its_own_counts() -> None:
    allowed = Allowed({"/jobs/{job}": {"get": {}}, "/jobs/{job}:cancel": {"post": {}}})
    assert (allowed.at("/jobs/1"), allowed.at("/jobs/1:cancel"), allowed.at("/else")) == ("GET, HEAD", "POST", None)


@pytest.mark.parametrize(
    ("path", "allow"),
    [
        ("/v1/documents", "GET, HEAD, POST"),
        ("/v1/documents/d1", "DELETE, GET, HEAD"),
        ("/v1/jobs/x:cancel", "POST"),
        ("/v1/extract", "POST"),
    ],
)
async def test_a_method_that_a_path_does_not_know_is_told_which_it_does(
    client: httpx2.AsyncClient, path: str, allow: str
) -> None:
    answer = await client.patch(path)
    assert (answer.status_code, answer.headers["allow"]) == (405, allow)


async def test_pages_that_are_not_in_the_document_know_theirs(client: httpx2.AsyncClient) -> None:
    assert (await client.post("/connect")).headers["allow"] == "GET"
