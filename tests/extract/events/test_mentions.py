import pytest

from tests.extract.trees import annotated, layer_names, layer_texts

KOM = "Folk/NOUN/nsubj>kom kom/VERB"


def kinds(text):
    doc = annotated(text)
    return [(span.text, span.label_) for span in doc.spans["events"]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} på/ADP seminaret/NOUN/obl>kom .", [("seminaret", "seminar")]),
        (f"{KOM} på/ADP konferansen/NOUN/obl>kom .", [("konferansen", "konferanse")]),
        (f"{KOM} på/ADP fagsamlinga/NOUN/obl>kom .", [("fagsamlinga", "samling")]),
        (f"{KOM} på/ADP årsmøtet/NOUN/obl>kom .", [("årsmøtet", "årsmøte")]),
        (f"{KOM} på/ADP haustkonferansen/NOUN/obl>kom .", [("haustkonferansen", "konferanse")]),
        (f"{KOM} på/ADP førelesinga/NOUN/obl>kom .", [("førelesinga", "forelesning")]),
        (f"{KOM} på/ADP årets/NOUN/nmod:poss>fagdag fagdag/NOUN/obl>kom .", [("årets fagdag", "fagdag")]),
        (f"{KOM} på/ADP denne/DET fagdagen/NOUN/obl>kom .", [("denne fagdagen", "fagdag")]),
        (f"{KOM} til/ADP neste/ADJ/amod>kurs kurs/NOUN/obl>kom .", [("neste kurs", "kurs")]),
    ],
)
def test_find_event_spans_reads_definite_nouns_with_their_owners(sentence, expected):
    assert kinds(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi/PRON/nsubj>inviterer inviterer/VERB til/ADP et/DET webinar/NOUN/obl>inviterer .",
        "Me/PRON/nsubj>inviterer inviterer/VERB til/ADP eit/DET webinar/NOUN/obl>inviterer .",
        "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB et/DET webinar/NOUN/obj>arrangerte .",
        f"{KOM} på/ADP webinar/NOUN/obl>kom 3./ADJ/amod>mars mars/NOUN/nmod>webinar .",
        "Et/DET webinar/NOUN/nsubj:pass>holdt ble/AUX/aux:pass>holdt holdt/VERB:Part 3./ADJ/amod>mars "
        "mars/NOUN/obl>holdt .",
        "@title Webinar/NOUN om/ADP fiske/NOUN/nmod>Webinar ¶",
    ],
)
def test_find_event_spans_reads_an_indefinite_noun_that_is_one_occasion(sentence):
    assert [kind for _, kind in kinds(sentence)] == ["webinar"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi/PRON/nsubj>liker liker/VERB webinar/NOUN/obj>liker .",
        "Vi/PRON/nsubj>har har/VERB jevnlige/ADJ/amod>møter møter/NOUN/obj>har .",
        "Me/PRON/nsubj>har har/VERB fleire/ADJ/amod>kurs kurs/NOUN/obj>har .",
        "Eit/DET seminar/NOUN/nsubj>dyrt er/AUX/cop>dyrt dyrt/ADJ .",
        "Vi/PRON/nsubj>konfererer konfererer/VERB .",
        "Møter/NOUN/nsubj>lange er/AUX/cop>lange lange/ADJ .",
        "@byline Tekst/NOUN :  Konferansen/NOUN/appos>Tekst ¶",
    ],
)
def test_find_event_spans_leaves_kinds_of_occasions(sentence):
    assert kinds(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} på/ADP Lyskonferansen/PROPN/obl>kom .", ("Lyskonferansen", "Lyskonferansen")),
        (
            f"{KOM} på/ADP Lyskonferansen/PROPN/obl>kom 2012/NUM/nmod>Lyskonferansen .",
            ("Lyskonferansen 2012", "Lyskonferansen 2012"),
        ),
        (f"{KOM} på/ADP Kystveka/PROPN/obl>kom i/ADP 2019/NUM/nmod>Kystveka .", ("Kystveka i 2019", "Kystveka i 2019")),
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom « Ny/ADJ/amod>kyst kyst/NOUN/appos>seminaret » .",
            ("seminaret «Ny kyst»", "Ny kyst"),
        ),
        (
            f"{KOM} på/ADP temakvelden/NOUN/obl>kom “ Kven/PRON/nsubj>eig eig/VERB/appos>temakvelden "
            "havet/NOUN/obj>eig ? ” .",
            ("temakvelden “Kven eig havet?”", "Kven eig havet?"),
        ),
        (
            'Debatten/NOUN/nsubj>samla " Kven/PRON/nsubj>eig eig/VERB/appos>Debatten havet/NOUN/obj>eig ? " '
            "samla/VERB mange/ADJ/obj>samla .",
            ('Debatten "Kven eig havet?"', "Kven eig havet?"),
        ),
    ],
)
def test_find_event_spans_reads_names_and_titles(sentence, expected):
    assert layer_names(sentence, "events") == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a capital at the start of a sentence makes no name
        ("Dagen/NOUN/nsubj>gjekk gjekk/VERB .", [""]),
        ("Konferansen/NOUN/nsubj>gjekk gjekk/VERB .", [""]),
        # unless the same word has one inside a sentence
        (f"Kystveka/PROPN/nsubj>opnar opnar/VERB .\n{KOM} på/ADP Kystveka/PROPN/obl>kom .", ["Kystveka", "Kystveka"]),
        # or a year
        ("Kystveka/PROPN/nsubj>opnar 2020/NUM/nmod>Kystveka opnar/VERB .", ["Kystveka 2020"]),
    ],
)
def test_find_event_spans_tells_names_from_the_first_word_of_a_sentence(sentence, expected):
    assert [name for _, name in layer_names(sentence, "events")] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Konferansen/ORG/nsubj>svarte svarte/VERB .",
        "Messen/PER/nsubj>smilte smilte/VERB .",
        "Brekke_kurs/ORG/nsubj>svarte svarte/VERB .",
    ],
)
def test_find_event_spans_takes_nothing_that_is_an_organization_or_a_person(sentence):
    doc = annotated(sentence)
    taken = {i for key in ("people", "organizations") for span in doc.spans[key] for i in range(span.start, span.end)}
    assert not any(taken & set(range(span.start, span.end)) for span in doc.spans["events"])


