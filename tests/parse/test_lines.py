import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.parse.lines import parse_texts
from tests.parse.tiny import tiny_pipeline

NLP = tiny_pipeline()
WORDS = st.sampled_from(
    ["Styret", "møttest", "på", "NMBU", ".", "–", "«Ja»", "\n", "\n\n", " ", "\t", "\u00a0", "\u2028"]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=20).map(" ".join))


def parse(text):
    [doc] = parse_texts(NLP, [text], batch_size=4)
    return doc


def sentences(text):
    return [sent.text for sent in parse(text).sents]


@given(TEXTS)
def test_parse_texts_keeps_every_character(text):
    assert parse(text).text == text


@given(TEXTS)
def test_parse_texts_ends_every_sentence_at_a_line_break(text):
    for sent in parse(text).sents:
        assert "\n" not in sent.text.strip()


@given(TEXTS)
def test_parse_texts_gives_every_line_break_to_the_sentence_before(text):
    doc = parse(text)
    starts = [sent[0] for sent in doc.sents]
    assert not any(token.text.startswith("\n") for token in starts[1:])


@given(TEXTS)
def test_parse_texts_keeps_names_within_lines(text):
    assert not any("\n" in ent.text for ent in parse(text).ents)


@given(st.lists(TEXTS, max_size=5), st.integers(1, 3))
def test_parse_texts_gives_one_doc_a_text_in_order(texts, batch_size):
    assert [doc.text for doc in parse_texts(NLP, texts, batch_size=batch_size)] == texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Møtet er åpnet. Alle er her.", ["Møtet er åpnet.", "Alle er her."]),
        ("Fullt hus på biblioteket\nSalen var full.", ["Fullt hus på biblioteket\n", "Salen var full."]),
        ("Fullt hus på biblioteket\n\nSalen var full.\n", ["Fullt hus på biblioteket\n\n", "Salen var full.\n"]),
        ("Kl. 10\tOpning\nKl. 11\tLunsj", ["Kl.", "10\tOpning\n", "Kl.", "11\tLunsj"]),
        ("   Ordet er fritt.", ["   Ordet er fritt."]),
        ("\nOrdet er fritt.", ["\n", "Ordet er fritt."]),
        ("\n\n", ["\n\n"]),
        ("", []),
    ],
)
def test_parse_texts_lets_no_sentence_cross_a_line_break(text, expected):
    assert sentences(text) == expected


def test_parse_texts_gives_a_line_the_analysis_it_has_alone():
    together, alone = parse("Styret møttest.\nNMBU svarte ja."), parse("NMBU svarte ja.")
    part = together[-len(alone) :]
    for name in ("pos_", "tag_", "lemma_", "dep_", "ent_type_"):
        assert [getattr(token, name) for token in part] == [getattr(token, name) for token in alone]
    assert [token.head.i - part.start for token in part] == [token.head.i for token in alone]
    assert [str(token.morph) for token in part] == [str(token.morph) for token in alone]


def test_parse_texts_gives_line_breaks_a_tag_and_no_name():
    [gap] = [token for token in parse("Opning ved NMBU\nLunsj") if token.is_space]
    assert (gap.pos_, gap.dep_, gap.ent_iob_, gap.head.text) == ("SPACE", "dep", "O", "NMBU")


def test_parse_texts_lets_the_names_of_all_lines_agree():
    nlp = tiny_pipeline()
    ruler = nlp.add_pipe("entity_ruler", config={"overwrite_ents": True})
    ruler.add_patterns([{"label": "PER", "pattern": "Hauk Lie"}])
    nlp.add_pipe("article_names")
    [doc] = parse_texts(nlp, ["Hauk Lie kom\nLie sang"], batch_size=4)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Hauk Lie", "PER"), ("Lie", "PER")]
