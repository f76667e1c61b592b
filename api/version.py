"""The version of the installed distribution."""

from importlib.metadata import PackageNotFoundError, version


def _version() -> str:
    try:
        return version("relatum")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "0+unknown"


VERSION = _version()
