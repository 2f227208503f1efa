"""Four programs that read a PDF's text, none of them ours."""

import subprocess
from pathlib import Path

import pymupdf
import pypdfium2

HERE = Path(__file__).parent


def poppler(path):
    return _output("pdftotext", "-q", "-enc", "UTF-8", path, "-")


def mupdf(path):
    with pymupdf.open(path) as file:
        return "\f".join(page.get_text() for page in file)


def pdfium(path):
    with pypdfium2.PdfDocument(path) as file:
        text = "\f".join(page.get_textpage().get_text_bounded() for page in file)
    # Its own sign for a hyphen at the end of a line, whose other half it has already joined.
    return text.replace("\r\n", "\n").replace("\x02", "")


def pdfjs(path):
    """Leaves soft hyphens out, so that nobody can tell where it has cut a word: every end of a line counts as a cut."""
    return _output("node", HERE / "pdfjs.mjs", path)


def _output(*command):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


ALL = {"poppler": poppler, "MuPDF": mupdf, "PDFium": pdfium, "pdf.js": pdfjs}
WITHOUT_HYPHENS = {"pdf.js"}
