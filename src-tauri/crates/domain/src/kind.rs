//! The kinds of record, and how they belong together.

use serde::{Deserialize, Serialize};

/// A kind of record: one table, one noun (DOMAIN §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A ministry, mission, company, university.
    Organisation,
    /// A person of either side.
    Person,
    /// An office of an organisation.
    Post,
    /// A person in a post, from a day to a day.
    Tenure,
    /// A person's studies at an institution.
    Education,
    /// A telephone, an e-mail address.
    ContactPoint,
    /// A group and its visit.
    Delegation,
    /// A person in a delegation.
    Member,
    /// An hour of the programme; with a format it is a meeting.
    ProgrammeItem,
    /// A person at a meeting.
    Participation,
    /// Something to say, ask or avoid.
    Point,
    /// A treaty, memorandum or other instrument.
    Agreement,
    /// A party to an agreement.
    AgreementParty,
    /// Something that happened to an agreement.
    AgreementEvent,
    /// A follow-up action.
    Action,
    /// What a country or organisation offers or needs in a sector.
    Strength,
    /// A printed text in another language.
    Translation,
    /// What an import brought, verbatim.
    SourceNote,
    /// A document as its officer composes it.
    Brief,
    /// An officer's note at the head of a section of it.
    BriefNote,
}

impl Kind {
    /// Every kind, in the order in which their tables are made.
    pub const ALL: [Self; 20] = [
        Self::Organisation,
        Self::Person,
        Self::Post,
        Self::Tenure,
        Self::Education,
        Self::ContactPoint,
        Self::Delegation,
        Self::Member,
        Self::ProgrammeItem,
        Self::Participation,
        Self::Point,
        Self::Agreement,
        Self::AgreementParty,
        Self::AgreementEvent,
        Self::Action,
        Self::Strength,
        Self::Translation,
        Self::SourceNote,
        Self::Brief,
        Self::BriefNote,
    ];

    /// Its name on the wire and in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Person => "person",
            Self::Post => "post",
            Self::Tenure => "tenure",
            Self::Education => "education",
            Self::ContactPoint => "contact_point",
            Self::Delegation => "delegation",
            Self::Member => "member",
            Self::ProgrammeItem => "programme_item",
            Self::Participation => "participation",
            Self::Point => "point",
            Self::Agreement => "agreement",
            Self::AgreementParty => "agreement_party",
            Self::AgreementEvent => "agreement_event",
            Self::Action => "action",
            Self::Strength => "strength",
            Self::Translation => "translation",
            Self::SourceNote => "source_note",
            Self::Brief => "brief",
            Self::BriefNote => "brief_note",
        }
    }

    /// Its table. A follow-up action's is `follow_up`, because `action` is the journal's table of user actions.
    #[must_use]
    pub const fn table(self) -> &'static str {
        match self {
            Self::Action => "follow_up",
            _ => self.name(),
        }
    }

    /// The kind of a table or wire name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.table() == name || kind.name() == name)
    }

    /// The links by which a record belongs to others: it is deleted and restored with them, shares their dossier and is
    /// found through them. The first that is filled is the owner.
    #[must_use]
    pub const fn owners(self) -> &'static [(&'static str, Self)] {
        match self {
            Self::Post | Self::Strength => &[("organisation", Self::Organisation)],
            Self::Tenure | Self::Education => &[("person", Self::Person)],
            Self::ContactPoint => &[("person", Self::Person), ("organisation", Self::Organisation)],
            Self::Member | Self::ProgrammeItem | Self::Brief => &[("delegation", Self::Delegation)],
            Self::Participation => &[("item", Self::ProgrammeItem)],
            Self::Point => &[("item", Self::ProgrammeItem), ("delegation", Self::Delegation)],
            Self::AgreementParty | Self::AgreementEvent => &[("agreement", Self::Agreement)],
            Self::BriefNote => &[("brief", Self::Brief)],
            _ => &[],
        }
    }
}
