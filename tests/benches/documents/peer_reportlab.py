"""A document tree through ReportLab: python peer_reportlab.py TREE.json OUT.pdf

It shapes nothing: Arabic letters are joined and turned beforehand, and Urdu is set in Naskh, since it cannot set Nastaliq.
"""

import base64
import io
import json
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from arabic_reshaper import reshape
from bidi.algorithm import get_display
from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, Image, ListFlowable, ListItem, PageBreak, PageTemplate, Paragraph, Spacer, Table
from reportlab.platypus.tableofcontents import TableOfContents

FONTS = Path(__file__).parents[3] / "assets" / "fonts"
for NAME in ("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Bold", "NotoNaskhArabic-Regular"):
    pdfmetrics.registerFont(TTFont(NAME, FONTS / f"{NAME}.ttf"))


def style(name, size, font="NotoSans-Regular", **more):
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.4, spaceAfter=size * 0.5, **more)


BODY = style("body", 10)
ROLES = {"title": style("title", 26), "subtitle": style("subtitle", 14), "lead": style("lead", 11)}
HEADINGS = {1: style("h1", 18, "NotoSerif-Bold", keepWithNext=1), 2: style("h2", 13, "NotoSerif-Bold", keepWithNext=1)}
CELL, HEAD = style("cell", 8.5), style("head", 8.5, "NotoSans-Bold")
WIDTH = A4[0] - 40 * mm


def paragraph(runs, look):
    text = "".join(run["text"] for run in runs)
    if runs and runs[0].get("lang") in ("ur", "ar"):
        right = ParagraphStyle(look.name, parent=look, fontName="NotoNaskhArabic-Regular", alignment=TA_RIGHT)
        return Paragraph(escape(get_display(reshape(text))), right)
    return Paragraph(escape(text), look)


class Book(BaseDocTemplate):
    def __init__(self, tree, out):
        meta = tree["meta"]
        super().__init__(out, pagesize=A4, title=meta["title"], author=meta["author"], lang=meta["lang"], invariant=1)
        self.tree = tree
        frame = Frame(20 * mm, 24 * mm, WIDTH, A4[1] - 46 * mm, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self.margins)])

    def margins(self, canvas, _):
        marking = " · ".join(self.tree["marking"])
        canvas.setFont("NotoSans-Bold", 9)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 14 * mm, marking)
        canvas.drawCentredString(A4[0] / 2, 9 * mm, marking)
        canvas.setFont("NotoSans-Regular", 8)
        canvas.drawString(20 * mm, 14 * mm, self.tree["footer"]["text"])
        canvas.drawRightString(A4[0] - 20 * mm, 14 * mm, str(canvas.getPageNumber()))

    def afterFlowable(self, flowable):
        level = {"h1": 0, "h2": 1}.get(getattr(getattr(flowable, "style", None), "name", None))
        if level is not None:
            key, text = f"heading-{id(flowable)}", flowable.getPlainText()
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(text, key, level, False)
            self.notify("TOCEntry", (level, text, self.page, key))

    def all(self, blocks):
        return [flowable for block in blocks for flowable in self.block(block)]

    def block(self, block):
        match block["block"]:
            case "section":
                return ([PageBreak()] if block["new_page"] else []) + self.all(block["blocks"])
            case "heading":
                return [paragraph(block["runs"], HEADINGS[block["level"]])]
            case "paragraph":
                return [paragraph(block["runs"], ROLES.get(block["role"], BODY))]
            case "list":
                return [ListFlowable([ListItem(self.all(item["blocks"])) for item in block["items"]], bulletType="bullet")]
            case "table":
                shares = [column["width"]["share"] for column in block["columns"]]
                rows = [[paragraph(column["header"], HEAD) for column in block["columns"]]]
                rows += [[paragraph(cell["blocks"][0]["runs"], CELL) for cell in row["cells"]] for row in block["rows"]]
                lines = [("LINEABOVE", (0, 0), (-1, -1), 0.5, colors.lightgrey), ("VALIGN", (0, 0), (-1, -1), "TOP")]
                return [Table(rows, [WIDTH * share / sum(shares) for share in shares], repeatRows=1, style=lines)]
            case "beside":
                figure = block["figure"]
                width = figure["width_mm"] * mm
                image = Image(io.BytesIO(base64.b64decode(self.tree["pictures"][figure["picture"]])), width, width * 1.25)
                return [Table([[image, self.all(block["blocks"])]], [width + 12, WIDTH - width - 12], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])]
            case "toc":
                contents = TableOfContents()
                contents.levelStyles = [ParagraphStyle("t1", parent=BODY), ParagraphStyle("t2", parent=BODY, leftIndent=14)]
                return [paragraph(block["title"], style("contents", 18, "NotoSerif-Bold")), contents]
            case "page_break":
                return [PageBreak()]
            case "spacer":
                return [Spacer(1, block["points"])]


def main(tree_path, out):
    book = Book(json.loads(Path(tree_path).read_text(encoding="utf-8")), out)
    book.multiBuild(book.all(book.tree["blocks"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
