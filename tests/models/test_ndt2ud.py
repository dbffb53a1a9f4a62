"""Conversion of small sentences, annotated by hand in the treebank's own scheme."""

import pytest
from ndt2ud import to_universal
from ndt2ud.words import universal_feats, universal_tag
from treebank import Sentence, Word, parse_sentences


def sentence(*rows: str) -> Sentence:
    """Build a sentence of rows `form lemma tag feats head relation`; `-` means no features."""
    words = []
    for row in rows:
        form, lemma, tag, feats, head, relation = row.split()
        words.append(Word(form, lemma, tag, "" if feats == "-" else feats, int(head), relation))
    return Sentence(tuple(words))


def tree(converted: Sentence) -> list[tuple[str, str, str]]:
    """Return (form, relation, form of the head) for each word."""
    forms = ["", *(word.form for word in converted.words)]
    return [(word.form, word.relation, forms[word.head]) for word in converted.words]


def test_preposition_hangs_on_its_noun() -> None:
    converted = to_universal(
        sentence(
            "Hun hun pron fem|pers|3|ent 2 SUBJ",
            "bor bo verb pres 0 FINV",
            "i i prep - 2 ADV",
            "byen by subst appell|mask|be|ent 3 PUTFYLL",
            ". $. clb <punkt> 2 IP",
        )
    )
    assert tree(converted) == [
        ("Hun", "nsubj", "bor"),
        ("bor", "root", ""),
        ("i", "case", "byen"),
        ("byen", "obl", "bor"),
        (".", "punct", "bor"),
    ]


def test_chain_of_auxiliaries_hangs_on_the_main_verb() -> None:
    converted = to_universal(
        sentence(
            "Laget lag subst appell|nøyt|be|ent 2 SUBJ",
            "skal skulle verb pres 0 FINV",
            "ha ha verb inf 2 INFV",
            "vunnet vinne verb perf-part 3 INFV",
            "kampen kamp subst appell|mask|be|ent 4 DOBJ",
        )
    )
    assert tree(converted) == [
        ("Laget", "nsubj", "vunnet"),
        ("skal", "aux", "vunnet"),
        ("ha", "aux", "vunnet"),
        ("vunnet", "root", ""),
        ("kampen", "obj", "vunnet"),
    ]
    assert [word.tag for word in converted.words] == ["NOUN", "AUX", "AUX", "VERB", "NOUN"]


@pytest.mark.parametrize(("form", "lemma"), [("ble", "bli"), ("vart", "verte"), ("blei", "bli")])
def test_passive_marks_auxiliary_and_subject(form: str, lemma: str) -> None:
    converted = to_universal(
        sentence(
            "Brua bru subst appell|fem|bu|eint 2 SUBJ",
            f"{form} {lemma} verb pret 0 FINV",
            "opna opne adj <perf-part> 2 INFV",
        )
    )
    assert tree(converted) == [("Brua", "nsubj:pass", "opna"), (form, "aux:pass", "opna"), ("opna", "root", "")]


@pytest.mark.parametrize("lemma", ["være", "vere"])
def test_copula_hangs_on_its_predicate(lemma: str) -> None:
    converted = to_universal(
        sentence(
            "Ho ho pron fem|pers|3|eint 2 SUBJ",
            f"er {lemma} verb pres 0 FINV",
            "lærar lærar subst appell|mask|ub|eint 2 SPRED",
            ". $. clb <punkt> 2 IP",
        )
    )
    assert tree(converted) == [
        ("Ho", "nsubj", "lærar"),
        ("er", "cop", "lærar"),
        ("lærar", "root", ""),
        (".", "punct", "lærar"),
    ]
    assert converted.words[1].tag == "AUX"


def test_predicative_of_another_verb_stays_below_it() -> None:
    converted = to_universal(
        sentence("Han han pron mask 2 SUBJ", "ble bli verb pret 0 FINV", "leder leder subst appell 2 SPRED")
    )
    assert tree(converted)[2] == ("leder", "xcomp", "ble")


def test_relative_clause_takes_som_for_its_subject() -> None:
    converted = to_universal(
        sentence(
            "kvinnen kvinne subst appell|mask|be|ent 0 FRAG",
            "som som sbu - 3 SBU",
            "sang synge verb pret 1 ATR",
        )
    )
    assert tree(converted)[1:] == [("som", "nsubj", "sang"), ("sang", "acl:relcl", "kvinnen")]
    assert converted.words[1].tag == "PRON"


def test_relative_clause_with_a_subject_has_som_for_its_object() -> None:
    converted = to_universal(
        sentence(
            "songen song subst appell|mask|bu|eint 0 FRAG",
            "som som sbu - 4 SBU",
            "ho ho pron fem 4 SUBJ",
            "song syngje verb pret 1 ATR",
        )
    )
    assert tree(converted)[1] == ("som", "obj", "song")


def test_cleft_is_told_from_a_relative_clause() -> None:
    converted = to_universal(
        sentence(
            "Det det pron nøyt 2 FSUBJ",
            "var være verb pret 0 FINV",
            "naboen nabo subst appell|mask|be|ent 2 SPRED",
            "som som sbu - 5 SBU",
            "ringte ringe verb pret 3 ATR",
        )
    )
    assert tree(converted)[0] == ("Det", "expl", "naboen")
    assert tree(converted)[4] == ("ringte", "acl:cleft", "naboen")


