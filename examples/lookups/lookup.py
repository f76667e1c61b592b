"""How are two entities connected, and which sentences say so? Asked with the Python client.

pip install ./api/client
python lookup.py "Tobias Renner" "Northern Front" [http://127.0.0.1:8000]
"""

import sys

from relatum_client import AmbiguousName, Client, NotFound


def main(one: str, other: str, service: str = "http://127.0.0.1:8000") -> int:
    """Prints paths with a sentence for each step."""
    with Client(service) as relatum:
        try:
            found = relatum.connections(one, other, limit=3)
        except AmbiguousName as error:
            print("Which one?", ", ".join(f"{row['name']} ({row['type']})" for row in error.candidates))
            return 1
        except NotFound as error:
            print(error.detail)
            return 1
    for path in found["paths"]:
        print(" · ".join(entity["name"] for entity in path["entities"]))
        for fact in path["facts"]:
            quote = fact["quotes"][0]
            print(f"  {quote['text']}  ({quote['publisher']})")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
