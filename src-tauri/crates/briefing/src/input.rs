//! What documents are made from: records as they are kept, gathered by the caller, nothing derived yet.
//!
//! Deleted records are left out by the caller. Links are resolved here through [`Records::people`] and
//! [`Records::organisations`]; a link that leads to neither is printed by its typed text, or left out.

use attache_domain::record::{
    Action, Agreement, AgreementEvent, AgreementParty, ContactPoint, Delegation, Member, Organisation, Participation,
    Person, Point, Post, ProgrammeItem, Strength, Tenure,
};
use attache_domain::tie::Studies;
use std::collections::BTreeMap;

/// The whole input of a document; each kind takes from it what it prints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Records {
    /// Whose document it is.
    pub home: Home,
    /// The visit; without id in documents about the whole workspace.
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
    /// Agreements with the partner country, or all.
    pub agreements: Vec<AgreementSheet>,
    /// Actions, open and done: of this delegation, of the other ones and of the agreements above, or all.
    pub actions: Vec<Action>,
    /// Strengths and needs of the home and the partner country and of bodies seated there.
    pub strengths: Vec<Strength>,
    /// Other delegations with the same partner, either way, or all that are not over; in any order.
    pub visits: Vec<Visit>,
    /// People across the table whom one has met, by id, the last met first: those that a hand-over passes on.
    pub contacts: Vec<String>,
    /// Texts in other languages.
    pub translations: BTreeMap<TextKey, String>,
}

/// The workspace that a document is written for.
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
    /// What was to be said to the same people at earlier meetings and was not (invariant 12).
    pub carried: Vec<CarriedPoint>,
}

/// A point of an earlier meeting that was not raised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CarriedPoint {
    /// The point.
    pub point: Point,
    /// The meeting for which it was planned.
    pub item: ProgrammeItem,
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
    /// Meetings in which they took part, without those of this delegation.
    pub encounters: Vec<ProgrammeItem>,
}

/// A tenure with its post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Office {
    /// Who, from when to when.
    pub tenure: Tenure,
    /// The office.
    pub post: Post,
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

/// Another delegation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visit {
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
