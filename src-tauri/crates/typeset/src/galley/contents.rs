//! The table of contents: one line a heading, its page filled in when the pages are known.

use attache_document::{Align, Block, Run, RunStyle, text_of};

use super::blocks::{keep_all, one_line};
use super::{Body, Galley, Mark, Spot, What};
use crate::layout::Tag;
use crate::look::Look;

/// The name under which the heading of this number in the outline is found.
pub(crate) fn key(number: usize) -> String {
    format!("\u{1}{number}")
}

struct Entry<'a> {
    level: u8,
    runs: &'a [Run],
    number: usize,
}

impl Galley<'_> {
    pub fn contents(&mut self, title: &[Run], depth: u8, spot: Spot) {
        if !text_of(title).trim().is_empty() {
            let heading = Block::Heading {
                level: 1,
                runs: title.to_vec(),
                id: String::new(),
                in_outline: false,
                about: String::new(),
            };
            self.block(&heading, spot);
        }
        let document = self.document;
        let mut entries = Vec::new();
        collect(&document.blocks, &mut 0, &mut entries);
        let node = self.node(Tag::Contents, spot.node);
        for entry in entries.iter().filter(|entry| entry.level <= depth) {
            self.entry(entry, Spot { node, ..spot });
        }
        self.after = self.after.max(12.0);
    }

    fn entry(&mut self, entry: &Entry<'_>, spot: Spot) {
        let item = self.node(Tag::ContentsItem, spot.node);
        let reference = self.node(Tag::Reference, item);
        let node = self.node(Tag::Link, reference);
        let look = Look::contents(entry.level);
        let indent = 14.0 * f32::from(entry.level.saturating_sub(1));
        // Room for the number and a stretch of dots.
        let inner = Spot { x: spot.x + indent, width: (spot.width - indent - 40.0).max(1.0), ..spot };
        // Links and styles of the heading do not carry over, nor does a second reading in grey; its language does.
        let first: Vec<Run> = entry.runs.iter().filter(|run| run.style != RunStyle::Muted).map(unnoted).collect();
        let runs = if text_of(&first).trim().is_empty() { entry.runs } else { &first };
        let title = one_line(runs);
        let lang = runs.iter().find(|run| !run.text.trim().is_empty()).and_then(|run| run.lang.clone());
        let run = [Run { text: title.clone(), lang, ..Run::default() }];
        let mut slabs = self.paragraph(&run, look, inner, node, Align::Start.into());
        keep_all(&mut slabs);
        let key = key(entry.number);
        for slab in &mut slabs {
            let what =
                What::Area { width: spot.width, height: slab.height, node, key: key.clone(), contents: title.clone() };
            if let Body::Marks(marks) = &mut slab.body {
                marks.push(Mark { x: spot.x, y: 0.0, what });
            }
        }
        if let Some(Body::Marks(marks)) = slabs.last_mut().map(|slab| &mut slab.body) {
            let end = marks.iter().find_map(|mark| match &mark.what {
                What::Text { line, .. } => Some((mark.x + line.width, mark.y)),
                _ => None,
            });
            let (dots, y) = end.unwrap_or((inner.x, look.size));
            let what = What::PageOf { key, dots: dots + 6.0, node, bold: look.bold };
            marks.push(Mark { x: spot.x + spot.width, y, what });
        }
        self.extend(look.before, slabs, look.after);
    }
}

fn unnoted(run: &Run) -> Run {
    Run { note: Vec::new(), ..run.clone() }
}

/// Headings of the outline, numbered as they will be set.
fn collect<'b>(blocks: &'b [Block], number: &mut usize, entries: &mut Vec<Entry<'b>>) {
    for block in blocks {
        match block {
            Block::Heading { level, runs, in_outline: true, .. } => {
                entries.push(Entry { level: (*level).clamp(1, 6), runs, number: *number });
                *number += 1;
            }
            Block::Section { blocks, .. }
            | Block::Beside { blocks, .. }
            | Block::Aside { blocks }
            | Block::KeepTogether { blocks }
            | Block::OnePage { blocks } => collect(blocks, number, entries),
            Block::List { items, .. } => items.iter().for_each(|item| collect(&item.blocks, number, entries)),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                cells.for_each(|cell| collect(&cell.blocks, number, entries));
            }
            Block::KeyValues { rows } => rows.iter().for_each(|row| collect(&row.value, number, entries)),
            _ => {}
        }
    }
}
