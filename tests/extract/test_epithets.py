import pytest

from tekstanalyse.extract.epithets import kind_of_role


@pytest.mark.parametrize("text", ["ordføreren", "rektoren ved skolen", "den nye presten", "den nye ordføraren i bygda"])
def test_kind_of_role_knows_offices(text):
    assert kind_of_role(text) == "office"


@pytest.mark.parametrize(
    "text",
    [
        "dansken til avisa",
        "den ferske verdensmesteren",
        "gullguten",
        "32-åringen som vant",
        "ein rørt fiskar",
        "en sliten, men glad baker",
    ],
)
def test_kind_of_role_knows_what_else_one_may_be_called(text):
    assert kind_of_role(text) == "epithet"


@pytest.mark.parametrize(
    "text", ["kommunen", "Fjordposten", "broren", "journalisten", "en dansk veteran", "politiet", ""]
)
def test_kind_of_role_is_none_for_bodies_relatives_and_reporters(text):
    assert kind_of_role(text) is None
