import pytest

from tekstanalyse.extract.layer import annotate
from tests.extract.trees import make_doc


def dates(text, published=None):
    doc = make_doc(text, published=published)
    annotate(doc, "dates")
    return [(span.text, span.kb_id_) for span in doc.spans["dates"]]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Vi/PRON/nsubj>møttes møttes/VERB 3./ADJ/amod>mars mars/NOUN/obl>møttes .", None, ("3. mars", "XXXX-03-03")),
        (
            "Vi/PRON/nsubj>møttes møttes/VERB 3./ADJ/amod>mars mars/NOUN/obl>møttes .",
            "2021-04-01",
            ("3. mars", "2021-03-03"),
        ),
        ("Me/PRON/nsubj>møttest møttest/VERB i/ADP går/NOUN/obl>møttest .", "2021-04-01", ("i går", "2021-03-31")),
        (
            "Planen/NOUN/nsubj>kom kom/VERB 3./ADJ/amod>mars mars/NOUN/obl>kom og/CCONJ gjeld/VERB/conj>kom "
            "2022/NUM/obj>gjeld .",
            None,
            ("3. mars", "2022-03-03"),
        ),
    ],
)
def test_find_date_spans_reckons_from_the_day_of_publication_or_the_latest_year(text, published, expected):
    assert dates(text, published)[0] == expected


def test_find_date_spans_needs_a_day_to_reckon_from():
    assert dates("Me/PRON/nsubj>møttest møttest/VERB i/ADP går/NOUN/obl>møttest .") == []
