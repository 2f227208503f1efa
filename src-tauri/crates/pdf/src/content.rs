//! Positioned marks to page content: every mark in exactly one marked sequence, of an element or of decoration.

use std::collections::BTreeMap;
use std::fmt::Write;

use attache_typeset::{
    Artifact, Contour, FaceId, Fonts, GlyphRun, Ink, Layer, Layout, Line, NodeId, Op, Segment, Target,
};

use crate::codes::{Codes, Drawing};

/// Pages painted, with what the structure tree must know about them.
pub(crate) struct Painted {
    pub pages: Vec<PaintedPage>,
    /// Codes by face number.
    pub codes: BTreeMap<FaceId, Codes>,
}

#[derive(Default)]
pub(crate) struct PaintedPage {
    pub content: String,
    /// The element of each marked sequence, by its number on the page.
    pub sequences: Vec<NodeId>,
    pub links: Vec<LinkArea>,
}

pub(crate) struct LinkArea {
    /// Left, bottom, right, top; from the bottom left corner of the sheet.
    pub rect: [f32; 4],
    pub node: NodeId,
    pub target: Target,
    pub contents: String,
}

pub(crate) fn paint(layout: &Layout, fonts: &Fonts) -> Painted {
    let mut codes = FaceId::ALL.into_iter().map(|face| (face, Codes::new())).collect();
    let watermark = watermark(&layout.watermark, layout.sheet.1);
    let pages = layout
        .pages
        .iter()
        .map(|page| {
            let mut brush = Brush::new(layout.sheet.1, fonts, &mut codes);
            brush.out.push_str(&watermark);
            for op in &page.ops {
                brush.op(op);
            }
            brush.close();
            brush.page.content = brush.out;
            brush.page
        })
        .collect();
    Painted { pages, codes }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Element(NodeId),
    Header,
    Footer,
    Decoration,
}

/// Writes one page, and remembers what the page's state already is.
struct Brush<'a> {
    height: f32,
    fonts: &'a Fonts,
    codes: &'a mut BTreeMap<FaceId, Codes>,
    out: String,
    page: PaintedPage,
    open: Option<Open>,
    in_text: bool,
    font: Option<(FaceId, f32)>,
    ink: Option<Ink>,
}

impl<'a> Brush<'a> {
    fn new(height: f32, fonts: &'a Fonts, codes: &'a mut BTreeMap<FaceId, Codes>) -> Self {
        let (page, out) = (PaintedPage::default(), String::with_capacity(8192));
        Self { height, fonts, codes, out, page, open: None, in_text: false, font: None, ink: None }
    }

    fn op(&mut self, op: &Op) {
        match op {
            Op::Text { x, y, line, layer } => self.line(*x, self.height - y, line, layer),
            Op::Rule { x, y, width, height, ink } => {
                self.enter(Open::Decoration);
                self.ink(*ink);
                let bottom = self.height - y - height;
                self.numbers(&[*x, bottom, *width, *height]);
                self.out.push_str("re f\n");
            }
            Op::Dots { x, y, width } => {
                self.enter(Open::Decoration);
                let [r, g, b] = Ink::Hairline.rgb();
                self.out.push_str("q 1 J 0.9 w [0 3.6] 0 d ");
                self.numbers(&[r, g, b]);
                self.out.push_str("RG ");
                let y = self.height - y + 0.6;
                self.numbers(&[*x, y]);
                self.out.push_str("m ");
                self.numbers(&[x + width, y]);
                self.out.push_str("l S Q\n");
            }
            Op::Link { x, y, width, height, node, target, contents } => {
                let rect = [*x, self.height - y - height, x + width, self.height - y];
                self.page.links.push(LinkArea {
                    rect,
                    node: *node,
                    target: target.clone(),
                    contents: contents.clone(),
                });
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
            self.enter(open.unwrap_or(Open::Decoration));
            if !self.in_text {
                self.out.push_str("BT\n");
                self.in_text = true;
            }
            self.ink(run.ink);
            self.run(x + run.x, y, &line.text, run);
        }
    }

    fn run(&mut self, x: f32, y: f32, text: &str, run: &GlyphRun) {
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            let _ = write!(self.out, "/F{} ", run.face as u8);
            self.numbers(&[run.size]);
            self.out.push_str("Tf\n");
        }
        self.out.push_str("1 0 0 1 ");
        self.numbers(&[x, y]);
        self.out.push_str("Tm [");
        // Where the shaper wants the pen, and where the reader's pen will be, in thousandths of the size.
        let (mut wanted, mut reached) = (0i32, 0i32);
        let mut open = false;
        for code in clusters(text, run) {
            let start = wanted;
            wanted += code.advance;
            let face = self.fonts.face(run.face);
            let drawn = self.codes.get_mut(&run.face).and_then(|codes| codes.code(code.drawing?, &code.text, face));
            let Some((code, width)) = drawn else { continue };
            if start != reached {
                if open {
                    self.out.push('>');
                    open = false;
                }
                let _ = write!(self.out, "{}", reached - start);
                reached = start;
            }
            if !open {
                self.out.push('<');
                open = true;
            }
            let _ = write!(self.out, "{code:04X}");
            reached += i32::from(width);
        }
        if open {
            self.out.push('>');
        }
        self.out.push_str("]TJ\n");
    }

