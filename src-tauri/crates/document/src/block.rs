//! Blocks: what stands one below the other.

use serde::{Deserialize, Deserializer, Serialize};

use crate::{PageSetup, Run, Runs};

/// One thing in the column of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "block", rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// A part of the document with its own heading inside; links and the outline can lead to it.
    Section {
        /// Anchor for links; unique in the document, may be empty.
        #[serde(default)]
        id: String,
        /// Begins on a fresh page.
        #[serde(default)]
        new_page: bool,
        /// Its own sheet and margins: it begins on a fresh page of them, and what follows goes on on the sheet before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        page: Option<PageSetup>,
        /// What it holds, as a rule a heading first.
        blocks: Vec<Block>,
    },
    /// A heading; it never stands alone at the foot of a page.
    Heading {
        /// 1 is a part of the document; levels never skip downwards.
        level: u8,
        /// Its words.
        runs: Runs,
        /// Anchor for links; unique in the document, may be empty.
        #[serde(default)]
        id: String,
        /// Listed among the bookmarks and in the contents.
        in_outline: bool,
        /// What the passage below it is about, see [`Row::about`].
        #[serde(default, skip_serializing_if = "String::is_empty")]
        about: String,
    },
    /// Running text.
    Paragraph {
        /// What it is for, which decides how it looks.
        role: Role,
        /// Its words.
        runs: Runs,
    },
    /// Points, numbered or not.
    List {
        /// Numbered `1.`, `2.` …; otherwise bulleted.
        ordered: bool,
        /// The points.
        items: Vec<ListItem>,
    },
    /// Rows and columns.
    Table(Table),
    /// Labels with their values, one pair a row, e.g. *Venue: …*.
    KeyValues {
        /// The pairs, in order.
        rows: Vec<KeyValue>,
    },
    /// A picture on its own.
    Figure(Figure),
    /// A picture at the edge where reading begins, with blocks beside it, e.g. a portrait and a biography.
    Beside {
        /// The picture.
        figure: Figure,
        /// What stands beside it.
        blocks: Vec<Block>,
    },
    /// Text set apart by a thin rule beside it.
    Aside {
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// Blocks that stay on one page when they fit on one.
    KeepTogether {
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// Blocks that begin a page and are meant to fit on it: set smaller, within reason, before they go on to a second.
    OnePage {
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// A line to write on, or several, with a small label below the first.
    WriteIn {
        /// What to write, e.g. *Signature*; may be empty.
        label: Runs,
        /// How many lines.
        lines: u8,
    },
    /// The contents with page numbers, made from the headings in the outline.
    Toc {
        /// Its title; not listed in itself. Empty for none.
        title: Runs,
        /// Deepest heading level listed.
        depth: u8,
    },
    /// The next block begins a page.
    #[serde(deserialize_with = "alone")]
    PageBreak,
    /// A thin line across the column.
    #[serde(deserialize_with = "alone")]
    Rule,
    /// Empty height, in points; dropped at the head of a page except the first.
    Spacer {
        /// Points.
        points: u16,
    },
}

/// Reads a block that has nothing but its name; serde would pass over what else stands there.
fn alone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Alone {}
    Alone::deserialize(deserializer).map(|Alone {}| ())
}

/// What a paragraph is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Running text.
    #[default]
    Body,
    /// The document's name on its cover or first page; not a heading.
    Title,
    /// The line under the title.
    Subtitle,
    /// A few small words above a title or a section, e.g. the kind of document.
    Eyebrow,
    /// An opening paragraph, a little larger.
    Lead,
    /// Facts about the text: sources, times of work, small and grey.
    Meta,
    /// A footnote or remark, small.
    Note,
    /// A label above a group of lines, bold; not in the outline.
    Label,
    /// Something to be said aloud, word for word.
    Spoken,
}

/// A picture with what is said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Its name among the document's pictures.
    pub picture: String,
    /// What it shows, for who does not see it. Never empty.
    pub alt: String,
    /// Words below it; empty for none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caption: Runs,
    /// Width in millimetres; `None` means its own, at most the column's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width_mm: Option<u16>,
}

/// One point of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// Paragraphs and nested lists.
    pub blocks: Vec<Block>,
    /// What it is about, see [`Row::about`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// Rows and columns under repeated headers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Bold words above it; empty for none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caption: Runs,
    /// Columns, in reading order; their headers are repeated on every page.
    pub columns: Vec<Column>,
    /// Rows, in reading order.
    pub rows: Vec<Row>,
}

/// One column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Words at its head; when all are empty the table has no header row.
    pub header: Runs,
    /// How wide.
    pub width: Width,
    /// Where its lines stand.
    #[serde(default)]
    pub align: Align,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Width {
    /// As wide as its longest line, within reason.
    Fit,
    /// A share of what is left, in parts.
    Share(u16),
    /// Millimetres.
    Mm(u16),
}

impl Default for Width {
    fn default() -> Self {
        Self::Share(1)
    }
}

/// Where lines stand in a column; start and end follow the direction of reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the edge where reading begins.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the edge where reading ends; figures.
    End,
}

