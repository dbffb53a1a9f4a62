import pytest

from tekstanalyse.extract.quotation import find_quotations


def contents(text):
    return [text[q.start : q.end] for q in find_quotations(text)]


def cues(text):
    return [text[slice(*q.cue)] if q.cue else None for q in find_quotations(text)]


def sources(text):
    return [text[slice(*q.source)].strip(" .") if q.source else None for q in find_quotations(text)]


@pytest.mark.parametrize("dash", ["– ", "— ", "− ", "- ", "–", "—", "-", " – ", "\t– "])
@pytest.mark.parametrize(
    ("said", "attribution"), [("Vi er klare", "sier Tuva Brekke"), ("Me er klare", "seier Tuva Brekke")]
)
def test_find_quotations_reads_every_dash_at_the_start_of_a_line(dash, said, attribution):
    text = f"{dash}{said}, {attribution}."
    assert contents(text) == [said]
    assert sources(text) == ["Tuva Brekke"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lid var ikke enig. – 140 er for lite, kom det fra Lid.", ["140 er for lite"]),
        ("Til det hadde rektor Lid eitt svar: – Kom heller att på laurdag.", ["Kom heller att på laurdag."]),
        ("Brekke runda av med å minne om dugnaden. – Ta med hammar, var oppmodinga.", ["Ta med hammar"]),
        ("Lid stilte seg mer kritisk til saken. – Dette har andre prøvd før.", ["Dette har andre prøvd før."]),
        ("Åpent hver dag. – Kafé.", []),
    ],
)
def test_find_quotations_reads_a_turn_inside_a_line(text, said):
    assert contents(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Resultatet ble 3–2 etter en jevn kamp.",
        "Toget Voss-Geilo er innstilt.",
        "Styret – som møttes i går – sa ingenting.",
        "-5 grader på Røros.",
        "–",
        "– ",
    ],
)
def test_find_quotations_takes_no_other_dash_for_speech(text):
    assert [c for c in contents(text) if not c[:1].isdigit()] == []


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("– Hva gjør vi nå? spør Jonas Lid.", "Hva gjør vi nå?", "spør", "Jonas Lid"),
        ("– Kva gjer me no? spurde Jonas Lid.", "Kva gjer me no?", "spurde", "Jonas Lid"),
        ("– Endelig! ropte ordføreren.", "Endelig!", "ropte", "ordføreren"),
        ("– Endeleg! ropa ordføraren.", "Endeleg!", "ropa", "ordføraren"),
        ("– Ja, nei, det er vel … sier hun.", "Ja, nei, det er vel …", "sier", "hun"),
        ("– Det er vel… seier ho.", "Det er vel…", "seier", "ho"),
        ("– Dette blir bra. sier Tuva Brekke.", "Dette blir bra", "sier", "Tuva Brekke"),
        ("– Nå må vi handle, slår Brekke fast.", "Nå må vi handle", "slår", "Brekke fast"),
        ("– Hurra, jubler Jonas Lid.", "Hurra", "jubler", "Jonas Lid"),
        ("– Hurra! jublar Jonas Lid.", "Hurra!", "jublar", "Jonas Lid"),
    ],
)
def test_find_quotations_ends_speech_where_the_source_is_named(text, content, cue, source):
    assert (contents(text), cues(text), sources(text)) == ([content], [cue], [source])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "– Jeg er glad, sier Jonas Lid, men jeg er sliten også.",
            ["Jeg er glad", "men jeg er sliten også."],
        ),
        (
            "– Eg er glad, seier Jonas Lid, men eg er sliten òg.",
            ["Eg er glad", "men eg er sliten òg."],
        ),
        (
            "– Vi åpner til våren, sier Jonas Lid. Da får vi også nytt kjøkken.",
            ["Vi åpner til våren", "Da får vi også nytt kjøkken."],
        ),
        (
            "– Me opnar til våren, seier Jonas Lid. Då får me nytt kjøkken òg.",
            ["Me opnar til våren", "Då får me nytt kjøkken òg."],
        ),
    ],
)
def test_find_quotations_goes_on_after_an_interposed_source(text, expected):
    found = list(find_quotations(text))
    assert contents(text) == expected
    assert len({q.turn for q in found}) == 1
    assert [q.source is not None for q in found] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "– Vi er i mål, sier Jonas Lid. Han har ledet laget siden starten.",
        "– Me er i mål, seier Jonas Lid. Han har leia laget sidan starten.",
    ],
)
def test_find_quotations_leaves_the_reporters_words_after_the_source(text):
    assert len(contents(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– Er dere klare? – Ja, sier Tuva Brekke.", ["Er dere klare?", "Ja"]),
        ("– Er de klare? – Ja, seier Tuva Brekke.", ["Er de klare?", "Ja"]),
        ("– Vi venter, sier Brekke. – Vi har god tid.", ["Vi venter", "Vi har god tid."]),
        ("– Vi venter, sier Brekke. - Vi har god tid.", ["Vi venter", "Vi har god tid."]),
        ("– Me ventar, seier Brekke. – Me har god tid. – Bra!", ["Me ventar", "Me har god tid.", "Bra!"]),
    ],
)
def test_find_quotations_reads_several_dashes_in_one_line(text, expected):
    assert contents(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "– Kaffe og vafler\n– Allsang ved bålet\n– Premieutdeling",
        "- Nye lokaler\n- Ny nettside\n- Valg av styre",
        "Program:\n– Kaffi og vaflar\n– Allsong ved bålet",
        "Program:\n– Kaffe og vafler\n– Allsang ved bålet",
        "Program:\n– Kaffi og vaflar\n– Allsong ved bålet\n– Premiar til alle",
    ],
)
def test_find_quotations_finds_no_speech_in_a_list(text):
    assert contents(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "– Vi gleder oss.\n– Det gjør vi også.",
        "– Me gler oss, seier Tuva Brekke.\n– Det gjer me òg, seier Jonas Lid.",
    ],
)
def test_find_quotations_takes_dashed_lines_that_end_as_sentences_for_speech(text):
    assert len(contents(text)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– Vi må lytte til ungdommen", "Vi må lytte til ungdommen"),
        ("– Me må lytte til ungdomen\nTekst: Una Lid", "Me må lytte til ungdomen"),
    ],
)
def test_find_quotations_reads_headings_with_a_dash(text, expected):
    assert contents(text) == [expected]
    assert cues(text) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– «Fjordlyd» er vår største satsing, sier Tuva Brekke.", "Fjordlyd» er vår største satsing"),
        ("– «Vi er klare», sier Tuva Brekke.", "Vi er klare"),
    ],
)
def test_find_quotations_drops_marks_at_the_edges_of_a_turn(text, expected):
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lid rister på hodet. – Jeg gir opp, sier han.", ["Jeg gir opp"]),
        ("Lid ristar på hovudet. - Eg gjev opp, seier han.", ["Eg gjev opp"]),
        ("Lid ler. – Ja, sier han. – Vi er klare.", ["Ja", "Vi er klare."]),
        ("Kampen endte 3–2. – En jevn kamp.", []),
        ("Kampen var jevn. – Resultatet ble 3–2.", []),
    ],
)
def test_find_quotations_reads_a_turn_that_begins_inside_a_line(text, expected):
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "cue"),
    [
        ("– Er du trøtt nå, spør vi.", "Er du trøtt nå", "spør"),
        ("– Er du trøytt no? undrar me.", "Er du trøytt no?", "undrar"),
        ("– Kor langt er det att, lurer eg forsiktig.", "Kor langt er det att", "lurer"),
    ],
)
def test_find_quotations_ends_a_question_where_the_reporter_says_it_is_theirs(text, words, cue):
    assert (contents(text), cues(text)) == ([words], [cue])


