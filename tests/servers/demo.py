"""`make neo4j`: a real server with the examples in it and the API on it, for a person to look at; Ctrl-C ends both."""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.servers.address import Address
from tests.servers.find import NoServer, own
from tests.servers.home import browser_settings

ROOT = Path(__file__).parents[2]
RELATUM = Path(sys.executable).with_name("relatum")


def main() -> int:
    """Run the demo until it is interrupted."""
    port = _arguments().port
    # A polite end (kill, or a closed terminal) cleans up as Ctrl-C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with tempfile.TemporaryDirectory(prefix="relatum-neo4j-") as home:
            print("Starting Neo4j; the first time its jars (137 MB) are fetched …", flush=True)
            with own(Path(home), settings=_settings(port), ports=(7687, 7474)) as server:
                return _show(server.address, port)
    except NoServer as error:
        print(f"make neo4j: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nNeo4j and the API are stopped; what was in them is gone.")
        return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="port of the API")
    return parser.parse_args()


def _settings(port: int) -> dict[str, str]:
    return browser_settings(guide=f"http://localhost:{port}/browser/guide.html")


def _show(address: Address, port: int) -> int:
    # The password goes by the environment: the list of processes is for everybody to read.
    environment = {**os.environ, "RELATUM_STORE": address.url.replace(f":{address.password}@", "@")}
    environment["RELATUM_STORE_PASSWORD"] = address.password
    subprocess.run([RELATUM, "ingest", ROOT / "examples" / "articles"], env=environment, check=True)
    environment["RELATUM_BROWSER_URL"] = address.browser
    api = subprocess.Popen([RELATUM, "serve", "--port", str(port)], env=environment)
    try:
        print(_welcome(address, port), flush=True)
        return api.wait()
    finally:
        api.terminate()
        api.wait(30)


def _welcome(address: Address, port: int) -> str:
    return f"""
  Neo4j Browser  {address.browser}
  Connect URL    {address.uri}
  User           {address.user}
  Password       {address.password}
  API            http://127.0.0.1:{port}/

  Try in Browser: MATCH (a:Person)-[r]-(b) RETURN a, r, b LIMIT 50
  Ctrl-C stops both.
"""


if __name__ == "__main__":
    sys.exit(main())
