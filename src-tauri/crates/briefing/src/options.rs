//! What the reader chooses: language, day, profile, ceiling, sheet, and what each kind of document offers besides.

use crate::arrange::Arrangement;
use attache_document::PageSize;
use attache_domain::marking::Marking;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The choices under which a document is made; with the records they decide every byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentOptions {
    /// Language of the document: `en`, `ro`, `fr`, `ur`, `ar`.
    pub lang: String,
    /// The day from which status, age and lateness are counted.
    pub as_of: NaiveDate,
    /// Who it is for.
    pub profile: Profile,
    /// Highest level allowed, one a scheme; a scheme without one stops at its open level.
    pub ceiling: Vec<Marking>,
    /// Document number; empty takes the delegation's code, or the home country's, with the letter of the kind.
    pub number: String,
    /// Number of the last final copy; empty prints as draft.
    pub version: String,
    /// Not yet cleared: the word DRAFT lies across every page.
    pub draft: bool,
    /// Sheet; nothing takes the usual one of the kind.
    pub page: Option<PageSize>,
    /// For whom a programme is.
    pub variant: Variant,
    /// The delegation list with passports and travel, which never stands in the open one.
    pub restricted: bool,
    /// The one meeting of a record or readout, by id; empty takes all.
    pub meeting: String,
    /// The day after which a tracker lists what was done; nothing takes thirty days before the as-of day.
    pub since: Option<NaiveDate>,
    /// Sections left out or moved, and notes at their heads.
    pub arrangement: Arrangement,
}

/// Who a document is for, which decides what it leaves out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// The delegation's own staff: holds personal data and says so on its first page.
    #[default]
    Internal,
    /// The other side: without personal data and without what we mean to say.
    Counterpart,
    /// Anyone: without telephones, rooms and vehicles as well.
    Public,
}

/// What a profile may leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Matter {
    /// Passports, sensitivities and the like.
    Personal,
    /// Objectives, points, background, staff notes, promises.
    Counsel,
    /// Telephones, rooms, vehicles.
    Reach,
}

impl Profile {
    /// Whether a document under this profile holds a matter.
    pub(crate) const fn holds(self, matter: Matter) -> bool {
        match self {
            Self::Internal => true,
            Self::Counterpart => matches!(matter, Matter::Reach),
            Self::Public => false,
        }
    }
}

/// For whom a programme is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// The full delegation.
    #[default]
    Delegation,
    /// The principal.
    Principal,
    /// The host.
    Host,
    /// The press.
    Press,
    /// The drivers.
    Drivers,
}

impl Variant {
    /// Every variant.
    pub const ALL: [Self; 5] = [Self::Delegation, Self::Principal, Self::Host, Self::Press, Self::Drivers];

    /// Its name on the wire, in file names and in keys of messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Delegation => "delegation",
            Self::Principal => "principal",
            Self::Host => "host",
            Self::Press => "press",
            Self::Drivers => "drivers",
        }
    }
}

impl DocumentOptions {
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
            draft: true,
            page: None,
            variant: Variant::Delegation,
            restricted: false,
            meeting: String::new(),
            since: None,
            arrangement: Arrangement::default(),
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

/// Whether a finding of this code stops a final copy. A draft is never stopped.
///
/// Source: DOMAIN.md §4, invariants 6 and 10.
#[must_use]
pub fn stops_final(code: &str) -> bool {
    const STOPS: [&str; 9] = [
        "no_head",
        "no_purpose",
        "no_objective",
        "one_page_overflows",
        "missing_glyph",
        "heading_skips",
        "empty_heading",
        "no_alternative",
        "lost_picture",
    ];
    STOPS.contains(&code)
}
