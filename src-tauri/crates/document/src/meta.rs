//! What holds for the whole document: title, language, marking, footer, sheet.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Block, PictureFile};

/// A document ready to be set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Title, language and origin.
    pub meta: Meta,
    /// The printed words of the marking, one per scheme; they stand top and bottom centre of every page. Never empty.
    pub marking: Vec<String>,
    /// The line at the foot of every page.
    #[serde(default)]
    pub footer: Footer,
    /// A word laid pale across every page, such as DRAFT in the document's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watermark: Option<String>,
    /// Sheet and margins.
    #[serde(default)]
    pub page: PageSetup,
    /// Where notes stand.
    #[serde(default)]
    pub notes: Notes,
    /// Pictures by name; a figure calls for one by its name, so that each is kept once.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<String, PictureFile>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

/// Where the notes to runs stand. Those of tables, lists and headings stand below them in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Notes {
    /// At the foot of the page that calls for them.
    #[default]
    Foot,
    /// At the end of the part that calls for them.
    End,
}

/// Title, language and origin of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// Title, as a viewer's window shows it.
    pub title: String,
    /// BCP 47 tag of the document's language: `en`, `ro`, `fr`, `ur`, `ar`.
    pub lang: String,
    /// The service or office that answers for the document.
    pub author: String,
    /// One line on what it is about; may be empty.
    pub subject: String,
    /// Document number, e.g. `RO-PK 2026/01-B`; may be empty.
    pub number: String,
    /// Printed version: a number of the last final copy, or the word for draft.
    pub version: String,
    /// The as-of day, `YYYY-MM-DD`; the dates inside the file are this day at 00:00:00Z.
    pub as_of: String,
    /// Code of the home country; may be empty.
    pub home: String,
}

/// The texts at the foot of every page, already in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Footer {
    /// Document number, version and as-of day, e.g. `RO-PK 2026/01-B · draft · as of Tue 24 Nov 2026`.
    pub text: String,
    /// Pattern of the page label with `{page}` and `{pages}`, e.g. `{page} / {pages}`; empty means exactly that.
    pub page: String,
}

/// Sheet and margins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageSetup {
    /// Sheet.
    pub size: PageSize,
    /// Which edge is up.
    #[serde(default)]
    pub orientation: Orientation,
    /// Margins; `None` means the usual ones of the sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margins: Option<Margins>,
}

impl PageSetup {
    /// Width and height of the sheet as it lies, in millimetres.
    #[must_use]
    pub fn sheet_mm(&self) -> (f32, f32) {
        let (short, long) = match self.size {
            PageSize::A4 => (210.0, 297.0),
            PageSize::A5 => (148.0, 210.0),
            PageSize::A6 => (105.0, 148.0),
            PageSize::Letter => (215.9, 279.4),
        };
        match self.orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        }
    }

    /// The margins in force, in millimetres; top and bottom hold the marking and the footer too.
    #[must_use]
    pub fn margins_mm(&self) -> Margins {
        self.margins.unwrap_or(match self.size {
            PageSize::A4 | PageSize::Letter => Margins { top: 22, bottom: 24, inside: 20, outside: 20 },
            PageSize::A5 => Margins { top: 16, bottom: 18, inside: 13, outside: 13 },
            PageSize::A6 => Margins { top: 12, bottom: 13, inside: 8, outside: 8 },
        })
    }
}

/// Sheets in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PageSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// 105 × 148 mm, the pocket card.
    A6,
    /// 8.5 × 11 in.
    Letter,
}

/// Which edge is up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Orientation {
    /// Short edge up.
    #[default]
    Portrait,
    /// Long edge up.
    Landscape,
}

/// Margins in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Margins {
    /// Above the text; the marking stands in it.
    pub top: u16,
    /// Below the text; footer and marking stand in it.
    pub bottom: u16,
    /// Where lines begin.
    pub inside: u16,
    /// Where lines end.
    pub outside: u16,
}

/// Whether a language is written from right to left, by its primary subtag.
#[must_use]
pub fn is_rtl(lang: &str) -> bool {
    matches!(
        lang.split(['-', '_']).next().unwrap_or(""),
        "ar" | "ur" | "fa" | "he" | "ps" | "sd" | "ug" | "ckb" | "yi" | "dv"
    )
}
