//! Recounts a timetable from the two files alone: the forum as it was asked for, the plan as it was handed out.
//!
//! Nothing here is shared with those who make timetables: the files are read again in [`reading`], every rule is counted
//! again in [`recount`], the slow and plain way. A timetable that reaches a user has passed here.

use serde::Serialize;

mod reading;
mod recount;

/// What a recount found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Findings {
    /// Everything that does not hold; nothing when the timetable is valid.
    pub violations: Vec<Violation>,
    /// The breaks of each person, in the order of the forum.
    pub people: Vec<PersonBreaks>,
    /// All breaks, those of protocol aside.
    pub breaks: u64,
    /// By how many breaks two people differ at most, those of protocol aside; 0 without people.
    pub gap: u64,
    /// What the timetable is worth, level by level, as counted here. A benchmark's plan has the breaks alone.
    pub levels: Vec<Counted>,
}

/// The breaks of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PersonBreaks {
    /// The person; in a benchmark's file the number, from 1.
    pub id: String,
    /// The maximal idle runs between the first and the last meeting of a day, added up over the days.
    pub breaks: u64,
    /// Whether these breaks cost nothing.
    pub protocol: bool,
}

/// A level of the objective, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Counted {
    /// Its name in the plan.
    pub name: &'static str,
    /// Its value.
    pub value: u64,
}

/// Something in a plan that does not hold. Fields are ids as the files have them; counts count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the sentence of each says what its fields are")]
pub enum Violation {
    /// The plan holds no timetable.
    NoTimetable,
    /// A schedule is shorter or longer than the list of meetings.
    ScheduleLength { entries: usize, meetings: usize },
    /// The forum has no such meeting.
    UnknownMeeting { meeting: String },
    /// The forum has no such slot.
    UnknownSlot { meeting: String, slot: String },
    /// The meeting stands in the plan more than once.
    Twice { meeting: String },
    /// The meeting stands in the plan neither with a place nor without.
    Missing { meeting: String },
    /// Every accepted meeting has to be placed, as does every fixed and locked one; this is not.
    NotPlaced { meeting: String },
    /// The meeting has a place but was not accepted.
    NotAccepted { meeting: String },
    /// The reason for which the meeting has no place is not true.
    WrongReason { meeting: String, reason: String },
    /// A person sits in several meetings at once.
    Clash { person: String, slot: String, meetings: Vec<String> },
    /// A person is away.
    Away { person: String, slot: String, meeting: String },
    /// A slot holds more meetings than it has tables.
    TooManyMeetings { slot: String, meetings: usize, tables: usize },
    /// No slot has so many tables that one has this number. Fewer tables in a slot limit how many are used at once, not which.
    UnknownTable { meeting: String, table: u64, tables: usize },
    /// Several meetings sit at one table.
    TableTwice { slot: String, table: u64, meetings: Vec<String> },
    /// A fixed or locked meeting is elsewhere.
    Moved { meeting: String, slot: String, wanted_slot: String },
    /// The meeting may not begin in this slot.
    SlotNotAllowed { meeting: String, slot: String },
    /// The slot is of another session than the meeting asks for.
    WrongSession { meeting: String, slot: String, session: String },
    /// A longer meeting does not fit into the slots that follow in its day.
    TooLong { meeting: String, slot: String, length: usize },
    /// The earlier meeting does not end before the later one begins.
    Order { earlier: String, meeting: String },
    /// The earlier meeting has no place, the later one has.
    EarlierMissing { earlier: String, meeting: String },
    /// The meeting has too few or too many interpreters: one for each of its slots if it needs any.
    InterpreterCount { meeting: String, given: usize, needed: usize },
    /// There is no such interpreter.
    UnknownInterpreter { meeting: String, interpreter: String },
    /// The interpreter is away.
    InterpreterAway { meeting: String, interpreter: String, slot: String },
    /// The interpreter does not interpret between these languages.
    InterpreterLanguages { meeting: String, interpreter: String, languages: String },
    /// The interpreter is in several meetings at once.
    InterpreterTwice { interpreter: String, slot: String, meetings: Vec<String> },
    /// A person meets in more slots without a pause than they can take.
    LongRun { person: String, slot: String, slots: usize, longest: usize },
    /// Two people differ by more breaks than allowed.
    Unfair { gap: u64, allowed: u64, most: String, least: String },
    /// The plan claims another value for a level than was counted.
    WrongValue { level: String, said: u64, counted: u64 },
    /// The value is better than the bound that the plan claims for it.
    BeyondBound { level: String, value: u64, bound: u64 },
    /// The plan calls the value proved, but its bound differs or is missing.
    NotProved { level: String },
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the sentence of each says what its fields are")]
pub enum Unread {
    /// Not JSON of the expected shape; in the words of the parser, with line and column.
    Json { file: File, detail: String },
    /// Not the benchmark's format.
    Dzn { line: usize, expected: String },
    /// An id that the forum does not have.
    UnknownId { by: String, id: String },
    /// An id that the forum has twice, of slots, people, meetings or interpreters.
    IdTwice { id: String },
}

/// One of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum File {
    /// What was asked for.
    Forum,
    /// The answer.
    Plan,
}

/// Recounts `plan` against `forum`, each the text of a file: JSON, or for the forum a benchmark's instance, told apart by
/// their first character.
///
/// `fairness` is by how many breaks two people may differ; without it the rule of the forum holds, if it has one: 2 for a
/// benchmark.
///
/// # Errors
/// [`Unread`] when one of them cannot be read. A plan that reads but does not hold is no error.
pub fn check(forum: &str, plan: &str, fairness: Option<u64>) -> Result<Findings, Unread> {
    let case = reading::case(forum)?;
    let answer = reading::answer(plan, &case)?;
    Ok(recount::recount(&case, &answer, None, fairness.or(case.fairness)))
}

/// The same for a plan that was made anew from one that was published: what moving costs is counted too.
///
/// # Errors
/// As for [`check`].
pub fn check_again(forum: &str, plan: &str, published: &str, fairness: Option<u64>) -> Result<Findings, Unread> {
    let case = reading::case(forum)?;
    let (answer, published) = (reading::answer(plan, &case)?, reading::answer(published, &case)?);
    Ok(recount::recount(&case, &answer, Some(&published), fairness.or(case.fairness)))
}

#[cfg(test)]
mod tests;
