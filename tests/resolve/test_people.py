import pytest

from tekstanalyse.records import Decision
from tests.resolve.factory import Report, people, resolved


def decision(left, right, same, kind="person"):
    return Decision(kind=kind, left=left, right=right, same=same, rule="human", score=1.0)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[p:Tiril Brekke Moe] åpnet. Det gjorde [p:Moe].", [("Tiril Brekke Moe", 2)]),
        ("[p:Tiril Moe] opna møtet. [p:Tiril] takka for seg.", [("Tiril Moe", 2)]),
        ("[p:Moes|Moes] tale var lang, sa [p:Tiril Moe].", [("Tiril Moe", 2)]),
        ("[p:Jo Moe-Lund] talte. [p:Lund] smilte.", [("Jo Moe-Lund", 2)]),
        ("[p:Tiril Moe] og [p:Tiril Brekke Moe]", [("Tiril Brekke Moe", 2)]),
        ("[p:Tiril Lie Moe] og [p:Tiril Vik Moe]", [("Tiril Lie Moe", 1), ("Tiril Vik Moe", 1)]),
        ("[p:Anne Vågstrøm-Eriksen] kom. [p:Anne Vågstrøm-Ericsen] gikk.", [("Anne Vågstrøm-Eriksen", 2)]),
        ("[p:Anne Vågstrøm-Eriksen] kom. [p:Vågstrøm-Ericsen] gikk.", [("Anne Vågstrøm-Eriksen", 2)]),
        ("[p:Per Åge Aasen] og [p:PER ÅGE AASEN]", [("Per Åge Aasen", 2)]),
        ("[p:T. Moe] skriv. Redaktør er [p:Tiril Moe].", [("Tiril Moe", 2)]),
        ("[p:Tiril Moe] og [p:Jo Lie] kom.", [("Jo Lie", 1), ("Tiril Moe", 1)]),
        ("[p:Lars] og [p:Lar Moe]", [("Lar Moe", 2)]),
    ],
)
def test_short_forms_join_the_only_bearer_in_the_article(marked, expected):
    assert [(name, len(mentions)) for name, mentions in people(Report("a", marked))] == expected


def test_a_surname_of_two_bearers_is_the_one_who_alone_was_named_before():
    report = Report("a", "[p:Tiril Moe] kom. [p:Moe] talte.\nSå kom [p:Jo Moe]. Salen klappet. [p:Moe] lo.")
    assert people(report) == [("Jo Moe", ["Jo Moe", "Moe"]), ("Tiril Moe", ["Tiril Moe", "Moe"])]


def test_a_surname_of_two_bearers_in_one_paragraph_stays_by_itself():
    report = Report("a", "[p:Tiril Moe] og [p:Jo Moe] kom. [p:Moe] talte.")
    assert ("Moe", ["Moe"]) in people(report)
    assert [(d.left, d.right, d.same) for d in resolved(report).decisions] == [
        ("Moe [a]", "Jo Moe [a]", False),
        ("Moe [a]", "Tiril Moe [a]", False),
    ]


def test_full_names_join_across_articles_however_they_are_spelt():
    found = people(Report("a", "[p:Åse Bjørnås]"), Report("b", "[p:Aase Bjørnås]"), Report("c", "[p:Åse Bjørnås]"))
    assert found == [("Åse Bjørnås", ["Åse Bjørnås", "Aase Bjørnås", "Åse Bjørnås"])]


def test_a_middle_name_joins_where_nothing_denies_it():
    found = people(Report("a", "[p:Kristina Bakke Lie]"), Report("b", "[p:Kristina Lie] talte. [p:Kristina] lo."))
    assert [name for name, _ in found] == ["Kristina Bakke Lie"]


def test_a_middle_name_does_not_join_where_two_people_have_one():
    reports = [Report("a", "[p:Kari Lie Moe]"), Report("b", "[p:Kari Vik Moe]"), Report("c", "[p:Kari Moe]")]
    assert [name for name, _ in people(*reports)] == ["Kari Lie Moe", "Kari Moe", "Kari Vik Moe"]
    assert all(not each.same for each in resolved(*reports).decisions)


def test_a_middle_name_joins_the_one_of_two_who_shares_an_organization():
    reports = [
        Report("a", "[p:Kari Lie Moe] i [o:Fjordlaget]").holds("Kari Lie Moe", organization="Fjordlaget"),
        Report("b", "[p:Kari Vik Moe] i [o:Fjellaget]").holds("Kari Vik Moe", organization="Fjellaget"),
        Report("c", "[p:Kari Moe] i [o:Fjordlaget]").holds("Kari Moe", organization="Fjordlaget"),
    ]
    assert [name for name, _ in people(*reports)] == ["Kari Lie Moe", "Kari Vik Moe"]


def test_a_slip_joins_across_articles_only_with_further_evidence():
    one = Report("a", "[p:Anne Vågstrøm-Eriksen] i [o:Fjordlaget]")
    other = Report("b", "[p:Anne Vågstrøm-Ericsen] i [o:Fjordlaget]")
    assert len(people(one, other)) == 2
    unsure = [each for each in resolved(one, other).decisions if each.rule == "spelling"]
    assert [each.same for each in unsure] == [False]
    one.holds("Anne Vågstrøm-Eriksen", organization="Fjordlaget")
    other.holds("Anne Vågstrøm-Ericsen", organization="Fjordlaget")
    assert len(people(one, other)) == 1


