//! Blocks to paragraphs and tables, in reading order.

use std::collections::{BTreeMap, BTreeSet};

use attache_document::{Block, Document, ListItem, PageSetup, Run, Runs, is_rtl};

use crate::contents::each;
use crate::numbering::{BULLETS, LEVELS, hang};
use crate::package::{R, W};
use crate::page;
use crate::paragraph::{Marker, Spot, style_of};
use crate::picture::Media;
use crate::xml::Xml;

/// The text being written, and what it calls for from other parts.
pub(crate) struct Body<'d> {
    pub document: &'d Document,
    pub xml: Xml,
    /// Page of each heading in the outline, as far as known.
    pub pages: &'d [usize],
    /// Bookmark of each name that links can lead to.
    pub anchors: BTreeMap<String, String>,
    /// Addresses outside, each once.
    pub addresses: Vec<String>,
    /// Level of each numbered list.
    pub ordered: Vec<u8>,
    pub notes: Vec<Runs>,
    pub in_note: bool,
    /// Sheets in use, each once; the document's own first.
    pub setups: Vec<PageSetup>,
    pub media: Vec<Media>,
    pub drawings: usize,
    pub headings: usize,
    /// The sheet of what comes next.
    setup: usize,
    /// The sheet of what was written last, when what comes next begins on another.
    ending: Option<usize>,
    fresh: bool,
    pub break_before: bool,
    /// Names for the next paragraph.
    pub waiting: Vec<String>,
    placed: BTreeSet<String>,
    pub bookmarks: usize,
    pub marker: Option<Marker>,
    /// How many paragraphs stand so far: a cell must hold one.
    pub paragraphs: usize,
}

/// Writes the main part.
pub(crate) fn write<'d>(document: &'d Document, pages: &'d [usize]) -> Body<'d> {
    let mut anchors = BTreeMap::new();
    each(&document.blocks, &mut |block| {
        if let Block::Section { id, .. } | Block::Heading { id, .. } = block
            && !id.is_empty()
        {
            let next = anchors.len() + 1;
            anchors.entry(id.clone()).or_insert_with(|| format!("place{next}"));
        }
    });
    let namespaces = [W, R].into_iter().chain(crate::picture::NAMESPACES).collect::<Vec<_>>();
    let mut body = Body {
        document,
        xml: Xml::part("w:document", &namespaces),
        pages,
        anchors,
        addresses: Vec::new(),
        ordered: Vec::new(),
        notes: Vec::new(),
        in_note: false,
        setups: vec![document.page],
        media: Vec::new(),
        drawings: 0,
        headings: 0,
        setup: 0,
        ending: None,
        fresh: true,
        break_before: false,
        waiting: Vec::new(),
        placed: BTreeSet::new(),
        bookmarks: 0,
        marker: None,
        paragraphs: 0,
    };
    body.xml.open("w:body", &[]);
    let spot = Spot::column(page::text_width(&document.page));
    body.blocks(&document.blocks, spot);
    if body.paragraphs == 0 || !body.waiting.is_empty() {
        body.paragraph("Gap", &[], spot);
    }
    let last = body.ending.unwrap_or(body.setup);
    body.section(last);
    body.xml.close();
    body
}

