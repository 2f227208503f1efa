//! Every kind of paragraph with its look: the sizes and distances of the printed document, in a word processor's units.

/// One paragraph style. Sizes are half points, distances twentieths of a point.
pub(crate) struct Style {
    pub id: &'static str,
    /// What the program calls it; its own names bring its own behaviour.
    pub name: &'static str,
    pub based: &'static str,
    pub next: &'static str,
    pub size: u32,
    pub before: u32,
    pub after: u32,
    /// Line height in 240ths of the face's own.
    pub line: u32,
    pub traits: &'static [Trait],
}

/// What sets a style apart.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Trait {
    Bold,
    Caps,
    Serif,
    Colour(&'static str),
    /// Stays with what follows.
    Keep,
    /// Level in the program's outline, from 0; 9 for none.
    Outline(u8),
    Centred,
    /// An ink line below, in eighths of a point.
    Below(u8),
    /// An ink line above, in eighths of a point.
    Above(u8),
    Framed,
    /// Indent in twentieths of a point, and a tab at the end of the column for a page number.
    Entry(u32),
    /// A line of a fixed height.
    Exact(u32),
}

use Trait::{Above, Below, Bold, Caps, Centred, Colour, Entry, Exact, Framed, Keep, Outline, Serif};

const BODY: Style = Style {
    id: "BodyText",
    name: "Body Text",
    based: "Normal",
    next: "BodyText",
    size: 20,
    before: 0,
    after: 120,
    line: 250,
    traits: &[],
};
const GREY: Trait = Colour("54595F");
const ACCENT: Trait = Colour("0F4A78");

#[rustfmt::skip]
pub(crate) const STYLES: [Style; 41] = [
    BODY,
    Style { id: "Title", name: "Title", size: 56, before: 80, after: 200, line: 220, traits: &[Bold, Serif], ..BODY },
    Style { id: "Subtitle", name: "Subtitle", size: 26, after: 280, traits: &[GREY], ..BODY },
    Style { id: "Eyebrow", name: "Eyebrow", next: "Title", size: 18, after: 60, traits: &[Bold, Caps, ACCENT, Keep], ..BODY },
    Style { id: "Lead", name: "Lead", size: 23, after: 180, ..BODY },
    Style { id: "Meta", name: "Meta", size: 17, after: 80, traits: &[GREY], ..BODY },
    Style { id: "Remark", name: "Remark", size: 17, after: 80, traits: &[GREY], ..BODY },
    Style { id: "Label", name: "Label", before: 180, after: 60, traits: &[Bold, Keep], ..BODY },
    Style { id: "Spoken", name: "Spoken", size: 24, after: 160, line: 270, ..BODY },
    Style { id: "Heading1", name: "heading 1", size: 40, before: 240, after: 240, line: 225, traits: &[Bold, Serif, Keep, Outline(0), Above(12)], ..BODY },
    Style { id: "Heading2", name: "heading 2", size: 27, before: 360, after: 120, line: 225, traits: &[Bold, Serif, Keep, Outline(1)], ..BODY },
    Style { id: "Heading3", name: "heading 3", size: 21, before: 240, after: 60, traits: &[Bold, Keep, Outline(2)], ..BODY },
    Style { id: "Heading4", name: "heading 4", size: 20, before: 180, after: 40, traits: &[Bold, GREY, Keep, Outline(3)], ..BODY },
    Style { id: "Heading5", name: "heading 5", size: 20, before: 180, after: 40, traits: &[Bold, GREY, Keep, Outline(4)], ..BODY },
    Style { id: "Heading6", name: "heading 6", size: 20, before: 180, after: 40, traits: &[Bold, GREY, Keep, Outline(5)], ..BODY },
    Style { id: "Unlisted1", name: "Unlisted 1", based: "Heading1", size: 40, before: 240, after: 240, line: 225, traits: &[Outline(9)], ..BODY },
    Style { id: "Unlisted2", name: "Unlisted 2", based: "Heading2", size: 27, before: 360, after: 120, line: 225, traits: &[Outline(9)], ..BODY },
    Style { id: "Unlisted3", name: "Unlisted 3", based: "Heading3", size: 21, before: 240, after: 60, traits: &[Outline(9)], ..BODY },
    Style { id: "Unlisted4", name: "Unlisted 4", based: "Heading4", size: 20, before: 180, after: 40, traits: &[Outline(9)], ..BODY },
    Style { id: "Unlisted5", name: "Unlisted 5", based: "Heading5", size: 20, before: 180, after: 40, traits: &[Outline(9)], ..BODY },
    Style { id: "Unlisted6", name: "Unlisted 6", based: "Heading6", size: 20, before: 180, after: 40, traits: &[Outline(9)], ..BODY },
    Style { id: "ListBullet", name: "List Bullet", next: "ListBullet", after: 60, ..BODY },
    Style { id: "ListNumber", name: "List Number", next: "ListNumber", after: 60, ..BODY },
    Style { id: "Caption", name: "caption", before: 180, after: 60, traits: &[Bold, Keep], ..BODY },
    Style { id: "Figure", name: "Figure", before: 60, after: 60, line: 240, ..BODY },
    Style { id: "FigureCaption", name: "Figure Caption", size: 17, traits: &[GREY], ..BODY },
    Style { id: "NoPicture", name: "No Picture", size: 17, traits: &[GREY, Framed], ..BODY },
    Style { id: "TableHeader", name: "Table Header", size: 17, before: 40, after: 40, line: 240, traits: &[Bold, Keep], ..BODY },
    Style { id: "TableText", name: "Table Text", size: 18, before: 50, after: 50, line: 240, ..BODY },
    Style { id: "TableGroup", name: "Table Group", size: 18, before: 120, after: 50, line: 240, traits: &[Bold, Keep], ..BODY },
    Style { id: "TableTotal", name: "Table Total", size: 18, before: 50, after: 50, line: 240, traits: &[Bold], ..BODY },
    Style { id: "KeyLabel", name: "Key Label", size: 18, after: 40, line: 240, traits: &[GREY], ..BODY },
    Style { id: "KeyValue", name: "Key Value", after: 40, line: 240, ..BODY },
    Style { id: "TocTitle", name: "Contents Title", based: "Unlisted1", size: 40, before: 240, after: 240, line: 225, traits: &[Outline(9)], ..BODY },
    Style { id: "Toc1", name: "toc 1", before: 100, after: 40, line: 240, traits: &[Bold, Entry(0)], ..BODY },
    Style { id: "Toc2", name: "toc 2", after: 40, line: 240, traits: &[Entry(280)], ..BODY },
    Style { id: "Toc3", name: "toc 3", after: 40, line: 240, traits: &[Entry(560)], ..BODY },
    Style { id: "WriteIn", name: "Write In", before: 0, after: 0, traits: &[Exact(520), Below(4), Keep], ..BODY },
    Style { id: "Rule", name: "Rule", before: 160, after: 160, traits: &[Exact(20), Below(4)], ..BODY },
    Style { id: "Gap", name: "Gap", size: 2, after: 0, traits: &[Exact(160)], ..BODY },
    Style { id: "NoteText", name: "footnote text", size: 17, after: 40, line: 240, ..BODY },
];

#[rustfmt::skip]
pub(crate) const EDGES: [Style; 3] = [
    Style { id: "Header", name: "header", size: 18, after: 0, line: 240, traits: &[Bold, Centred], ..BODY },
    Style { id: "Footer", name: "footer", size: 15, after: 60, line: 240, traits: &[GREY], ..BODY },
    Style { id: "Marking", name: "Marking", size: 18, after: 0, line: 240, traits: &[Bold, Centred], ..BODY },
];
