//! How each kind of text looks: sizes, weights, inks, distances. The only place with such numbers.
//!
//! A calm printed page: black ink, two greys, one accent used where something leads elsewhere. Lengths are points.

use attache_document::{Role, RunStyle};

use crate::text::TextStyle;

/// The inks of the printed page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ink {
    /// Text.
    #[default]
    Black,
    /// A second reading: labels, notes, home time. 7.5 : 1 on white.
    Grey,
    /// Lines between rows.
    Hairline,
    /// Prussian blue: links, the kind of document.
    Accent,
    /// The word laid across a draft.
    Pale,
}

impl Ink {
    /// Red, green and blue, 0 to 1, sRGB.
    #[must_use]
    pub fn rgb(self) -> [f32; 3] {
        match self {
            Self::Black => [0.08, 0.09, 0.1],
            Self::Grey => [0.33, 0.35, 0.38],
            Self::Hairline => [0.74, 0.76, 0.79],
            Self::Accent => [0.06, 0.29, 0.47],
            Self::Pale => [0.93, 0.935, 0.94],
        }
    }
}

/// How one kind of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "a style is a set of independent choices")]
pub(crate) struct Look {
    pub size: f32,
    /// Line height of Latin text, in ems.
    pub leading: f32,
    pub serif: bool,
    pub bold: bool,
    pub italic: bool,
    pub ink: Ink,
    pub hyphenate: bool,
    pub before: f32,
    pub after: f32,
}

const PLAIN: Look = Look {
    size: 10.0,
    leading: 1.4,
    serif: false,
    bold: false,
    italic: false,
    ink: Ink::Black,
    hyphenate: true,
    before: 0.0,
    after: 6.0,
};

/// Where a text stands, which scales it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    #[default]
    Column,
    Cell,
    /// A pocket card: everything smaller.
    Pocket,
}

impl Place {
    fn scale(self) -> f32 {
        match self {
            Self::Column => 1.0,
            Self::Cell => 0.9,
            Self::Pocket => 0.82,
        }
    }
}

impl Look {
    /// The look of a paragraph.
    pub fn of(role: Role, place: Place) -> Self {
        let look = match role {
            Role::Body => PLAIN,
            Role::Title => Self {
                size: 28.0,
                leading: 1.2,
                serif: true,
                bold: true,
                hyphenate: false,
                before: 4.0,
                after: 10.0,
                ..PLAIN
            },
            Role::Subtitle => {
                Self { size: 13.0, leading: 1.35, ink: Ink::Grey, hyphenate: false, after: 14.0, ..PLAIN }
            }
            Role::Eyebrow => Self { size: 9.0, bold: true, ink: Ink::Accent, hyphenate: false, after: 3.0, ..PLAIN },
            Role::Lead => Self { size: 11.5, leading: 1.45, after: 9.0, ..PLAIN },
            Role::Meta | Role::Note => Self { size: 8.5, ink: Ink::Grey, after: 4.0, ..PLAIN },
            Role::Label => Self { size: 10.0, bold: true, hyphenate: false, before: 9.0, after: 3.0, ..PLAIN },
            Role::Spoken => Self { size: 12.0, leading: 1.5, hyphenate: false, after: 8.0, ..PLAIN },
        };
        look.scaled(place)
    }

    /// The look of a heading.
    pub fn heading(level: u8, place: Place) -> Self {
        let base = Self { bold: true, hyphenate: false, leading: 1.25, ..PLAIN };
        let look = match level {
            0 | 1 => Self { size: 20.0, serif: true, before: 24.0, after: 12.0, ..base },
            2 => Self { size: 13.5, serif: true, before: 18.0, after: 6.0, ..base },
            3 => Self { size: 10.5, leading: 1.35, before: 12.0, after: 3.0, ..base },
            _ => Self { size: 10.0, leading: 1.35, ink: Ink::Grey, before: 9.0, after: 2.0, ..base },
        };
        look.scaled(place)
    }

    /// The look of a column's header.
    pub fn column_header(place: Place) -> Self {
        Self { size: 8.5, leading: 1.35, bold: true, hyphenate: true, after: 0.0, ..PLAIN }.pocket(place)
    }

    /// The look of the label of a value.
    pub fn key(place: Place) -> Self {
        Self { size: 9.0, leading: 1.5, ink: Ink::Grey, hyphenate: false, after: 0.0, ..PLAIN }.pocket(place)
    }

    /// The look of an entry of the contents.
    pub fn contents(level: u8) -> Self {
        Self {
            size: 10.0,
            leading: 1.35,
            bold: level <= 1,
            hyphenate: false,
            before: if level <= 1 { 5.0 } else { 0.0 },
            after: 2.0,
            ..PLAIN
        }
    }

    /// The look of a note.
    pub fn note() -> Self {
        Self { size: 8.0, leading: 1.35, after: 0.0, ..PLAIN }
    }

    /// The look of the line at the foot.
    pub fn footer() -> Self {
        Self { size: 7.5, leading: 1.3, ink: Ink::Grey, hyphenate: false, after: 0.0, ..PLAIN }
    }

    /// The look of the marking.
    pub fn marking() -> Self {
        Self { size: 9.0, leading: 1.3, bold: true, hyphenate: false, after: 0.0, ..PLAIN }
    }

    /// The same look, bold.
    pub fn bolder(self) -> Self {
        Self { bold: true, ..self }
    }

    fn pocket(self, place: Place) -> Self {
        if place == Place::Pocket { self.scaled(place) } else { self }
    }

    fn scaled(self, place: Place) -> Self {
        let k = place.scale();
        Self { size: self.size * k, before: self.before * k, after: self.after * k, ..self }
    }

    /// As the shaper takes it.
    pub fn style(self) -> TextStyle {
        let Self { size, leading, serif, bold, italic, ink, .. } = self;
        TextStyle { size, leading, serif, bold, italic, ink }
    }

    /// The look of a run inside the block.
    pub fn with(self, style: RunStyle) -> Self {
        match style {
            RunStyle::Regular => self,
            RunStyle::Strong => Self { bold: true, ..self },
            RunStyle::Emphasis => Self { italic: true, ..self },
            RunStyle::Muted => Self { ink: Ink::Grey, ..self },
        }
    }
}

/// Distances of tables, lists and asides.
pub(crate) mod gap {
    /// Between columns.
    pub const GUTTER: f32 = 10.0;
    /// Above and below a cell's text.
    pub const CELL: f32 = 3.6;
    /// From a bullet to its text.
    pub const BULLET: f32 = 13.0;
    /// From a number to its text.
    pub const NUMBER: f32 = 18.0;
    /// Between points of a list.
    pub const POINT: f32 = 3.0;
    /// From the rule of an aside to its text.
    pub const ASIDE: f32 = 12.0;
    /// Around tables.
    pub const TABLE: f32 = 10.0;
    /// Thickness of a line between rows.
    pub const HAIRLINE: f32 = 0.5;
    /// Thickness of the rule above a part.
    pub const RULE: f32 = 1.4;
    /// Narrowest column whose running text is spread to both edges.
    pub const SPREAD: f32 = 300.0;
    /// From a picture to what stands beside it.
    pub const BESIDE: f32 = 14.0;
    /// From a picture to its caption.
    pub const CAPTION: f32 = 5.0;
    /// From the text to the notes at the foot, and from a note's number to its text.
    pub const FOOT: f32 = 11.0;
    /// Width of the rule above notes.
    pub const FOOT_RULE: f32 = 56.0;
    /// Thickness of the rule above a table.
    pub const HEAD_RULE: f32 = 0.9;
}
