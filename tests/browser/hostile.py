"""A corpus in which every name and text tries to break out of the page, to run, to turn the reading order or to never
end."""

from itertools import cycle

import msgspec

from tekstanalyse.records import Analysis, Passage, Rejected
from tests.publish.example import EXAMPLE

NAMES = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "</script></style></title></textarea><svg onload=alert(3)>",
    "javascript:alert(4)",
    "' onmouseover='alert(5)' x='`${alert(6)}`{{ 7 * 7 }}",
    "<!-- <script> --!> ]]> &lt;b&gt; &amp;#60;",
    "\u202eeldoM\u2066 \u200fMoe\u202d",
    "A" * 10_000,
    "Æ😀" * 2_000,
    "__proto__",
    '=HYPERLINK("http://example.org")',
)


def hostile() -> Analysis:
    """Return the small example with a hostile name wherever a text of others can stand."""
    names = cycle(NAMES)
    replace = msgspec.structs.replace
    articles = tuple(_article(one, name) for one, name in zip(EXAMPLE.articles, names, strict=False))
    texts = {one.id: one for one in articles}

    def proof(article: str) -> Passage:
        text = texts[article].title
        return Passage(article=article, start=0, end=len(text), text=text)

    def named(one):
        mentions = tuple(proof(mention.article) for mention in one.mentions)
        changes = {"aliases": (next(names), next(names))} if hasattr(one, "aliases") else {"type": next(names)}
        return replace(one, name=next(names), mentions=mentions, **changes)

    return replace(
        EXAMPLE,
        articles=articles,
        people=tuple(
            replace(
                named(one),
                titles=tuple(
                    replace(held, title=next(names), evidence=proof(held.evidence.article)) for held in one.titles
                ),
            )
            for one in EXAMPLE.people
        ),
        organizations=tuple(map(named, EXAMPLE.organizations)),
        places=tuple(map(named, EXAMPLE.places)),
        events=tuple(map(named, EXAMPLE.events)),
        participations=tuple(
            replace(one, title=next(names), topic=next(names), evidence=proof(one.evidence.article))
            for one in EXAMPLE.participations
        ),
        statements=tuple(
            replace(one, start=0, end=len(words := texts[one.article].title), text=words, speaker_text=next(names))
            for one in EXAMPLE.statements
        ),
        affiliations=tuple(
            replace(one, title=next(names), evidence=proof(one.evidence.article)) for one in EXAMPLE.affiliations
        ),
        decisions=tuple(replace(one, left=next(names), right=next(names)) for one in EXAMPLE.decisions),
    )


def _article(article, name):
    text = f"{name}\n{name} sa {name}. {'Slik gikk det. ' * 30}"
    return msgspec.structs.replace(article, title=name, source=name, path=name, text=text, zones=())


REJECTED = tuple(Rejected(path=name, reason=name) for name in NAMES)
