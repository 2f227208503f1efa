//! What is aimed at, in order, and how far a timetable is from it.

use crate::model::Aim;
use crate::timetable::grid::Grid;

/// What planning again tries to keep of a published timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The slot in which the meeting began; none when that slot is lost.
    pub start: Option<usize>,
    /// The table at which it was, counted from 0.
    pub table: u32,
    /// What it costs when it does not begin there.
    pub cost: u64,
}

/// The levels, each only looked at where all before are equal.
#[derive(Debug, Clone)]
pub struct Goals {
    /// The levels but for the tables, which are assigned last and change nothing else.
    pub aims: Vec<Aim>,
    /// The weight of all meetings to be placed.
    pub whole_weight: u64,
    /// What is kept of a published timetable, meeting by meeting; empty when there is none.
    pub kept: Vec<Option<Kept>>,
}

/// How many levels there are at most.
pub const LEVELS: usize = 5;

/// The level values of a timetable, the less the better: smaller timetables compare as smaller.
pub type Cost = [u64; LEVELS];

/// What a timetable has of everything that some level counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// The weight of the meetings without a place.
    pub unplaced: u64,
    /// How many meetings people lack to their floors.
    pub below_floor: u64,
    /// What moving costs.
    pub moved: u64,
    /// The price of breaks.
    pub breaks: u64,
    /// How many idle slots lie in breaks: no level, but it guides the search towards fewer breaks.
    pub idle: u64,
    /// The breaks of side A less those of side B.
    pub balance: i64,
}

impl Goals {
    /// The levels of a forum that is planned for the first time.
    #[must_use]
    pub fn first_time(grid: &Grid) -> Self {
        let mut aims = vec![Aim::PlacedWeight];
        if grid.people.iter().any(|person| person.floor > 0) {
            aims.push(Aim::BelowFloor);
        }
        aims.push(Aim::Breaks);
        if grid.two_sided {
            aims.push(Aim::Balance);
        }
        Self { aims, whole_weight: grid.whole_weight(), kept: Vec::new() }
    }

    /// The level values of a tally. The placed weight counts as what is missing of it.
    #[must_use]
    pub fn cost(&self, tally: &Tally) -> Cost {
        let mut cost = Cost::default();
        for (value, &aim) in cost.iter_mut().zip(&self.aims) {
            *value = tally.of(aim);
        }
        cost
    }
}

impl Tally {
    /// What is counted for one level.
    #[must_use]
    pub const fn of(&self, aim: Aim) -> u64 {
        match aim {
            Aim::PlacedWeight => self.unplaced,
            Aim::BelowFloor => self.below_floor,
            Aim::Moved => self.moved,
            Aim::Breaks => self.breaks,
            Aim::MovedAndBreaks => self.moved + self.breaks,
            Aim::Balance => self.balance.unsigned_abs(),
            Aim::TableChanges => 0,
        }
    }
}
