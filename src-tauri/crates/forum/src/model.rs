//! A forum as it is asked for: its slots, its people, the meetings that they want, and the timetable that answers.
//!
//! Everything is named by ids that the caller chose; the order of the lists carries no meaning but that slots follow each
//! other in time. The JSON forms of these types are the files of `attachectl forum`, described by
//! `docs/forum.schema.json`.

use crate::matching::{Score, Weights};
use serde::{Deserialize, Serialize};

/// What is to be scheduled.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Forum {
    /// The slots in the order of time.
    pub slots: Vec<Slot>,
    /// Everybody who can sit at a table.
    pub people: Vec<Person>,
    /// The meetings; those that are only requested are not placed.
    #[serde(default)]
    pub meetings: Vec<Meeting>,
    /// Interpreters, each present where not away.
    #[serde(default)]
    pub interpreters: Vec<Interpreter>,
    /// What rules beyond those of each record hold.
    #[serde(default)]
    pub rules: Rules,
    /// What matching gives for what two people have in common.
    #[serde(default)]
    pub weights: Weights,
}

/// A stretch of time in which each person sits in one meeting at most.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The id of the slot.
    pub id: String,
    /// How many meetings can be held at once. 0 is a plenary or a coffee: it is cut out of everyone's time line and never
    /// counts as a break.
    pub tables: u32,
    /// The day, any word: slots of different days are never next to each other, and a night is no break.
    #[serde(default)]
    pub day: String,
    /// The session, any word (`am`, `pm`), for meetings that ask for one.
    #[serde(default)]
    pub session: String,
    /// What people call it: `Mon 09:00`. For display alone.
    #[serde(default)]
    pub label: String,
}

/// The two sides of a forum.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Ours.
    #[default]
    A,
    /// Theirs.
    B,
}

/// Somebody who can sit at a table: a person, or a company that sends one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The id of the person.
    pub id: String,
    /// The name, for display alone.
    #[serde(default)]
    pub name: String,
    /// Whose guest.
    #[serde(default)]
    pub side: Side,
    /// Ids of slots in which the person cannot meet.
    #[serde(default)]
    pub away: Vec<String>,
    /// How many meetings the person should have at least.
    #[serde(default)]
    pub floor: u32,
    /// How many slots in a row the person can sit in meetings at most; a slot without tables is a pause, and so is a night.
    #[serde(default)]
    pub longest_run: Option<u32>,
    /// A minister: gaps are protocol and cost nothing.
    #[serde(default)]
    pub protocol: bool,
    /// What matching goes by.
    #[serde(default)]
    pub profile: Profile,
}

/// What matching may know of a person; opt-in, never inferred. Words are compared as they are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Profile {
    /// Sectors of work.
    pub sectors: Vec<String>,
    /// What the person offers.
    pub offers: Vec<String>,
    /// What the person seeks.
    pub seeks: Vec<String>,
    /// What the person came for.
    pub goals: Vec<String>,
    /// Institutions of study.
    pub alma_mater: Vec<String>,
    /// Languages spoken, as ISO 639-1 codes.
    pub languages: Vec<String>,
    /// Ids of people whom the person does not want to meet.
    pub no_thanks: Vec<String>,
    /// How many meetings the person takes at most; none for as many as the rules allow.
    pub quota: Option<u32>,
}

/// How far a meeting is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Asked for by one side; not placed before both agree.
    Requested,
    /// Wanted by both sides: placed where it can be.
    #[default]
    Accepted,
    /// Placed in [`Meeting::slot`] and not to be moved again.
    Locked,
    /// In [`Meeting::slot`] by protocol, from the start.
    Fixed,
}

/// A meeting between people of the two sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The id of the meeting.
    pub id: String,
    /// Ids of those who meet, of one side.
    pub a: Vec<String>,
    /// Ids of those whom they meet.
    pub b: Vec<String>,
    /// How much it matters, 1 to 5.
    #[serde(default = "one")]
    pub weight: u32,
    /// How far it is.
    #[serde(default)]
    pub status: Status,
    /// Where it is when locked or fixed.
    #[serde(default)]
    pub slot: Option<String>,
    /// How many slots it takes; they follow each other within a day, at one table.
    #[serde(default = "one")]
    pub length: u32,
    /// Ids of the slots in which it may begin; empty for any.
    #[serde(default)]
    pub slots: Vec<String>,
    /// The session in which it has to be.
    #[serde(default)]
    pub session: Option<String>,
    /// The languages between which somebody has to interpret, as a word that interpreters use too: `ro-ur`.
    #[serde(default)]
    pub interpreter: Option<String>,
    /// Ids of meetings that have to end before this one begins; while one of them has no place, neither has this one.
    #[serde(default)]
    pub after: Vec<String>,
    /// Both sides have confirmed the published time: moving it costs three times as much.
    #[serde(default)]
    pub confirmed: bool,
    /// Why it was suggested, where matching did; placing does not look at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggested: Option<Score>,
}