@pytest.mark.parametrize("word", ["Velkommen", "Velkomen"])
def test_find_event_spans_reads_what_people_are_welcomed_to(word):
    sentence = f"{word}/ADJ til/ADP Kystskifte/PROPN/obl>{word} !"
    assert layer_names(sentence, "events") == [("Kystskifte", "Kystskifte")]


def test_find_event_spans_never_overlap():
    sentence = (
        f"{KOM} på/ADP Fjordseminaret/PROPN/obl>kom « Årsmøtet/NOUN/appos>Fjordseminaret 2020/NUM/nmod>Årsmøtet » ."
    )
    doc = annotated(sentence)
    tokens = [i for span in doc.spans["events"] for i in range(span.start, span.end)]
    assert len(tokens) == len(set(tokens)) > 0


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} på/ADP samlingen/NOUN/obl>kom .", ["samlingen"]),
        (f"{KOM} til/ADP kvelden/NOUN/obl>kom .", ["kvelden"]),
        (f"{KOM} på/ADP kvelden/NOUN/obl>kom .", []),
        (f"{KOM} om/ADP kvelden/NOUN/obl>kom .", []),
        (f"{KOM} utover/ADP dagen/NOUN/obl>kom .", []),
        (f"{KOM} i/ADP løpet/NOUN/obl>kom av/ADP dagen/NOUN/nmod>løpet .", []),
        (f"{KOM} heile/ADJ/amod>dagen dagen/NOUN/obl>kom .", []),
        (f"{KOM} hele/ADJ/amod>dagen dagen/NOUN/obl>kom .", []),
    ],
)
def test_find_event_spans_reads_general_words_for_an_occasion(sentence, expected):
    assert layer_texts(sentence, "events") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} på/ADP kurs/NOUN/obl>kom mandag/NOUN/obl>kom kveld/NOUN/nmod>mandag .", ["kurs"]),
        (f"{KOM} på/ADP kurs/NOUN/obl>kom måndag/NOUN/obl>kom kveld/NOUN/nmod>måndag .", ["kurs"]),
        (f"{KOM} på/ADP kurs/NOUN/obl>kom .", []),
        (f"{KOM} i/ADP forsamlingen/NOUN/obl>kom .", []),
        (f"{KOM} på/ADP ettermiddagen/NOUN/obl>kom .", []),
        (f"{KOM} på/ADP høyring/NOUN/obl>kom måndag/NOUN/obl>kom .", []),
    ],
)
def test_find_event_spans_knows_an_occasion_by_its_day_even_unreckoned(sentence, expected):
    assert layer_texts(sentence, "events") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} til/ADP Fjordlaget/ORG/nmod>fagtreff sitt/DET fagtreff/NOUN/obl>kom .", "treff"),
        (f"{KOM} på/ADP lunsjmøtet/NOUN/obl>kom tirsdag/NOUN/obl>kom .", "møte"),
        (f"{KOM} på/ADP skitinget/NOUN/obl>kom .", "ting"),
        (f"{KOM} på/ADP brukerdagen/NOUN/obl>kom .", "temadag"),
        (f"{KOM} på/ADP opninga/NOUN/obl>kom av/ADP symjehallen/NOUN/nmod>opninga .", "markering"),
        (
            "Tirsdag/NOUN/obl>heldt heldt/VERB Sula_og_Moen_symjelag/ORG/nsubj>heldt årsmøte/NOUN/obj>heldt .",
            "årsmøte",
        ),
    ],
)
def test_find_event_spans_reads_the_occasions_of_lags_and_towns(sentence, expected):
    assert [kind for _, kind in kinds(sentence)] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "@heading Vil/AUX/aux>ha ha/VERB folkemøte/NOUN/obj>ha ¶",
        "Lid/PER/nsubj>satt satt/VERB i/ADP et/DET annet/DET møte/NOUN/obl>satt .",
        "Opninga/NOUN/nsubj>trang i/ADP muren/NOUN/nmod>Opninga var/AUX/cop>trang trang/ADJ .",
        f"{KOM} på/ADP kurskveldene/NOUN/obl>kom .",
        f"{KOM} på/ADP kurskveldane/NOUN/obl>kom .",
    ],
)
def test_find_event_spans_leaves_what_is_only_wished_for_or_elsewhere(sentence):
    assert kinds(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} på/ADP fjellmøtet/NOUN/obl>kom .", [("fjellmøtet", "møte")]),
        (f"{KOM} på/ADP lærarmøtet/NOUN/obl>kom .", [("lærarmøtet", "møte")]),
        (f"{KOM} på/ADP avslutningsseremonien/NOUN/obl>kom .", [("avslutningsseremonien", "markering")]),
        (f"{KOM} på/ADP Tangdagen/PROPN/obl>kom .", [("Tangdagen", "arrangement")]),
    ],
)
def test_find_event_spans_reads_any_compound_that_ends_as_an_occasion_does(sentence, expected):
    assert kinds(sentence) == expected


