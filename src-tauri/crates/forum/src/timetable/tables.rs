//! Gives every placed meeting its table, last of all: people stay seated where they can, and
//! published tables are kept.
//!
//! Numbers run to the most that any slot has. Since a meeting takes neighbouring slots, taking the first free table slot by
//! slot never needs more (an interval graph is coloured by as many colours as overlap anywhere).

use crate::timetable::goal::Goals;
use crate::timetable::grid::{Grid, slots_of};

/// The table of each meeting, counted from 0; none without a place.
#[must_use]
pub fn tables(grid: &Grid, goals: &Goals, starts: &[Option<u8>]) -> Vec<Option<u32>> {
    let most = grid.tables.iter().copied().max().unwrap_or(0) as usize;
    let kept = |meeting: usize| {
        let kept = goals.kept.get(meeting).copied().flatten()?;
        (kept.start == starts[meeting].map(usize::from) && (kept.table as usize) < most).then_some(kept.table)
    };
    let mut table: Vec<Option<u32>> = vec![None; starts.len()];
    for day in &grid.days {
        let mut seat: Vec<Option<u32>> = vec![None; grid.people.len()];
        let mut held_until = vec![0; most];
        for slot in slots_of(*day) {
            let begin: Vec<usize> = (0..starts.len()).filter(|&meeting| starts[meeting] == Some(slot as u8)).collect();
            let mut wishes: Vec<(usize, u32, usize)> = Vec::new();
            for &meeting in &begin {
                for &person in &grid.meetings[meeting].people {
                    if let Some(wished) = seat[person] {
                        let agree =
                            grid.meetings[meeting].people.iter().filter(|&&other| seat[other] == Some(wished)).count();
                        wishes.push((agree, wished, meeting));
                    }
                }
            }
            wishes.sort_unstable_by_key(|&(agree, wished, meeting)| (std::cmp::Reverse(agree), meeting, wished));
            let mut sit = |meeting: usize, at: u32| {
                let free = &mut held_until[at as usize];
                if *free <= slot && table[meeting].is_none() {
                    *free = slot + grid.meetings[meeting].length;
                    table[meeting] = Some(at);
                }
            };
            for &meeting in &begin {
                if let Some(table) = kept(meeting) {
                    sit(meeting, table);
                }
            }
            for (_, wished, meeting) in wishes {
                sit(meeting, wished);
            }
            for &meeting in &begin {
                for at in 0..most as u32 {
                    sit(meeting, at);
                }
            }
            for &meeting in &begin {
                for &person in &grid.meetings[meeting].people {
                    seat[person] = table[meeting];
                }
            }
        }
    }
    table
}

/// How often people change tables between one meeting and their next of the day.
#[must_use]
pub fn changes(grid: &Grid, starts: &[Option<u8>], tables: &[Option<u32>]) -> u64 {
    let mut changes = 0;
    for person in &grid.people {
        let mut met: Vec<(u8, usize)> =
            person.meetings.iter().filter_map(|&meeting| starts[meeting].map(|start| (start, meeting))).collect();
        met.sort_unstable();
        for pair in met.windows(2) {
            let ((from, one), (to, next)) = (pair[0], pair[1]);
            let same_day = grid.days.iter().any(|day| day >> from & 1 == 1 && day >> to & 1 == 1);
            changes += u64::from(same_day && tables[one] != tables[next]);
        }
    }
    changes
}
