from tekstanalyse.records import Decision
from tests.resolve.factory import Report, names, resolved


def organizations(*reports, decisions=()):
    return names(resolved(*reports, decisions=decisions).organizations)


def test_names_that_differ_by_legal_form_genitive_or_written_language_are_one():
    reports = [
        Report("a", "[o:Fjordkraft Drift AS] og [o:Bygdeforeningen] og [o:Helsetilsynet]"),
        Report("b", "[o:Fjordkraft Drift] og [o:Bygdeforeininga] og [o:Helsetilsynets]"),
        Report("c", "[o:Fjordkraft Drift] og [o:Bygdeforeininga] og [o:Helsetilsynet]"),
    ]
    assert organizations(*reports) == ["Bygdeforeininga", "Fjordkraft Drift", "Helsetilsynet"]


def test_an_introduced_acronym_stands_for_its_name_in_every_article():
    reports = [
        Report("a", "[o:Fjelldal Kultur og Idrett] ([o:FKI]) inviterte. [o:FKI] var vert."),
        Report("b", "[o:FKI] takket for seg."),
        Report("c", "[o:UiL] ([o:Universitetet i Lillevik]) var med."),
    ]
    found = resolved(*reports).organizations
    assert [(each.name, each.aliases) for each in found] == [
        ("Fjelldal Kultur og Idrett", ("FKI",)),
        ("Universitetet i Lillevik", ("UiL",)),
    ]


def test_an_acronym_of_two_names_stands_for_neither_elsewhere():
    reports = [
        Report("a", "[o:Fjelldal Idrettslag] ([o:FIL]) vant."),
        Report("b", "[o:Fossvik Idrettslag] ([o:FIL]) tapte."),
        Report("c", "[o:FIL] spilte uavgjort."),
    ]
    assert organizations(*reports) == ["FIL", "Fjelldal Idrettslag", "Fossvik Idrettslag"]


def test_an_acronym_stands_for_the_only_name_in_its_article_that_it_spells():
    report = Report("a", "[o:Fjelldal Kulturlag] inviterte. [o:FK] takket.")
    assert organizations(report) == ["Fjelldal Kulturlag"]
    assert organizations(report, Report("b", "[o:Fossvik Kor] sang. [o:FK] takket.")) == [
        "Fjelldal Kulturlag",
        "Fossvik Kor",
    ]


def test_a_word_in_parentheses_that_abbreviates_nothing_is_another_organization():
    assert organizations(Report("a", "[o:Lillevik sykehus] ([o:Helse Fossen])")) == ["Helse Fossen", "Lillevik sykehus"]


def test_a_human_decides_about_organizations_and_places():
    report = Report("a", "[o:Fjelldal Kulturlag] og [o:Kulturlaget] i [s:Lillevik] og [s:Lillevik sentrum]")
    told = [
        Decision(
            kind="organization", left="Kulturlaget", right="Fjelldal Kulturlag", same=True, rule="human", score=1.0
        ),
        Decision(kind="place", left="Lillevik sentrum", right="Lillevik", same=True, rule="human", score=1.0),
    ]
    found = resolved(report, decisions=told)
    assert names(found.organizations) == ["Fjelldal Kulturlag"]
    assert [(place.id, place.aliases) for place in found.places] == [("place:lillevik", ("Lillevik sentrum",))]


def test_places_are_one_in_both_written_languages():
    found = resolved(
        Report("a", "[s:Norge] og [s:Vågå]"), Report("b", "[s:Noreg] og [s:VÅGÅ]"), Report("c", "[s:Noreg]")
    )
    assert names(found.places) == ["Noreg", "Vågå"]


def test_a_short_form_stands_for_the_only_name_of_its_article():
    assert organizations(Report("a", "[o:Ungdomsrådet på Øyane] møttest. [o:Ungdomsrådet] sa ja.")) == [
        "Ungdomsrådet på Øyane"
    ]
    assert organizations(Report("a", "[o:Havnas sikkerhetsråd] møttes. [o:Sikkerhetsrådet] sa ja.")) == [
        "Havnas sikkerhetsråd"
    ]
    assert organizations(Report("a", "[o:Fjorddirektoratet] svarte. [o:Direktoratet] ventet.")) == ["Fjorddirektoratet"]
    assert organizations(Report("a", "[o:Øvre Lidal kommune] byggjer. [o:Øvre Lidal] betaler.")) == [
        "Øvre Lidal kommune"
    ]


def test_a_short_form_of_two_names_stands_for_neither():
    report = Report("a", "[o:Fjorddirektoratet], [o:Fjelldirektoratet] og [o:direktoratet]")
    assert organizations(report) == ["Fjelldirektoratet", "Fjorddirektoratet", "direktoratet"]


def test_a_local_branch_is_not_the_whole():
    report = Report("a", "[o:Fjellvernforbundet], [o:Fjellvernforbundet i Lidal], [o:NFK] og [o:NFK Vest]")
    assert len(organizations(report)) == 4


def test_a_name_that_only_tells_the_kind_of_body_is_of_its_article():
    reports = [
        Report("a", "[o:Kommunestyret] vedtok."),
        Report("b", "[o:Kommunestyret] vedtok."),
        Report("c", "[o:NRK]"),
    ]
    assert organizations(*reports) == ["Kommunestyret", "Kommunestyret", "NRK"]
    assert [(each.rule, each.same) for each in resolved(*reports).decisions] == [("same-name", False)]


def test_a_party_is_one_by_its_letters_and_in_both_written_languages():
    reports = [
        Report("a", "[o:Sp] og [o:Aps] mann"),
        Report("b", "[o:Senterpartiet]"),
        Report("c", "[o:Arbeidarpartiet]"),
    ]
    assert organizations(*reports) == ["Arbeidarpartiet", "Senterpartiet"]
