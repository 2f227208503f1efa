//! A forum by numbers: what the engines work on.
//!
//! Slots without tables are cut out, so that one index is one slot in which somebody can meet; a person's calendar is a word
//! of one bit a slot. Meetings that are only requested are left out. Everything about a single meeting alone (calendars of
//! its people, session, allowed slots, length, longest run) is folded into the slots in which it can begin.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Forum, Side, Status};

/// One bit for each slot.
pub type Mask = u128;

/// The forum by numbers.
#[derive(Debug)]
pub struct Grid {
    /// How many meetings each slot holds.
    pub tables: Vec<u32>,
    /// The slots of each day.
    pub days: Vec<Mask>,
    /// The slots after which the day goes on: the next one continues a run of meetings without a break.
    pub joined: Mask,
    /// The slots that end when the next begins: without a plenary in between.
    pub touching: Mask,
    /// Those who meet.
    pub people: Vec<GridPerson>,
    /// The meetings to be placed.
    pub meetings: Vec<GridMeeting>,
    /// The slots of each session.
    pub sessions: Vec<Mask>,
    /// The pairs of languages, each by the number of its bit.
    pub languages: Vec<String>,
    /// The sets of languages for which interpreters can run short.
    pub pools: Vec<Pool>,
    /// The hard limit on the difference of breaks.
    pub fairness: Option<u32>,
    /// Whether both sides have people, so that their breaks can be compared.
    pub two_sided: bool,
    /// Whether anybody has a limit to meetings in a row.
    pub has_runs: bool,
    /// Whether any meeting has to come after another.
    pub has_order: bool,
    /// The index of each slot in the forum's list.
    pub slot_of: Vec<usize>,
    /// The index of each meeting in the forum's list.
    pub meeting_of: Vec<usize>,
}

/// Somebody who meets.
#[derive(Debug)]
pub struct GridPerson {
    /// Whose guest.
    pub side: Side,
    /// The slots in which the person is there.
    pub free: Mask,
    /// The person's meetings.
    pub meetings: Vec<usize>,
    /// How many meetings the person should have.
    pub floor: u32,
    /// How many slots in a row the person can take.
    pub longest_run: Option<u32>,
    /// Whether the person's breaks count.
    pub counts: bool,
}

/// A meeting to be placed.
#[derive(Debug)]
pub struct GridMeeting {
    /// Those who meet, of both sides.
    pub people: Vec<usize>,
    /// The slots in which it can begin as far as it and its people go.
    pub starts: Mask,
    /// How many slots it takes.
    pub length: usize,
    /// How much it matters.
    pub weight: u32,
    /// It has to be placed.
    pub must: bool,
    /// The languages for which it needs somebody.
    pub language: Option<usize>,
    /// Meetings that end before it begins.
    pub after: Vec<usize>,
    /// Meetings that begin after it ends.
    pub before: Vec<usize>,
    /// A meeting that is not to be placed (yet) comes before it: neither is this one.
    pub hopeless: bool,
}

/// A set of languages and how many interpreters can serve any of them, slot by slot. By Hall's theorem the meetings of a
/// slot can all be interpreted exactly if, for every set of languages, they are no more than these.
#[derive(Debug)]
pub struct Pool {
    /// One bit a language.
    pub languages: u32,
    /// How many interpreters there are, slot by slot.
    pub interpreters: Vec<u32>,
}

/// The mask of one slot.
#[must_use]
pub const fn bit(slot: usize) -> Mask {
    1 << slot
}

/// The slots of a mask, in order.
pub fn slots_of(mut mask: Mask) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let slot = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (slot < Mask::BITS as usize).then_some(slot)
    })
}

/// The slots that something of a length takes.
#[must_use]
pub const fn span(start: usize, length: usize) -> Mask {
    let ones = if length >= Mask::BITS as usize { Mask::MAX } else { (1 << length) - 1 };
    ones << start
}

impl GridMeeting {
    /// Whether it can only stay where it is.
    #[must_use]
    pub const fn is_pinned(&self) -> bool {
        self.must && self.starts.is_power_of_two()
    }
}

impl Grid {
    /// Numbers a forum whose ids are all known.
    #[must_use]
    pub fn new(forum: &Forum) -> Self {
        Self::numbered(forum, true)
    }

    /// A grid in which every meeting has to be placed, and may begin wherever it is not too long for the day: what else
    /// limits it is left to the reader, to be told apart.
    #[must_use]
    pub fn unfolded(forum: &Forum) -> Self {
        let mut grid = Self::numbered(forum, false);
        for meeting in &mut grid.meetings {
            meeting.must = true;
        }
        grid
    }

