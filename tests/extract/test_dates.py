from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.extract.dates import find_dates
from tekstanalyse.periods import bounds


def edtf(text, anchor=None, year=None):
    return [found.edtf for found in find_dates(text, anchor=anchor, year=year)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Møtet fant sted 8. oktober 2020 i Bodø.", ["2020-10-08"]),
        ("Møtet var torsdag 8.oktober.", ["XXXX-10-08"]),
        ("Samlinga var laurdag den 3. mars 2018.", ["2018-03-03"]),
        ("Dagen ble holdt på Hamar 8 juni.", ["XXXX-06-08"]),
        ("Frist: 8. okt. 2020", ["2020-10-08"]),
        ("Publisert 8/10-2020", ["2020-10-08"]),
        ("Publisert 8.10.2020 kl. 12.30", ["2020-10-08"]),
        ("Sist endret 08.10.20", ["2020-10-08"]),
        ("Skrevet 2020-10-08 av redaksjonen", ["2020-10-08"]),
        ("Tirsdag 8/10 var salen full", ["XXXX-10-08"]),
        ("16. og 17. november 2022", ["2022-11-16/2022-11-17"]),
        ("16., 17. og 18. november 2022", ["2022-11-16/2022-11-18"]),
        ("8. og 15. november 2022", ["2022-11-08", "2022-11-15"]),
        ("16.–17. november", ["XXXX-11-16/XXXX-11-17"]),
        ("fra 3. til 5. mai", ["XXXX-05-03/XXXX-05-05"]),
        ("mellom 3. og 5. mai", ["XXXX-05-03/XXXX-05-05"]),
        ("Onsdag kveld 14. februar 2024", ["2024-02-14"]),
        ("23.-25. mars 2021", ["2021-03-23/2021-03-25"]),
        ("mandag 23. – onsdag 25. mars 2020", ["2020-03-23/2020-03-25"]),
        ("30. mai–2. juni 2021", ["2021-05-30/2021-06-02"]),
        ("30. desember til 2. januar 2021", ["2020-12-30/2021-01-02"]),
        ("I mars 2021 var hun med.", ["2021-03"]),
        ("fra mars til mai 2021", ["2021-03/2021-05"]),
        ("I 2019 inviterte foreningen til samling.", ["2019"]),
        ("Fjelldagane 2014 vart opna i Rauland.", ["2014"]),
        ("konferansen 2019 og seminaret (2021)", ["2019", "2021"]),
        ("krigen 1940–45", ["1940/1945"]),
        ("sesongen 2019–2021", ["2019/2021"]),
        ("høsten 2021 og våren 2022", ["2021-23", "2022-21"]),
        ("hausten 2021 og sommaren 2022", ["2021-23", "2022-22"]),
        ("vinteren 2022", ["2022-24"]),
        ("første halvår 2020", ["2020-40"]),
        ("i andre kvartal i 2020", ["2020-34"]),
        ("uke 42 i 2020", ["2020-10-12/2020-10-18"]),
        ("veke 42, 2020", ["2020-10-12/2020-10-18"]),
        ("påsken 2021", ["2021-04-01/2021-04-05"]),
        ("pinsa 2021", ["2021-05-22/2021-05-24"]),
        ("jula 2020", ["2020-12-24/2020-12-26"]),
        ("langfredag 2021", ["2021-04-02"]),
        ("på julaften", ["XXXX-12-24"]),
        ("den 29. februar 2020", ["2020-02-29"]),
        ("første mandag i mai 2023", ["2023-05-01"]),
        ("den andre tysdagen i oktober 2022", ["2022-10-11"]),
        ("siste fredag i november 2022", ["2022-11-25"]),
        ("første søndag i advent 2022", ["2022-11-27"]),
        ("andre helga i advent 2022", ["2022-12-03/2022-12-04"]),
        ("fredag i uke 42 2022", ["2022-10-21"]),
        ("helga i veke 44, 2022", ["2022-11-05/2022-11-06"]),
        ("månedsskiftet mai/juni 2021", ["2021-05/2021-06"]),
        ("mellom 2015 og 2019", ["2015/2019"]),
        ("romjulen 2020 og romjula 2021", ["2020-12-27/2020-12-30", "2021-12-27/2021-12-30"]),
        ("pinsehelga 2022", ["2022-06-04/2022-06-06"]),
        ("på samefolkets dag 2022", ["2022-02-06"]),
        ("askeonsdag 2022", ["2022-03-02"]),
    ],
)
def test_find_dates_reads_dates_that_need_no_anchor(text, expected):
    assert edtf(text) == expected


