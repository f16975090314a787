import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.agreement.field_catalogue import FIELDS
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package, write_package
from nplv_desktop.system.assets import template
from tests.documents.areas import MADE_ON

SHIPPED = template("bestuurlijke_afspraak.docx")
ROOT = Path(__file__).parents[2]


def changed(tmp_path: Path, change) -> Path:
    """The shipped template with a change made in Word's way."""
    document = Document(SHIPPED)
    change(document)
    path = tmp_path / "sjabloon.docx"
    document.save(path)
    return path


def messages(path: Path) -> str:
    return "\n".join(map(str, AGREEMENT.check(path)))


def test_shipped_template_has_no_problems():
    assert AGREEMENT.check(SHIPPED) == ()


def test_shipped_template_is_what_its_source_makes(tmp_path):
    made = tmp_path / "sjabloon.docx"
    source = ROOT / "packaging" / "build_agreement_template.py"
    subprocess.run([sys.executable, str(source), str(made)], check=True, capture_output=True)

    assert read_package(made) == read_package(SHIPPED)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bedrag {{ stimulans_bnad }}", "“stimulans_bnad” is onbekend"),
        ("Bedrag {{ gebied", "niet afgesloten"),
        ("Bedrag {# later", "niet afgesloten"),
        ("Over {{ tekst_gebied }} dus", "opgemaakte tekst; schrijf {{p tekst_gebied }}"),
        ("{{p gebied }}", "zou de tekst weglaten; schrijf {{ gebied }}"),
        ("{{ orv_rijen }}", "“orv_rijen” is een lijst"),
        ("Bedrag {{ gebied | }}", "niet te lezen"),
        ("Woorden {%p if concept %}", "alleen in een alinea"),
        ("{% for rij in orv_rijen %}{{ rij.bedrag }}{% endfor %}", "“bedrag” is hier onbekend"),
        ("{{ gebied.__class__ }}", "onbekend"),
        ("{{ cycler() }}", "aanroep"),
        ("{{ gebied['x'] }}", "index"),
        ("{% import 'x' as y %}", "niet toegestaan"),
        ("{% if concept %}", "niet goed afgesloten"),
    ],
)
def test_each_wrong_field_is_named_with_its_paragraph(tmp_path, text, said):
    path = changed(tmp_path, lambda document: document.add_paragraph(text))

    found = messages(path)

    assert said in found
    assert "afgesloten:" in found or text[:20] in found


def test_missing_field_is_named_with_its_meaning(tmp_path):
    def without_band(document):
        for paragraph in document.paragraphs:
            if "stimulans_band" in paragraph.text:
                paragraph._p.getparent().remove(paragraph._p)

    assert "“stimulans_band” (de band in een zin) ontbreekt" in messages(changed(tmp_path, without_band))


def test_fields_in_headers_tables_and_footnotes_are_checked_too(tmp_path):
    def in_header_and_table(document):
        document.sections[0].header.paragraphs[-1].text = "{{ kop_fout }}"
        document.tables[2].rows[1].cells[0].paragraphs[0].text = "{{ tabel_fout }}"

    path = changed(tmp_path, in_header_and_table)
    parts = read_package(path)
    parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replace(b"prijspeil", b"noot_fout")
    path.write_bytes(write_package(parts))

    found = messages(path)
    assert all(name in found for name in ("kop_fout", "tabel_fout", "noot_fout"))


def test_tracked_changes_are_refused(tmp_path):
    parts = read_package(SHIPPED)
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b"<w:body>", b'<w:body><w:p><w:del w:id="1" w:author="x"><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>', 1
    )
    path = tmp_path / "sjabloon.docx"
    path.write_bytes(write_package(parts))

    assert "bijgehouden wijzigingen" in messages(path)


def hostile(kind: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        match kind:
            case "bomb":
                package.writestr("word/document.xml", b"0" * 100_000_000)
            case "macro":
                package.writestr("word/vbaProject.bin", b"x")
            case "doctype":
                package.writestr(
                    "word/document.xml", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
                )
            case "external":
                package.writestr(
                    "word/_rels/document.xml.rels", '<R><r TargetMode="External" Target="\\\\host\\a"/></R>'
                )
            case "external beside a hyperlink":
                package.writestr(
                    "word/_rels/document.xml.rels",
                    '<R><r TargetMode="External" Type="x/hyperlink" Target="http://a"/>'
                    '<r TargetMode="External" Type="x/image" Target="http://b"/></R>',
                )
            case "late doctype":
                package.writestr("word/document.xml", f"<!--{'x' * 9000}--><!DOCTYPE a><a/>")
            case "many":
                for number in range(3000):
                    package.writestr(f"a{number}", b"")
            case "climbing":
                package.writestr("../../etc/x", b"")
            case "broken":
                package.writestr("word/document.xml", "<a>")
    return made.getvalue()


@pytest.mark.parametrize(
    "kind",
    [
        *("bomb", "macro", "doctype", "late doctype", "external", "external beside a hyperlink"),
        *("many", "climbing", "broken", "empty", "text"),
    ],
)
def test_hostile_template_is_one_dutch_sentence(tmp_path, kind, heerlen, reference):
    path = tmp_path / "sjabloon.docx"
    path.write_bytes({"empty": b"", "text": b"hallo"}.get(kind) or hostile(kind))

    [problem] = AGREEMENT.check(path)
    assert str(problem).count("\n") == 0
    with pytest.raises(DocumentError):
        agreement_bytes(heerlen, totals(heerlen, reference), reference, final=False, made_on=MADE_ON, template=path)


@pytest.mark.parametrize(
    "code",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ gebied.__init__.__globals__ }}",
        "{{ self.__init__ }}",
        "{{ nergens }}",
        "{% include '/etc/passwd' %}",
        "{{ 9**9**9 }}",
        "{{ gebied * 1000000000 }}",
        "{{ gebied|upper }}",
        "{% for a in orv_rijen %}{% for b in orv_rijen %}x{% endfor %}{% endfor %}",
        "{% for a in [1, 2] %}x{% endfor %}",
    ],
)
def test_template_can_run_no_code_and_prints_no_missing_name(tmp_path, code, heerlen, reference):
    path = changed(tmp_path, lambda document: document.add_paragraph(code))

    with pytest.raises(DocumentError, match="sjabloon"):
        agreement_bytes(heerlen, totals(heerlen, reference), reference, final=False, made_on=MADE_ON, template=path)


def test_every_field_has_a_meaning_and_the_manual_lists_it():
    manual = (ROOT / "docs" / "sjabloonvelden.md").read_text("utf-8")

    for name, field in FIELDS.items():
        assert f"| `{name}` | {field.meaning} |" in manual
