//! The registers that are read and the facts that a column of each can hold. The names are those of `--map`.

use attache_domain::fold::fold;
use serde::{Deserialize, Serialize};

/// What a file is a list of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    /// Visits: a row makes a delegation.
    Delegations,
    /// Treaties and memoranda: a row makes an agreement.
    Agreements,
    /// A list of people: a row makes a person.
    People,
}

impl Register {
    /// Its name on the wire and in the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Delegations => "delegations",
            Self::Agreements => "agreements",
            Self::People => "people",
        }
    }

    /// The register of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Delegations, Self::Agreements, Self::People].into_iter().find(|register| register.name() == name)
    }

    /// What its columns can hold, in the order of the manual.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Delegations => &[
                F::Number,
                F::Title,
                F::Country,
                F::Visitor,
                F::Start,
                F::End,
                F::Direction,
                F::Type,
                F::Purpose,
                F::Places,
                F::Host,
                F::Remarks,
            ],
            Self::Agreements => &[
                F::Number,
                F::Title,
                F::Parties,
                F::Nature,
                F::Subject,
                F::Place,
                F::Signed,
                F::InForce,
                F::InForceEffective,
                F::Provisional,
                F::Terminated,
                F::TerminatedEffective,
                F::LastDay,
                F::NoticeBy,
                F::Status,
                F::References,
            ],
            Self::People => &[
                F::Number,
                F::Name,
                F::Family,
                F::Given,
                F::Honorific,
                F::Post,
                F::Organisation,
                F::Country,
                F::Email,
                F::Phone,
                F::Languages,
                F::Institution,
                F::Degree,
                F::BirthDate,
                F::Notes,
            ],
        }
    }

    /// The field of a name as written after `=` in `--map`.
    #[must_use]
    pub fn field(self, name: &str) -> Option<Field> {
        let folded = fold(name.trim()).replace([' ', '-'], "_");
        self.fields().iter().copied().find(|field| field.name() == folded)
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $name:literal;)*) => {
        /// A fact that a column can hold; which belong to which register: [`Register::fields`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $variant,)* }

        impl Field {
            /// Its name in `--map` and in the report's `mapping`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

fields! {
    /// The file's own number for the row.
    Number = "number";
    /// Title of the delegation or agreement.
    Title = "title";
    /// Partner country of a delegation, nationality of a person.
    Country = "country";
    /// Who came, with or without the office.
    Visitor = "visitor";
    /// First day.
    Start = "start";
    /// Last day.
    End = "end";
    /// Outbound or inbound.
    Direction = "direction";
    /// Rank of the visit.
    Type = "type";
    /// Why.
    Purpose = "purpose";
    /// Where.
    Places = "places";
    /// Who receives.
    Host = "host";
    /// Everything else that is said of a visit.
    Remarks = "remarks";
    /// Parties, separated by `;`.
    Parties = "parties";
    /// Treaty, memorandum, protocol.
    Nature = "nature";
    /// What it is about.
    Subject = "subject";
    /// Place of signature.
    Place = "place";
    /// Day of signature.
    Signed = "signed";
    /// Entry into force: the day it was done.
    InForce = "in_force";
    /// Entry into force: the day from which it counts.
    InForceEffective = "in_force_effective";
    /// Provisional application.
    Provisional = "provisional";
    /// Termination: the day it was done.
    Terminated = "terminated";
    /// Termination: the day from which it counts.
    TerminatedEffective = "terminated_effective";
    /// Last day in force.
    LastDay = "last_day";
    /// Last day on which notice can be given.
    NoticeBy = "notice_by";
    /// Status; counts only before signature.
    Status = "status";
    /// Registration and publication references.
    References = "references";
    /// Whole name.
    Name = "name";
    /// Family name.
    Family = "family";
    /// Given names.
    Given = "given";
    /// H.E., Dr., Mr.
    Honorific = "honorific";
    /// The office a person holds.
    Post = "post";
    /// The body it belongs to.
    Organisation = "organisation";
    /// E-mail addresses.
    Email = "email";
    /// Telephone numbers.
    Phone = "phone";
    /// Languages spoken.
    Languages = "languages";
    /// Where a person studied.
    Institution = "institution";
    /// With which degree.
    Degree = "degree";
    /// Date of birth.
    BirthDate = "birth_date";
    /// Everything else that is said of a person.
    Notes = "notes";
}

impl Field {
    /// Whether its cells are dates.
    #[must_use]
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::End
                | Self::Signed
                | Self::InForce
                | Self::InForceEffective
                | Self::Provisional
                | Self::Terminated
                | Self::TerminatedEffective
                | Self::LastDay
                | Self::NoticeBy
                | Self::BirthDate
        )
    }

    /// What stands between the cells of several columns that hold this field; nothing where only one column can.
    #[must_use]
    pub const fn joined_by(self) -> Option<&'static str> {
        match self {
            Self::Visitor | Self::Name | Self::Given | Self::Honorific => Some(" "),
            Self::Parties => Some("; "),
            Self::Places | Self::Languages | Self::Email | Self::Phone => Some(", "),
            Self::Purpose | Self::Remarks | Self::References | Self::Notes => Some("\n"),
            _ => None,
        }
    }
}
