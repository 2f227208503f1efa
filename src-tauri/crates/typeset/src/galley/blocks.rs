//! Each kind of block to slabs.

use attache_document::{Align, Block, ListItem, Role, Run, text_of};

use super::paragraph::Stand;
use super::{Body, Galley, Mark, Slab, Spot, What, height_of};
use crate::layout::Tag;
use crate::look::{Ink, Look, Place, gap};
use crate::text::digits;

impl Galley<'_> {
    pub fn blocks(&mut self, blocks: &[Block], spot: Spot) {
        for block in blocks {
            self.block(block, spot);
        }
    }

    pub fn block(&mut self, block: &Block, spot: Spot) {
        match block {
            Block::Section { id, new_page, page, blocks } => {
                if *new_page && !spot.nested {
                    self.page_break();
                }
                if !id.is_empty() {
                    self.waiting.push(What::Anchor(id.clone()));
                }
                let node = self.node(Tag::Sect, spot.node);
                match page {
                    Some(setup) if spot.free => self.on_sheet(setup, blocks, node),
                    _ => self.blocks(blocks, Spot { node, ..spot }),
                }
                self.end_part(spot, node);
            }
            Block::Heading { level, runs, id, in_outline, about } => {
                if !about.is_empty() {
                    self.waiting.push(What::About { about: about.clone(), height: None });
                }
                self.heading_block(*level, runs, id, *in_outline, spot);
            }
            Block::Paragraph { role, runs } => self.text_block(*role, runs, spot),
            Block::List { ordered, items } => self.list(*ordered, items, spot),
            Block::Table(table) => self.table(table, spot),
            Block::KeyValues { rows } => self.key_values(rows, spot),
            Block::Figure(figure) => self.figure_block(figure, spot),
            Block::Beside { figure, blocks } => self.beside(figure, blocks, spot),
            Block::Aside { blocks } => self.set_apart(blocks, spot),
            Block::KeepTogether { blocks } => {
                let spot = Spot { free: false, ..spot };
                let mut slabs = self.aside(|galley| galley.blocks(blocks, spot));
                keep_all(&mut slabs);
                self.extend(0.0, slabs, Look::of(Role::Body, spot.place).after);
            }
            Block::OnePage { blocks } => self.one_page(blocks, spot),
            Block::WriteIn { label, lines } => self.write_in(label, *lines, spot),
            Block::Toc { title, depth } => self.contents(title, *depth, spot),
            Block::PageBreak if spot.nested => {}
            Block::PageBreak => self.page_break(),
            Block::Rule => {
                let what = What::Rule { width: spot.width, height: gap::HAIRLINE, ink: Ink::Hairline, joins: false };
                let body = Body::Marks(vec![Mark { x: spot.x, y: 0.0, what }]);
                self.extend(8.0, vec![Slab { before: 0.0, height: gap::HAIRLINE, keep: false, body }], 8.0);
            }
            Block::Spacer { points } => {
                let slab = Slab { before: 0.0, height: f32::from(*points), keep: false, body: Body::Marks(Vec::new()) };
                self.extend(0.0, vec![slab], 0.0);
            }
        }
        if !spot.nested {
            self.notes_below(block, spot);
        }
    }

    pub(super) fn page_break(&mut self) {
        self.after = 0.0;
        self.push(0.0, Slab { before: 0.0, height: 0.0, keep: false, body: Body::Break });
    }

    fn text_block(&mut self, role: Role, runs: &[Run], spot: Spot) {
        let look = Look::of(role, spot.place);
        let node = self.node(Tag::Paragraph, spot.node);
        let mut slabs = self.paragraph(runs, look, spot, node, Stand::of(role, spot));
        if matches!(role, Role::Label | Role::Eyebrow) {
            // A label stays with what it labels.
            keep_with_next(&mut slabs);
        }
        self.extend(look.before, slabs, look.after);
    }

    fn heading_block(&mut self, level: u8, runs: &[Run], id: &str, in_outline: bool, spot: Spot) {
        let level = level.clamp(1, 6);
        let look = Look::heading(level, spot.place);
        let node = self.node(Tag::Heading(level), spot.node);
        let title = one_line(runs);
        self.heading.clone_from(&title);
        let mut slabs = self.paragraph(runs, look, spot, node, Align::Start.into());
        keep_with_next(&mut slabs);
        if !id.is_empty() {
            self.waiting.push(What::Anchor(id.to_owned()));
        }
        if level == 1 && !spot.nested {
            // A part opens under an ink rule across the column.
            let what = What::Rule { width: spot.width, height: gap::RULE, ink: Ink::Black, joins: false };
            let body = Body::Marks(vec![Mark { x: spot.x, y: 0.0, what }]);
            slabs.insert(0, Slab { before: 0.0, height: gap::RULE + 9.0, keep: true, body });
        }
        if in_outline {
            self.waiting.push(What::Anchor(super::contents::key(self.headings)));
            self.headings += 1;
            if let Some(Body::Marks(marks)) = slabs.first_mut().map(|slab| &mut slab.body) {
                marks.push(Mark { x: 0.0, y: 0.0, what: What::Bookmark { level, title } });
            }
        }
        self.extend(look.before, slabs, look.after);
    }

    fn list(&mut self, ordered: bool, items: &[ListItem], spot: Spot) {
        let list = self.node(Tag::List { ordered }, spot.node);
        let look = Look::of(Role::Body, spot.place);
        let indent = if ordered { gap::NUMBER } else { gap::BULLET } * look.size / 10.0;
        for (at, item) in items.iter().enumerate() {
            let node = self.node(Tag::ListItem, list);
            let label = self.node(Tag::Label, node);
            let mark = [Run::plain(if ordered { self.number(at + 1) } else { bullet(spot.depth).to_owned() })];
            let hung = self.paragraph(&mark, look, Spot { width: indent, ..spot }, label, Align::Start.into());
            let body = self.node(Tag::ListBody, node);
            let inner = Spot {
                x: spot.x + indent,
                width: (spot.width - indent).max(1.0),
                node: body,
                depth: spot.depth + 1,
                ..spot
            };
            let mut slabs = self.cell_blocks(&item.blocks, inner, look, Align::Start);
            if slabs.is_empty() {
                slabs.push(Slab { before: 0.0, height: height_of(&hung), keep: false, body: Body::Marks(Vec::new()) });
            }
            hang(&mut slabs, hung);
            if !item.about.is_empty() {
                reach_over(&mut slabs, &item.about);
            }
            self.extend(if at == 0 { 0.0 } else { gap::POINT }, slabs, 0.0);
        }
        self.after = self.after.max(look.after + 1.0);
    }

    /// The number of a point, its dot on the side of the text; marks of direction keep it there from right to left.
    pub(super) fn number(&self, number: usize) -> String {
        let number = digits(number, &self.document.meta.lang);
        if self.rtl { format!("\u{200f}{number}.\u{200f}") } else { format!("{number}.") }
    }

    /// Blocks of a cell or a point; a single paragraph goes straight into its node.
    pub fn cell_blocks(&mut self, blocks: &[Block], spot: Spot, look: Look, align: Align) -> Vec<Slab> {
        if let [Block::Paragraph { role: Role::Body, runs }] = blocks {
            return self.paragraph(runs, look, spot, spot.node, align.into());
        }
        self.aside(|galley| {
            for block in blocks {
                if let Block::Paragraph { role: Role::Body, runs } = block {
                    let node = galley.node(Tag::Paragraph, spot.node);
                    let slabs = galley.paragraph(runs, look, spot, node, align.into());
                    galley.extend(0.0, slabs, gap::POINT);
                } else {
                    galley.block(block, spot);
                }
            }
        })
    }

    fn set_apart(&mut self, blocks: &[Block], spot: Spot) {
        let node = self.node(Tag::BlockQuote, spot.node);
        let (x, width) = (spot.x + gap::ASIDE, (spot.width - gap::ASIDE).max(1.0));
        let inner = Spot { x, width, node, free: false, ..spot };
        let mut slabs = self.aside(|galley| galley.blocks(blocks, inner));
        for (at, slab) in slabs.iter_mut().enumerate() {
            let what = What::Rule { width: 1.2, height: slab.height, ink: Ink::Grey, joins: at > 0 };
            let mark = Mark { x: spot.x, y: 0.0, what };
            match &mut slab.body {
                Body::Marks(marks) => marks.push(mark),
                Body::Row(row) => row.beside = Some(spot.x),
                Body::Break | Body::Sheet(_) | Body::HeadOn(_) | Body::HeadOff => {}
            }
        }
        self.extend(4.0, slabs, 9.0);
    }

    fn write_in(&mut self, label: &[Run], lines: u8, spot: Spot) {
        let room = if spot.place == Place::Pocket { 18.0 } else { 26.0 };
        let rule = || {
            let what = What::Rule { width: spot.width, height: gap::HAIRLINE, ink: Ink::Grey, joins: false };
            let body = Body::Marks(vec![Mark { x: spot.x, y: room - gap::HAIRLINE, what }]);
            Slab { before: 0.0, height: room, keep: true, body }
        };
        let mut slabs: Vec<Slab> = (0..lines.max(1)).map(|_| rule()).collect();
        if !text_of(label).trim().is_empty() {
            let node = self.node(Tag::Paragraph, spot.node);
            slabs.extend(self.paragraph(label, Look::of(Role::Meta, spot.place), spot, node, Align::Start.into()));
        }
        keep_all(&mut slabs);
        self.extend(0.0, slabs, 8.0);
    }
}

