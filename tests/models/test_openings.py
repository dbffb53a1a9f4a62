"""Names put in where sentences begin, on sentences built by hand."""

from dataclasses import replace
from random import Random

from origins import Names
from texts.openings import Openings, is_whole_subject, put
from texts.variants import NameSwap
from texts.world import WorldSwap
from treebank import Sentence, Word

POOL = [Names(("Fatou", "Awa"), ("Diallo", "Barr"))]
NEWS = Sentence(
    (
        Word("Torunn", "Torunn", "PROPN", "", 0, "root", "B-PER"),
        Word("Vikse", "Vikse", "PROPN", "", 1, "flat:name", "I-PER"),
        Word("Nordkraft", "Nordkraft", "PROPN", "", 1, "conj", "B-ORG"),
        Word("Austhavn", "Austhavn", "PROPN", "", 1, "conj", "B-GPE_LOC"),
    )
)
OPENINGS = Openings.of(NameSwap.gather([NEWS]), replace(WorldSwap((POOL, POOL, POOL)), chance=0.0))
SAID = Sentence(
    (
        Word("Ho", "ho", "PRON", "", 2, "nsubj"),
        Word("seier", "seie", "VERB", "", 0, "root"),
        Word("dette", "dette", "PRON", "", 2, "obj", space=False),
    )
)


def test_only_a_subject_without_words_of_its_own_makes_way() -> None:
    assert [is_whole_subject(SAID, place) for place in range(3)] == [True, False, False]
    described = replace(SAID, words=(*SAID.words, Word("gamle", "gammal", "ADJ", "", 1, "amod")))
    assert not is_whole_subject(described, 0)


def test_a_name_takes_the_place_and_the_head_of_the_word() -> None:
    named = put(SAID, 0, NEWS.words[:2])
    assert [(word.form, word.head, word.relation, word.name) for word in named.words] == [
        ("Torunn", 3, "nsubj", "B-PER"),
        ("Vikse", 1, "flat:name", "I-PER"),
        ("seier", 0, "root", "O"),
        ("dette", 3, "obj", "O"),
    ]
    assert [word.space for word in put(SAID, 2, NEWS.words[2:3]).words] == [True, True, False]


def test_pronouns_become_people_now_and_then() -> None:
    found = [OPENINGS.with_names(SAID, Random(seed)).words[0].name for seed in range(30)]
    assert set(found) == {"O", "B-PER"}


def test_openings_name_a_person_or_a_place_before_a_colon() -> None:
    found = [OPENINGS.opening(SAID, Random(seed)).words for seed in range(40)]
    assert {words[0].name for words in found} == {"B-PER", "B-GPE_LOC"}
    assert {words[-1].form for words in found} == {":"}
    assert any(words[0].form.isupper() for words in found)


def test_every_sentence_is_kept() -> None:
    heading = replace(SAID, heading=True)
    found = list(OPENINGS([SAID, heading] * 20, Random(1)))
    assert sum(one.heading for one in found) == 20
    assert len(found) >= 40


def test_short_names_have_four_letters_at_most() -> None:
    pool = [Names(("Linh", "Thanh"), ("Nguyen", "Ly"))]
    short = WorldSwap((pool, pool, pool)).short()
    assert short.pools[0] == [Names(("Linh",), ("Ly",))]
