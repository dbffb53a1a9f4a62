"""Answer requests: choose the language, open the store, find the view, and write it as page, CSV or JSON."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tekstanalyse.ask.markdown import as_markdown
from tekstanalyse.ask.store import StoreError
from tekstanalyse.ask.structured import as_csv as answers_as_csv
from tekstanalyse.explore.guard import Guard
from tekstanalyse.explore.rendering import FOLDER, page
from tekstanalyse.explore.separated import as_csv
from tekstanalyse.explore.store import opened
from tekstanalyse.explore.table import all_rows
from tekstanalyse.explore.view import Answering, NothingThereError, View, Visit
from tekstanalyse.explore.views.articles import article, articles
from tekstanalyse.explore.views.events import event, events
from tekstanalyse.explore.views.network import graph, network, tie
from tekstanalyse.explore.views.organizations import organization, organizations
from tekstanalyse.explore.views.participations import participations
from tekstanalyse.explore.views.people import people, person
from tekstanalyse.explore.views.search import reply_to, search
from tekstanalyse.explore.views.start import start
from tekstanalyse.explore.views.statements import statements
from tekstanalyse.explore.views.unresolved import unresolved
from tekstanalyse.explore.words import FIRST, LANGUAGES, Language
from tekstanalyse.vendor import FOLDER as VENDOR

VIEWS: Mapping[str, Answering] = {
    "/": start,
    "/search": search,
    "/participations": participations,
    "/statements": statements,
    "/people": people,
    "/people/{name:path}": person,
    "/organizations": organizations,
    "/organizations/{name:path}": organization,
    "/events": events,
    "/events/{name:path}": event,
    "/articles": articles,
    "/articles/{name:path}": article,
    "/network": network,
    "/network/tie": tie,
    "/unresolved": unresolved,
}
COOKIE = "lang"
_A_YEAR = 365 * 24 * 60 * 60

_Writing = Callable[[Visit], Response]


def application(output: Path) -> Starlette:
    """Return the pages over the store of an output folder; it is opened anew for each request, for reading alone."""
    pages = _Pages(output)
    routes = [Route(path, pages.view(view), methods=["GET"]) for path, view in VIEWS.items()]
    return Starlette(
        routes=[
            Route("/network/graph.json", pages.graph, methods=["GET"]),
            *routes,
            Mount("/static/vendor", StaticFiles(directory=VENDOR)),
            Mount("/static", StaticFiles(directory=FOLDER / "static")),
        ],
        middleware=[Middleware(Guard)],
        exception_handlers={404: pages.nothing_there, StoreError: pages.no_store},
    )


class _Pages:
    """The requests over one store."""

    def __init__(self, output: Path) -> None:
        self._output, self._corpus = output, output.resolve().name

    def view(self, answering: Answering) -> Callable[[Request], Response]:
        """Return the endpoint of a view."""

        def endpoint(request: Request) -> Response:
            return self._answered(request, lambda visit: self._written(answering(visit), visit))

        return endpoint

    def graph(self, request: Request) -> Response:
        """Return the network as JSON for the picture."""
        return self._answered(request, lambda visit: JSONResponse(graph(visit)))

    def nothing_there(self, request: Request, error: Exception) -> Response:
        """Say that there is no such view."""
        return self._answered(request, lambda visit: self._nothing(visit))

    def no_store(self, request: Request, error: Exception) -> Response:
        """Say that the store is not there, or no longer."""
        return HTMLResponse("<!doctype html><title>tekstanalyse</title><p>There is no store to read.", 503)

    def _answered(self, request: Request, write: _Writing) -> Response:
        language = _language(request)
        with opened(self._output) as store:
            visit = Visit(
                store=store, language=language, path=request.url.path, query=request.query_params,
                name=request.path_params.get("name", ""), today=date.today(),
            )  # fmt: skip
            try:
                response = write(visit)
            except NothingThereError:
                response = self._nothing(visit)
        response.headers["Vary"] = "Cookie, Accept-Language"
        if request.query_params.get("lang") == language:
            response.set_cookie(COOKIE, language, max_age=_A_YEAR, httponly=True, samesite="strict")
        return response

    def _written(self, view: View, visit: Visit) -> Response:
        form = visit.asked("format")
        reply = reply_to(visit) if view.section == "search" and form in ("csv", "markdown") else None
        if reply is not None:
            return _note(as_markdown(reply)) if form == "markdown" else _file("answers", answers_as_csv(reply))
        if form != "csv":
            return HTMLResponse(page(view, visit, self._corpus))
        named = [table for table in view.tables if table.name == (visit.asked("table") or table.name)]
        if not named:
            raise NothingThereError
        return _file(named[0].name, as_csv(named[0], all_rows(visit.store, named[0], visit.asked("sort"))))

    def _nothing(self, visit: Visit) -> Response:
        view = View(template="nothing.html.j2", title=visit.word("nothing_there"))
        return HTMLResponse(page(view, visit, self._corpus), 404)


def _file(name: str, text: str) -> Response:
    """Return a CSV file; it begins with a byte order mark, by which Excel knows that it is UTF-8."""
    content = f"\ufeff{text}".encode("utf-8", "replace")
    return Response(
        content, media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )  # fmt: skip


def _note(text: str) -> Response:
    """Return Markdown, for pasting into a note."""
    return Response(text.encode("utf-8", "replace"), media_type="text/markdown; charset=utf-8")


def _language(request: Request) -> Language:
    """Return the language that the address asks for, or the cookie, or the browser; bokmål otherwise."""
    accepted = request.headers.get("accept-language", "").lower().replace("no", "nb")
    browser = [part.strip()[:2] for part in accepted.split(",")]
    wanted = [request.query_params.get("lang"), request.cookies.get(COOKIE), *browser]
    return next((language for choice in wanted for language in LANGUAGES if language == choice), FIRST)
