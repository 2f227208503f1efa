//! What is wrong with a tree before anyone prints it.

use std::collections::BTreeSet;

use crate::{Block, Document, Figure, Link, Run, text_of};

/// Something in the tree that a reader, or a reader's software, would stumble over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No marking: the document must not be printed.
    NoMarking,
    /// A heading more than one level below the one before it; the first must be level 1.
    HeadingSkips {
        /// The heading's words.
        heading: String,
        /// Its level.
        level: u8,
        /// The deepest level allowed here.
        allowed: u8,
    },
    /// A heading without words.
    EmptyHeading,
    /// Two anchors of one name.
    DuplicateId(String),
    /// A link to an anchor that is not there.
    BrokenLink(String),
    /// A figure without words for who does not see it.
    NoAlternative {
        /// The name of its picture.
        picture: String,
    },
    /// A section whose own sheet is not heeded: it stands in something else than sections. Its anchor.
    SheetInside(String),
    /// A figure whose picture the document does not have.
    NoPicture(String),
}

/// Lists what is wrong with a tree, in reading order; an empty list means it may be set.
///
/// Heading levels must not skip (PDF/UA-1 §7.4.2), so this is checked here and not in the file.
#[must_use]
pub fn check(document: &Document) -> Vec<Problem> {
    let mut walk = Walk::default();
    if document.marking.iter().all(|word| word.trim().is_empty()) {
        walk.problems.push(Problem::NoMarking);
    }
    walk.blocks(&document.blocks);
    let Walk { mut problems, ids, links, pictures, .. } = walk;
    let strange = |picture: &String| !document.pictures.contains_key(picture);
    problems.extend(pictures.into_iter().filter(strange).map(Problem::NoPicture));
    problems.extend(links.into_iter().filter(|target| !ids.contains(target)).map(Problem::BrokenLink));
    problems
}

#[derive(Default)]
struct Walk {
    problems: Vec<Problem>,
    ids: BTreeSet<String>,
    links: Vec<String>,
    pictures: BTreeSet<String>,
    level: u8,
    /// In how many blocks that are not sections.
    inside: usize,
}

impl Walk {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn inner(&mut self, blocks: &[Block]) {
        self.inside += 1;
        self.blocks(blocks);
        self.inside -= 1;
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section { id, blocks, page, .. } => {
                if page.is_some() && self.inside > 0 {
                    self.problems.push(Problem::SheetInside(id.clone()));
                }
                self.anchor(id);
                self.blocks(blocks);
            }
            Block::Heading { level, runs, id, .. } => self.heading(*level, runs, id),
            Block::Paragraph { runs, .. } | Block::WriteIn { label: runs, .. } => self.runs(runs),
            Block::List { items, .. } => items.iter().for_each(|item| self.inner(&item.blocks)),
            Block::Table(table) => {
                self.runs(&table.caption);
                table.columns.iter().for_each(|column| self.runs(&column.header));
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| self.inner(&cell.blocks));
            }
            Block::KeyValues { rows } => {
                for row in rows {
                    self.runs(&row.label);
                    self.inner(&row.value);
                }
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Beside { figure, blocks } => {
                self.figure(figure);
                self.inner(blocks);
            }
            Block::Aside { blocks } | Block::KeepTogether { blocks } | Block::OnePage { blocks } => self.inner(blocks),
            Block::Toc { title, .. } => {
                if !title.is_empty() {
                    self.level = 1;
                }
            }
            Block::PageBreak | Block::Rule | Block::Spacer { .. } => {}
        }
    }

    fn heading(&mut self, level: u8, runs: &[Run], id: &str) {
        let allowed = self.level.saturating_add(1);
        if level == 0 || level > allowed {
            self.problems.push(Problem::HeadingSkips { heading: text_of(runs), level, allowed });
        }
        if text_of(runs).trim().is_empty() {
            self.problems.push(Problem::EmptyHeading);
        }
        self.level = level;
        self.anchor(id);
        self.runs(runs);
    }

    fn figure(&mut self, figure: &Figure) {
        self.runs(&figure.caption);
        self.pictures.insert(figure.picture.clone());
        if figure.alt.trim().is_empty() {
            self.problems.push(Problem::NoAlternative { picture: figure.picture.clone() });
        }
    }

    fn anchor(&mut self, id: &str) {
        if !id.is_empty() && !self.ids.insert(id.to_owned()) {
            self.problems.push(Problem::DuplicateId(id.to_owned()));
        }
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            if let Some(Link::Internal(target)) = &run.link {
                self.links.push(target.clone());
            }
            self.runs(&run.note);
        }
    }
}
