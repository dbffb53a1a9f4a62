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


def test_a_surname_of_two_bearers_is_the_one_whom_the_article_tells():
    report = Report("a", "[p:Tiril Moe] og [p:Jo Moe] kom. [p:Moe] talte, [p:Moe] lo.").means("Moe", "Jo Moe", nth=1)
    assert people(report) == [("Jo Moe", ["Jo Moe", "Moe"]), ("Moe", ["Moe"]), ("Tiril Moe", ["Tiril Moe"])]


def test_a_surname_of_two_bearers_of_whom_none_is_told_stays_by_itself():
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


def test_given_names_that_sound_the_same_join_with_further_evidence():
    one = Report("a", "konferansier [p:Janicke Vold] i [o:Fjordlaget]").holds(
        "Janicke Vold", "konferansier", "Fjordlaget"
    )
    other = Report("b", "[p:Jannike Vold] i [o:Fjordlaget]")
    assert len(people(one, other)) == 2
    other.holds("Jannike Vold", organization="Fjordlaget")
    assert len(people(one, other)) == 1


def test_given_names_that_sound_the_same_are_one_in_an_article():
    report = Report("a", "[p:Anne-Britt Vold] kom. [p:Anne Brit Vold] og [p:Ane Vold] òg. [p:Anne-Britt Vold] lo.")
    assert [name for name, _ in people(report)] == ["Ane Vold", "Anne-Britt Vold"]


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


def at_work(key, name, title, organization, published=None):
    """Return an article that gives somebody a title and an organization."""
    report = Report(key, f"{title} [p:{name}] i [o:{organization}]", published=published)
    return report.holds(name, title, organization)


def test_namesakes_with_occupations_of_different_fields_stay_apart():
    reports = [at_work("a", "Kari Moe", "overlege", "Lidal sykehus"), at_work("b", "Kari Moe", "keeper", "Lidal IL")]
    assert len(people(*reports)) == 2
    [unsure] = resolved(*reports).decisions
    assert (unsure.rule, unsure.same, unsure.against) == (
        "same-name",
        False,
        ("organization=other", "occupation=other"),
    )


def test_namesakes_with_occupations_of_one_field_are_one():
    reports = [at_work("a", "Kari Moe", "sjukepleiar", "Lidal"), at_work("b", "Kari Moe", "overlege", "Dalen")]
    assert len(people(*reports)) == 1


def test_a_name_that_few_share_has_one_bearer_even_so():
    reports = [at_work("a", "Kari Vik Moe", "lege", "Lidal"), at_work("b", "Kari Vik Moe", "organist", "Dalen kyrkje")]
    assert len(people(*reports)) == 1


def test_whoever_shares_a_name_with_two_is_neither():
    reports = [
        at_work("a", "Kari Moe", "lege", "Lidal sykehus"),
        at_work("b", "Kari Moe", "keeper", "Lidal IL"),
        Report("c", "[p:Kari Moe] smilte."),
    ]
    assert len(people(*reports)) == 3
    by_company = Report("c", "[p:Kari Moe] og [p:Jo Lie] smilte.")
    reports[0] = Report("a", "lege [p:Kari Moe] og [p:Jo Lie]").holds("Kari Moe", "lege")
    assert len(people(*reports[:2], by_company)) == 3
    articles = [
        {m.article for m in p.mentions} for p in resolved(*reports[:2], by_company).people if p.name == "Kari Moe"
    ]
    assert sorted(map(sorted, articles)) == [["a", "c"], ["b"]]


def test_the_same_name_is_a_decision_too():
    [told] = resolved(Report("a", "[p:Kari Moe]"), Report("b", "[p:Kari Moe]")).decisions
    assert (told.left, told.right, told.same, told.rule, told.score) == (
        "Kari Moe [a]",
        "Kari Moe [b]",
        True,
        "same-name",
        0.8,
    )


@pytest.mark.parametrize("told", ["(tidligere Moe)", "(tidlegare Moe)", "(f. Moe)", ", fødd Moe,", ", født Kari Moe,"])
def test_a_changed_surname_is_known_where_a_text_tells_of_it(told):
    reports = [Report("a", f"[p:Kari Lund] {told} talte."), Report("b", "[p:Kari Moe] talte.")]
    assert len(people(*reports)) == 1
    assert len(people(*reports, Report("c", "[p:Jo Moe] talte."))) == 2


def test_a_surname_that_was_added_needs_further_evidence():
    alone = [Report("a", "[p:Kari Vik] talte."), Report("b", "[p:Kari Vik Lund] talte.")]
    assert len(people(*alone)) == 2
    reports = [
        at_work("a", "Kari Vik", "prosjektleder", "Fjordlaget"),
        at_work("b", "Kari Vik Lund", "prosjektleder", "Fjordlaget"),
    ]
    assert len(people(*reports)) == 1


def test_an_initial_needs_evidence_across_articles():
    assert len(people(Report("a", "[p:K. Moe]"), Report("b", "[p:Kari Moe]"))) == 2
    shared = [Report("a", "[p:K. Moe] og [p:Jo Lie]"), Report("b", "[p:Kari Moe] og [p:Jo Lie]")]
    assert len(people(*shared)) == 2


def test_no_merge_chains_through_an_unsure_link():
    reports = [
        at_work("a", "Anne Vågstrøm-Eriksen", "organist", "Lidal kyrkje"),
        Report("b", "[p:Anne Vågstrøm-Ericsen] talte."),
        at_work("c", "Anne Vågstrøm-Ericson", "organist", "Lidal kyrkje"),
    ]
    joined = [person for person in resolved(*reports).people if len(person.mentions) > 1]
    assert all({mention.article for mention in person.mentions} == {"a", "c"} for person in joined)


def test_a_human_says_whose_a_short_name_is():
    report = Report("a", "[p:Tiril Moe] og [p:Jo Moe] kom. [p:Moe] talte.")
    told = [decision("Moe [a]", "Jo Moe [a]", True)]
    assert people(report, decisions=told) == [("Jo Moe", ["Jo Moe", "Moe"]), ("Tiril Moe", ["Tiril Moe"])]
    assert {each.rule for each in resolved(report, decisions=told).decisions} == {"human"}


def test_a_human_joins_namesakes_and_keeps_apart_what_is_one():
    reports = [at_work("a", "Kari Moe", "lege", "Lidal sykehus"), at_work("b", "Kari Moe", "keeper", "Lidal IL")]
    assert len(people(*reports, decisions=[decision("Kari Moe [a]", "Kari Moe [b]", True)])) == 1
    same = [Report("a", "[p:Kari Moe]"), Report("b", "[p:Kari Moe]")]
    assert len(people(*same, decisions=[decision("Kari Moe [a]", "Kari Moe [b]", False)])) == 2
