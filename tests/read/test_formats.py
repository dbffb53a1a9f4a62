import json
import textwrap
from pathlib import Path

import pytest

from tekstanalyse.read import read_file
from tekstanalyse.read.formats import reads
from tekstanalyse.read.layout import HYPHEN, join_broken_words
from tekstanalyse.read.raw import RawArticle
from tests.read.factory import printed, word_paragraph, write_docx, write_pdf, write_text

HERE = Path(__file__).parent
PROSE = "Lederen ønsket velkommen til fagdagen, og flere enn hundre hadde møtt fram i den store salen på rådhuset."
TURN = "– Vi må møtes oftere, sier Siri Lund."


def only(path):
    [record] = read_file(path, path.parent)
    return record


# --- plain text ---------------------------------------------------------------------------------------------------


def test_lines_broken_at_a_fixed_width_are_joined(tmp_path):
    wrapped = textwrap.fill(f"{PROSE} Etterpå var det god tid til å prate med alle som hadde holdt innlegg.", 60)
    lines = only(write_text(tmp_path / "sak.txt", f"Full sal i Lom\n\n{wrapped}\n{TURN}\n")).text.split("\n")
    assert [line.split()[0] for line in lines if line] == ["Full", "Lederen", "–"]


def test_paragraphs_on_a_line_each_are_left_alone(tmp_path):
    text = "\n".join(["Full sal", PROSE, TURN, "– Ja, svarer Ola Vik.", "– Kom igjen!", "Takk for i dag"])
    assert only(write_text(tmp_path / "sak.txt", text)).text == text


# --- Markdown -----------------------------------------------------------------------------------------------------


def test_markdown_with_front_matter(tmp_path):
    front = '---\ntitle: "Full sal"\ndate: 2021-03-08\nurl: https://eksempel.no/a\n---\n'
    text = f"{front}# Full sal\n\n{PROSE} **Bra** [dag](x).\n"
    article = only(write_text(tmp_path / "sak.md", text))
    assert (article.title, article.published, article.source) == ("Full sal", "2021-03-08", "https://eksempel.no/a")
    assert article.text == f"Full sal\n\n{PROSE} Bra dag."


def test_front_matter_of_hugo(tmp_path):
    text = f'+++\ntitle = "Full sal"\ndate = 2021-03-08\n+++\n{PROSE}\n'
    assert only(write_text(tmp_path / "sak.md", text)).published == "2021-03-08"


def test_a_turn_of_speech_in_markdown_is_no_list_item(tmp_path):
    text = f"{PROSE}\n\n- Vi må møtes oftere, sier Siri Lund.\n\n* Opning\n* Kaffi\n\n- ein\n- to\n"
    assert only(write_text(tmp_path / "sak.md", text)).text.split("\n")[2:] == [
        "- Vi må møtes oftere, sier Siri Lund.",
        "",
        "• Opning",
        "• Kaffi",
        "",
        "• ein",
        "• to",
    ]


def test_turns_on_lines_of_their_own_stay_apart(tmp_path):
    text = f"{PROSE}\nOg meir.\n{TURN}\n– Ja, svarer Ola Vik.\n"
    assert only(write_text(tmp_path / "sak.md", text)).text == f"{PROSE} Og meir.\n{TURN}\n– Ja, svarer Ola Vik."


# --- HTML ---------------------------------------------------------------------------------------------------------

PAGE = f"""<html lang="nb"><head>{{head}}<title>Full sal | Fjellnytt</title>
<meta property="og:title" content="Full sal">
<meta property="article:published_time" content="2021-03-08T10:00:00+01:00">
<link rel="canonical" href="https://eksempel.no/full-sal"></head><body><nav><a href="/">Forside</a></nav>
<div class="cookie-banner">Vi bruker informasjonskapsler.</div><article><h1>Full sal</h1><p>{PROSE}</p>
<h2>Programmet</h2><p>{TURN}<br>– Ja, svarer Ola Vik, som også hadde tatt turen over fjellet for å være med.</p>
<ul><li>10.00 Åpning</li><li>10.30 Innlegg ved <a href="x">Siri Lund</a></li></ul>
<table><tr><td>12.00</td><td>Ola Vik</td></tr></table>
<p>Dagen ble avsluttet 24. mai 2019 med felles middag.</p></article>
<aside><a href="y">En helt annen sak</a></aside><footer>© 2021</footer>
<script>var a = "skript";</script></body></html>"""
TEXT = f"""Full sal

{PROSE}

Programmet

{TURN}
– Ja, svarer Ola Vik, som også hadde tatt turen over fjellet for å være med.

• 10.00 Åpning
• 10.30 Innlegg ved Siri Lund

12.00, Ola Vik

Dagen ble avsluttet 24. mai 2019 med felles middag."""


def test_a_page_gives_its_article_and_metadata(tmp_path):
    article = only(write_text(tmp_path / "sak.html", PAGE.format(head='<meta charset="utf-8">')))
    assert article.text == TEXT
    assert (article.title, article.published) == ("Full sal", "2021-03-08")
    assert article.source == "https://eksempel.no/full-sal"


