"""`relatum doctor`: what is installed, reachable and missing, and how to mend it."""

import asyncio
import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from api.cli import options
from api.cli.output import say, say_json
from api.settings import Settings, load_settings
from api.store_url import FileAddress
from api.version import VERSION
from api.wiring import address, make_extractor, opened
from extract.errors import RelatumError

NAME = "doctor"
LEAST_FREE = 500_000_000
"""Free bytes under which a store in a file is in danger."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        mend: what to do; empty where nothing is to be done.
        vital: whether the service cannot work without it.
    """

    name: str
    says: str
    mend: str = ""
    vital: bool = True

    @property
    def bad(self) -> bool:
        """Whether it keeps the service from working."""
        return self.vital and bool(self.mend)


def run(store: options.Store = None, as_json: options.Json = False) -> int:
    """Check what is installed, reachable and missing, and say how to mend it."""
    settings = load_settings(store=store)
    checks = tuple(_checks(settings))
    if as_json:
        say_json({"ok": not any(check.bad for check in checks), "checks": [_row(check) for check in checks]})
    else:
        say("\n".join(_line(check) for check in checks))
    return 1 if any(check.bad for check in checks) else 0


def _checks(settings: Settings) -> Iterator[Check]:
    yield Check("relatum", f"{VERSION} on Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    yield _package("spacy")
    yield _model(settings)
    yield _store(settings)
    where = address(settings)
    if isinstance(where, FileAddress):
        yield _disk(where.path)
    yield _tool("java", "a Neo4j for the tests and `make neo4j`: apt-get install openjdk-17-jre-headless maven")


def _package(name: str) -> Check:
    try:
        return Check(name, version(name))
    except PackageNotFoundError:
        return Check(name, "is not installed", f"pip install {name}")


def _model(settings: Settings) -> Check:
    try:
        extractor = make_extractor(settings.model)
    except RelatumError as error:
        return Check("model", f"{settings.model} cannot be used", str(error))
    return Check("model", f"{settings.model} loads; pipeline {extractor.version}")


def _store(settings: Settings) -> Check:
    try:
        where = address(settings)
        if isinstance(where, FileAddress) and not where.path.exists():
            return Check("store", f"{where} is not there yet: the first `relatum ingest` makes it")
        return Check("store", asyncio.run(_ping(settings)))
    except RelatumError as error:
        return Check("store", "cannot be used", str(error))


async def _ping(settings: Settings) -> str:
    async with opened(settings) as store:
        sizes = await store.stats()
        return f"{await store.ping()} at {address(settings)}: {sizes.documents:,} documents, {sizes.queued:,} waiting"


def _disk(path: Path) -> Check:
    folder = path.absolute().parent
    if not folder.is_dir():
        return Check("disk", f"{folder} is not there", f"mkdir -p {folder}")
    free = shutil.disk_usage(folder).free
    mend = f"free some space in {folder}, or put the store elsewhere" if free < LEAST_FREE else ""
    return Check("disk", f"{free / 1e9:.1f} GB free in {folder}", mend)


def _tool(name: str, use: str) -> Check:
    found = shutil.which(name)
    return Check(name, found, vital=False) if found else Check(name, "is not installed (optional)", use, vital=False)


def _line(check: Check) -> str:
    mark = "MISSING" if check.bad else "ok" if not check.mend else "-"
    return f"{mark:<8}{check.name:<9}{check.says}" + (f"\n{'':17}→ {check.mend}" if check.mend else "")


def _row(check: Check) -> dict[str, object]:
    return {"name": check.name, "says": check.says, "mend": check.mend or None, "ok": not check.bad}
