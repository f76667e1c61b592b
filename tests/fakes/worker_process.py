"""`python -m tests.fakes.worker_process`: a worker process with the fake extractor; its settings come in variables."""

import os
import sys
from functools import partial

from api.wiring import open_store
from graph.ingest import process
from graph.ingest.limits import Limits
from tests.fakes.extractor import FakeExtractor


def main() -> int:
    return process.run(
        partial(open_store, os.environ["FAKE_STORE"], seconds=20),
        lambda: FakeExtractor(seconds=float(os.environ.get("FAKE_SECONDS", "0"))),
        limits=Limits(documents=int(os.environ.get("FAKE_DOCUMENTS", "1000")), stop=0.5),
    )


if __name__ == "__main__":
    sys.exit(main())
