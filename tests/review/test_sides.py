from tekstanalyse.ask.store import open_store
from tekstanalyse.records import Decision
from tekstanalyse.review.layout import Place, question
from tekstanalyse.review.queue import ranked
from tekstanalyse.review.sides import Sides, surroundings


def decision(left, right, score=0.5, kind="person", same=False):
    return Decision(kind=kind, left=left, right=right, same=same, rule="test", score=score)


def test_a_side_that_the_run_does_not_know_is_shown_as_such(reviewed):
    with open_store(reviewed.output) as store:
        lines = list(question(decision("Ingen [lege]", "Nokon"), Place(1, 1), Sides(store), "nn"))
    assert sum("ikkje i utdata" in line for line in lines) == 2


def test_nothing_that_steers_the_terminal_is_shown(reviewed):
    with open_store(reviewed.output) as store:
        lines = question(decision("\x1b[2JKari\r", "Moe\u202e"), Place(1, 1), Sides(store), "nb")
        shown = "\n".join(lines)
    assert "\x1b" not in shown
    assert "\r" not in shown
    assert "\u202e" not in shown


def test_the_most_doubtful_and_the_heaviest_come_first():
    weights = {"a": 1, "b": 50, "c": 50, "d": 50}
    light, heavy = decision("a", "b", 0.6), decision("b", "c", 0.6)
    clear = decision("c", "d", 0.1)
    assert ranked([light, clear, heavy], lambda kind, side: weights[side], 3) == [heavy, light, clear]


def test_the_weight_of_a_name_in_an_article_is_what_it_has_there(reviewed):
    with open_store(reviewed.output) as store:
        sides = Sides(store)
        assert sides.weight("person", "Moe [slekt]") == 1
        assert sides.weight("person", "Siri Dal") == 2
        assert sides.weight("person", "Ingen") == 0


def test_surroundings_are_cut_between_words():
    text = "først " + "ord " * 100 + "Kari Moe " + "ord " * 100 + "sist"
    start = text.index("Kari")
    shown = surroundings(text, start, start + 8)
    assert shown.startswith("… ord")
    assert shown.endswith("ord …")
    assert "Kari Moe" in shown