@pytest.mark.parametrize("head", ['<meta charset="iso-8859-1">', ""])
def test_a_page_in_an_older_encoding_whether_it_says_so_or_not(tmp_path, head):
    page = PAGE.format(head=head).replace("–", "-")
    assert only(write_text(tmp_path / "sak.htm", page, "latin-1")).text == TEXT.replace("–", "-")


def test_a_date_in_the_text_is_no_publication_date(tmp_path):
    page = f"<html><body><article><h1>Full sal</h1><p>{PROSE} Det var 8. juni 2019.</p></article></body></html>"
    assert only(write_text(tmp_path / "sak.html", page)).published is None


def test_a_page_without_an_article(tmp_path):
    assert "no article" in only(write_text(tmp_path / "sak.html", "<html><body></body></html>")).reason


MENU = """<nav><ul><li><a href="/">Forside</a></li><li><a href="/a">Nyheiter</a></li></ul></nav>"""
CARD = """<div><a href="/b"><figure><img src="b.jpg"><figcaption>Ei heilt anna sak</figcaption></figure></a>
<p class="byline"><a href="/c">Av Per Vik</a></p></div>"""
REPORT = f"""<html lang="nn"><head><title>Full sal</title></head><body>{MENU}<article><h1>Full sal</h1>
<div class="article-byline"><span class="byline__name">Siri Lund</span><p>Journalist</p> <time>8. mars 2021</time></div>
<p>{PROSE}</p>
<figure><img src="a.jpg" alt="Sal"><figcaption>Leiaren på <i>talarstolen</i> før opninga.</figcaption></figure> Og meir.
<p>{PROSE.replace("Lederen", "Leiaren")} {TURN}</p></article><aside><h3>Les også</h3>{CARD}</aside>
<footer><p class="byline">Ansvarleg redaktør: Ola Vik</p></footer></body></html>"""


def test_captions_and_bylines_of_a_page_are_kept_where_they_stand(tmp_path):
    article = only(write_text(tmp_path / "sak.html", REPORT))
    lines = [line for line in article.text.split("\n") if line]
    assert lines[:4] == [
        "Full sal",
        "Siri Lund, Journalist, 8. mars 2021",
        PROSE,
        "Leiaren på talarstolen før opninga.",
    ]
    assert [(zone.kind, article.text[zone.start : zone.end]) for zone in article.zones] == [
        ("title", "Full sal"),
        ("byline", "Siri Lund, Journalist, 8. mars 2021"),
        ("caption", "Leiaren på talarstolen før opninga."),
    ]
    assert article.published == "2021-03-08"
    for elsewhere in ["Forside", "Nyheiter", "anna sak", "Per Vik", "redaktør"]:
        assert elsewhere not in article.text


# --- Word ---------------------------------------------------------------------------------------------------------


def test_word_with_properties(tmp_path):
    body = word_paragraph(PROSE) + word_paragraph(TURN)
    article = only(write_docx(tmp_path / "sak.docx", body, title="Full sal", created="2021-03-08T09:00:00Z"))
    assert (article.title, article.published) == ("Full sal", "2021-03-08")
    assert article.text == f"Full sal\n\n{PROSE}\n\n{TURN}"


