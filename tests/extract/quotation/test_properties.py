"""What holds for the quotations of any text at all."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.extract.quotation import find_quotations

SIGNS = ("– ", "- ", "«", "»", "“", "”", "„", '"', "'", "’", ", ", ". ", "? ", "! ", "…", ": ", "\n", "\n\n", " ")
WORDS = ("Vi er klare", "me òg", "sier", "seier", "Tuva Brekke", "hun", "ho", "spør", "jubler", "at", "la til", "Jeg")
PIECES = st.sampled_from([*SIGNS, *WORDS])
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=80))


@given(TEXTS)
def test_find_quotations_gives_offsets_into_the_text(text):
    for q in find_quotations(text):
        assert 0 <= q.start < q.end <= len(text)
        for region in (q.cue, q.source):
            assert region is None or 0 <= region[0] <= region[1] <= len(text)


@given(TEXTS)
def test_find_quotations_gives_a_cue_that_is_one_or_more_whole_words(text):
    for q in find_quotations(text):
        if q.cue:
            cue = text[slice(*q.cue)]
            assert cue and cue == cue.strip()
            assert not text[q.cue[0] - 1 : q.cue[0]].isalnum()


@given(TEXTS)
def test_find_quotations_yields_in_order_without_overlap(text):
    found = list(find_quotations(text))
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXTS)
def test_find_quotations_leaves_marks_and_blanks_outside(text):
    for q in find_quotations(text):
        content = text[q.start : q.end]
        assert content.strip(" \t") == content
        assert content[0] not in '«“”„"–—,'
        assert content[-1] not in '»“”"–—,'


@given(TEXTS)
def test_find_quotations_never_crosses_a_line_break(text):
    assert not any("\n" in text[q.start : q.end] for q in find_quotations(text))


@given(TEXTS)
def test_find_quotations_has_the_cue_outside_the_quoted_words(text):
    for q in find_quotations(text):
        assert q.cue is None or q.cue[1] <= q.start or q.end <= q.cue[0]


@given(TEXTS, TEXTS)
def test_find_quotations_reads_the_lines_before_a_blank_line_as_if_alone(text, more):
    alone = [q for q in find_quotations(text + "\n\n") if q.style != "dash"]
    together = [q for q in find_quotations(f"{text}\n\n{more}") if q.style != "dash" and q.end <= len(text)]
    assert together == alone
