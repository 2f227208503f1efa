//! The table of contents: a field that counts its own pages, with its entries already in it.

use attache_document::{Block, Run, RunStyle, text_of};

use crate::body::Body;
use crate::paragraph::Spot;

/// The bookmark of the heading of this number in the outline.
pub(crate) fn bookmark(number: usize) -> String {
    format!("_Toc{number}")
}

/// Visits every block in reading order.
pub(crate) fn each<'d>(blocks: &'d [Block], visit: &mut dyn FnMut(&'d Block)) {
    for block in blocks {
        visit(block);
        match block {
            Block::Section { blocks, .. }
            | Block::Aside { blocks }
            | Block::KeepTogether { blocks }
            | Block::OnePage { blocks }
            | Block::Beside { blocks, .. } => each(blocks, visit),
            Block::List { items, .. } => items.iter().for_each(|item| each(&item.blocks, visit)),
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| each(&cell.blocks, visit));
            }
            Block::KeyValues { rows } => rows.iter().for_each(|row| each(&row.value, visit)),
            Block::Heading { .. }
            | Block::Paragraph { .. }
            | Block::Figure(_)
            | Block::WriteIn { .. }
            | Block::Toc { .. }
            | Block::PageBreak
            | Block::Rule
            | Block::Spacer { .. } => {}
        }
    }
}

impl Body<'_> {
    /// Writes the contents: headings in the outline down to `depth`.
    pub fn contents(&mut self, title: &[Run], depth: u8, spot: Spot) {
        self.paragraph("TocTitle", title, Spot { keep: true, ..spot });
        let mut headings: Vec<(u8, &[Run])> = Vec::new();
        each(&self.document.blocks, &mut |block| {
            if let Block::Heading { level, runs, in_outline: true, .. } = block {
                headings.push(((*level).clamp(1, 6), runs));
            }
        });
        let depth = depth.clamp(1, 6);
        let listed: Vec<(usize, u8, &[Run])> = (1..)
            .zip(headings)
            .filter(|(_, (level, _))| *level <= depth)
            .map(|(number, (level, runs))| (number, level, runs))
            .collect();
        for (at, (number, level, runs)) in listed.iter().enumerate() {
            let lang = runs.iter().find(|run| !run.text.trim().is_empty()).and_then(|run| run.lang.clone());
            let entry = [Run { lang, ..Run::plain(entry_text(runs)) }];
            let style = ["Toc1", "Toc2", "Toc3"].get(usize::from(*level) - 1).copied().unwrap_or("Toc3");
            // The numbers stand in one column, whichever way a title reads.
            self.open_paragraph(style, self.rtl(), spot);
            if at == 0 {
                self.field_begin(&format!("TOC \\o \"1-{depth}\" \\h \\z"));
            }
            let name = bookmark(*number);
            self.xml.open("w:hyperlink", &[("w:anchor", &name), ("w:history", "1")]);
            match self.reads_rtl(&entry) {
                rtl if rtl == self.rtl() => self.runs(&entry, rtl),
                rtl => self.against(rtl, |body| body.runs(&entry, rtl)),
            }
            self.plain_run("\t");
            self.field_begin(&format!("PAGEREF {name} \\h"));
            if let Some(page) = self.pages.get(number - 1) {
                self.plain_run(&page.to_string());
            }
            self.field_mark("end");
            self.xml.close();
            if at + 1 == listed.len() {
                self.field_mark("end");
            }
            self.xml.close();
        }
    }

    fn field_begin(&mut self, instruction: &str) {
        self.field_mark("begin");
        self.xml.open("w:r", &[]);
        self.xml.leaf("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "));
        self.xml.close();
        self.field_mark("separate");
    }

    fn field_mark(&mut self, kind: &str) {
        self.xml.open("w:r", &[]);
        self.xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
        self.xml.close();
    }
}

/// A heading on one line; a second reading in grey is left out, unless the heading is nothing else.
fn entry_text(runs: &[Run]) -> String {
    let first: Vec<Run> = runs.iter().filter(|run| run.style != RunStyle::Muted).cloned().collect();
    let one_line = |runs: &[Run]| text_of(runs).split_whitespace().collect::<Vec<_>>().join(" ");
    match one_line(&first) {
        text if text.is_empty() => one_line(runs),
        text => text,
    }
}