def test_infinitive_after_preposition_is_a_clause_with_two_marks() -> None:
    converted = to_universal(
        sentence(
            "Vi vi pron 1 2 SUBJ",
            "drømmer drømme verb pres 0 FINV",
            "om om prep - 2 ADV",
            "å å inf-merke - 3 PUTFYLL",
            "reise reise verb inf 4 INFV",
        )
    )
    assert tree(converted)[2:] == [("om", "mark", "reise"), ("å", "mark", "reise"), ("reise", "advcl", "drømmer")]
    assert converted.words[2].tag == "SCONJ"


def test_subordinate_clause_is_the_object_of_saying() -> None:
    converted = to_universal(
        sentence(
            "Ordføreren ordfører subst appell 2 SUBJ",
            "sier si verb pres 0 FINV",
            "at at sbu - 5 SBU",
            "skolen skole subst appell 5 SUBJ",
            "åpner åpne verb pres 2 DOBJ",
        )
    )
    assert tree(converted)[2:] == [
        ("at", "mark", "åpner"),
        ("skolen", "nsubj", "åpner"),
        ("åpner", "ccomp", "sier"),
    ]


def test_coordination_moves_with_a_raised_complement() -> None:
    converted = to_universal(
        sentence(
            "Han han pron mask 2 SUBJ",
            "reiste reise verb pret 0 FINV",
            "med med prep - 2 ADV",
            "buss buss subst appell 3 PUTFYLL",
            "og og konj <ikke-clb> 6 KONJ",
            "tog tog subst appell 4 KOORD",
        )
    )
    assert tree(converted)[2:] == [
        ("med", "case", "buss"),
        ("buss", "obl", "reiste"),
        ("og", "cc", "tog"),
        ("tog", "conj", "buss"),
    ]


def test_title_modifies_the_name_and_the_name_is_flat() -> None:
    converted = to_universal(
        sentence(
            "rektor rektor subst appell 2 APP",
            "Aud Aud subst prop|fem 0 FRAG",
            "Vik-Lunde Vik-Lunde subst prop 2 FLAT",
        )
    )
    assert tree(converted) == [("rektor", "nmod", "Aud"), ("Aud", "root", ""), ("Vik-Lunde", "flat:name", "Aud")]


def test_adverb_of_place_keeps_its_place() -> None:
    converted = to_universal(
        sentence(
            "Her her prep - 4 ADV",
            "i i prep - 1 PUTFYLL",
            "bygda bygd subst appell 2 PUTFYLL",
            "bur bu verb pres 0 FINV",
        )
    )
    assert tree(converted)[:3] == [("Her", "advmod", "bur"), ("i", "case", "bygda"), ("bygda", "nmod", "Her")]


def test_bare_preposition_is_the_verb_s_particle() -> None:
    converted = to_universal(sentence("Gi gi verb imp 0 FINV", "opp opp prep - 1 ADV"))
    assert tree(converted)[1] == ("opp", "compound:prt", "Gi")


def test_free_predicative_hangs_on_the_subject() -> None:
    converted = to_universal(
        sentence("Barnet barn subst appell 2 SUBJ", "sov sove verb pret 0 FINV", "mett mett adj pos 2 FSPRED")
    )
    assert tree(converted)[2] == ("mett", "acl", "Barnet")


@pytest.mark.parametrize(
    ("word", "tag", "feats"),
    [
        (Word("en", "en", "det", "mask|ent|kvant", 1, "DET"), "DET", "Gender=Masc|Number=Sing|PronType=Art"),
        (Word("tre", "tre", "det", "fl|kvant", 1, "DET"), "NUM", "Number=Plur|NumType=Card"),
        (Word("ingen", "ingen", "det", "fl|kvant", 1, "DET"), "DET", "Number=Plur|Polarity=Neg|PronType=Neg"),
        (Word("si", "sin", "det", "fem|eint|poss", 1, "DET"), "PRON", "Gender=Fem|Number=Sing|Poss=Yes|PronType=Prs"),
        (Word("ikkje", "ikkje", "adv", "", 1, "ADV"), "PART", "Polarity=Neg"),
        (Word("derfra", "derfra", "prep", "", 1, "ADV"), "ADV", ""),
        (
            Word("seg", "seg", "pron", "akk|refl", 1, "DOBJ"),
            "PRON",
            "Case=Acc|PronType=Prs|Reflex=Yes",
        ),
        (Word("sa", "si", "verb", "pret", 0, "FINV"), "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin"),
        (Word("Bergen", "Bergen", "subst", "prop", 1, "SUBJ"), "PROPN", ""),
    ],
)
def test_word_is_mapped(word: Word, tag: str, feats: str) -> None:
    assert (universal_tag(word), universal_feats(word)) == (tag, feats)


def test_conversion_keeps_words_names_and_one_root() -> None:
    source = sentence("Eva Eva subst prop 2 SUBJ", "ler le verb pres 0 FINV", "høyt høy adj pos 2 ADV")
    converted = to_universal(source)
    assert [word.form for word in converted.words] == ["Eva", "ler", "høyt"]
    assert [word.head for word in converted.words].count(0) == 1


def test_sentences_are_read_with_names_and_spaces() -> None:
    lines = [
        "# source = a.conll\n",
        "1\tEva\tEva\tPROPN\t_\t_\t2\tnsubj\t_\tname=B-PER\n",
        "2\tler\tle\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No|name=O\n",
        "\n",
    ]
    (read,) = parse_sentences(lines)
    assert read.source == "a.conll"
    assert [(word.form, word.name, word.space) for word in read.words] == [("Eva", "B-PER", True), ("ler", "O", False)]
