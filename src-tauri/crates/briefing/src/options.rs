//! What the reader chooses: language, day, profile, ceiling.

use attache_domain::marking::Marking;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The choices under which a book is made; with the records they decide every byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookOptions {
    /// Language of the document: `en`, `ro`, `fr`, `ur`.
    pub lang: String,
    /// The day from which status, age and lateness are counted.
    pub as_of: NaiveDate,
    /// Who it is for.
    pub profile: Profile,
    /// Highest level allowed, one a scheme; a scheme without one stops at its open level.
    pub ceiling: Vec<Marking>,
    /// Document number; empty takes the delegation's code with `-B`.
    pub number: String,
    /// Number of the last final copy; empty prints as draft.
    pub version: String,
}

/// Who a document is for, which decides what it leaves out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// The delegation's own staff: holds personal data and says so on its cover.
    #[default]
    Internal,
    /// Anyone else: personal data, private telephones and texts about people are left out.
    Outside,
}

impl BookOptions {
    /// A draft for the delegation's own staff under the open ceilings.
    #[must_use]
    pub fn draft(lang: impl Into<String>, as_of: NaiveDate) -> Self {
        Self {
            lang: lang.into(),
            as_of,
            profile: Profile::Internal,
            ceiling: Vec::new(),
            number: String::new(),
            version: String::new(),
        }
    }
}

/// Something to put right before the document leaves the house, or to know of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// Stable code: `no_objective`, `text_not_translated` …
    pub code: String,
    /// A sentence in the language of the messages.
    pub message: String,
    /// Where in the document: the section, then what it is about.
    pub place: String,
    /// Kind of the record to look at, by its wire name; may be empty.
    pub kind: String,
    /// Its id; may be empty.
    pub record: String,
}
