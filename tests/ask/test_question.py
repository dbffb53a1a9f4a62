"""Take questions apart in both written forms, without a store."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.ask.question import read_question


@pytest.mark.parametrize(
    ("question", "form", "kind", "parts"),
    [
        ("Hvem snakket om tvang på fagdagen?", "nb", "spoke", {"topic": "tvang", "event": "fagdagen"}),
        ("Kven snakka på fagdagen om tvang?", "nn", "spoke", {"event": "fagdagen om tvang"}),
        ("Hvem holdt åpningsinnlegget på fagdagen?", "nb", "spoke", {"event": "fagdagen"}),
        ("Kven heldt det fyrste foredraget i Førde?", "nn", "spoke", {"event": "Førde"}),
        ("Hvem snakket for Kystlaget på årsmøtet?", "nb", "spoke", {"organization": "Kystlaget", "event": "årsmøtet"}),
        ("Hvem ledet debatten om skolen?", "nb", "moderated", {"event": "debatten om skolen"}),
        ("Kven var møteleiar på årsmøtet?", "nn", "moderated", {"event": "årsmøtet"}),
        ("Hvem ble årsmøtet åpnet av?", "nb", "opened", {"event": "årsmøtet av"}),
        ("Kven opna årsmøtet?", "nn", "opened", {"event": "årsmøtet"}),
        ("Hvem holdt årsmøtet?", "nb", "organized", {"event": "årsmøtet"}),
        ("Kven skipa til årsmøtet?", "nn", "organized", {"event": "årsmøtet"}),
        ("Hvem kom på årsmøtet?", "nb", "took_part", {"event": "årsmøtet"}),
        ("Hva har Liv Dale sagt om skolen på årsmøtet?", "nb", "said",
         {"person": "Liv Dale", "topic": "skolen", "event": "årsmøtet"}),
        ("Kva meiner Liv Dale om skulen?", "nn", "said", {"person": "Liv Dale", "topic": "skulen"}),
        ("Hvor har Liv Dale holdt foredrag?", "nb", "spoke_where", {"person": "Liv Dale"}),
        ("Kvar snakka Liv Dale?", "nn", "spoke_where", {"person": "Liv Dale"}),
        ("Når ble årsmøtet holdt?", "nb", "when", {"person": "årsmøtet"}),
        ("Når gjekk årsmøtet av stabelen?", "nn", "when", {"person": "årsmøtet"}),
        ("Kva for møte var det i Førde?", "nn", "events", {"person": "møte", "event": "Førde"}),
        ("Har Liv Dale snakket på årsmøtet?", "nb", "spoke", {"person": "Liv Dale", "event": "årsmøtet"}),
        ("Kven var i debatten?", "nn", "took_part", {"event": "debatten"}),
        ("Hvem er Liv Dale?", "nb", "who_is", {"person": "Liv Dale"}),
        ("Kven er leiar i Kystlaget?", "nn", "who_is", {"person": "leiar", "event": "Kystlaget"}),
        ("Hvem jobber i Kystlaget?", "nb", "represented", {"person": "Kystlaget"}),
        ("Hvem snakket på «Hva sa legen på onsdag?»", "nb", "spoke", {"event": "hva sa legen på onsdag?"}),
    ],
)  # fmt: skip
def test_a_question_is_taken_apart(question, form, kind, parts):
    read = read_question(question)
    assert (read.form, read.kind) == (form, kind)
    assert {
        name: value for name in ("person", "event", "topic", "organization") if (value := getattr(read, name))
    } == parts


@pytest.mark.parametrize(
    "question", ["", "Hva er klokka?", "webinaret 8. oktober", "Kvifor det?", "SELECT * FROM people"]
)
def test_what_is_no_such_question_is_not_understood(question):
    assert read_question(question) is None


@given(st.text(max_size=200))
def test_any_text_can_be_asked(text):
    read_question(f"Hvem snakket på {text}")
    read_question(text)


@pytest.mark.parametrize(
    ("question", "kind", "talk", "described"),
    [
        ("Hvem holdt hovedforedraget på fagdagen?", "spoke", "hovedforedraget", ""),
        ("Kven heldt kåseri på årsmøtet?", "spoke", "kåseri", ""),
        ("Hvem holdt foredrag på fagdagen?", "spoke", "", ""),
        ("Kven leidde samtalen om bustad på ungdomsmøtet?", "moderated", "", "bustad"),
        ("Kva snakka Liv Dale om?", "spoke_of", "", ""),
        ("Hva ble det snakket om på fagdagen?", "spoke_of", "", ""),
        ("Kven song på årsmøtet?", "performed", "", ""),
    ],
)
def test_which_talk_is_asked_for(question, kind, talk, described):
    read = read_question(question)
    assert (read.kind, read.talk, read.described) == (kind, talk, described)
