"""Make small documents for the tests, byte by byte."""

from pathlib import Path
from zipfile import ZipFile

from tekstanalyse.records import Article

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def write_docx(path: Path, body: str, *, title: str = "", created: str = "") -> Path:
    """Write a Word document with the XML of a body; `<w:t>` and so on."""
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{title}</dc:title><dcterms:created>{created}</dcterms:created></cp:coreProperties>"
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
        archive.writestr("docProps/core.xml", core)
    return path


def word_paragraph(text: str) -> str:
    """Return a paragraph of a Word document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def write_pdf(path: Path, *pages: list[tuple[str, int, int]]) -> Path:
    """Write a PDF of pages of lines; a line is its text, its height over the lower edge and the size of its type."""
    numbers = [4 + 2 * number for number in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in zip(numbers, pages, strict=True):
        page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents"
        objects += [f"{page} {number + 1} 0 R >>".encode(), _stream(lines)]
    path.write_bytes(_file(objects))
    return path


def _stream(lines: list[tuple[str, int, int]]) -> bytes:
    drawn = b"\n".join(
        f"BT /F1 {size} Tf 60 {height} Td (".encode() + text.encode("cp1252") + b") Tj ET"
        for text, height, size in lines
    )
    return f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream"


def _file(objects: list[bytes]) -> bytes:
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>"
    return written + f"{tail}\nstartxref\n{len(written)}\n%%EOF\n".encode()


def printed(*lines: str, top: int = 760) -> list[tuple[str, int, int]]:
    """Return lines in type of 11 points, printed below one another."""
    return [(line, top - 14 * number, 11) for number, line in enumerate(lines)]


def write_text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a text file, with the folders on the way to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def article(path: str, text: str, published: str | None = None) -> Article:
    """Return an article with what matters for finding copies."""
    return Article(id=path, path=path, title="", language="nb", published=published, sha256="", text=text)
