//! What the typesetter hands on: pages of positioned things and, beside them, what those things are.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use attache_document::Document;

use crate::fonts::Fonts;
use crate::galley::{Galley, setups};
use crate::look::Ink;
use crate::missing::MissingGlyph;
use crate::outline::Contour;
use crate::pager::{self, Frame};
use crate::picture::{Picture, PictureFault};
use crate::text::{Cache, Line, Shaper};

/// A document on its pages.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Pages, first to last; at least one.
    pub pages: Vec<Page>,
    /// What the marks on the pages are: a tree, the root first, children in reading order after their parents.
    pub nodes: Vec<Node>,
    /// Bookmarks in reading order.
    pub outline: Vec<Bookmark>,
    /// Where the anchors of sections and headings are: page from 0, and distance from its top edge in points.
    pub places: BTreeMap<String, (usize, f32)>,
    /// Where things stand that are about something, page by page from the top.
    pub about: Vec<About>,
    /// Pictures, each once however often it is painted.
    pub pictures: Vec<Arc<Picture>>,
    /// Characters that no bundled face has.
    pub missing: Vec<MissingGlyph>,
    /// Titles of the parts meant for one page that go on to a second even at their smallest.
    pub overflowing: Vec<String>,
    /// Pictures that are not shown, or not whole.
    pub lost_pictures: Vec<LostPicture>,
}

/// Something on a page that is about something; a row that goes on to the next page is there twice.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// As the tree says it: [`attache_document::Row::about`].
    pub about: String,
    /// Page, from 0.
    pub page: usize,
    /// Where it begins, points from the top edge.
    pub top: f32,
    /// Where it ends on this page; `None` under a heading, which holds for whatever follows.
    pub bottom: Option<f32>,
}

/// A picture that is not shown, or not whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LostPicture {
    /// Its name among the document's pictures.
    pub picture: String,
    /// What it shows.
    pub alt: String,
    /// Why.
    pub fault: PictureFault,
}

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Width and height of the sheet, points.
    pub sheet: (f32, f32),
    /// The word laid across the page, as shapes below all marks. Pages of one sheet share it.
    pub watermark: Arc<[Contour]>,
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
    /// A picture: content.
    Figure {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// The `Figure` node it is.
        node: NodeId,
        /// Index among [`Layout::pictures`].
        picture: usize,
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
    /// What a figure shows, for who does not see it.
    pub alt: Option<String>,
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
    /// A picture.
    Figure,
    /// A note at the foot of the page or the end of a part; the node's number is its identity.
    Note,
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
    /// The words above a table or below a picture.
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
    /// The reference in an entry, or to a note.
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
/// `cache` spares what an earlier layout has made; the pages are the same whatever is in it. `progress` is called with the
/// blocks done and their number, and can stop the work. Every page carries the marking top and bottom; each character
/// outside the faces is listed in [`Layout::missing`].
///
/// # Errors
///
/// No marking, no room between the margins, or stopped by `progress`.
pub fn layout_again(
    document: &Document,
    fonts: &Fonts,
    cache: &mut Cache,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Layout, LayoutError> {
    if document.marking.iter().all(|word| word.trim().is_empty()) {
        return Err(LayoutError::NoMarking);
    }
    let shaper = Shaper::new(fonts);
    let setups = setups(document);
    let frames: Vec<Frame> =
        setups.into_iter().map(|setup| Frame::new(document, setup, &shaper)).collect::<Result<_, _>>()?;
    let mut galley = Galley::new(document, &shaper, cache, &frames);
    galley.document(progress)?;
    let (slabs, made) = galley.finish();
    let layout = pager::paginate(slabs, made, &frames, &shaper);
    cache.settle();
    Ok(layout)
}

/// [`layout_again`] of a document that will not be laid out a second time.
///
/// # Errors
///
/// As there.
pub fn layout(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Layout, LayoutError> {
    layout_again(document, fonts, &mut Cache::new(0), progress)
}