PUBLISHED = "2020-10-15"  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I dag åpnet messa.", ["2020-10-15"]),
        ("I går kveld var det debatt.", ["2020-10-14"]),
        ("under gårsdagens møte", ["2020-10-14"]),
        ("i forgårs", ["2020-10-13"]),
        ("I morgon kjem ho.", ["2020-10-16"]),
        ("Møtet tirsdag kveld ble langt.", ["2020-10-13"]),
        ("på onsdagens samling", ["2020-10-14"]),
        ("Torsdag var det klart.", ["2020-10-15"]),
        ("måndag, tysdag, laurdag og sundag", ["2020-10-12", "2020-10-13", "2020-10-10", "2020-10-11"]),
        ("forrige onsdag", ["2020-10-14"]),
        ("førre torsdag", ["2020-10-08"]),
        ("sist tysdag", ["2020-10-13"]),
        ("neste onsdag", ["2020-10-21"]),
        ("onsdag i forrige uke", ["2020-10-07"]),
        ("Tysdag skal ho tale på Voss.", ["2020-10-20"]),
        ("Butikken er stengt til fredag.", ["2020-10-16"]),
        ("natt til lørdag", ["2020-10-10"]),
        ("fra mandag til onsdag", ["2020-10-12/2020-10-14"]),
        ("neste uke", ["2020-10-19/2020-10-25"]),
        ("denne veka", ["2020-10-12/2020-10-18"]),
        ("førre veke", ["2020-10-05/2020-10-11"]),
        ("i helgen", ["2020-10-10/2020-10-11"]),
        ("neste helg", ["2020-10-17/2020-10-18"]),
        ("denne måneden", ["2020-10"]),
        ("førre månad", ["2020-09"]),
        ("i år og i fjor", ["2020", "2019"]),
        ("årets prisvinner", ["2020"]),
        ("i fjor høst", ["2019-23"]),
        ("i fjor haust", ["2019-23"]),
        ("høsten i fjor", ["2019-23"]),
        ("i haust", ["2020-23"]),
        ("i vår.", ["2020-21"]),
        ("Det skjedde i vår kommune.", []),
        ("sist sommer", ["2020-22"]),
        ("til våren", ["2021-21"]),
        ("hausten sin haust og haustens store hending", ["2020-23"]),
        ("torsdag 8.oktober", ["2020-10-08"]),
        ("17. mars i år", ["2020-03-17"]),
        ("8. oktober i fjor", ["2019-10-08"]),
        ("12. november", ["2020-11-12"]),
        ("Neste møte holdes onsdag.", ["2020-10-21"]),
        ("Komande samling blir på Voss i mai.", ["2021-05"]),
        ("Neste dag, onsdag, talte hun.", ["2020-10-14"]),
        ("mai i år", ["2020-05"]),
        ("på landsmøtet i mai", ["2020-05"]),
        ("uke 42", ["2020-10-12/2020-10-18"]),
        ("i påsken", ["2020-04-09/2020-04-13"]),
        ("for tre dager siden", ["2020-10-12"]),
        ("for to veker sidan", ["2020-09-28/2020-10-04"]),
        ("for fem år siden", ["2015"]),
        ("om to dager", ["2020-10-17"]),
        ("om fjorten dagar", ["2020-10-29"]),
        ("helga som var", ["2020-10-10/2020-10-11"]),
        ("månadsskiftet mai/juni", ["2020-05/2020-06"]),
        ("første søndag i advent", ["2020-11-29"]),
        ("siste fredag i september", ["2020-09-25"]),
    ],
)
def test_find_dates_reads_relative_dates_from_the_anchor(text, expected):
    assert edtf(text, PUBLISHED) == expected


