import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated

PUBLISHED = "2021-06-18"


def found(text):
    return [(event.type, [span.text for span in event.mentions]) for event in _events(text)]


def _events(text):
    return find_events(annotated(text, published=PUBLISHED))


@pytest.mark.parametrize(
    "sentence",
    [
        "Saka/NOUN/nsubj>var var/VERB i/ADP fylkestinget/NOUN/obl>var i/ADP juni/NOUN/nmod>fylkestinget .",
        "Lia/PER/nsubj>spurte spurte/VERB i/ADP bystyret/NOUN/obl>spurte torsdag/NOUN/obl>spurte .",
        "Lia/PER/nsubj>spurde spurde/VERB i/ADP kommunestyret/NOUN/obl>spurde 3./ADJ/amod>juni juni/NOUN/obl>spurde .",
        "Lia/PER/nsubj>spurte spurte/VERB i/ADP formannskapet/NOUN/obl>spurte i/ADP forrige/ADJ/amod>uke "
        "uke/NOUN/nmod>formannskapet .",
        "Kommunestyret/NOUN/nsubj>behandla behandla/VERB saka/NOUN/obj>behandla torsdag/NOUN/obl>behandla .",
        "Bystyret/NOUN/nsubj>vedtok vedtok/VERB onsdag/NOUN/obl>vedtok planen/NOUN/obj>vedtok .",
        "Heradsstyret/NOUN/nsubj>tok tok/VERB til/ADV/advmod>tok torsdag/NOUN/obl>tok .",
        "No/ADV/advmod>handsamar handsamar/VERB heradsstyret/NOUN/nsubj>handsamar saka/NOUN/obj>handsamar "
        "torsdag/NOUN/obl>handsamar .",
        "Fylkestinget/NOUN/nsubj>møtes møtes/VERB 12./ADJ/amod>desember desember/NOUN/obl>møtes .",
    ],
)
def test_a_body_that_sits_on_a_day_has_a_meeting(sentence):
    assert [kind for kind, _ in found(sentence)] == ["møte"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lia/PER/nsubj>sitter sitter/VERB i/ADP kommunestyret/NOUN/obl>sitter .",
        "Kommunestyret/NOUN/nsubj>har har/VERB tretti/NUM/nummod>medlemmer medlemmer/NOUN/obj>har .",
        "Kommunestyret/NOUN/nsubj>vedtok vedtok/VERB planen/NOUN/obj>vedtok .",
        "Dette/PRON/nsubj>er er/VERB det/DET nye/ADJ/amod>fylkestinget fylkestinget/NOUN/obj>er .",
    ],
)
def test_a_body_without_a_day_has_none(sentence):
    assert found(sentence) == []


@pytest.mark.parametrize("noun", ["Debatten", "Kommunestyremøtet", "Ordskiftet"])
def test_its_debate_is_the_meeting(noun):
    text = (
        "Kommunestyret/NOUN/nsubj>behandla behandla/VERB saka/NOUN/obj>behandla torsdag/NOUN/obl>behandla .\n"
        f"{noun}/NOUN/nsubj>varte varte/VERB lenge/ADV/advmod>varte ."
    )
    assert found(text) == [("møte", ["Kommunestyret", noun])]


@pytest.mark.parametrize("ahead", ["skal", "kommer", "kjem"])
def test_an_article_does_not_report_a_meeting_to_come(ahead):
    text = (
        f"Saken/NOUN/nsubj>opp {ahead}/AUX/aux>opp opp/VERB i/ADP kommunestyret/NOUN/obl>opp torsdag/NOUN/obl>opp "
        "24./ADJ/amod>juni juni/NOUN/nmod>torsdag ."
    )
    doc = annotated(text, published=PUBLISHED)
    events = find_events(doc)
    assert len(events) == 1
    assert main_event(doc, events) is None or events[0].turn == "later"


@pytest.mark.parametrize(
    "sentence",
    [
        "Det/PRON/expl>sent ble/AUX:Past/cop>sent sent/ADJ i/ADP Strandvik/PROPN/nmod>kommunestyre "
        "kommunestyre/NOUN/obl>sent onsdag/NOUN/obl>sent .",
        "Kommunestyret/NOUN/nsubj>brukte i/ADP Sula/GPE_LOC/nmod>Kommunestyret brukte/VERB:Past "
        "heile/ADJ/amod>kvelden kvelden/NOUN/obj>brukte torsdag/NOUN/obl>brukte .",
        "Planutvalet/NOUN/nsubj>gav gav/VERB:Past tysdag/NOUN/obl>gav saka/NOUN/obj>gav opp/ADV/advmod>gav .",
        "Styret/NOUN/nsubj>møtes i/ADP laget/NOUN/nmod>Styret møtes/VERB 3./ADJ/amod>mai mai/NOUN/obl>møtes .",
    ],
)
def test_a_body_sits_when_it_does_anything_on_a_day(sentence):
    assert [kind for kind, _ in found(sentence)] == ["møte"]


