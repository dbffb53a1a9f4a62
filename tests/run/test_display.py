"""Progress is shown to those who wait, on a terminal, and to nobody else."""

from tekstanalyse.run.display import bar, for_terminal, silent


def test_short_stage_shows_nothing(capfd):
    with bar("parse", 3) as advance:
        advance(3)
    assert capfd.readouterr() == ("", "")


def test_nothing_is_shown_where_there_is_no_terminal(capfd):
    assert for_terminal() is silent
    with silent("parse", 3) as advance:
        advance(3)
    assert capfd.readouterr() == ("", "")