def test_names_of_one_word_never_join_across_articles():
    found = people(Report("a", "[p:Moe] talte."), Report("b", "[p:Moe] lo."), Report("c", "[p:Tiril Moe]"))
    assert [name for name, _ in found] == ["Moe", "Moe", "Tiril Moe"]


def test_namesakes_of_different_age_stay_apart():
    one = Report("a", "[p:Jo Lie] (24) syng.", published="2020-05-01")
    other = Report("b", "[p:Jo Lie] (67) talar.", published="2021-05-01")
    later = Report("c", "[p:Jo Lie] (25) syng att.", published="2021-06-01")
    assert len(people(one, other)) == 2
    assert len(people(one, later)) == 1


def test_namesakes_of_different_parties_stay_apart_and_a_third_joins_by_organization():
    one = Report("a", "[p:Jo Lie] (Sp) i [o:Bø kommune]").holds("Jo Lie", organization="Bø kommune")
    other = Report("b", "[p:Jo Lie] (H) i [o:Mo kommune]").holds("Jo Lie", organization="Mo kommune")
    third = Report("c", "[p:Jo Lie] i [o:Mo kommune]").holds("Jo Lie", organization="Mo kommune")
    found = resolved(one, other, third).people
    assert [[mention.article for mention in person.mentions] for person in found] == [["a"], ["b", "c"]]


def test_another_organization_is_no_other_person():
    one = Report("a", "rådgiver [p:Jo Lie] i [o:Bø kommune]").holds("Jo Lie", "rådgiver", "Bø kommune")
    other = Report("b", "styreleder [p:Jo Lie] i [o:Fjordlaget]").holds("Jo Lie", "styreleder", "Fjordlaget")
    assert len(people(one, other)) == 1


def test_a_human_joins_what_no_rule_would():
    reports = [Report("a", "[p:Jo Lie] og [p:Lie]"), Report("b", "[p:Josefine Lie-Moe]"), Report("c", "[p:Moe]")]
    told = [decision("Jo Lie", "Josefine Lie-Moe", True), decision("Moe [c]", "person:jo-lie", True)]
    found = people(*reports, decisions=told)
    assert found == [("Josefine Lie-Moe", ["Jo Lie", "Lie", "Josefine Lie-Moe", "Moe"])]


def test_a_human_keeps_apart_what_a_rule_joins():
    reports = [Report("a", "[p:Jo Lie] og [p:Lie]"), Report("b", "[p:Jo Lie]"), Report("c", "[p:Jo Moe Lie]")]
    assert len(people(*reports, decisions=[decision("Jo Lie [a]", "Jo Lie [b]", False)])) == 2
    assert len(people(*reports, decisions=[decision("Lie [a]", "Jo Lie [a]", False)])) == 2
    assert len(people(*reports, decisions=[decision("Jo Lie", "Jo Moe Lie", False)])) == 2


def test_aliases_are_other_names_without_genitives():
    person = resolved(Report("a", "[p:Tiril Moe], [p:Moes], [p:Moe] og [p:Tiril]")).people[0]
    assert person.aliases == ("Moe", "Tiril")


def test_ids_are_readable_and_numbered_where_they_collide():
    found = resolved(Report("a", "[p:Torbjørn Vågå-Lie]"), Report("b", "[p:Moe]"), Report("c", "[p:Moe]")).people
    assert [person.id for person in found] == ["person:moe", "person:moe-2", "person:torbjorn-vaga-lie"]


def test_titles_are_pooled_with_the_days_they_were_seen():
    reports = [
        Report("a", "Leder [p:Jo Lie] i [o:Fjordlaget]", published="2021-02-03").holds("Jo Lie", "Leder", "Fjordlaget"),
        Report("b", "leder [p:Jo Lie] i [o:Fjordlaget]", published="2019-05-01").holds("Jo Lie", "leder", "Fjordlaget"),
        Report("c", "økonom [p:Jo Lie]").holds("Jo Lie", "økonom"),
    ]
    titles = resolved(*reports).people[0].titles
    assert [(t.title, t.organization, t.first, t.last) for t in titles] == [
        ("Leder", "organization:fjordlaget", "2019-05-01", "2021-02-03"),
        ("økonom", None, None, None),
    ]
    assert titles[0].evidence.article == "b"


def test_a_name_without_the_first_given_name_needs_more_evidence_than_one_piece():
    one = Report("a", "[p:Guro Anne Lie], [p:Tiril Moe] og [p:Jo Vik]")
    assert len(people(one, Report("b", "[p:Anne Lie] og [p:Tiril Moe]"))) == 4
    assert len(people(one, Report("b", "[p:Anne Lie], [p:Jo Vik] og [p:Tiril Moe]"))) == 3


def test_an_s_that_stands_in_every_text_belongs_to_the_name():
    found = people(Report("a", "[p:Ida Fjellnes|Ida Fjellne] talte."), Report("b", "[p:Ida Fjellnes] lo."))
    assert [name for name, _ in found] == ["Ida Fjellnes"]