@pytest.mark.parametrize(
    ("matter", "again"), [("Saken", "opp igjen/ADV/advmod>kommer"), ("Skulesaka", "opp att/ADV/advmod>kommer")]
)
def test_a_matter_that_will_be_up_on_a_day_is_a_meeting_to_come(matter, again):
    sentence = (
        f"{matter}/NOUN/nsubj>kommer kommer/VERB {again.replace('opp', 'opp/ADV/advmod>kommer')} 12./ADJ/amod>august "
        "august/NOUN/obl>kommer ."
    )
    report = "Bystyret/NOUN/nsubj>vedtok vedtok/VERB:Past onsdag/NOUN/obl>vedtok planen/NOUN/obj>vedtok ."
    events = _events(f"{report}\n{sentence}")
    assert [(event.turn, event.mentions[0][0].text) for event in events] == [(None, "Bystyret"), ("later", matter)]


def test_a_matter_without_a_day_is_none():
    assert found("Saken/NOUN/nsubj>kommer kommer/VERB opp/ADV/advmod>kommer igjen/ADV/advmod>kommer .") == []


@pytest.mark.parametrize("verb", ["vedtok", "avgjorde"])
def test_an_article_from_a_chamber_need_not_give_the_day(verb):
    text = (
        f"Formannskapet/NOUN/nsubj>{verb} {verb}/VERB:Past saken/NOUN/obj>{verb} med/ADP fem/NUM/nummod>stemmer "
        f"stemmer/NOUN/obl>{verb} .\n"
        "Ordføreren/NOUN/nsubj>avviste avviste/VERB:Past forslaget/NOUN/obj>avviste fra/ADP "
        "mindretallet/NOUN/nmod>forslaget ."
    )
    assert found(text) == [("møte", ["Formannskapet"])]


def test_the_meetings_of_two_bodies_are_two():
    text = (
        "Formannskapet/NOUN/nsubj>vedtok vedtok/VERB:Past planen/NOUN/obj>vedtok torsdag/NOUN/obl>vedtok .\n"
        "Kommunestyret/NOUN/nsubj>møtes møtes/VERB 24./ADJ/amod>juni juni/NOUN/obl>møtes ."
    )
    assert found(text) == [("møte", ["Formannskapet"]), ("møte", ["Kommunestyret"])]


def test_the_next_meeting_of_a_body_is_another():
    text = (
        "Bystyret/NOUN/nsubj>vedtok vedtok/VERB:Past planen/NOUN/obj>vedtok torsdag/NOUN/obl>vedtok .\n"
        "Møtet/NOUN/nsubj>varte varte/VERB:Past lenge/ADV/advmod>varte .\n"
        "Neste/ADJ/amod>bystyremøte bystyremøte/NOUN/nsubj>er er/VERB 24./ADJ/amod>juni juni/NOUN/obl>er ."
    )
    assert found(text) == [("møte", ["Bystyret", "Møtet"]), ("møte", ["Neste bystyremøte"])]


def test_a_line_without_a_verb_names_the_meeting_of_its_body():
    line = "Formannskapet/NOUN i/ADP Sula/GPE_LOC/nmod>Formannskapet 3./ADJ/amod>juni juni/NOUN/nmod>Formannskapet"
    assert found(line) == [("møte", ["Formannskapet"])]


@pytest.mark.parametrize("called", ["kalla", "inviterte"])
def test_a_body_that_gathers_others_does_not_sit_itself(called):
    sentence = (
        f"Soknerådet/NOUN/nsubj>{called} {called}/VERB:Past inn/ADV/advmod>{called} til/ADP "
        f"folkemøte/NOUN/obl>{called} torsdag/NOUN/obl>{called} ."
    )
    assert found(sentence) == [("folkemøte", ["folkemøte"])]


@pytest.mark.parametrize(
    ("sentence", "mention"),
    [
        (
            "Eit/DET samrøystes/ADJ/amod>formannskap formannskap/NOUN/nsubj>sa sa/VERB:Past tysdag/NOUN/obl>sa"
            " ja/INTJ/discourse>sa .",
            "formannskap",
        ),
        (
            "Det/PRON/nsubj>kom kom/VERB:Past fram/ADV/advmod>kom da/SCONJ hovedutvalget/NOUN/nsubj>møttes for/ADP"
            " grønn/ADJ/amod>drift drift/NOUN/nmod>hovedutvalget møttes/VERB:Past/advcl>kom onsdag/NOUN/obl>møttes .",
            "hovedutvalget",
        ),
    ],
)
def test_a_body_of_one_mind_or_with_its_field_meets_as_well(sentence, mention):
    assert found(sentence) == [("møte", [mention])]


@pytest.mark.parametrize(
    ("treated", "matter", "week", "expected"),
    [
        ("behandlet", "saken", "forrige/ADJ/amod>uke uke", ["møte"]),
        ("handsama", "saka", "førre/ADJ/amod>veke veke", ["møte"]),
        ("kjente", "saken", "forrige/ADJ/amod>uke uke", []),
    ],
)
def test_a_group_that_treated_a_matter_lately_has_met(treated, matter, week, expected):
    sentence = (
        f"Lia/PER/nsubj>spurte spurte/VERB:Past da/SCONJ/mark>{treated} rådet/NOUN/nsubj>{treated} "
        f"{treated}/VERB:Past/advcl>spurte {matter}/NOUN/obj>{treated} i/ADP {week}/NOUN/obl>{treated} ."
    )
    assert [kind for kind, _ in found(sentence)] == expected
