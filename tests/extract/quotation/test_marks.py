import pytest

from tekstanalyse.extract.quotation import find_quotations

MARKS = [("«", "»"), ("“", "”"), ("”", "”"), ("„", "“"), ("„", "”"), ('"', '"'), ("'", "'"), ("‘", "’")]


def contents(text):
    return [text[q.start : q.end] for q in find_quotations(text)]


def cues(text):
    return [text[slice(*q.cue)] if q.cue else None for q in find_quotations(text)]


def sources(text):
    return [text[slice(*q.source)].strip(" .«“”„\"'‘") if q.source else None for q in find_quotations(text)]


@pytest.mark.parametrize(("left", "right"), MARKS)
@pytest.mark.parametrize(
    ("said", "attribution"), [("Vi er klare", "sier Tuva Brekke"), ("Me er klare", "seier Tuva Brekke")]
)
def test_find_quotations_reads_every_kind_of_mark(left, right, said, attribution):
    text = f"{left}{said}{right}, {attribution}."
    assert contents(text) == [said]


@pytest.mark.parametrize(("left", "right"), MARKS)
def test_find_quotations_reads_the_source_after_every_closing_mark(left, right):
    text = f"{left}Me er klare{right}, seier Tuva Brekke."
    assert (cues(text), sources(text)) == (["seier"], ["Tuva Brekke"])


@pytest.mark.parametrize(("left", "right"), MARKS)
def test_find_quotations_keeps_blanks_inside_marks_out(left, right):
    assert contents(f"Hun svarte: {left} Det går bra nå. {right}") == ["Det går bra nå."]


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("«Er det sant?» spør Jonas Lid.", "Er det sant?", "spør"),
        ("«Er det sant?» spurde Jonas Lid.", "Er det sant?", "spurde"),
        ("«Kom hit!» ropte Jonas Lid.", "Kom hit!", "ropte"),
        ("«Kom hit!», ropa Jonas Lid.", "Kom hit!", "ropa"),
        ("«Jeg vet ikke …» sa Jonas Lid.", "Jeg vet ikke …", "sa"),
        ("«Det er bra,» sier Jonas Lid.", "Det er bra", "sier"),
        ("«Det er bra.», seier Jonas Lid.", "Det er bra.", "seier"),
        ("«Nå er det nok» sier Jonas Lid.", "Nå er det nok", "sier"),
    ],
)
def test_find_quotations_reads_the_source_after_the_marks(text, content, cue):
    assert (contents(text), cues(text), sources(text)) == ([content], [cue], ["Jonas Lid"])


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("Jonas Lid sier: «Vi er klare.»", "Vi er klare.", "sier", "Jonas Lid sier:"),
        ("Jonas Lid seier: «Me er klare.»", "Me er klare.", "seier", "Jonas Lid seier:"),
        ("Det regnet. Da ropte hun: «Kom inn!»", "Kom inn!", "ropte", "Da ropte hun:"),
        ("Det regna. Då ropa ho: «Kom inn!»", "Kom inn!", "ropa", "Då ropa ho:"),
        ('Og Jonas Lid skrev: "Takk for i går."', "Takk for i går.", "skrev", "Og Jonas Lid skrev:"),
        ("Tuva Brekke: «Vi gleder oss stort.»", "Vi gleder oss stort.", None, "Tuva Brekke:"),
    ],
)
def test_find_quotations_reads_the_source_before_a_colon(text, content, cue, source):
    assert (contents(text), cues(text), sources(text)) == ([content], [cue], [source])


@pytest.mark.parametrize(
    "text",
    [
        "De sang «Sommer i fjæra» til slutt.",
        "Dei song «Sommar i fjøra» til slutt.",
        "Den såkalte «eksperten» møtte ikke.",
        "Boka «Havet tek» kom i fjor.",
    ],
)
def test_find_quotations_gives_titles_and_terms_no_source(text):
    assert len(contents(text)) == 1
    assert (cues(text), sources(text)) == ([None], [None])


