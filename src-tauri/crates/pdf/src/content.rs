//! Positioned marks to page content: every mark in exactly one marked sequence, of an element or of decoration.

use attache_typeset::{Artifact, Fonts, Ink, Layer, Line, NodeId, Op, Page, Target};

use crate::codes::CodesByFace;
use crate::object::{Id, Value, hundredths, in_hundredths, integer};
use crate::show::show;

/// What the structure tree must know about a painted page.
pub(crate) struct PaintedPage {
    /// Width and height, points.
    pub sheet: (f32, f32),
    /// The page's content.
    pub content: Id,
    /// The element of each marked sequence, by its number on the page.
    pub sequences: Vec<NodeId>,
    pub links: Vec<LinkArea>,
    /// Where figures stand, as [`LinkArea::rect`].
    pub figures: Vec<(NodeId, [f32; 4])>,
}

pub(crate) struct LinkArea {
    /// Left, bottom, right, top; from the bottom left corner of the sheet.
    pub rect: [f32; 4],
    pub node: NodeId,
    pub target: Target,
    pub contents: String,
}

/// Paints a page; `content` is the number its content will have, `watermark` that of the form below everything.
pub(crate) fn paint(
    page: Page,
    content: Id,
    watermark: Option<usize>,
    fonts: &Fonts,
    codes: &mut CodesByFace,
) -> (PaintedPage, Vec<u8>) {
    let (sequences, links, figures) = (Vec::new(), Vec::new(), Vec::new());
    let painted = PaintedPage { sheet: page.sheet, content, sequences, links, figures };
    let mut brush = Brush {
        fonts,
        codes,
        out: Vec::with_capacity(16_384),
        page: painted,
        open: None,
        in_text: false,
        origin: (0, 0),
        font: None,
        ink: None,
    };
    if let Some(form) = watermark {
        brush.out.extend_from_slice(b"/Artifact<</Type/Pagination/Subtype/Watermark>>BDC/W");
        integer(&mut brush.out, form as i64);
        brush.out.extend_from_slice(b" Do EMC\n");
    }
    for op in page.ops {
        brush.op(op);
    }
    brush.close();
    brush.text(false);
    (brush.page, brush.out)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Element(NodeId),
    Figure(NodeId),
    Header,
    Footer,
    Decoration,
}

/// Writes one page, and remembers what the page's state already is.
struct Brush<'a> {
    fonts: &'a Fonts,
    codes: &'a mut CodesByFace,
    out: Vec<u8>,
    page: PaintedPage,
    open: Option<Open>,
    in_text: bool,
    /// Where the last line of this text object began, in hundredths.
    origin: (i64, i64),
    font: Option<(attache_typeset::FaceId, f32)>,
    ink: Option<Ink>,
}

impl Brush<'_> {
    fn op(&mut self, op: Op) {
        let sheet = self.page.sheet.1;
        match op {
            Op::Text { x, y, line, layer } => self.line(x, sheet - y, &line, &layer),
            Op::Rule { x, y, width, height, ink } => {
                self.enter(Open::Decoration, false);
                self.ink(ink);
                self.numbers(&[x, sheet - y - height, width, height], b"re f\n");
            }
            Op::Dots { x, y, width } => {
                self.enter(Open::Decoration, false);
                self.out.extend_from_slice(b"q 1 J .9 w[0 3.6]0 d ");
                self.numbers(&Ink::Hairline.rgb(), b"RG ");
                let y = sheet - y + 0.6;
                self.numbers(&[x, y], b"m ");
                self.numbers(&[x + width, y], b"l S Q\n");
            }
            Op::Figure { x, y, width, height, node, picture } => {
                self.enter(Open::Figure(node), false);
                self.out.extend_from_slice(b"q ");
                self.numbers(&[width, 0.0, 0.0, height, x, sheet - y - height], b"cm/P");
                integer(&mut self.out, picture as i64);
                self.out.extend_from_slice(b" Do Q\n");
                self.page.figures.push((node, [x, sheet - y - height, x + width, sheet - y]));
            }
            Op::Link { x, y, width, height, node, target, contents } => {
                let rect = [x, sheet - y - height, x + width, sheet - y];
                self.page.links.push(LinkArea { rect, node, target, contents });
            }
        }
    }

    fn line(&mut self, x: f32, y: f32, line: &Line, layer: &Layer) {
        for run in &line.runs {
            let open = match layer {
                Layer::Content(nodes) => nodes.get(usize::from(run.span)).map(|node| Open::Element(*node)),
                Layer::Artifact(Artifact::Header) => Some(Open::Header),
                Layer::Artifact(Artifact::Footer) => Some(Open::Footer),
            };
            self.enter(open.unwrap_or(Open::Decoration), true);
            self.ink(run.ink);
            if self.font != Some((run.face, run.size)) {
                self.font = Some((run.face, run.size));
                self.out.extend_from_slice(b"/F");
                integer(&mut self.out, run.face as i64);
                self.numbers(&[run.size], b"Tf\n");
            }
            let place = (in_hundredths(x + run.x), in_hundredths(y));
            hundredths(&mut self.out, place.0 - self.origin.0);
            self.out.push(b' ');
            hundredths(&mut self.out, place.1 - self.origin.1);
            self.out.extend_from_slice(b" Td");
            self.origin = place;
            show(&mut self.out, line, run, self.codes.of(run.face), self.fonts.face(run.face));
        }
    }

    /// Opens the marked sequence that what follows belongs to, unless it is open; as text or as shapes.
    fn enter(&mut self, wanted: Open, text: bool) {
        if self.open == Some(wanted) && self.in_text == text {
            return;
        }
        self.close();
        self.text(text);
        let header = match wanted {
            Open::Element(node) => {
                self.page.sequences.push(node);
                b"/P<</MCID".as_slice()
            }
            Open::Figure(node) => {
                self.page.sequences.push(node);
                b"/Figure<</MCID"
            }
            Open::Header => b"/Artifact<</Type/Pagination/Subtype/Header",
            Open::Footer => b"/Artifact<</Type/Pagination/Subtype/Footer",
            Open::Decoration => b"/Artifact<</Type/Layout",
        };
        self.out.extend_from_slice(header);
        if matches!(wanted, Open::Element(_) | Open::Figure(_)) {
            (self.page.sequences.len() - 1).write(&mut self.out);
        }
        self.out.extend_from_slice(b">>BDC\n");
        self.open = Some(wanted);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.out.extend_from_slice(b"EMC\n");
        }
    }

    /// Begins or ends a text object; no marked sequence may be open.
    fn text(&mut self, wanted: bool) {
        if self.in_text != wanted {
            self.out.extend_from_slice(if wanted { b"BT\n" } else { b"ET\n" });
            self.in_text = wanted;
            self.origin = (0, 0);
        }
    }

    fn ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            self.numbers(&ink.rgb(), b"rg\n");
        }
    }

    fn numbers(&mut self, values: &[f32], operator: &[u8]) {
        numbers(&mut self.out, values, operator);
    }
}

/// An operator behind its numbers, which have two decimals at most.
pub(crate) fn numbers(out: &mut Vec<u8>, values: &[f32], operator: &[u8]) {
    for value in values {
        value.write(out);
    }
    out.push(b' ');
    out.extend_from_slice(operator);
}