impl Meeting {
    /// An accepted meeting of weight 1 and one slot that may be anywhere.
    #[must_use]
    pub const fn between(id: String, a: Vec<String>, b: Vec<String>) -> Self {
        Self {
            id,
            a,
            b,
            weight: 1,
            status: Status::Accepted,
            slot: None,
            length: 1,
            slots: Vec::new(),
            session: None,
            interpreter: None,
            after: Vec::new(),
            confirmed: false,
            suggested: None,
        }
    }

    /// Whether it stays in its slot whatever happens.
    #[must_use]
    pub const fn is_pinned(&self) -> bool {
        matches!(self.status, Status::Locked | Status::Fixed)
    }
}

/// Somebody who interprets; may change between the slots of a longer meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// The id of the interpreter.
    pub id: String,
    /// The languages between which the person interprets, in the words of [`Meeting::interpreter`].
    pub languages: Vec<String>,
    /// Ids of slots in which the interpreter is not there.
    #[serde(default)]
    pub away: Vec<String>,
}

/// Rules for the whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Every accepted meeting has to be placed; otherwise as much weight as possible is.
    pub place_all: bool,
    /// By how many breaks two people may differ at most, those of protocol aside; none for a price instead: a person's first
    /// two breaks cost 1 each, the next two 3 each, and so on by two.
    pub fairness: Option<u32>,
}

const fn one() -> u32 {
    1
}

/// A meeting in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Placed {
    /// The id of the meeting.
    pub id: String,
    /// The id of the slot in which it begins.
    pub slot: String,
    /// Its table, the same for each of its slots; counted from 1 to the most that any slot has.
    pub table: u32,
    /// The id of who interprets, where somebody has to, slot by slot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interpreters: Vec<String>,
}

/// A meeting that has no place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Unplaced {
    /// The id of the meeting.
    pub id: String,
    /// Why.
    pub reason: Reason,
}

/// Why a meeting has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not accepted yet.
    Requested,
    /// No slot suits those who meet, whatever else is placed.
    NoCommonSlot,
    /// It could be placed only instead of others, which weigh as much or more.
    Outweighed,
    /// No place was found for it in the time given; whether there is one is not known.
    NotFound,
}

/// What is known of a timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// There is none better: proved on every level but that of the tables, which are given out last.
    Optimal,
    /// It holds; how far from the best it is at most stands in its levels.
    Feasible,
    /// There is none: proved.
    Infeasible,
    /// None was found, and that there is none was not proved.
    Unknown,
}

/// One level of the objective; an earlier level always comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Level {
    /// Which.
    pub name: Aim,
    /// What the timetable has.
    pub value: u64,
    /// What no timetable that is as good on the levels before can beat; none when nothing is known.
    pub bound: Option<u64>,
    /// Whether the value is proved the best.
    pub proved: bool,
}

/// What is aimed at, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// The weight of the meetings placed: the more the better. All other levels: the less the better.
    PlacedWeight,
    /// How many meetings people lack to their floors, added up.
    BelowFloor,
    /// What moving published meetings costs; only when planning again.
    Moved,
    /// The price of all breaks, or their number under hard fairness.
    Breaks,
    /// What moving costs and the price of breaks, added up: instead of these two when planning again with both in balance.
    MovedAndBreaks,
    /// By how many breaks the two sides differ.
    Balance,
    /// How often people change tables between one meeting and their next of the day.
    TableChanges,
}

/// The answer: a timetable with what is known of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Plan {
    /// What is known.
    pub status: Verdict,
    /// The levels, in their order; empty without a timetable.
    pub levels: Vec<Level>,
    /// The meetings in their places.
    pub meetings: Vec<Placed>,
    /// Those without.
    pub unplaced: Vec<Unplaced>,
}
