//! The kinds of document: one name, one letter, one subject each.

use serde::{Deserialize, Serialize};

/// A kind of document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// The briefing book of a delegation.
    #[default]
    Briefing,
    /// Its programme: summary, then the detailed scenario.
    Programme,
    /// The A6 card of its programme.
    Pocket,
    /// Its members in order, open or restricted.
    DelegationList,
    /// The register of agreements.
    Register,
    /// The tracker of actions.
    Tracker,
    /// The internal record of its meetings.
    Record,
    /// What may be said in public of its meetings.
    Readout,
    /// The note verbale that announces it.
    Note,
    /// The hand-over pack for a successor.
    Handover,
    /// The signature sheets of the texts to be signed on it.
    Signatures,
}

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A delegation.
    Delegation,
    /// One meeting of a delegation, or all of them.
    Meetings,
    /// The whole workspace.
    Workspace,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Briefing,
        Self::Programme,
        Self::Pocket,
        Self::DelegationList,
        Self::Register,
        Self::Tracker,
        Self::Record,
        Self::Readout,
        Self::Note,
        Self::Handover,
        Self::Signatures,
    ];

    /// Its name on the wire, in file names and in keys of messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::Programme => "programme",
            Self::Pocket => "pocket",
            Self::DelegationList => "delegation-list",
            Self::Register => "register",
            Self::Tracker => "tracker",
            Self::Record => "record",
            Self::Readout => "readout",
            Self::Note => "note",
            Self::Handover => "handover",
            Self::Signatures => "signatures",
        }
    }

    /// The letter in document numbers.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Briefing => 'B',
            Self::Programme => 'P',
            Self::Pocket => 'K',
            Self::DelegationList => 'L',
            Self::Register => 'A',
            Self::Tracker => 'T',
            Self::Record => 'M',
            Self::Readout => 'R',
            Self::Note => 'N',
            Self::Handover => 'H',
            Self::Signatures => 'S',
        }
    }

    /// What it is about.
    #[must_use]
    pub const fn subject(self) -> Subject {
        match self {
            Self::Register | Self::Tracker | Self::Handover => Subject::Workspace,
            Self::Record | Self::Readout => Subject::Meetings,
            _ => Subject::Delegation,
        }
    }

    /// Whether every record that it prints exists, so that nothing in it has to be written in by hand.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        !matches!(self, Self::Record | Self::Readout | Self::Note | Self::Handover | Self::Signatures)
    }
}
