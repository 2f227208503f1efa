// The text of a PDF as pdf.js gives it to whoever copies it, pages apart by a form feed: `node pdfjs.mjs FILE`.

import { readFile } from 'node:fs/promises'

// Looked for while it loads, used only to draw.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {}
console.warn = () => {}
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')

// The viewer lays each item as a box of its own, so that a copy breaks between two unless they touch.
const touch = (a, b) => {
  if (a.hasEOL || !a.str || !b.str || Math.abs(a.transform[5] - b.transform[5]) > b.height / 2) return false
  const [aStart, bStart] = [a.transform[4], b.transform[4]]
  const gap = Math.min(Math.abs(bStart - aStart - a.width), Math.abs(aStart - bStart - b.width))
  return gap < b.height / 8
}

const data = new Uint8Array(await readFile(process.argv[2]))
const file = await getDocument({ data, isEvalSupported: false, verbosity: VerbosityLevel.ERRORS }).promise
for (let number = 1; number <= file.numPages; number++) {
  const { items } = await (await file.getPage(number)).getTextContent()
  items.forEach((item, at) => process.stdout.write((at && !touch(items[at - 1], item) ? '\n' : '') + item.str))
  process.stdout.write('\f')
}