@pytest.mark.parametrize("word", ["oppmøtet", "frammøtet", "Onsdagen", "Kvardagen", "episoden"])
def test_find_event_spans_reads_no_word_that_only_ends_so(word):
    assert kinds(f"{KOM} med/ADP {word}/NOUN/obl>kom .") == []


@pytest.mark.parametrize("ready", ["duket", "duka"])
def test_find_event_spans_reads_what_all_is_ready_for(ready):
    start = f"Fredag/NOUN/obl>{ready} er/AUX/aux>{ready} det/PRON/expl>{ready} {ready}/VERB"
    sentence = f"{start} for/ADP debatt/NOUN/obl>{ready} i/ADP Sula/GPE_LOC/nmod>debatt ."
    assert kinds(sentence) == [("debatt", "debatt")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Kl./NOUN 20.00/NUM/nmod>Kl. Festkonsert/NOUN/appos>Kl. med/ADP Rim/PROPN/nmod>Festkonsert ¶",
            ["Festkonsert"],
        ),
        ("Klokka/NOUN 12/NUM/nmod>Klokka : Quiz/NOUN/appos>Klokka ¶", ["Quiz"]),
        # what one person gives is no occasion of its own
        ("Klokka/NOUN 12/NUM/nmod>Klokka : Foredrag/NOUN/appos>Klokka ¶", []),
    ],
)
def test_what_follows_the_time_in_a_programme_is_an_event(line, expected):
    assert layer_texts(line, "events") == expected


