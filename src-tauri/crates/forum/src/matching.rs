//! Whom to bring together: what two people have in common in points that are their own explanation, and the pairs that
//! together have the most of it.
//!
//! [`score`] adds the points up; [`flow`] chooses. Nothing is inferred: a profile says what its person wrote into it.

use crate::model::{Forum, Meeting, Person, Side, Status};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

mod flow;
mod score;
#[cfg(test)]
mod tests;

use flow::Flow;

/// What matching gives for what two people have in common, in points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Weights {
    /// For each sector in which both work.
    pub shared_sector: i16,
    /// For each thing that one offers and the other seeks.
    pub offer_sought: i16,
    /// When each of them offers something that the other seeks.
    pub both_ways: i16,
    /// For each goal that brought both.
    pub shared_goal: i16,
    /// For each institution at which both have studied.
    pub shared_alma_mater: i16,
    /// When both speak a language.
    pub common_language: i16,
    /// When they speak none that is the same: somebody has to interpret.
    pub no_common_language: i16,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            shared_sector: 12,
            offer_sought: 10,
            both_ways: 8,
            shared_goal: 7,
            shared_alma_mater: 9,
            common_language: 4,
            no_common_language: -5,
        }
    }
}

/// What speaks for a meeting of two people and what against it; the points are the sum of both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// The sum.
    pub points: i64,
    /// What speaks for it.
    pub reasons: Vec<Term>,
    /// What speaks against it.
    pub against: Vec<Term>,
}

/// Something that two people have in common, or lack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// What it is.
    pub code: Ground,
    /// The sectors, offers, goals, institutions or languages in question.
    pub words: Vec<String>,
    /// What it adds, all words together.
    pub points: i64,
}

/// What can speak for a meeting or against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Both work in these sectors.
    SharedSector,
    /// The person of side A offers what the other seeks.
    AOffers,
    /// The person of side B offers what the other seeks.
    BOffers,
    /// Each has something for the other.
    BothWays,
    /// Both came for this.
    SharedGoal,
    /// Both have studied there.
    SharedAlmaMater,
    /// Both speak these languages.
    CommonLanguage,
    /// They have no language in common.
    NoCommonLanguage,
    /// Only one of the two gets what they seek; adds nothing.
    OneWay,
}

/// What matching answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Suggestions {
    /// The points of all suggested meetings together.
    pub points: i64,
    /// The meetings, as a forum takes them, those with most points first; each says why in [`Meeting::suggested`].
    pub meetings: Vec<Meeting>,
    /// People who stay below their floor, whatever is chosen.
    pub lacking: Vec<Lacking>,
    /// The pairs that are not suggested, those with most points first.
    pub passed: Vec<Passed>,
}

/// Somebody with fewer meetings than the floor, those that the forum had before included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Lacking {
    /// The person.
    pub id: String,
    /// How many meetings the person should have.
    pub floor: u32,
    /// How many there are.
    pub has: u32,
}

/// A pair that is not suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Passed {
    /// The person of side A.
    pub a: String,
    /// The person of side B.
    pub b: String,
    /// The points that the meeting would have.
    pub points: i64,
    /// Why not.
    pub why: Why,
}

/// Why a pair is not suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Why {
    /// One of them does not want to meet the other.
    NoThanks {
        /// Who.
        by: String,
    },
    /// They meet already.
    AlreadyMeet {
        /// The meeting.
        meeting: String,
    },
    /// They are never there in the same slot.
    NoCommonSlot,
    /// They have no language in common, and of the forum's interpreters none can help them.
    NoInterpreter,
    /// They have nothing in common but, maybe, a language.
    NothingShared,
    /// What speaks against it weighs as much as what speaks for it.
    NotWorth,
    /// Other meetings fill their quotas and have, together, more points.
    Full {
        /// Those who can take no other.
        people: Vec<String>,
    },
}

/// A person's share in the choice.
struct Taker<'a> {
    person: &'a Person,
    /// Meetings that the forum has already.
    has: u32,
    /// How many more the person should have, and can take.
    floor: u32,
    room: u32,
}

