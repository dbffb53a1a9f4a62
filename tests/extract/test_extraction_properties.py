"""What holds for the extraction of any text at all, whatever the model makes of it."""

import re
from itertools import pairwise
from random import Random

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from tekstanalyse.extract.extraction import extract_from

NLP = spacy.blank("nb")
WORDS = {
    "PROPN": "Tuva Brekke Brekkes Jonas Lid Moe Fjordlaget Fjordlagets NMBU NMBUs Sula Kystveka Sp",
    "NOUN": "rektor ordføraren leiar innlegg foredraget seminaret webinar debatten panelet podkasten dagen gjest mars "
    "ordstyrer scenen talen viktigheten kommunene professorene politiet",
    "VERB": "møte sier seier fortalte viste holdt haldt opna ønsket helsa ledet leia skal samlet delte tok la gjorde "
    "deltok arrangerte inviterte oppfordret stilte foredro spurte",
    "AUX": "er var ble vart vil",
    "ADP": "om av i på med ifølge ifølgje følge følgje fylgje til under frå ved v/ for",
    "SCONJ": "at om som da",
    "PRON": "hun ho han dei de vi eg seg",
    "DET": "en ei sitt denne de",
    "ADV": "ikke ikkje ut fast vekt velkommen velkomen nestemann da",
    "CCONJ": "og men",
    "PART": "å",
    "NUM": "2020 3. 12.",
    "PUNCT": '. . . , , : ? ! – « » " ’ ( ) -',
    "SPACE": "\n \n \n\n",
}
TAG = {word: tag for tag, words in WORDS.items() for word in words.split(" ")}
LABELS = ("PER", "PER", "PER", "ORG", "LOC")
ZONES = ("title", "heading", "list", "caption", "byline")
DEPS = ("nsubj", "obj", "obl", "conj", "appos", "case", "mark", "ccomp", "xcomp", "nmod", "advcl", "det", "cop")


PATTERNS = (
    "PROPN PROPN VERB SCONJ NOUN AUX ADV NOUN .",
    "– PRON AUX NOUN , VERB PROPN ADP NOUN , CCONJ PRON VERB .",
    "« PRON VERB NOUN » , VERB NOUN PROPN . \n",
    "ADP NUM NOUN VERB PROPN NOUN ADP NOUN .",
    "PROPN AUX NOUN , CCONJ ADP NOUN VERB PRON .",
    "PROPN VERB NOUN ADP PART VERB NOUN ADP PROPN .",
    "NOUN ADP PROPN , PROPN , VERB DET NOUN .",
    "NOUN : PROPN PROPN \n",
    "NOUN v/ NOUN PROPN \n",
    "ADP PROPN VERB NOUN .",
    "PROPN CCONJ PROPN VERB ADV ADP NOUN NUM \n\n",
    "ADV ADV AUX PROPN , NOUN ADP PROPN .",
)


def some_text(random):
    """Return sentences of likely shape, in which any word may stand."""
    patterns = " ".join(random.choices(PATTERNS, k=random.randint(0, 8))).split(" ")
    tags = [random.choice(list(WORDS)) if random.random() < 0.1 else tag for tag in patterns if random.random() < 0.95]
    words = [random.choice(WORDS[tag].split(" ")) if tag in WORDS else tag for tag in tags]
    return re.sub(r" ([.,:?!»)])|([«(]) ", r"\1\2", " ".join(words))


COLUMNS = ("words", "spaces", "pos", "heads", "deps", "morphs")


def rows(doc, random):
    for sent in re.finditer(r"[^.\n]*(?:[.\n]+|$)", doc.text):
        tokens = [token for token in doc if sent.start() <= token.idx < sent.end()]
        verbs = [token for token in tokens if TAG.get(token.text) == "VERB"]
        root = random.choice(verbs or tokens).i if tokens else 0
        for token in tokens:
            likely = "SPACE" if token.is_space else TAG.get(token.text, "X")
            tag = likely if random.random() < 0.8 else random.choice(list(WORDS))
            dep = "ROOT" if token.i == root else random.choice(("nsubj", *DEPS) if tag == "PROPN" else DEPS)
            finite = "VerbForm=Fin" if tag in {"VERB", "AUX"} else ""
            yield token.text, bool(token.whitespace_), tag, root, dep, finite


def some_doc(random, text):
    """Return a Doc with a flat tree: words hang on one of their line, with a likely tag, any relation and name."""
    doc = NLP.make_doc(text)
    columns = zip(*rows(doc, random), strict=True) if len(doc) else ([],) * len(COLUMNS)
    parsed = Doc(NLP.vocab, **dict(zip(COLUMNS, map(list, columns), strict=True)))
    capitals = [token.i for token in parsed if token.text[:1].isupper()]
    parsed.ents = [Span(parsed, i, i + 1, label=random.choice(LABELS)) for i in capitals if random.random() < 0.8]
    zones = [Span(parsed, i, i + 1, label=random.choice(ZONES)) for i in range(len(parsed)) if random.random() < 0.05]
    parsed.spans["zones"] = zones
    parsed.user_data["published"] = random.choice((None, "2021-03-04"))
    return parsed


SEEDS = st.integers(0, 2**32).map(Random)
LIKELY = SEEDS.map(lambda random: some_doc(random, some_text(random)))
ANY = st.builds(some_doc, SEEDS, st.text(max_size=60))
DOCS = st.one_of(LIKELY, LIKELY, ANY)


@settings(max_examples=150)
@given(DOCS)
def test_extract_from_gives_offsets_at_which_its_texts_stand(doc):
    found = extract_from(doc, "artikkel")
    for one in (*found.mentions, *found.event_mentions, *found.statements):
        assert doc.text[one.start : one.end] == one.text
    for one in (*found.mentions, *found.event_mentions, *found.statements, *found.participations, *found.affiliations):
        assert 0 <= one.start < one.end <= len(doc.text)


@settings(max_examples=150)
@given(DOCS)
def test_extract_from_points_at_what_is_there(doc):
    found = extract_from(doc, "artikkel")
    kinds = [mention.kind for mention in found.mentions]
    events = {mention.event for mention in found.event_mentions}
    assert events == set(range(len(events)))
    for claim in (*found.participations, *found.affiliations):
        assert kinds[claim.person] == "person"
        assert claim.organization is None or kinds[claim.organization] == "organization"
    for said in found.statements:
        assert said.speaker is None or kinds[said.speaker] in {"person", "organization"}
        assert (said.speaker is None) == (said.no_speaker is not None)
        assert said.event is None or said.event in events
    assert all(claim.event in events for claim in found.participations)
    for event in found.event_mentions:
        assert event.place is None or kinds[event.place] == "place"
        assert all(kinds[organizer] == "organization" for organizer in event.organizers)
        assert event.parent is None or (event.parent in events and event.parent != event.event)


@settings(max_examples=60)
@given(DOCS)
def test_extract_from_names_each_stretch_once(doc):
    found = extract_from(doc, "artikkel")
    spans = [(mention.start, mention.end) for mention in found.mentions]
    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@settings(max_examples=60)
@given(DOCS)
def test_extract_from_says_a_role_at_an_event_once(doc):
    found = extract_from(doc, "artikkel")
    name = {i: mention for i, mention in enumerate(found.mentions)}
    roles = [(name[p.person], p.event, p.role) for p in found.participations]
    assert len(roles) == len(set(roles))


@settings(max_examples=60)
@given(DOCS)
def test_extract_from_gives_confidences_from_nought_to_one(doc):
    found = extract_from(doc, "artikkel")
    assert all(0 < c.confidence <= 1 for c in (*found.statements, *found.participations, *found.affiliations))
