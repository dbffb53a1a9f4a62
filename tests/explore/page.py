"""Read a page as a browser would, and hold it to what every page must keep."""

from html.parser import HTMLParser

VOID = {"meta", "input", "br", "link", "path", "circle", "rect"}
ADDRESSES = ("href", "src", "action", "data-graph")


class Page(HTMLParser):
    """Collect the elements of a page, and check that each is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.inside: dict[str, str] = {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data
        for tag in set(self.open):
            self.inside[tag] = self.inside.get(tag, "") + data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]

    def links(self):
        return [link["href"] for link in self.all("a")]


def check(page: Page) -> None:
    """Hold a page to what is promised of each: well formed, safe, and usable without eyes or a mouse."""
    assert not page.open
    for tag, attributes in page.elements:
        assert not any(name.startswith("on") or name == "style" for name in attributes), (tag, attributes)
        for name in ADDRESSES:
            assert (attributes.get(name) or "/").startswith(("/", "#")), attributes
            assert not (attributes.get(name) or "").startswith("//")
    assert all("src" in script for script in page.all("script"))
    assert not page.all("style")
    assert len(page.all("h1")) == len(page.all("main")) == 1
    assert len(page.all("table")) == len(page.all("caption"))
    assert {header.get("scope") for header in page.all("th")} <= {"col", "row"}
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    labels = {label["for"] for label in page.all("label") if "for" in label}
    fields = {field["id"] for field in page.all("input") + page.all("select") if "id" in field}
    assert fields <= labels
    assert "#content" in page.links()