    fn numbered(forum: &Forum, folded: bool) -> Self {
        let slot_of: Vec<usize> = (0..forum.slots.len()).filter(|&slot| forum.slots[slot].tables > 0).collect();
        let by_id: BTreeMap<&str, usize> =
            slot_of.iter().enumerate().map(|(index, &slot)| (forum.slots[slot].id.as_str(), index)).collect();
        let mask =
            |ids: &[String]| ids.iter().filter_map(|id| by_id.get(id.as_str())).fold(0, |mask, &slot| mask | bit(slot));

        let mut grid = Self {
            tables: slot_of.iter().map(|&slot| forum.slots[slot].tables).collect(),
            days: Vec::new(),
            joined: 0,
            touching: 0,
            people: Vec::new(),
            meetings: Vec::new(),
            sessions: Vec::new(),
            languages: Vec::new(),
            pools: Vec::new(),
            fairness: forum.rules.fairness,
            two_sided: [Side::A, Side::B].iter().all(|&side| forum.people.iter().any(|person| person.side == side)),
            has_runs: false,
            has_order: false,
            slot_of,
            meeting_of: Vec::new(),
        };
        grid.number_days(forum);
        let everything = span(0, grid.tables.len());
        let people: BTreeMap<&str, usize> =
            forum.people.iter().enumerate().map(|(index, person)| (person.id.as_str(), index)).collect();
        grid.people = forum
            .people
            .iter()
            .map(|person| GridPerson {
                side: person.side,
                free: everything & !mask(&person.away),
                meetings: Vec::new(),
                floor: person.floor,
                longest_run: person.longest_run,
                counts: !person.protocol,
            })
            .collect();
        grid.has_runs = grid.people.iter().any(|person| person.longest_run.is_some());

        let words: BTreeSet<&String> =
            forum.meetings.iter().filter_map(|meeting| meeting.interpreter.as_ref()).collect();
        grid.languages = words.into_iter().cloned().collect();
        grid.number_pools(forum, &mask);
        grid.meeting_of =
            (0..forum.meetings.len()).filter(|&index| forum.meetings[index].status != Status::Requested).collect();
        let meetings: BTreeMap<&str, usize> =
            grid.meeting_of.iter().enumerate().map(|(index, &of)| (forum.meetings[of].id.as_str(), index)).collect();
        for &of in &grid.meeting_of {
            let meeting = &forum.meetings[of];
            let mut allowed = if meeting.slots.is_empty() { everything } else { mask(&meeting.slots) };
            if meeting.is_pinned() {
                allowed &= mask(meeting.slot.as_slice());
            }
            let in_session = grid.slot_of.iter().enumerate().fold(0, |mask, (index, &slot)| {
                let fits = meeting.session.as_ref().is_none_or(|session| *session == forum.slots[slot].session);
                if fits { mask | bit(index) } else { mask }
            });
            let length = meeting.length as usize;
            let after: Vec<usize> = meeting.after.iter().filter_map(|id| meetings.get(id.as_str()).copied()).collect();
            let mut placed = GridMeeting {
                people: meeting.a.iter().chain(&meeting.b).filter_map(|id| people.get(id.as_str()).copied()).collect(),
                starts: 0,
                length,
                weight: meeting.weight,
                must: forum.rules.place_all || meeting.is_pinned(),
                language: meeting.interpreter.as_ref().and_then(|word| grid.languages.binary_search(word).ok()),
                hopeless: after.len() < meeting.after.len(),
                after,
                before: Vec::new(),
            };
            if !folded {
                placed.starts = grid.stretches(placed.length, everything);
            } else if !placed.hopeless {
                placed.starts = allowed & grid.starts(&placed, in_session);
            }
            grid.meetings.push(placed);
        }
        for meeting in 0..grid.meetings.len() {
            for person in grid.meetings[meeting].people.clone() {
                grid.people[person].meetings.push(meeting);
            }
            for earlier in grid.meetings[meeting].after.clone() {
                grid.meetings[earlier].before.push(meeting);
                grid.has_order = true;
            }
        }
        grid
    }

    fn number_days(&mut self, forum: &Forum) {
        let mut sessions: BTreeMap<&str, Mask> = BTreeMap::new();
        for (index, &slot) in self.slot_of.iter().enumerate() {
            *sessions.entry(&forum.slots[slot].session).or_default() |= bit(index);
            let same_day = index > 0 && forum.slots[self.slot_of[index - 1]].day == forum.slots[slot].day;
            if same_day {
                self.joined |= bit(index - 1);
                if self.slot_of[index - 1] + 1 == slot {
                    self.touching |= bit(index - 1);
                }
            } else {
                self.days.push(0);
            }
            if let Some(day) = self.days.last_mut() {
                *day |= bit(index);
            }
        }
        self.sessions = sessions.into_values().collect();
    }

