"""A page whose every misdeed is written down: requests to elsewhere, errors of the console, breaches of the policy."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Request, Route


@dataclass
class Watched:
    """A page of the explorer; `misdeeds` must stay empty."""

    page: Page
    base: str
    misdeeds: list[str] = field(default_factory=list)
    allowed: tuple[str, ...] = ()

    def open(self, path: str = "/") -> Page:
        """Goes to an address of the service and waits until the canvas or a cover stands."""
        self.page.goto(self.base + path)
        # Not wait_for_function: it would need the eval that the policy forbids.
        self.page.locator("#panel h2").wait_for()
        return self.page

    def misdeed(self, text: str) -> None:
        """Notes what must not be, unless the test brings it about itself."""
        if not any(part in text for part in self.allowed):
            self.misdeeds.append(text)


def watched(browser: Browser, base: str, **how: Any) -> tuple[BrowserContext, Watched]:
    """A page in a context of its own; `how` are options of the context, such as `viewport`."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, "color_scheme": "light", **how})
    found = Watched(context.new_page(), base)

    def guard(route: Route, request: Request) -> None:
        if request.url.startswith((base, "data:", "blob:")):
            route.continue_()
        else:
            found.misdeed(f"request to {request.url}")
            route.abort()

    context.route("**/*", guard)
    page = found.page
    page.on("console", lambda row: found.misdeed(row.text) if row.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: found.misdeed(f"{error}"))
    page.on("dialog", lambda dialog: (found.misdeed(f"dialog: {dialog.message}"), dialog.dismiss()))
    return context, found