    /// Opens the marked sequence that what follows belongs to, unless it is open.
    fn enter(&mut self, wanted: Open) {
        if self.open == Some(wanted) {
            if wanted == Open::Decoration && self.in_text {
                self.out.push_str("ET\n");
                self.in_text = false;
            }
            return;
        }
        self.close();
        match wanted {
            Open::Element(node) => {
                let _ = writeln!(self.out, "/P <</MCID {}>> BDC", self.page.sequences.len());
                self.page.sequences.push(node);
            }
            Open::Header => self.out.push_str("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n"),
            Open::Footer => self.out.push_str("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"),
            Open::Decoration => self.out.push_str("/Artifact <</Type /Layout>> BDC\n"),
        }
        self.open = Some(wanted);
    }

    fn close(&mut self) {
        if self.in_text {
            self.out.push_str("ET\n");
            self.in_text = false;
        }
        if self.open.take().is_some() {
            self.out.push_str("EMC\n");
        }
    }

    fn ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            self.numbers(&ink.rgb());
            self.out.push_str("rg\n");
        }
    }

    fn numbers(&mut self, values: &[f32]) {
        numbers(&mut self.out, values);
    }
}

/// Numbers with two decimals at most, a blank after each.
fn numbers(out: &mut String, values: &[f32]) {
    for value in values {
        let hundredths = (f64::from(*value) * 100.0).round() as i64;
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        if hundredths < 0 {
            out.push('-');
        }
        let _ = match (rest, rest % 10) {
            (0, _) => write!(out, "{whole} "),
            (_, 0) => write!(out, "{whole}.{} ", rest / 10),
            _ => write!(out, "{whole}.{rest:02} "),
        };
    }
}

/// One code to be: what it draws, what it reads as, how far the pen moves.
struct Cluster {
    drawing: Option<Drawing>,
    text: String,
    advance: i32,
}

/// Glyphs of a run to codes, left to right.
fn clusters(text: &str, run: &GlyphRun) -> Vec<Cluster> {
    let mut starts: Vec<usize> =
        run.glyphs.iter().map(|glyph| glyph.cluster as usize).filter(|at| *at < run.end).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut out = Vec::with_capacity(run.glyphs.len());
    for glyphs in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
        let Some(first) = glyphs.first() else { continue };
        let at = first.cluster as usize;
        let advance: i32 = glyphs.iter().map(|glyph| glyph.advance).sum();
        let read = if at >= run.end {
            // The hyphen at the end of a line is ours, not the text's: a soft hyphen disappears in copies.
            "\u{ad}".to_owned()
        } else {
            let end = starts.get(starts.partition_point(|start| *start <= at)).copied().unwrap_or(run.end);
            readable(text.get(at..end).unwrap_or(""))
        };
        let count = read.chars().count();
        if count == 0 || glyphs.iter().all(|glyph| glyph.id == 0) {
            out.push(Cluster { drawing: None, text: read, advance });
            continue;
        }
        if let [glyph] = glyphs
            && glyph.dx == 0
            && glyph.dy == 0
            && !(run.is_rtl() && count > 1)
        {
            out.push(Cluster { drawing: Some(Drawing::Glyph(glyph.id)), text: read, advance });
            continue;
        }
        let mut pen = 0;
        let mut parts = Vec::with_capacity(glyphs.len());
        for glyph in glyphs {
            parts.push((glyph.id, small(pen + glyph.dx), small(glyph.dy)));
            pen += glyph.advance;
        }
        // A ligature that reads from right to left becomes as many codes as it has letters, so that each can be selected.
        let letters: Vec<String> =
            if run.is_rtl() { read.chars().rev().map(String::from).collect() } else { vec![read] };
        let mut left = advance;
        for (at, letter) in letters.iter().enumerate() {
            let share = left / (letters.len() - at) as i32;
            left -= share;
            let parts = if at == 0 { std::mem::take(&mut parts) } else { Vec::new() };
            let width = share.clamp(0, i32::from(u16::MAX)) as u16;
            out.push(Cluster { drawing: Some(Drawing::Placed(parts, width)), text: letter.clone(), advance: share });
        }
    }
    out
}

fn small(value: i32) -> i16 {
    value.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16
}

/// What a code may read as: controls become blanks, marks of order disappear, private characters are not claimed.
fn readable(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(*c as u32, 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFE00..=0xFE0F | 0x61C))
        .map(|c| match c as u32 {
            0..=0x1F | 0x7F..=0x9F => ' ',
            0xE000..=0xF8FF | 0xF_0000.. | 0xFFFE | 0xFFFF => char::REPLACEMENT_CHARACTER,
            _ => c,
        })
        .collect()
}

fn watermark(contours: &[Contour], height: f32) -> String {
    let mut out = String::new();
    if contours.is_empty() {
        return out;
    }
    let flip = |[x, y]: [f32; 2]| [x, height - y];
    out.push_str("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq ");
    numbers(&mut out, &Ink::Pale.rgb());
    out.push_str("rg\n");
    for contour in contours {
        numbers(&mut out, &flip(contour.start));
        out.push_str("m ");
        for segment in &contour.segments {
            match segment {
                Segment::Line(to) => {
                    numbers(&mut out, &flip(*to));
                    out.push_str("l ");
                }
                Segment::Curve(a, b, to) => {
                    numbers(&mut out, &[flip(*a), flip(*b), flip(*to)].concat());
                    out.push_str("c ");
                }
            }
        }
        out.push_str("h\n");
    }
    out.push_str("f Q\nEMC\n");
    out
}
