"""`python -m api.worker_main`: one worker process, started by a supervisor."""

import sys
from functools import partial

from api import log
from api.settings import load_settings
from api.wiring import address, make_extractor, open_address
from graph.ingest import process


def main() -> int:
    """Works until the supervisor ends it; the exit code."""
    settings = load_settings()
    log.set_up(settings.log_level)
    return process.run(
        partial(open_address, address(settings), seconds=settings.store_timeout),
        partial(make_extractor, settings.model),
    )


if __name__ == "__main__":
    sys.exit(main())
