import pytest

from tekstanalyse.extract.dates.report_year import latest_year, report_year
from tests.extract.trees import make_doc


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Konferansen 2023 samlet 260 deltakere. Vi sees i 2024!", 2023),
        ("Bygdedagane samla mange. I 2022 skal dei haldast på Rauland.", None),
        ("Me møttest i 2019. Neste samling kjem i 2020.", 2019),
        ("Vi møttes 5.–6. november 2019. Kaia må skiftes innen 2023.", 2019),
        ("Elevtalet går ned fram mot 2032, opplyste han 15. juni 2017.", 2017),
        ("Han gjekk gjennom soga frå den fyrste kollekten i 1994 til i dag.", None),
        ("Planen kom 3. mars og gjeld 2022.", 2022),
        ("Kapellet vart bygd på ein sommar i 1922, fortalde ho.", None),
        ("Den første var i 2015. Forelesningen i 2019 fylte salen.", 2019),
        ("I 2031 er det ni elevar att på skulen.", None),
        ("I 2016 gikk oppdraget til en historiker.", 2016),
        ("Ingen nemner noko år.", None),
    ],
)
def test_the_latest_year_is_none_that_is_still_to_come(text, expected):
    assert latest_year(text) == expected


def test_the_year_of_the_title_comes_first():
    doc = make_doc(
        "@title Kystdagane/PROPN/nsubj>samla 2021/NUM/nummod>Kystdagane samla/VERB mange/ADJ/obj>samla .\n"
        "Me/PRON/nsubj>kom kom/VERB i/ADP 2023/NUM/obl>kom ."
    )
    assert report_year(doc) == 2021