/// Suggests the meetings of people of both sides that have most points together, within everyone's quota.
///
/// First as few meetings as possible lack to people's floors, then the points are as many as possible; of equal choices the
/// same one is made each time. A quota that nobody set is the number of slots in which the person can meet. Meetings that
/// the forum has already count to quotas and floors and are not suggested again.
#[must_use]
pub fn suggest(forum: &Forum) -> Suggestions {
    let a = takers(forum, Side::A);
    let b = takers(forum, Side::B);
    let meets = pairs_that_meet(forum);
    let mut scores = Vec::new();
    let mut possible = Vec::new();
    let mut suggestions = Suggestions::default();
    for (i, one) in a.iter().enumerate() {
        for (j, other) in b.iter().enumerate() {
            let score = score::score(&one.person.profile, &other.person.profile, &forum.weights);
            match obstacle(forum, &meets, one.person, other.person, &score) {
                None => possible.push((i, j, score.points)),
                Some(why) => suggestions.passed.push(passed(one.person, other.person, &score, why)),
            }
            scores.push(score);
        }
    }
    let score_of = |i: usize, j: usize| scores.get(i * b.len() + j).cloned().unwrap_or_default();
    let chosen = choose(&a, &b, &possible);
    let mut given: BTreeMap<&str, u32> = BTreeMap::new();
    for (i, j) in &chosen {
        for taker in [a.get(*i), b.get(*j)].into_iter().flatten() {
            *given.entry(&taker.person.id).or_default() += 1;
        }
    }
    let got = |taker: &Taker<'_>| given.get(taker.person.id.as_str()).copied().unwrap_or(0);
    for (i, j, _) in possible.iter().filter(|(i, j, _)| !chosen.contains(&(*i, *j))) {
        let (Some(one), Some(other)) = (a.get(*i), b.get(*j)) else { continue };
        let full = [one, other].into_iter().filter(|taker| got(taker) >= taker.room);
        let people: Vec<String> = full.map(|taker| taker.person.id.clone()).collect();
        let why = if people.is_empty() { Why::NotWorth } else { Why::Full { people } };
        suggestions.passed.push(passed(one.person, other.person, &score_of(*i, *j), why));
    }
    suggestions.passed.sort_by_key(|passed| std::cmp::Reverse(passed.points));
    suggestions.lacking = a
        .iter()
        .chain(&b)
        .map(|taker| (taker, taker.has + got(taker)))
        .filter(|(taker, has)| *has < taker.person.floor)
        .map(|(taker, has)| Lacking { id: taker.person.id.clone(), floor: taker.person.floor, has })
        .collect();
    let mut pairs: Vec<(&Person, &Person, Score)> =
        chosen.iter().filter_map(|(i, j)| Some((a.get(*i)?.person, b.get(*j)?.person, score_of(*i, *j)))).collect();
    pairs.sort_by_key(|(.., score)| std::cmp::Reverse(score.points));
    suggestions.points = pairs.iter().map(|(.., score)| score.points).sum();
    suggestions.meetings = meetings(forum, pairs);
    suggestions
}

fn takers(forum: &Forum, side: Side) -> Vec<Taker<'_>> {
    // Before there are slots they limit nobody.
    let most = |person: &Person| {
        let free = forum.slots.iter().filter(|slot| slot.tables > 0 && !person.away.contains(&slot.id));
        if forum.slots.is_empty() { u32::MAX } else { count(free.count()) }
    };
    let mut takers = Vec::new();
    for person in forum.people.iter().filter(|person| person.side == side) {
        let attends = |meeting: &&Meeting| meeting.a.iter().chain(&meeting.b).any(|id| *id == person.id);
        let has = count(forum.meetings.iter().filter(attends).count());
        let room = person.profile.quota.unwrap_or_else(|| most(person)).saturating_sub(has);
        takers.push(Taker { person, has, floor: person.floor.saturating_sub(has).min(room), room });
    }
    takers
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Each pair of sides that has a meeting, whatever its status, with its id.
fn pairs_that_meet(forum: &Forum) -> BTreeMap<(&str, &str), &str> {
    let mut pairs = BTreeMap::new();
    for meeting in &forum.meetings {
        for a in &meeting.a {
            for b in &meeting.b {
                pairs.insert((a.as_str(), b.as_str()), meeting.id.as_str());
            }
        }
    }
    pairs
}

