"""Which methods a path knows, for the `Allow` of a 405."""

import re
from collections.abc import Mapping
from typing import Any

from starlette.routing import compile_path


class Allowed:
    """The paths of an OpenAPI document.

    Of several that fit, the one with most letters of its own counts: `/v1/jobs/{job_id}:cancel` before
    `/v1/jobs/{job_id}`, since a job's id might hold a colon.
    """

    def __init__(self, paths: Mapping[str, Mapping[str, Any]]) -> None:
        """Takes the methods of each path."""
        by_letters = sorted(paths, key=lambda path: -len(re.sub(r"\{[^}]*\}", "", path)))
        self._paths = [(compile_path(path)[0], _names(paths[path])) for path in by_letters]

    def at(self, path: str) -> str | None:
        """The value of `Allow`; None for a path that the document does not have."""
        return next((methods for pattern, methods in self._paths if pattern.match(path)), None)


def _names(methods: Mapping[str, Any]) -> str:
    names = {method.upper() for method in methods} | ({"HEAD"} if "get" in methods else set())
    return ", ".join(sorted(names))
