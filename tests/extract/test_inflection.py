import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.extract.inflection import base_name, ending_of, is_title, stem_of
from tekstanalyse.lexicon import words


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("webinar", "webinar"),
        ("webinaret", "webinar"),
        ("webinarene", "webinar"),
        ("webinara", "webinar"),
        ("webinarets", "webinar"),
        ("Konferansen", "konferanse"),
        ("debattane", "debatt"),
        ("vårkonferansen", "konferanse"),
        ("Kyst-seminaret", "seminar"),
        ("konferansane", "konferanse"),
        ("konferansar", "konferanse"),
        ("haustkonferansar", "konferanse"),
        ("bygdekvelden", "kveld"),
        ("kvelden", None),
        ("jubileumshelga", "helg"),
        ("konferans", None),
        ("innlegg", None),
        ("webinarisk", None),
        ("", None),
    ],
)
def test_stem_of_reads_inflected_and_compound_nouns(word, stem):
    assert stem_of(word, "event-nouns") == stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("leder", True),
        ("lederen", True),
        ("banksjefen", True),
        ("kulturskulesjefar", True),
        ("leiar", True),
        ("leiaren", True),
        ("avdelingsleder", True),
        ("seniorrådgiverne", True),
        ("førsteamanuensisprofessor", True),
        ("psykologspesialistane", True),
        ("ordførarens", True),
        ("REKTOR", True),
        ("mor", True),
        ("humor", False),
        ("Bergen", False),
        ("leddik", False),
    ],
)
def test_is_title_reads_both_written_forms(word, expected):
    assert is_title(word) is expected


@pytest.mark.parametrize(
    ("word", "ending"),
    [
        ("seminar", ""),
        ("seminaret", "et"),
        ("seminarets", "et"),
        ("seminara", "a"),
        ("seminarer", "er"),
        ("debattane", "ane"),
        ("samlinga", "a"),
        ("samlingen", "en"),
        ("samlingar", "ar"),
        ("konferansane", "ane"),
        ("konferansar", "ar"),
        ("sykkel", None),
    ],
)
def test_ending_of_gives_the_inflection_without_genitive(word, ending):
    if ending is None:
        assert ending_of(word, "event-nouns") is None
    else:
        assert ending_of(word, "event-nouns").endswith(ending)


@given(st.sampled_from(sorted(words("event-nouns"))))
def test_stem_of_knows_every_listed_word(word):
    word = f"bygde{word.removeprefix('-')}" if word.startswith("-") else word
    assert stem_of(word, "event-nouns") is not None
    assert stem_of(word.upper(), "event-nouns") == stem_of(word, "event-nouns")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Tuva Brekkes", "Tuva Brekke"),
        ("Brekkes", "Brekke"),
        ("Jonas", "Jonas"),
        ("Lars", "Lars"),
        ("Jonas'", "Jonas"),
        ("Jonas’", "Jonas"),
        ("Tuva Moss's", "Tuva Moss"),
        ("Tuva Moss’s", "Tuva Moss"),
        ("Tuva Moss", "Tuva Moss"),
        ("NMBUs", "NMBU"),
        ("FNs", "FN"),
        ("Lis", "Lis"),
        ("s", "s"),
        ("'", "'"),
        ("", ""),
    ],
)
def test_base_name_drops_the_genitive(name, expected):
    assert base_name(name) == expected


@given(st.text(max_size=20))
def test_base_name_only_shortens(name):
    assert name.startswith(base_name(name))
