"""Let in only what comes from this machine, and tell the browser to load nothing from elsewhere."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-cache",
}


class Guard:
    """Refuse requests that name another host or come from another origin, and all that would change something.

    The host is compared by name, whatever the port: a page of another site that reaches this server by a name of its
    own is refused, a tunnel to another port is not.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        refused = _refused(scope["method"], Headers(scope=scope))
        await (refused or self._app)(scope, receive, with_headers)


def _refused(method: str, headers: Headers) -> PlainTextResponse | None:
    host, origin = headers.get("host", ""), headers.get("origin")
    if len(headers.getlist("host")) != 1 or _name(f"//{host}") not in OWN_HOSTS:
        return PlainTextResponse("Refused: another host.\n", 421)
    if origin is not None and origin.lower() != f"http://{host.lower()}":
        return PlainTextResponse("Refused: another origin.\n", 403)
    if method not in ("GET", "HEAD"):
        return PlainTextResponse("Refused: reading only.\n", 405, {"Allow": "GET, HEAD"})
    return None


def _name(address: str) -> str | None:
    """Return the host name; None where there is none, or more than a name and a port."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return None if parts.username is not None or parts.path or parts.query else parts.hostname