/// Says of slabs what they are about, each as far as it reaches.
fn reach_over(slabs: &mut [Slab], about: &str) {
    for slab in slabs {
        if let Body::Marks(marks) = &mut slab.body {
            let what = What::About { about: about.to_owned(), height: Some(slab.height) };
            marks.push(Mark { x: 0.0, y: 0.0, what });
        }
    }
}

/// Points within points have a quieter mark.
fn bullet(depth: u8) -> &'static str {
    if depth == 0 { "•" } else { "–" }
}

/// The words of runs with single blanks.
pub(super) fn one_line(runs: &[Run]) -> String {
    text_of(runs).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps slabs on one page with each other and with what follows.
pub(crate) fn keep_with_next(slabs: &mut [Slab]) {
    for slab in slabs {
        slab.keep = true;
    }
}

/// Keeps slabs on one page; the last is free to part from what follows.
pub(crate) fn keep_all(slabs: &mut [Slab]) {
    if let Some((last, others)) = slabs.split_last_mut() {
        keep_with_next(others);
        last.keep = false;
    }
}

/// The first baseline of a slab.
pub(crate) fn baseline(slab: &Slab) -> Option<f32> {
    match &slab.body {
        Body::Marks(marks) => marks.iter().find(|mark| matches!(mark.what, What::Text { .. })).map(|mark| mark.y),
        _ => None,
    }
}

/// Hangs a label beside the first line, on the same baseline.
pub(super) fn hang(slabs: &mut [Slab], label: Vec<Slab>) {
    let (Some(first), Some(hung)) = (slabs.first_mut(), label.into_iter().next()) else { return };
    let drop = match (baseline(first), baseline(&hung)) {
        (Some(text), Some(mark)) => text - mark,
        _ => 0.0,
    };
    if let (Body::Marks(marks), Body::Marks(hung)) = (&mut first.body, hung.body) {
        // The label is read before the text it labels.
        marks.splice(0..0, hung.into_iter().map(|mark| Mark { y: mark.y + drop, ..mark }));
    }
}