def test_inserted_text_is_read_and_deleted_text_is_not(tmp_path):
    body = (
        "<w:p><w:r><w:t>Møtet </w:t></w:r><w:ins><w:r><w:t>på fredag </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>på torsdag </w:delText></w:r></w:del>"
        "<w:sdt><w:sdtContent><w:r><w:t>er åpent.</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    assert only(write_docx(tmp_path / "sak.docx", body)).text == "Møtet på fredag er åpent."


def test_the_title_of_a_template_is_none(tmp_path):
    assert only(write_docx(tmp_path / "sak.docx", word_paragraph(PROSE), title="Dokument1")).text == PROSE


def test_word_that_is_encrypted_or_damaged(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"\xd0\xcf\x11\xe0" + b"x" * 600)
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 avbrutt")
    assert "encrypted" in only(tmp_path / "a.docx").reason
    assert "damaged" in only(tmp_path / "b.docx").reason


# --- PDF ----------------------------------------------------------------------------------------------------------


SAID = ["Vi må møtes", "Dette var moro", "Kom igjen"]


def page(number):
    head, foot = ("Årsmelding for Fjellaget", 810, 9), (f"Side {number} av 3", 30, 9)
    body = printed(
        f"Lederen åpnet dag {number} av fagdagene, og flere enn hundre hadde møtt fram i sa-",
        "len på rådhuset i Lom. Etterpå var det god tid til en prat med Per-",
        "Kristian Vik og de andre fra helse-",
        "og omsorgstjenesten i kommunen, som hadde tatt turen over det høye og snødekte",
        "fjellet for å være med.",
        f"- {SAID[number - 1]}, sa han da det hele var over og alle skulle hjem.",
    )
    return [head, (["Velkomst", "Foredrag", "Avslutning"][number - 1], 780, 16), *body, foot]


def test_pdf_lines_become_paragraphs_without_running_heads(tmp_path):
    article = only(write_pdf(tmp_path / "sak.pdf", page(1), page(2), page(3)))
    assert article.text.count("\n\n") == 8
    assert "Årsmelding" not in article.text and "Side" not in article.text
    first = article.text.split("\n\n")[:3]
    assert first[0] == "Velkomst"
    assert "i salen på rådhuset i Lom" in first[1]
    assert "Per-Kristian Vik" in first[1]
    assert "helse- og omsorgstjenesten" in first[1]
    assert first[1].endswith("for å være med.")
    assert first[2].startswith("- Vi må møtes")


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Alle bør gå gjennom reservestrøm|men før vinteren.", "Alle bør gå gjennom reservestrømmen før vinteren."),
        ("Det var bra at strøm|men ikke forsvant.", "Det var bra at strømmen ikke forsvant."),
        ("Ho skreiv lang|samt ned namnet på dialog|gruppa.", "Ho skreiv langsamt ned namnet på dialoggruppa."),
        ("Dei kom inn|til bordet.", "Dei kom inntil bordet."),
        ("Hun ledet olje|og gassavdelingen.", "Hun ledet olje- og gassavdelingen."),
        ("Det gjeld barne|eller ungdomsskulen.", "Det gjeld barne- eller ungdomsskulen."),
        ("Det gjelder vei|men ikke togtrafikken.", "Det gjelder vei- men ikke togtrafikken."),
        ("Send en e|post til Per|Kristian på NRK|kontoret.", "Send en e-post til Per-Kristian på NRK-kontoret."),
        ("Nord-Sør-planen gjelder Nord-Sør|planen.", "Nord-Sør-planen gjelder Nord-Sør-planen."),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_soft_or_belongs_to_the_word(printed, read):
    assert join_broken_words(printed.replace("|", HYPHEN)) == read


def test_pdf_that_is_encrypted_damaged_or_a_scan(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 avbrutt")
    assert "encrypted" in only(HERE / "encrypted.pdf").reason
    assert "damaged" in only(tmp_path / "a.pdf").reason
    assert "scan" in only(write_pdf(tmp_path / "b.pdf", [])).reason


# --- JSON lines ---------------------------------------------------------------------------------------------------


def test_jsonl_reads_the_good_lines_and_rejects_the_bad(tmp_path):
    lines = [
        json.dumps({"id": "7a", "text": PROSE, "title": "Full sal", "date": "8.3.2021", "url": "https://eksempel.no"}),
        "{avbrutt",
        "",
        json.dumps({"tittel": "Uten tekst"}),
        '["liste"]',
        json.dumps({"tekst": PROSE, "publisert": "2021-03-09"}),
        json.dumps({"id": "7a", "text": TURN}),
    ]
    path = write_text(tmp_path / "saker.jsonl", "\ufeff" + "\n".join(lines))
    records = {record.path: record for record in read_file(path, tmp_path)}
    assert list(records) == [f"saker.jsonl#{name}" for name in ["7a", "line 2", "line 4", "line 5", "line 6", "7a (2)"]]
    first = records["saker.jsonl#7a"]
    assert (first.title, first.published, first.source) == ("Full sal", "2021-03-08", "https://eksempel.no")
    assert "no JSON" in records["saker.jsonl#line 2"].reason
    assert "no text" in records["saker.jsonl#line 4"].reason
    assert "no JSON object" in records["saker.jsonl#line 5"].reason
    assert records["saker.jsonl#line 6"].published == "2021-03-09"


# --- tables -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_csv_of_each_kind(tmp_path, separator, encoding):
    rows = [["ID", "Title", "Text", "Date"], ["1", "Full sal", f'"{PROSE}\n\nSlutt"', "2021-03-08"]]
    path = write_text(
        tmp_path / "saker.csv", "\r\n".join(map(separator.join, rows)).replace(f"{separator} ", " "), encoding
    )
    if separator == ",":
        path = write_text(path, "\r\n".join(map(separator.join, rows)), encoding)
    article = only(path)
    assert (article.path, article.title, article.published) == ("saker.csv#1", "Full sal", "2021-03-08")
    assert article.text == f"Full sal\n\n{PROSE}\n\nSlutt"


def test_a_bad_row_does_not_stop_the_rest(tmp_path):
    rows = ["id,text", f'1,"{PROSE}"', f'2,"{PROSE}"x', "3,en,to", "4,", f'5,"{PROSE}"', f'6,"{PROSE}']
    records = read_file(write_text(tmp_path / "saker.csv", "\n".join(rows)), tmp_path)
    assert [record.path.split("#")[1] for record in records] == ["1", "line 3", "line 4", "line 5", "5", "line 7"]
    assert [hasattr(record, "reason") for record in records] == [False, True, True, True, False, True]


def test_a_table_without_text(tmp_path):
    assert "no column «text»" in only(write_text(tmp_path / "saker.csv", "navn,alder\nSiri,40\n")).reason


# --- formats of others --------------------------------------------------------------------------------------------


def test_a_reader_registered_elsewhere_is_used(tmp_path):
    def read(path):
        yield RawArticle(text=path.read_text().swapcase())

    reads("snudd")(read)
    assert only(write_text(tmp_path / "sak.SNUDD", "fULL SAL.")).text == "Full sal."
