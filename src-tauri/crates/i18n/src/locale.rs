//! The languages that the product speaks.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language of messages or documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// English: complete, and what stands in for a missing message.
    #[default]
    En,
    /// Romanian: complete.
    Ro,
    /// French: documents only.
    Fr,
    /// Urdu: documents only.
    Ur,
    /// Arabic: documents only.
    Ar,
}

impl Locale {
    /// Every language.
    pub const ALL: [Self; 5] = [Self::En, Self::Ro, Self::Fr, Self::Ur, Self::Ar];

    /// The language of a tag or of an environment variable: `ro`, `ro-RO`, `ro_RO.UTF-8`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(language))
    }

    /// The language of a state, as far as documents speak it; else English.
    #[must_use]
    pub fn of_country(code: &str) -> Self {
        match code {
            "RO" | "MD" => Self::Ro,
            "PK" => Self::Ur,
            "FR" | "MC" | "SN" | "CI" => Self::Fr,
            "AE" | "BH" | "DZ" | "EG" | "IQ" | "JO" | "KW" | "LB" | "LY" | "MA" | "MR" | "OM" | "PS" | "QA" | "SA"
            | "SD" | "SY" | "TN" | "YE" => Self::Ar,
            _ => Self::En,
        }
    }

    /// Its BCP-47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ro => "ro",
            Self::Fr => "fr",
            Self::Ur => "ur",
            Self::Ar => "ar",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ur | Self::Ar)
    }

    /// Whether the window and the command line speak it; the others are languages of documents.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        matches!(self, Self::En | Self::Ro)
    }

    /// What parts the thousands of a number.
    #[must_use]
    pub const fn thousands(self) -> char {
        match self {
            Self::En | Self::Ur | Self::Ar => ',',
            Self::Ro => '.',
            Self::Fr => '\u{202F}',
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
