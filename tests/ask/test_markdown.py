"""Paste answers into a note: what articles say must not become markup there."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tekstanalyse.ask.markdown import as_markdown, escaped
from tests.ask.test_answer import ask

PAGE = MarkdownIt("commonmark")
HOSTILE = "<img src=x onerror=alert(1)> [les](javascript:alert(1)) **fet** `kode` | # 1. http://ond.no"


def shown(markdown: str) -> str:
    """Return the text that a reader of the rendered Markdown sees, on one line."""
    inline = [token for token in PAGE.parse(markdown) if token.type == "inline"]
    texts = (child.content or " " for token in inline for child in token.children or ())
    return " ".join("".join(texts).split())


def kinds(markdown: str) -> set[str]:
    return {child.type for token in PAGE.parse(markdown) for child in (token, *(token.children or ()))}


def test_each_answer_stands_with_sentence_and_source(store):
    markdown = as_markdown(ask(store, "Kven opna Vestkonferansen?"))
    assert markdown.splitlines() == [
        "**Kven opna Vestkonferansen?**",
        "",
        "Forstått som: kven opna eller ønskte velkomen «Vestkonferansen 2021»?",
        "",
        "**Vestkonferansen 2021**, 11\\. mars 2021 – 12. mars 2021, Sogndal",
        "",
        "- Olav Hjelle, ordførar – tala (0,90)",
        "  > Ordførar Olav Hjelle opna konferansen.",
        "  > — Fulle benker i Sogndal, 2021-03-15, Bygdebladet",
        "",
    ]


def test_hostile_text_stays_text(store):
    reply = ask(store, "Hvem snakket på webinaret?")
    passage = replace(reply.answers[0].evidence[0], context=HOSTILE, title=HOSTILE)
    hostile = replace(reply.answers[0], person=HOSTILE, title=HOSTILE, evidence=(passage,))
    markdown = as_markdown(replace(reply, question=HOSTILE, answers=(hostile,), suggestions=(HOSTILE,)))
    assert not kinds(markdown) & {"html_inline", "html_block", "link_open", "image", "code_inline", "heading_open"}
    assert HOSTILE in shown(markdown)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_text_is_read_as_it_was(text):
    assert shown(escaped(text)) == " ".join(text.split())
    assert kinds(escaped(text)) <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