WITHOUT_ANCHOR = ["i går", "tirsdag kveld", "i fjor haust", "neste uke", "sist tysdag", "uke 42", "i haust"]


@pytest.mark.parametrize("text", WITHOUT_ANCHOR)
def test_find_dates_gives_no_relative_date_without_anchor(text):
    assert edtf(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Møtet starter kl. 19.",
        "klokka 10.30",
        "Prisen er kr 2000 eller 1950 kroner.",
        "Over 2000 deltakere og rundt 1990 tilhørere",
        "Ring tlf. 22 10 20 20",
        "se § 8 og § 12",
        "(NOU 2020 : 21) og NOU 2020: 22",
        "Meld. St. 15 (2014–2015)",
        "Laget vant 3-2 etter 1-1.",
        "på 1980-tallet og 1990-talet",
        "Bygatene 5, 2019 Lillevik",
        "31. november og 30. februar",
        "17. mai-komiteen",
        "versjon 8.10.2020.1",
        "åpent mandag–fredag",
        "Hver tirsdag er det kafé.",
        "Han heter Mai og spiser Mars.",
        "I morgenstund har gull i munn.",
    ],
)
def test_find_dates_leaves_other_figures_alone(text):
    assert edtf(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        ("10. januar", "2020-12-20", "2021-01-10"),
        ("24. desember", "2021-01-05", "2020-12-24"),
        ("14. september", "2009-08-25", "2009-09-14"),
        ("1. juni", "2020-02-01", "2020-06-01"),
        ("kuppet i mars", "2012-12-11", "2012-03"),
        ("Opninga 20. januar skal markerast.", "2012-12-11", "2013-01-20"),
        ("torsdag 8. oktober", "2023-02-01", "2020-10-08"),
        ("29. februar", "2021-03-01", "2020-02-29"),
        ("29. februar", "2022-06-01", "XXXX-02-29"),
    ],
)
def test_find_dates_chooses_the_year_nearest_the_anchor(text, anchor, expected):
    assert edtf(text, anchor) == [expected]


def test_find_dates_takes_the_year_of_the_context():
    assert edtf("8. juni og i mars", year=2022) == ["2022-06-08", "2022-03"]
    assert edtf("torsdag 8. oktober", year=2021) == ["2020-10-08"]


def test_find_dates_gives_spans_that_include_the_weekday():
    text = "I fjor møttest dei torsdag den 8. oktober på Voss."
    assert [found.text for found in find_dates(text, anchor=None)] == ["torsdag den 8. oktober"]


def test_find_dates_takes_a_publication_time_as_its_day():
    assert edtf("i går", "2020-10-15T08:00:00Z") == ["2020-10-14"]
    assert edtf("i går", "2020") == []


WORDS = """
8.|16.–17.|31.|oktober|mai|november|2020|i_fjor|høst|torsdag|og|til|fra|uke_42|påsken|neste|vår|8/10-2020|jula|2000
1._halvår|haust|siste|søndag|i_advent|mellom|romjula|i_mai/juni|laurdag|kveld|2019|–|kl._19|§|måndag|-|1940–45|i|år|året|29.|februar|fra_30.|mars–april|2._juledag
"""
PIECES = st.sampled_from([piece for line in WORDS.split() for piece in line.replace("_", " ").split("|")])
ANCHORS = st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(date.isoformat)


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=40), ANCHORS, st.none() | st.integers(1900, 2100))
def test_find_dates_points_at_its_text_and_gives_edtf(text, anchor, year):
    position = 0
    for found in find_dates(text, anchor=anchor, year=year):
        assert text[found.start : found.end] == found.text
        assert position <= found.start < found.end
        position = found.end
        parse_edtf(found.edtf)
        if not found.edtf.startswith("XXXX"):
            assert bounds(found.edtf)


def test_find_dates_reads_thousands_of_figures_in_good_time():
    assert edtf("1., 2., 3., " * 3000) == []


@pytest.mark.parametrize(
    "text", ["Salmediktaren Tora Vold (1921–1998) vart heidra.", "Minnekveld for Vold (1921 - 1998)"]
)
def test_the_years_of_a_life_are_no_date_of_what_is_told(text):
    assert edtf(text) == []
