//! Text inside a block: runs of one style, one language and one link.

use serde::{Deserialize, Serialize};

/// The text of one paragraph, heading or cell, in reading order.
pub type Runs = Vec<Run>;

/// A stretch of text of one style, one language and at most one link.
///
/// `\n` in the text is a forced line break. The text is never trimmed or escaped by anyone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// The text itself, in logical order.
    pub text: String,
    /// How it differs from the text around it.
    #[serde(default, skip_serializing_if = "RunStyle::is_regular")]
    pub style: RunStyle,
    /// BCP 47 tag when it is not the document's language; it chooses the typeface, the hyphens and the reader's voice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where a click leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// A note to the end of the run, e.g. its source: numbered, and set where the document says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub note: Runs,
}

/// How a run differs from the text around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RunStyle {
    /// As the block's role says.
    #[default]
    Regular,
    /// Bold.
    Strong,
    /// Italic; scripts without italics stay upright.
    Emphasis,
    /// Grey: a second reading, such as home time beside local time.
    Muted,
}

impl RunStyle {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    fn is_regular(&self) -> bool {
        *self == Self::Regular
    }
}

/// The target of a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// A heading or section of this document, by its `id`.
    Internal(String),
    /// An address outside, written whole (`mailto:`, `tel:`, `https:`).
    Uri(String),
}

impl Run {
    /// Text in the block's own style and the document's language.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Bold text.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Strong, ..Self::default() }
    }

    /// Italic text.
    #[must_use]
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Emphasis, ..Self::default() }
    }

    /// Grey text.
    #[must_use]
    pub fn muted(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Muted, ..Self::default() }
    }

    /// The same run, spoken and set in another language.
    #[must_use]
    pub fn in_lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    /// The same run, leading to a heading or section of this document.
    #[must_use]
    pub fn to(mut self, id: impl Into<String>) -> Self {
        self.link = Some(Link::Internal(id.into()));
        self
    }

    /// The same run with a note to it.
    #[must_use]
    pub fn noted(mut self, note: impl Into<Run>) -> Self {
        self.note = vec![note.into()];
        self
    }

    /// The same run, leading to an address outside.
    #[must_use]
    pub fn to_uri(mut self, uri: impl Into<String>) -> Self {
        self.link = Some(Link::Uri(uri.into()));
        self
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

/// Joins the texts of runs as they stand.
#[must_use]
pub fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
