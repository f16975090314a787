"""A document is unpacked, parsed and packed once, as is a file that came back; what stands on the disk is read once."""

import zipfile
from collections import Counter

import pytest
from lxml import etree

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office import package as office_package
from nplv_desktop.office.package import read_package
from nplv_desktop.work.compare import compare_returned
from nplv_desktop.work.export import export_documents
from tests.documents.areas import MADE_ON, maximal


class Count:
    """How often archives were opened, and which XML was parsed how often, by whoever did it."""

    def __init__(self, monkeypatch):
        self.read, self.written, self.ours, self.parsed = Counter(), 0, Counter(), Counter()
        opening, parse, own = zipfile.ZipFile.__init__, etree.fromstring, office_package.parse_part

        def opened(archive, file, mode="r", *arguments, **options):
            if mode == "r":
                self.read[file.getvalue()] += 1
            self.written += mode == "w"
            opening(archive, file, mode, *arguments, **options)

        def parsed(text, *arguments, **options):
            self.parsed[text if isinstance(text, bytes) else text.encode()] += 1
            return parse(text, *arguments, **options)

        def of_a_part(data, name=""):
            self.ours[data] += 1
            return own(data, name)

        monkeypatch.setattr(zipfile.ZipFile, "__init__", opened)
        monkeypatch.setattr(etree, "fromstring", parsed)
        monkeypatch.setattr(office_package, "parse_part", of_a_part)


@pytest.fixture
def count(monkeypatch, reference):
    return Count(monkeypatch)


@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_making_a_document_unpacks_its_template_once_and_packs_once(kind, heerlen, reference, count):
    area = maximal(heerlen)
    kind.make(area, totals(area, reference), reference, final=False, made_on=MADE_ON)

    assert (list(count.read.values()), count.written) == ([1], 1)
    # python-docx reads relationships and content types by itself, which may say the same in template and document.
    # What has no declaration is no part of a file, but a piece that it builds others from.
    times = {text: many for text, many in (count.parsed + count.ours).items() if text.startswith(b"<?xml")}
    twice = [text for text, many in times.items() if many > 2 or count.ours[text] > 1]
    assert all(b"openxmlformats.org/package/2006/" in text[:400] for text in twice)


@pytest.mark.parametrize("kind", document_kinds(), ids=lambda kind: kind.key)
def test_an_export_reads_back_what_it_wrote_once(kind, heerlen, reference, tmp_path, count):
    export_documents(heerlen, reference, tmp_path, kinds={kind}, final=False, made_on=MADE_ON)

    # The template, and the file that stands on the disk.
    assert (list(count.read.values()), count.written) == ([1, 1], 1)
    # What went from the template into the document as it was is read in either file, and nothing more often.
    assert max(times for text, times in count.ours.items() if b"package/2006/" not in text[:400]) <= 2


def test_a_returned_file_is_unpacked_and_parsed_once(heerlen, reference, tmp_path, count):
    path = tmp_path / "terug.docx"
    path.write_bytes(AGREEMENT.make(heerlen, totals(heerlen, reference), reference, final=False, made_on=MADE_ON))
    content, document = path.read_bytes(), read_package(path)["word/document.xml"]
    count.read, count.ours = Counter(), Counter()

    compare_returned(read_package(path), heerlen, reference, {})

    assert count.read[content] == 1
    # Once in the file that came back, and once in the agreement as it would be made now.
    assert count.ours[document] == 2