/// What keeps a pair from being suggested before any choice.
fn obstacle(forum: &Forum, meets: &BTreeMap<(&str, &str), &str>, a: &Person, b: &Person, score: &Score) -> Option<Why> {
    let meeting = meets.get(&(a.id.as_str(), b.id.as_str())).or_else(|| meets.get(&(b.id.as_str(), a.id.as_str())));
    if let Some(meeting) = meeting {
        return Some(Why::AlreadyMeet { meeting: (*meeting).to_owned() });
    }
    if let Some((one, _)) = [(a, b), (b, a)].into_iter().find(|(one, other)| one.profile.no_thanks.contains(&other.id))
    {
        return Some(Why::NoThanks { by: one.id.clone() });
    }
    let mut slots = forum.slots.iter().filter(|slot| slot.tables > 0);
    if !forum.slots.is_empty() && slots.all(|slot| a.away.contains(&slot.id) || b.away.contains(&slot.id)) {
        return Some(Why::NoCommonSlot);
    }
    let is_shared = score.reasons.iter().any(|term| term.code != Ground::CommonLanguage);
    if !is_shared {
        return Some(Why::NothingShared);
    }
    // Before there are interpreters nobody is kept apart for want of one.
    let is_helped =
        forum.interpreters.is_empty() || languages(forum, a, b).is_none_or(|words| is_offered(forum, &words));
    (needs_interpreter(score) && !is_helped).then_some(Why::NoInterpreter)
}

fn passed(a: &Person, b: &Person, score: &Score, why: Why) -> Passed {
    Passed { a: a.id.clone(), b: b.id.clone(), points: score.points, why }
}

/// The pairs with most points in which nobody takes more than there is room for.
///
/// One unit flows from the source through a person of A and one of B to the sink for each chosen pair. The first units of
/// each person, up to the floor, are worth more than all points together: so floors come first, and those that cannot be
/// met cost only what they lack.
fn choose(a: &[Taker<'_>], b: &[Taker<'_>], possible: &[(usize, usize, i64)]) -> BTreeSet<(usize, usize)> {
    let above_all = possible.iter().map(|(.., points)| points.abs()).sum::<i64>() + 1;
    let (source, sink) = (a.len() + b.len(), a.len() + b.len() + 1);
    let mut flow = Flow::new(sink + 1);
    for (at, taker) in a.iter().chain(b).enumerate() {
        let (from, to) = if at < a.len() { (source, at) } else { (at, sink) };
        flow.arc(from, to, taker.floor, -above_all);
        flow.arc(from, to, taker.room - taker.floor, 0);
    }
    let arcs: Vec<usize> = possible.iter().map(|(i, j, points)| flow.arc(*i, a.len() + j, 1, -points)).collect();
    flow.run(source, sink);
    possible.iter().zip(arcs).filter(|(_, arc)| flow.is_full(*arc)).map(|((i, j, _), _)| (*i, *j)).collect()
}

/// The chosen pairs as meetings, with ids that the forum does not have yet.
fn meetings(forum: &Forum, pairs: Vec<(&Person, &Person, Score)>) -> Vec<Meeting> {
    let mut taken: BTreeSet<String> = forum.meetings.iter().map(|meeting| meeting.id.clone()).collect();
    let most = pairs.first().map_or(1, |(.., score)| score.points.max(1));
    let meeting = |(a, b, score): (&Person, &Person, Score)| {
        let mut id = format!("{}+{}", a.id, b.id);
        while !taken.insert(id.clone()) {
            id.push('+');
        }
        Meeting {
            // From 1 to 5, in proportion to the best.
            weight: u32::try_from((1 + (score.points.max(0) * 8 + most) / (most * 2)).clamp(1, 5)).unwrap_or(1),
            status: Status::Requested,
            interpreter: needs_interpreter(&score).then(|| languages(forum, a, b)).flatten(),
            suggested: Some(score),
            ..Meeting::between(id, vec![a.id.clone()], vec![b.id.clone()])
        }
    };
    pairs.into_iter().map(meeting).collect()
}

fn needs_interpreter(score: &Score) -> bool {
    score.against.iter().any(|term| term.code == Ground::NoCommonLanguage)
}

/// Between which languages somebody has to interpret: the first that an interpreter of the forum offers, else the first.
fn languages(forum: &Forum, a: &Person, b: &Person) -> Option<String> {
    let pairs = |one: &String| {
        let words = |other: &String| [format!("{one}-{other}"), format!("{other}-{one}")];
        b.profile.languages.iter().flat_map(words).collect::<Vec<_>>()
    };
    let words: Vec<String> = a.profile.languages.iter().flat_map(pairs).collect();
    words.iter().find(|words| is_offered(forum, words)).or(words.first()).cloned()
}

fn is_offered(forum: &Forum, words: &String) -> bool {
    forum.interpreters.iter().any(|who| who.languages.contains(words))
}