@pytest.mark.parametrize(
    "text", ["– Da spør vi heller naboen om hjelp.", "– Når vi er trøtte, spør vi hverandre. Det hjelper."]
)
def test_find_quotations_leaves_vi_inside_a_turn_to_the_speaker(text):
    assert cues(text) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– De har ringt feil, var det første Brekke sa på scenen.", "De har ringt feil"),
        ("– De har ringt feil, var det fyrste Brekke sa på scena.", "De har ringt feil"),
        ("– Han bør, lød svaret.", "Han bør"),
    ],
)
def test_find_quotations_ends_a_turn_where_its_cue_begins(text, expected):
    assert [text[q.start : q.end] for q in find_quotations(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        ("– Vi er klare sier Tuva Brekke.", "Vi er klare", "Tuva Brekke"),
        ("- Me er klare seier Tuva Brekke, leiar i Fjordlaget.", "Me er klare", "Tuva Brekke, leiar i Fjordlaget"),
        ("– Vi er klare sier Tuva Brekke, lærer som følger saken tett.", "Vi er klare", "Tuva Brekke, lærer"),
    ],
)
def test_a_turn_ends_at_its_cue_where_the_comma_is_left_out(text, said, source):
    assert contents(text) == [said]
    assert sources(text)[0].startswith(source)


@pytest.mark.parametrize(
    "text",
    ["– Jeg hører hva folk sier Tuva Brekke har gjort. Det er ikke sant.", "– Eg veit kva dei seier Tuva Brekke gjer."],
)
def test_a_name_behind_a_verb_inside_a_turn_is_no_source(text):
    assert cues(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "– Jeg var redd. Siri Moe, som kjenner bygda, sa til meg at vi måtte snu.",
        "– Eg var redd. Siri Moe, som kjenner bygda, sa til meg at me måtte snu.",
    ],
)
def test_what_is_told_of_anothers_words_in_a_turn_is_part_of_it(text):
    assert contents(text) == [text[2:]]
    assert cues(text) == [None]