@pytest.mark.parametrize("held", ["holdes", "haldast", "finner", "finn"])
def test_find_event_spans_reads_what_is_held_on_a_day(held):
    sentence = (
        f"Ordinær/ADJ/amod>generalforsamling generalforsamling/NOUN/nsubj>{held} {held}/VERB 9./ADJ/amod>mai "
        f"mai/NOUN/obl>{held} ."
    )
    assert [kind for _, kind in kinds(sentence)] == ["årsmøte"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ho/PRON/nsubj>ringte ringte/VERB dagen/NOUN/obl>ringte derpå/ADV/advmod>dagen .",
        "Hun/PRON/nsubj>ringte ringte/VERB dagen/NOUN/obl>ringte før/ADV/advmod>dagen .",
        "Lia/PER/nsubj>var var/VERB på/ADP møte/NOUN/obl>var i/ADP Sula/GPE_LOC/nmod>møte .",
    ],
)
def test_another_day_and_a_meeting_somebody_is_away_at_are_no_events(sentence):
    assert layer_texts(sentence, "events") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Rådet/NOUN/nsubj>snakket snakket/VERB på/ADP sist/ADJ/amod>møte møte/NOUN/obl>snakket .",
        "Ho/PRON/nsubj>opplevde opplevde/VERB sin/PRON/nmod>pressekonferanse første/ADJ/amod>pressekonferanse"
        " pressekonferanse/NOUN/obj>opplevde .",
    ],
)
def test_which_one_of_a_row_it_is_makes_an_occasion(sentence):
    assert len(layer_texts(sentence, "events")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Vegvesenet/NOUN/nsubj>kalla hadde/AUX/aux>kalla kalla/VERB:Part inn/ADV/advmod>kalla til/ADP"
        " folkemøte/NOUN/obl>kalla .",
        "Ordføreren/NOUN/nsubj>innkalte innkalte/VERB:Past til/ADP krisemøte/NOUN/obl>innkalte .",
    ],
)
def test_what_people_are_called_to_is_an_occasion(sentence):
    assert len(layer_texts(sentence, "events")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        # many occasions
        "Folk/NOUN/nsubj>drar drar/VERB til/ADP de/DET store/ADJ/amod>festivalene festivalene/NOUN/obl>drar .",
        "Folk/NOUN/nsubj>fer fer/VERB til/ADP dei/DET store/ADJ/amod>festivalane festivalane/NOUN/obl>fer .",
        # what another was
        "Det/PRON/nsubj>folkemøtet var/AUX:Past/cop>folkemøtet det/DET største/ADJ/amod>folkemøtet folkemøtet/NOUN .",
        "Det/PRON/nsubj>festivalen vart/AUX:Past/cop>festivalen den/DET største/ADJ/amod>festivalen festivalen/NOUN .",
    ],
)
def test_many_occasions_and_what_another_was_are_no_events(sentence):
    assert [span.text for span in annotated(sentence).spans["events"]] == []
