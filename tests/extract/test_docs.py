import pytest
from spacy.tokens import DocBin

from tekstanalyse.extract.docs import add_zones, open_doc, tokens_between
from tekstanalyse.records import Article, Zone
from tests.extract.trees import make_doc

TEXT = "Fagdag/NOUN ¶\nTuva_Brekke/PER/nsubj>opna opna/VERB dagen/NOUN/obj>opna ."


def article(*zones, published=None):
    text = make_doc(TEXT).text
    records = tuple(Zone(kind=kind, start=start, end=end) for kind, start, end in zones)
    return Article(
        id="a", path="a.txt", title="", language="nn", published=published, sha256="0", text=text, zones=records
    )


def test_open_doc_gives_back_tree_and_names():
    doc = make_doc(TEXT)
    opened = open_doc(article(), DocBin(attrs=["HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "POS"], docs=[doc]).to_bytes())
    assert opened.text == doc.text
    assert [ent.text for ent in opened.ents] == ["Tuva Brekke"]
    assert [token.head.i for token in opened] == [token.head.i for token in doc]


def test_open_doc_knows_the_day_of_publication():
    packed = DocBin(docs=[make_doc(TEXT)]).to_bytes()
    assert open_doc(article(published="2021-03-04"), packed).user_data["published"] == "2021-03-04"
    assert open_doc(article(), packed).user_data["published"] is None


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (("title", 0, 6), ("title", "Fagdag")),
        (("title", 1, 4), ("title", "Fagdag")),
        (("byline", 7, 18), ("byline", "Tuva Brekke")),
        (("caption", 12, 20), ("caption", "Brekke opna")),
    ],
)
def test_add_zones_widens_zones_to_whole_words(zone, expected):
    doc = make_doc(TEXT)
    add_zones(doc, article(zone))
    assert [(span.label_, span.text) for span in doc.spans["zones"]] == [expected]


def test_add_zones_leaves_out_what_lies_outside_the_text():
    doc = make_doc(TEXT)
    add_zones(doc, article(("list", 500, 600)))
    assert list(doc.spans["zones"]) == []


def test_tokens_between_are_those_that_begin_there():
    doc = make_doc("Hege_Lia/PER/nsubj>ropte ropte/VERB i/ADP skogen/NOUN/obl>ropte .")
    assert tokens_between(doc, 1, 16).text == "Lia ropte i"
    assert tokens_between(doc, 5, 8).text == "Lia"
    assert len(tokens_between(doc, 9, 2)) == len(tokens_between(doc, 90, 99)) == 0
