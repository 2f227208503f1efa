"""A document tree through WeasyPrint: python peer_weasyprint.py TREE.json OUT.pdf"""

import json
import sys
from html import escape
from pathlib import Path

from weasyprint import HTML

FONTS = Path(__file__).parents[3] / "assets" / "fonts"
FACES = {
    "NotoSans-Regular": ("Noto Sans", "normal"), "NotoSans-Bold": ("Noto Sans", "bold"), "NotoSerif-Bold": ("Noto Serif", "bold"),
    "NotoNaskhArabic-Regular": ("Noto Naskh Arabic", "normal"), "NotoNaskhArabic-Bold": ("Noto Naskh Arabic", "bold"),
    "NotoNastaliqUrdu-Regular": ("Noto Nastaliq Urdu", "normal"), "NotoNastaliqUrdu-Bold": ("Noto Nastaliq Urdu", "bold"),
}
STYLE = """
@page { size: A4; margin: 22mm 20mm 24mm;
  @top-center { content: "MARKING"; color: #8f1d1d; font: bold 9pt "Noto Sans" }
  @bottom-left { content: "FOOTER"; font: 8pt "Noto Sans" }
  @bottom-center { content: "MARKING"; color: #8f1d1d; font: bold 9pt "Noto Sans" }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Noto Sans" } }
body { font: 10pt/1.4 "Noto Sans"; hyphens: auto }
h1, h2 { font-family: "Noto Serif"; break-after: avoid } h1 { font-size: 18pt } h2 { font-size: 13pt }
p { margin: 0 0 6pt } .title { font-size: 26pt } .subtitle { font-size: 14pt } .lead { font-size: 11pt }
section.new { break-before: page } .break { break-after: page }
[lang=ur] { font-family: "Noto Nastaliq Urdu", "Noto Sans"; direction: rtl; line-height: 2.1 }
[lang=ar] { font-family: "Noto Naskh Arabic", "Noto Sans"; direction: rtl }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 8.5pt; margin-bottom: 8pt }
td, th { border-top: .5pt solid #b4b4b4; padding: 3.5pt; text-align: start; vertical-align: top } tr { break-inside: avoid }
.beside img { float: left; margin: 0 12pt 4pt 0 } .beside::after { content: ""; display: block; clear: both }
nav a { display: block; color: inherit; text-decoration: none } nav a::after { content: leader(".") target-counter(attr(href), page) }
"""


def tag(name, runs, more=""):
    lang = runs[0].get("lang") if runs else None
    lang = f' lang="{lang}"' if lang else ""
    return f"<{name}{lang}{more}>" + "".join(escape(run["text"]) for run in runs) + f"</{name}>"


class Page:
    def __init__(self, tree):
        self.tree, self.headings = tree, []
        self.body = "".join(self.block(block) for block in tree["blocks"])

    def html(self):
        tree = self.tree
        faces = "".join(f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: url("{(FONTS / name).as_uri()}.ttf") }}' for name, (family, weight) in FACES.items())
        style = faces + STYLE.replace("MARKING", " · ".join(tree["marking"])).replace("FOOTER", tree["footer"]["text"])
        contents = "".join(f'<a href="#h{at}" style="margin-left: {level - 1}em">{escape(text)}</a>' for at, level, text in self.headings)
        head = f'<meta charset="utf-8"><title>{escape(tree["meta"]["title"])}</title><meta name="author" content="{escape(tree["meta"]["author"])}"><style>{style}</style>'
        return f'<html lang="{tree["meta"]["lang"]}"><head>{head}</head><body>{self.body.replace("CONTENTS", contents)}</body></html>'

    def all(self, blocks):
        return "".join(self.block(block) for block in blocks)

    def block(self, block):
        match block["block"]:
            case "section":
                return f'<section class="{"new" if block["new_page"] else ""}">{self.all(block["blocks"])}</section>'
            case "heading":
                self.headings.append((len(self.headings), block["level"], "".join(run["text"] for run in block["runs"])))
                return tag(f'h{block["level"]}', block["runs"], f' id="h{len(self.headings) - 1}"')
            case "paragraph":
                return tag("p", block["runs"], f' class="{block["role"]}"')
            case "list":
                return "<ul>" + "".join(f'<li>{self.all(item["blocks"])}</li>' for item in block["items"]) + "</ul>"
            case "table":
                shares = [column["width"]["share"] for column in block["columns"]]
                columns = "".join(f'<col style="width: {100 * share / sum(shares)}%">' for share in shares)
                heads = "".join(tag("th", column["header"], ' scope="col"') for column in block["columns"])
                rows = "".join("<tr>" + "".join(tag("td", cell["blocks"][0]["runs"]) for cell in row["cells"]) + "</tr>" for row in block["rows"])
                return f"<table><colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
            case "beside":
                figure = block["figure"]
                source = f'data:image/jpeg;base64,{self.tree["pictures"][figure["picture"]]}'
                image = f'<img src="{source}" alt="{escape(figure["alt"])}" style="width: {figure["width_mm"]}mm">'
                return f'<div class="beside">{image}{self.all(block["blocks"])}</div>'
            case "toc":
                return tag("h1", block["title"]) + "<nav>CONTENTS</nav>"
            case "page_break":
                return '<div class="break"></div>'
            case "spacer":
                return f'<div style="height: {block["points"]}pt"></div>'


def main(tree_path, out):
    tree = json.loads(Path(tree_path).read_text(encoding="utf-8"))
    HTML(string=Page(tree).html()).write_pdf(out, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    main(*sys.argv[1:])