@pytest.mark.parametrize(
    "text",
    [
        "Jonas' båt ligger ved Anders' brygge.",
        "Det er Klaus' tur, og så er det Mons' tur.",
        "Gi meg en ti' er, sa' han.",
    ],
)
def test_find_quotations_takes_no_apostrophe_for_a_mark(text):
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Vi er klare, sier Tuva Brekke.", "Vi er klare"),
        ("“Me er klare, seier Tuva Brekke.", "Me er klare"),
        ('"Er dere klare? spør Tuva Brekke.', "Er dere klare?"),
        ("«Vi er klare nå\nSalen var full.", "Vi er klare nå"),
    ],
)
def test_find_quotations_closes_an_unclosed_mark_at_the_source_or_line(text, expected):
    assert contents(text) == [expected]


def test_find_quotations_never_lets_a_mark_reach_over_a_line_break():
    assert all("\n" not in c for c in contents("Hun sa: «Vi er\nklare.» Og «nå» gikk hun.\n«Slutt."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Vi er klare», sier Brekke. «Jeg gleder meg», sier Lid.", ["Vi er klare", "Jeg gleder meg"]),
        ("«Me er klare», seier Brekke. «Eg gler meg», seier Lid.", ["Me er klare", "Eg gler meg"]),
        ("Hun sa «ja», og han sa «nei».", ["ja", "nei"]),
    ],
)
def test_find_quotations_reads_several_marks_in_one_line(text, expected):
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Han slo fast at «dette er slutten.»", "dette er slutten.", "slo"),
        ("Han slo fast at «dette er slutten».", "dette er slutten", "slo"),
        ('Ho sa òg at "dette er slutten. Me gjev oss."', "dette er slutten. Me gjev oss.", "sa"),
    ],
)
def test_find_quotations_reads_the_source_before_a_whole_clause_in_marks(text, content, cue):
    assert (contents(text), cues(text)) == ([content], [cue])


@pytest.mark.parametrize("text", ["Hun sa at «slutten» er nær.", "Ho seier at «slutten» er nær."])
def test_find_quotations_gives_part_of_a_clause_no_source(text):
    assert cues(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        '«Vi er klare," sier Brekke. "Jeg gleder meg," sier Lid.',
        '«Vi er klare", sier Brekke. "Jeg gleder meg", sier Lid.',
    ],
)
def test_find_quotations_closes_a_mark_with_one_of_another_kind(text):
    assert contents(text) == ["Vi er klare", "Jeg gleder meg"]


@pytest.mark.parametrize(
    "text",
    ["I «Havet tar» viser Brekke hvordan kysten endres.", "I «Havet tek» viser Brekke korleis kysten endrar seg."],
)
def test_find_quotations_takes_no_verb_right_after_a_title_for_a_cue(text):
    assert cues(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Om sangen «Hav og himmel» sa Tuva Brekke at den var gammel.",
        "Om songen «Hav og himmel» sa Tuva at han var gammal.",
    ],
)
def test_marked_words_are_no_speech_where_the_verb_has_a_claim(text):
    assert not any(quotation.source for quotation in find_quotations(text))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("«Båten tok to torsk, og den beit godt», pleide han å si.", "pleide"),
        ("«Båten tok to torsk, og han beit godt», brukte ho å seie.", "brukte"),
        ("«Jeg tar ikke betalt for kaffe», sto det nederst.", "sto det"),
        ("– Hvorfor kom dere så sent? ville Fjordposten vite.", "ville"),
        ("«Ring uten grunn» var rådet hun kom med.", "var rådet"),
        ("«Kom i god tid» er oppmodinga til rektor Tuva Brekke.", "er oppmodinga til"),
        ("«Vi ber om betre veg», las ho frå lista.", "las"),
    ],
)
def test_marked_words_have_cues_of_habit_writing_and_asking(text, cue):
    [quotation] = find_quotations(text)
    assert text[slice(*quotation.cue)] == cue


def test_a_title_behind_a_noun_is_no_speech_of_whoever_shows_something_in_the_next_words():
    [quotation] = find_quotations("I innlegget «Kven eig havet?» viste Tuva Brekke fire kart.")
    assert quotation.cue is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("«Noen er laget for natt, andre ikke», som Brekke uttrykte det.", "Brekke"),
        ("«Nokre er laga for natt, andre ikkje», som Jonas Lid sjølv sagde det.", "Jonas Lid"),
        ("«Dette er det beste vervet en kan ha», lød de siste ordene fra Brekke.", "Brekke"),
    ],
)
def test_find_quotations_reads_who_put_it_so(text, source):
    [quotation] = find_quotations(text)
    assert source in text[slice(*quotation.source)]
