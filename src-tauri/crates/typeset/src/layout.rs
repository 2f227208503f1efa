//! What the typesetter hands on: pages of positioned things and, beside them, what those things are.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use attache_document::{Document, is_rtl};

use crate::fonts::Fonts;
use crate::galley::Galley;
use crate::look::Ink;
use crate::outline::{Contour, watermark};
use crate::pager;
use crate::text::{Line, Shaper};

/// A document on its pages.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Width and height of the sheet, points.
    pub sheet: (f32, f32),
    /// Pages, first to last; at least one.
    pub pages: Vec<Page>,
    /// What the marks on the pages are: a tree, the root first, children in reading order after their parents.
    pub nodes: Vec<Node>,
    /// Bookmarks in reading order.
    pub outline: Vec<Bookmark>,
    /// The word laid across every page, as shapes.
    pub watermark: Vec<Contour>,
    /// Characters that no bundled face has.
    pub missing: Vec<MissingGlyph>,
    /// Titles of the parts meant for one page that go on to a second even at their smallest.
    pub overflowing: Vec<String>,
}

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Marks, in the order they are painted.
    pub ops: Vec<Op>,
}

/// Index of a node.
pub type NodeId = usize;

/// One mark on a page. x and y grow right and down from the top left corner, points.
#[derive(Clone, Debug)]
pub enum Op {
    /// A line of text.
    Text {
        /// Left edge.
        x: f32,
        /// Baseline.
        y: f32,
        /// The line.
        line: Arc<Line>,
        /// What it is.
        layer: Layer,
    },
    /// A filled rectangle, as a rule an ink line. Decoration: never content.
    Rule {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Ink.
        ink: Ink,
    },
    /// Dots that lead the eye along a row of the contents. Decoration.
    Dots {
        /// Left edge.
        x: f32,
        /// Their height on the page.
        y: f32,
        /// Width.
        width: f32,
    },
    /// A place to click.
    Link {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// The `Link` node it belongs to.
        node: NodeId,
        /// Where it leads.
        target: Target,
        /// Its words.
        contents: String,
    },
}

/// Whether text is content, and which.
#[derive(Clone, Debug)]
pub enum Layer {
    /// Content: the node of each span of the line's paragraph.
    Content(Arc<[NodeId]>),
    /// Not content.
    Artifact(Artifact),
}

/// Text that is not content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// The marking at the top, or the header row of a table on its later pages.
    Header,
    /// The marking and the line at the foot.
    Footer,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A place in this document.
    Place {
        /// Page, from 0.
        page: usize,
        /// Distance from the top edge.
        y: f32,
    },
    /// An address outside.
    Uri(String),
}

/// One element of the structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub tag: Tag,
    /// The element it stands in; the root's is itself.
    pub parent: NodeId,
    /// Its language, where it is not its parent's.
    pub lang: Option<String>,
}

/// What an element is, in the words of tagged PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// The whole.
    Document,
    /// A part.
    Sect,
    /// A heading, level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Text of another language inside a paragraph.
    Span,
    /// Text that leads elsewhere.
    Link,
    /// A passage set apart.
    BlockQuote,
    /// A list; numbered or not.
    List {
        /// Numbered.
        ordered: bool,
    },
    /// A point of a list.
    ListItem,
    /// Its bullet or number.
    Label,
    /// Its text.
    ListBody,
    /// A table.
    Table,
    /// The words above a table.
    Caption,
    /// The header rows.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    Row,
    /// A header cell.
    HeaderCell {
        /// What it heads.
        scope: Scope,
        /// How many columns it covers.
        span: u8,
    },
    /// A cell.
    Cell {
        /// How many columns it covers.
        span: u8,
    },
    /// The contents.
    Contents,
    /// An entry of the contents.
    ContentsItem,
    /// The reference in an entry.
    Reference,
}

/// What a header cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its column.
    Column,
    /// Its row, or the rows below.
    Row,
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// Heading level, from 1.
    pub level: u8,
    /// Its words.
    pub title: String,
    /// Page, from 0.
    pub page: usize,
    /// Distance from the top edge.
    pub y: f32,
}

/// A character that no bundled face has. It is printed as U+FFFD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The nearest heading before it; empty before the first.
    pub heading: String,
    /// The words around it.
    pub excerpt: String,
    /// How often it stands under this heading.
    pub times: usize,
}

/// Why there are no pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// The caller stopped the work.
    #[error("the export was stopped")]
    Stopped,
    /// A document without a marking is not printed.
    #[error("the document has no marking")]
    NoMarking,
    /// The margins leave no room for text.
    #[error("the margins leave no room for text")]
    NoRoom,
}

/// Lays a document out on pages.
///
/// `progress` is called with the blocks done and their number, and can stop the work. Every page carries the marking top and
/// bottom; each character outside the bundled faces is listed in [`Layout::missing`].
///
/// # Errors
///
/// No marking, no room between the margins, or stopped by `progress`.
pub fn layout(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Layout, LayoutError> {
    if document.marking.iter().all(|word| word.trim().is_empty()) {
        return Err(LayoutError::NoMarking);
    }
    let shaper = Shaper::new(fonts);
    let frame = pager::Frame::new(document, &shaper)?;
    let mut galley = Galley::new(document, &shaper, (frame.width(), frame.height()));
    galley.document(progress)?;
    let (slabs, made) = galley.finish();
    let mut layout = pager::paginate(slabs, made, &frame, &shaper);
    if let Some(word) = document.watermark.as_deref().filter(|word| !word.trim().is_empty()) {
        let lang = &document.meta.lang;
        layout.watermark = watermark(&shaper, word, lang, is_rtl(lang), layout.sheet);
    }
    Ok(layout)
}

/// Collects missing characters, one entry a character and heading.
#[derive(Clone, Default)]
pub(crate) struct Missing {
    found: Vec<MissingGlyph>,
    at: BTreeMap<(char, String), usize>,
}

impl Missing {
    pub fn add(&mut self, character: char, heading: &str, text: &str, offset: usize) {
        let next = self.found.len();
        let at = *self.at.entry((character, heading.to_owned())).or_insert(next);
        if let Some(known) = self.found.get_mut(at) {
            known.times += 1;
        } else {
            let excerpt = excerpt(text, offset);
            self.found.push(MissingGlyph { character, heading: heading.to_owned(), excerpt, times: 1 });
        }
    }

    pub fn into_list(self) -> Vec<MissingGlyph> {
        self.found
    }
}

/// About twenty characters on either side.
fn excerpt(text: &str, offset: usize) -> String {
    let start = text.get(..offset).and_then(|head| head.char_indices().rev().nth(19)).map_or(0, |(at, _)| at);
    let end = text.get(offset..).and_then(|tail| tail.char_indices().nth(21)).map_or(text.len(), |(at, _)| offset + at);
    text.get(start..end).unwrap_or("").trim().to_owned()
}