/// One row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What kind of row it is.
    #[serde(default)]
    pub role: RowRole,
    /// Cells in reading order; missing ones are empty.
    pub cells: Vec<Cell>,
    /// Not broken across pages while a page can hold it.
    #[serde(default)]
    pub keep: bool,
    /// What it is about, in the words of whoever made the tree; empty for nothing. It is never printed and no link leads to
    /// it, so that several places may be about one thing; layout says where they are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// What kind of row it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RowRole {
    /// An ordinary row.
    #[default]
    Body,
    /// A title over the rows that follow, e.g. a day; it stays with the next row.
    Group,
    /// A sum, bold under a stronger line.
    Total,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Paragraphs and lists; other blocks are set as they are but not nested tables.
    pub blocks: Vec<Block>,
    /// How many columns it covers; 0 and 1 mean one.
    #[serde(default)]
    pub span: u8,
}

/// A label with its value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyValue {
    /// The label, e.g. *Venue*.
    pub label: Runs,
    /// The value: paragraphs and lists.
    pub value: Vec<Block>,
}

impl Block {
    /// A heading in the outline.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<Run>) -> Self {
        Self::Heading { level, runs: vec![text.into()], id: String::new(), in_outline: true, about: String::new() }
    }

    /// A heading in the outline that links can lead to.
    #[must_use]
    pub fn heading_at(level: u8, id: impl Into<String>, text: impl Into<Run>) -> Self {
        Self::Heading { level, runs: vec![text.into()], id: id.into(), in_outline: true, about: String::new() }
    }

    /// A paragraph of running text.
    #[must_use]
    pub fn body(text: impl Into<Run>) -> Self {
        Self::para(Role::Body, text)
    }

    /// A paragraph of one run.
    #[must_use]
    pub fn para(role: Role, text: impl Into<Run>) -> Self {
        Self::Paragraph { role, runs: vec![text.into()] }
    }

    /// A paragraph of several runs.
    #[must_use]
    pub fn runs(role: Role, runs: impl IntoIterator<Item = Run>) -> Self {
        Self::Paragraph { role, runs: runs.into_iter().collect() }
    }

    /// A bulleted list of one paragraph a point.
    #[must_use]
    pub fn bullets<R: Into<Run>>(points: impl IntoIterator<Item = R>) -> Self {
        Self::List { ordered: false, items: points.into_iter().map(ListItem::text).collect() }
    }

    /// A numbered list of one paragraph a point.
    #[must_use]
    pub fn numbered<R: Into<Run>>(points: impl IntoIterator<Item = R>) -> Self {
        Self::List { ordered: true, items: points.into_iter().map(ListItem::text).collect() }
    }

    /// A section that begins on a fresh page.
    #[must_use]
    pub fn chapter(id: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self::Section { id: id.into(), new_page: true, page: None, blocks }
    }
}

impl ListItem {
    /// A point of one run.
    #[must_use]
    pub fn text(text: impl Into<Run>) -> Self {
        Self { blocks: vec![Block::body(text)], ..Self::default() }
    }

    /// A point of several runs.
    #[must_use]
    pub fn runs(runs: impl IntoIterator<Item = Run>) -> Self {
        Self { blocks: vec![Block::runs(Role::Body, runs)], ..Self::default() }
    }
}

impl Column {
    /// A column headed by one run, its lines at the start.
    #[must_use]
    pub fn new(header: impl Into<Run>, width: Width) -> Self {
        Self { header: vec![header.into()], width, align: Align::Start }
    }

    /// The same column with its lines elsewhere.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

impl Row {
    /// An ordinary row.
    #[must_use]
    pub fn new(cells: Vec<Cell>) -> Self {
        Self { cells, ..Self::default() }
    }

    /// A title across all columns, kept with the row that follows.
    #[must_use]
    pub fn group(text: impl Into<Run>) -> Self {
        Self {
            role: RowRole::Group,
            cells: vec![Cell { span: u8::MAX, ..Cell::text(text) }],
            keep: true,
            ..Self::default()
        }
    }
}

impl Cell {
    /// A cell of one run; empty text makes an empty cell.
    #[must_use]
    pub fn text(text: impl Into<Run>) -> Self {
        Self::runs([text.into()])
    }

    /// A cell of one paragraph.
    #[must_use]
    pub fn runs(runs: impl IntoIterator<Item = Run>) -> Self {
        let runs: Runs = runs.into_iter().filter(|run| !run.text.is_empty()).collect();
        Self { blocks: if runs.is_empty() { vec![] } else { vec![Block::runs(Role::Body, runs)] }, span: 1 }
    }

    /// A cell of several blocks.
    #[must_use]
    pub fn blocks(blocks: Vec<Block>) -> Self {
        Self { blocks, span: 1 }
    }
}

impl KeyValue {
    /// A label with a value of one run.
    #[must_use]
    pub fn new(label: impl Into<Run>, value: impl Into<Run>) -> Self {
        Self { label: vec![label.into()], value: vec![Block::body(value)] }
    }

    /// A label with a value of several runs.
    #[must_use]
    pub fn runs(label: impl Into<Run>, value: impl IntoIterator<Item = Run>) -> Self {
        Self { label: vec![label.into()], value: vec![Block::runs(Role::Body, value)] }
    }
}