impl<'d> Body<'d> {
    pub fn lang(&self) -> &'d str {
        &self.document.meta.lang
    }

    pub fn rtl(&self) -> bool {
        is_rtl(self.lang())
    }

    /// The language of a paragraph: that of all its words, or else the document's.
    pub fn common_lang<'r>(&self, runs: &'r [Run]) -> &'r str
    where
        'd: 'r,
    {
        let own = self.lang();
        let mut worded =
            runs.iter().filter(|run| !run.text.trim().is_empty()).map(|run| run.lang.as_deref().unwrap_or(own));
        match worded.next() {
            Some(first) if worded.all(|lang| lang == first) => first,
            _ => own,
        }
    }

    pub fn blocks(&mut self, blocks: &[Block], spot: Spot) {
        for block in blocks {
            self.block(block, spot);
        }
    }

    /// Blocks that stay on one page with each other; only the last may part from what follows.
    fn kept(&mut self, blocks: &[Block], spot: Spot) {
        let spot = Spot { whole: true, ..spot };
        if let Some((last, others)) = blocks.split_last() {
            self.blocks(others, Spot { keep: true, ..spot });
            self.block(last, spot);
        }
    }

    fn block(&mut self, block: &Block, spot: Spot) {
        match block {
            Block::Section { id, new_page, page, blocks } => {
                let outer = self.setup;
                let own = page.filter(|_| !spot.nested);
                match own {
                    Some(page) => self.switch(page),
                    None => self.break_before |= *new_page && !spot.nested,
                }
                self.name(id);
                let width = own.map_or(spot.width, |page| page::text_width(&page).saturating_sub(spot.indent));
                self.blocks(blocks, Spot { width, ..spot });
                if let (Some(_), Some(outer)) = (own, self.setups.get(outer).copied()) {
                    self.switch(outer);
                }
            }
            Block::Heading { level, runs, id, in_outline, .. } => {
                self.name(id);
                self.heading(*level, runs, *in_outline, spot);
            }
            Block::Paragraph { role, runs } => self.paragraph(style_of(*role, spot), runs, spot),
            Block::List { ordered, items } => self.list(*ordered, items, spot),
            Block::Table(table) => self.table(table, spot),
            Block::KeyValues { rows } => self.key_values(rows, spot),
            Block::Figure(figure) => self.figure(figure, spot),
            Block::Beside { figure, blocks } => self.beside(figure, blocks, spot),
            Block::Aside { blocks } => {
                let indent = spot.indent + 240;
                let width = spot.width.saturating_sub(240);
                self.blocks(blocks, Spot { indent, width, aside: true, ..spot });
            }
            Block::KeepTogether { blocks } => self.kept(blocks, spot),
            Block::OnePage { blocks } => {
                // It begins a page and keeps the sizes of the styles: a word processor fits nothing to a page by itself,
                // and sizes set by hand would stay behind when somebody goes on writing. It may go on to a second page.
                self.break_before |= !spot.nested;
                self.blocks(blocks, spot);
            }
            Block::WriteIn { label, lines } => {
                for _ in 0..(*lines).max(1) {
                    self.paragraph("WriteIn", &[], Spot { keep: true, ..spot });
                }
                self.paragraph("Meta", label, spot);
            }
            Block::Toc { title, depth } => self.contents(title, *depth, spot),
            Block::PageBreak => self.break_before |= !spot.nested,
            Block::Rule => self.paragraph("Rule", &[], spot),
            Block::Spacer { points } => self.spacer(*points, spot),
        }
    }

    fn heading(&mut self, level: u8, runs: &[Run], in_outline: bool, spot: Spot) {
        let at = usize::from(level.clamp(1, 6)) - 1;
        if in_outline {
            self.headings += 1;
            self.waiting.push(crate::contents::bookmark(self.headings));
        }
        let styles = if in_outline { LISTED } else { UNLISTED };
        self.paragraph(styles.get(at).copied().unwrap_or("Heading1"), runs, Spot { keep: true, ..spot });
    }

    fn list(&mut self, ordered: bool, items: &[ListItem], spot: Spot) {
        let level = spot.depth.min(LEVELS - 1);
        let count = if ordered {
            self.ordered.push(level);
            BULLETS + u32::try_from(self.ordered.len()).unwrap_or(0)
        } else {
            BULLETS
        };
        let hang = hang(ordered);
        let text = match (spot.nested, ordered) {
            (true, _) => spot.text,
            (false, true) => "ListNumber",
            (false, false) => "ListBullet",
        };
        let inner = Spot {
            indent: spot.indent + hang,
            width: spot.width.saturating_sub(hang),
            depth: spot.depth.saturating_add(1),
            text,
            ..spot
        };
        for (at, item) in items.iter().enumerate() {
            self.mark_alone(spot);
            self.marker = Some(Marker { count, level, hang });
            let inner = Spot { keep: spot.keep || (spot.whole && at + 1 < items.len()), ..inner };
            self.blocks(&item.blocks, inner);
            self.mark_alone(inner);
        }
    }

    /// Writes the mark of a point that has no text of its own beside it.
    pub fn mark_alone(&mut self, spot: Spot) {
        if self.marker.is_some() {
            self.paragraph(spot.text, &[], spot);
        }
    }

    fn spacer(&mut self, points: u16, spot: Spot) {
        // A word processor's line is at most 22 inches tall.
        let height = (u32::from(points) * 20).min(31_680);
        if height > 0 {
            self.begin(spot);
            self.xml.open("w:p", &[]);
            self.xml.open("w:pPr", &[]);
            self.xml.val("w:pStyle", "Gap");
            self.before_text(spot);
            self.xml.empty("w:spacing", &[("w:line", &height.to_string()), ("w:lineRule", "exact")]);
            self.xml.close();
            self.xml.close();
        }
    }

    /// Gives the next paragraph a name that links lead to; the first of two places of one name keeps it.
    fn name(&mut self, id: &str) {
        if let Some(name) = self.anchors.get(id)
            && self.placed.insert(name.clone())
        {
            self.waiting.push(name.clone());
        }
    }

    /// Goes on on another sheet, once there is something to stand on it.
    fn switch(&mut self, page: PageSetup) {
        if !self.fresh {
            self.ending.get_or_insert(self.setup);
        }
        self.setup = self.setups.iter().position(|known| *known == page).unwrap_or_else(|| {
            self.setups.push(page);
            self.setups.len() - 1
        });
    }

    /// What must stand before the next thing: the end of the sheet before.
    pub fn begin(&mut self, spot: Spot) {
        if spot.nested {
            return;
        }
        if let Some(ending) = self.ending.take() {
            self.xml.open("w:p", &[]);
            self.xml.open("w:pPr", &[]);
            self.xml.val("w:pStyle", "Gap");
            self.section(ending);
            self.xml.close();
            self.xml.close();
            self.break_before = false;
        }
        // Nothing stands before the first page.
        self.break_before &= !self.fresh;
        self.fresh = false;
    }

    fn section(&mut self, setup: usize) {
        let setup_of = self.setups.get(setup).copied().unwrap_or_default();
        let rtl = self.rtl();
        page::section(&mut self.xml, &setup_of, setup + 1, rtl);
    }
}

const LISTED: [&str; 6] = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"];
const UNLISTED: [&str; 6] = ["Unlisted1", "Unlisted2", "Unlisted3", "Unlisted4", "Unlisted5", "Unlisted6"];
