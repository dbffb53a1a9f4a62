import pytest

from tests.extract.trees import annotated, layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a given name that no list has is not cut off
        ("Der/ADV/advmod>møttes møttes/VERB Zebe_Jonas_Li-Vik/ORG/nsubj>møttes .", ["Zebe Jonas Li-Vik"]),
        ("Der/ADV/advmod>møttes møttes/VERB Fjordlaget_Jonas_Li-Vik/ORG/nsubj>møttes .", ["Jonas Li-Vik"]),
        ("Naboen/NOUN/nsubj>varslet Wai_Ling_Moe/ORG/appos>Naboen varslet/VERB .", ["Wai Ling Moe"]),
        (
            "Også/ADV/advmod>kom bibliotekar/NOUN/nsubj>kom Zawadi_Lunde/ORG/appos>bibliotekar kom/VERB .",
            ["Zawadi Lunde"],
        ),
        # after a name the same words open what the person belongs to
        (
            "Tuva_Brekke/PER/nsubj>kom , leder/NOUN/appos>Tuva_Brekke Vest_Event/ORG/nmod>leder kom/VERB .",
            ["Tuva Brekke"],
        ),
        (
            "Tuva_Brekke/PER/nsubj>kom ( leiar/NOUN/appos>Tuva_Brekke Vest_Event/ORG/nmod>leiar ) kom/VERB .",
            ["Tuva Brekke"],
        ),
        # nor are they a name when an organization is
        ("Rektor/NOUN/nsubj>svarte Lia_Universitet/ORG/appos>Rektor svarte/VERB .", []),
        ("Ektemannens/NOUN/nmod:poss>Lia_Drift Lia_Drift/ORG/nsubj>svarte svarte/VERB .", []),
        ("Firmaet/NOUN/nsubj>svarte Lia_Drift/ORG/appos>Firmaet svarte/VERB .", []),
    ],
)
def test_people_inside_takes_a_name_after_what_the_person_is(sentence, expected):
    assert layer_texts(sentence, "people") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ektemannen_Paweł/PER/nsubj>kom kom/VERB .", ["Paweł"]),
        ("Systera_Tuva_Brekke/PER/nsubj>kom kom/VERB .", ["Tuva Brekke"]),
        ("Mormor/PER/nsubj>kom kom/VERB .", []),
        ("Onkelen/PER/nsubj>fortalte fortalte/VERB .", []),
    ],
)
def test_person_spans_leaves_out_what_one_is_to_another(sentence, expected):
    assert layer_texts(sentence, "people") == expected


@pytest.mark.parametrize("bearer", ["Vulkanologen", "Snekkeren", "Pianisten"])
def test_a_name_begins_behind_what_its_bearer_is(bearer):
    doc = annotated(f"{bearer}_Hege_Lia/PER/nsubj>kom kom/VERB .")
    assert [span.text for span in doc.spans["people"]] == ["Hege Lia"]


@pytest.mark.parametrize("word", ["Gartnar", "Rørlegger", "Organist", "Hilsen", "Helsing", "Fjell-Posten"])
def test_a_name_begins_behind_occupations_greetings_and_papers(word):
    doc = annotated(f"{word}_Hege_Lia/PER/nsubj>kom kom/VERB .")
    assert [span.text for span in doc.spans["people"]] == ["Hege Lia"]


@pytest.mark.parametrize("relative", ["Datteren", "Dottera"])
def test_a_given_name_after_a_relative_is_a_person(relative):
    text = f"{relative}/NOUN/nsubj>ler hans/PRON/nmod>{relative} , Vilde/ORG/appos>{relative} , ler/VERB ."
    assert layer_texts(text, "people") == ["Vilde"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Imam_Yusuf_Lie/PER/nsubj>helste helste/VERB .", ["Yusuf Lie"]),
        ("Kyrkjeverje_Solfrid_Lie/PER/nsubj>helste helste/VERB .", ["Solfrid Lie"]),
        ("Der/ADV/advmod>kom kom/VERB professor/NOUN/nsubj>kom II_Kari_Lie/PER/appos>professor .", ["Kari Lie"]),
        ("Det/PRON/obj>trudde trudde/VERB Raudts_Ida_Lie/PER/nsubj>trudde .", ["Ida Lie"]),
        ("Det/PRON/obj>trodde trodde/VERB SVs_Ida_Lie/PER/nsubj>trodde .", ["Ida Lie"]),
        ("Per_Lie/PER/nsubj>kom jr./NOUN/flat:name>Per_Lie kom/VERB .", ["Per Lie jr."]),
    ],
)
def test_titles_ranks_and_parties_stand_before_a_name_and_jr_belongs_to_it(sentence, expected):
    assert layer_texts(sentence, "people") == expected


def test_the_party_before_a_name_is_an_organization():
    sentence = "Det/PRON/obj>trudde trudde/VERB Raudts_Ida_Lie/PER/nsubj>trudde ."
    assert layer_texts(sentence, "organizations") == ["Raudts"]


def test_the_first_part_of_a_compound_for_an_event_is_nobody():
    assert layer_texts("Me/PRON/nsubj>opna opna/VERB Ida_Moe-konferansen/PER/obj>opna .", "people") == []


@pytest.mark.parametrize("relative", ["søsteren", "systera", "datteren"])
def test_a_name_behind_whose_relative_it_is_is_a_persons(relative):
    sentence = f"Der/ADV/advmod>song song/VERB {relative}/NOUN/nsubj>song Live/ORG/appos>{relative} ."
    assert layer_texts(sentence, "people") == ["Live"]
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Her/ADV/advmod>spurte spurte/VERB Ole_Jonas/PER/nsubj>spurte Stykket/NOUN/obj>spurte .", "Ole Jonas Stykket"),
        ("Der/ADV/advmod>lo lo/VERB Grønn_Lists_Tuva_Brekke/PER/nsubj>lo .", "Tuva Brekke"),
        ("Far/NOUN/nsubj>kom , Jonas/ORG/appos>Far ( 84/NUM/appos>Jonas ) , kom/VERB .", "Jonas"),
        ("Ring_Tuva/PER i/ADP dag/NOUN/obl>Ring_Tuva .", "Tuva"),
    ],
)
def test_a_name_is_neither_cut_short_nor_grown_by_whose_it_is(sentence, name):
    assert layer_texts(sentence, "people") == [name]