    fn number_pools(&mut self, forum: &Forum, mask: &dyn Fn(&[String]) -> Mask) {
        let there: Vec<(u32, Mask)> = forum
            .interpreters
            .iter()
            .map(|one| {
                let known = one.languages.iter().filter_map(|word| self.languages.binary_search(word).ok());
                (known.fold(0, |set, language| set | 1 << language), !mask(&one.away))
            })
            .collect();
        self.pools = (1..1_u32 << self.languages.len())
            .map(|set| {
                let serving =
                    |slot| there.iter().filter(|(known, free)| known & set != 0 && free & bit(slot) != 0).count();
                let interpreters =
                    (0..self.tables.len()).map(|slot| u32::try_from(serving(slot)).unwrap_or(u32::MAX)).collect();
                Pool { languages: set, interpreters }
            })
            .collect();
    }

    /// Where a meeting can begin as far as its people, its session, its length and its interpreters go.
    fn starts(&self, meeting: &GridMeeting, in_session: Mask) -> Mask {
        let free = meeting.people.iter().fold(in_session, |free, &person| free & self.people[person].free);
        let tires = |person: &usize| self.people[*person].longest_run.is_some_and(|run| meeting.length > run as usize);
        if meeting.people.iter().any(tires) {
            return 0;
        }
        let spoken = |slot: usize| {
            meeting.language.is_none_or(|language| {
                let alone = self.pools.iter().find(|pool| pool.languages == 1 << language);
                alone.is_some_and(|pool| pool.interpreters[slot] > 0)
            })
        };
        let there = slots_of(free).filter(|&slot| spoken(slot)).fold(0, |mask, slot| mask | bit(slot));
        self.stretches(meeting.length, there)
    }

    /// Where something of a length can begin that has to stay within these slots, and within what touches.
    fn stretches(&self, length: usize, within: Mask) -> Mask {
        let fits = |start: &usize| {
            let end = start + length;
            end <= self.tables.len()
                && span(*start, length) & !within == 0
                && span(*start, length - 1) & !self.touching == 0
        };
        (0..self.tables.len()).filter(fits).fold(0, |mask, slot| mask | bit(slot))
    }

    /// In how many pieces a person's days fall: breaks are one less a day.
    #[must_use]
    pub fn breaks(&self, busy: Mask) -> u32 {
        let runs = (busy & !((busy & self.joined) << 1)).count_ones();
        let days = match self.days.len() {
            1 => u32::from(busy != 0),
            _ => self.days.iter().map(|day| u32::from(busy & day != 0)).sum(),
        };
        runs - days
    }

    /// How many idle slots lie between the first and the last busy one of each day.
    #[must_use]
    pub fn idle(&self, busy: Mask) -> u32 {
        let within = |day: &Mask| {
            let met = busy & day;
            if met == 0 { 0 } else { Mask::BITS - met.leading_zeros() - met.trailing_zeros() - met.count_ones() }
        };
        self.days.iter().map(within).sum()
    }

    /// Whether somebody busy in these slots has more of them in a row than the person can take.
    #[must_use]
    pub fn too_long(&self, busy: Mask, longest_run: Option<u32>) -> bool {
        let Some(run) = longest_run else { return false };
        // After n steps a bit is left for every stretch of n + 1 slots.
        let mut stretch = busy;
        for _ in 0..run {
            stretch = busy & ((stretch & self.touching) << 1);
        }
        stretch != 0
    }

    /// The weight of all meetings to be placed.
    #[must_use]
    pub fn whole_weight(&self) -> u64 {
        self.meetings.iter().map(|meeting| u64::from(meeting.weight)).sum()
    }

    /// In how many of these slots a person can meet: where free, with the pauses that the person needs.
    #[must_use]
    pub fn most_busy(&self, person: &GridPerson, within: Mask) -> u32 {
        let free = person.free & within;
        let Some(longest) = person.longest_run else { return free.count_ones() };
        let (mut busy, mut run) = (0, 0);
        let mut last = None;
        for slot in slots_of(free) {
            let goes_on = last.is_some_and(|last: usize| last + 1 == slot && self.touching & bit(last) != 0);
            run = if goes_on && run < longest { run + 1 } else { u32::from(!goes_on) };
            // Meeting as early as possible and pausing only when one must leaves the most for later.
            busy += u32::from(run > 0);
            last = Some(slot);
        }
        busy
    }

    /// What a number of breaks of one person costs: 1, 1, 3, 3, 5, 5 … without hard fairness, 1 each with it.
    #[must_use]
    pub const fn price(&self, breaks: u32) -> u64 {
        let breaks = breaks as u64;
        if self.fairness.is_some() {
            return breaks;
        }
        let pairs = breaks / 2;
        2 * pairs * pairs + (breaks % 2) * (2 * pairs + 1)
    }
}
