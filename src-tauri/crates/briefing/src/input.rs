//! What a briefing is made from: records as they are kept, gathered by the caller, nothing derived yet.
//!
//! Deleted records are left out by the caller. Links are resolved here through [`BriefingRecords::people`] and
//! [`BriefingRecords::organisations`]; a link that leads to neither is printed by its typed text, or left out.

use attache_domain::record::{
    Action, Agreement, AgreementEvent, AgreementParty, ContactPoint, Delegation, Member, Organisation, Participation,
    Person, Point, Post, ProgrammeItem, Strength, Tenure,
};
use attache_domain::tie::Studies;
use std::collections::BTreeMap;

/// The whole input of a briefing book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BriefingRecords {
    /// Whose book it is.
    pub home: Home,
    /// The visit.
    pub delegation: Delegation,
    /// Its members, in any order: precedence is computed.
    pub members: Vec<Member>,
    /// Its programme, in any order.
    pub items: Vec<ItemSheet>,
    /// The delegation's own points (those without an item): the one page.
    pub points: Vec<Point>,
    /// Every person that anything here links to, by id.
    pub people: BTreeMap<String, PersonSheet>,
    /// Every organisation that anything here links to, by id.
    pub organisations: BTreeMap<String, Organisation>,
    /// Agreements with the partner country.
    pub agreements: Vec<AgreementSheet>,
    /// Actions, open and done, of this delegation, of the earlier ones and of the agreements above.
    pub actions: Vec<Action>,
    /// Strengths and needs of the home and the partner country and of bodies seated there.
    pub strengths: Vec<Strength>,
    /// Other delegations with the same partner, either way, in any order.
    pub earlier: Vec<EarlierVisit>,
    /// Texts in other languages.
    pub translations: BTreeMap<TextKey, String>,
}

/// The workspace that a book is written for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Home {
    /// Home country by code.
    pub country: String,
    /// Home time zone (IANA).
    pub zone: String,
    /// Language in which the records are written (BCP 47).
    pub lang: String,
    /// The service that answers for the document; may be empty.
    pub service: String,
}

/// An hour of the programme with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemSheet {
    /// The item itself.
    pub item: ProgrammeItem,
    /// Who sits at the table, both sides, in the order in which they were entered.
    pub participations: Vec<Participation>,
    /// What to say there.
    pub points: Vec<Point>,
}

/// A person with what a biography needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonSheet {
    /// The person.
    pub person: Person,
    /// Offices held, at any time.
    pub tenures: Vec<Office>,
    /// Studies.
    pub educations: Vec<Studies>,
    /// Ways to reach them.
    pub contacts: Vec<ContactPoint>,
    /// Meetings of other delegations in which they took part.
    pub encounters: Vec<Encounter>,
}

/// A tenure with its post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Office {
    /// Who, from when to when.
    pub tenure: Tenure,
    /// The office.
    pub post: Post,
}

/// An earlier meeting with a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Encounter {
    /// Its day, ISO.
    pub on: String,
    /// Its title.
    pub title: String,
    /// Its place; may be empty.
    pub place: String,
}

/// An agreement with its parties and events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgreementSheet {
    /// The agreement.
    pub agreement: Agreement,
    /// Its parties.
    pub parties: Vec<AgreementParty>,
    /// What happened to it.
    pub events: Vec<AgreementEvent>,
}

/// Another delegation with the same partner.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EarlierVisit {
    /// The delegation.
    pub delegation: Delegation,
    /// Its head, whose person is among the people.
    pub head: Option<Member>,
}

/// Where a text in another language belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    /// Kind of the record by its wire name (`programme_item`).
    pub kind: String,
    /// The record's id.
    pub record: String,
    /// The field.
    pub field: String,
    /// Language of the text (BCP 47).
    pub lang: String,
}
