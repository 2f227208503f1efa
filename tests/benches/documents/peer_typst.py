"""A document tree through Typst: python peer_typst.py TREE.json OUT.pdf"""

import base64
import json
import sys
import tempfile
from pathlib import Path

import typst

FONTS = Path(__file__).parents[3] / "assets" / "fonts"

SOURCE = r"""
#let tree = json("tree.json")
#let red = rgb("#8f1d1d")
#let marking = text(9pt, weight: "bold", fill: red, tree.marking.join(" · "))
#set document(title: tree.meta.title, author: tree.meta.author, date: datetime(year: 2026, month: 11, day: 24))
#set page(paper: "a4", margin: (x: 20mm, top: 22mm, bottom: 24mm), header: align(center, marking), footer: context [
  #set text(8pt)
  #tree.footer.text #h(1fr) #counter(page).display() / #counter(page).final().first()
  #align(center, marking)
])
#set text(font: ("Noto Sans", "Noto Naskh Arabic"), size: 10pt, lang: tree.meta.lang, hyphenate: true)
#set par(leading: 0.65em, spacing: 0.9em)
#show heading.where(level: 1): set text(font: "Noto Serif", 18pt)
#show heading.where(level: 2): set text(font: "Noto Serif", 13pt)
#let faces = (ur: ("Noto Nastaliq Urdu", "Noto Sans"), ar: ("Noto Naskh Arabic", "Noto Sans"))
#let span(it) = {
  let lang = it.at("lang", default: none)
  if lang == none { it.text }
  else if lang in faces { text(font: faces.at(lang), lang: lang, dir: rtl, it.text) }
  else { text(lang: lang, it.text) }
}
#let rtl(runs) = runs.len() > 0 and runs.first().at("lang", default: "") in faces
#let inline(runs) = { if rtl(runs) { set align(right); runs.map(span).join() } else { runs.map(span).join() } }
#let roles = (title: 26pt, subtitle: 14pt, lead: 11pt)
#let block-of(it) = {
  if it.block == "section" {
    if it.new_page { pagebreak(weak: true) }
    it.blocks.map(block-of).join()
  } else if it.block == "heading" { heading(level: it.level, inline(it.runs)) }
  else if it.block == "paragraph" { par({ set text(roles.at(it.role, default: 10pt)); inline(it.runs) }) }
  else if it.block == "list" { list(..it.items.map(item => item.blocks.map(block-of).join())) }
  else if it.block == "table" {
    set text(8.5pt)
    table(
      columns: it.columns.map(column => column.width.share * 1fr), inset: 3.5pt, stroke: (x: none, y: 0.5pt + luma(180)),
      table.header(..it.columns.map(column => strong(inline(column.header)))),
      ..it.rows.map(row => row.cells.map(cell => cell.blocks.map(b => inline(b.runs)).join())).flatten(),
    )
  } else if it.block == "beside" {
    grid(columns: (it.figure.width_mm * 1mm, 1fr), gutter: 12pt,
      image(it.figure.picture + ".jpg", width: 100%, alt: it.figure.alt), it.blocks.map(block-of).join())
  } else if it.block == "toc" { outline(title: inline(it.title), depth: it.depth) }
  else if it.block == "page_break" { pagebreak() }
  else if it.block == "spacer" { v(it.points * 1pt) }
}
#tree.blocks.map(block-of).join()
"""


def main(tree_path, out):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        tree = json.loads(Path(tree_path).read_text(encoding="utf-8"))
        for name, picture in tree.pop("pictures").items():
            (folder / f"{name}.jpg").write_bytes(base64.b64decode(picture))
        (folder / "tree.json").write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")
        (folder / "book.typ").write_text(SOURCE, encoding="utf-8")
        standards = ["a-2a", "ua-1"]
        typst.compile(folder / "book.typ", output=out, font_paths=[FONTS], ignore_system_fonts=True, pdf_standards=standards)


if __name__ == "__main__":
    main(*sys.argv[1:])
