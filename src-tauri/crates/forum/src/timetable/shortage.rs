//! Counts that fail before any search: instant, and easily said.
//!
//! For two sides without calendars they are all that can fail (König): everybody has as many slots as meetings, and the
//! tables are as many as the meetings. Sessions and days are counted each by itself too.

use std::collections::BTreeSet;

use crate::timetable::grid::{Grid, GridMeeting, Mask, slots_of, span};

/// Something there is too little of for the meetings that have to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortage {
    /// Tables, in these slots.
    Room {
        /// How many slots at tables are needed.
        needed: u32,
        /// How many there are.
        available: u32,
        /// The slots.
        slots: Mask,
    },
    /// The time of a person, in these slots.
    Day {
        /// The person.
        person: usize,
        /// How many slots the meetings take.
        needed: u32,
        /// In how many the person is free.
        available: u32,
        /// The slots.
        slots: Mask,
    },
    /// A meeting has to come after one that is not to be placed.
    Hopeless {
        /// The meeting.
        meeting: usize,
    },
}

/// Everything that counting shows to be short.
#[must_use]
pub fn shortages(grid: &Grid) -> Vec<Shortage> {
    let mut found: Vec<Shortage> = grid
        .meetings
        .iter()
        .enumerate()
        .filter(|(_, meeting)| meeting.must && meeting.hopeless)
        .map(|(meeting, _)| Shortage::Hopeless { meeting })
        .collect();
    let reach =
        |meeting: &GridMeeting| slots_of(meeting.starts).fold(0, |mask, start| mask | span(start, meeting.length));
    // The stretches that meetings are tied to: sessions, days, whatever slots they allow; and the whole forum.
    let mut stretches: BTreeSet<Mask> = grid.meetings.iter().map(reach).collect();
    stretches.extend(grid.sessions.iter().chain(&grid.days));
    stretches.insert(span(0, grid.tables.len()));
    stretches.remove(&0);
    // The widest first: one shortage a person is enough, and the widest says it best.
    let mut stretches: Vec<Mask> = stretches.into_iter().collect();
    stretches.sort_by_key(|stretch| std::cmp::Reverse(stretch.count_ones()));
    let whole = span(0, grid.tables.len());
    let tied = |meeting: usize, stretch: Mask| {
        let own = &grid.meetings[meeting];
        own.must && !own.hopeless && (stretch == whole || (own.starts != 0 && reach(own) & !stretch == 0))
    };
    let taken = |meeting: usize| grid.meetings[meeting].length as u32;
    for (person, own) in grid.people.iter().enumerate() {
        let short = stretches.iter().find_map(|&stretch| {
            let needed =
                own.meetings.iter().filter(|&&meeting| tied(meeting, stretch)).map(|&meeting| taken(meeting)).sum();
            let available = grid.most_busy(own, stretch);
            (needed > available).then_some(Shortage::Day { person, needed, available, slots: stretch })
        });
        found.extend(short);
    }
    let short = stretches.iter().find_map(|&stretch| {
        let needed = (0..grid.meetings.len()).filter(|&meeting| tied(meeting, stretch)).map(taken).sum();
        let available = slots_of(stretch).map(|slot| grid.tables[slot]).sum();
        (needed > available).then_some(Shortage::Room { needed, available, slots: stretch })
    });
    found.extend(short);
    found
}

/// Weight that cannot be placed whatever is tried: in slots at tables, and in the days of the people of one side, each person
/// by itself. A bound, not the optimum.
#[must_use]
pub fn lost_weight(grid: &Grid) -> u64 {
    let everything: Vec<usize> = (0..grid.meetings.len()).collect();
    let never: u64 = grid.meetings.iter().filter(|own| own.starts == 0).map(|own| u64::from(own.weight)).sum();
    let room = cheapest(grid, &everything, grid.tables.iter().sum());
    let side = |side| -> u64 {
        // Meetings with several people of one side would be counted for each of them.
        let mut counted = vec![false; grid.meetings.len()];
        let mut lost = 0;
        for own in grid.people.iter().filter(|person| person.side == side) {
            let meetings: Vec<usize> = own
                .meetings
                .iter()
                .copied()
                .filter(|&meeting| !std::mem::replace(&mut counted[meeting], true))
                .collect();
            lost += cheapest(grid, &meetings, grid.most_busy(own, Mask::MAX));
        }
        lost
    };
    let sides = [crate::model::Side::A, crate::model::Side::B].map(side);
    never + room.max(sides[0]).max(sides[1])
}

/// The least weight among meetings that has to go until the others fit into so many slots: those of one slot, lightest first.
fn cheapest(grid: &Grid, meetings: &[usize], available: u32) -> u64 {
    let mut weights: Vec<(u32, u32)> = meetings
        .iter()
        .map(|&meeting| &grid.meetings[meeting])
        .filter(|own| own.starts != 0)
        .map(|own| (own.weight, own.length as u32))
        .collect();
    let needed: u32 = weights.iter().map(|&(_, length)| length).sum();
    // A longer meeting frees more than one slot for its weight: as a bound, each frees what the longest does.
    let longest = weights.iter().map(|&(_, length)| length).max().unwrap_or(1);
    let go = needed.saturating_sub(available).div_ceil(longest) as usize;
    weights.sort_unstable();
    weights.iter().take(go).map(|&(weight, _)| u64::from(weight)).sum()
}
