import pytest

from tekstanalyse.extract.quotation import find_quotations


def contents(text):
    return [text[q.start : q.end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi er klare, sier Tuva Brekke.", ["Vi er klare"]),
        ("Me er klare, seier Tuva Brekke.", ["Me er klare"]),
        ("Salen var full. Prisene øker for raskt, mener Tuva Brekke.", ["Prisene øker for raskt"]),
        ("Salen var full. Prisane aukar for fort, meiner Tuva Brekke.", ["Prisane aukar for fort"]),
        ("Jeg kom hit i 1998. Her blir jeg, forteller Jonas Lid.", ["Jeg kom hit i 1998. Her blir jeg"]),
        ("Eg kom hit i 1998. Her blir eg, fortel Jonas Lid.", ["Eg kom hit i 1998. Her blir eg"]),
        ("Kaia er dyr, kunne Tuva Brekke fortelle.", ["Kaia er dyr"]),
        ("Det hadde dei ikkje, måtte kasserar Jonas Lid vedgå.", ["Det hadde dei ikkje"]),
        ("Kaia må bort, slo Tuva Brekke fast til slutt.", ["Kaia må bort"]),
        ("Salen var full. Hvem betaler kaia? ville Jonas Lid vite.", ["Hvem betaler kaia?"]),
        ("Salen var full. Kven betaler kaia? spurde Jonas Lid.", ["Kven betaler kaia?"]),
        ("Kaia må rivast, fastheldt Tuva Brekke.", ["Kaia må rivast"]),
        ("Tala er ikkje klare, tok Jonas Lid atterhald om.", ["Tala er ikkje klare"]),
    ],
)
def test_find_quotations_reads_words_before_a_bare_cue(text, expected):
    assert contents(text) == expected
    assert {q.style for q in find_quotations(text)} == {"bare"}


@pytest.mark.parametrize(
    "text",
    [
        "Da regnet kom, tok Tuva Brekke sykkelen.",
        "Utpå dagen, slo Tuva Brekke katten ut av sekken.",
        "Kaia er dyr, kunne Tuva Brekke bade.",
        "Leiaren var ikkje der, fekk Fjordposten opplyst.",
        "Etter møtet, snakket Tuva Brekke med naboen.",
        "I talen sin, som varte lenge, sier Brekke at fjorden må vernes.",
        "Salen var full.",
        "",
    ],
)
def test_find_quotations_finds_no_bare_speech_without_a_complete_cue(text):
    assert contents(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tuva Brekke, som leder laget, mener kaia må rives.",
        "Tuva Brekke, som leier laget, meiner kaia må rivast.",
        "Om kaia råtner, fortsetter arbeidet på land.",
        "Selv om kaia råtner, sier Brekke lite.",
        "Det er en god historie, skrevet av Brekke selv.",
    ],
)
def test_bare_words_are_none_where_the_sentence_only_looks_so(text):
    assert list(find_quotations(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ferga kan gå igjen om en uke, anslår Brekke, men hun understreker at været er usikkert.",
        "Hjelmen låg att på disken, opplyser Tuva Brekke, som legg til at saka var enkel.",
    ],
)
def test_bare_words_may_have_more_told_of_their_source(text):
    assert text[: text.index(",")] in [text[q.start : q.end] for q in find_quotations(text)]


@pytest.mark.parametrize("text", ["Forsvareren, Tuva Brekke, bekrefter dette.", "Ho, Tuva Brekke, stadfestar dette."])
def test_bare_words_are_none_where_the_verb_has_its_object(text):
    assert not list(find_quotations(text))


@pytest.mark.parametrize(
    "text",
    [
        "Leder Eli Moe loste oss gjennom dagen. Prisene øker for raskt, advarte hun.",
        "Leiar Eli Moe losa oss gjennom dagen. Prisene øker for raskt, åtvara ho.",
    ],
)
def test_find_quotations_leaves_what_the_reporter_says_of_others(text):
    assert contents(text) == ["Prisene øker for raskt"]


@pytest.mark.parametrize("many", ["flere", "fleire", "mange"])
def test_find_quotations_has_no_bare_speech_of_several(many):
    assert contents(f"I den siste samtalen, ledet av Tuva Brekke, etterlyste {many} en plan.") == []
