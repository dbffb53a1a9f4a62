"""Two short articles, one in each written form, from names to claims."""

import pytest
from spacy.tokens import DocBin

from tekstanalyse.extract import extract
from tekstanalyse.extract.stage import ExtractStage
from tekstanalyse.records import Article, Zone
from tests.extract.trees import extraction, make_doc

BOKMAAL = """
    @title Fullt/ADJ/amod>hus hus/NOUN på/ADP kystseminaret/NOUN/nmod>hus ¶
    Direktør/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>åpnet i/ADP Kystlaget/ORG/nmod>Direktør åpnet/VERB \
        kystseminaret/NOUN/obj>åpnet i/ADP Sula/GPE_LOC/nmod>kystseminaret 3./ADJ/amod>mars mars/NOUN/obl>åpnet . ¶
    – Kaia/NOUN/nsubj>grønn må/AUX/aux>grønn bli/AUX:Inf/cop>grønn grønn/ADJ , sa/VERB/parataxis>grønn \
        Brekke/PER/nsubj>sa på/ADP seminaret/NOUN/obl>sa . ¶
    Forsker/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nsubj>holdt holdt/VERB foredrag/NOUN/obj>holdt om/ADP \
        landstrøm/NOUN/nmod>foredrag på/ADP seminaret/NOUN/obl>holdt . ¶
    Han/PRON/nsubj>mente mente/VERB at/SCONJ kaiene/NOUN/nsubj>tomme er/AUX/cop>tomme tomme/ADJ/ccomp>mente .
"""
NYNORSK = """
    @title Fullt/ADJ/amod>hus hus/NOUN på/ADP kystseminaret/NOUN/nmod>hus ¶
    Direktør/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>opna i/ADP Kystlaget/ORG/nmod>Direktør opna/VERB \
        kystseminaret/NOUN/obj>opna i/ADP Sula/GPE_LOC/nmod>kystseminaret 3./ADJ/amod>mars mars/NOUN/obl>opna . ¶
    – Kaia/NOUN/nsubj>grøn må/AUX/aux>grøn bli/AUX:Inf/cop>grøn grøn/ADJ , sa/VERB/parataxis>grøn \
        Brekke/PER/nsubj>sa på/ADP seminaret/NOUN/obl>sa . ¶
    Forskar/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nsubj>heldt heldt/VERB foredrag/NOUN/obj>heldt om/ADP \
        landstraum/NOUN/nmod>foredrag på/ADP seminaret/NOUN/obl>heldt . ¶
    Han/PRON/nsubj>meinte meinte/VERB at/SCONJ kaiene/NOUN/nsubj>tomme er/AUX/cop>tomme tomme/ADJ/ccomp>meinte .
"""


@pytest.fixture(params=[BOKMAAL, NYNORSK], ids=["nb", "nn"])
def found(request):
    return extraction(request.param, published="2021-03-05")


def test_extract_from_tells_who_spoke_where(found):
    spoke = [(found.mentions[p.person].text, p.event, p.role, p.status) for p in found.participations]
    assert spoke == [("Tuva Brekke", 0, "speaker", "held"), ("Jonas Lid", 0, "speaker", "held")]
    talk = found.participations[1]
    assert talk.title in {"forsker", "forskar"}
    assert talk.topic.startswith("landstr")


def test_extract_from_tells_who_said_what(found):
    said = [(s.text[:4], s.kind, found.mentions[s.speaker].name, s.event) for s in found.statements]
    assert said == [("Kaia", "direct", "Tuva Brekke", 0), ("kaie", "indirect", "Jonas Lid", 0)]


def test_extract_from_sees_one_event_with_day_and_place(found):
    assert {(e.event, e.type, e.date) for e in found.event_mentions} == {(0, "seminar", "2021-03-03")}
    assert {found.mentions[e.place].text for e in found.event_mentions} == {"Sula"}


def test_extract_from_tells_what_people_are(found):
    titles = [(found.mentions[a.person].name, a.title[:5]) for a in found.affiliations]
    assert titles == [("Tuva Brekke", "direk"), ("Jonas Lid", "forsk")]


def test_extract_from_of_nothing_is_empty():
    found = extraction("")
    assert not any((found.mentions, found.event_mentions, found.statements, found.participations))


def test_extract_from_gives_words_of_two_people_to_each():
    text = (
        "– Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier "
        "og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke ."
    )
    found = extraction(text)
    assert [found.mentions[s.speaker].text for s in found.statements] == ["Tuva Brekke", "Jonas Lid"]
    assert len({(s.start, s.end) for s in found.statements}) == 1


def test_extract_from_points_at_an_organization_that_speaks():
    found = extraction(
        "Kystlaget/ORG/nsubj>opplyser opplyser/VERB at/SCONJ kaia/NOUN/nsubj>dyr er/AUX/cop>dyr "
        "dyr/ADJ/ccomp>opplyser ."
    )
    assert [found.mentions[s.speaker].text for s in found.statements] == ["Kystlaget"]


def article_of(doc):
    zones = tuple(Zone(kind=z.label_, start=z.start_char, end=z.end_char) for z in doc.spans["zones"])
    return Article(
        id="sula",
        path="sula.txt",
        title="",
        language="nb",
        published="2021-03-05",
        sha256="0",
        text=doc.text,
        zones=zones,
    )


@pytest.mark.parametrize("text", [BOKMAAL, NYNORSK], ids=["nb", "nn"])
def test_extract_gives_the_same_from_a_packed_doc(text):
    doc = make_doc(text)
    packed = DocBin(attrs=["POS", "MORPH", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE"], docs=[doc]).to_bytes()
    there = extract(article_of(doc), packed)
    here = extraction(text, published="2021-03-05")
    assert there.article == "sula"
    assert (there.mentions, there.statements, there.participations) == (
        here.mentions,
        here.statements,
        here.participations,
    )


def test_extract_stage_gives_back_what_it_encodes():
    doc = make_doc(BOKMAAL)
    packed = DocBin(attrs=["POS", "MORPH", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE"], docs=[doc]).to_bytes()
    stage = ExtractStage()
    stage.prepare()
    [encoded] = stage.process([article_of(doc)], [packed])
    assert stage.decode(encoded) == extract(article_of(doc), packed)


@pytest.mark.parametrize(
    ("opened", "panel"),
    [
        (
            "Tuva_Brekke/PER/nsubj>åpnet åpnet/VERB kystkonferansen/NOUN/obj>åpnet .",
            "I/ADP panelsamtalen/NOUN/obl>deltok deltok/VERB Tuva_Brekke/PER/nsubj>deltok .",
        ),
        (
            "Tuva_Brekke/PER/nsubj>opna opna/VERB kystkonferansen/NOUN/obj>opna .",
            "I/ADP panelsamtalen/NOUN/obl>deltok deltok/VERB Tuva_Brekke/PER/nsubj>deltok .",
        ),
    ],
)
def test_what_is_said_by_somebody_in_the_panel_too_is_said_at_the_whole(opened, panel):
    said = "– Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ , sa/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sa ."
    title = "@title Kystkonferansen/NOUN 2021/NUM/nmod>Kystkonferansen ¶"
    found = extraction(f"{title}\n{opened}\n{panel}\n{said}")
    whole, part = sorted({(mention.event, mention.parent) for mention in found.event_mentions})
    assert (whole[1], part[1]) == (None, whole[0])
    assert {claim.event for claim in found.participations} == {whole[0], part[0]}
    assert [claim.event for claim in found.statements] == [whole[0]]
